/** How shoppers point at what was just shown: "the second one", "it", "the cheaper one", "the red one", "the folding one". */
import type { Dialogue } from '../../../src/assistant/dialogue.ts';
import type { Reference } from '../../../src/assistant/plan.ts';
import type { Condition } from '../../../src/catalog/types.ts';
import { say, sayOne, type Asker } from '../ask.ts';
import type { Word } from '../fill.ts';
import { numberOf, numberValue, pickField, textsOf } from '../narrow-kit.ts';
import { brandOne, namedOne, rankedOnes, traitOne, withOne } from '../phrases/choosing.ts';
import { truthWord, valueWord } from '../words.ts';
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
  const before = again(talk);
  const isOne = shown.length === 1;
  // Once one of them is told to be liked, the talk is of it.
  const isLiked = dialogue.last?.verb === 'fact' && dialogue.last.fields[0] === 'description';
  const isRanked = dialogue.last?.verb === 'find' && dialogue.last.clauses.extreme?.field === 'price' && shown.length >= 3;
  const kind = rng.weighted({ pronoun: isOne ? 80 : before ? (isLiked ? 130 : 34) : 5, ordinal: isOne ? 0 : 44, last: isOne || shown.length > VISIBLE ? 0 : 6, cheap: isOne ? 0 : 12, dear: isOne ? 0 : 7, ranked: isRanked ? 30 : 0, property: isOne ? 0 : 40 });
  const at = (position: number, words: string): Pointer | undefined => { const product = shown[position - 1]; return product && { words: { text: words }, ref: { position }, product }; };
  switch (kind) {
    case 'pronoun':
      return before ? { words: { text: rng.pick(book.dialogue.pronouns) }, ...before } : at(1, rng.pick(book.dialogue.pronouns));
    case 'ordinal': return byPlace(talk);
    case 'last': return at(shown.length, rng.pick(book.dialogue.last));
    case 'cheap':
    case 'dear': {
      const which = kind === 'cheap' ? 'min' : 'max';
      const best = extremeOf(shown, { which, value: (p) => p.price });
      return best.length === 1 && best[0] ? { words: { text: rng.pick(kind === 'cheap' ? book.dialogue.cheaperOne : book.dialogue.dearerOne) }, ref: { which, field: 'price' }, product: best[0] } : undefined;
    }
    case 'ranked': return ranked(talk);
    case 'property': return byProperty(talk);
  }
}

/** "The second one". */
export function byPlace({ asker, shown }: Talk): Pointer | undefined {
  const { ordinals } = asker.book.dialogue;
  const position = asker.rng.int(1, Math.min(shown.length, ordinals.length, VISIBLE));
  const product = shown[position - 1];
  return product && { words: { text: asker.rng.pick(ordinals[position - 1] ?? []) }, ref: { position }, product };
}

/** What the turn before was about, as its plan says it; the first of one. */
export function again(talk: Talk): Omit<Pointer, 'words'> | undefined {
  const { last } = talk.dialogue;
  const product = last && 'ref' in last ? referred(talk, last.ref) : undefined;
  if (!product || !last || !('ref' in last)) return undefined;
  return { ref: talk.shown.length === 1 ? { position: 1 } : last.ref, product };
}

/** "The second cheapest" of a list in order of price, whose prices all differ. */
function ranked({ asker, dialogue, shown }: Talk): Pointer | undefined {
  const { last } = dialogue;
  const which = last?.verb === 'find' ? last.clauses.extreme?.which : undefined;
  const ways = which && rankedOnes[which];
  if (!ways) return undefined;
  const position = asker.rng.int(2, Math.min(ways.length, shown.length));
  const [product, way] = [shown[position - 1], ways[position - 1]];
  if (!product || !way || shown.some((p) => p !== product && p.price === product.price)) return undefined;
  return { words: { text: sayOne(asker, way) }, ref: { position }, product };
}

/** By what only one of the list has: a value, a trait, a figure, its maker, a word of its title. */
export function byProperty(talk: Talk): Pointer | undefined {
  const { asker, shown } = talk;
  const { rng } = asker;
  const product = rng.maybe(shown.slice(0, VISIBLE));
  if (!product) return undefined;
  const kind = rng.weighted({ value: 36, trait: 16, figure: 10, brand: product.brand === undefined ? 0 : 12, name: 26 });
  switch (kind) {
    case 'value': return byValue(talk, product);
    case 'trait': return byTrait(talk, product);
    case 'figure': return byFigure(talk, product);
    case 'brand': {
      const { brand = '' } = product;
      if (shown.some((p) => p !== product && p.brand === brand)) return undefined;
      const words = { text: sayOne(asker, brandOne, { v: brand }) };
      return { words, ref: product.title.includes(brand) ? titled(talk, product) : { having: { field: 'brand', op: '=', value: brand } }, product };
    }
    case 'name': {
      const own = [product.model, product.kind?.[asker.lang] ?? ''].filter((w) => w !== '' && !shown.some((p) => p !== product && (p.model === w || p.kind?.[asker.lang] === w || p.title.toLowerCase().includes(w.toLowerCase()))));
      const word = rng.maybe(own);
      return word === undefined ? undefined : { words: { text: sayOne(asker, word === product.model ? namedOne : traitOne, { v: word }) }, ref: titled(talk, product), product };
    }
  }
}

const titled = ({ asker }: Talk, product: MadeProduct): Reference => ({ title: asker.shop.titleOf(product) });

function byValue(talk: Talk, product: MadeProduct): Pointer | undefined {
  const { asker, shown } = talk;
  const found = pickField(asker, [product], (f) => f.kind === 'text');
  const value = found && textsOf(product.printed.get(found[0]))[0];
  if (!found || !value || product.variants?.option === found[0]) return undefined;
  const printed = value[asker.shop.made.lang];
  if (shown.some((p) => p !== product && textsOf(p.printed.get(found[0])).some((s) => s[asker.shop.made.lang] === printed))) return undefined;
  const text = say(asker, asker.book.dialogue.valueOne, { value: valueWord(asker, value) });
  return { words: { text }, ref: had(talk, product, { field: found[1].name, op: '=', value: printed }), product };
}

function byTrait(talk: Talk, product: MadeProduct): Pointer | undefined {
  const { asker, shown } = talk;
  const found = pickField(asker, [product], (f) => f.kind === 'boolean');
  const truth = found && product.printed.get(found[0]);
  const isAlone = found && shown.every((p) => { const own = p.printed.get(found[0]); return p === product || (own?.kind === 'boolean' && truth?.kind === 'boolean' && own.value !== truth.value); });
  if (!found || truth?.kind !== 'boolean' || !isAlone) return undefined;
  const word = asker.rng.maybe(found[1].field[truth.value ? 'having' : 'lacking'][asker.lang].filter((w) => w !== ''));
  const info = asker.shop.field(found[1].name);
  if (word === undefined || info?.kind !== 'boolean') return undefined;
  const isPhrase = /^(with|without|for|that|not|in|avec|sans|pour|qui|à|en) /.test(word);
  const text = sayOne(asker, isPhrase ? withOne : traitOne, { v: asker.lang === 'zh' ? word.replace(/的$/, '') : word });
  return { words: { text }, ref: { having: { field: found[1].name, op: '=', value: truth.value } }, product };
}

function byFigure(talk: Talk, product: MadeProduct): Pointer | undefined {
  const { asker, shown } = talk;
  const found = pickField(asker, [product], (f) => f.kind === 'number' && f.units[asker.lang].some((u) => u !== ''));
  const value = found && numberOf(product.printed.get(found[0]));
  if (!found || value === undefined || shown.some((p) => p !== product && numberOf(p.printed.get(found[0])) === value)) return undefined;
  const v = truthWord(asker, { kind: 'number', value }, found[1].field, found[1].unit);
  return { words: { text: sayOne(asker, traitOne, { v }) }, ref: { having: { field: found[1].name, op: '=', value: numberValue(found[1], value) } }, product };
}

/** By its title where that says the value: of a list the model sees nothing but titles. Else by the condition. */
function had(talk: Talk, product: MadeProduct, having: Condition): Reference {
  return product.title.toLowerCase().includes(String(having.value).toLowerCase()) ? titled(talk, product) : { having };
}

export function referred({ shown, asker }: Talk, ref: Reference): MadeProduct | undefined {
  if ('position' in ref) return shown[ref.position - 1];
  if ('title' in ref) return shown.find((p) => asker.shop.titleOf(p) === ref.title);
  if ('which' in ref) return ref.field === 'price' ? extremeOf(shown, { which: ref.which, value: (p) => p.price })[0] : undefined;
  const { field, value } = ref.having;
  const isSame = (id: string, p: MadeProduct): boolean => {
    const truth = p.printed.get(id);
    if (truth?.kind === 'boolean') return truth.value === value;
    if (truth?.kind === 'number') return Number.parseFloat(String(value)) === truth.value;
    return textsOf(truth).some((s) => s[asker.shop.made.lang] === value);
  };
  return shown.find((p) => (field === 'brand' ? p.brand === value : [...p.printed.keys()].some((id) => asker.shop.made.fields.get(id)?.name === field && isSame(id, p))));
}
