import { describe, expect, test } from 'vitest';
import { importOne, lines } from './import-one.ts';

describe('the Agentic Commerce Protocol\'s products', () => {
  const product = { id: 'lamp', title: 'Reading Lamp', description: { html: '<p>Bends.</p>' }, url: 'https://s.example/lamp', media: [{ type: 'image', url: 'https://s.example/lamp.jpg' }], variants: [
    { id: 'lamp-b', title: 'Reading Lamp - Black', price: { amount: 4999, currency: 'EUR' }, list_price: { amount: 5999, currency: 'EUR' }, availability: { available: true, status: 'limited_stock' }, variant_options: [{ name: 'Colour', value: 'Black' }], barcodes: [{ type: 'GTIN', value: '0001' }], categories: [{ value: 'Home > Lamps', taxonomy: 'merchant' }], seller: { name: 'Moor & Mill' } },
    { id: 'lamp-w', title: 'Reading Lamp - White', price: { amount: 5199, currency: 'EUR' }, availability: { available: false, status: 'out_of_stock' }, variant_options: [{ name: 'Colour', value: 'White' }] },
  ] };

  test.each([['a document', JSON.stringify({ products: [product] })], ['JSON Lines', `${JSON.stringify(product)}\n${JSON.stringify({ ...product, id: 'x', variants: [{ id: 'x1', title: 'X', price: { amount: 100, currency: 'EUR' }, availability: { status: 'backorder' } }] })}\n`]])('are read from %s', (_, text) => {
    const { products, store, report, errors } = importOne(text);
    expect(errors).toEqual([]);
    expect(report.files[0]?.format).toBe('acp-products');
    expect(store).toMatchObject({ name: 'Moor & Mill', currency: 'EUR' });
    expect(products[0]).toMatchObject({ id: 'lamp', title: 'Reading Lamp', description: 'Bends.', category: ['Home', 'Lamps'], price: 49.99, listPrice: 59.99, availability: 'low_stock', variants: [{ id: 'lamp-b', price: 49.99, availability: 'low_stock' }, { id: 'lamp-w', price: 51.99, availability: 'out_of_stock' }] });
  });

  test('are told from a catalog of ours also where one of them has no variants', () => {
    const { products, report } = importOne(JSON.stringify({ products: [product, { id: 'none', title: 'None', variants: [] }] }));
    expect(report.files[0]?.format).toBe('acp-products');
    expect(products.map((p) => [p.id, p.price])).toEqual([['lamp', 49.99], ['none', undefined]]);
  });

  test('an amount that is no whole number of minor units is left out', () => {
    const bad = { ...product, id: 'bad', variants: [{ id: 'b', title: 'B', price: { amount: '49.99', currency: 'EUR' } }, { id: 'c', title: 'C', price: { amount: 49.99, currency: 'EUR' } }] };
    const { products, errors } = importOne(JSON.stringify([product, bad]));
    expect(products.map((p) => p.id)).toEqual(['lamp']);
    expect(errors).toEqual([expect.stringMatching(/^\[1\]\.variants\[0\]: /), expect.stringMatching(/^\[1\]\.variants\[1\]: /)]);
  });
});

describe('the protocol\'s rows', () => {
  const expected = [{ id: 'shoe', title: 'Trail Shoe', price: 79.9, attributes: { weight: '310 g' }, variants: [{ id: 's9', options: { size: '9' }, availability: 'in_stock' }, { id: 's10', options: { size: '10' }, availability: 'out_of_stock' }] }];

  test('are read from a table, options as JSON in a cell', () => {
    const { products, report, errors } = importOne(lines(
      'item_id,title,description,url,brand,image_url,price,availability,group_id,listing_has_variations,variant_dict,weight,item_weight_unit,is_eligible_search,seller_name',
      's9,Trail Shoe 9,Grips,https://s.example/s9,Fell,https://s.example/s9.jpg,79.90 EUR,in_stock,shoe,true,"{""size"":""9""}",310,g,true,Fell',
      's10,Trail Shoe 10,Grips,https://s.example/s10,Fell,https://s.example/s9.jpg,79.90 EUR,out_of_stock,shoe,true,"{""size"":""10""}",310,g,true,Fell',
    ));
    expect(errors).toEqual([]);
    expect(report.files[0]).toMatchObject({ format: 'acp-rows' });
    expect(products).toMatchObject(expected);
  });

  test('and from JSON Lines in the older names; a broken line is left out', () => {
    const row = (id: string, size: string, availability: string): string => JSON.stringify({ enable_search: true, id, title: `Trail Shoe ${size}`, link: `https://s.example/${id}`, image_link: 'https://s.example/i.jpg', price: { amount: '79.90', currency: 'EUR' }, availability, item_group_id: 'shoe', size, weight: '310 g', inventory_quantity: 4 });
    const { products, report, errors } = importOne(lines(row('s9', '9', 'in_stock'), '{"id": "cut', row('s10', '10', 'out_of_stock')));
    expect(report.files[0]).toMatchObject({ format: 'acp-rows', ignored: expect.arrayContaining(['inventory_quantity']) as unknown });
    expect(products).toMatchObject(expected);
    expect(errors).toEqual([expect.stringMatching(/^line 2: The line is not JSON/)]);
  });

  test('whole amounts are in minor units, and what holds objects is told', () => {
    const { products, report, warnings } = importOne(JSON.stringify([{ is_eligible_search: true, item_id: 'a', title: 'A', url: 'https://s.example', price: { amount: 999, currency: 'EUR' }, availability: 'pre_order', q_and_a: [{ q: 'Fits?', a: 'Yes' }], care: [{ at: '30 °C' }] }]));
    expect(products).toMatchObject([{ id: 'a', price: 9.99, availability: 'out_of_stock', attributes: { ordering: 'preorder' } }]);
    expect(report.files[0]?.ignored).toContain('q_and_a');
    expect(warnings).toContainEqual(expect.stringMatching(/^\[0\]: "care" holds objects/));
  });
});
