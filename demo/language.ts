/** The languages of the demo's pages, and which one a page opens in. */
import type { Lang } from '../src/catalog/types.ts';

export const LANGUAGES: readonly (readonly [Lang, string])[] = [['en', 'EN'], ['fr', 'FR'], ['zh', '中文']];

/** The address's (`?lang=fr`), else the browser's, else English. */
export function firstLanguage(): Lang {
  const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2);
  return LANGUAGES.find(([lang]) => lang === wanted)?.[0] ?? 'en';
}
