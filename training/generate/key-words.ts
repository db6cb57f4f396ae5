/**
 * The search words of a question about a product's own text: what the question and the text have in common, in the
 * catalog's language. A model can only write words that it can tell from the question.
 */
import type { Good, Lang } from './lexicon/types.ts';

type Extra = Good['extras'][number];

const MOST = 2;
const STOP: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set('does have with what which when from that this they them there than then into your yours about much many long need come comes goes make made only also over under after before more most less they will would could should each every other both'.split(' ')),
  fr: new Set('avec pour dans quel quelle quels quelles combien comment est-ce sont avez vous cette celui elle elles peut faut faire fait plus moins leur leurs tout toute tous sans sous entre aussi bien être même chaque quoi'.split(' ')),
  zh: new Set(['可以', '什么', '怎么', '多少', '需要', '没有', '这个', '使用', '一个']),
};

/** Of the `index`th question; undefined when it and the text share no word that says anything. */
export function keyWords(extra: Extra, index: number, lang: Lang): string | undefined {
  const text = extra.text[lang].toLowerCase();
  const asked = (extra.ask[lang][index] ?? '').replace(/\{p\}/g, ' ').toLowerCase();
  if (lang === 'zh') return hanWords(extra.words.zh, text, asked);
  const own = words(text).filter((w) => w.length >= 4 && !STOP[lang].has(w));
  const wanted = new Set(words(extra.words[lang].toLowerCase()));
  const shared = own.filter((w) => words(asked).some((a) => isKin(a, w)));
  const best = [...new Set(shared)].sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)) || b.length - a.length).slice(0, MOST);
  return best.length === 0 ? undefined : own.filter((w, i) => best.includes(w) && own.indexOf(w) === i).join(' ');
}

/** The words of a question that say most: the longest two, in their order; of Chinese, the longest run without words of grammar. */
export function tellingWords(asked: string, lang: Lang): string | undefined {
  const lower = asked.toLowerCase();
  if (lang === 'zh') return lower.split(/[^\p{Script=Han}\p{N}]|[的了吗呢是有在和就也都能会不多几没啥啊吧么可以怎哪什]/u).filter((run) => run.length >= 2 && !STOP.zh.has(run)).sort((a, b) => b.length - a.length)[0]?.slice(0, 6);
  const own = [...new Set(words(lower).filter((w) => (w.length >= 4 || /\d/.test(w)) && !STOP[lang].has(w)))];
  const best = own.slice().sort((a, b) => b.length - a.length).slice(0, MOST);
  return best.length === 0 ? undefined : own.filter((w) => best.includes(w)).join(' ');
}

function hanWords(wanted: string, text: string, asked: string): string | undefined {
  const given = wanted.split(/\s+/).filter((w) => w !== '' && asked.includes(w) && text.includes(w));
  if (given.length > 0) return given.slice(0, MOST).join(' ');
  // The longest run of two characters or more that both have.
  for (let length = 6; length >= 2; length--) {
    for (let at = 0; at + length <= asked.length; at++) {
      const run = asked.slice(at, at + length);
      if (/^\p{Script=Han}+$/u.test(run) && !STOP.zh.has(run) && !/[的了吗呢是有在和就也都能会不多几]/.test(run) && text.includes(run)) return run;
    }
  }
  return undefined;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}-]+/u).filter((w) => w !== '');
}

/** One word in two forms: they share all but a short ending. */
function isKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a === b || (same >= 4 && same >= Math.max(a.length, b.length) - 2);
}
