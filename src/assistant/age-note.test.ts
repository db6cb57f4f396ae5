import { expect, test } from 'vitest';
import { readCatalog } from '../catalog/read.ts';
import { ageNote } from './age-note.ts';
import type { Finding } from './finding.ts';

const { store, products } = readCatalog({ store: { name: 'S', currency: 'EUR', updated: '2026-11-20', renewed: 1 }, products: [{ id: 'a', title: 'A', price: 5 }] }).catalog;
const found: Finding = { plan: { lang: 'en', verb: 'find', clauses: { where: [] } }, lang: 'en', outcome: 'answered', products, total: 1, readings: [], figures: [] };
const LATER = new Date('2026-11-25T12:00:00Z');

test.each([['en', ' The prices and stock shown are of November 20, 2026 and may have changed.'], ['fr', ' Les prix et le stock affichés datent du 20 novembre 2026 et ont pu changer.'], ['zh', '所示价格和库存为2026年11月20日的数据，可能已有变化。']] as const)('old prices say so in %s', (lang, expected) => {
  expect(ageNote({ ...found, lang }, store, LATER)).toBe(expected);
});

test('nothing is said of prices that are young, of a catalog that tells no day, or where none is shown', () => {
  expect(ageNote(found, store, new Date('2026-11-21T12:00:00Z'))).toBe('');
  expect(ageNote(found, { ...store, renewed: 30 }, LATER)).toBe('');
  expect(ageNote({ ...found, products: [] }, store, LATER)).toBe('');
  expect(ageNote({ ...found, outcome: 'nomatch' }, store, LATER)).toBe('');
});
