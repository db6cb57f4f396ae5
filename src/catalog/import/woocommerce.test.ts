import { expect, test } from 'vitest';
import { importOne, lines } from './import-one.ts';

const EUR = { store: { currency: 'EUR' } };
const HEADER = 'ID,Type,SKU,Name,Published,"Visibility in catalog","Short description",Description,"Date sale price starts","Date sale price ends","In stock?",Stock,"Low stock amount","Backorders allowed?","Weight (kg)","Sale price","Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Attribute 1 value(s)","Meta: _secret"';

test('variations belong to their variable product, named by SKU or id', () => {
  const { products, report, errors, warnings } = importOne(lines(
    HEADER,
    '10,variable,tee,Bog Tee,1,visible,Soft.,"<p>Long &amp; <em>soft</em>.</p>",,,1,,,,.2,,,"Clothes > Tees, Sale",cotton,"https://s.example/1.jpg, https://s.example/2.jpg",,Colour,"Red, Blue",x',
    '11,variation,tee-r,Bog Tee - Red,1,visible,,,,,1,2,3,0,,,20,,,,tee,Colour,Red,',
    '12,variation,tee-b,Bog Tee - Blue,1,visible,,,2026-11-01,2026-11-30,0,,,,,15,20,,,,id:10,Colour,Blue,',
    '13,simple,cup,Cup,1,visible,,,2026-12-01,,1,0,,notify,,4,5,Kitchen,,,,,,',
  ), EUR);
  expect(errors).toEqual([]);
  expect(report.files[0]).toMatchObject({ format: 'woocommerce-csv', ignored: ['Meta: _secret'] });
  expect(products).toMatchObject([
    { id: '10', title: 'Bog Tee', description: 'Soft.\nLong & soft.', category: ['Clothes', 'Tees'], tags: ['cotton', 'Sale'], image: 'https://s.example/1.jpg', price: 15, listPrice: 20, availability: 'low_stock', attributes: { Colour: ['Red', 'Blue'], weight: '.2 kg' }, variants: [{ id: '11', price: 20, availability: 'low_stock' }, { id: '12', price: 15, availability: 'out_of_stock' }] },
    { id: '13', price: 5, availability: 'out_of_stock', attributes: { ordering: 'backorder' } },
  ]);
  expect(warnings.join()).toMatch(/Sales that are not on today: 1 row;/);
});

test('orphans, drafts and hidden products are left out and told', () => {
  const { products, report, errors } = importOne(lines(HEADER, '1,variation,a,Lost,1,visible,,,,,1,,,,,,5,,,,gone,Colour,Red,', '2,simple,b,Draft,-1,visible,,,,,1,,,,,,5,,,,,,,', '3,simple,c,Hidden,1,hidden,,,,,1,,,,,,5,,,,,,,', '4,simple,d,Open,1,visible,,,,,1,,,,,,5,,,,,,,'), EUR);
  expect(products.map((p) => p.id)).toEqual(['4']);
  expect(report.rows).toEqual({ total: 4, used: 1, leftOut: 3 });
  expect(errors).toEqual([expect.stringMatching(/parent "gone" is not in the file/)]);
});

test('newlines that the export writes as \\n are newlines again', () => {
  const { products } = importOne(lines(HEADER, '1,simple,a,Rope,1,visible,,"Strong.\\nLong.\\n<b>C:\\\\new</b>",,,1,,,,,,5,,,,,,,'), EUR);
  expect(products[0]?.description).toBe('Strong.\nLong.\nC:\\new');
});

test('a sale whose dates can\'t be read is not promised', () => {
  const { products, warnings } = importOne(lines(HEADER, '1,simple,a,Rope,1,visible,,,07/06/2013,08/06/2013,1,,,,,5,20,,,,,,,'), EUR);
  expect([products[0]?.price, products[0]?.listPrice]).toEqual([20, undefined]);
  expect(warnings).toContainEqual(expect.stringMatching(/^line 2: Dates of sales that can't be read: 1 row/));
});

test.each([
  ['French', 'ID,Type,UGS,Nom,Publié,"Visibilité dans le catalogue","En stock ?",Stock,"Poids (kg)","Tarif promo","Tarif régulier",Catégories,Parent,"Nom de l’attribut 1","Valeur(s) de l’attribut 1 ","Attribut 1 global"'],
  ['Chinese', 'ID,类型,SKU,名称,已发布,在列表页可见,有货？,库存,重量(公斤),促销价格,常规售价,分类,父级,属性 1 名称,属性 1 值,属性 1  的全局'],
])('an export with %s column names is read like an English one', (_, header) => {
  const { products, report, errors } = importOne(lines(header, '10,variable,tee,Tee,1,visible,1,,.5,,,Clothes > Tees,,Size,"S, M",1', '11,variation,tee-s,Tee - S,1,visible,1,3,,15,20,,tee,Size,S,1', '12,variation,tee-m,Tee - M,1,visible,0,,,,20,,id:10,Size,M,1', '13,simple,soon,Soon,-1,visible,1,,,,5,,,,,'), EUR);
  expect(errors).toEqual([]);
  expect(report.files[0]).toMatchObject({ format: 'woocommerce-csv', ignored: [] });
  expect(report.rows).toEqual({ total: 4, used: 3, leftOut: 1 });
  expect(products).toMatchObject([{ id: '10', category: ['Clothes', 'Tees'], attributes: { weight: header.includes('公斤') ? '.5 公斤' : '.5 kg' }, variants: [{ id: '11', options: { Size: 'S' }, price: 15, listPrice: 20, availability: 'in_stock' }, { id: '12', price: 20, availability: 'out_of_stock' }] }]);
});

test('variations of a withheld product go with it', () => {
  const { report } = importOne(lines(HEADER, '1,variable,a,Soon,0,visible,,,,,1,,,,,,,,,,,Colour,Red,', '2,variation,b,Soon - Red,1,visible,,,,,1,,,,,,5,,,,a,Colour,Red,', '4,simple,d,Open,1,visible,,,,,1,,,,,,5,,,,,,,'), EUR);
  expect(report.rows).toEqual({ total: 3, used: 1, leftOut: 2 });
});
