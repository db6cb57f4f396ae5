/**
 * Query → result, exactly: a scan with compiled conditions. Catalogs hold thousands of products, not millions, and a
 * scan has no index to be wrong.
 */
import { fold } from './analyze.ts';
import { availabilityTest, quantityOf, valueTest, type ValueTest } from './condition.ts';
import { fieldValue, isVariantField, variantValue } from './field-access.ts';
import { measure } from './quantity.ts';
import type { SearchIndex } from './search-index.ts';
import { matchText, wordsTest } from './text-match.ts';
import type { AttributeValue, Catalog, CategoryInfo, Condition, FieldName, Product, Query, QueryResult, Schema, Variant } from './types.ts';

/** What a query is executed on. */
export interface QueryTarget {
  readonly catalog: Catalog;
  readonly schema: Schema;
  readonly index: SearchIndex;
  /** The field's name as the catalog writes it. */
  readonly fieldNamed: (name: FieldName) => FieldName;
  /** Unit of bare numbers in a field. */
  readonly unitOf: (field: FieldName) => string;
}

/** A product that matched, with those of its variants that did (undefined: no condition was a variant's). */
interface Match {
  readonly product: Product;
  readonly variants: readonly Variant[] | undefined;
}

export function execute(query: Query, target: QueryTarget): QueryResult {
  const matches = matchAll(query, target);
  const { sort, limit } = query;
  const count = limit === undefined ? undefined : Math.max(0, Math.trunc(limit));
  if (!sort) return { products: matches.slice(0, count).map((m) => m.product), total: matches.length };
  const { sorted, without } = sortMatches(matches, sort, target);
  if (count === undefined) return { products: [...sorted.map((s) => s.product), ...without], total: matches.length };
  const last = sorted[Math.min(count, sorted.length) - 1];
  const isKept = (s: Sorted, i: number): boolean => i < count || (last !== undefined && compareKeys(s.key, last.key) === 0);
  return { products: count === 0 ? [] : sorted.filter(isKept).map((s) => s.product), total: matches.length };
}

function matchAll(query: Query, target: QueryTarget): Match[] {
  let products: readonly Product[] = target.catalog.products;
  if (query.within) {
    const byId = new Map(products.map((p) => [p.id, p]));
    products = [...new Set(query.within)].flatMap((id) => byId.get(id) ?? []);
  }
  if (query.category !== undefined) {
    const isInside = categoryTest(query.category, target.schema);
    products = products.filter(isInside);
  }
  if (query.text !== undefined) products = keepTextMatches(products, query, target);
  if (query.notText !== undefined) {
    const hasWords = wordsTest(query.notText);
    products = products.filter((p) => !hasWords(p));
  }
  const conditions = query.where.map((condition) => compile(condition, target));
  return products.flatMap((product): Match[] => {
    const variants = meet(product, conditions);
    return variants === false ? [] : [{ product, variants }];
  });
}

/**
 * Those that meet the text, best first (in `within`'s order when there is one). The text is asked of the category or the
 * list, but not of what the conditions leave: no headlamp under 5 means none, not the bag that mentions a headlamp.
 */
function keepTextMatches(products: readonly Product[], query: Query, target: QueryTarget): readonly Product[] {
  const scope = products === target.catalog.products ? undefined : new Set(products);
  const found = matchText(query.text ?? '', target.index, scope);
  if (!found) return products;
  if (!query.within) return found.map((m) => m.product);
  const kept = new Set(found.map((m) => m.product));
  return products.filter((p) => kept.has(p));
}

interface CompiledCondition {
  readonly field: FieldName;
  readonly test: ValueTest;
  /** For fields that are no value of the product's own (the category tree). */
  readonly productTest?: (product: Product) => boolean;
}

function compile({ field: asked, op, value }: Condition, target: QueryTarget): CompiledCondition {
  const field = target.fieldNamed(asked);
  if (field === 'availability') return { field, test: availabilityTest(op, value) };
  // "4 stars", "4/5": a rating has one scale, whatever it is called.
  const wanted = field === 'rating' && typeof value === 'string' ? (quantityOf(value, '')?.value ?? value) : value;
  const test = valueTest(op, wanted, target.unitOf(field));
  // A product without a price is shown without one, and no price filter is true of it.
  if (field === 'price') return { field, test: (price) => price !== undefined && test(price) };
  if (field !== 'category') return { field, test };
  const isInside = categoryTest(String(value), target.schema);
  const holds = (p: Product): boolean => isInside(p) || (op === '=' ? test(p.category) : !test(p.category));
  return { field, test, productTest: op === '=' ? holds : op === '!=' ? (p) => !holds(p) : () => false };
}

/** False when the product fails; else the variants that meet all variant conditions at once. */
function meet(product: Product, conditions: readonly CompiledCondition[]): readonly Variant[] | undefined | false {
  const ofVariants: CompiledCondition[] = [];
  for (const condition of conditions) {
    if (isVariantField(product, condition.field)) ofVariants.push(condition);
    else if (condition.productTest ? !condition.productTest(product) : !condition.test(fieldValue(product, condition.field))) return false;
  }
  if (ofVariants.length === 0) return undefined;
  const variants = product.variants.filter((v) => ofVariants.every((c) => c.test(variantValue(product, v, c.field))));
  return variants.length > 0 ? variants : false;
}

function categoryTest(name: string, schema: Schema): (product: Product) => boolean {
  const paths = categoriesNamed(name, schema).map((c) => c.path);
  return ({ category }) => paths.some((path) => path.every((node, i) => category[i] === node));
}

/** The category of this name; without one, those whose own name it is but for case and accents. */
function categoriesNamed(name: string, schema: Schema): readonly CategoryInfo[] {
  const exact = schema.categories.filter((c) => c.name === name);
  if (exact.length > 0) return exact;
  const folded = fold(name).trim();
  return schema.categories.filter((c) => fold(c.name).trim() === folded || fold(c.path.at(-1) ?? '').trim() === folded || fold(c.path.join(' > ')) === folded);
}

type Key = { readonly dimension: string; readonly amount: number } | { readonly text: string };

interface Sorted {
  readonly product: Product;
  readonly key: Key;
}

function sortMatches(matches: readonly Match[], sort: NonNullable<Query['sort']>, target: QueryTarget): { sorted: Sorted[]; without: Product[] } {
  const field = target.fieldNamed(sort.field);
  const unit = target.unitOf(field);
  const sign = sort.direction === 'asc' ? 1 : -1;
  const keyed = matches.map(({ product, variants }) => ({ product, keys: valuesToSort(product, variants, field).flatMap((v) => keyOf(v, unit) ?? []) }));
  const main = mainDimension(keyed.flatMap((k) => k.keys));
  const sorted: Sorted[] = [];
  const without: Product[] = [];
  for (const { product, keys } of keyed) {
    const usable = keys.filter((k) => ('text' in k ? 'text' : k.dimension) === main);
    const key = usable.sort((a, b) => sign * compareKeys(a, b))[0];
    if (key) sorted.push({ product, key });
    else without.push(product);
  }
  return { sorted: sorted.sort((a, b) => sign * compareKeys(a.key, b.key)), without };
}

/** The values a product is sorted by: its own, or those of the variants that matched. */
function valuesToSort(product: Product, variants: readonly Variant[] | undefined, field: FieldName): AttributeValue[] {
  if (!isVariantField(product, field)) {
    const value = fieldValue(product, field);
    return value === undefined ? [] : [value];
  }
  return (variants ?? product.variants).flatMap((v) => variantValue(product, v, field) ?? []);
}

function keyOf(value: AttributeValue, unit: string): Key[] | undefined {
  if (typeof value === 'object') return value.flatMap((v) => keyOf(v, unit) ?? []);
  if (typeof value === 'boolean') return [{ dimension: 'truth', amount: Number(value) }];
  const quantity = quantityOf(value, unit);
  return [quantity ? measure(quantity) : { text: fold(String(value)) }];
}

/** What most keys measure; numbers of anything else can't be ordered among them. */
function mainDimension(keys: readonly Key[]): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const dimension = 'text' in key ? 'text' : key.dimension;
    counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function compareKeys(a: Key, b: Key): number {
  if ('text' in a || 'text' in b) return 'text' in a && 'text' in b ? Number(a.text > b.text) - Number(a.text < b.text) : 0;
  const difference = a.amount - b.amount;
  return Math.abs(difference) <= 1e-9 * Math.max(Math.abs(a.amount), Math.abs(b.amount)) ? 0 : difference;
}
