import { html } from 'lit';
import { expect, test } from 'vitest';
import type { TextPart } from './fact-parts.ts';
import { glued } from './glued.ts';

const SOURCES = [{ product: 'tent', field: 'price', text: '149.00 EUR' }];
const text = (words: string): TextPart => ({ text: words, sources: [] });
const fact = (words: string): TextPart => ({ text: words, sources: SOURCES });

/** What is in one piece stands within bars. */
function pieces(...parts: TextPart[]): string {
  return glued(parts, (part) => html`${part.text}`).map((piece) => (typeof piece === 'string' ? piece : `|${piece.values.map((value) => (typeof value === 'string' ? value : String((value as { readonly values: readonly unknown[] }).values[0]))).join('')}|`)).join('');
}

test.each([
  ['brackets and what follows them', [text('Moss Tent ('), fact('€349.00'), text('); it is light.')], 'Moss Tent |(€349.00);| it is light.'],
  ['Chinese marks', [text('价格'), fact('€349.00'), text('，重量'), fact('2,700 g'), text('。')], '价格|€349.00，|重量|2,700 g。|'],
  ['French quotation marks with their spaces', [text('de «\u00a0'), fact('6 min'), text('\u00a0».')], 'de |«\u00a06 min\u00a0».|'],
  ['marks between two values, each with its own', [text('('), fact('1 kg'), text(') ('), fact('2 kg'), text(')')], '|(1 kg)| |(2 kg)|'],
] as const)('%s stay with the value', (_what, parts, whole) => {
  expect(pieces(...parts)).toBe(whole);
});

test('words and spaces are no marks, and neither are those at the text’s ends', () => {
  expect(pieces(text('It is '), fact('149 EUR'), text(' and '), fact('2 kg'))).toBe('It is |149 EUR| and |2 kg|');
  expect(pieces(text('… well ('))).toBe('… well (');
});
