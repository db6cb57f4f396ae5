/**
 * One name for a field that a catalog spells in several ways ("Contenance", "contenance", "battery_life"; "net weight" and "weight",
 * 净重 and 重量): that of most products.
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
    const key = keyOf(name);
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

/** What a product's own name for itself, and "net", add to a field's name: a weight is that of the thing, unless it is said to be another's. */
const SAYS_NO_MORE = /(?<!\p{L})(?:net|item|product|produit|article)(?!\p{L})|^(?:产品|商品)(?=.)/gu;

function keyOf(name: FieldName): string {
  const folded = fold(name).replace(/[_-]/g, ' ').replace(/^净?重量?$/u, '重量');
  return folded.replace(SAYS_NO_MORE, ' ').replace(/ +/g, ' ').trim() || folded;
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
