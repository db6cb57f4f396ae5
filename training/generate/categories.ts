/** How a store names its categories: plain or by a synonym, in one word or with a parent, two kinds of goods under one roof, slugs. */
import type { Good, Lang } from './lexicon/types.ts';
import type { Rng } from './rng.ts';
import type { MadeProduct } from './world.ts';

export type CategoryStyle = 'path' | 'leaf' | 'group' | 'slug' | 'none';

/** Category names of a store, by id of good. */
export type CategoryNames = ReadonlyMap<string, string>;

const BOTH: Readonly<Record<Lang, readonly string[]>> = { en: ['{a} & {b}', '{a} and {b}', '{a} / {b}'], fr: ['{a} et {b}', '{a} & {b}', '{a}, {b}'], zh: ['{a}与{b}', '{a}和{b}', '{a}、{b}', '{a}/{b}'] };

export function nameCategories(rng: Rng, goods: readonly Good[], lang: Lang): CategoryNames {
  const synonyms = rng.chance(0.35);
  const singular = rng.chance(0.08);
  const titled = rng.chance(0.3);
  const names = new Map(goods.map((good): [string, string] => {
    const called = good.names[lang];
    const other = lang === 'zh' ? called[1] : called[singular ? 0 : 3];
    const name = other !== undefined && (singular || (synonyms && rng.chance(0.5))) ? other.charAt(0).toUpperCase() + other.slice(1) : good.category[lang];
    return [good.id, titled && lang === 'en' ? titleCase(name) : name];
  }));
  if (rng.chance(0.22)) join(rng, goods, lang, names);
  return names;
}

/** Puts some neighbours of one group into one category: "Backpacks & duffel bags". */
function join(rng: Rng, goods: readonly Good[], lang: Lang, names: Map<string, string>): void {
  const form = rng.pick(BOTH[lang]);
  const joined = new Set<string>();
  for (const one of goods) {
    const two = goods.find((g) => g !== one && g.group.en === one.group.en && !joined.has(g.id));
    if (!two || joined.has(one.id) || rng.chance(0.4)) continue;
    const a = names.get(one.id) ?? '';
    const second = names.get(two.id) ?? '';
    const name = form.replace('{a}', a).replace('{b}', lang === 'fr' ? second.charAt(0).toLowerCase() + second.slice(1) : second);
    for (const good of [one, two]) {
      names.set(good.id, name);
      joined.add(good.id);
    }
  }
}

const GENDERED: Readonly<Record<Lang, (name: string, isMen: boolean) => string>> = {
  en: (name, isMen) => `${isMen ? 'Men\'s' : 'Women\'s'} ${name.toLowerCase()}`,
  fr: (name, isMen) => `${name} ${isMen ? 'homme' : 'femme'}`,
  zh: (name, isMen) => `${isMen ? '男士' : '女士'}${name}`,
};

/** A product's category path; empty where the store has none. */
export function categoryOf(good: Good, lang: Lang, style: CategoryStyle, names: CategoryNames, categoryFor: MadeProduct['categoryFor']): string[] {
  const plain = names.get(good.id) ?? good.category[lang];
  const own = categoryFor ? GENDERED[lang](plain, categoryFor === 'men') : plain;
  switch (style) {
    case 'path': return good.group[lang] === plain ? [plain] : [good.group[lang], plain];
    case 'leaf': return [own];
    case 'group': return [good.group[lang]];
    case 'slug': return [own.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’](?=s )/g, '').replace(/ (&|\/) |, /g, ' ').replace(/['’\s]+/g, '-')];
    case 'none': return [];
  }
}

function titleCase(text: string): string {
  return text.split(' ').map((word) => (/^(and|of|for)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}
