/**
 * Shop words in three languages: what is one thing in all of them ("selle", "saddle", 鞍座), and where a text speaks of such things.
 * It translates words, nothing else: what a shopper wants is the GPT's to say. Of 158 judged spans in another language than the
 * catalog's the right name comes first for .65 by spelling and embeddings and for .96 with this lexicon (docs/embedding.md);
 * dictionaries are the oldest way to search across languages (Ballesteros and Croft 1997, "Phrasal translation and query expansion
 * techniques for cross-language information retrieval").
 */
import { fold, hasHan, plainWords } from '../catalog/analyze.ts';
import { NEGATIONS, STOP_WORDS } from '../catalog/stop-words.ts';
import type { Lang } from '../catalog/types.ts';
import { currenciesNamed } from '../catalog/units.ts';

const LANGUAGES = ['en', 'fr', 'zh'] as const;
/** Before a line of what goods are told by (sizes, colours, "waterproof"), and not called. */
export const PROPERTY_SIGN = '=';

/** A place in a text that names a thing which the lexicon knows. */
export interface Said {
  /** Characters of the text, the first and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** All ways to say it, the commonest first, in each language; those of several things where the words mean several. */
  readonly ways: Readonly<Record<Lang, readonly string[]>>;
  /** Whether it is nothing but what goods are told by; "in stock" is no broth. */
  readonly isProperty: boolean;
  /** Whether one of its meanings is: a hood is of a jacket, or over a cooker. */
  readonly mayBeProperty: boolean;
}

interface InFull {
  /** As from `plainWords`, a space between them. */
  readonly words: string;
  readonly line: number;
}

interface Token {
  readonly key: string;
  /** Whether it begins another thing than the token before it: "pneus et chambres" is no "pneu à chambre". */
  readonly isApart: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words, and Chinese characters one by one: where its words end is what the lexicon tells. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** The French article that is written onto its word: "l'huile", "d'olive". */
const ELIDED = /^(?:qu|[ldcjmnst])$/i;
/** Between words of different things. */
const APART = /[,;:!?()。，、；：！？（）]|(?<!\p{L})(?:et|ou|and|or)(?!\p{L})/iu;
/** Without its accent it is the English article. */
const FRENCH_TEA = /^thés?$/i;

let segmenter: Intl.Segmenter | undefined;

export class Lexicon {
  /** What a way to say something comes to → the lines that it stands in. */
  readonly #lines: ReadonlyMap<string, readonly number[]>;
  /** Of ways that come to one word, what they are in full: "how warm" is not said by "warm", nor "best before" by "before". */
  readonly #inFull: ReadonlyMap<string, readonly InFull[]>;
  readonly #ways: readonly string[];
  readonly #isProperty: readonly boolean[];
  /** Tokens of the longest way. */
  readonly #longest: number;

  private constructor(lines: ReadonlyMap<string, readonly number[]>, inFull: ReadonlyMap<string, readonly InFull[]>, ways: readonly string[], isProperty: readonly boolean[], longest: number) {
    this.#lines = lines;
    this.#inFull = inFull;
    this.#ways = ways;
    this.#isProperty = isProperty;
    this.#longest = longest;
  }

  /** From lines of three columns parted by tabs, English, French and Chinese, each with its ways parted by `|`, behind a sign where it is a property; other lines are left out. */
  static read(file: string): Lexicon {
    const lines = new Map<string, number[]>();
    const inFull = new Map<string, InFull[]>();
    const marked = file.split('\n').filter((line) => line.split('\t').length === LANGUAGES.length);
    const isProperty = marked.map((line) => line.startsWith(PROPERTY_SIGN));
    const ways = marked.map((line, at) => (isProperty[at] ? line.slice(PROPERTY_SIGN.length) : line));
    let longest = 1;
    ways.forEach((line, at) => {
      for (const way of line.split(/[\t|]/)) {
        const tokens = tokensOf(way);
        if (tokens.length === 0) continue;
        longest = Math.max(longest, tokens.length);
        const key = keyOf(tokens);
        const words = tokens.length === 1 && !hasHan(way) ? plainWords(way) : [];
        if (words.length > 1) inFull.set(key, [...(inFull.get(key) ?? []), { words: words.join(' '), line: at }]);
        else {
          const known = lines.get(key);
          if (!known) lines.set(key, [at]);
          else if (known.at(-1) !== at) known.push(at);
        }
      }
    });
    return new Lexicon(lines, inFull, ways, isProperty, longest);
  }

  /** The things that a text speaks of, in its order: at each place the longest that is known, none within another. */
  find(text: string): Said[] {
    const tokens = tokensOf(text);
    const inWords = hasHan(text) ? insideWords(text) : new Set<number>();
    const words = ` ${plainWords(text).join(' ')} `;
    const said: Said[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const apart = tokens.findIndex(({ isApart }, i) => i > at && isApart);
      for (let length = Math.min(this.#longest, (apart < 0 ? tokens.length : apart) - at); length > 0; length--) {
        const { lines, inFull } = this.#linesOf(keyOf(tokens.slice(at, at + length)), words);
        if (lines.length === 0 || (length === 1 && (inWords.has(tokens[at]?.from ?? 0) || isMeasure(text, tokens[at])))) continue;
        said.push({ from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? text.length, ways: this.#waysOf(lines), isProperty: (inFull.length > 0 ? inFull : lines).every((line) => this.#isProperty[line]), mayBeProperty: lines.some((line) => this.#isProperty[line]) });
        at += length - 1;
        break;
      }
    }
    return said;
  }

  /** All lines of a key, and those that the text says with the little words around it ("in stock"). `words`: all of the text's, a space between them and at both ends. */
  #linesOf(key: string, words: string): { readonly lines: readonly number[]; readonly inFull: readonly number[] } {
    const inFull = (this.#inFull.get(key) ?? []).filter((way) => words.includes(` ${way.words} `)).map(({ line }) => line);
    return { lines: [...new Set([...(this.#lines.get(key) ?? []), ...inFull])], inFull };
  }

  #waysOf(lines: readonly number[]): Said['ways'] {
    const columns = lines.map((at) => (this.#ways[at] ?? '').split('\t'));
    const of = (column: number): string[] => inTurns(columns.map((parts) => (parts[column] ?? '').split('|')));
    return { en: of(0), fr: of(1), zh: of(2) };
  }
}

/** The first of each list, then the second ones, none twice: of a word that means several things each is said early. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat())];
}

/** Words that say something, in order. */
function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [word] = match;
    if (ELIDED.test(word) && /^['’]/.test(text.slice(match.index + word.length))) return [];
    const key = hasHan(word) ? word : plainWords(word)[0];
    return key === undefined ? [] : [{ key, isApart: false, from: match.index, to: match.index + word.length }];
  });
  const telling = tokens.filter(({ from, to }) => tells(text.slice(from, to)));
  return telling.map((token, i) => ({ ...token, isApart: i > 0 && APART.test(text.slice(telling[i - 1]?.to, token.from)) }));
}

/** Where the characters of Chinese words of several stand: one of them needn't mean what it means alone. */
function insideWords(text: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== 'function') return new Set();
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set([...segmenter.segment(text)].flatMap(({ segment, index }) => (hasHan(segment) && [...segment].length > 1 ? Array.from(segment, (_, i) => index + i) : [])));
}

/** 50米 is no rice, and "20 balles" are no balls. */
function isMeasure(text: string, token: Token | undefined): boolean {
  return token !== undefined && /\d\s?$/.test(text.slice(0, token.from)) && (hasHan(token.key) || currenciesNamed(text.slice(token.from, token.to)).length > 0);
}

function tells(word: string): boolean {
  const folded = fold(word);
  if (!/\p{L}/u.test(word)) return false;
  return hasHan(word) || !STOP_WORDS.has(folded) || NEGATIONS.has(folded) || FRENCH_TEA.test(word);
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
