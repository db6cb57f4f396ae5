import { describe, expect, test } from 'vitest';
import { importOne, lines } from './import-one.ts';

const EUR = { store: { currency: 'EUR' } };

describe('Shopify\'s product CSV', () => {
  const header = 'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Fit (product.metafields.custom.fit),Cost per item,Status';
  const clean = lines(
    header,
    'anorak,Fell Anorak,"<p>Keeps ""hard"" rain out.</p><ul><li>Two layers</li><li>Pit zips</li></ul>",Brackenfoot,Apparel > Outerwear,Anoraks,"rain, walking",TRUE,Colour,Moss,Size,S,FA-MS,410,shopify,4,deny,89.00,120.00,https://shop.example/a.jpg,Loose,31.50,active',
    'anorak,,,,,,,,,Moss,,M,FA-MM,430,shopify,0,continue,95.00,,https://shop.example/b.jpg,,33,',
    'anorak,,,,,,,,,,,,,,,,,,,https://shop.example/c.jpg,,,',
    'flask,Tin Flask,Plain text,Brackenfoot,,Bottles,,TRUE,Title,Default Title,,,TF-1,300,,,deny,18,,https://shop.example/f.jpg,,6,active',
  );

  test('makes one product of a handle, with variants that answer for themselves', () => {
    const { products, report, errors } = importOne(clean, EUR);
    expect(errors).toEqual([]);
    expect(report.files[0]).toMatchObject({ format: 'shopify-csv', ignored: ['Cost per item'] });
    expect(report.rows).toEqual({ total: 4, used: 4, leftOut: 0 });
    expect(products[0]).toMatchObject({
      id: 'anorak', title: 'Fell Anorak', brand: 'Brackenfoot', category: ['Apparel', 'Outerwear', 'Anoraks'], tags: ['rain', 'walking'], price: 89, listPrice: 120, availability: 'in_stock', image: 'https://shop.example/a.jpg',
      description: 'Keeps "hard" rain out.\n- Two layers\n- Pit zips', attributes: { Fit: 'Loose', Colour: 'Moss', weight: ['410 g', '430 g'] },
      variants: [{ id: 'anorak:Moss:S', sku: 'FA-MS', options: { Size: 'S' }, price: 89, availability: 'in_stock' }, { id: 'anorak:Moss:M', sku: 'FA-MM', options: { Size: 'M' }, price: 95, availability: 'out_of_stock' }],
    });
    expect(products[1]).toMatchObject({ id: 'flask', price: 18, sku: 'TF-1', variants: [] });
  });

  test('what the shop pays is nowhere in the catalog', () => {
    expect(JSON.stringify(importOne(clean, EUR).products)).not.toMatch(/31\.5|"6"|33/);
  });

  test('stock that isn\'t tracked is there, and codes lose the apostrophe of spreadsheets', () => {
    const { products } = importOne(lines(header, 'kit,Kit,,,,,,TRUE,Title,Default Title,,,\'00123,,,,deny,9,,,,,active'), EUR);
    expect(products).toMatchObject([{ id: 'kit', sku: '00123', availability: 'in_stock' }]);
  });

  test('the present column names are read like the older ones', () => {
    const { products, report } = importOne(lines(
      'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Product image URL',
      'Mug,mug,<b>Big</b>,Kiln,,Mugs,,TRUE,Active,M-B,Glaze,Blue,12.00,,shopify,2,FALSE,350,https://shop.example/m.jpg',
      ',mug,,,,,,,,M-R,,Red,12.00,,shopify,0,FALSE,350,',
    ), EUR);
    expect(report.files[0]?.format).toBe('shopify-csv');
    expect(products).toMatchObject([{ id: 'mug', attributes: { weight: '350 g' }, variants: [{ options: { Glaze: 'Blue' }, availability: 'in_stock' }, { options: { Glaze: 'Red' }, availability: 'out_of_stock' }] }]);
  });

  test('drafts are left out with all their rows, broken prices by themselves', () => {
    const { products, report, errors, warnings } = importOne(lines(
      header,
      'cap,Cap,,,,,,TRUE,Size,S,,,C-S,,,,deny,call us,,,,,active',
      'cap,,,,,,,,,M,,,C-M,,,,deny,15.00,,,,,',
      'secret,Soon,,,,,,TRUE,Size,S,,,S-S,,,,deny,10.00,,,,,draft',
      'secret,,,,,,,,,M,,,S-M,,,,deny,10.00,,,,,',
    ), EUR);
    expect(products.map((p) => [p.id, p.variants.map((v) => v.id)])).toEqual([['cap', ['cap:M']]]);
    expect(report.rows).toEqual({ total: 4, used: 1, leftOut: 3 });
    expect(errors).toEqual([expect.stringMatching(/^line 2: The price "call us"/)]);
    expect(warnings.filter((w) => w.includes('"draft"'))).toHaveLength(2);
  });
});

describe('Shopify\'s products.json', () => {
  const product = (id: number, more: object = {}): object => ({
    id, title: 'Wool Socks', handle: 'wool-socks', body_html: '<p>Warm.</p>', vendor: 'Tarn', product_type: 'Socks', tags: ['wool'], created_at: '2026-01-01T00:00:00Z',
    options: [{ name: 'Size', position: 1, values: ['S', 'L'] }], images: [{ src: 'https://shop.example/s.jpg' }],
    variants: [{ id: id * 10 + 1, title: 'S', option1: 'S', sku: 'WS-S', price: '9.00', compare_at_price: '12.00', grams: 80, available: true }, { id: id * 10 + 2, title: 'L', option1: 'L', sku: 'WS-L', price: '9.50', compare_at_price: null, grams: 95, available: false }], ...more,
  });

  test('keeps the shop\'s ids of products and variants', () => {
    const { products, report } = importOne(JSON.stringify({ products: [product(7)] }), EUR);
    expect(report.files[0]).toMatchObject({ format: 'shopify-json', ignored: ['created_at'] });
    expect(products).toMatchObject([{ id: '7', url: '/products/wool-socks', category: ['Socks'], description: 'Warm.', price: 9, listPrice: 12, variants: [{ id: '71', options: { Size: 'S' }, availability: 'in_stock' }, { id: '72', price: 9.5, availability: 'out_of_stock' }] }]);
  });

  test('a product of which every variant is broken is not sold', () => {
    const { products, report } = importOne(JSON.stringify({ products: [product(7), product(8, { variants: [{ id: 1, option1: 'S', price: 'soon' }] }), 'text'] }), EUR);
    expect(products.map((p) => p.id)).toEqual(['7']);
    expect(report.rows).toEqual({ total: 4, used: 2, leftOut: 2 });
  });

  test('unpublished products, prices that are no price, weights and orders in advance are read as they are meant', () => {
    const variants = [{ id: 1, option1: 'S', price: { amount: 5 } }, { id: 2, option1: 'M', price: '5.00', weight: 0.5, weight_unit: 'kg', inventory_management: 'shopify', inventory_quantity: 0, inventory_policy: 'continue' }];
    const { products, report, errors } = importOne(JSON.stringify({ products: [product(7, { published_at: null }), product(8, { variants })] }), EUR);
    expect(products).toMatchObject([{ id: '8', attributes: { weight: '0.5 kg', ordering: 'backorder' }, variants: [{ id: '2', availability: 'out_of_stock' }] }]);
    expect(report.rows).toEqual({ total: 4, used: 1, leftOut: 3 });
    expect(errors).toEqual([expect.stringMatching(/^products\[1\]\.variants\[0\]: The price an object is no price/)]);
  });

  test('two products of one id are told, not joined in silence', () => {
    const other = product(7, { title: 'Wool Hat', variants: [{ id: 99, option1: 'XL', price: '7.00', available: true }] });
    const { products, warnings } = importOne(JSON.stringify({ products: [product(7), other] }), EUR);
    expect(products).toMatchObject([{ id: '7', title: 'Wool Socks', variants: [{ id: '71' }, { id: '72' }, { id: '99' }] }]);
    expect(warnings).toContainEqual(expect.stringMatching(/^products\[1\]: Its id "7" is that of products\[0\], "Wool Socks"/));
  });
});
