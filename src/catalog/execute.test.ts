import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import type { Condition, Lang, Operator, Product, Query } from './types.ts';

type Row = Partial<Omit<Product, 'id'>> & { readonly id?: string };

function open(rows: readonly Row[], languages: readonly Lang[] = ['en']): CatalogStore {
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog);
}

const ids = (store: CatalogStore, query: Partial<Query>): string[] => store.answer({ kind: 'list', query: { where: [], ...query } }).products.map((p) => p.id);
const where = (field: string, op: Operator, value: Condition['value']): Partial<Query> => ({ where: [{ field, op, value }] });

describe('conditions', () => {
  const store = open([
    { id: 'tent', price: 200, rating: 4.5, brand: 'Élan', availability: 'in_stock', category: ['Camping', 'Tents'], tags: ['family'], attributes: { weight: '2.5 kg', colour: 'Green/Grey' } },
    { id: 'mat', price: 40, rating: 4, brand: 'Elan', availability: 'low_stock', category: ['Camping', 'Mats'], attributes: { weight: '450 g', colour: ['Blue', 'Red'] } },
    { id: 'gift', brand: 'Other', availability: 'out_of_stock', category: ['Gifts'] },
  ]);

  test.each<[Partial<Query>, string[]]>([
    [where('price', '<', 100), ['mat']],
    [where('price', '<=', '40 €'), ['mat']],
    [where('price', '!=', 40), ['tent']],
    [where('rating', '>=', '4 stars'), ['tent', 'mat']],
    [where('brand', '=', 'elan'), ['tent', 'mat']],
    [where('availability', '=', 'in_stock'), ['tent', 'mat']],
    [where('availability', '!=', 'in_stock'), ['gift']],
    [where('category', '=', 'Camping'), ['tent', 'mat']],
    [where('category', '!=', 'Tents'), ['mat', 'gift']],
    [where('tags', '=', 'family'), ['tent']],
    [where('weight', '<', '1 kg'), ['mat']],
    [where('WEIGHT', '<', '1 kg'), ['mat']],
    [where('colour', '=', 'red'), ['mat']],
    [where('colour', '!=', 'grey'), ['mat', 'gift']],
    [where('nothing', '=', 'x'), []],
    [where('constructor', '=', 'x'), []],
    [{ category: 'Camping' }, ['tent', 'mat']],
    [{ category: 'mats' }, ['mat']],
    [{ category: 'Boats' }, []],
    [{ within: ['gift', 'mat', 'unknown', 'gift'] }, ['gift', 'mat']],
  ])('%j finds %j', (query, expected) => {
    expect(ids(store, query)).toEqual(expected);
  });
});

describe('sort and limit', () => {
  const store = open([{ id: 'a', price: 5, attributes: { size: '2 m' } }, { id: 'b', price: 3, attributes: { size: '90 cm' } }, { id: 'c', attributes: { size: 'large' } }, { id: 'd', price: 3 }, { id: 'e', price: 4, attributes: { size: '1.5 m' } }]);
  const byPrice = { sort: { field: 'price', direction: 'asc' } } as const;

  test('products without the field come last, and are out of a limited list', () => {
    expect(ids(store, byPrice)).toEqual(['b', 'd', 'e', 'a', 'c']);
    expect(ids(store, { ...byPrice, limit: 9 })).toEqual(['b', 'd', 'e', 'a']);
  });

  test('those tied with the last are kept', () => {
    expect(store.answer({ kind: 'list', query: { where: [], ...byPrice, limit: 1 } })).toMatchObject({ products: [{ id: 'b' }, { id: 'd' }], total: 5 });
    expect(ids(store, { sort: { field: 'price', direction: 'desc' }, limit: 2 })).toEqual(['a', 'e']);
  });

  test('numbers are ordered across units, and what is no number is out', () => {
    expect(ids(store, { sort: { field: 'size', direction: 'desc' }, limit: 3 })).toEqual(['a', 'e', 'b']);
  });
});

describe('variants', () => {
  const variants = [
    { id: 's-red', options: { size: 'S', colour: 'red' }, availability: 'out_of_stock' as const, price: 8 },
    { id: 's-blue', options: { size: 'S', colour: 'blue' } },
    { id: 'm-red', options: { size: 'M', colour: 'red' }, price: 12 },
  ];
  const store = open([{ id: 'shirt', price: 10, availability: 'in_stock', variants }, { id: 'sock', price: 5, availability: 'in_stock', attributes: { size: 'S', colour: 'red' } }]);
  const all = (...conditions: [string, Operator, Condition['value']][]): string[] => ids(store, { where: conditions.map(([field, op, value]) => ({ field, op, value })) });

  test('options and availability must be those of one variant', () => {
    expect(all(['size', '=', 'S'], ['colour', '=', 'red'])).toEqual(['shirt', 'sock']);
    expect(all(['size', '=', 'S'], ['colour', '=', 'red'], ['availability', '=', 'in_stock'])).toEqual(['sock']);
    expect(all(['size', '=', 'M'], ['availability', '=', 'in_stock'])).toEqual(['shirt']);
    expect(all(['size', '=', 'M'], ['colour', '=', 'blue'])).toEqual([]);
  });

  test('a product is sold out when all of its forms that are asked for are', () => {
    expect(all(['availability', '=', 'out_of_stock'])).toEqual([]);
    expect(all(['availability', '!=', 'in_stock'])).toEqual([]);
    expect(all(['size', '=', 'S'], ['availability', '=', 'out_of_stock'])).toEqual([]);
    expect(all(['size', '=', 'S'], ['colour', '=', 'red'], ['availability', '=', 'out_of_stock'])).toEqual(['shirt']);
  });

  test('what a variant leaves out it has from its product', () => {
    expect(all(['colour', '=', 'blue'], ['price', '=', 10])).toEqual(['shirt']);
    expect(all(['price', '<', 9], ['size', '=', 'S'])).toEqual(['shirt', 'sock']);
    expect(all(['price', '<', 9], ['size', '=', 'M'])).toEqual([]);
  });

  test('a price sorts by the variant that matched', () => {
    expect(ids(store, { where: [{ field: 'size', op: '=', value: 'M' }], sort: { field: 'price', direction: 'asc' } })).toEqual(['shirt']);
    expect(ids(store, { sort: { field: 'price', direction: 'desc' }, limit: 1 })).toEqual(['shirt']);
  });
});

describe('text', () => {
  const store = open([
    { id: 'tent', title: 'Red Ridge Tent', category: ['Camping'], price: 200 },
    { id: 'mat', title: 'Sleeping Mat', description: 'Fits into any tent.', price: 40 },
    { id: 'bag', title: 'Tent Bag', price: 15 },
    { id: 'lamp', title: 'Nebula Headlamp', attributes: { colour: 'red' }, price: 60 },
    { id: 'vacuum', title: '无线吸尘器', price: 90 },
    { id: 'waterproof', title: 'Shell Jacket', description: 'Waterproof to 10,000 mm.', price: 150 },
  ], ['en', 'zh']);

  test.each<[string, string[]]>([
    ['tent', ['tent']], ['tents', ['tent']], ['tent bag', ['bag']], ['red tent', ['tent']], ['purple tent', ['tent']], ['headlmap', ['lamp']], ['mat for the tent', ['mat']],
    ['surfboard', []], ['red surfboard', []], ['waterproof jacket', ['waterproof']], ['waterproof', ['waterproof']], ['吸尘器', ['vacuum']], ['洗衣机', []], ['red', ['lamp', 'tent']],
  ])('%j finds %j', (text, expected) => {
    expect(ids(store, { text }).sort()).toEqual([...expected].sort());
  });

  test('a filter never turns a weak match into a strong one', () => {
    expect(ids(store, { text: 'tent', ...where('price', '<', 100) })).toEqual([]);
  });

  test('within a list the text is asked of the list, in its order', () => {
    expect(ids(store, { text: 'red', within: ['tent', 'mat', 'lamp'] })).toEqual(['tent', 'lamp']);
    expect(ids(store, { text: 'tent', within: ['mat', 'lamp'] })).toEqual(['mat']);
  });

  test('notText leaves out products by all but their descriptions', () => {
    expect(ids(store, { notText: 'tent' })).toEqual(['mat', 'lamp', 'vacuum', 'waterproof']);
    expect(ids(store, { notText: '无线' })).not.toContain('vacuum');
  });

  test('things denied together are each left out, but where they are one name', () => {
    expect(ids(store, { notText: 'tent or lamp' })).toEqual(ids(store, { notText: 'tent' }).filter((id) => ids(store, { notText: 'lamp' }).includes(id)));
    expect(ids(store, { notText: '无线的' })).not.toContain('vacuum');
  });

  test('where nothing is near in meaning, only products called by all of the words are left: counted, and cut, after that', () => {
    const byMeaning = { ranking: [], named: [], isNamedOnly: true };
    const shop = open([{ id: 'mug', title: 'Mug', description: 'Blue ridge.', price: 5 }, { id: 'ridge', title: 'Ridge Tent', price: 200 }, { id: 'bag', title: 'Bag', description: 'For the ridge tent.' }, { id: 'lamp', title: 'Lamp', brand: 'Ridge', sku: 'TENT', price: 90 }]);
    const { products, total } = shop.answer({ kind: 'list', query: { text: 'ridge tent', byMeaning, where: [], limit: 1 } });
    expect([products.map((p) => p.id), total]).toEqual([['ridge'], 2]);
    expect(ids(shop, { text: 'ridge', byMeaning, ...where('price', '<', 100) })).toEqual(['lamp']);
    expect(ids(shop, { text: 'ridge', byMeaning: { ...byMeaning, isNamedOnly: false }, ...where('price', '<', 100) })).toContain('lamp');
    expect(shop.answer({ kind: 'count', query: { text: 'blue', byMeaning, where: [] } })).toBe(0);
    expect(ids(shop, { text: 'do you have some', byMeaning })).toEqual([]);
  });

  test('a text of grammar words narrows nothing', () => {
    expect(ids(store, { text: 'do you have some' })).toHaveLength(6);
  });
});

describe('against a naive scan', () => {
  const colours = ['Black', 'black', 'Black/Blue', 'Navy Blue', 'Noir', 'Red, Blue'];
  const grams: Readonly<Record<string, number>> = { '500 g': 500, '0,5 kg': 500, '1 kg': 1000, '2 livres': 907.18474, '1500': 1500 };
  const row = fc.record({
    price: fc.integer({ min: 0, max: 5 }),
    rating: fc.constantFrom(3, 4, 4.5),
    category: fc.constantFrom(['A'], ['A', 'B'], ['C']),
    availability: fc.constantFrom('in_stock', 'low_stock', 'out_of_stock'),
    attributes: fc.record({ colour: fc.constantFrom(...colours), bio: fc.boolean(), weight: fc.constantFrom(...Object.keys(grams)) }, { requiredKeys: [] }),
  }, { requiredKeys: [] });
  const op = fc.constantFrom<Operator>('=', '!=', '<', '<=', '>', '>=');
  const equality = fc.constantFrom<Operator>('=', '!=');
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ field: fc.constantFrom('price', 'rating'), op, value: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ field: fc.constant('weight'), op, value: fc.constantFrom(...Object.keys(grams).filter((w) => /\D/.test(w))) }),
    fc.record({ field: fc.constant('colour'), op: equality, value: fc.constantFrom('black', 'Blue', 'NOIR', 'red') }),
    fc.record({ field: fc.constant('bio'), op: equality, value: fc.boolean() }),
    fc.record({ field: fc.constant('availability'), op: equality, value: fc.constantFrom('in_stock', 'low_stock', 'out_of_stock') }),
    fc.record({ field: fc.constant('category'), op: equality, value: fc.constantFrom('A', 'B', 'C') }),
  );

  function order(a: number | undefined, operator: Operator, b: number): boolean {
    if (operator === '!=') return a !== b;
    if (a === undefined) return false;
    return { '=': a === b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[operator];
  }

  function naive(p: Row, { field, op: operator, value }: Condition): boolean {
    const yes = (holds: boolean): boolean => (operator === '=' ? holds : !holds);
    switch (field) {
      case 'price': return p.price !== undefined && order(p.price, operator, Number(value));
      case 'rating': return order(p.rating, operator, Number(value));
      case 'weight': return order(grams[String(p.attributes?.['weight'])], operator, grams[String(value)] ?? NaN);
      case 'colour': return yes(String(p.attributes?.['colour'] ?? '').toLowerCase().split(/[/, ]+/).includes(String(value).toLowerCase()));
      case 'bio': return yes(p.attributes?.['bio'] === value);
      case 'availability': return yes(p.availability === value || (value === 'in_stock' && p.availability === 'low_stock'));
      default: return yes(p.category?.includes(String(value)) ?? false);
    }
  }

  test('every operator on every kind of field, sorted and limited', () => {
    const query = fc.record({ where: fc.array(condition, { maxLength: 3 }), sortField: fc.option(fc.constantFrom('price', 'weight', 'rating'), { nil: undefined }), isDescending: fc.boolean(), limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), query, (rows, { where: conditions, sortField, isDescending, limit }) => {
      // Bare weights are in the field's usual unit: with a gram in every catalog that is the gram.
      const all: Row[] = [...rows, ...Array.from({ length: 13 }, () => ({ attributes: { weight: '500 g' } }))] as Row[];
      const store = open(all);
      const matching = all.map((p, i) => ({ p, id: String(i) })).filter(({ p }) => conditions.every((c) => naive(p, c)));
      const key = (p: Row): number | undefined => (sortField === 'weight' ? grams[String(p.attributes?.['weight'])] : sortField === 'rating' ? p.rating : p.price);
      let expected = matching;
      if (sortField !== undefined) {
        const sign = isDescending ? -1 : 1;
        const having = matching.filter(({ p }) => key(p) !== undefined).sort((a, b) => sign * ((key(a.p) ?? 0) - (key(b.p) ?? 0)));
        const last = limit === undefined ? undefined : having[Math.min(limit, having.length) - 1];
        expected = limit === undefined ? [...having, ...matching.filter(({ p }) => key(p) === undefined)] : having.filter(({ p }, i) => i < limit || (last !== undefined && key(p) === key(last.p)));
      } else if (limit !== undefined) expected = matching.slice(0, limit);
      const result = store.answer({ kind: 'list', query: { where: conditions, ...(sortField === undefined ? {} : { sort: { field: sortField, direction: isDescending ? 'desc' : 'asc' } }), ...(limit === undefined ? {} : { limit }) } });
      expect(result.products.map((p) => p.id)).toEqual(expected.map((m) => m.id));
      expect(result.total).toBe(matching.length);
    }), { numRuns: 300 });
  });
});

describe('a summary', () => {
  const summary = (store: CatalogStore, field: string, limit?: number) => store.answer({ kind: 'summary', query: { where: [], ...(limit === undefined ? {} : { limit }) }, field });

  test('is of the products that have a number, in the usual unit', () => {
    const store = open([{ price: 1, attributes: { weight: '500 g' } }, { price: 2, attributes: { weight: '1 kg' } }, { attributes: { weight: '300 g' } }, { attributes: { weight: 'heavy' } }]);
    expect(summary(store, 'price')).toMatchObject({ average: 1.5, unit: 'EUR', count: 2 });
    expect(summary(store, 'weight')).toMatchObject({ average: 600, unit: 'g', count: 3, min: 300, max: 1000 });
    expect(summary(store, 'weight', 1)?.count).toBe(3);
    expect(summary(store, 'height')).toBeUndefined();
  });

  test('takes one number of a product: the least of the variants that match', () => {
    const store = open([{ price: 10, variants: [{ id: 'a', options: { size: 'S' }, price: 10 }, { id: 'b', options: { size: 'L' }, price: 30 }] }, { price: 50 }]);
    expect(summary(store, 'price')).toMatchObject({ average: 30, count: 2, min: 10, max: 50 });
    expect(store.answer({ kind: 'summary', query: { where: [{ field: 'size', op: '=', value: 'L' }] }, field: 'price' })).toMatchObject({ average: 30, count: 1 });
  });
});
