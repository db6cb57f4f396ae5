/**
 * Kinds of goods out of Google's product taxonomy, which has the same numbers in every language: names of thousands of things, of
 * which nothing else is known. Read from files that the user fetched (`taxonomy-with-ids.LANG.txt`); none of it is kept here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../rng.ts';
import { say } from './fields-kit.ts';
import { good } from './goods-kit.ts';
import { frenchGender, frenchSingular, englishSingular } from './number.ts';
import type { Good, Lang } from './types.ts';

const FILES: Readonly<Record<Lang, string>> = { en: 'en-US.txt', fr: 'fr-FR.txt', zh: 'zh-CN.txt' };
/** Names of more than one thing, of leftovers, or of what a shop for everyone doesn't sell. */
const UNFIT: Readonly<Record<Lang, RegExp>> = {
  en: /[&,/()]| and |accessor|supplies|^other|(?:parts|sets?|kits?|equipment)$/i,
  fr: /[&,/()]| et |accessoire|fourniture|^autres|pièces/i,
  zh: /[、（）()和与及/]|配件|用品|其他|其它/,
};
const LONGEST: Readonly<Record<Lang, number>> = { en: 26, fr: 34, zh: 8 };
const BRANCHES_LEFT_OUT = /^(Mature|Software|Religious|Media)|Tobacco Products|Weapons|Firearms|Live Animals|Medical/;
const FEWEST_OF_A_BRANCH = 4;
const MOST_FIELDS = 8;

/** What might be said of the goods of a branch, by the beginning of its English path; what fits all stands last. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^Food/, 'net-weight volume pieces origin organic vegan gluten-free sugar-free ingredients allergens shelf-life fat sugar protein flavour fair-trade servings'],
  [/^Apparel/, 'size colour material fabric fit season gender washing closure waterproof pattern sleeves pockets breathable'],
  [/^Electronics|^Cameras/, 'weight dimensions warranty power battery-life screen resolution storage connection charging-port compatibility cordless rechargeable waterproof colour features'],
  [/^Health/, 'volume net-weight scent skin-type alcohol-free refillable hypoallergenic fragrance-free vegan pieces origin reusable'],
  [/^Animals/, 'net-weight weight length breed-size pet-flavour material washing foldable colour age'],
  [/^Furniture/, 'width height length load material wood assembly colour seats drawers warranty finish stackable'],
  [/^Hardware|^Vehicles/, 'weight length diameter-mm thickness material metal power voltage torque cordless load warranty finish pieces max-temp'],
  [/^Sporting/, 'weight length load material colour size level age waterproof foldable warranty adjustable padded'],
  [/^Toys|^Baby/, 'age players pieces material battery-included washing weight colour bpa-free dimensions'],
  [/^Arts/, 'weight length material level pieces strings colour dimensions language'],
  [/^/, 'weight width height length diameter capacity material colour power warranty noise foldable adjustable dishwasher remote timer pieces load dimensions stackable lid battery-included finish shape pattern'],
];
const KINDS = [
  'compact|compact|紧凑', 'large|grand format|大号', 'folding|pliant|折叠', 'professional|professionnel|专业', 'classic|classique|经典', 'light|léger|轻便', 'portable|portatif|便携', 'sturdy|robuste|加固', 'de luxe|de luxe|豪华', 'recycled|recyclé|再生',
  'mini|mini|迷你', 'adjustable|réglable|可调', 'universal|universel|通用', 'handmade|artisanal|手工', 'beginner\'s|pour débutant|入门', 'family|familial|家庭装', 'travel|de voyage|旅行', 'outdoor|d\'extérieur|户外', 'soft|doux|柔软', 'slim|fin|纤薄', 'double|double|双', 'vintage|rétro|复古', 'silent|silencieux|静音', 'quick|rapide|快速',
];

/** Throws as `readFileSync` does where a file is missing. */
export function readTaxonomy(folder: string): readonly Good[] {
  const paths = { en: pathsOf(folder, 'en'), fr: pathsOf(folder, 'fr'), zh: pathsOf(folder, 'zh') };
  const inner = new Set([...paths.en.values()].map((path) => path.slice(0, -1).join('>')));
  const found = [...paths.en].flatMap(([id, en]) => {
    const fr = paths.fr.get(id);
    const zh = paths.zh.get(id);
    const isFit = fr && zh && en.length > 1 && !inner.has(en.join('>')) && !BRANCHES_LEFT_OUT.test(en.join(' > ')) && [['en', en], ['fr', fr], ['zh', zh]].every(([lang, path]) => fits(lang as Lang, (path as string[]).at(-1) ?? ''));
    return isFit ? [{ id, en, fr, zh }] : [];
  });
  const sizes = new Map<string, number>();
  for (const { en } of found) sizes.set(branchOf(en), (sizes.get(branchOf(en)) ?? 0) + 1);
  return found.map(({ id, en, fr, zh }) => kindOf(id, en, fr, zh, (sizes.get(branchOf(en)) ?? 0) < FEWEST_OF_A_BRANCH ? (en[0] ?? '') : branchOf(en)));
}

function pathsOf(folder: string, lang: Lang): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(folder, FILES[lang]), 'utf8').split('\n').flatMap((line) => {
    const [, id, path] = /^(\d+) - (.+)$/.exec(line.trim()) ?? [];
    return id !== undefined && path !== undefined ? [[id, path.split(' > ')] as const] : [];
  });
  return new Map(lines);
}

function fits(lang: Lang, name: string): boolean {
  return name.length <= LONGEST[lang] && !UNFIT[lang].test(name);
}

function branchOf(path: readonly string[]): string {
  return path.slice(0, 2).join(' > ');
}

function kindOf(id: string, en: readonly string[], fr: readonly string[], zh: readonly string[], domain: string): Good {
  const chance = hashText(`taxonomy ${id}`);
  const fields = (FIELDS.find(([branch]) => branch.test(en[0] ?? ''))?.[1] ?? '').split(' ').filter((field) => hashText(`${id} ${field}`) % 100 < 45).slice(0, MOST_FIELDS);
  const low = Math.round(10 ** (0.5 + (chance % 170) / 100));
  const many = { en: lowered(en.at(-1) ?? ''), fr: lowered(fr.at(-1) ?? '') };
  const one = { en: englishSingular(many.en), fr: frenchSingular(many.fr) };
  const mark = frenchGender(one.fr) === 'feminine' ? '*' : '';
  const called = [`${one.en}|${many.en}`, `${mark}${one.fr}|${mark}${many.fr}`, zh.at(-1) ?? ''] as const;
  const triple = (depth: number): string => [en, fr, zh].map((path) => (path.at(depth) ?? '').replaceAll('|', ' ')).join('|');
  const kinds = KINDS.filter((kind) => hashText(`${id} ${kind}`) % 100 < 28);
  return { ...good(`taxonomy-${id}`, domain, triple(-2), triple(-1), called, '', [low, low * (3 + (chance % 5))], kinds, ['', '', '']), fields: fields.length > 2 ? fields : ['weight', 'colour', 'material'], needs: { en: [], fr: [], zh: [] }, kinds: (kinds.length > 0 ? kinds : KINDS.slice(0, 3)).map(say) };
}

/** Lower case but for abbreviations and names in the middle. */
function lowered(name: string): string {
  return name.split(' ').map((word) => (/^\p{Lu}[\p{Ll}'’-]+$/u.test(word) ? word.toLowerCase() : word)).join(' ');
}
