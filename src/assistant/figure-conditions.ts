/**
 * Conditions on numbers: each number that the message says with the fields that it may be compared with. "700 W" bounds what is
 * measured in watts, in watts: a small model takes the first field of numbers, or writes the field's own unit behind a number of grams.
 */
import type { FieldInfo } from '../catalog/types.ts';
import { namesOfUnit, unitNamed, type Unit } from '../catalog/units.ts';
import { oneOf, optional, run, sequence, text, type Node } from './grammar.ts';
import type { SaidNumbers } from './plan-numbers.ts';

const OPERATORS = oneOf(['=', '!=', '<', '<=', '>', '>=']);
const isUnitStart = (c: string): boolean => /[\p{L}\p{So}%°"'²³/]/u.test(c);
/** What goes on: `km/h`, `次/10分钟`. */
const isUnitChar = (c: string): boolean => isUnitStart(c) || (c >= '0' && c <= '9') || c === '.';
const SPACE = optional(text(' '));
/** Its second word is short (`g/100 g`, `fl oz`): a longer one is some other word of the store's. */
const ANY_UNIT = optional(sequence(SPACE, run('unit-start', isUnitStart, 1, 1), run('unit', isUnitChar, 0, 11), optional(sequence(text(' '), run('unit-end', isUnitStart, 1, 2)))));
/** Shops fill one field in either. */
const IN_EITHER: ReadonlySet<string> = new Set(['mass', 'volume']);
/** What "g" is short for. */
const GRAMS = 'mass 1';
/** Abbreviations, which are written in capitals as well: `l`, `w`, `pa`. */
const MAX_ABBREVIATION = 3;

/** Fields of numbers by the names that plans give them. */
export class FigureConditions {
  readonly #fields: readonly [string, FieldInfo][];
  readonly #byKind = new Map<string, Node>();

  constructor(fields: readonly [string, FieldInfo][]) {
    this.#fields = fields.filter(([, { kind }]) => kind === 'number');
  }

  /** What the numbers may be compared with, and in which units. */
  of(said: readonly SaidNumbers[]): Node[] {
    return said.flatMap(({ numbers, use, unit }) => {
      const measured = unit ? this.#fields.filter(([, field]) => isMeasuredIn(field, unit)) : [];
      if (!unit || measured.length === 0) return this.#comparing(use ?? '', this.#fields.filter(([, { name }]) => use === undefined || (name === 'price') === (use === 'price')), numbers, ANY_UNIT);
      const spelled = sequence(SPACE, oneOf(new Set([...measured.map(([, field]) => field.unit).filter((own) => isSame(own, unit)), ...spellings(unit)])));
      // Without a unit a number is in the field's own.
      const mayBeBare = ([, field]: [string, FieldInfo]): boolean => field.unit === '' || isSame(field.unit, unit);
      const kind = `${unit.dimension} ${String(unit.factor)}`;
      // "16g of memory" are gigabytes.
      const sized = kind === GRAMS ? this.#fields.filter(([, field]) => unitNamed(field.unit)?.dimension === 'data') : [];
      return [
        ...this.#comparing('bytes', sized, numbers, optional(sequence(SPACE, oneOf(['GB', 'Go'])))),
        ...this.#comparing(kind, measured.filter(mayBeBare), numbers, optional(spelled)), ...this.#comparing(`${kind} converted`, measured.filter((field) => !mayBeBare(field)), numbers, spelled),
      ];
    });
  }

  /** A catalog may have thousands of fields. */
  #comparing(kind: string, fields: readonly [string, FieldInfo][], numbers: Node, unit: Node): Node[] {
    if (fields.length === 0) return [];
    const known = this.#byKind.get(kind) ?? sequence(oneOf(fields.map(([shown]) => shown)), OPERATORS);
    this.#byKind.set(kind, known);
    return [sequence(known, numbers, unit)];
  }
}

/** As anybody writes it. */
function spellings(unit: Unit): string[] {
  return namesOfUnit(unit).flatMap((name) => (name.length <= MAX_ABBREVIATION ? [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)] : [name]));
}

function isSame(name: string, other: Unit): boolean {
  const unit = unitNamed(name);
  return unit?.dimension === other.dimension && unit.factor === other.factor;
}

/** Or may be: its numbers have no unit, or one that nobody knows. */
function isMeasuredIn({ name, unit }: FieldInfo, said: Unit): boolean {
  if (name === 'price' || name === 'rating') return false;
  const own = unitNamed(unit);
  return !own || own.dimension === said.dimension || (IN_EITHER.has(own.dimension) && IN_EITHER.has(said.dimension));
}
