/** Files as they come: encodings, quotes, cut ends, hostile content. */
import { describe, expect, test } from 'vitest';
import { CatalogError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { importOne, lines } from './import-one.ts';

const EUR = { store: { currency: 'EUR' } };
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => (c === '€' ? 0x80 : c.charCodeAt(0)));

describe('encodings', () => {
  test.each([
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFid,name,price\r\n1,Café,5\r\n'), 'utf-8'],
    ['Windows-1252', latin1('id;name;price €\n1;Café;5,00\n'), 'windows-1252'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Array.from('id,name,price\n1,Café,5\n').flatMap((c) => [c.charCodeAt(0), 0])]), 'utf-16le'],
  ])('%s is read', (_, bytes, encoding) => {
    const { products, report } = importOne(bytes, EUR);
    expect(products).toMatchObject([{ id: '1', title: 'Café', price: 5 }]);
    expect(report.files[0]?.encoding).toBe(encoding);
  });

  test('GB 18030, as Excel writes it in China, is told from accented letters of the West', () => {
    // "电水壶" in GB 18030
    const row = [...latin1('id,name,price\n1,'), 0xb5, 0xe7, 0xcb, 0xae, 0xba, 0xf8, ...latin1(',5\n')];
    expect(importOne(Uint8Array.from(row), EUR).products[0]?.title).toBe('电水壶');
  });

  test.each([[[0x50, 0x4b, 3, 4], /ZIP or Excel/], [[0x1f, 0x8b, 8], /gzip/], [[0x25, 0x50, 0x44, 0x46], /PDF/]])('what is no text is refused with what to do', (bytes, message) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'file')).toThrow(message);
  });
});

describe('tables', () => {
  test('quotes, newlines and delimiters in cells belong to the cell, and lines are counted through them', () => {
    const { products, errors } = importOne('sep=;\r\nid;name;price;description\r\n1;"A ""B""; C";5;"one\r\ntwo"\r\n2;7" Disc;6;\r\n3;D;soon;x\r\n', EUR);
    expect(products).toMatchObject([{ title: 'A "B"; C', description: 'one\ntwo' }, { title: '7" Disc' }]);
    expect(errors).toEqual([expect.stringMatching(/^line 6: /)]);
  });

  test('a row with a delimiter too many is left out: its price may be anything', () => {
    const { products, errors } = importOne(lines('id,name,price', '1,Nuts, salted,5', '2,Bolts,6'), EUR);
    expect(products.map((p) => p.id)).toEqual(['2']);
    expect(errors).toEqual([expect.stringMatching(/^line 2: The row has 4 cells for 3 columns/)]);
  });

  test('a quote that is never closed takes its own row only as far as it must', () => {
    const { products, report, errors } = importOne(lines('id,name,price', '1,A,5', '2,"B,6', '3,C,7'), EUR);
    expect(products.map((p) => p.id)).toEqual(['1']);
    expect(report.rows).toEqual({ total: 2, used: 1, leftOut: 1 });
    expect(errors).toEqual([expect.stringMatching(/^line 3: The quotes of this row/)]);
  });

  test('quotes that are nothing but quotes are kept in a file with tabs', () => {
    const { products, errors } = importOne(lines('id\ttitle\tprice', '1\t"Classic" Pan\t5', '2\t12" Pan "steel"\t6', '3\tLid\t7'), EUR);
    expect(products.map((p) => p.title)).toEqual(['"Classic" Pan', '12" Pan "steel"', 'Lid']);
    expect(errors).toEqual([]);
  });

  test('cells in quotes stay whole in a file with tabs, though one of its rows is broken', () => {
    const { products, errors } = importOne(lines('id\ttitle\tprice', '1\t"A\tB"\t5', '2\t"C\tD ""wide"""\t6', '3\t"E\t7'), EUR);
    expect(products.map((p) => p.title)).toEqual(['A\tB', 'C\tD "wide"']);
    expect(errors).toEqual([expect.stringMatching(/^line 4: /)]);
  });

  test('a file that ends within a row loses that row and says so', () => {
    const { products, errors } = importOne('id,name,price\n1,A,5\n2,B', EUR);
    expect(products.map((p) => p.id)).toEqual(['1']);
    expect(errors).toEqual([expect.stringMatching(/^line 3: The file ends within this row/)]);
  });
});

describe('hostile content', () => {
  test('HTML and scripts in titles and attributes become text, or nothing', () => {
    const { products } = importOne(lines('id,name,price,note,url,image', '1,"<img src=x onerror=alert(1)>Axe <script>alert(2)</script>",5,"<svg onload=alert(3)>ok",javascript:alert(4),data:text/html;base64,AAAA'.replace(',data:', ',"data:') + '"'), EUR);
    expect(products[0]?.title).toBe('Axe');
    expect(JSON.stringify(products)).not.toMatch(/alert|onerror|javascript|data:/);
  });

  test('__proto__ and constructor are names like any other, and pollute nothing', () => {
    const { products, warnings } = importOne('[{"id":"1","name":"A","price":5,"__proto__":"x","constructor":"y","toString":"z"}]', EUR);
    expect(Object.keys(products[0]?.attributes ?? {})).toEqual(['constructor', 'toString']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(warnings.join()).toMatch(/"__proto__"/);
    expect(importOne(lines('id,name,price,__proto__', '1,A,5,x'), EUR).products[0]?.attributes).toEqual({});
  });

  test('very deep JSON and XML end in an error or a catalog, not in a crash', () => {
    expect(() => importOne('['.repeat(100_000))).toThrow(CatalogError);
    expect(() => importOne(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toThrow(CatalogError);
    expect(() => importOne(`<rss>${'<a>'.repeat(1_000_000)}`)).toThrow(/within one another/);
    expect(() => importOne(`<html>${'<div>'.repeat(1_000_000)}`)).toThrow(/within one another/);
    expect(importOne(lines('id,name,price,description', `1,A,5,${'<div>'.repeat(200_000)}words`), EUR).products).toHaveLength(1);
  });

  test('of a group of very many rows the first variants are kept, and the others told', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},Bead ${i},1 EUR,in_stock,https://s.example,beads,c${i}`);
    const { products, report, errors } = importOne(lines('id,title,price,availability,link,item_group_id,color', ...rows));
    expect(products[0]?.variants).toHaveLength(2048);
    expect(report.rows).toEqual({ total: 3000, used: 2048, leftOut: 952 });
    expect(errors).toEqual([expect.stringMatching(/^line 2050: The product has 3000 variants/)]);
  }, 120_000);

  test.each(['__proto__,x', 'Size,\u0000', '\u0000,S'])('a variant whose option can\'t be read (%j) is kept without it', (option) => {
    const { products, report, warnings } = importOne(lines('Handle,Title,Option1 Name,Option1 Value,Variant Price', `cap,Cap,${option},5`, 'tee,Tee,Size,S,9', 'tee,,,M,8'), EUR);
    expect(products).toMatchObject([{ id: 'cap', price: 5, variants: [] }, { id: 'tee', price: 8, variants: [{ options: { Size: 'S' } }, { options: { Size: 'M' } }] }]);
    expect(report.rows).toEqual({ total: 3, used: 3, leftOut: 0 });
    expect(warnings).toContainEqual(expect.stringMatching(/^line 2: The option/));
  });

  test('a variant that is left out lends its product neither price nor stock, and no product is left of none', () => {
    const row = (id: string, price: number, stock: string, group: string): string => `${id},${group} ${id},${price} EUR,${stock},https://s.example,${group},c${id}`;
    const { products, report } = importOne(lines('id,title,price,availability,link,item_group_id,color', row('1', 5, 'in_stock', 'mug'), row('2', 6, 'in_stock', 'mug'), row('3', 5, 'in_stock', 'jug'), row('4', 6, 'in_stock', 'jug'), row('mug', 1, 'in_stock', 'cup'), row('7', 9, 'out_of_stock', 'cup'), row('mug ', 2, 'in_stock', 'pot'), row('jug', 2, 'in_stock', 'pot')), EUR);
    expect(products.map(({ id, price, availability, variants }) => [id, price, availability, variants.length])).toEqual([['mug', 5, 'in_stock', 2], ['jug', 5, 'in_stock', 2], ['cup', 9, 'out_of_stock', 1]]);
    expect(report.rows).toEqual({ total: 8, used: 5, leftOut: 3 });
  });
});
