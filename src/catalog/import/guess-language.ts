/** The language of a catalog's texts, by script and by the small words that each language is full of. */
import type { Lang } from '../types.ts';

const SMALL_WORDS: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(?:the|and|of|with|for|is|your|from|to)\b/gi,
  fr: /\b(?:le|la|les|des|du|et|avec|pour|est|une|votre|dans|en)\b/gi,
};
/** Texts that are looked at: enough to be sure, few enough to be quick. */
const SAMPLE = 200;

export function guessLanguage(texts: readonly string[]): Lang {
  const sample = texts.slice(0, SAMPLE).join('\n').slice(0, 100_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A Chinese word has two characters where others have five letters.
  if (han * 2.5 > letters - han) return letters === 0 ? 'en' : 'zh';
  const count = (lang: 'en' | 'fr'): number => sample.match(SMALL_WORDS[lang])?.length ?? 0;
  return count('fr') > count('en') ? 'fr' : 'en';
}
