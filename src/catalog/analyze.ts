/**
 * Text to comparable words, for English, French and Chinese alike: lower case, accents and plural endings folded,
 * numbers joined with their unit, Chinese cut into words, pairs and single characters.
 *
 *   "Les Thés noirs, 250 g" → les, the, noir, 250g        "无线吸尘器" → 无线 吸尘器 …
 *
 * But: it knows no catalog and no synonyms; weighing words is the index's business.
 */
import { ENGLISH_SIGNS, NEGATIONS, PREPOSITIONS, STOP_WORDS } from './stop-words.ts';
import { unitNamed } from './units.ts';

const ASCII = /^[\u0000-\u007f]*$/;
const HAN = /[\p{Script=Han}]/u;
/** Numbers with inner separators, Han runs, or words of letters, digits and inner joiners. */
const TOKEN = /\d+(?:[.,]\d+)+(?:(?!\p{Script=Han})\p{L})*|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-'’&](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const NUMBER_UNIT = /(\d+(?:[.,]\d+)?)([ \u00a0\u202f]?)(?:([a-zµ°]{1,11}[23]?)(?![\p{L}\d])|(\p{Script=Han}{1,3})|(%|"|″|''))/gu;
/** What these two come to in folded text of ASCII only, which most text is: without looking characters up they take a third of the time. */
const ASCII_TOKEN = /\d+(?:[.,]\d+)+[a-z]*|[a-z\d]+(?:[-'&][a-z\d]+)*/g;
const ASCII_NUMBER_UNIT = /(\d+(?:[.,]\d+)?)( ?)(?:([a-z]{1,11}[23]?)(?![a-z\d])|([^\u0000-\u007f])|(%|"|''))/g;
const PLAIN = /^[a-z]+$/;
const JOINER = /[-'&.,]/;
/** With a space before them these letters are more often a word or a model than a unit. */
const LOOSE_UNITS = /^(?:a|s|d|j|b|k|t|c|in|an|once|mo|to|sec)$/;
const ELISION = /^(?:qu|jusqu|lorsqu|[ldcjmnst])['’]/;

/** Lower case, without accents, ligatures and width forms: "Œuf ＡＢ é" → "oeuf ab e". Length may change. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/`/g, "'");
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/[’ʼ`´]/g, "'");
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', mice: 'mous', feet: 'foot', teeth: 'tooth', knives: 'knif', shelves: 'shelf', yeux: 'oeil', colour: 'color', grey: 'gray', jewellery: 'jewelry', aluminium: 'aluminum', fibre: 'fiber', tyre: 'tire', litre: 'liter', metre: 'meter',
};

const MAX_STEMS = 50_000;
const stems = new Map<string, string>();

/**
 * A folded word without its plural (and French feminine) ending. It needn't be a word: only equality counts.
 * "batteries", "batterie", "battery" → "battery"; "noires", "noir" → "noir"; "boxes" → "box"; "chevaux" → "cheval".
 */
export function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    // The words of a catalog and its questions come again and again; the bound is for endless strangers.
    if (stems.size >= MAX_STEMS) stems.clear();
    stems.set(word, (stemmed = findStem(word)));
  }
  return stemmed;
}

/** Grammar words as they are among stemmed words. */
export const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(findStem));
/** Words that turn what follows into its absence, stemmed. */
export const NEGATION_STEMS: ReadonlySet<string> = new Set([...NEGATIONS].map(findStem));

function findStem(word: string): string {
  if (word.length < 4 && !Object.hasOwn(IRREGULAR, word)) return word;
  let stemmed = word;
  if (stemmed.length > 4) {
    if (stemmed.endsWith('ies')) stemmed = `${stemmed.slice(0, -3)}y`;
    else if (stemmed.endsWith('ie')) stemmed = `${stemmed.slice(0, -2)}y`;
    else if (stemmed.endsWith('aux') && !stemmed.endsWith('eaux')) stemmed = `${stemmed.slice(0, -3)}al`;
    else if (stemmed.endsWith('ux')) stemmed = stemmed.slice(0, -1);
  }
  for (;;) {
    const irregular = Object.hasOwn(IRREGULAR, stemmed) ? IRREGULAR[stemmed] : undefined;
    if (irregular !== undefined) return irregular;
    if (stemmed.length < 4 || stemmed.endsWith('ss') || /\d/.test(stemmed)) return stemmed;
    if (stemmed.endsWith('s')) stemmed = stemmed.slice(0, -1);
    else if (stemmed.endsWith('e') && (stemmed.length > 4 || /(?:x|ch|sh|ss|z)e$/.test(stemmed))) stemmed = stemmed.slice(0, -1);
    else return stemmed;
  }
}

let segmenter: Intl.Segmenter | undefined | null = null;

/** Chinese words of a run of Han characters; the run's pairs where the platform has no segmenter. */
function hanWords(run: string): string[] {
  if (segmenter === null) segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
  return segmenter ? [...segmenter.segment(run)].map((s) => s.segment) : pairs(run);
}

/** Overlapping pairs; the character itself when there is only one. "吸尘器" → 吸尘, 尘器. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(0, -1).map((c, i) => c + (characters[i + 1] ?? ''));
}

/** "1.2 L", "1,2 litre", "1.2升" → " 1.2l ", so that a size is one word, in catalogs and in questions. */
function joinUnits(folded: string): string {
  if (!/\d/.test(folded)) return folded;
  return folded.replace(ASCII.test(folded) ? ASCII_NUMBER_UNIT : NUMBER_UNIT, (whole, number: string, space: string, letters: string | undefined, han: string | undefined, sign: string | undefined) => {
    const joined = (name: string, rest = ''): string => ` ${/^[1-9]\d{0,2},\d{3}$/.test(number) ? number.replace(',', '') : number.replace(',', '.')}${name} ${rest}`;
    if (han !== undefined) {
      for (let length = han.length; length > 0; length--) {
        const unit = unitNamed(han.slice(0, length));
        if (unit) return joined(unit.name, han.slice(length));
      }
      return whole;
    }
    const unit = unitNamed(letters ?? sign ?? '');
    return unit && !(space && LOOSE_UNITS.test(letters ?? '')) ? joined(unit.name) : whole;
  });
}

interface RawToken {
  readonly text: string;
  readonly kind: 'han' | 'word' | 'compound' | 'number';
}

function rawTokens(text: string): RawToken[] {
  return matchTokens(text).map((match): RawToken => (HAN.test(match) ? { text: match, kind: 'han' } : readToken(match))).filter(({ text: word }) => word !== '');
}

function matchTokens(text: string): readonly string[] {
  const joined = joinUnits(fold(text));
  return joined.match(ASCII.test(joined) ? ASCII_TOKEN : TOKEN) ?? [];
}

function readToken(match: string): RawToken {
  if (!JOINER.test(match)) return { text: match, kind: 'word' };
  const word = match.includes("'") ? withoutElision(match) : match;
  if (/^\d+[.,]\d/.test(word)) return { text: word.replace(',', '.'), kind: 'number' };
  return { text: word, kind: /[-'&]/.test(word) ? 'compound' : 'word' };
}

/** "l'huile" → huile, "men's" → men. */
function withoutElision(word: string): string {
  const bare = word.replace(ELISION, '').replace(/'s?$/, '').replace(/'s(?=-)/g, '');
  return bare.endsWith("'") ? bare.slice(0, -1) : bare;
}

const parts = (compound: string): string[] => compound.split(/[-'&]/).filter(Boolean);
const NUMBER_WITH_UNIT = /^(\d+(?:\.\d+)?)[a-z]/;

/** All words that a text is found by, with repeats: words, parts and wholes of compounds, Chinese words, pairs and characters. */
export function indexWords(text: string): string[] {
  const words: string[] = [];
  readWords(text, (written) => words.push(stem(written)), (word) => words.push(word));
  return words;
}

/** Calls back with each of these words: with most of them, words of a to z, as they are written, to be stemmed; with others as they are indexed. */
export function readWords(text: string, onPlain: (written: string) => void, onWord: (word: string) => void): void {
  for (const match of matchTokens(text)) {
    // Most words, without the detour.
    if (PLAIN.test(match)) {
      onPlain(match);
      continue;
    }
    const { text: token, kind } = HAN.test(match) ? { text: match, kind: 'han' } : readToken(match);
    if (kind === 'han') {
      const singles = [...token];
      singles.forEach(onWord);
      if (singles.length > 1) [...pairs(token), ...hanWords(token).filter((w) => [...w].length > 2)].forEach(onWord);
    } else if (kind === 'compound') {
      const inner = parts(token);
      for (const part of [...inner, inner.join('')]) onWord(stemOf(part));
    } else if (token !== '') {
      onWord(stemOf(token));
      const number = NUMBER_WITH_UNIT.exec(token)?.[1];
      if (number !== undefined) onWord(number);
    }
  }
}

/** `stem`, where serial numbers may be among the words: as many as products, they would drive what is remembered out. */
function stemOf(word: string): string {
  return PLAIN.test(word) ? stem(word) : findStem(word);
}

/** One thing that a query asks for: it is met by the whole word, or by all of its parts together. */
export interface QueryUnit {
  readonly word: string;
  readonly parts: readonly string[];
}

export interface AnalyzedQuery {
  /** Words that say something, in order, without repeats. */
  readonly units: readonly QueryUnit[];
  /** Where the first English or French preposition stands among `units`; `units.length` when there is none. */
  readonly firstPreposition: number;
}

/**
 * Chinese words that say something. A single character goes with what stands before it: 洗衣 + 机 is a washing machine,
 * not any machine. All of its parts must be met, in whatever place (红色 + 锅).
 */
function hanUnits(run: string, isTrivial: (word: string) => boolean): QueryUnit[] {
  const units: { words: string[]; isOpen: boolean }[] = [];
  for (const word of hanWords(run)) {
    const last = units.at(-1);
    if (isTrivial(word)) {
      if (last) last.isOpen = false;
    } else if (last?.isOpen && [...word].length === 1) last.words.push(word);
    else units.push({ words: [word], isOpen: true });
  }
  return units.map(({ words }) => {
    const word = words.join('');
    if (words.length > 1 && words.some((w) => [...w].length > 1)) return { word, parts: words };
    return { word, parts: [...word].length > 2 ? pairs(word) : [] };
  });
}

/** What a query asks for. `keepThe`: "the" is tea (a French catalog), unless the text is plainly English. */
export function analyzeQuery(text: string, keepThe = false): AnalyzedQuery {
  const units: QueryUnit[] = [];
  let firstPreposition = -1;
  const tokens = rawTokens(text);
  const accented = new Set([...text.normalize('NFC').toLowerCase().matchAll(/thés?(?![\p{L}])/gu)].map(([m]) => fold(m)));
  const isEnglish = tokens.some((t) => ENGLISH_SIGNS.has(t.text));
  const isTrivial = (word: string): boolean => {
    if (word === 'the' && (accented.has('the') || (keepThe && !isEnglish))) return false;
    return STOP_WORDS.has(word);
  };
  const add = (unit: QueryUnit): void => {
    if (!units.some((u) => u.word === unit.word)) units.push(unit);
  };
  for (const { text: token, kind } of tokens) {
    if (kind === 'han') {
      for (const unit of hanUnits(token, isTrivial)) add(unit);
    } else if (kind === 'compound') {
      const inner = parts(token);
      const telling = inner.filter((p) => !isTrivial(p));
      if (telling.length > 0) add({ word: stem(inner.join('')), parts: telling.map(stem) });
    } else {
      if (PREPOSITIONS.has(token) && units.length > 0 && firstPreposition < 0) firstPreposition = units.length;
      if (!isTrivial(token) && !(token.length === 1 && /[a-z]/.test(token))) add({ word: stem(token), parts: [] });
    }
  }
  return { units, firstPreposition: firstPreposition < 0 ? units.length : firstPreposition };
}

/** Words in order, one per word (Chinese: one per character), for comparing values: "Black/Blue" → black, blue. */
export function plainWords(text: string): string[] {
  return rawTokens(text).flatMap(({ text: token, kind }) => {
    if (kind === 'han') return [...token];
    if (kind === 'compound') return parts(token).map(stem);
    return [stem(token)];
  });
}

/**
 * Do the words of `needle` stand in `haystack` one after another, and not negated ("sans lait" holds no "lait")?
 * Both as from `plainWords`.
 */
export function containsWords(haystack: readonly string[], needle: readonly string[]): boolean {
  if (needle.length === 0 || needle.length > haystack.length) return false;
  for (let at = 0; at + needle.length <= haystack.length; at++) {
    const before = haystack[at - 1] ?? '';
    if (needle.every((word, i) => haystack[at + i] === word) && !NEGATION_STEMS.has(before) && !'不无非免'.includes(before || ' ')) return true;
  }
  return false;
}
