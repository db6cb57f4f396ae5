import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawPicture } from './pictures/draw.ts';
import { catalog, catalogText, rows } from './rows.ts';

const publicFile = (path: string): URL => new URL(`../../public/${path}`, import.meta.url);

test('the committed catalog and pictures are the ones the rows make (else: npm run demo:catalog)', () => {
  expect(readFileSync(publicFile('catalog.json'), 'utf8') === catalogText).toBe(true);
  for (const row of rows) {
    const path = publicFile(`images/${row.id.toLowerCase()}.svg`);
    expect(existsSync(path) && readFileSync(path, 'utf8') === drawPicture(...row.picture), row.id).toBe(true);
  }
});

test('ids are unique, those of variants too', () => {
  const ids = catalog.products.flatMap((product) => [product.id, ...product.variants.map((variant) => variant.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a price before a sale is above the price', () => {
  for (const product of catalog.products) {
    if (product.listPrice !== undefined) expect(product.listPrice, product.id).toBeGreaterThan(product.price ?? Infinity);
  }
});

test('every word about stock or price of a variant names one that exists', () => {
  for (const { id, choices } of rows) {
    const sizes = choices?.size ?? [];
    const colors = choices?.color ?? [];
    const known = new Set([...sizes, ...colors, ...sizes.flatMap((size) => colors.map((color) => `${size} ${color}`))]);
    for (const key of [...(choices?.out ?? []), ...(choices?.low ?? []), ...Object.keys(choices?.prices ?? {})]) expect(known.has(key), `${id}: ${key}`).toBe(true);
  }
});
