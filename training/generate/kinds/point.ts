/** How shoppers point at what was just shown: "the second one", "it", "the cheaper one", "the red one". */
import type { Dialogue } from '../../../src/assistant/dialogue.ts';
import type { Reference } from '../../../src/assistant/plan.ts';
import { say, type Asker } from '../ask.ts';
import type { Word } from '../fill.ts';
import { pickField, textsOf } from '../narrow.ts';
import { valueWord } from '../words.ts';
import type { MadeProduct } from '../world.ts';
import { extremeOf } from './find.ts';

/** Rows of a list that the prompt shows: a position beyond them is not asked for. */
const VISIBLE = 6;

/** A turn of the talk and what is known of the list. */
export interface Talk {
  readonly asker: Asker;
  readonly dialogue: Dialogue;
  readonly shown: readonly MadeProduct[];
}

export function talkOf(asker: Asker, dialogue: Dialogue): Talk {
  return { asker, dialogue, shown: dialogue.shown.map((p) => asker.shop.product(p.id)).filter((p) => p !== undefined) };
}

export interface Pointer {
  readonly words: Word;
  readonly ref: Reference;
  readonly product: MadeProduct;
}

/** "The second one", "it", "the cheaper one", "the red one": what is meant, and how a plan says it. */
export function point(talk: Talk): Pointer | undefined {
  const { asker, shown, dialogue } = talk;
  const { rng, book } = asker;
  const lastRef = dialogue.last && 'ref' in dialogue.last && !('title' in dialogue.last.ref) ? dialogue.last.ref : undefined;
  const isOne = shown.length === 1;
  const kind = rng.weighted({ pronoun: isOne ? 80 : lastRef ? 30 : 5, ordinal: isOne ? 0 : 50, last: isOne || shown.length > VISIBLE ? 0 : 6, cheap: isOne ? 0 : 14, dear: isOne ? 0 : 8, value: isOne ? 0 : 14 });
  const at = (position: number, words: string): Pointer | undefined => { const product = shown[position - 1]; return product && { words: { text: words }, ref: { position }, product }; };
  switch (kind) {
    case 'pronoun': {
      if (!lastRef) return at(1, rng.pick(book.dialogue.pronouns));
      const product = referred(talk, lastRef);
      return product && { words: { text: rng.pick(book.dialogue.pronouns) }, ref: lastRef, product };
    }
    case 'ordinal': {
      const position = rng.int(1, Math.min(shown.length, book.dialogue.ordinals.length, VISIBLE));
      return at(position, rng.pick(book.dialogue.ordinals[position - 1] ?? []));
    }
    case 'last': return at(shown.length, rng.pick(book.dialogue.last));
    case 'cheap':
    case 'dear': {
      const which = kind === 'cheap' ? 'min' : 'max';
      const best = extremeOf(shown, { which, value: (p) => p.price });
      return best.length === 1 && best[0] ? { words: { text: rng.pick(kind === 'cheap' ? book.dialogue.cheaperOne : book.dialogue.dearerOne) }, ref: { which, field: 'price' }, product: best[0] } : undefined;
    }
    case 'value': {
      const found = pickField(asker, shown, (f) => f.kind === 'text');
      if (!found) return undefined;
      const [id, made] = found;
      const value = rng.maybe(shown.flatMap((p) => textsOf(p.printed.get(id))));
      const same = shown.filter((p) => textsOf(p.printed.get(id)).some((s) => s === value));
      if (!value || same.length !== 1 || !same[0]) return undefined;
      return { words: { text: say(asker, book.dialogue.valueOne, { value: valueWord(asker, value) }) }, ref: { having: { field: made.name, op: '=', value: value[asker.shop.made.lang] } }, product: same[0] };
    }
  }
}

export function referred({ shown, asker }: Talk, ref: Reference): MadeProduct | undefined {
  if ('position' in ref) return shown[ref.position - 1];
  if ('which' in ref) return ref.field === 'price' ? extremeOf(shown, { which: ref.which, value: (p) => p.price })[0] : undefined;
  if (!('having' in ref)) return undefined;
  const { field, value } = ref.having;
  return shown.find((p) => [...p.printed].some(([id, truth]) => asker.shop.made.fields.get(id)?.name === field && textsOf(truth).some((s) => s[asker.shop.made.lang] === value)));
}

/** Where a title stands in the list. */
export function positionOf({ dialogue, asker }: Talk, title: string): Reference | undefined {
  const at = dialogue.shown.findIndex((p) => asker.shop.names.title(p) === title);
  return at < 0 ? undefined : { position: at + 1 };
}
