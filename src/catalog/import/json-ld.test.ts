import { describe, expect, test } from 'vitest';
import { CatalogError } from '../errors.ts';
import { importOne } from './import-one.ts';

const page = (...documents: unknown[]): string => `<!doctype html><html><head><title>Shop</title>${documents.map((d) => `<script type="application/ld+json">${typeof d === 'string' ? d : JSON.stringify(d)}</script>`).join('\n')}<script>throw new Error('never run')</script></head><body onload="alert(1)">Hi</body></html>`;
const offer = (price: unknown, availability: string, more: object = {}): object => ({ '@type': 'Offer', price, priceCurrency: 'EUR', availability, ...more });

describe('schema.org in a page', () => {
  test('a ProductGroup with its variants is one product', () => {
    const { products, report, errors } = importOne(page({
      '@context': 'https://schema.org/', '@type': 'ProductGroup', name: 'Wax Jacket', productGroupID: 'wax', brand: { '@type': 'Brand', name: 'Tarn' }, variesBy: ['https://schema.org/size'], aggregateRating: { ratingValue: '9', bestRating: '10' },
      hasVariant: [
        { '@type': 'Product', sku: 'wax-s', name: 'Wax Jacket S', size: 'S', color: 'Olive', image: ['https://s.example/w.jpg'], offers: offer('199.00', 'https://schema.org/InStock', { priceSpecification: { '@type': 'UnitPriceSpecification', priceType: 'https://schema.org/StrikethroughPrice', price: 249, priceCurrency: 'EUR' } }) },
        { '@type': 'Product', sku: 'wax-m', name: 'Wax Jacket M', size: 'M', color: 'Olive', offers: offer(209, 'OutOfStock') },
      ],
    }));
    expect(errors).toEqual([]);
    expect(report.files[0]?.format).toBe('json-ld');
    expect(products).toMatchObject([{ id: 'wax', title: 'Wax Jacket', brand: 'Tarn', rating: 4.5, price: 199, listPrice: 249, attributes: { color: 'Olive' }, image: 'https://s.example/w.jpg', variants: [{ id: 'wax-s', options: { size: 'S' }, availability: 'in_stock' }, { id: 'wax-m', options: { size: 'M' }, price: 209, availability: 'out_of_stock' }] }]);
  });

  test('products of a @graph, of a list and by reference are found, mentioned ones are not', () => {
    const { products } = importOne(page({ '@context': 'https://schema.org', '@graph': [
      { '@type': 'WebPage', mainEntity: { '@type': 'Product', sku: 'a', name: 'A', offers: offer(5, 'InStock'), isSimilarTo: { '@type': 'Product', sku: 'z', name: 'Not ours' } } },
      { '@type': 'ProductGroup', '@id': '#g', name: 'G', productGroupID: 'g', hasVariant: [{ '@id': '#v' }, { '@id': '#w' }] },
      { '@type': 'Product', '@id': '#v', sku: 'v', name: 'G red', color: 'red', offers: offer(7, 'InStock') }, { '@type': 'Product', '@id': '#w', sku: 'w', name: 'G blue', color: 'blue', offers: offer(7, 'InStock') },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Product', productID: 'b', name: 'B', weight: { '@type': 'QuantitativeValue', value: 1.5, unitCode: 'KGM' }, additionalProperty: [{ name: 'Power', value: 30, unitText: 'W' }], offers: { '@type': 'AggregateOffer', lowPrice: '3.50', highPrice: 9, priceCurrency: 'EUR' } } }] },
    ] }));
    expect(products.map((p) => [p.id, p.price, p.variants.length])).toEqual([['a', 5, 0], ['g', 7, 2], ['b', 3.5, 0]]);
    expect(products[2]?.attributes).toEqual({ weight: '1.5 kg', Power: '30 W' });
  });

  test('what is written once and referred to is found: brand, picture, rating, offer', () => {
    const { products } = importOne(page({ '@context': 'https://schema.org', '@graph': [
      { '@type': 'Product', '@id': '#p', url: 'https://s.example/p', name: 'P', brand: { '@id': '#b' }, image: [{ '@id': '#i' }], aggregateRating: { '@id': '#r' }, offers: { '@id': '#o' } },
      { '@type': 'Brand', '@id': '#b', name: 'Tarn' }, { '@type': 'ImageObject', '@id': '#i', url: 'https://s.example/p.jpg' }, { '@type': 'AggregateRating', '@id': '#r', ratingValue: '4,4' },
      { '@type': 'Offer', '@id': '#o', price: '5', priceCurrency: 'EUR', availability: { '@id': 'schema.org/InStock' } },
    ] }));
    expect(products).toMatchObject([{ id: 'https://s.example/p', brand: 'Tarn', image: 'https://s.example/p.jpg', rating: 4.4, price: 5, availability: 'in_stock' }]);
  });

  test('an Offer offers the product that it names', () => {
    const { products, errors } = importOne(page({ '@context': 'https://schema.org', '@type': 'OfferCatalog', itemListElement: [offer(7, 'OutOfStock', { itemOffered: { '@type': 'Product', sku: 'a', name: 'A' } }), offer(8, 'InStock', { itemOffered: { '@id': '#b' } })] }, { '@context': 'https://schema.org', '@graph': [{ '@type': 'Product', '@id': '#c', sku: 'c', name: 'C' }, offer(9, 'InStock', { itemOffered: { '@id': '#c' } })] }));
    expect(errors).toEqual([]);
    expect(products.map((p) => [p.id, p.price, p.availability])).toEqual([['a', 7, 'out_of_stock'], ['c', 9, 'in_stock']]);
  });

  test('of an AggregateOffer the first offer in stock counts; where it holds none the lowest price does, and that is told', () => {
    const aggregate = (more: object): object => ({ '@type': 'AggregateOffer', lowPrice: '10', highPrice: 20, priceCurrency: 'EUR', ...more });
    const { products, warnings } = importOne(page({ '@context': 'https://schema.org', '@graph': [
      { '@type': 'Product', sku: 'a', name: 'A', offers: aggregate({ offers: [{ price: 10, availability: 'OutOfStock' }, { price: 20, availability: 'InStock' }] }) },
      { '@type': 'Product', sku: 'b', name: 'B', offers: aggregate({ availability: 'https://schema.org/Maybe' }) },
    ] }));
    expect(products.map((p) => [p.id, p.price, p.availability])).toEqual([['a', 20, 'in_stock'], ['b', 10, undefined]]);
    expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/"B" costs 10 to 20/), expect.stringMatching(/availability of "B" is none of schema.org's/)]));
  });

  test('a variant that stands before its group, which has no id of its own, belongs to it', () => {
    const { products } = importOne(page({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Product', '@id': '#s', sku: 's', name: 'Coat S', size: 'S', isVariantOf: { '@id': '#g' }, offers: offer(3, 'InStock') }, { '@type': 'ProductGroup', '@id': '#g', name: 'Coat', hasVariant: [{ '@id': '#s' }, { '@id': '#g' }, { '@type': 'Product', sku: 'm', name: 'Coat M', size: 'M', offers: offer(4, 'InStock') }] }] }));
    expect(products).toMatchObject([{ id: '#g', title: 'Coat', variants: [{ id: 's', price: 3 }, { id: 'm', price: 4 }] }]);
  });

  test('a variant that is only referred to is not sold at a price that nobody knows', () => {
    const { products, warnings } = importOne(page({ '@context': 'https://schema.org', '@type': 'ProductGroup', productGroupID: 'g', name: 'Coat', hasVariant: [{ '@type': 'Product', sku: 's', name: 'Coat S', size: 'S', offers: offer(3, 'InStock') }, { url: 'https://s.example/coat-m' }, { '@id': '#gone' }] }));
    expect(products).toMatchObject([{ id: 'g', variants: [{ id: 's' }] }]);
    expect(products[0]?.variants).toHaveLength(1);
    expect(warnings.filter((w) => w.includes('only referred to'))).toHaveLength(2);
  });

  test('scripts wrapped for XHTML, and bare newlines in texts, are read', () => {
    const product = (sku: string, description: string): string => `{"@context": "https://schema.org", "@type": "Product", "sku": "${sku}", "name": "${sku}", "description": "${description}", "offers": {"price": 5, "priceCurrency": "EUR"}}`;
    const { products, errors } = importOne(page(`/*<![CDATA[*/\n${product('a', 'Fine')}\n/*]]>*/`, `//<![CDATA[\n${product('b', 'Fine')}\n//]]>`, `<!--\n${product('c', 'Fine')}\n-->`, product('d', 'Two\nlines')));
    expect(errors).toEqual([]);
    expect(products.map((p) => [p.id, p.description])).toEqual([['a', 'Fine'], ['b', 'Fine'], ['c', 'Fine'], ['d', 'Two lines']]);
  });

  test('a price whose day is past and a block that is broken are told', () => {
    const { products, errors, warnings } = importOne(page({ '@context': 'https://schema.org', '@type': 'Product', sku: 'a', name: 'A', offers: offer(5, 'InStock', { priceValidUntil: '2025-01-01' }) }, '{"@type": "Product", '), { store: { currency: 'EUR' } });
    expect(products).toMatchObject([{ id: 'a' }]);
    expect(products[0]?.price).toBeUndefined();
    expect(warnings.join()).toMatch(/valid until a day that is past/);
    expect(errors.join()).toMatch(/JSON-LD of the page can't be read/);
  });

  test('a JSON-LD document by itself is read too; a page without one is refused', () => {
    expect(importOne(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', gtin13: '401', name: 'A', offers: [offer('5.00', 'InStock')] })).products).toMatchObject([{ id: '401', price: 5 }]);
    expect(() => importOne('<html><body><p>Nothing</p></body></html>')).toThrow(CatalogError);
  });

  test('documents that refer to themselves or are very deep end', () => {
    const deep = `${'{"@graph":['.repeat(5000)}{"@type":"Product","name":"Deep"}${']}'.repeat(5000)}`;
    expect(() => importOne(page(deep))).toThrow(CatalogError);
    const loop = { '@context': 'https://schema.org', '@graph': [{ '@type': 'ProductGroup', '@id': '#g', productGroupID: 'g', name: 'G', hasVariant: [{ '@id': '#g' }, { '@id': '#v' }] }, { '@type': 'Product', '@id': '#v', sku: 'v', name: 'V', color: 'red', isVariantOf: { '@id': '#g' }, offers: offer(1, 'InStock') }] };
    expect(importOne(page(loop)).products.map((p) => p.id)).toEqual(['g']);
  });
});
