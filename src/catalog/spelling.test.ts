import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import { spelledNames, spellingOf, type CatalogName } from './spelling.ts';

function open(products: readonly Readonly<Record<string, unknown>>[]): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['fr'] }, products: products.map((p, i) => ({ id: String(i), title: `Article ${i}`, ...p })) }).catalog);
}

const store = open([
  { title: 'Bouilloire Émeline', price: 49, brand: 'Calvin Klein', category: ['Cuisine', 'Bouilloires'], attributes: { couleur: 'rouge', 'poids net': '1,2 kg', prise_murale: true } },
  { title: 'Lampe', price: 20, brand: 'Ada', category: ['Maison', 'Lampes'], attributes: { couleur: 'thé vert', taille: 'XL' } },
  { title: '红色电饭锅', category: ['电饭煲'], attributes: { 颜色: '红色' } },
]);
const first = (span: string): CatalogName | undefined => {
  const found = spelledNames(store, span)[0];
  return found && { kind: found.kind, name: found.name, ...(found.field === undefined ? {} : { field: found.field }) };
};

describe('a span is spelled like', () => {
  test.each<[string, CatalogName]>([
    ['ROUGES', { kind: 'value', name: 'rouge', field: 'couleur' }],
    ['bouiloire', { kind: 'category', name: 'Bouilloires' }],
    ['la bouilloire', { kind: 'category', name: 'Bouilloires' }],
    ['poids net', { kind: 'field', name: 'poids net' }],
    ['prise murale', { kind: 'field', name: 'prise_murale' }],
    ['calvin klien', { kind: 'brand', name: 'Calvin Klein' }],
    ['bouilloire emeline', { kind: 'title', name: 'Bouilloire Émeline' }],
    ['红', { kind: 'value', name: '红色', field: '颜色' }],
    ['XL', { kind: 'value', name: 'XL', field: 'taille' }],
  ])('%s', (span, name) => {
    expect(first(span)).toEqual(name);
  });

  test('a field that every catalog has, in each of our languages', () => {
    for (const span of ['price', 'prix', '价格']) expect(first(span)).toEqual({ kind: 'field', name: 'price' });
    for (const span of ['brand', 'marques', '品牌']) expect(first(span)).toEqual({ kind: 'field', name: 'brand' });
  });

  test('tea, which is no article', () => {
    const ofVert = spelledNames(store, 'vert').find(({ name }) => name === 'thé vert')?.likeness ?? 0;
    expect(spelledNames(store, 'thé vert')[0]).toMatchObject({ name: 'thé vert', likeness: 1 });
    expect(ofVert).toBeGreaterThan(0);
    expect(ofVert).toBeLessThan(1);
  });

  test('nothing where no word is shared', () => {
    expect(spelledNames(store, 'zzz')).toEqual([]);
    expect(spelledNames(store, '')).toEqual([]);
  });
});

test('names to be met by meaning are fields, categories and worded values, without brands, titles and sizes', () => {
  const { names } = spellingOf(store);
  expect(names.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'category Bouilloires', 'category Cuisine', 'category Lampes', 'category Maison', 'category 电饭煲',
    'field brand', 'field couleur', 'field poids net', 'field price', 'field prise_murale', 'field taille', 'field 颜色',
    'value rouge', 'value thé vert', 'value 红色',
  ].sort());
  expect(names.find(({ name }) => name === 'prise_murale')?.saidAs).toEqual(['prise murale']);
});

test('a value is found by its own words in whatever case, best first, and no likeness is beyond 0 and 1', () => {
  const word = fc.stringMatching(/^[b-df-hj-np-rt-z][aeiou][b-df-hj-np-rt-z]{2,5}$/);
  const values = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(values, fc.nat(), (all, place) => {
    const value = all[place % all.length] ?? '';
    const found = spelledNames(open(all.map((finish) => ({ attributes: { finish } }))), value.toUpperCase());
    expect(found.find((name) => name.kind === 'value' && name.name === value)?.likeness).toBe(1);
    const likenesses = found.map((name) => name.likeness);
    expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    for (const likeness of likenesses) expect(likeness > 0 && likeness <= 1).toBe(true);
  }), { numRuns: 60 });
});

test('never throws, whatever the span', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (span) => void spelledNames(store, span)));
});
