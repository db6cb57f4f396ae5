import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon.ts';

const lexicon = Lexicon.read([
  'saddle|bike seat\tselle|selle de vélo\t鞍座|车座',
  'bike\tvélo\t自行车',
  'bottle\tbouteille|gourde\t水壶',
  'washing machine|washer\tlave-linge|machine à laver\t洗衣机',
  'tea\tthé\t茶',
  'green tea\tthé vert\t绿茶',
  'gluten-free\tsans gluten\t无麸质',
  'a line that is none',
  'kettle\tbouilloire\t水壶',
  'warmth|how warm\tchaleur|tient chaud\t保暖',
  'make-up|makeup\tmaquillage\t化妆品',
].join('\n'));
const found = (text: string): string[] => lexicon.find(text).map(({ from, to }) => text.slice(from, to));

describe('a lexicon', () => {
  it.each([
    ['des selles à moins de 40 $', ['selles']],
    ['un vélo et sa selle de vélo', ['vélo', 'selle de vélo']],
    ['une selle et un vélo', ['selle', 'vélo']],
    ['selle, vélo', ['selle', 'vélo']],
    ['Washing Machines?', ['Washing Machines']],
    ['3茶，要茶 ', ['茶']],
    ['how warm is it? and the tea?', ['warm', 'tea']],
    ['can I warm up a tea and make it', ['tea']],
    ['make-up, make up, Makeup', ['make', 'make', 'Makeup']],
    ['le lave-linge, la machine a laver', ['lave-linge', 'machine a laver']],
    ["combien coûte l'huile pour mon vélo", ['vélo']],
    ['你们有洗衣机吗', ['洗衣机']],
    ['有没有茶？', ['茶']],
    ['a kettle by 暖檐', ['kettle']],
    ['有没有 bike 卖', ['bike']],
    ['茶几多少钱', []], // a table, and no tea
    ['du thé vert sans gluten', ['thé vert', 'sans gluten']],
    ['the cheapest one', []],
    ['42 or 43', []],
    ['', []],
  ])('finds in %j what it speaks of', (text, spoken) => {
    expect(found(text)).toEqual(spoken);
  });

  it('says a thing in all its ways, and several things where a word means several', () => {
    expect(lexicon.find('gourde')[0]?.ways).toEqual({ en: ['bottle'], fr: ['bouteille', 'gourde'], zh: ['水壶'] });
    expect(lexicon.find('水壶')[0]?.ways.en).toEqual(['bottle', 'kettle']);
  });

  it('gives places in any text, one after another', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('selle', 'vélo', '洗衣机', ' ', 'machine à laver', "l'", 'thé'), fc.string())), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { from, to } of lexicon.find(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });

  it('tells what goods are told by from what they are called', () => {
    const marked = Lexicon.read('=green\tvert\t绿色\ntent\ttente\t帐篷');
    expect(marked.find('a green tent').map(({ ways, isProperty }) => [ways.fr[0], isProperty])).toEqual([['vert', true], ['tente', false]]);
  });

  it('takes slang for money for no goods', () => {
    expect(Lexicon.read('ball\tballe\t球').find('moins de 20 balles')).toEqual([]);
  });

  it('of nothing finds nothing', () => {
    expect(Lexicon.read('').find('selle')).toEqual([]);
  });
});
