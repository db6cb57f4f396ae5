/** Keeps goods apart: what is one good's own name is no synonym of another (a concealer is no foundation). */
import type { Good, Lang } from './types.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];
/** Singular and plural stand side by side in English and French. */
const FORMS: Readonly<Record<Lang, number>> = { en: 2, fr: 2, zh: 1 };

export function withDistinctNames(goods: readonly Good[]): readonly Good[] {
  const owners = new Map(LANGS.map((lang) => [lang, new Map(goods.map((good) => [good.names[lang][0], good]))]));
  const own = (good: Good, lang: Lang): readonly string[] => {
    const names = good.names[lang];
    const isKept = (at: number): boolean => at === 0 || (owners.get(lang)?.get(names[at]) ?? good) === good;
    return names.filter((_, i) => isKept(i - (i % FORMS[lang])));
  };
  return goods.map((good) => ({ ...good, names: { en: own(good, 'en'), fr: own(good, 'fr'), zh: own(good, 'zh') } }));
}
