/**
 * Holds one sentence to the product it is of: every number (with its unit), name and catalog value must be the product's
 * own and stand with the field that it is of; nothing is affirmed or denied but what the product says yes or no to.
 * Words that state nothing checkable are let through.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { parseBoolean } from '../catalog/condition.ts';
import type { FieldInfo, Lang, Product } from '../catalog/types.ts';
import { unitKey, unitNamed } from '../catalog/units.ts';
import { capitalised, DENIAL, fold, hasWord, isMiswritten, longWords, numbersIn, withoutWord } from './check.ts';
import { describedFacts } from './describe-prompt.ts';
import { spoken } from './names.ts';
import { spelledNumbers } from './number-words.ts';
import { takeSentences } from './sentences.ts';

export type ClaimFailure = 'number' | 'name' | 'value' | 'denial';

export interface Claims {
  /** Why a sentence may not be shown; undefined when it may. */
  failure(sentence: string): ClaimFailure | undefined;
  /** The words around what is quoted of the product: they alone tell a text's language. */
  unquoted(text: string): string;
}

/** What an answer need not deny with, but a product's page may. "是否" and "是不是" ask, and 不妨 and the like deny nothing. */
const DENIAL_TOO: Readonly<Record<Lang, RegExp>> = { en: /\b(?:lacks?|lacking|never|neither|nor|non|free of)\b|-free\b/, fr: /\b(?:jamais|ni|non)\b|\bn'/, zh: /(?<!是)否|缺少|并非/ };
const NO_DENIAL = /(\p{Script=Han})不\1|不妨|不仅|不但|不论|不管|不锈|不错|不过|没关系/gu;
/** A number and the unit behind it; a hyphen as in "2-litre". */
const MEASURE = /(\d+(?:[.,]\d+)*)[ -]?(%|"|″|°\p{Script=Latin}?|\p{Script=Latin}+[23²³]?|\p{Script=Han}{1,4})?/gu;
/** Units that are words first: "42 in green", "2 to 4". */
const WORDS_FIRST: ReadonlySet<string> = new Set(['a', 'an', 'in', 'to', 'go', 'once', 'mi', 't', 'mo']);

interface Fact {
  readonly names: readonly string[];
  readonly value: string;
  /** What it says yes or no to; undefined for other values. */
  readonly says: boolean | undefined;
}

export function claimsOf(product: Product, lang: Lang, store: CatalogStore): Claims {
  const shown = describedFacts(product);
  const title = fold(product.title);
  const known = fold([product.title, ...shown.flat()].join('\n'));
  const knownWords = new Set(longWords(known));
  // Not those of fields: "le fabricant" is no slip in "pays de fabrication".
  const copiedWords = new Set(longWords(fold([product.title, ...shown.map(([, value]) => value)].join('\n'))));
  const numbers = new Set([...numbersIn(known), ...spelledNumbers(known, lang)]);
  const measures = new Set(measuresIn(known));
  const facts = shown.map(([name, value]): Fact => ({ names: [...new Set([fold(name), fold(spoken(name))])], value: fold(value), says: /\d/.test(value) ? undefined : parseBoolean(value) }));
  // Category and brand are told anywhere.
  const own = facts.filter(({ names, says }) => says === undefined && !names.includes('category') && !names.includes('brand'));
  const quoted = [title, ...facts.flatMap(({ value, says }) => (says === undefined ? [value] : []))].sort((a, b) => b.length - a.length);
  const foreign = foreignTo(product, known, store);
  const unquoted = (text: string): string => quoted.reduce(withoutWord, fold(text));
  return {
    unquoted,
    failure(sentence) {
      const folded = fold(sentence);
      const bare = quoted.reduce(withoutWord, folded);
      if ([...numbersIn(folded), ...spelledNumbers(bare, lang)].some((n) => !numbers.has(n))) return 'number';
      if (measuresIn(folded).some((m) => m.includes(' ') && !measures.has(m) && !measures.has(m.slice(0, m.indexOf(' '))))) return 'number';
      if (takeSentences(`${sentence}\n`).whole.flatMap(capitalised).some((name) => !hasWord(known, fold(name)))) return 'name';
      if (isMiswritten(folded, knownWords, copiedWords)) return 'name';
      if (lang !== 'zh' && (bare.match(/\p{Script=Han}+/gu) ?? []).some((run) => !known.includes(run))) return 'name';
      if (foreign.some((value) => hasWord(folded, value))) return 'value';
      if (isMixedUp(withoutWord(folded, title), bare, own)) return 'value';
      return isWrongly(bare, facts, lang) ? 'denial' : undefined;
    },
  };
}

/** Brands and values of the store that the product lacks, and what others say yes or no to. */
function foreignTo(product: Product, known: string, { schema }: CatalogStore): string[] {
  const answered = schema.fields.filter((field) => isYesOrNo(field) && !Object.hasOwn(product.attributes, field.name)).flatMap(({ name }) => [name, spoken(name)]);
  const values = schema.fields.flatMap((field) => (field.kind === 'text' && !isYesOrNo(field) ? field.values : []));
  return [...new Set([...schema.brands, ...values, ...answered].map(fold))].filter((value) => value.length > (/\p{Script=Han}/u.test(value) ? 1 : 2) && !/^\d/.test(value) && !hasWord(known, value));
}

function isYesOrNo({ kind, values }: FieldInfo): boolean {
  return kind === 'boolean' || (kind === 'text' && values.every((value) => parseBoolean(value) !== undefined));
}

/** Whether a field is named with another's value in place of its own: "the weight is green". */
function isMixedUp(folded: string, bare: string, own: readonly Fact[]): boolean {
  const named = own.filter(({ names }) => names.some((name) => hasWord(bare, name)));
  const isTold = ({ value }: Fact): boolean => value.split(/[,;，、；]/).some((part) => part.trim() !== '' && hasWord(folded, part.trim())) || numbersIn(value).some((n) => numbersIn(folded).includes(n));
  return named.some((fact) => !isTold(fact)) && own.some((fact) => !named.includes(fact) && isTold(fact));
}

/** Whether a yes is denied, a no affirmed, or something denied that the product says nothing of. */
function isWrongly(bare: string, facts: readonly Fact[], lang: Lang): boolean {
  const named = facts.filter(({ names, says }) => says !== undefined && names.some((name) => hasWord(bare, name)));
  const around = facts.flatMap(({ names }) => names).sort((a, b) => b.length - a.length).reduce(withoutWord, bare).replace(NO_DENIAL, ' ');
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

function unitIn(behind: string): string | undefined {
  if (WORDS_FIRST.has(behind)) return undefined;
  if (!/\p{Script=Han}/u.test(behind)) return unitNamed(behind) ? behind : undefined;
  for (let length = behind.length; length > 0; length--) if (unitNamed(behind.slice(0, length))) return behind.slice(0, length);
  return undefined;
}
