import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Lang, Source } from '../protocol/answer.ts';
import { factParts } from './fact-parts.ts';
import { STRINGS } from './strings.ts';

const TITLES = new Map([['tent', 'Moss Tent'], ['stove', 'Ember Stove'], ['lodestar', 'Lodestar 2 Tent']]);

function source(product: string, field: string, text: string): Source {
  return { product, field, text };
}

/** The facts of an answer as `text ← product.field` or `text ← policy`. */
function facts(text: string, sources: readonly Source[], { lang = 'en', isReading = true }: { readonly lang?: Lang; readonly isReading?: boolean } = {}): string[] {
  const name = (each: Source): string => ('product' in each ? `${each.product}.${each.field}` : each.policy);
  return factParts(text, { lang, strings: STRINGS[lang], sources, titles: TITLES, isReading }).filter((part) => part.sources.length > 0).map((part) => `${part.text} ← ${part.sources.map(name).join(', ')}`);
}

const PRICE = source('tent', 'price', '149.00 EUR');

describe('a price', () => {
  it.each([
    ['en', 'The Moss Tent costs 149.00 EUR.', '149.00 EUR'],
    ['en', 'It costs 149 EUR.', '149 EUR'],
    ['en', 'It costs €149.', '€149'],
    ['en', 'That is 149 euros for you.', '149 euros'],
    ['fr', 'La tente coûte 149,00 €.', '149,00 €'],
    ['fr', 'Elle coûte 149 euros.', '149 euros'],
    ['zh', '这款帐篷的价格是149欧元。', '149欧元'],
    ['zh', '售价€149.00。', '€149.00'],
  ] as const)('is found as it is written (%s: %s)', (lang, text, found) => {
    expect(facts(text, [PRICE], { lang })).toEqual([`${found} ← tent.price`]);
  });

  it.each([
    ['en', 'That is 1,149.50 EUR.', '1149.5 EUR', '1,149.50 EUR'],
    ['fr', 'C’est 1 149,50 EUR.', '1149.50 EUR', '1 149,50 EUR'],
    ['en', 'It weighs 11,500 g.', '11500 g', '11,500 g'],
    ['fr', 'Elle pèse 11 500 g.', '11500 g', '11 500 g'],
  ] as const)('or a weight is found with its thousands apart (%s: %s)', (lang, text, value, found) => {
    expect(facts(text, [source('tent', 'any', value)], { lang })).toEqual([`${found} ← tent.any`]);
  });

  it.each(['It costs 1,149 EUR.', 'It costs 149.50 EUR.', 'It costs 49 EUR.', 'Model X-149 is new.', 'Model A149 is new.'])('is not found in another number (%s)', (text) => {
    expect(facts(text, [PRICE])).toEqual([]);
  });
});

describe('in a list', () => {
  const SLEEPS = source('tent', 'persons', '2');
  const DEAR = source('tent', 'price', '12 EUR');

  it('a count is no value of a product', () => {
    expect(facts('I found 2 products, and 12 more.', [SLEEPS, DEAR], { isReading: false })).toEqual([]);
  });

  it('each value goes to the product whose name is before it, though another has the same', () => {
    const text = 'I found 2 products, among them Moss Tent (149 EUR); Ember Stove (149 EUR).';
    expect(facts(text, [PRICE, source('stove', 'price', '149 EUR')], { isReading: false })).toEqual(['149 EUR ← tent.price', '149 EUR ← stove.price']);
  });

  it('a value goes to the product named behind it when none before it has the value', () => {
    expect(facts('At 149 EUR the Moss Tent is dearer than the Ember Stove.', [PRICE, source('stove', 'price', '49 EUR')])).toEqual(['149 EUR ← tent.price']);
  });

  it('a difference or a total, with no product named, is nobody’s', () => {
    expect(facts('The Moss Tent costs 149 EUR. The difference in price is 49 EUR.', [PRICE, source('stove', 'price', '49 EUR')])).toEqual(['149 EUR ← tent.price']);
  });
});

describe('a fact', () => {
  it('is found by its number, with a unit spelled out, or alone when that tells enough', () => {
    expect(facts('It weighs 11500 grams.', [source('tent', 'weight', '11500 g')])).toEqual(['11500 grams ← tent.weight']);
    expect(facts('It is rated 4.5 out of 5.', [source('tent', 'rating', '4.5')])).toEqual(['4.5 ← tent.rating']);
    expect(facts('It sleeps 2 people.', [source('tent', 'persons', '2')])).toEqual(['2 ← tent.persons']);
    expect(facts('There are 2 colours.', [source('tent', 'weight', '2 kg')])).toEqual([]);
  });

  it('is not the number in a product’s name, whole or cut short', () => {
    expect(facts('The Lodestar 2 Tent sleeps 2 people. The Lodestar 2 is light.', [source('lodestar', 'persons', '2')])).toEqual(['2 ← lodestar.persons']);
  });

  it('in words is found whole, in any case, and not within other words', () => {
    const material = source('tent', 'material', 'Ripstop nylon');
    expect(facts('It is made of ripstop nylon.', [material])).toEqual(['ripstop nylon ← tent.material']);
    expect(facts('A predator, a redder red.', [source('tent', 'color', 'red')])).toEqual(['red ← tent.color']);
    expect(facts('这款帐篷是红色的。', [source('tent', 'color', '红色')], { lang: 'zh' })).toEqual(['红色 ← tent.color']);
  });

  it('that is yes or no is found by its field, and stock by the shopper’s word for it', () => {
    expect(facts('Yes, the Moss Tent is waterproof.', [source('tent', 'waterproof', 'yes')])).toEqual(['waterproof ← tent.waterproof']);
    expect(facts('It is in stock.', [source('tent', 'availability', 'in_stock')])).toEqual(['in stock ← tent.availability']);
    expect(facts('现在有货。', [source('tent', 'availability', 'in_stock')], { lang: 'zh' })).toEqual(['有货 ← tent.availability']);
  });

  it('of a policy is a number of its text', () => {
    const returns: Source = { policy: 'returns', title: 'Returns', text: 'You can send anything back within 60 days. It costs 5 EUR.' };
    expect(facts('You have 60 days, and it costs €5.', [returns])).toEqual(['60 days ← returns', '€5 ← returns']);
  });

  it('that two lines say comes from both', () => {
    expect(facts('It is 40 cm long and wide.', [source('tent', 'length', '40 cm'), source('tent', 'width', '40 cm')])).toEqual(['40 cm ← tent.length, tent.width']);
  });
});

test('the parts are the text, whatever it is', () => {
  const word = fc.constantFrom('Moss Tent', '149', '149.00 EUR', '€', 'EUR', ' ', '. ', ', ', '2', '1,149', '有货', 'in stock', '(', '\\', '$&');
  fc.assert(fc.property(fc.array(word), fc.string(), (words, value) => {
    const text = words.join('');
    const parts = factParts(text, { lang: 'en', strings: STRINGS.en, sources: [PRICE, source('stove', 'note', value), source('tent', 'availability', 'in_stock')], titles: TITLES, isReading: true });
    expect(parts.map((part) => part.text).join('')).toBe(text);
  }));
});
