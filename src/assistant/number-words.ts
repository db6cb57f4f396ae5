/** Numbers that a text spells in words: "two", "deux", "两年". One is left out: "this one", "une tente", "一款". */
import type { Lang } from '../catalog/types.ts';

const SPELLED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)s?\b/g,
  // "Neuf" is new as often as nine.
  fr: /\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douzaine|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)s?\b/g,
  // Before a measure word only: "十分" is very and "百搭" goes with everything.
  zh: /(?<!\d)[二两三四五六七八九十百千万]+(?=[个只件年月天日周米升克斤瓦度位倍]|分钟|小时|公斤|千克|毫|厘米)/g,
};

/** `folded`: in lower case. */
export function spelledNumbers(folded: string, lang: Lang): readonly string[] {
  return folded.match(SPELLED[lang]) ?? [];
}
