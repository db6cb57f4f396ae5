/**
 * Telling a thing from what is made for it: "notebook sleeve" holds the word, but is no notebook. Goes by the words
 * beside the word in a title, in English, French and Chinese.
 *
 * But: it never says that a product doesn't match; it only makes the thing itself come first.
 */
import { stem } from './analyze.ts';
import { PREPOSITIONS } from './stop-words.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem));

/** Nouns that, after the name of a thing, name what is made for it. */
const ENGLISH = stems(`
  accessory adapter arm backpack bag band battery board bracket cable cap cartridge case charger cleaner clip cord cover
  dock docking filter frame grip hanger holder hook hub keypad kit lock mount pad part pouch protector rack refill remote
  sleeve stand station strap tray skin shell enclosure`);
/** Nouns that, before "de", "pour" or "à", do the same. */
const FRENCH = stems(`
  accessoire adaptateur batterie bracelet cable cache capsule cartouche chargeur coque dragonne embout etui filtre
  fixation housse kit pied piece pochette porte protection recharge sac sacoche socle station support tapis`);
const CHINESE = ['配件', '保护套', '保护壳', '保护膜', '保护', '套', '壳', '膜', '包', '支架', '垫', '充电器', '电池', '数据线', '线', '架', '滤芯', '滤网', '清洁', '贴'];
const HAN = /^\p{Script=Han}/u;
const FOR = new Set(['for', 'pour', 'de', 'du', 'des', 'd', 'a', 'compatible']);
const LINKS: ReadonlySet<string> = new Set([...FOR, ...[...PREPOSITIONS].map(stem)]);
/** Looks like an accessory, is the thing in its usual form. */
const THINGS = new Set(['tea bag', 'coffee capsule', 'spare battery', 'rechargeable battery']);

const CHINESE_STARTS = new Set(CHINESE.map((word) => word.charAt(0)));

/** A title without any such word (as indexed) is no accessory's, whatever is asked. */
export function mayMarkAccessory(word: string): boolean {
  return word === 'for' || ENGLISH.has(word) || FRENCH.has(word) || CHINESE_STARTS.has(word);
}

/**
 * True when each mention of `head` in the title is of what the product is made for. `title` as from `plainWords` (Chinese
 * by character), `asked`: the words of the query, which may name the accessory itself.
 *
 *   [hp, notebook, sleeve], "notebook" → true      [hp, 530, notebook, pc] → false
 */
export function isAccessoryOf(head: string, title: readonly string[], asked: ReadonlySet<string>): boolean {
  const characters = HAN.test(head) ? [...head] : [head];
  if (!title.includes(characters[0] ?? '')) return false;
  let mentions = 0;
  for (let at = 0; at + characters.length <= title.length; at++) {
    if (!characters.every((c, i) => title[at + i] === c)) continue;
    mentions++;
    if (!isMadeFor(head, title, at, at + characters.length, asked)) return false;
  }
  return mentions > 0;
}

function isMadeFor(head: string, title: readonly string[], start: number, end: number, asked: ReadonlySet<string>): boolean {
  const after = title.slice(end, end + 3).join('');
  if (HAN.test(after)) return CHINESE.some((word) => after.startsWith(word) && !asked.has(word));
  for (const next of title.slice(end, end + 2)) {
    // What comes with a thing, or drives it: a "tondeuse à batterie", a tent with a bag.
    if (LINKS.has(next)) break;
    if (ENGLISH.has(next) && !asked.has(next) && !THINGS.has(`${head} ${next}`)) return true;
  }
  const before = title.slice(Math.max(0, start - 4), start);
  const link = before.findLastIndex((word) => FOR.has(word));
  if (link < 0 || link < before.length - 2) return false;
  return before[link] === 'for' || before.slice(0, link).some((word) => FRENCH.has(word) && !asked.has(word));
}
