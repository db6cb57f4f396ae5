import { describe, expect, test } from 'vitest';
import { CatalogError } from '../errors.ts';
import { importOne, lines } from './import-one.ts';

describe('a table of no known format', () => {
  test('its columns are guessed and shown; what the shop pays is left out', () => {
    const { products, report, store } = importOne(lines('Réf;Désignation;Prix TTC (€);Prix barré;Prix d’achat;Marque;Rayon;Stock;Matière', 'T1;Théière en fonte;1.234,50;1.500,00;600,00;Les Arpents;Cuisine > Théières;3;fonte', 'T2;Tasse pour le thé;8,5;;2,00;Les Arpents;Cuisine;0;grès'));
    expect(report.files[0]).toMatchObject({ format: 'mapped', mapping: { id: 'Réf', title: 'Désignation', price: 'Prix TTC (€)', listPrice: 'Prix barré', brand: 'Marque', category: 'Rayon', availability: 'Stock', ignore: 'Prix d’achat' } });
    expect(products).toMatchObject([{ id: 'T1', price: 1234.5, listPrice: 1500, availability: 'in_stock', category: ['Cuisine', 'Théières'], attributes: { Matière: 'fonte' } }, { id: 'T2', price: 8.5, availability: 'out_of_stock' }]);
    expect(store).toMatchObject({ currency: 'EUR', languages: ['fr'] });
    expect(JSON.stringify(products)).not.toMatch(/600|achat/);
  });

  test('Chinese column names are known too, and the language of the texts is told', () => {
    const { products, store } = importOne(lines('货号,商品名称,售价,进价,分类,库存,描述', 'B1,不锈钢电热水壶,129.00,60,厨房电器,有货,一点五升容量，自动断电'), { store: { currency: 'CNY' } });
    expect(store.languages).toEqual(['zh']);
    expect(products).toMatchObject([{ id: 'B1', price: 129, availability: 'in_stock', category: ['厨房电器'] }]);
    expect(JSON.stringify(products)).not.toContain('60');
  });

  test('a mapping comes before the guess, and wins over a known format', () => {
    const text = lines('Code,Name,Shown as,Cost,Model,Margin', '1,internal name,Oak Chair,99,chairs,40', '2,other name,Elm Chair,89,chairs,30');
    const { products, report } = importOne(text, { store: { currency: 'EUR' }, map: { title: 'shown as', price: 'Cost', ignore: 'Name' } });
    expect(report.files[0]?.mapping).toMatchObject({ id: 'Code', title: 'Shown as', price: 'Cost', group: 'Model', ignore: 'Name;Margin' });
    expect(products).toMatchObject([{ id: 'chairs', title: 'Oak Chair', variants: [{ id: '1', price: 99, options: { variant: 'Oak Chair' } }, { id: '2', price: 89 }] }]);
  });

  test('sale prices stand beside the regular ones, and a 0 among them is none', () => {
    const { products, report, warnings } = importOne(lines('id,name,price,sale price', '1,A,20.00 EUR,15.00 EUR', '2,B,20.00 EUR,', '3,C,20.00 EUR,0.00'));
    expect(report.files[0]?.mapping).toMatchObject({ price: 'sale price', listPrice: 'price' });
    expect(products.map((p) => [p.price, p.listPrice])).toEqual([[15, 20], [20, undefined], [20, undefined]]);
    expect(warnings).toContainEqual(expect.stringMatching(/^line 4: A price of 0 beside a higher one \(1 row\)/));
  });

  test('yes and no, orders in advance and prices with their tax are read in the shop\'s language', () => {
    const { products, errors, warnings } = importOne(lines('Identifiant;Nom;Prix;Disponibilité;Photos', '1;A;15,00 € TTC;oui;https://s.example/a.jpg, https://s.example/b.jpg', '2;B;1 299,00 €;Non;', '3;C;5 €;Précommande;', '4;D;5 € HT;oui;'));
    expect(products.map((p) => [p.id, p.price, p.availability, p.attributes['ordering'], p.image])).toEqual([['1', 15, 'in_stock', undefined, 'https://s.example/a.jpg'], ['2', 1299, 'out_of_stock', undefined, undefined], ['3', 5, 'out_of_stock', 'preorder', undefined]]);
    expect(errors).toEqual([expect.stringMatching(/^line 5: The price "5 € HT" is no price/)]);
    expect(warnings.filter((w) => w.includes('availability'))).toEqual([]);
  });

  test('stock in short columns and in words with counts is read; none is none, however it is said', () => {
    const words = ['oui', '0 en stock', 'En stock : 0', '12 pcs', 'Only 2 left', 'pas en stock', 'auf Lager', 'nicht lieferbar', '有', '售完'];
    const { products, warnings } = importOne(`Réf;Nom;Prix;Dispo ?\n${words.map((word, i) => `${i};Thé ${i};5 €;${word}`).join('\n')}`);
    expect(products.map((p) => p.availability)).toEqual(['in_stock', 'out_of_stock', 'out_of_stock', 'in_stock', 'low_stock', 'out_of_stock', 'in_stock', 'out_of_stock', 'in_stock', 'out_of_stock']);
    expect(warnings.filter((w) => w.includes('availability'))).toEqual([]);
  });

  test('rows of one group are told apart by their colour and size', () => {
    const { products } = importOne(lines('identifiant\ttitre\tprix\tdisponibilité\tcouleur\ttaille\tidentifiant groupe\tlien image', '1\tChemise\t15,00 EUR\ten stock\trouge\tS\tc\thttps://s.example/1.jpg', '2\tChemise\t15,00 EUR\ten rupture de stock\trouge\tM\tc\thttps://s.example/1.jpg', '3\tSac\t5,00 EUR\ten stock\tbleu\t\t\t'));
    expect(products).toMatchObject([{ id: 'c', attributes: { couleur: 'rouge' }, image: 'https://s.example/1.jpg', variants: [{ id: '1', options: { taille: 'S' }, availability: 'in_stock' }, { id: '2', options: { taille: 'M' }, availability: 'out_of_stock' }] }, { id: '3', attributes: { couleur: 'bleu' } }]);
  });

  test('a column that stands twice is told', () => {
    const { products, warnings } = importOne(lines('id,name,price,price', '1,A,5 EUR,7 EUR'));
    expect(products[0]?.price).toBe(5);
    expect(warnings).toContainEqual(expect.stringMatching(/^line 2: The column "price" stands in the table more than once/));
  });

  test('a mapping of a column that isn\'t there, and columns that tell nothing, are refused with the columns', () => {
    expect(() => importOne(lines('a,b', '1,2'))).toThrow(/"a", "b".*--map id=COLUMN/);
    expect(() => importOne(lines('id,name', '1,2'), { map: { price: 'Preis' } })).toThrow(CatalogError);
  });
});

describe('JSON of no known format', () => {
  test('names in camel case and lists of pictures are understood', () => {
    const { products } = importOne(JSON.stringify([{ productId: 'a', productName: 'Rope', listPrice: 8, price: 5, inStock: false, images: ['https://s.example/a.jpg', 'https://s.example/b.jpg'] }]), { store: { currency: 'EUR' } });
    expect(products).toMatchObject([{ id: 'a', title: 'Rope', price: 5, listPrice: 8, availability: 'out_of_stock', image: 'https://s.example/a.jpg' }]);
  });

  test('nested objects are told by their path, lists of objects are told to be lost', () => {
    const { products, report, warnings } = importOne(JSON.stringify({ meta: { total: 1 }, items: [{ sku: 'a', name: 'Rope', price: { value: 12.5, currency: 'EUR' }, specs: { length: '30 m', colours: ['red', 'blue'] }, reviews: [{ stars: 5 }], in_stock: true }] }));
    expect(report.files[0]).toMatchObject({ format: 'mapped', mapping: { id: 'sku', title: 'name', currency: 'price.currency' } });
    expect(products).toMatchObject([{ id: 'a', title: 'Rope', availability: 'in_stock', attributes: { 'specs.length': '30 m', 'specs.colours': ['red', 'blue'] } }]);
    expect(warnings.join()).toMatch(/"reviews" is a list of objects/);
  });
});
