/**
 * The plan language as a grammar made from one catalog and one turn: fields, values and policies are the catalog's,
 * titles and categories those that the prompt shows, search words the catalog's or the message's. What it lets through,
 * `parsePlan` reads.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { LANGUAGES } from '../catalog/read-text.ts';
import type { FieldInfo, FieldName, Lang } from '../catalog/types.ts';
import { FigureConditions } from './figure-conditions.ts';
import { choice, later, oneOf, optional, repeat, run, sequence, text, type Node } from './grammar.ts';
import { Names, plain } from './names.ts';
import type { Clauses, Plan } from './plan.ts';
import { planNumbers, quantities } from './plan-numbers.ts';
import { messageWords, planWords } from './plan-words.ts';

const SEPARATOR = text('; ');
const MAX_CONDITIONS = 5;
/** Words looked for in a text of another language than the shopper's. */
const MAX_WORDS_LENGTH = 40;
const MAX_POSITION = 9;

/** A shoe's or a garment's; of a smaller number as many may be bought. */
const SIZE = /^\d{2,3}$/;

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isWordChar = (c: string): boolean => !/[;|=<>#\n\r\t]/.test(c);
const isOrderChar = (c: string): boolean => /[\p{L}\d#/_-]/u.test(c);

/** Parts that depend on the catalog alone, made once per store. */
interface StoreGrammar {
  /** Of texts, yes and no. */
  readonly condition: Node;
  /** What tells variants apart. */
  readonly options: { readonly names: ReadonlySet<FieldName>; readonly worded: readonly Node[]; readonly figures: FigureConditions; readonly sizes: ReadonlySet<string> };
  /** Of brands and availability, which are few and told by no list. */
  readonly common: Node;
  readonly figures: FigureConditions;
  readonly field: Node;
  /** A field of numbers. */
  readonly measure: Node;
  /** Clauses that hold no category, no words and no condition. */
  readonly clause: Node;
  readonly policy: Node;
}

/** A condition that the message's words or its meaning lead to. */
export interface Offered {
  readonly field: FieldName;
  /** As the catalog has it; of fields that say yes or no `yes`. */
  readonly value: string;
  /** Whether the message names it, so that it may be denied, too. */
  readonly isNamed: boolean;
}

/** What a turn's plan may name. */
export interface PlanTurn {
  /** As in the prompt, found or shown before. */
  readonly titles: readonly string[];
  /** How many products the list last shown holds. */
  readonly shownCount: number;
  /** What of it is in the cart: only that can be taken out, or be had in another number. Left out while the cart is empty. */
  readonly inCart?: { readonly titles: readonly string[]; readonly positions: readonly number[] };
  /** Shown names. */
  readonly categories: Iterable<string>;
  readonly message: string;
  /** Conditions of words, yes and no that a plan may set; left out, all that the catalog knows: on a device without an embedder the prompt shows none by meaning. */
  readonly conditions?: readonly Offered[];
  /** Whether goods are searched for in the shopper's own words alone: there are vectors, which know those of other languages. */
  readonly ownWordsOnly?: boolean;
  readonly last?: Plan;
  readonly search?: Plan;
  /** The one language to answer in, where no word of the message tells another. */
  readonly lang?: Lang;
}

const byStore = new WeakMap<CatalogStore, StoreGrammar>();

/** The grammar of one turn: plan + newline. */
export function planGrammar(store: CatalogStore, turn: PlanTurn): Node {
  const parts = storeGrammar(store);
  const { titles, shownCount, message } = turn;
  const worded = turn.conditions ? choice(parts.common, ...offeredConditions(turn.conditions, Names.of(store))) : parts.condition;
  const numbers = planNumbers(message, turn.last, turn.search);
  const condition = choice(worded, ...parts.figures.of(numbers));
  const ordinals = Array.from({ length: Math.min(shownCount, MAX_POSITION) }, (_, i) => String(i + 1));
  const ofShown = (places: readonly string[]): Node => sequence(text('#'), choice(oneOf(places), sequence(oneOf(['min=', 'max=']), parts.measure), condition));
  const inShown = ofShown(ordinals);
  const references = [...(titles.length > 0 ? [oneOf(titles)] : []), ...(shownCount > 0 ? [inShown] : [])];
  const reference = choice(...references);
  // Nothing is compared with itself.
  const pairs = [...titles.map((title) => sequence(text(`${title} | `), choice(oneOf(titles.filter((t) => t !== title)), ...references.slice(1)))), ...(shownCount > 0 ? [sequence(inShown, text(' | '), reference)] : [])];
  const categories = [...turn.categories];
  // A list that is asked for again with one thing more keeps its words.
  const toCopy = [message, ...plansBefore(turn).flatMap(({ clauses }) => clauses.text ?? [])].join(' ');
  const clause = choice(
    ...(categories.length > 0 ? [sequence(text('cat='), oneOf(categories))] : []),
    sequence(oneOf(['text=', 'not=']), later(() => (turn.ownWordsOnly ? messageWords : planWords)(store, toCopy))),
    condition,
    parts.clause,
  );
  const clauses = (first: Node): Node => sequence(first, repeat(SEPARATOR, clause, MAX_CONDITIONS));
  const open = shownCount > 0 ? choice(text('shown'), clause) : clause;
  const option = [
    ...(turn.conditions ? offeredConditions(turn.conditions.filter(({ field }) => parts.options.names.has(field)), Names.of(store)) : parts.options.worded),
    ...parts.options.figures.of(numbers),
  ];
  const options = option.length > 0 ? [repeat(SEPARATOR, choice(...option), 3)] : [];
  const changed = change(option, parts.options.sizes, message, turn.last && 'quantity' in turn.last ? turn.last.quantity : undefined);
  const verbs: Node[] = [
    sequence(text('find '), clauses(choice(text('meant'), open))),
    sequence(text('count'), optional(sequence(text(' '), clauses(open)))),
    sequence(text('average '), parts.measure, repeat(SEPARATOR, clause, MAX_CONDITIONS)),
    sequence(text('policy '), parts.policy),
    sequence(text('order '), choice(text('?'), run('order', isOrderChar, 1, 24))),
    oneOf(['cart', 'checkout', 'greet', 'thanks', 'offtopic', 'human']),
  ];
  if (references.length > 0) {
    verbs.push(
      sequence(text('compare '), choice(...pairs), repeat(text(' | '), reference, 2), repeat(SEPARATOR, parts.field, 2)),
      sequence(text('similar '), reference, repeat(SEPARATOR, clause, 3)),
      sequence(text('add '), things(titles, shownCount > 0 ? [inShown] : [], changed)),
    );
  }
  const places = (turn.inCart?.positions ?? []).filter((position) => position <= MAX_POSITION).map(String);
  const placed = places.length > 0 ? [ofShown(places)] : [];
  if (turn.inCart) verbs.push(sequence(oneOf(['remove ', 'set ']), things(turn.inCart.titles, placed, changed)));
  else if (references.length > 0) verbs.push(sequence(text('remove '), reference, changed), sequence(text('set '), things(titles, shownCount > 0 ? [inShown] : [], changed)));
  const fact = (words: Node): Node => sequence(text('fact '), reference, ...options, SEPARATOR, choice(sequence(parts.field, repeat(SEPARATOR, parts.field, 2)), text('description'), sequence(text('text='), words)));
  const { languages } = store.catalog.store;
  // A shopper who asks in the catalog's language uses its words (of 247 made plans that search a text so 6 use others); else they must be
  // translated, into whatever the text may say.
  const inTheirs = later(() => messageWords(store, message));
  const inAnother = run('words', isWordChar, 1, MAX_WORDS_LENGTH);
  const of = (lang: Lang): Node => choice(...verbs, ...(references.length > 0 ? [fact(languages.includes(lang) ? inTheirs : inAnother)] : []));
  return sequence(choice(...(turn.lang ? [turn.lang] : LANGUAGES).map((lang) => sequence(text(`${lang} `), of(lang)))), text('\n'));
}

export type WithClauses = Extract<Plan, { readonly clauses: Clauses }>;

/** The plan before and the search that the talk is still about, as far as they look for goods: what they say may be said again. */
export function plansBefore({ last, search }: Pick<PlanTurn, 'last' | 'search'>): WithClauses[] {
  return [...new Set([last, search])].filter((plan) => plan !== undefined && 'clauses' in plan);
}

/** One thing or several, each in its number; the second is another than the first. */
function things(titles: readonly string[], shown: readonly Node[], changed: Node): Node {
  const among = (of: readonly string[]): Node[] => (of.length > 0 ? [oneOf(of)] : []);
  const next = (of: readonly Node[], more: Node[] = []): Node[] => (of.length > 0 ? [optional(sequence(text(' | '), choice(...of), changed, ...more))] : []);
  const third = next([...among(titles), ...shown]);
  return choice(
    ...titles.map((title) => sequence(text(title), changed, ...next([...among(titles.filter((t) => t !== title)), ...shown], third))),
    ...shown.map((place) => sequence(place, changed, ...next([...among(titles), ...shown], third))),
  );
}

/** Which variant of a product, and how many of it; `before`: how many the plan before said. */
function change(option: readonly Node[], sizes: ReadonlySet<string>, message: string, before: number | undefined): Node {
  const many = (number: Node): Node => optional(sequence(SEPARATOR, text('qty='), number));
  const anyVariant = many(quantities(message, before, sizes));
  if (option.length === 0) return anyVariant;
  // Which variant is meant is often said later than how many.
  const said = quantities(message, undefined, sizes);
  const number = before === undefined ? said : choice(said, text(String(before)));
  return choice(sequence(SEPARATOR, choice(...option), repeat(SEPARATOR, choice(...option), 2), many(number)), anyVariant);
}

function storeGrammar(store: CatalogStore): StoreGrammar {
  let grammar = byStore.get(store);
  if (!grammar) byStore.set(store, (grammar = makeStoreGrammar(store)));
  return grammar;
}

function makeStoreGrammar(store: CatalogStore): StoreGrammar {
  const names = Names.of(store);
  const fields = names.fields();
  const chosen = store.catalog.products.flatMap(({ variants }) => variants.flatMap((variant) => Object.entries(variant.options)));
  const options = new Set(chosen.map(([name]) => name));
  const sizes = new Set(chosen.map(([, value]) => value).filter((value) => SIZE.test(value)));
  const isOption = ([, { name }]: [string, FieldInfo]): boolean => options.has(name);
  const field = oneOf(fields.map(([shown]) => shown));
  const ofKind = (kind: FieldInfo['kind']): Node => oneOf(fields.filter(([, f]) => f.kind === kind).map(([shown]) => shown));
  const clause = choice(
    sequence(oneOf(['min=', 'max=']), ofKind('number')),
    sequence(text('top='), run('top', isDigit, 1, 2)),
  );
  const policy = oneOf([...store.catalog.store.policies.map((p) => plain(p.id)), 'none']);
  return {
    condition: later(() => choice(sequence(ofKind('boolean'), text('='), oneOf(['yes', 'no'])), ...textConditions(fields, names))),
    figures: new FigureConditions(fields),
    options: { names: options, worded: textConditions(fields.filter(isOption), names), figures: new FigureConditions(fields.filter(isOption)), sizes },
    common: choice(...textConditions(fields.filter(([, { name }]) => name === 'brand' || name === 'availability'), names)),
    field,
    measure: ofKind('number'),
    clause,
    policy,
  };
}

/** One branch per field: each has its own values. */
function textConditions(fields: readonly [string, FieldInfo][], names: Names): Node[] {
  const texts = fields.filter(([, field]) => field.kind === 'text' && field.values.length > 0);
  return texts.map(([shown, field]) => sequence(text(shown), oneOf(['=', '!=']), later(() => oneOf(names.values(field).keys()))));
}

function offeredConditions(offered: readonly Offered[], names: Names): Node[] {
  return names.fields().flatMap(([shown, field]): Node[] => {
    const own = offered.filter((o) => o.field === field.name);
    if (own.length === 0) return [];
    if (field.kind === 'boolean') return [sequence(text(`${shown}=`), oneOf(own.some((o) => o.isNamed) ? ['yes', 'no'] : ['yes']))];
    const values = [...new Set(own.map((o) => plain(o.value)))].filter((value) => names.values(field).has(value));
    return field.kind === 'text' && values.length > 0 ? [sequence(text(shown), oneOf(['=', '!=']), oneOf(values))] : [];
  });
}
