/**
 * A span of words → the catalog's own names that it may stand for: `rouge`, 红色 and `red` all reach the colour that a merchant calls
 * "Red". It is what the model is shown of a message (names like it, goods and titles that its words find, names near in meaning), in
 * one ranking.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { categoryName, fieldName, likeness, namesIn, titleName, valueName, type CatalogName } from '../catalog/spelling.ts';
import { ALL_NEAR } from './near-names.ts';
import type { Meant, ProductSearch } from './product-search.ts';

export interface RankedName extends CatalogName {
  /** What says most for it: its letters, other words for the same in the lexicon, or its vector. */
  readonly by: 'spelling' | 'lexicon' | 'meaning';
  /** From 0 to 1, to be compared within one ranking. */
  readonly score: number;
}

/** What each says for a name, from 0 to 1. */
type Said = Readonly<Record<RankedName['by'], number>>;
type Evidence = readonly [CatalogName, Partial<Said>];

/*
 * Chosen on the 205 judged spans of `bench/spans`, of which .94 have a right name first. None of them asks for a title: that titles by
 * meaning count half is what keeps a category before a dozen of its goods (.92 where they count whole).
 */
/** Some of the words are little: "bags for the rack" is not a rack. Without vectors .92 by the third power, .90 by the first. */
const LIKENESS_POWER = 3;
/** A way to say a thing may say others too: the catalog's own words come first. */
const LEXICON_TRUST = 0.9;
/** What a cosine must be above the usual one to count as much as the very name. */
const WHOLE_LEAD = 0.3;
const TITLE_TRUST = 0.5;

/** Best first; by spelling alone while there are no lexicon and no embedder. Rejects with an AbortError. */
export async function rankNames(store: CatalogStore, search: ProductSearch, span: string, limit: number, signal?: AbortSignal): Promise<RankedName[]> {
  const meant = await search.meant(span, undefined, signal, ALL_NEAR);
  const merged = new Map<string, RankedName & { readonly said: Said }>();
  for (const [{ kind, name, field }, part] of [...said(store, search, span), ...near(store, meant)]) {
    const key = JSON.stringify([kind, name, field]);
    const known = merged.get(key)?.said;
    const of = (by: RankedName['by']): number => Math.max(known?.[by] ?? 0, part[by] ?? 0);
    const all: Said = { spelling: of('spelling'), lexicon: of('lexicon'), meaning: of('meaning') };
    merged.set(key, { kind, name, ...(field === undefined ? {} : { field }), by: most(all), score: joined(all), said: all });
  }
  return [...merged.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, limit).map(({ said: _, ...name }) => name);
}

/** By the span's own words and by the lexicon's for the same things. */
function said({ schema }: CatalogStore, search: ProductSearch, span: string): Evidence[] {
  const { resemblance, goods } = search.read(span);
  const rephrased = search.words?.rephrased(span) ?? [];
  const inOtherWords = (name: Parameters<typeof likeness>[1]): number => Math.max(0, ...rephrased.map((text) => likeness(text, name)));
  return [
    ...namesIn(resemblance, schema).map((name): Evidence => [name, { spelling: likeness(span, name) ** LIKENESS_POWER, lexicon: LEXICON_TRUST * inOtherWords(name) ** LIKENESS_POWER }]),
    // What is called so may be but a part of the category that holds it.
    ...goods.flatMap(({ count, category }): Evidence[] => (category ? [[categoryName(category), { lexicon: LEXICON_TRUST * Math.min(1, count / category.count) }]] : [])),
  ];
}

/** By how far a vector stands out from what is usual: every name is somewhat near to any span. */
function near({ schema }: CatalogStore, { near: found, ranked, nearest = [] }: Meant): Evidence[] {
  const { categories = [], conditions = [], fields = [] } = found ?? {};
  const shareOf = (lead: number): number => Math.min(1, Math.max(0, lead / WHOLE_LEAD));
  const traits = new Set(schema.fields.flatMap(({ kind, name }) => (kind === 'boolean' ? [name] : [])));
  const usualField = middle(fields.map(({ nearness }) => nearness));
  const similarity = new Map(nearest.map((product) => [product.id, product.similarity]));
  const usualTitle = middle([...similarity.values()]);
  return [
    ...categories.map(({ name, lead }): Evidence => [{ kind: 'category', name }, { meaning: shareOf(lead / 1000) }]),
    ...conditions.map(({ field, value, lead }): Evidence => [traits.has(field) ? fieldName(field) : valueName(field, value), { meaning: shareOf(lead / 1000) }]),
    ...fields.map(({ name, nearness }): Evidence => [fieldName(name), { meaning: shareOf((nearness - usualField) / 100) }]),
    ...ranked.map((product): Evidence => [titleName(product), { meaning: TITLE_TRUST * shareOf((similarity.get(product.id) ?? 0) - usualTitle) }]),
  ];
}

/** The lower one of two. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

function most({ spelling, lexicon, meaning }: Said): RankedName['by'] {
  if (meaning > spelling && meaning > lexicon) return 'meaning';
  return lexicon > spelling ? 'lexicon' : 'spelling';
}

/** As chances are joined; spelling and lexicon speak of the same words. */
function joined({ spelling, lexicon, meaning }: Said): number {
  return 1 - (1 - Math.max(spelling, lexicon)) * (1 - meaning);
}
