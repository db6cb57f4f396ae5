/** The demo store as it is served: enough of a shop that what a merchant will meet can be seen in it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedIn } from '../src/catalog/described-in.ts';
import { parseCatalog } from '../src/catalog/read.ts';
import type { Product } from '../src/catalog/types.ts';

const LANGUAGES = ['en', 'fr', 'zh'] as const;

const publicFile = (path: string): URL => new URL(path, new URL('../public/', import.meta.url));
const { catalog: { store, products }, problems } = parseCatalog(readFileSync(publicFile('catalog.json'), 'utf8'));
const countOf = (isSo: (product: Product) => boolean): number => products.filter(isSo).length;
const optionsOf = ({ variants }: Product): string[] => variants.flatMap(({ options }) => Object.keys(options));

describe('the demo store', () => {
  it('can be read without a single complaint', () => {
    expect(problems).toEqual([]);
  });

  it('has at least 80 products in at least 6 categories', () => {
    expect(products.length).toBeGreaterThanOrEqual(80);
    expect(new Set(products.map(({ category }) => category[0])).size).toBeGreaterThanOrEqual(6);
  });

  it('describes every product, and tells every policy, in three languages', () => {
    expect(store.languages).toEqual(LANGUAGES);
    for (const product of products) expect(describedIn(product, store.languages), product.id).toEqual(LANGUAGES);
    for (const { id, text } of store.policies) for (const lang of LANGUAGES) expect(typeof text === 'string' ? undefined : text[lang], id).toBeTruthy();
    expect(store.policies.map(({ id }) => id)).toEqual(expect.arrayContaining(['returns', 'shipping', 'payment', 'warranty', 'contact']));
  });

  it('sells some goods in sizes and colours', () => {
    expect(countOf((product) => optionsOf(product).includes('size'))).toBeGreaterThanOrEqual(10);
    expect(countOf((product) => optionsOf(product).includes('color'))).toBeGreaterThanOrEqual(10);
  });

  it('has sales, and goods and sizes that are sold out', () => {
    expect(countOf(({ listPrice }) => listPrice !== undefined)).toBeGreaterThanOrEqual(5);
    expect(countOf(({ availability }) => availability === 'out_of_stock')).toBeGreaterThanOrEqual(1);
    expect(countOf(({ availability, variants }) => availability !== 'out_of_stock' && variants.some((variant) => variant.availability === 'out_of_stock'))).toBeGreaterThanOrEqual(5);
  });

  it('shows each product in a picture that is there', () => {
    for (const { id, image } of products) expect(image !== undefined && existsSync(publicFile(image)), id).toBe(true);
  });
});
