import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalog } from './read.ts';
import { buildSchema } from './schema.ts';
import type { FieldInfo, Schema } from './types.ts';

function schemaOf(...rows: object[]): Schema {
  return buildSchema(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: rows.map((row, i) => ({ id: String(i), title: `Product ${i}`, ...row })) }).catalog);
}

function field(schema: Schema, name: string): FieldInfo {
  return schema.fields.find((f) => f.name === name) ?? expect.unreachable(name);
}

describe('fields', () => {
  test('have the kind and the unit that their values have', () => {
    const schema = schemaOf(
      { price: 3, attributes: { weight: '500 g', bio: true, colour: 'red', pack: 6, intensity: '9/10', vegan: 'oui' } },
      { attributes: { weight: '1,5 kg', bio: false, colour: ['blue', 'red'], pack: 12, intensity: '5/10', vegan: 'non' } },
      { attributes: { weight: '200 g' } },
    );
    expect(field(schema, 'price')).toMatchObject({ kind: 'number', unit: 'EUR', count: 1 });
    expect(field(schema, 'weight')).toMatchObject({ kind: 'number', unit: 'g', count: 3 });
    expect(field(schema, 'colour')).toMatchObject({ kind: 'text', values: ['red', 'blue'], unit: '' });
    expect(field(schema, 'pack')).toMatchObject({ kind: 'number', unit: '' });
    expect(field(schema, 'intensity')).toMatchObject({ kind: 'number', unit: '/10' });
    expect([field(schema, 'bio').kind, field(schema, 'vegan').kind]).toEqual(['boolean', 'boolean']);
  });

  test('options of variants are fields too, counted once a product', () => {
    const schema = schemaOf({ variants: [{ id: 'a', options: { size: 'S' } }, { id: 'b', options: { size: 'M' } }] });
    expect(field(schema, 'size')).toMatchObject({ count: 1, values: ['S', 'M'], kind: 'text' });
  });

  test('ranges with a unit are numbers; sizes and models with digits stay texts', () => {
    const schema = schemaOf({ attributes: { brew: '2 à 3 min', size: '36-38', model: 'i7-10750H' } }, { attributes: { brew: '3 min', size: '39-42', model: 'P8600' } });
    expect(field(schema, 'brew')).toMatchObject({ kind: 'number', unit: 'min', values: ['2 à 3 min', '3 min'] });
    expect([field(schema, 'size').kind, field(schema, 'model').kind]).toEqual(['text', 'text']);
  });
});

test('fields are of numbers though some values have a note, no unit, or measure something else', () => {
  const values = { weight: ['980 g (pair)', '1,2 kg（含电池）', '500 g'], pages: ['128页', '192页', '160'], content: ['50 ml', '30 g', '28 ml'], light: ['2700-5000K', '4000K', '3000K'], code: ['12 (a)', '34 (b)', '56 (c)'] };
  const schema = schemaOf(...[0, 1, 2].map((i) => ({ attributes: Object.fromEntries(Object.entries(values).map(([name, own]) => [name, own[i]])) })));
  expect(Object.keys(values).map((name) => field(schema, name).kind)).toEqual(['number', 'number', 'number', 'number', 'text']);
  expect([field(schema, 'pages').unit, field(schema, 'content').unit]).toEqual(['页', 'ml']);
});

test('one value in five may be a slip; two make a text of it', () => {
  const kindOf = (...area: readonly string[]): string => field(schemaOf(...area.map((value) => ({ attributes: { area: value } }))), 'area').kind;
  expect([kindOf('300 m²', '1 m² at 6 cm', '10 m²', '40 m²', '100 m²'), kindOf('300 m²', 'large', 'small', '40 m²', '100 m²'), kindOf('300 m²', 'large', '40 m²')]).toEqual(['number', 'text', 'text']);
});

describe('categories', () => {
  test('are called by their own name, and by their parents too where that is ambiguous', () => {
    const schema = schemaOf({ category: ['Men', 'Shoes'] }, { category: ['Women', 'Shoes'] }, { category: ['Women', 'Bags'] });
    expect(schema.categories.map((c) => [c.name, c.count])).toEqual([['Men', 1], ['Men > Shoes', 1], ['Women', 2], ['Women > Shoes', 1], ['Bags', 1]]);
  });

  test('have names of their own in any tree', () => {
    const name = fc.constantFrom('a', 'A', 'b', 'a > b', 'é', 'e');
    fc.assert(fc.property(fc.array(fc.array(name, { maxLength: 4 }), { minLength: 1, maxLength: 12 }), (paths) => {
      const names = schemaOf(...paths.map((category) => ({ category }))).categories.map((c) => c.name);
      expect(new Set(names).size).toBe(names.length);
    }));
  });
});
