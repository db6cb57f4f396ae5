/** Numbers that a text spells in words, as digits: "two", "deux", "两年". One is left out: "this one", "une tente", "一款". */
import type { Lang } from '../catalog/types.ts';
import { hanNumber } from './plan-numbers.ts';

const LATIN: Readonly<Record<'en' | 'fr', Readonly<Record<string, number>>>> = {
  en: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, eighty: 80, ninety: 90, hundred: 100, thousand: 1000 },
  // "neuf" is new as often as nine.
  fr: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, onze: 11, douze: 12, douzaine: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100, mille: 1000 },
};
const LETTERS = /\p{Script=Latin}+/gu;
/** Before a measure word only: "十分" is very and "百搭" goes with everything. */
const HAN = /([二两三四五六七八九十百千万]+)(?=[个只件年月天日周米升克斤瓦度位倍]|分钟|小时|公斤|千克|毫|厘米)/gu;

export function spelledNumbers(text: string, lang: Lang): string[] {
  if (lang === 'zh') return [...text.matchAll(HAN)].flatMap(([, word = '']) => String(hanNumber(word) ?? word));
  const numbers = LATIN[lang];
  return (text.toLowerCase().match(LETTERS) ?? []).flatMap((word) => (Object.hasOwn(numbers, word) ? String(numbers[word]) : []));
}
