/**
 * One name for a field that a catalog spells in several ways ("Contenance", "contenance", "battery_life"): that of most products.
 *
 * But: spellings that one product has side by side are fields of their own.
 */
import { fold } from './analyze.ts';
import type { Report } from './read-text.ts';
import type { FieldName, Product } from './types.ts';

/** The products with every field in its one spelling; each other spelling is told. */
export function inOneSpelling(products: readonly Product[], report: Report): readonly Product[] {
  const counts = new Map<FieldName, number>();
  for (const product of products) for (const name of namesIn(product)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byKey = new Map<string, FieldName[]>();
  for (const name of counts.keys()) {
    const key = fold(name).replace(/[_-]/g, ' ');
    const same = byKey.get(key);
    if (same) same.push(name);
    else byKey.set(key, [name]);
  }
  const renamed = new Map<FieldName, FieldName>();
  for (const names of byKey.values()) {
    if (names.length < 2 || products.some((product) => areBothIn(product, names))) continue;
    const [most = '', ...others] = names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    for (const other of others) {
      renamed.set(other, most);
      report('warning', 'products', `The attribute "${other}" is taken to be "${most}", as more products spell it. Spell it alike in all.`);
    }
  }
  return renamed.size === 0 ? products : products.map((product) => (namesIn(product).some((name) => renamed.has(name)) ? respelled(product, renamed) : product));
}

function namesIn({ attributes, variants }: Product): FieldName[] {
  const names = Object.keys(attributes);
  return variants.length === 0 ? names : [...new Set([...names, ...variants.flatMap(({ options }) => Object.keys(options))])];
}

function areBothIn({ attributes, variants }: Product, names: readonly FieldName[]): boolean {
  return [attributes, ...variants.map(({ options }) => options)].some((own) => names.filter((name) => own[name] !== undefined).length > 1);
}

function respelled(product: Product, renamed: ReadonlyMap<FieldName, FieldName>): Product {
  const spell = <Value>(own: Readonly<Record<FieldName, Value>>): Record<FieldName, Value> => Object.assign(Object.create(null) as Record<FieldName, Value>, Object.fromEntries(Object.entries(own).map(([name, value]) => [renamed.get(name) ?? name, value])));
  return { ...product, attributes: spell(product.attributes), variants: product.variants.map((variant) => ({ ...variant, options: spell(variant.options) })) };
}
