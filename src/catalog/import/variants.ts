/**
 * One product out of the items of a group. A variant has its own price, stock and options; the product has a price or a
 * stock only where all its variants have one, so that none is sold at another's price or called in stock because a
 * sibling is.
 */
import type { AttributeValue, Product, Variant } from '../types.ts';
import { counted, type Ledger } from './ledger.ts';
import { ORDERING } from './stock.ts';
import type { Item, Place } from './types.ts';

export interface Draft {
  readonly json: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** Rows of the file that it stands for. */
  readonly rows: number;
  readonly variantPlaces: readonly Place[];
}

export const NO_VARIANT = 'No variant of the product is left to sell; it is left out.';

/** Undefined for a group of which no row is left. */
export function productOf(members: readonly Item[], ledger: Ledger): Draft | undefined {
  const parent = members.find((m) => m.role === 'parent' && m.title !== undefined);
  for (const other of members) {
    if (parent && other.role === 'parent' && other.title !== undefined && other.title !== parent.title) ledger.note('warning', other.place, `Its id "${(other.id ?? '').slice(0, 40)}" is that of ${parent.place.at}, "${parent.title?.slice(0, 40) ?? ''}"; what it sells is put there, and its own title and text are left out.`);
  }
  const variants = members.filter((m) => m.role === 'single');
  const rows = members.reduce((sum, m) => sum + m.rows, 0);
  const [first] = variants;
  if (!parent && !first) {
    for (const { place, rows: own } of members) if (own > 0) ledger.leaveOut(place, own, 'No row of the product is left to sell; it is left out.');
    return undefined;
  }
  // Its variants were all left out: what they cost and whether they are there is unknown, so it isn't sold.
  if (parent && !first && parent.rows === 0) {
    for (const { place, rows: own } of members) if (own > 0) ledger.leaveOut(place, own, NO_VARIANT);
    return undefined;
  }
  if (variants.length === 1 && first && (!parent || first.options.size === 0)) return single(first, parent, rows);
  if (!first && parent) return single(parent, undefined, rows);
  return grouped(variants, parent, rows, ledger);
}

function single(item: Item, parent: Item | undefined, rows: number): Draft {
  const lead = parent ?? item;
  const json = {
    ...describe(lead, item),
    id: lead.id,
    title: lead.title ?? item.groupTitle,
    price: item.price?.amount,
    listPrice: listPriceOf(item),
    availability: item.availability,
    sku: item.sku ?? lead.sku,
    attributes: toObject([...(parent ? [...parent.options, ...parent.attributes] : []), ...item.options, ...item.attributes]),
  };
  return { json, place: item.place, rows, variantPlaces: [] };
}

/** Facts that all variants share: the product's own where it has them, else the first variant's. */
function describe(lead: Item, other: Item): Readonly<Record<string, unknown>> {
  return {
    brand: lead.brand ?? other.brand,
    category: lead.category && lead.category.length > 0 ? lead.category : other.category,
    rating: lead.rating ?? other.rating,
    description: lead.description ?? other.description,
    tags: lead.tags ?? other.tags,
    image: lead.image ?? other.image,
    url: lead.url ?? other.url,
  };
}

function grouped(variants: readonly Item[], parent: Item | undefined, rows: number, ledger: Ledger): Draft {
  const [first] = variants as [Item, ...Item[]]; // productOf looked
  const lead = parent ?? first;
  const options = optionsOf(variants);
  const shared = new Map<string, AttributeValue>([...(parent ? [...parent.options, ...parent.attributes] : []), ...options.shared, ...sharedAttributes(variants, ledger)]);
  const group = lead.group ?? lead.id ?? '';
  const told = (['description', 'brand', 'image', 'url'] as const).filter((field) => !parent && variants.some((v) => v[field] !== undefined && v[field] !== first[field]));
  for (const field of told) ledger.tally(`differing ${field}`, first.place, (count) => `The ${field} differs between the variants of ${counted(count, 'product')}; the first one's is kept.`);
  const json = {
    ...describe(lead, first),
    // A group called like one of its rows would take that row's id.
    id: variants.some((v) => v.id === group) ? `${group}-group` : group,
    title: parent?.title ?? first.groupTitle ?? commonTitle(variants),
    attributes: toObject(shared),
    variants: variants.map((variant, i) => ({ id: variant.id, options: toObject(options.own[i] ?? []), price: variant.price?.amount, listPrice: listPriceOf(variant), availability: variant.availability, sku: variant.sku })),
  };
  return { json, place: parent?.rows === 1 ? parent.place : first.place, rows, variantPlaces: variants.map((v) => v.place) };
}

function listPriceOf({ price, listPrice }: Item): number | undefined {
  return price && listPrice && listPrice.amount > price.amount ? listPrice.amount : undefined;
}

/** The price that a product can say for all its variants, which are at least one; the catalog's reader does the same with stock. */
export function offerOf(variants: readonly Variant[]): Pick<Product, 'price' | 'listPrice'> {
  const cheapest = variants.reduce((low, v) => ((v.price ?? 0) < (low.price ?? 0) ? v : low));
  const isPriced = variants.every((v) => v.price !== undefined);
  return {
    ...(isPriced && cheapest.price !== undefined ? { price: cheapest.price } : {}),
    ...(isPriced && cheapest.listPrice !== undefined ? { listPrice: cheapest.listPrice } : {}),
  };
}

/** Options that differ set variants apart; those that don't are the product's. Variants that nothing sets apart are told by their titles. */
function optionsOf(variants: readonly Item[]): { readonly shared: readonly (readonly [string, string])[]; readonly own: readonly (readonly (readonly [string, string])[])[] } {
  const names = [...new Set(variants.flatMap((v) => [...v.options.keys()]))];
  const differs = (name: string): boolean => variants.length === 1 || new Set(variants.map((v) => v.options.get(name))).size > 1;
  const telling = names.filter(differs);
  const shared = names.filter((name) => !differs(name)).map((name) => [name, variants[0]?.options.get(name) ?? ''] as const);
  const own = variants.map((v) => telling.flatMap((name): [string, string][] => (v.options.has(name) ? [[name, v.options.get(name) ?? '']] : [])));
  const seen = new Set<string>();
  const haveOwnTitles = new Set(variants.map((v) => v.title)).size === variants.length && variants.every((v) => v.title !== undefined);
  const completed = own.map((pairs, i): readonly (readonly [string, string])[] => {
    const key = JSON.stringify(pairs);
    const isTold = pairs.length > 0 && !seen.has(key);
    seen.add(key);
    return isTold ? pairs : [...pairs, ['variant', (haveOwnTitles ? variants[i]?.title : variants[i]?.id) ?? '']];
  });
  return { shared, own: completed };
}

/** Variants hold no attributes: where they differ the product lists all values. */
function sharedAttributes(variants: readonly Item[], ledger: Ledger): Map<string, AttributeValue> {
  const shared = new Map<string, AttributeValue>();
  for (const name of new Set(variants.flatMap((v) => [...v.attributes.keys()]))) {
    const values = distinct(variants.flatMap((v): AttributeValue[] => (v.attributes.has(name) ? [v.attributes.get(name) ?? ''] : [])));
    if (name === ORDERING && (values.length > 1 || variants.some((v) => !v.attributes.has(name)))) {
      // Said of the product it would be said of variants that are there.
      ledger.tally(ORDERING, variants[0]?.place ?? { file: '', at: '' }, (count) => `Some variants of ${counted(count, 'product')} are for preorder or backorder; they are out of stock in the catalog.`);
      continue;
    }
    const flat = [...new Set(values.flatMap((value) => (typeof value === 'boolean' ? [String(value)] : value)))];
    const [only] = values;
    if (only !== undefined) shared.set(name, values.length === 1 ? only : flat);
    if (values.length > 1) ledger.tally(`list ${name}`, variants[0]?.place ?? { file: '', at: '' }, (count) => `"${name.slice(0, 60)}" differs between the variants of ${counted(count, 'product')}; the product lists all values.`);
  }
  return shared;
}

function distinct(values: readonly AttributeValue[]): AttributeValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** "Tee - Red / S" and "Tee - Blue / M" → "Tee". The first title where they share no word. */
function commonTitle(variants: readonly Item[]): string {
  const titles = variants.flatMap((v) => v.title ?? []);
  const [first = ''] = titles;
  const words = first.split(' ');
  let shared = words.length;
  for (const title of titles) {
    const others = title.split(' ');
    let same = 0;
    while (same < shared && words[same] === others[same]) same++;
    shared = same;
  }
  return words.slice(0, shared).join(' ').replace(/[\s\-–—|/,:(]+$/u, '') || first;
}

/** Made without a prototype: `__proto__` is a name like any other, and the reader drops it. */
function toObject(pairs: Iterable<readonly [string, AttributeValue]>): Readonly<Record<string, AttributeValue>> {
  const object = Object.create(null) as Record<string, AttributeValue>;
  for (const [name, value] of pairs) object[name] = value;
  return object;
}
