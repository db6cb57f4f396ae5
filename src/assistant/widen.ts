/**
 * What a plan's conditions may mean besides, where nothing meets them to the letter. "Bleu" leads to bleu pétrole and to bleu nuit alike,
 * 蓝色 holds for 雾蓝, "soprano" is a size and what strings are for: a plan names one of these, and may name the one that no such goods have.
 */
import { fold, indexWords } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Condition, Resemblance } from '../catalog/types.ts';

/** Han values of colours are asked for with and without it: 蓝色, 雾蓝. */
const COLOUR_ENDING = /^(\p{Script=Han}{1,2})色$/u;

/** Of some conditions those that were widened, and the products that meet these in one way or another; undefined where none has another way. */
export interface Widened {
  readonly where: readonly Condition[];
  readonly ids: readonly string[];
}

/** `where` without the conditions that have other ways to be met, and the ids of the products that meet those. */
export function widen(where: readonly Condition[], store: CatalogStore, said: Pick<Resemblance, 'values' | 'traits'>): Widened | undefined {
  const ways = where.map((condition) => waysOf(condition, store, said));
  if (ways.every(({ length }) => length < 2)) return undefined;
  let ids: readonly string[] | undefined;
  for (const alternatives of ways) {
    if (alternatives.length < 2) continue;
    const meeting = new Set(alternatives.flatMap((way) => store.answer({ kind: 'list', query: { where: [way] } }).products.map(({ id }) => id)));
    ids = (ids ?? store.catalog.products.map(({ id }) => id)).filter((id) => meeting.has(id));
  }
  return { where: where.filter((_, i) => (ways[i]?.length ?? 0) < 2), ids: ids ?? [] };
}

/** The condition and what else its words may mean: what the message leads to by the same words, and shades of the value. */
function waysOf(condition: Condition, store: CatalogStore, { values, traits }: Pick<Resemblance, 'values' | 'traits'>): readonly Condition[] {
  const { field, op, value } = condition;
  if (op !== '=' || typeof value !== 'string') return [condition];
  const info = store.schema.fields.find(({ name }) => name === field);
  if (info?.kind !== 'text') return [condition];
  const words = new Set(indexWords(value));
  const shares = (name: string): boolean => indexWords(name).some((word) => words.has(word));
  const alike = [
    ...values.filter((other) => other.field !== 'tags' && shares(other.value)).map((other): Condition => ({ field: other.field, op: '=', value: other.value })),
    ...traits.filter(shares).map((trait): Condition => ({ field: trait, op: '=', value: true })),
    ...info.values.filter((other) => isShadeOf(other, value)).map((other): Condition => ({ field, op: '=', value: other })),
  ];
  const others = alike.filter((way, i) => !(way.field === field && way.value === value) && alike.findIndex((same) => same.field === way.field && same.value === way.value) === i);
  return [condition, ...others];
}

/** Whether one value is a kind of another: "navy blue" of blue, 雾蓝 of 蓝色. */
function isShadeOf(shade: string, value: string): boolean {
  const [, han] = COLOUR_ENDING.exec(value) ?? [];
  if (han !== undefined) return shade !== value && shade.includes(han);
  const own = new Set(indexWords(shade));
  const asked = indexWords(value);
  return asked.length > 0 && fold(shade) !== fold(value) && asked.every((word) => own.has(word));
}
