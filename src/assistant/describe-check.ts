/**
 * Holds a written title and description to the product they are of: every number, name and catalog value must be the
 * product's own, a yes must not be denied nor a no affirmed. Words that state nothing checkable are let through.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { Lang, Product } from '../catalog/types.ts';
import { capitalised, DENIAL, fold, hasWord, isIn, numbersIn } from './check.ts';
import { describedFacts } from './describe-prompt.ts';
import { plain } from './names.ts';
import { takeSentences } from './sentences.ts';

export type DescriptionFailure = 'form' | 'length' | 'number' | 'name' | 'value' | 'denial' | 'language';

export interface Description {
  readonly title: string;
  readonly text: string;
}

const SEPARATOR = ' | ';
const MAX_TITLE_LENGTH = 90;
/** Words of a description; Chinese is counted in characters, some 1.7 of which make a word. */
const LENGTH: Readonly<Record<Lang, readonly [least: number, most: number]>> = { en: [40, 90], fr: [40, 90], zh: [68, 153] };

/** One line, as the model writes it. */
export function printDescription({ title, text }: Description): string {
  return `${plain(title, MAX_TITLE_LENGTH)}${SEPARATOR}${text.replace(/\s+/g, ' ').trim()}`;
}

/** Undefined where the line is no title and text. */
export function parseDescription(line: string): Description | undefined {
  const [title, text, ...rest] = line.split(SEPARATOR).map((part) => part.trim());
  return title && text && rest.length === 0 ? { title, text } : undefined;
}

/** Why a written line may not be shown for a product; undefined when it may. */
export function descriptionFailure(line: string, product: Product, lang: Lang, store: CatalogStore): DescriptionFailure | undefined {
  const written = parseDescription(line);
  if (!written || written.title.length > MAX_TITLE_LENGTH) return 'form';
  const length = lengthOf(written.text, lang);
  if (length < LENGTH[lang][0] || length > LENGTH[lang][1]) return 'length';
  if (!isIn(written.text, lang)) return 'language';
  const { whole, rest } = takeSentences(written.text);
  const judge = judgeOf(product, lang, store);
  for (const sentence of [written.title, ...whole, rest].filter((s) => s.trim() !== '')) {
    const failure = judge(sentence);
    if (failure) return failure;
  }
  return undefined;
}

function judgeOf(product: Product, lang: Lang, store: CatalogStore): (sentence: string) => DescriptionFailure | undefined {
  const known = fold([product.title, ...describedFacts(product).flat()].join('\n'));
  const numbers = new Set(numbersIn(known));
  const foreign = [...store.schema.brands, ...store.schema.fields.flatMap((f) => (f.kind === 'text' ? f.values : []))].map(fold).filter((value) => value.length > 2 && !/^\d/.test(value) && !hasWord(known, value));
  const answers = Object.entries(product.attributes).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return (sentence) => {
    const folded = fold(sentence);
    if (numbersIn(folded).some((n) => !numbers.has(n))) return 'number';
    if (capitalised(sentence).some((name) => !hasWord(known, fold(name)))) return 'name';
    if (foreign.some((value) => hasWord(folded, value))) return 'value';
    const isWrong = ([name, value]: [string, boolean]): boolean => hasWord(folded, fold(name)) && DENIAL[lang].test(folded.replaceAll(fold(name), ' ')) === value;
    return answers.some(isWrong) ? 'denial' : undefined;
  };
}

function lengthOf(text: string, lang: Lang): number {
  return lang === 'zh' ? (text.match(/[\p{Script=Han}\p{Script=Latin}\d]/gu) ?? []).length : text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
