/**
 * Holds a sentence of the model's to what was found: every number, and every product, brand or catalog value it names,
 * must stand in the rows; what the rows are about must be said. Names may also be the shopper's own, and so may numbers
 * where nothing was found: a "15 mm" that was only asked for is no fact.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { spoken } from '../catalog/field-access.ts';
import type { Reading } from '../catalog/types.ts';
import { MAX_ROWS, rows } from './answer-prompt.ts';
import type { Finding } from './finding.ts';
import { namesAnother } from './measure-words.ts';
import { Names } from './names.ts';
import { fold, hasWord, saidTwice } from './whole-words.ts';

export type CheckFailure = 'number' | 'name' | 'field' | 'rows' | 'denial' | 'language' | 'repeat';

export interface Check {
  /** Why a sentence may not be shown; undefined when it may. */
  failure(sentence: string): CheckFailure | undefined;
  /** The sentence with the products' titles in the catalog's own letters: "lumeko d1" is Lumeko D1. */
  withTitles(sentence: string): string;
  /** Whether the whole answer tells what was found. */
  isComplete(answer: string): boolean;
  /** What an answer that is true as far as it goes leaves to be told: of readings and figures those not in it, of the rest all. */
  untold(answer: string): Finding;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Runs of capitalised Latin words: what a product or brand name looks like in running text. */
const NAME = /(?<![\p{Script=Latin}\d])(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\d-]*(?:[ '’-](?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\d-]*)+/gu;

/** A run of Chinese with the letters that stand close to it: "Paper雀" is no 纸雀. */
const HAN = /[\p{L}\p{N}]*\p{Script=Han}[\p{L}\p{N}]*/gu;
/** A word said twice in a row, as a model does that has lost its way ("vous vous" and "nous nous" are French). */
const STUTTER = /(?<!\p{L})(?!(?:vous|nous)\b)(\p{Script=Latin}{3,})[\s,]+\1(?!\p{L})/u;

/** A plan's own signs, which the model reads where nothing was found: `colour=red`, `in_stock`. */
const NOTATION = /[=<>]|[a-z]_[a-z]/u;

/** A word with a capital anywhere but at the start of a sentence: a name, or half of one. */
const CAPITALISED = /(?<![\p{L}\d'’-])\p{L}*\p{Lu}[\p{L}\d'’-]*/gu;
/** Words that are written with a capital wherever they stand. */
const ALWAYS_CAPITAL: ReadonlySet<string> = new Set(['i', "i'm", 'english']);

/** Words that deny, per language: an answer that denies what the rows affirm (or the other way round) is false whatever its numbers. */
export const DENIAL: Readonly<Record<Finding['lang'], RegExp>> = {
  en: /\b(?:no|not|none|nothing|cannot|without|unfortunately|sorry)\b|n't\b/i,
  fr: /\b(?:non|pas|aucune?|rien|sans|malheureusement|désolée?)\b/i,
  zh: /不|没|无法|未|抱歉|缺货/,
};

/** A check of answers to one message about one finding. */
export function checkFor(message: string, finding: Finding, store: CatalogStore): Check {
  const evidence = rows(finding, store).join('\n');
  const known = fold(`${evidence}\n${message}`);
  const knownWords = new Set(longWords(known));
  const knownNumbers = new Set(numbersIn(finding.outcome === 'answered' ? fold(evidence) : known));
  // Who asks for a screen's size and is told a height must not be told that it is the screen's.
  const vouching = finding.plan.verb === 'fact' && finding.plan.words === undefined ? fold(evidence) : known;
  const shown = shownTitles(finding, store);
  const listed = isList(finding) ? shown : [];
  const required = requiredTexts(finding, listed);
  const polarity = polarityOf(finding);
  const titles = listed.map(fold);
  const owners = ownersOf(finding, store);
  // A price belongs to a title: one that is written in another way is told again by the plain rendering.
  const asked = new Set(numbersIn(fold(message)));
  const prices = new Set(isList(finding) ? finding.products.flatMap(({ price }) => (price === undefined || asked.has(String(price)) ? [] : [String(price)])) : []);
  const foreign = store.schema.brands.map(fold).filter((b) => b.length > 2 && !known.includes(b));
  return {
    failure(text) {
      const folded = fold(text);
      if (numbersIn(folded).some((n) => !knownNumbers.has(n))) return 'number';
      if (foreign.some((brand) => hasWord(folded, brand))) return 'name';
      if (namesIn(text).some((name) => !known.includes(fold(name)))) return 'name';
      if (capitalised(text).some((name) => !hasWord(known, fold(name)))) return 'name';
      if (isMiswritten(folded, knownWords) || NOTATION.test(withoutValues(text, finding))) return 'name';
      if (!known.includes(saidTwice(folded) ?? '')) return 'repeat';
      if (finding.outcome === 'answered' && namesAnother(folded, vouching, finding.lang)) return 'field';
      const told = titles.filter((title) => folded.includes(title)).length;
      const isOfNone = told === 0 && numbersIn(folded).some((n) => prices.has(n));
      if (isOfNone || (told > 0 && told < titles.length) || owners.mixesUp(folded)) return 'rows';
      if (finding.outcome === 'nomatch' && deniesAll(folded, finding, store)) return 'denial';
      if (polarity === 'affirms' && DENIAL[finding.lang].test(withoutValues(text, finding))) return 'denial';
      if (!isIn(text, finding.lang)) return 'language';
      return finding.lang !== 'zh' && (text.match(HAN) ?? []).some((run) => !known.includes(fold(run))) ? 'name' : undefined;
    },
    withTitles: (text) => shown.reduce((said, title) => said.replace(new RegExp(title.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'gi'), () => title), text),
    isComplete(answer) {
      const folded = fold(answer);
      if (polarity === 'denies' && !DENIAL[finding.lang].test(answer)) return false;
      // What is compared is told of each, or of all at once.
      const told = shown.filter((title) => folded.includes(fold(title))).length;
      if (finding.plan.verb === 'compare' && told > 0 && told < shown.length) return false;
      const said = listed.length > 0 ? folded : withoutTitles(folded, shown);
      return folded.trim() !== '' && required.every((group) => isTold(said, group));
    },
    untold(answer) {
      const folded = fold(answer);
      if (folded.trim() === '' || finding.readings.length === 0) return finding;
      const said = withoutTitles(folded, shown);
      const readings = finding.readings.filter((r) => isRequired(r) && !isTold(said, sayings(r)));
      return { ...finding, readings, figures: finding.figures.filter((f) => !folded.includes(fold(String(f.value)))) };
    },
  };
}

/** Tells whether a text says of one product what the rows say of another: what follows a title must be its own. */
function ownersOf(finding: Finding, store: CatalogStore): { mixesUp(folded: string): boolean } {
  const figures = finding.figures.flatMap((f) => numbersIn(String(f.value)));
  const owners = new Map<string, { own: string; numbers: Set<string> }>();
  const values = new Set<string>();
  // The rows name no more products than these.
  const products = finding.products.slice(0, MAX_ROWS);
  for (const product of products) {
    const readings = finding.readings.filter((r) => r.productId === product.id);
    const title = fold(Names.of(store).title(product));
    const { own = '', numbers = new Set(figures) } = owners.get(title) ?? {};
    const lines = fold(rows({ ...finding, products: [product], readings, figures: [] }, store).join('\n'));
    for (const number of numbersIn(lines)) numbers.add(number);
    owners.set(title, { own: `${own}\n${lines}`, numbers });
    for (const { text } of readings) if (fold(text).length > 2) values.add(fold(text));
  }
  return {
    mixesUp(folded) {
      if (products.length < 2) return false;
      return segments(folded, [...owners.keys()]).some(({ title, text }) => {
        const owner = owners.get(title);
        return numbersIn(text).some((n) => !owner?.numbers.has(n)) || [...values].some((v) => hasWord(text, v) && !owner?.own.includes(v));
      });
    },
  };
}

/** What stands behind each mention of a title, up to the next; longer titles are found before those that they begin with. */
function segments(text: string, titles: readonly string[]): { readonly title: string; readonly text: string }[] {
  const longestFirst = [...titles].sort((a, b) => b.length - a.length);
  const found: { readonly title: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const title = longestFirst.find((t) => text.startsWith(t, at));
    if (title === undefined) continue;
    found.push({ title, at });
    at += title.length - 1;
  }
  return found.map(({ title, at }, i) => ({ title, text: text.slice(at + title.length, found[i + 1]?.at) }));
}

function shownTitles(finding: Finding, store: CatalogStore): string[] {
  return finding.products.slice(0, MAX_ROWS).map((p) => Names.of(store).title(p));
}

/** Whether the rows are a list: an answer names all of them, or it is not the list that was found. */
function isList({ outcome, plan: { verb } }: Finding): boolean {
  return outcome === 'answered' && (verb === 'find' || verb === 'similar');
}

/** The first word of a sentence has a capital though it be an article: "The Lark Tent" names a Lark Tent. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(({ 0: name, index }) => (text.slice(0, index).trim() === '' ? name.replace(/^(?:The|Our|This|Le|La|Les|Nos|Un|Une)\s/u, '') : name));
}

export function capitalised(text: string): string[] {
  const trimmed = text.trimStart().replace(/\p{Script=Han}/gu, ' '); // Chinese stands close to a name: "Lark Tent的重量"
  return [...trimmed.matchAll(CAPITALISED)].filter((match) => match.index > 0 && !ALWAYS_CAPITAL.has(fold(match[0]))).map(([name]) => name);
}

/** What an answer must say for the finding to be told: of each group the words or the number. */
function requiredTexts(finding: Finding, listed: readonly string[]): string[][] {
  const { plan } = finding;
  if (finding.outcome !== 'answered') return [];
  if (plan.verb === 'find' || plan.verb === 'similar') return listed.map((title) => [title]);
  const figures = finding.figures.filter((f) => f.kind !== 'difference' || finding.readings.length === 0).map((f) => [String(f.value)]);
  if (plan.verb === 'fact' || plan.verb === 'compare') {
    return [...figures, ...finding.readings.filter(isRequired).map(sayings)];
  }
  return figures;
}

function isRequired({ field, text }: Reading): boolean {
  return field !== 'availability' && !/^(yes|no)$/.test(text);
}

/** Either tells it: the words of the catalog, or their number. */
function sayings({ text }: Reading): string[] {
  return [text, ...numbersIn(fold(text)).slice(0, 1)];
}

function isTold(folded: string, [text = '', number]: readonly string[]): boolean {
  return folded.includes(fold(text)) || (number !== undefined && numbersIn(folded).includes(number));
}

/** A figure in a title tells nothing of what was found: the 5 of "Bassin 5 L". */
function withoutTitles(folded: string, titles: readonly string[]): string {
  return titles.reduce((rest, title) => rest.replaceAll(fold(title), ' '), folded);
}

/** Whether the rows affirm or deny what was asked; undefined where they do both. */
function polarityOf(finding: Finding): 'affirms' | 'denies' | undefined {
  if (finding.outcome !== 'answered') return 'denies';
  const denied = finding.readings.filter((r) => /^(?:no|out_of_stock)$/.test(r.text)).length;
  if (denied > 0) return denied === finding.readings.length ? 'denies' : undefined;
  return finding.products.some((p) => p.availability === 'out_of_stock') || finding.total === 0 ? undefined : 'affirms';
}

/** "We sell no jackets", where no jacket of the shop is what was asked for. */
function deniesAll(folded: string, { plan }: Finding, store: CatalogStore): boolean {
  if (!('clauses' in plan) || plan.clauses.category === undefined) return false;
  const { category, text, where } = plan.clauses;
  const asked = [...(text === undefined ? [] : [text]), ...where.flatMap(({ field, value }) => [String(value), spoken(field)])];
  return folded.includes(fold(Names.of(store).category(category))) && !asked.some((said) => folded.includes(fold(said)));
}

/** The answer without what it quotes: a value such as `sans gluten` denies nothing. */
function withoutValues(text: string, finding: Finding): string {
  return [...finding.readings.flatMap((r) => [r.text, r.field, spoken(r.field)]), ...finding.products.map((p) => p.title)].reduce((rest, quoted) => rest.replaceAll(quoted, ' '), text);
}

export function isIn(text: string, lang: Finding['lang']): boolean {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  return lang === 'zh' ? han >= 2 : han === 0 || han < text.length / 2;
}

export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(canonicalNumber);
}

/** `1,431.50` and `1431.5` are one number; so are `14,99` and `14.99`. */
function canonicalNumber(written: string): string {
  const dotted = written.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^\d+\.\d+$/.test(dotted) ? dotted.replace(/\.?0+$/, '') : dotted;
}

export function longWords(text: string): string[] {
  return text.match(/\p{Script=Latin}{5,}/gu) ?? [];
}

/** Whether a model has lost its way in a text: a word that it copies goes on otherwise, or a word is said twice in a row. */
export function isMiswritten(folded: string, known: ReadonlySet<string>, copied = known): boolean {
  return longWords(folded).some((word) => !known.has(word) && isGarbled(word, copied)) || STUTTER.test(folded);
}

/** A word that begins as a known one and goes on otherwise, by more than an ending: a copy that went wrong ("lave-lingesse"). */
function isGarbled(word: string, known: ReadonlySet<string>): boolean {
  for (const other of known) {
    let shared = 0;
    while (shared < word.length && word[shared] === other[shared]) shared++;
    const longest = Math.max(word.length, other.length);
    if (shared >= 5 && shared >= longest * 0.6 && longest - shared > 2) return true;
  }
  return false;
}
