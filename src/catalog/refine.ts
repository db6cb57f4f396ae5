/**
 * How a query's result can be narrowed: the fields that part it best, each with a few conditions and the number of
 * products that each leaves. A condition is plain data to be added to the query's own; its count is what that then gives.
 *
 * But: how a condition is worded, and how many are shown, is the caller's.
 */
import { pathKey } from './category-path.ts';
import { commonAttributes, groupSelection, kindOf } from './groups.ts';
import { roundCuts } from './round-cuts.ts';
import { Selection, type QueryTarget } from './selection.ts';
import { numberRanges } from './summary.ts';
import type { Condition, FieldName, Query } from './types.ts';

export interface Choice {
  readonly condition: Condition;
  /** Products that the query has with this condition added: some, but not all of those it has now. */
  readonly count: number;
}

export interface Refinement {
  readonly field: FieldName;
  /** Values with most products first; bounds of numbers from the least. */
  readonly choices: readonly Choice[];
}

/** Fewer products are seen at a glance. */
const FEWEST_PRODUCTS = 3;
const MOST_FIELDS = 8;
const MOST_CHOICES = 5;
/** Attributes that are looked at, those that most products have first. */
const MOST_ATTRIBUTES = 20;
/** A number field with more values, or with fewer products to each on average, is cut by bounds. */
const MOST_NUMBERS = 6;
const LEAST_PER_NUMBER = 2;
/** Longer values are sentences. */
const MOST_CHARACTERS = 32;
const RATINGS = [4, 4.5];
/** Thirds: "under 50", "under 100", "100 and more". */
const PARTS = 3;
/** A condition that leaves one product names it, but for these fields, which say something even then. */
const FEWEST_LEFT = 2;
const TELLING: ReadonlySet<FieldName> = new Set(['category', 'availability']);
/** What shoppers narrow by first, where it parts anything. */
const LEADING: readonly FieldName[] = ['category', 'price'];

/** Most useful first; none for a result of two products or fewer. The query's sort and limit don't count. */
export function refine(query: Query, target: QueryTarget): readonly Refinement[] {
  const selection = Selection.of(query, target, true);
  const total = selection.places.length;
  if (total < FEWEST_PRODUCTS) return [];
  const settled = new Set(query.where.filter(({ op }) => op === '=' || op === 'in').map(({ field }) => target.fieldNamed(field)));
  const fields = ['category', 'price', 'availability', 'brand', 'rating', ...commonAttributes(selection, target, MOST_ATTRIBUTES)];
  target.columns.prepare(fields);
  const found = fields.filter((field) => !settled.has(field)).flatMap((field): Scored[] => {
    const choices = conditionsOn(field, selection, target)
      .map((condition): Choice => ({ condition, count: selection.countWith(condition, target) }))
      .filter(({ count }) => count >= (TELLING.has(field) ? 1 : FEWEST_LEFT) && count < total);
    if (choices.length === 0) return [];
    const worth = worthOf(choices, total) + (LEADING.includes(field) ? 1 : 0);
    return [{ field, choices: isBounds(choices) ? choices : choices.sort((a, b) => b.count - a.count), worth }];
  });
  const seen = new Set<string>();
  return found.sort((a, b) => b.worth - a.worth).filter(({ choices }) => isNew(choices, seen)).slice(0, MOST_FIELDS).map(({ field, choices }) => ({ field, choices }));
}

interface Scored extends Refinement {
  /** Share of the products that a choice leaves out, for someone who wants any of the products. */
  readonly worth: number;
}

function worthOf(choices: readonly Choice[], total: number): number {
  const shares = choices.map(({ count }) => (count / total) * (1 - count / total));
  // Bounds overlap: the best of them counts, with its other side.
  return isBounds(choices) ? 2 * Math.max(...shares) : shares.reduce((sum, share) => sum + share, 0);
}

function isBounds(choices: readonly Choice[]): boolean {
  return choices.some(({ condition }) => condition.op !== '=');
}

/** False for a field that says the same as an earlier one under another name. */
function isNew(choices: readonly Choice[], seen: Set<string>): boolean {
  const key = JSON.stringify(choices.map(({ condition: { op, value }, count }) => [op, value, count]));
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Candidates; some may hold for all products or for none. */
function conditionsOn(field: FieldName, selection: Selection, target: QueryTarget): Condition[] {
  if (field === 'category') return categoriesBelow(selection, target).map((value) => ({ field, op: '=', value }));
  if (field === 'availability') return [{ field, op: '=', value: 'in_stock' }];
  if (field === 'rating') return RATINGS.map((value) => ({ field, op: '>=', value }));
  const kind = kindOf(field, target.schema);
  if (kind === 'boolean') return [{ field, op: '=', value: true }];
  if (field === 'price') return boundsOf(field, selection, target);
  const { groups } = groupSelection(selection, field, target);
  if (kind === 'number') {
    // Bare numbers of which no two are alike are part numbers and barcodes.
    if (target.unitOf(field) === '' && groups.every(({ count }) => count === 1)) return [];
    const uses = groups.reduce((sum, { count }) => sum + count, 0);
    if (groups.length > MOST_NUMBERS || uses < LEAST_PER_NUMBER * groups.length) return boundsOf(field, selection, target);
  }
  return groups.filter(({ value, count }) => count >= FEWEST_LEFT && value.length <= MOST_CHARACTERS).slice(0, MOST_CHOICES).map(({ value }) => ({ field, op: '=', value }));
}

function boundsOf(field: FieldName, selection: Selection, target: QueryTarget): Condition[] {
  const rangeOf = numberRanges(selection, target.columns.column(field));
  const cuts = roundCuts(Array.from(selection.places, (place) => rangeOf(place)?.usual ?? NaN), PARTS);
  const last = cuts.at(-1);
  const unit = field === 'price' ? '' : target.unitOf(field);
  const written = (cut: number): number | string => (unit === '' ? cut : `${cut} ${unit}`);
  return last === undefined ? [] : [...cuts.map((cut): Condition => ({ field, op: '<', value: written(cut) })), { field, op: '>=', value: written(last) }];
}

/** Names of the categories right below the one that all products share, those with most products first. */
function categoriesBelow(selection: Selection, { columns, schema }: QueryTarget): string[] {
  const paths = Array.from(selection.places, (place) => columns.products[place]?.category ?? []).filter((path) => path.length > 0);
  const [first = []] = paths;
  let depth = first.length;
  for (const path of paths) {
    let same = 0;
    while (same < depth && path[same] === first[same]) same++;
    depth = same;
  }
  const counts = new Map<string, number>();
  for (const path of paths) if (path.length > depth) counts.set(pathKey(path.slice(0, depth + 1)), (counts.get(pathKey(path.slice(0, depth + 1))) ?? 0) + 1);
  const names = new Map(schema.categories.map(({ path, name }) => [pathKey(path), name]));
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CHOICES).flatMap(([key]) => names.get(key) ?? []);
}
