/** The books of an import: how many rows there are, which are left out and why, and what was changed on the way. */
import type { RowProblem } from '../types.ts';
import type { ImportNote, Place } from './types.ts';

/** Of notes that say the same of many rows, this many are written out; the last one counts the rest. */
const MAX_ALIKE = 20;

interface Tally {
  readonly first: Place;
  readonly places: Set<string>;
  readonly say: (count: number) => string;
}

export class Ledger {
  readonly #notes: ImportNote[] = [];
  readonly #tallies = new Map<string, Tally>();
  #total = 0;
  #used = 0;
  #leftOut = 0;

  get rows(): { readonly total: number; readonly used: number; readonly leftOut: number } {
    return { total: this.#total, used: this.#used, leftOut: this.#leftOut };
  }

  /** Rows that were found in a file. */
  found(count: number): void {
    this.#total += count;
  }

  /** Rows that are in the catalog. */
  used(count: number): void {
    this.#used += count;
  }

  note(severity: RowProblem['severity'], place: Place, message: string): void {
    this.#notes.push({ severity, ...place, message, rowsLeftOut: 0 });
  }

  leaveOut(place: Place, rows: number, message: string, severity: RowProblem['severity'] = 'error'): void {
    this.#leftOut += rows;
    this.#notes.push({ severity, ...place, message, rowsLeftOut: rows });
  }

  /** A warning that may be due for thousands of rows: told once for all that share `key`, at the first of them. */
  tally(key: string, place: Place, say: (count: number) => string): void {
    const tally = this.#tallies.get(key) ?? { first: place, places: new Set<string>(), say };
    tally.places.add(`${place.file}\n${place.at}`);
    this.#tallies.set(key, tally);
  }

  /** Takes over all that another one holds. */
  add(other: Ledger): void {
    const { total, used, leftOut } = other.rows;
    this.#total += total;
    this.#used += used;
    this.#leftOut += leftOut;
    for (const note of other.notes()) this.#notes.push(note);
  }

  /** In the order in which they were made, tallies last. */
  notes(): ImportNote[] {
    const tallied = [...this.#tallies.values()].map(({ first, places, say }): ImportNote => ({ severity: 'warning', ...first, message: say(places.size), rowsLeftOut: 0 }));
    return [...this.#notes, ...tallied];
  }
}

/** "1 row", "3 rows". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Notes for a screen: of those of one kind only the first, and how many more there are. */
export function shortened<T extends { readonly severity: string; readonly message: string }>(notes: readonly T[]): { readonly shown: readonly T[]; readonly hidden: number } {
  const counts = new Map<string, number>();
  const shown = notes.filter((note) => {
    const kind = `${note.severity} ${note.message.replace(/"[^"]*"|[\d.,]+/g, '')}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MAX_ALIKE;
  });
  return { shown, hidden: notes.length - shown.length };
}
