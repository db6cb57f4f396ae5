/**
 * Holds one sentence to the product it is of: every number (with its unit), name and catalog value must be the product's
 * own and stand with the field that it is of; nothing is affirmed or denied but what the product says yes or no to.
 * Words that state nothing checkable are let through.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { parseBoolean } from '../catalog/condition.ts';
import { isOneSlipAway } from '../catalog/slips.ts';
import { spoken } from '../catalog/field-access.ts';
import { STOP_WORDS } from '../catalog/stop-words.ts';
import type { FieldInfo, Lang, Product } from '../catalog/types.ts';
import { unitKey, unitNamed } from '../catalog/units.ts';
import { capitalised, DENIAL, isMiswritten, longWords, numbersIn } from './check.ts';
import { fold, hasWord, withoutWord } from './whole-words.ts';
import { describedFacts } from './describe-prompt.ts';
import { namesAnother } from './measure-words.ts';
import { spelledNumbers } from './number-words.ts';
import { takeSentences } from './sentences.ts';

export type ClaimFailure = 'form' | 'number' | 'name' | 'value' | 'denial';

export interface Claims {
  /** Why a sentence may not be shown; undefined when it may. */
  failure(sentence: string): ClaimFailure | undefined;
  /** How many of the product's values a text tells, yes and no among them. */
  toldIn(text: string): number;
  /** How many it has. */
  readonly count: number;
  /** The words around what is quoted of the product: they alone tell a text's language. */
  unquoted(text: string): string;
}

/** What an answer need not deny with, but a product's page may. "是否" and "是不是" ask, and 不妨 and the like deny nothing. */
const DENIAL_TOO: Readonly<Record<Lang, RegExp>> = { en: /\b(?:lacks?|lacking|never|neither|nor|non|free of)\b|-free\b/, fr: /\b(?:jamais|ni|non)\b|\bn'/, zh: /(?<!是)否|缺少|并非/ };
const NO_DENIAL = /(\p{Script=Han})不\1|不妨|不仅|不过|不错/gu;
/** A number and the unit behind it; a hyphen as in "2-litre". */
const MEASURE = /(\d+(?:[.,]\d+)*)[ -]?(%|"|″|°\p{Script=Latin}?|\p{Script=Latin}+[23²³]?|\p{Script=Han}{1,4})?/gu;
/** Units that are words first: "42 in green", "2 to 4". */
const WORDS_FIRST: ReadonlySet<string> = new Set(['a', 'an', 'in', 'to', 'go', 'once', 'mi', 't', 'mo']);

const BARE_NUMBER = /^\d+(?:[.,]\d+)?$/;

interface Fact {
  readonly name: string;
  readonly value: string;
  /** What it says yes or no to; undefined for other values. */
  readonly says?: boolean | undefined;
}

export function claimsOf(product: Product, lang: Lang, store: CatalogStore): Claims {
  const facts = describedFacts(product).map(([name, value]): Fact => ({ name: plainly(name), value: plainly(value), says: /\d/.test(value) ? undefined : parseBoolean(value) }));
  const title = plainly(product.title);
  const copied = [title, ...facts.map(({ value }) => value)];
  const known = [...copied, ...facts.map(({ name }) => name)].join('\n');
  const knownWords = new Set(longWords(known));
  // Not those of fields: "le fabricant" is no slip in "pays de fabrication".
  const copiedWords = new Set(longWords(copied.join('\n')));
  const numbers = new Set([...numbersIn(known), ...spelledNumbers(known, lang)]);
  const measures = new Set(measuresIn(known));
  // Category and brand are told anywhere.
  const own = facts.filter(({ name, says }) => says === undefined && name !== 'category' && name !== 'brand');
  const quoted = longestFirst([title, ...facts.flatMap(({ value, says }) => (says === undefined ? [value] : []))]);
  // Fields that others have: none of the product's values is theirs.
  const lacking = store.schema.fields.map(({ name }) => plainly(name)).filter((name) => !hasWord(known, name)).map((name): Fact => ({ name, value: '' }));
  const foreign = foreignTo(product, known, store);
  const unquoted = (text: string): string => quoted.reduce(withoutWord, plainly(text));
  return {
    count: Object.keys(product.attributes).length,
    toldIn: (text) => own.filter((fact) => isTold(fact, plainly(text))).length + namedIn(unquoted(text), facts).named.filter(({ says }) => says !== undefined).length,
    unquoted,
    failure(sentence) {
      const folded = plainly(sentence);
      const bare = unquoted(sentence);
      const { whole, rest } = takeSentences(`${sentence}\n`);
      if (/[(（][^)）]*$/.test(sentence)) return 'form';
      if ([...numbersIn(folded), ...spelledNumbers(bare, lang)].some((n) => !numbers.has(n))) return 'number';
      if (measuresIn(folded).some((m) => !measures.has(m) && !measures.has(m.replace(/ .*/, '')))) return 'number';
      if ([...whole, rest].flatMap(capitalised).some((name) => !hasWord(known, fold(name)))) return 'name';
      if (isMiswritten(folded, knownWords, copiedWords) || beginsWithSlip(sentence, copiedWords)) return 'name';
      if (lang !== 'zh' && (bare.match(/\p{Script=Han}+/gu) ?? []).some((run) => !known.includes(run))) return 'name';
      if (namesAnother(bare, known, lang)) return 'value';
      if (foreign.some((value) => hasWord(folded, value))) return 'value';
      const untitled = withoutWord(folded, title);
      if (isMixedUp(untitled, bare, own, lacking) || isUnnamed(untitled, own)) return 'value';
      return isWronglyDenied(bare, facts, lang) ? 'denial' : undefined;
    },
  };
}

/** The first word is capitalised whatever it is, so that only a slip tells that it was to be a name: "Fentwright" of a Fenwright. */
function beginsWithSlip(sentence: string, copied: ReadonlySet<string>): boolean {
  const first = fold(/^\s*(\p{Lu}[\p{L}'’-]{4,})/u.exec(sentence)?.[1] ?? '');
  if (first === '' || copied.has(first)) return false;
  return [...copied].some((name) => isOneSlipAway(first, name) && !first.startsWith(name) && !name.startsWith(first));
}

/** In lower case, `set_up_time` as it is said. */
function plainly(text: string): string {
  return fold(spoken(text));
}

/** Brands and values of the store that the product lacks, and what others say yes or no to. */
function foreignTo(product: Product, known: string, { schema }: CatalogStore): string[] {
  const said = schema.fields.flatMap((field) => (isYesOrNo(field) ? (Object.hasOwn(product.attributes, field.name) ? [] : [field.name]) : field.kind === 'text' ? field.values : []));
  return [...new Set([...schema.brands, ...said].map(plainly))].filter((value) => isTelling(value) && !/^\d/.test(value) && !hasWord(known, value));
}

function isYesOrNo({ kind, values }: FieldInfo): boolean {
  return kind === 'boolean' || (kind === 'text' && values.every((value) => parseBoolean(value) !== undefined));
}

/** No word of grammar, though a field may be called "for". */
function isTelling(word: string): boolean {
  return word.length > (/\p{Script=Han}/u.test(word) ? 1 : 2) && !STOP_WORDS.has(word);
}

/** Whether a field is named without its value, but with another's: "the weight is green". */
function isMixedUp(folded: string, bare: string, own: readonly Fact[], lacking: readonly Fact[]): boolean {
  return own.some((fact) => isTold(fact, folded)) && namedIn(bare, [...own, ...lacking]).named.some((fact) => !isTold(fact, folded));
}

/** Whether a number without a unit is told, and nothing of the field that it is of: a flex of 7 is no "number of pieces". */
function isUnnamed(folded: string, own: readonly Fact[]): boolean {
  const bare = own.filter(({ value }) => BARE_NUMBER.test(value));
  const told = bare.filter(({ value }) => hasWord(folded, value));
  const isVouched = (value: string): boolean => own.some((fact) => numbersIn(fact.value).includes(value) && (!BARE_NUMBER.test(fact.value) || fact.name.split(/[^\p{L}]+/u).some((word) => isTelling(word) && folded.includes(word))));
  return told.some(({ value }) => !isVouched(value));
}

function isTold({ value }: Fact, folded: string): boolean {
  return value.split(/[,;，、；]/).some((part) => hasWord(folded, part.trim())) || numbersIn(value).some((n) => numbersIn(folded).includes(n));
}

/** The facts whose fields a text names, and the text without these names; "weight" isn't named by "net weight". */
function namedIn(bare: string, facts: readonly Fact[]): { readonly named: readonly Fact[]; readonly rest: string } {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  let rest = bare;
  const named = longestFirst([...byName.keys()].filter(isTelling)).flatMap((name) => {
    if (!hasWord(rest, name)) return [];
    rest = withoutWord(rest, name);
    return byName.get(name) ?? [];
  });
  return { named, rest };
}

function longestFirst(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

/** Whether a yes is denied, a no affirmed, or something denied that the product says nothing of. */
function isWronglyDenied(bare: string, facts: readonly Fact[], lang: Lang): boolean {
  const { named, rest } = namedIn(bare, facts);
  const around = rest.replace(NO_DENIAL, ' ');
  const denies = DENIAL[lang].test(around) || DENIAL_TOO[lang].test(around);
  return named.some(({ says }) => says === denies) || (denies && !named.some(({ says }) => says === false));
}

/** `2.4` or, with a unit, `2.4 mass:1000:0`: the same in any spelling of the unit. */
function measuresIn(folded: string): string[] {
  return [...folded.matchAll(MEASURE)].flatMap(([, digits = '', behind = '']) => {
    const number = numbersIn(digits)[0] ?? digits;
    const name = unitIn(behind);
    return name === undefined ? [number] : [`${number} ${unitKey(name)}`];
  });
}

/** The unit that a word is or, in Chinese, begins with. */
function unitIn(behind: string): string | undefined {
  if (WORDS_FIRST.has(behind)) return undefined;
  const least = /\p{Script=Han}/u.test(behind) ? 1 : behind.length;
  for (let length = behind.length; length >= least && length > 0; length--) if (unitNamed(behind.slice(0, length))) return behind.slice(0, length);
  return undefined;
}
