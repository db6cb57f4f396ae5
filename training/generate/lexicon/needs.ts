/** Joins needs written by themselves to the goods they are of. */
import { homeAndHobby } from './needs-home-hobby.ts';
import { kitchenAndOutdoor } from './needs-kitchen-outdoor.ts';
import type { Good, Lang } from './types.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];
/** `id: English | …; French | …; Chinese | …`. */
const LINE = /^([\w-]+): ([^;]+);([^;]+);([^;]+)$/;

/** Each good with its further needs. Throws where a line is of no good or lacks a language: the message holds the line. */
export function withNeeds(goods: readonly Good[]): readonly Good[] {
  const more = new Map(`${kitchenAndOutdoor}${homeAndHobby}`.split('\n').filter((line) => line.trim() !== '').map((line): [string, readonly string[]] => {
    const [, id, ...said] = LINE.exec(line) ?? [];
    if (id === undefined || !goods.some((good) => good.id === id)) throw new Error(`not the needs of a good in three languages: ${line}`);
    return [id, said];
  }));
  return goods.map((good) => {
    const said = more.get(good.id);
    const of = (lang: Lang): readonly string[] => [...good.needs[lang], ...(said?.[LANGS.indexOf(lang)] ?? '').split('|').map((need) => need.trim()).filter((need) => need !== '')];
    return { ...good, needs: { en: of('en'), fr: of('fr'), zh: of('zh') } };
  });
}
