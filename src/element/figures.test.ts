import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Lang } from '../protocol/answer.ts';
import { numbersIn } from './numbers.ts';
import { withFigures } from './figures.ts';

/** With plain spaces, which Intl writes in several widths. */
function written(text: string, lang: Lang, names: readonly string[] = []): string {
  return withFigures(text, { lang, currency: 'EUR' }, names).replace(/[\u00a0\u202f]/g, ' ');
}

describe('figures in a text', () => {
  it.each([
    ['en', 'It weighs 11500 g.', 'It weighs 11,500 g.'],
    ['fr', 'Elle pèse 11500 g.', 'Elle pèse 11 500 g.'],
    ['zh', '重量为11500 g，高40 cm。', '重量为11,500 g，高40厘米。'],
    ['en', 'Moss Tent (1149.5 EUR); Stove (49 EUR).', 'Moss Tent (€1,149.50); Stove (€49.00).'],
    ['fr', 'Moss Tent (1149.5 EUR) ; 1,149.50 EUR.', 'Moss Tent (1 149,50 €) ; 1 149,50 €.'],
    ['zh', '价格是149.00 EUR的帐篷', '价格是€149.00的帐篷'],
    ['fr', 'Elle pèse 2.5 kg et fait 1.50 m.', 'Elle pèse 2,5 kg et fait 1,50 m.'],
    ['fr', '30% de moins, à -5 °C.', '30 % de moins, à -5 °C.'],
    ['en', 'Beans, 500克, 250 ml.', 'Beans, 500 g, 250 mL.'],
  ] as const)('are as the language writes them (%s: %s)', (lang, text, expected) => {
    expect(written(text, lang)).toBe(expected);
  });

  it.each([
    'Rated 4.5 out of 5, model of 2024, Bluetooth 5.3, size 42.5.',
    'It weighs 1.500 kg or 1,500 g.', // one and a half, or fifteen hundred?
    'At 12000 km/h, on 20000 m², for 20000 mAh.',
    'It costs 12000 USD.',
    'Model X-15000 g and 15000 things.',
    'Bags of 2 150 g.',
    'Code 11500 115002.50 EUR.',
    'We have 20000 in stock.',
    'It costs 0.0145 EUR a gram.',
  ])('are left alone where they may be something else (%s)', (text) => {
    expect(written(text, 'fr')).toBe(text);
  });

  it('are left alone in names', () => {
    expect(written('The Rope 60.5 m weighs 60.5 g.', 'fr', ['Rope 60.5 m'])).toBe('The Rope 60.5 m weighs 60,5 g.');
  });
});

test('no figure changes its value, whatever the text', () => {
  const word = fc.constantFrom('11500', '2.50', '1,149.50', '1.500', '149', ' ', 'g', 'kg', 'EUR', '%', 'Tent ', '. ', ', ', '克', 'm²', 'X-');
  fc.assert(fc.property(fc.array(word), fc.constantFrom<Lang>('en', 'fr', 'zh'), (words, lang) => {
    const text = words.join('');
    const values = (of: string): number[] => numbersIn(of).filter(({ values: { length } }) => length === 1).flatMap(({ values: [value] }) => value ?? []);
    const after = numbersIn(withFigures(text, { lang, currency: 'EUR' })).flatMap((number) => number.values);
    for (const value of values(text)) expect(after).toContain(value);
  }), { numRuns: 2000, examples: [[['11500', ' ', '11500', '2.50', 'EUR'], 'fr']] });
});
