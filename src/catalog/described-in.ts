/** The languages in which a product has a description of the merchant's own. */
import { guessLanguage } from './import/guess-language.ts';
import { LANGUAGES } from './read-text.ts';
import type { Lang, Product } from './types.ts';

/** `languages`: the store's. */
export function describedIn({ description }: Product, languages: readonly Lang[]): readonly Lang[] {
  if (description === undefined) return [];
  return typeof description === 'string' ? [languageOf(description, languages)] : LANGUAGES.filter((lang) => description[lang] !== undefined);
}

/** Of a plain text in a store with one language, that; with several, the text tells. */
export function languageOf(text: string, languages: readonly Lang[]): Lang {
  const [only, ...others] = languages;
  return only !== undefined && others.length === 0 ? only : guessLanguage([text]);
}
