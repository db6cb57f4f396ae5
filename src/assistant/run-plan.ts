/**
 * Executes a plan exactly. Everything an answer may say comes out of here: rows, readings, figures, policy, cart lines.
 * Orders are looked up by the caller (that is the one thing that waits for the page).
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { fieldValue, localized } from '../catalog/field-access.ts';
import { findInText, readField } from '../catalog/read-field.ts';
import { parseQuantity } from '../catalog/quantity.ts';
import type { Cart } from '../protocol/answer.ts';
import type { Product, Reading } from '../catalog/types.ts';
import { cartLines, runCart } from './run-cart.ts';
import type { Figure, Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { resolve, toQuery, variantsWith } from './resolve.ts';

/** Products that are offered as like another: a shopper reads a handful. */
const SIMILAR_LIMIT = 6;

export interface RunContext {
  /** The products last shown, best first. */
  readonly shown: readonly Product[];
  readonly cart: Cart;
  /** Most a shopper may have of one product. */
  readonly maxQuantity: number;
  /** What fits `searchedText` by meaning, best first; left out, words alone decide. */
  readonly byMeaning?: readonly string[];
}

export interface RunResult {
  readonly finding: Finding;
  /** The cart after the plan. */
  readonly cart: Cart;
}

export function runPlan(plan: Plan, store: CatalogStore, context: RunContext): RunResult {
  const base = { plan, lang: plan.lang, outcome: 'answered', products: [], total: 0, readings: [], figures: [] } as const;
  const unchanged = (finding: Finding): RunResult => ({ finding, cart: context.cart });
  switch (plan.verb) {
    case 'find': {
      const { byMeaning } = context;
      const query = { ...toQuery(plan.clauses, context.shown), ...(byMeaning ? { byMeaning } : {}) };
      const result = store.execute(query);
      const readings = plan.clauses.extreme ? read(result.products, [plan.clauses.extreme.field], store, plan) : [];
      return unchanged({ ...base, outcome: result.products.length > 0 ? 'answered' : 'nomatch', products: result.products, total: result.total, readings });
    }
    case 'count': {
      const result = store.execute(toQuery(plan.clauses, context.shown));
      return unchanged({ ...base, products: result.products, total: result.total, figures: [{ kind: 'count', value: result.total, unit: '' }] });
    }
    case 'average': {
      const query = toQuery(plan.clauses, context.shown);
      const average = store.average(query, plan.field);
      if (!average) return unchanged({ ...base, outcome: store.execute(query).total > 0 ? 'unknown' : 'nomatch' });
      return unchanged({ ...base, total: average.count, figures: [{ kind: 'average', value: round(average.value), unit: average.unit, field: plan.field }] });
    }
    case 'fact':
      return unchanged(runFact(plan, store, context, base));
    case 'compare': {
      const products = unique(plan.refs.flatMap((r) => resolve(r, store, context.shown).slice(0, 1)));
      if (products.length < 2) return unchanged({ ...base, outcome: products.length > 0 ? 'unknown' : 'nomatch', products });
      const fields = plan.fields.length > 0 ? plan.fields : comparedFields(products);
      return unchanged({ ...base, products, total: products.length, readings: read(products, fields, store, plan), figures: differences(products, plan.fields.length > 0 ? plan.fields : ['price'], store) });
    }
    case 'similar': {
      const product = resolve(plan.ref, store, context.shown)[0];
      if (!product) return unchanged({ ...base, outcome: 'nomatch' });
      const leaf = product.category.at(-1);
      const query = toQuery(plan.clauses, context.shown);
      const products = store.execute({ ...query, ...(leaf === undefined ? { text: product.title } : { category: leaf }) }).products.filter((p) => p.id !== product.id).slice(0, SIMILAR_LIMIT);
      return unchanged({ ...base, outcome: products.length > 0 ? 'answered' : 'nomatch', products, total: products.length });
    }
    case 'policy': {
      const policy = store.catalog.store.policies.find((p) => p.id === plan.id);
      if (!policy) return unchanged({ ...base, outcome: 'unknown' });
      return unchanged({ ...base, policy, policyText: localized(policy.text, plan.lang) });
    }
    case 'add':
    case 'remove':
    case 'set':
      return runCart(plan, store, context, base);
    case 'cart':
    case 'checkout': {
      const cart = cartLines(context.cart, store);
      return unchanged({ ...base, cart, products: cart.map((l) => l.product), total: cart.length });
    }
    case 'order':
      return unchanged({ ...base, order: plan.number === undefined ? {} : { number: plan.number } });
    case 'offtopic':
      return unchanged({ ...base, outcome: 'offtopic' });
    case 'greet':
    case 'thanks':
    case 'human':
      return unchanged(base);
  }
}

/**
 * The text whose ranking by meaning `runPlan` can use. Only lists of products have one: a count, a mean or a cheapest over
 * products that merely come near would be a false figure, and of those shown the nearest is no answer to "which is waterproof".
 */
export function searchedText(plan: Plan): string | undefined {
  return plan.verb === 'find' && !plan.clauses.shown && !plan.clauses.extreme ? plan.clauses.text : undefined;
}

type Base = Pick<Finding, 'plan' | 'lang' | 'products' | 'total' | 'readings' | 'figures'> & { readonly outcome: 'answered' };

function runFact(plan: Extract<Plan, { verb: 'fact' }>, store: CatalogStore, context: RunContext, base: Base): Finding {
  const products = resolve(plan.ref, store, context.shown);
  if (products.length === 0) return { ...base, outcome: 'nomatch' };
  const product = products[0] as Product; // length checked above
  const readings = read(products.slice(0, 3), plan.fields, store, plan);
  const fromText = plan.words === undefined ? undefined : findInText(product, plan.words, plan.lang);
  const variants = plan.options.length > 0 ? variantsWith(product, plan.options) : undefined;
  const fromVariants = variants && variantReadings(product, variants, plan.fields, store);
  const all = [...(fromVariants ?? readings), ...(fromText ? [fromText] : [])];
  const isKnown = all.length > 0 && !(variants?.length === 0 && product.variants.length > 0);
  return { ...base, outcome: isKnown ? 'answered' : 'unknown', products: products.slice(0, 3), total: products.length, readings: isKnown ? all : [] };
}

/** Price and availability of the variants asked for; a variant answers for itself. */
function variantReadings(product: Product, variants: Product['variants'], fields: readonly string[], store: CatalogStore): Reading[] | undefined {
  if (product.variants.length === 0) return undefined;
  return variants.flatMap((variant) => {
    const own: Product = {
      ...product,
      ...(variant.price === undefined ? {} : { price: variant.price }),
      ...(variant.availability === undefined ? {} : { availability: variant.availability }),
      attributes: { ...product.attributes, ...variant.options },
    };
    return (fields.length > 0 ? fields : ['availability']).map((f) => readField(own, f, 'en', store.catalog.store)).filter((r) => r !== undefined);
  });
}

function read(products: readonly Product[], fields: readonly string[], store: CatalogStore, plan: Plan): Reading[] {
  return products.flatMap((p) => fields.map((f) => readField(p, f, plan.lang, store.catalog.store))).filter((r) => r !== undefined);
}

/** Price, rating and the attributes that all compared products have, those that differ first. */
function comparedFields(products: readonly Product[]): string[] {
  const [first] = products;
  const shared = Object.keys(first?.attributes ?? {}).filter((f) => products.every((p) => p.attributes[f] !== undefined));
  const differing = shared.filter((f) => new Set(products.map((p) => String(p.attributes[f]))).size > 1);
  return ['price', ...differing, ...shared.filter((f) => !differing.includes(f))].slice(0, 6);
}

/** Largest minus smallest, where every product has a number in the same unit. */
function differences(products: readonly Product[], fields: readonly string[], store: CatalogStore): Figure[] {
  return fields.flatMap((field): Figure[] => {
    const values = products.map((p) => fieldValue(p, field));
    const quantities = values.map((v) => (typeof v === 'number' ? { value: v, unit: '' } : typeof v === 'string' ? parseQuantity(v) : undefined));
    const numbers = quantities.filter((q) => q !== undefined);
    const unit = numbers[0]?.unit ?? '';
    if (numbers.length < products.length || numbers.some((n) => n.unit !== unit)) return [];
    const all = numbers.map((n) => n.value);
    return [{ kind: 'difference', value: round(Math.max(...all) - Math.min(...all)), unit: field === 'price' ? store.catalog.store.currency : unit, field }];
  });
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Two decimals, without the noise of binary fractions. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}
