import { describe, expect, test } from 'vitest';
import { importOne, lines } from './import-one.ts';

const tsv = (...rows: string[][]): string => lines(...rows.map((row) => row.join('\t')));

describe('Google Merchant Center\'s table', () => {
  const header = ['id', 'title', 'description', 'link', 'image_link', 'price', 'sale_price', 'sale_price_effective_date', 'availability', 'item_group_id', 'color', 'size', 'brand', 'gtin', 'product_type', 'shipping', 'cost_of_goods_sold'];

  test('rows of one item group are one product; what doesn\'t differ is the product\'s', () => {
    const { products, report, errors } = importOne(tsv(
      header,
      ['11', 'Larch Shirt - Red S', 'Soft & light', 'https://s.example/11', 'https://s.example/11.jpg', '30.00 USD', '24.00 USD', '', 'in stock', 'shirt', 'red', 'S', 'Larch', '400001', 'Clothes > Shirts', 'US:::5 USD', '9 USD'],
      ['12', 'Larch Shirt - Blue S', 'Soft & light', 'https://s.example/12', 'https://s.example/12.jpg', '30.00 USD', '', '', 'out of stock', 'shirt', 'blue', 'S', 'Larch', '400002', 'Clothes > Shirts', '', '9 USD'],
      ['13', 'Cap', 'A cap', 'https://s.example/13', 'https://s.example/13.jpg', '1,250.00 USD', '', '', 'preorder', '', 'black', '', 'Larch', '400003', 'Clothes > Caps', '', ''],
    ));
    expect(errors).toEqual([]);
    expect(report.files[0]).toMatchObject({ format: 'google', ignored: ['shipping', 'cost_of_goods_sold'] });
    expect(products).toMatchObject([
      { id: 'shirt', title: 'Larch Shirt', price: 24, listPrice: 30, category: ['Clothes', 'Shirts'], attributes: { size: 'S', gtin: ['400001', '400002'] }, variants: [{ id: '11', options: { color: 'red' }, price: 24, availability: 'in_stock' }, { id: '12', options: { color: 'blue' }, price: 30, availability: 'out_of_stock' }] },
      { id: '13', price: 1250, availability: 'out_of_stock', attributes: { color: 'black', ordering: 'preorder' } },
    ]);
  });

  test.each([
    ['2026-11-20T00:00Z/2026-11-30T00:00Z', 8, 10],
    ['2026-12-20T00:00+0100/2026-12-30T00:00+0100', 10, undefined],
    ['2026-10-01T00:00Z/2026-10-02T00:00Z', 10, undefined],
  ])('a sale of %s gives the price of today', (dates, price, listPrice) => {
    const { products } = importOne(tsv(header, ['1', 'A', '', 'https://s.example', '', '10.00 EUR', '8.00 EUR', dates, 'in_stock', ...Array<string>(8).fill('')]));
    expect([products[0]?.price, products[0]?.listPrice]).toEqual([price, listPrice]);
  });

  test('a sale whose dates can\'t be read is not promised', () => {
    const { products, warnings } = importOne(tsv(header, ['1', 'A', '', 'https://s.example', '', '10.00 EUR', '8.00 EUR', 'all of November', 'in_stock', ...Array<string>(8).fill('')]));
    expect([products[0]?.price, products[0]?.listPrice]).toEqual([10, undefined]);
    expect(warnings).toContainEqual(expect.stringMatching(/^line 2: Dates of sales that can't be read/));
  });

  test('columns that name their parts in brackets are read by their name; details keep their colons and commas', () => {
    const { products, report } = importOne(tsv(
      ['id', 'structured_title(digital_source_type:content)', 'price', 'availability', 'link', 'shipping(country:price)', 'product_detail(section_name:attribute_name:attribute_value)'],
      ['1', 'trained_algorithmic_media:"Beamer"', '5 EUR', 'in stock', 'https://s.example', 'FR:4 EUR', 'Picture:Aspect ratio:16:9,Picture:Colours:black, white,:Lamp:LED'],
    ));
    expect(report.files[0]).toMatchObject({ format: 'google', ignored: ['shipping'] });
    expect(products).toMatchObject([{ title: 'Beamer', attributes: { 'Aspect ratio': '16:9', Colours: 'black, white', Lamp: 'LED' } }]);
    expect(JSON.stringify(products)).not.toContain('4 EUR');
  });

  test('of several product types the first is the category, and the others stay as tags', () => {
    const { products, warnings } = importOne(tsv(['id', 'title', 'price', 'availability', 'link', 'product type'], ['1', 'Pan', '5 EUR', 'in stock', 'https://s', 'Home > Pans, Gifts > Cooks'], ['2', 'Pot', '5 EUR', 'in stock', 'https://s', 'Home, Garden > Pots']));
    expect(products.map((p) => [p.category, p.tags])).toEqual([[['Home', 'Pans'], ['Cooks']], [['Home, Garden', 'Pots'], []]]);
    expect(warnings).toContainEqual(expect.stringMatching(/^line 2: Several product types in 1 row/));
  });

  test('a group called like one of its rows doesn\'t take that row\'s id', () => {
    const row = (id: string, size: string): string[] => [id, `Bag ${size}`, '', 'https://s.example', '', '5 EUR', '', '', 'in_stock', '1', '', size, ...Array<string>(5).fill('')];
    expect(importOne(tsv(header, row('1', 'S'), row('2', 'L'))).products).toMatchObject([{ id: '1-group', variants: [{ id: '1' }, { id: '2' }] }]);
  });

  test('rows of another currency, without id or title, with a taken id or an absurd price are left out one by one', () => {
    const row = (id: string, title: string, price: string): string[] => [id, title, '', 'https://s.example', '', price, '', '', 'in_stock', ...Array<string>(8).fill('')];
    const { products, errors, report } = importOne(tsv(header, row('1', 'A', '5 EUR'), row('2', 'B', '6 EUR'), row('3', 'C', '6 USD'), row('', 'D', '6 EUR'), row('5', '', '6 EUR'), row('1', 'E', '6 EUR'), row('7', 'F', '-6 EUR'), row('8', 'G', '999999999999 EUR'), row('9', 'H', 'free')));
    expect(products.map((p) => p.id)).toEqual(['1', '2']);
    expect(report.rows).toEqual({ total: 9, used: 2, leftOut: 7 });
    expect(errors.map((e) => e.slice(0, 6))).toEqual(['line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'line 9', 'line 1']);
  });
});

describe('Google Merchant Center\'s XML', () => {
  const rss = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Moor &amp; Mill</title><link>https://s.example</link><lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate>\n${items}</channel></rss>`;

  test('RSS items are read with their details, and the shop by its name and date', () => {
    const { products, store, errors } = importOne(rss(`<item><g:id>k1</g:id><title><![CDATA[Kettle <1 l>]]></title><description>&lt;p&gt;Boils&lt;/p&gt;</description><link>https://s.example/k1</link><g:image_link>https://s.example/k1.jpg</g:image_link><g:price>39,90 EUR</g:price><g:availability>in_stock</g:availability><g:product_detail><g:section_name>Data</g:section_name><g:attribute_name>Power</g:attribute_name><g:attribute_value>2200 W</g:attribute_value></g:product_detail><g:product_highlight>Quiet</g:product_highlight><g:product_highlight>Quick</g:product_highlight><g:shipping><g:country>FR</g:country><g:price>4 EUR</g:price></g:shipping></item>`), { updated: undefined as never });
    expect(errors).toEqual([]);
    expect(store).toMatchObject({ name: 'Moor & Mill', currency: 'EUR', updated: '2026-11-23' });
    expect(products).toMatchObject([{ id: 'k1', price: 39.9, description: 'Boils', url: 'https://s.example/k1', attributes: { Power: '2200 W', highlights: ['Quiet', 'Quick'] } }]);
  });

  test('Atom entries too, links by their address', () => {
    const { products } = importOne('<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>T</title><updated>2026-11-22T10:00:00Z</updated><entry><g:id>1</g:id><title>Pan</title><summary>Iron</summary><link href="https://s.example/1"/><g:price>20 EUR</g:price><g:availability>out_of_stock</g:availability></entry></feed>');
    expect(products).toMatchObject([{ id: '1', description: 'Iron', url: 'https://s.example/1', availability: 'out_of_stock' }]);
  });

  test('the feed\'s language, several product types and nested elements are not lost', () => {
    const { products, store, report } = importOne(rss('<language>fr-FR</language><item><g:id>1</g:id><title>Poêle</title><g:price>20 EUR</g:price><g:availability>in_stock</g:availability><g:product_type>Maison &gt; Poêles</g:product_type><g:product_type>Soldes</g:product_type><g:certification><g:certification_authority>EC</g:certification_authority><g:certification_name>EPREL</g:certification_name></g:certification><g:shipping><g:country>FR</g:country><g:price>4 EUR</g:price></g:shipping></item>'));
    expect(store.languages).toEqual(['fr']);
    expect(products).toMatchObject([{ category: ['Maison', 'Poêles'], tags: ['Soldes'], attributes: { certification: 'EC:EPREL' } }]);
    expect(report.files[0]?.ignored).toEqual(['shipping']);
  });

  test('an item that is cut off is left out, those before it stay', () => {
    const { products, errors } = importOne(rss('<item><g:id>1</g:id><title>A</title><g:price>5 EUR</g:price></item>\n<item><g:id>2</g:id><title>B</title><g:price>15').slice(0, -'</channel></rss>'.length));
    expect(products.map((p) => p.id)).toEqual(['1']);
    expect(errors).toEqual([expect.stringMatching(/^line 4: .*not closed/)]);
  });

  test('entities that a document declares don\'t grow', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const { products } = importOne(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${levels}<!ENTITY file SYSTEM "file:///etc/passwd">]><rss><channel><item><id>1</id><title>Bomb &e12; &file;</title><price>5 EUR</price></item></channel></rss>`);
    expect(products[0]?.title).toBe('Bomb &e12; &file;');
  });
});

test('products of Google\'s Content API are read as rows of a feed', () => {
  const { products, report } = importOne(JSON.stringify({ kind: 'content#productsListResponse', resources: [{ offerId: 'o1', id: 'online:en:US:o1', title: 'Tarn Bottle', imageLink: 'https://s.example/b.jpg', link: 'https://s.example/b', price: { value: '15.00', currency: 'USD' }, salePrice: { value: '12.00', currency: 'USD' }, availability: 'in stock', productTypes: ['Camp > Bottles'], productWeight: { value: 0.3, unit: 'kg' }, productDetails: [{ sectionName: 'Data', attributeName: 'Volume', attributeValue: '1 l' }], shipping: [{ country: 'US' }] }] }));
  expect(report.files[0]).toMatchObject({ format: 'google', ignored: ['offer_id', 'shipping'] });
  expect(products).toMatchObject([{ title: 'Tarn Bottle', price: 12, listPrice: 15, category: ['Camp', 'Bottles'], image: 'https://s.example/b.jpg', attributes: { Volume: '1 l', weight: '0.3 kg' } }]);
});
