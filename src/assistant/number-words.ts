/** Numbers that a text spells in words: "two", "deux", "两年". One is left out: "this one", "une tente", "一款". */
import type { Lang } from '../catalog/types.ts';

/** Patterns of words, singular. "Neuf" is not among them: it is new as often as nine. */
export const NUMBER_WORDS = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|dix|onze|douzaine|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille',
} as const;

const SPELLED: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(`\\b(?:${NUMBER_WORDS.en})s?\\b`, 'g'),
  fr: new RegExp(`\\b(?:${NUMBER_WORDS.fr})s?\\b`, 'g'),
  // Before a measure word only: "十分" is very and "百搭" goes with everything.
  zh: /(?<!\d)[二两三四五六七八九十百千万]+(?=[个只件年月天日周米升克斤瓦度位倍]|分钟|小时|公斤|千克|毫|厘米)/g,
};

/** `folded`: in lower case. */
export function spelledNumbers(folded: string, lang: Lang): readonly string[] {
  return folded.match(SPELLED[lang]) ?? [];
}
