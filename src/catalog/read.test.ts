import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogError } from './errors.ts';
import { parseCatalog, readCatalog } from './read.ts';
import type { Product, RowProblem } from './types.ts';

const STORE = { name: 'Shop', currency: 'EUR', languages: ['en'], policies: [] };

function read(...products: unknown[]): { products: readonly Product[]; problems: readonly RowProblem[] } {
  // A sound row stands last, so that broken ones before it are quarantined and don't make the catalog unusable.
  const { catalog, problems } = readCatalog({ store: STORE, products: [...products, { id: 'sound', title: 'Sound' }] });
  return { products: catalog.products.slice(0, -1), problems };
}

describe('a catalog that is unusable as a whole', () => {
  test.each([undefined, null, 3, 'text', [], {}, { products: {} }, { products: [] }, { products: [{ id: 'x' }] }])('%j throws a CatalogError that says what to do', (json) => {
    expect(() => readCatalog(json)).toThrow(CatalogError);
  });

  test('text that is not JSON throws a CatalogError with its cause', () => {
    try {
      parseCatalog('{"products": [');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CatalogError);
      expect((error as CatalogError).code).toBe('catalog-invalid');
      expect((error as CatalogError).cause).toBeInstanceOf(SyntaxError);
    }
  });

  test('a byte order mark is no error', () => {
    expect(parseCatalog(`\uFEFF${JSON.stringify({ store: STORE, products: [{ id: 1, title: 'A' }] })}`).catalog.products[0]?.id).toBe('1');
  });
});

describe('a row that is broken', () => {
  test.each([
    [{ title: 'No id' }, 'products[0].id'],
    [{ id: 'x' }, 'products[0].title'],
    [{ id: 'x', title: '   ' }, 'products[0].title'],
    [{ id: 'x', title: 'A', price: -1 }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: NaN }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: 1e12 }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: 'call us' }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: '5 USD' }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: '$5' }, 'products[0].price'],
    [{ id: 'x', title: 'A', price: 5, listPrice: '8 USD' }, 'products[0].listPrice'],
    [{ id: 'x', title: 'A', price: 5, currency: 'USD' }, 'products[0].currency'],
    [{ id: 'x', title: 'A', price: 5, currency: { code: 'EUR' } }, 'products[0].currency'],
    [null, 'products[0]'],
    ['text', 'products[0]'],
  ])('%j is quarantined with its path', (row, path) => {
    const { products, problems } = read(row);
    expect(products).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', path }));
    for (const { message } of problems) expect(message).toMatch(/^.{10,}\.$/s);
  });

  test('of two rows with one id the first is kept', () => {
    const { products, problems } = read({ id: 'x', title: 'First' }, { id: 'x', title: 'Second' });
    expect(products.map((p) => p.title)).toEqual(['First']);
    expect(problems.map((p) => p.path)).toEqual(['products[1].id']);
  });
});

describe('prices are in the store\'s currency', () => {
  test.each([['5 €', 5], ['EUR 5', 5], ['5 euros', 5], ['5,00 eur', 5]])('%j is %d of them', (price, amount) => {
    expect(read({ id: 'x', title: 'A', price, currency: 'eur' }).products[0]?.price).toBe(amount);
  });

  test('a variant in another one is left out, its product stays', () => {
    const variants = [{ id: 'v', options: { s: 'S' }, price: '5 USD' }, { id: 'w', options: { s: 'M' }, price: 6, currency: 'USD' }, { id: 'y', options: { s: 'L' }, price: '7 €' }];
    const { products, problems } = read({ id: 'x', title: 'A', variants });
    expect(products[0]?.variants.map((v) => [v.id, v.price])).toEqual([['y', 7]]);
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.path)).toEqual(['products[0].variants[0].price', 'products[0].variants[1].currency']);
  });

  test('"$" is the dollar that the store sells in, and a rare code is known where the store has it', () => {
    const sold = (currency: string, price: string): readonly (number | undefined)[] => readCatalog({ store: { ...STORE, currency }, products: [{ id: 'x', title: 'A', price }, { id: 'y', title: 'B' }] }).catalog.products.map((p) => p.price);
    expect(sold('CAD', '$5')).toEqual([5, undefined]);
    expect(sold('THB', '5 THB')).toEqual([5, undefined]);
  });

  test('where the store names none, a price that does is of no known worth', () => {
    const { catalog, problems } = readCatalog({ products: [{ id: 'x', title: 'A', price: '5 USD' }, { id: 'y', title: 'B', price: 5 }] });
    expect(catalog.products.map((p) => p.id)).toEqual(['y']);
    expect(problems[0]).toMatchObject({ severity: 'error', path: 'products[0].price' });
  });

  test('no price is ever read in another currency than the one it names', () => {
    const signs: Readonly<Record<string, readonly string[]>> = { '€': ['EUR'], EUR: ['EUR'], USD: ['USD'], $: ['USD', 'CAD', 'AUD'], '£': ['GBP'], '¥': ['CNY', 'JPY'], 元: ['CNY'], '': ['EUR', 'USD', 'CAD', 'AUD', 'GBP', 'CNY', 'JPY'] };
    fc.assert(fc.property(fc.constantFrom(...Object.keys(signs)), fc.constantFrom('EUR', 'USD', 'CAD', 'GBP', 'CNY', 'JPY'), fc.integer({ min: 1, max: 9999 }), fc.boolean(), (sign, currency, amount, isBefore) => {
      const { catalog } = readCatalog({ store: { ...STORE, currency }, products: [{ id: 'x', title: 'A', price: isBefore ? `${sign}${amount}` : `${amount} ${sign}`.trim() }, { id: 'sound', title: 'S' }] });
      expect(catalog.products[0]?.price).toBe(signs[sign]?.includes(currency) ? amount : undefined);
      expect(catalog.products).toHaveLength(signs[sign]?.includes(currency) ? 2 : 1);
    }));
  });
});

describe('a field that is broken', () => {
  test('is left out with a warning; the product stays', () => {
    const { products, problems } = read({ id: 'x', title: 'A', price: 5, listPrice: 4, rating: 9, availability: 'maybe', image: 'javascript:alert(1)', attributes: { size: { deep: 1 } } });
    expect(products).toEqual([{ id: 'x', title: 'A', price: 5, category: [], attributes: {}, tags: [], variants: [] }]);
    expect(problems.map((p) => p.path)).toEqual(['products[0].listPrice', 'products[0].image', 'products[0].availability', 'products[0].rating', 'products[0].attributes.size']);
    expect(problems.every((p) => p.severity === 'warning')).toBe(true);
  });

  test('HTML becomes plain text', () => {
    const { products, problems } = read({ id: 'x', title: 'A <b>bold</b> bag', description: '<p>Light &amp; strong.</p><script>alert("1")</script><style>p{}' });
    expect(products[0]?.title).toBe('A bold bag');
    expect(products[0]?.description).toBe('Light & strong.');
    expect(problems).toHaveLength(2);
  });

  test('no tag is left of any text', () => {
    const piece = fc.constantFrom('<', '>', '</', 'script', 'img src=x onerror=alert(1)', '&lt;', '&gt;', '&#60;', '&#x3c;', 'a', ' ', '<!--', '-->', '<b', '/>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = read({ id: 'x', title: 'A', description: pieces.join('') }).products[0]?.description ?? '';
      expect(text).not.toMatch(/<\/?[a-z][^<>]*>/i);
    }), { numRuns: 500, examples: [[['<', 'a', '<b', '&gt;', '&gt;']], [['<', 'a', '<b', '>', '>']]] });
  });

  test('50,000 characters are cut with a warning, and fast', () => {
    for (const text of ['x'.repeat(50_000), '<a'.repeat(25_000), '<!--'.repeat(12_500), '&'.repeat(50_000), '<script'.repeat(7_000)]) {
      const { products, problems } = read({ id: 'x', title: 'A', description: text });
      expect(String(products[0]?.description ?? '').length).toBeLessThanOrEqual(20_000);
      expect(problems[0]?.message).toContain('characters');
    }
  });

  test('a sale price, a picture and variants are read', () => {
    const variants = [{ id: 'x-1', options: { size: 42 }, price: 6 }, { id: 'x-2', options: {} }, { id: 'x-1', options: { size: '43' } }, { id: 'x-3', options: { size: '44' }, price: -6 }];
    const { products, problems } = read({ id: 'x', title: 'A', price: 5, listPrice: 7, image: './a.svg', url: 'https://a.example/b', variants });
    expect(products[0]).toMatchObject({ listPrice: 7, image: './a.svg', url: 'https://a.example/b', variants: [{ id: 'x-1', options: { size: '42' }, price: 6 }] });
    expect(problems.map((p) => p.path)).toEqual(['products[0].variants[1]', 'products[0].variants[2]', 'products[0].variants[3].price']);
  });

  test('names that mean something to JavaScript are names like any other', () => {
    const { products, problems } = read(JSON.parse('{"id":"x","title":"A","attributes":{"__proto__":{"polluted":true},"constructor":"steel","toString":"loud"},"variants":[{"id":"v","options":{"__proto__":"x","size":"S"}}]}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect({ ...products[0]?.attributes }).toEqual({ constructor: 'steel', toString: 'loud' });
    expect(products[0]?.attributes['hasOwnProperty']).toBeUndefined();
    expect({ ...products[0]?.variants[0]?.options }).toEqual({ size: 'S' });
    expect(problems.map((p) => p.path)).toEqual(['products[0].variants[0].options.__proto__', 'products[0].attributes.__proto__']);
  });

  test('a store without a currency has none, and says so', () => {
    const { catalog, problems } = readCatalog({ products: [{ id: 'x', title: 'A', price: 1 }] });
    expect(catalog.store.currency).toBe('XXX');
    expect(problems.map((p) => p.path)).toEqual(['store', 'store.currency']);
  });
});

describe('what has a plain meaning is taken, and what has none is told', () => {
  test.each<[string, object, Partial<Product>]>([
    ['tags in one text, split at commas', { tags: 'new, été，夏' }, { tags: ['new', 'été', '夏'] }],
    ['one tag', { tags: 'new' }, { tags: ['new'] }],
    ['a category of one level', { category: 'Tents' }, { category: ['Tents'] }],
    ['a brand as schema.org has it', { brand: { '@type': 'Brand', name: 'Ada' } }, { brand: 'Ada' }],
    ['regional languages', { description: { 'fr-CA': 'Un', en_GB: 'One', 'zh-Hans': '一' } }, { description: { en: 'One', fr: 'Un', zh: '一' } }],
    ['a list of one picture', { image: ['a.jpg'] }, { image: 'a.jpg' }],
  ])('%s', (_, fields, expected) => {
    const { products, problems } = read({ id: 'x', title: 'A', ...fields });
    expect(products[0]).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  const LONG = Array.from({ length: 101 }, (_, i) => `n${i}`);
  test.each<[object, string, Partial<Product>]>([
    [{ tags: LONG }, 'tags', { tags: LONG.slice(0, 100) }],
    [{ category: LONG }, 'category', { category: LONG.slice(0, 100) }],
    [{ attributes: { x: LONG } }, 'attributes.x', { attributes: { x: LONG.slice(0, 100) } }],
    [{ tags: ['a', { b: 1 }] }, 'tags[1]', { tags: ['a'] }],
    [{ attributes: { x: ['a', ['b']] } }, 'attributes.x[1]', { attributes: { x: ['a'] } }],
    [{ attributes: 'red' }, 'attributes', { attributes: {} }],
    [{ attributes: { ' x': 1, x: 2 } }, 'attributes.x', { attributes: { x: 1 } }],
    [{ attributes: { '': 1 } }, 'attributes.', { attributes: {} }],
    [{ brand: { logo: 'a.png' } }, 'brand', {}],
    [{ brand: { name: 'Ada', logo: 'a.png' } }, 'brand', { brand: 'Ada' }],
    [{ sku: true }, 'sku', {}],
    [{ description: { en: 'One', de: 'Eins' } }, 'description.de', { description: { en: 'One' } }],
    [{ description: { en: 'One', 'en-GB': 'Two' } }, 'description.en-GB', { description: { en: 'One' } }],
    [{ description: ['One'] }, 'description', {}],
    [{ image: ['a.jpg', 'b.jpg'] }, 'image', { image: 'a.jpg' }],
    [{ variants: { id: 'v' } }, 'variants', { variants: [] }],
    [{ variants: [{ id: 'v', options: { s: 'S', t: {} } }] }, 'variants[0].options.t', {}],
  ])('%j is told at %s', (fields, path, expected) => {
    const { products, problems } = read({ id: 'x', title: 'A', ...fields });
    expect(products[0]).toMatchObject(expected);
    expect(problems.map((p) => [p.severity, p.path])).toEqual([['warning', `products[0].${path}`]]);
  });

  test('languages and policies of the store too', () => {
    const { catalog, problems } = readCatalog({ store: { ...STORE, languages: ['en-US', 'de'], policies: { returns: 'Thirty days.' } }, products: [{ id: 'x', title: 'A' }] });
    expect(catalog.store.languages).toEqual(['en']);
    expect(problems.map((p) => p.path)).toEqual(['store.policies', 'store.languages[1]']);
    expect(readCatalog({ store: { ...STORE, languages: 'fr' }, products: [{ id: 'x', title: 'A' }] }).catalog.store.languages).toEqual(['fr']);
  });

  test('every word of a row is in its product or under a path that is told', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constant('word'), fc.integer(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('name', 'en', 'fr-CA', 'de', 'x', '__proto__'), tie('value'), { maxKeys: 3 })),
    }));
    const row = fc.record({ brand: value, sku: value, category: value, tags: value, description: value, image: value, attributes: value, variants: fc.oneof(value, fc.array(fc.record({ options: value, sku: value }), { maxLength: 2 })) }, { requiredKeys: [] });
    /** Numbers each leaf's word, so that it can be found again: `words` gains them with their paths. */
    const named = (given: unknown, path: string, words: [word: string, path: string][]): unknown => {
      if (Array.isArray(given)) return given.map((v, i) => named(v, `${path}[${i}]`, words));
      if (typeof given === 'object' && given !== null) return Object.fromEntries(Object.entries(given).map(([name, v]) => [name, named(v, `${path}.${name}`, words)]));
      const word = typeof given === 'number' ? 1_000_000 + words.length : `word${1_000_000 + words.length}`;
      words.push([String(word), path]);
      return word;
    };
    fc.assert(fc.property(row, (given) => {
      const words: [string, string][] = [];
      const fields = named(given, 'products[0]', words) as { variants?: unknown };
      const variants = Array.isArray(fields.variants) ? fields.variants.map((v: unknown, i) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? { id: `v${i}`, ...v } : v)) : fields.variants;
      const { products, problems } = read({ id: 'x', title: 'A', ...fields, variants });
      const kept = JSON.stringify(products);
      for (const [word, path] of words) {
        // Fields that no variant has are told by the check of a catalog, not by its reader.
        if (/variants\[\d+\]\.(?!options|sku)/.test(path)) continue;
        expect(kept.includes(word) || problems.some((p) => path.startsWith(p.path)), path).toBe(true);
      }
    }), { numRuns: 300 });
  });
});

describe('whatever comes in', () => {
  const onlyCatalogError = (run: () => unknown): void => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(CatalogError);
    }
  };

  test('only CatalogError is thrown, for any value', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true }), (json) => {
      onlyCatalogError(() => readCatalog(json));
      onlyCatalogError(() => readCatalog({ store: json, products: [json, { id: 'a', title: 'A', attributes: json, variants: json, tags: json, category: json, price: json, description: json, availability: json, image: json }] }));
      onlyCatalogError(() => readCatalog({ store: STORE, products: [{ id: 'a', title: 'A', attributes: { a: json, b: [json] }, variants: [json, { id: json, options: json }], tags: [json], description: { en: json } }] }));
    }), { numRuns: 500 });
  });

  test('only CatalogError is thrown, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      onlyCatalogError(() => parseCatalog(text));
    }), { numRuns: 300 });
  });

  test('fields that throw on being read make the catalog unusable', () => {
    expect(() => readCatalog({ get products() { throw new TypeError('no'); } })).toThrow(CatalogError);
  });

  test('what was read is read again without a problem', () => {
    const product = fc.record({ id: fc.uuid(), title: fc.string({ minLength: 1 }).filter((t) => t.trim() !== ''), price: fc.float({ min: 0, max: 1e6, noNaN: true }), attributes: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string()))), tags: fc.array(fc.string()) }, { requiredKeys: ['id', 'title'] });
    fc.assert(fc.property(fc.array(product, { minLength: 1, maxLength: 4 }), (products) => {
      const { catalog } = readCatalog({ store: STORE, products });
      const again = parseCatalog(JSON.stringify(catalog));
      expect(again.problems).toEqual([]);
      expect(JSON.stringify(again.catalog)).toBe(JSON.stringify(catalog));
    }));
  });
});

describe('a unit in the name of an attribute', () => {
  const attributes = (given: object): object => ({ ...read({ id: 'x', title: 'A', attributes: given }).products[0]?.attributes });

  test('goes to the figure, so that one field holds what several names do', () => {
    expect(attributes({ 'weight (g)': 215, '长度（cm）': '30-40', 'Power [W]': '1,200' })).toEqual({ weight: '215 g', 长度: '30-40 cm', Power: '1,200 W' });
  });

  test('stays where the value is no bare figure, the unit none, or the name taken', () => {
    const given = { 'size (cm)': '28 x 19 cm', 'pieces (set)': 4, 'colour (m)': 'red', 'weight (kg)': 2, weight: '2 kg net' };
    expect(attributes(given)).toEqual(given);
  });
});
