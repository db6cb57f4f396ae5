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

test('variations of a withheld product go with it', () => {
  const { report } = importOne(lines(HEADER, '1,variable,a,Soon,0,visible,,,,,1,,,,,,,,,,,Colour,Red,', '2,variation,b,Soon - Red,1,visible,,,,,1,,,,,,5,,,,a,Colour,Red,', '4,simple,d,Open,1,visible,,,,,1,,,,,,5,,,,,,,'), EUR);
  expect(report.rows).toEqual({ total: 3, used: 1, leftOut: 2 });
});
