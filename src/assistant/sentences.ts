/** Ends of sentences. A full stop counts before a space only: `4.5` and `Inc.5` go on. */
const SENTENCE = /^[\s\S]*?(?:[.!?…]+["”»)]?(?=\s)|[。！？]+[”」）]?)/u;

/** The whole sentences that a text begins with, each as written, and what is left of it. */
export function takeSentences(text: string): { readonly whole: readonly string[]; readonly rest: string } {
  const whole: string[] = [];
  let rest = text;
  for (let match = SENTENCE.exec(rest); match; match = SENTENCE.exec(rest)) {
    whole.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  return { whole, rest };
}
