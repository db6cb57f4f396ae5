/** A fact of one product: of its fields, of its variants, or of what its own text says. */
import { fold } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { attributeOf } from '../catalog/field-access.ts';
import { findInText } from '../catalog/read-field.ts';
import type { FieldName, Product, Reading } from '../catalog/types.ts';
import type { Finding } from './finding.ts';
import { heldField } from './held-field.ts';
import type { NearField } from './near-names.ts';
import type { Plan } from './plan.ts';
import type { Meant } from './product-search.ts';
import { resolve, variantsWith } from './resolve.ts';

/**
 * From here on the attribute nearest to a message is what it asks, whatever words of the product's text a plan would rather have
 * searched. Of 57 made questions about a field 67 % have it so near in the catalog's language, of 104 in another 21; of 106 and 186
 * that no field answers (two in three ask for one that such goods have elsewhere) 8 and 2. Where the text doesn't hold those words, it
 * may be less near: of 40 questions about real catalogs 77 finds what was asked in all, and no attribute is so near to the others.
 */
const ASKED_NEARNESS = { inText: 80, notInText: 77 } as const;
/**
 * The same for the words that a plan looks for, where the message is nearest to that field too. Of 160 names of a field 65 % have it so
 * near in the catalog's language (cross 41), of as many names of other fields 11 % have one (cross 7), before the message is asked.
 */
const SAID_NEARNESS = 80;

/** Of `RunContext`. */
export interface FactContext {
  readonly shown: readonly Product[];
  /** A near field answers where the product's text doesn't. */
  readonly meant?: Meant;
  /** Fields near to the words that a fact looks for, nearest first. */
  readonly said?: readonly NearField[];
}

/** What every finding of a plan starts from. */
export type FindingBase = Pick<Finding, 'plan' | 'lang' | 'products' | 'total' | 'readings' | 'figures'> & { readonly outcome: 'answered' };

/** What the product says of the fields and words asked for; unknown where it says nothing of them. */
export function runFact(plan: Extract<Plan, { verb: 'fact' }>, store: CatalogStore, context: FactContext, base: FindingBase): Finding {
  const products = resolve(plan.ref, store, context.shown);
  if (products.length === 0) return { ...base, outcome: 'nomatch' };
  const product = products[0] as Product; // length checked above
  const fields = plan.fields.map((field) => heldField(field, products.slice(0, 3)));
  const readings = read(products.slice(0, 3), fields, store, plan);
  const found = plan.words === undefined ? undefined : findInText(product, plan.words, plan.lang);
  const fromText = isOnlyItsName(found, plan) ? undefined : found;
  const variants = plan.options.length > 0 ? variantsWith(product, plan.options) : undefined;
  const fromVariants = variants && variantReadings(product, variants, fields, store, plan);
  const asked = plan.words === undefined ? undefined : (fieldCalled(plan.words, store) ?? askedField(product, context, fromText !== undefined));
  const fromField = asked === undefined ? [] : read([product], [asked], store, plan);
  const fromWords = fromField.length > 0 || !fromText ? fromField : [fromText];
  const all = [...(fromVariants ?? readings), ...fromWords];
  const told = new Set(all.filter(({ productId }) => productId === product.id).map(({ field }) => field));
  const lacking = fields.filter((field) => !told.has(field)).map((field) => ({ productId: product.id, field }));
  const isKnown = all.length > 0 && !(variants?.length === 0 && product.variants.length > 0);
  return { ...base, outcome: isKnown ? 'answered' : 'unknown', products: products.slice(0, 3), total: products.length, readings: isKnown ? all : [], ...(isKnown && lacking.length > 0 ? { lacking } : {}) };
}

/** A title answers only what isn't said by naming the product: "how long is the cable" of a Cable Lock, but "is it wool?" of a Wool Scarf. */
function isOnlyItsName(found: Reading | undefined, { ref, words = '' }: Extract<Plan, { verb: 'fact' }>): boolean {
  return found?.field === 'title' && 'title' in ref && !/\d/.test(words);
}

/** The attribute that the plan's words are the name of, whether or not this product has it: no other that is near answers then. */
function fieldCalled(words: string, store: CatalogStore): FieldName | undefined {
  const called = fold(words);
  return store.schema.fields.find(({ name }) => fold(name) === called)?.name;
}

/** What the message surely asks of the product; where its text says something of the plan's words, only what the message itself is near to. */
function askedField(product: Product, { meant, said = [] }: FactContext, isInText: boolean): FieldName | undefined {
  const own = (near: readonly NearField[] = []): NearField | undefined => near.find(({ name }) => attributeOf(product, name) !== undefined);
  const inMessage = own(meant?.near?.fields);
  const inWords = own(said);
  const isSure = inMessage !== undefined && (inMessage.nearness >= ASKED_NEARNESS[isInText ? 'inText' : 'notInText'] || (!isInText && inWords?.name === inMessage.name && inWords.nearness >= SAID_NEARNESS));
  return isSure ? inMessage.name : undefined;
}

/** Price and availability of the variants asked for; a variant answers for itself. */
function variantReadings(product: Product, variants: Product['variants'], fields: readonly FieldName[], store: CatalogStore, plan: Plan): Reading[] | undefined {
  if (product.variants.length === 0) return undefined;
  return read(variants, fields.length > 0 ? fields : ['availability'], store, plan);
}

export function read(of: readonly { readonly id: string }[], fields: readonly FieldName[], store: CatalogStore, { lang }: Plan): Reading[] {
  return of.flatMap(({ id }) => fields.flatMap((field) => store.answer({ kind: 'read', id, field, lang }) ?? []));
}
