/**
 * Talks written by hand beside a shop (`shops/NAME.json`, `shops/NAME.talks`): what shoppers type, and the plan that each message means.
 *
 *   [fact]
 *   does the brume switch itself off?? => en fact Brume Kettle 1.7 L; auto shut-off
 *   + and how heavy is it => en fact #1; weight
 *
 * A heading tells the kind of the talks below it; a line that begins with `+` goes on with the talk before. Lines that begin with `//` are remarks.
 */
import type { Kind } from '../generate/ask.ts';
import { WEIGHTS } from '../generate/make-examples.ts';

export interface WrittenTurn {
  readonly message: string;
  readonly plan: string;
  /** In its file, from 1. */
  readonly line: number;
}

export interface WrittenTalk {
  readonly kind: Kind;
  readonly turns: readonly WrittenTurn[];
}

const KINDS: ReadonlySet<string> = new Set(Object.keys(WEIGHTS));

/** Throws a sentence that names the line which can't be read. */
export function readTalks(text: string): WrittenTalk[] {
  const talks: { kind: Kind; turns: WrittenTurn[] }[] = [];
  let kind: Kind | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    const row = raw.trim();
    if (row === '' || row.startsWith('//')) continue;
    const heading = /^\[(\w+)\]$/.exec(row)?.[1];
    if (heading !== undefined) {
      if (!KINDS.has(heading)) throw new Error(`line ${String(i + 1)}: no kind is called ${heading}; there are ${[...KINDS].join(', ')}`);
      kind = heading as Kind; // one of them
      continue;
    }
    const goesOn = row.startsWith('+');
    const at = row.lastIndexOf(' => ');
    const turn = { message: row.slice(goesOn ? 1 : 0, at).trim(), plan: row.slice(at + 4).trim(), line: i + 1 };
    const talk = talks.at(-1);
    if (kind === undefined || at < 1 || (goesOn && !talk)) throw new Error(`line ${String(i + 1)} is none of: [kind], MESSAGE => PLAN, + MESSAGE => PLAN`);
    if (goesOn && talk) talk.turns.push(turn);
    else talks.push({ kind, turns: [turn] });
  }
  return talks;
}
