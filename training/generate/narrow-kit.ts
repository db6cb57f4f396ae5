/** What narrowings are made with: their shape, the fields to choose from, truths as numbers and words. */
import type { Condition, Operator } from '../../src/catalog/types.ts';
import type { Asker } from './ask.ts';
import { fill } from './fill.ts';
import type { Field } from './lexicon/types.ts';
import type { Templates } from './phrases/types.ts';
import type { Named } from './words.ts';
import type { MadeField, MadeProduct, Truth } from './world.ts';

/** One thing asked of the goods. */
export interface Narrowing {
  readonly words: string;
  readonly conditions: readonly Condition[];
  readonly text?: string;
  readonly notText?: string;
  readonly holds: (product: MadeProduct) => boolean;
  /** What it is about, so that two of them do not contradict. */
  readonly about: string;
  /** Where the message carries a code or amount that noise leaves alone. */
  readonly keep: readonly string[];
}

export type Maker = (asker: Asker, pool: readonly MadeProduct[], noun: Named) => Narrowing | undefined;

/** A modifier filled; the mark of its place stays in front. The place is drawn first: most say "red kettles", though there are more ways to say it behind. */
export const modifier = (asker: Asker, templates: Templates, slots: Parameters<typeof fill>[1]): string => {
  const placed = { before: templates.filter((t) => t.startsWith('<')), behind: templates.filter((t) => !/^[<,]/.test(t)), tail: templates.filter((t) => t.startsWith(',')) };
  const template = asker.rng.pick(placed[asker.rng.weighted({ before: placed.before.length > 0 ? 40 : 0, behind: placed.behind.length > 0 ? 35 : 0, tail: placed.tail.length > 0 ? 25 : 0 })]);
  const head = /^[<,] ?|^ /.exec(template)?.[0] ?? '';
  return head + fill(template.slice(head.length), slots, asker.lang);
};

/** The number as a plan writes it: with the catalog's unit where it has one that plans can write. */
export function numberValue(made: MadeField, value: number): string | number {
  return made.unit === '' || !/^[\p{L}\p{So}%°"'²³/][\p{L}\p{So}%°"'²³/. \d]{0,11}$/u.test(made.unit) ? value : `${value} ${made.unit}`;
}

export function pickField(asker: Asker, pool: readonly MadeProduct[], fits: (field: Field) => boolean): readonly [string, MadeField] | undefined {
  const ids = [...new Set(pool.flatMap((p) => [...p.printed.keys()]))].filter((id) => {
    const made = asker.shop.made.fields.get(id);
    return made !== undefined && fits(made.field) && asker.shop.field(made.name) !== undefined;
  });
  const id = asker.rng.maybe(ids);
  const made = id === undefined ? undefined : asker.shop.made.fields.get(id);
  return id !== undefined && made ? [id, made] : undefined;
}

export function numberOf(truth: Truth | undefined): number | undefined {
  return truth?.kind === 'number' ? truth.value : undefined;
}

export function textsOf(truth: Truth | undefined): readonly Readonly<Record<'en' | 'fr' | 'zh', string>>[] {
  return truth?.kind === 'text' ? [truth.say] : truth?.kind === 'list' ? truth.says : [];
}

export function isTruth(truth: Truth | undefined, value: boolean): boolean {
  return truth?.kind === 'boolean' && truth.value === value;
}

export function roundTo(value: number, step: number): number {
  return Number((Math.max(1, Math.round(value / step)) * step).toFixed(2));
}

export function compare(a: number, op: Operator, b: number): boolean {
  switch (op) {
    case '<': return a < b;
    case '<=': return a <= b;
    case '>': return a > b;
    case '>=': return a >= b;
    case '=': return a === b;
    case '!=': return a !== b;
  }
}
