/**
 * What a plan's conditions may mean besides, where nothing meets them to the letter. "Bleu" leads to bleu pétrole and to bleu nuit alike,
 * 蓝色 holds for 雾蓝, "soprano" is a size and what strings are for: a plan names one of these, and may name the one that no such goods have.
 */
import { fold, indexWords } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Condition, Resemblance } from '../catalog/types.ts';

/** Han values of colours are asked for with and without it: 蓝色, 雾蓝. */
const COLOUR_ENDING = /^(\p{Script=Han}{1,2})色$/u;
/** "Grise ou blanche", 黄的或者蓝的. */
const EITHER = /(?<!\p{L})(?:or|ou)(?!\p{L})|或|还是/iu;

/** "Not black or navy", "ni noir ni bleu", 黑的和蓝的都不要: within one denial. */
const NEITHER = /(?:(?<!\p{L})(?:not?|neither|without|except|but|sans|pas|sauf|ni)(?!\p{L})|n['’]t(?!\p{L})|[不别]|除了)[^,;，；。.!?]*(?:(?<!\p{L})(?:or|nor|and|ou|ni|et)(?!\p{L})|或|和|跟)|(?:或|和|跟)[^,;，；。.!?]*[不别]/iu;

/** Of some conditions those that were taken to the letter, and the products that meet the others in one way or another; undefined where none has another way. */
export interface Widened {
  readonly where: readonly Condition[];
  readonly ids: readonly string[];
}

/** What a message says, and what of the catalog that leads to. */
export interface SaidValues extends Pick<Resemblance, 'values' | 'traits'> {
  /** The message, and the store's words for what it speaks of. */
  readonly said: readonly string[];
}

/**
 * Conditions of which the message says but a part ("stainless steel" of 304 stainless steel), met by any value that it leads to by the same
 * words; those of which it says one or the other; and values that are not wanted, with their shades: not yellow is not mustard yellow.
 */
export function widenPartial(where: readonly Condition[], store: CatalogStore, message: SaidValues): Widened | undefined {
  const words = new Set(message.said.flatMap(indexWords));
  return widened(where, store, (condition) => {
    const others = otherOf(condition, where, message, words);
    if (condition.op === '!=') return distinct([...shadesOf(condition, store), ...others.flatMap((other) => shadesOf(other, store))]);
    if (others.length > 0) return [condition, ...others];
    const isPart = typeof condition.value === 'string' && indexWords(condition.value).some((word) => !words.has(word));
    return isPart ? sameField(condition, ledTo(condition, store, message).filter((way) => saidOf(way, words) === saidOf(condition, words))) : [condition];
  });
}

/**
 * The other value that the message names beside the condition's with "or" between, where the plan says nothing of it; of three nobody knows
 * which. What is "neither black nor navy" is not navy either.
 */
function otherOf({ field, op, value }: Condition, where: readonly Condition[], { values, said: [message = ''] }: SaidValues, words: ReadonlySet<string>): readonly Condition[] {
  const joins = op === '=' ? EITHER : NEITHER;
  if ((op !== '=' && op !== '!=') || typeof value !== 'string' || !joins.test(message) || where.filter((other) => other.field === field).length > 1) return [];
  const named = new Set(values.filter((said) => said.field === field && indexWords(said.value).every((word) => words.has(word))).map((said) => said.value));
  const others = [...named].filter((other) => other !== value && !sharesWords(other, value));
  return named.has(value) && others.length === 1 ? others.map((other): Condition => ({ field, op, value: other })) : [];
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(indexWords(a));
  return indexWords(b).some((word) => words.has(word));
}

/** The same for conditions that nothing meets: then they may mean another field's value, too, or a shade. */
export function widenAll(where: readonly Condition[], store: CatalogStore, message: SaidValues): Widened | undefined {
  return widened(where, store, (condition) => {
    if (condition.op === '!=') return shadesOf(condition, store);
    // Two colours of one thing are one or the other.
    const others = where.filter(({ field, op }) => field === condition.field && op === '=' && typeof condition.value === 'string');
    return distinct([condition, ...others, ...ledTo(condition, store, message), ...shadesOf(condition, store)]);
  });
}

function widened(where: readonly Condition[], store: CatalogStore, waysOf: (condition: Condition) => readonly Condition[]): Widened | undefined {
  const ways = where.map(waysOf);
  if (ways.every(({ length }) => length < 2)) return undefined;
  let ids: readonly string[] = store.catalog.products.map(({ id }) => id);
  ways.forEach((alternatives, i) => {
    if (alternatives.length < 2) return;
    const meeting = new Set(alternatives.flatMap((way) => store.answer({ kind: 'list', query: { where: [{ ...way, op: '=' }] } }).products.map(({ id }) => id)));
    const isWanted = where[i]?.op !== '!=';
    ids = ids.filter((id) => meeting.has(id) === isWanted);
  });
  return { where: where.filter((_, i) => (ways[i]?.length ?? 0) < 2), ids };
}

/** The condition, and what else the message leads to by words that its value shares. */
function ledTo(condition: Condition, store: CatalogStore, { values, traits }: SaidValues): readonly Condition[] {
  const { value } = condition;
  if (!isOfWords(condition, store) || typeof value !== 'string') return [condition];
  const shares = (name: string): boolean => sharesWords(name, value);
  return distinct([
    condition,
    ...values.filter((other) => other.field !== 'tags' && shares(other.value)).map((other): Condition => ({ field: other.field, op: '=', value: other.value })),
    ...traits.filter(shares).map((trait): Condition => ({ field: trait, op: '=', value: true })),
  ]);
}

/** The condition, and the values of any field of words that are a kind of its value. */
function shadesOf(condition: Condition, store: CatalogStore): readonly Condition[] {
  const { value } = condition;
  if (!isOfWords(condition, store) || typeof value !== 'string') return [condition];
  const fields = store.schema.fields.filter(({ kind, name }) => kind === 'text' && name !== 'brand' && name !== 'tags');
  return [condition, ...fields.flatMap(({ name, values }) => values.filter((other) => isShadeOf(other, value) || (name !== condition.field && fold(other) === fold(value))).map((other): Condition => ({ field: name, op: condition.op, value: other })))];
}

function isOfWords({ field, op }: Condition, store: CatalogStore): boolean {
  return (op === '=' || op === '!=') && field !== 'brand' && store.schema.fields.some(({ name, kind }) => name === field && kind === 'text');
}

function sameField({ field }: Condition, ways: readonly Condition[]): readonly Condition[] {
  return ways.filter((way) => way.field === field);
}

/** The words of a value that are said. */
function saidOf({ value }: Condition, words: ReadonlySet<string>): string {
  return indexWords(String(value)).filter((word) => words.has(word)).sort().join(' ');
}

function distinct(ways: readonly Condition[]): readonly Condition[] {
  return ways.filter((way, i) => ways.findIndex((same) => same.field === way.field && same.value === way.value) === i);
}

/** Whether one value is a kind of another: "navy blue" of blue, 雾蓝 of 蓝色. */
function isShadeOf(shade: string, value: string): boolean {
  const [, han] = COLOUR_ENDING.exec(value) ?? [];
  if (han !== undefined) return shade !== value && shade.includes(han);
  const own = new Set(indexWords(shade));
  const asked = indexWords(value);
  return asked.length > 0 && fold(shade) !== fold(value) && asked.every((word) => own.has(word));
}
