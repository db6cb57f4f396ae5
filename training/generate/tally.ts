/** Counts what was kept and why the rest was not, for the data card and for finding faults in the generator. */
import type { Plan } from '../../src/assistant/plan.ts';

/** Rejected drafts noted per reason, for looking at. */
const NOTES = 6;

export class Tally {
  /** Draws in a row that came to nothing, over a store. */
  stuck = 0;
  /** Findings that no answer template could word. */
  unworded = 0;
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #notes = new Map<string, string[]>();

  count(kind: string, what: string): void {
    const of = this.#counts.get(kind) ?? new Map<string, number>();
    of.set(what, (of.get(what) ?? 0) + 1);
    this.#counts.set(kind, of);
  }

  note(kind: string, why: string, message: string, plan: Plan): void {
    const key = `${kind}: ${why}`;
    const notes = this.#notes.get(key) ?? [];
    if (notes.length < NOTES) notes.push(`${message}   ${JSON.stringify(plan)}`);
    this.#notes.set(key, notes);
  }

  /** One line a kind: kept, then the reasons of the rest. */
  report(): string {
    return [...this.#counts].map(([kind, of]) => {
      const total = [...of.values()].reduce((a, b) => a + b, 0);
      const kept = of.get('kept') ?? 0;
      const rest = [...of].filter(([what]) => what !== 'kept').map(([what, n]) => `${what} ${n}`).join(', ');
      return `${kind}: kept ${kept} of ${total} (${Math.round((100 * kept) / total)} %); ${rest}`;
    }).join('\n');
  }

  notes(): string {
    return [...this.#notes].map(([key, notes]) => `${key}\n${notes.map((n) => `    ${n}`).join('\n')}`).join('\n');
  }
}
