/** Joins needs written by themselves to the goods they are of. */
import { homeAndHobby } from './needs-home-hobby.ts';
import { kitchenAndOutdoor } from './needs-kitchen-outdoor.ts';
import { machinesAndPlay } from './needs-machines-play.ts';
import { secondHelping } from './needs-second-helping.ts';
import { wearAndRooms } from './needs-wear-rooms.ts';
import { wheelsAndPeaks } from './needs-wheels-peaks.ts';
import { larderAndCare } from './needs-larder-care.ts';
import type { Good, Lang } from './types.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];
const LISTS: readonly string[] = [kitchenAndOutdoor, homeAndHobby, wheelsAndPeaks, larderAndCare, machinesAndPlay, wearAndRooms, secondHelping];
/** `id: English | …; French | …; Chinese | …`. */
const LINE = /^([\w-]+): ([^;]+);([^;]+);([^;]+)$/;

/** Each good with its further needs, of every list. Throws where a line is of no good or lacks a language: the message holds the line. */
export function withNeeds(goods: readonly Good[]): readonly Good[] {
  const ids = new Set(goods.map((good) => good.id));
  const lines = LISTS.flatMap((list) => list.split('\n')).filter((line) => line.trim() !== '').map((line): readonly string[] => {
    const [, id, ...said] = LINE.exec(line) ?? [];
    if (id === undefined || !ids.has(id)) throw new Error(`not the needs of a good in three languages: ${line}`);
    return [id, ...said];
  });
  return goods.map((good) => {
    const more = lines.filter(([id]) => id === good.id);
    const of = (lang: Lang): readonly string[] => {
      const said = more.flatMap((line) => (line[LANGS.indexOf(lang) + 1] ?? '').split('|')).map((need) => need.trim()).filter((need) => need !== '');
      return [...new Set([...good.needs[lang], ...said])];
    };
    return { ...good, needs: { en: of('en'), fr: of('fr'), zh: of('zh') } };
  });
}
