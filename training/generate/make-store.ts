/**
 * Invents a store: what it sells, under which schema, with which gaps. Gives the neutral-shape catalog and the truth
 * behind it. What shoppers ask of it is made in `kinds/`.
 */
import { nameCategories } from './categories.ts';
import { companionFields, companions } from './companion-fields.ts';
import { houseFields } from './house-fields.ts';
import { houseTraits } from './house-traits.ts';
import { fields as allFields, goods as allGoods } from './lexicon/index.ts';
import type { Field, Good, Lang } from './lexicon/types.ts';
import { inventBrand, inventShop } from './invent.ts';
import { makeLine, type StoreStyle } from './make-line.ts';
import type { Split } from './phrases/index.ts';
import { makePolicies } from './policies/index.ts';
import { hashText, type Rng } from './rng.ts';
import type { MadeField, MadeProduct, MadeStore } from './world.ts';

const FIELD = new Map([...allFields, ...houseFields, ...houseTraits, ...companionFields].map((f) => [f.id, f]));
const CURRENCIES: Readonly<Record<Lang, readonly string[]>> = { en: ['USD', 'EUR', 'GBP', 'USD'], fr: ['EUR', 'EUR', 'EUR', 'CHF', 'CAD'], zh: ['CNY'] };

/** Goods that only held-out stores sell: one in eight. */
function isHeldOutGood(good: Good): boolean {
  return hashText(`good ${good.family ?? good.id}`) % 100 < 12;
}

/** Stores that sell what only the taxonomy names, where there is one. */
const WIDER_STORES = 0.5;

/** Stores whose goods have fields that are easily taken for others, beside those. */
const WITH_COMPANIONS = 0.45;
const COMPANION = 0.6;

function withCompanions(rng: Rng, good: Good): Good {
  const beside = good.fields.flatMap((id) => companions[id] ?? []).filter(() => rng.chance(COMPANION)).map((field) => field.id);
  return { ...good, fields: unique([...good.fields, ...beside]) };
}

/** `wider`: further goods, of which little more than the name is known. */
export function makeStore(rng: Rng, lang: Lang, split: Split, wider: readonly Good[] = []): MadeStore {
  const known = wider.length > 0 && rng.chance(WIDER_STORES) ? wider : allGoods;
  const isSmall = rng.chance(0.5);
  const picked = isSmall ? pickGoods(rng, known, split).slice(0, rng.int(2, 5)) : pickGoods(rng, known, split);
  const goods = rng.chance(WITH_COMPANIONS) ? picked.map((good) => withCompanions(rng, good)) : picked;
  const others = known.filter((g) => !picked.includes(g) && (split === 'heldout' || !isHeldOutGood(g)));
  const style = pickStyle(rng, lang);
  const fields = style.hasAttributes ? pickFields(rng, goods, style, isSmall) : new Map<string, MadeField>();
  const brands = Array.from({ length: rng.int(2, 9) }, () => inventBrand(rng, lang, split));
  const categoryNames = nameCategories(rng, goods, lang);
  const target = isSmall ? rng.int(14, 60) : rng.int(25, 120);
  const products: MadeProduct[] = [];
  const rows: Record<string, unknown>[] = [];
  const titles = new Set<string>();
  for (let round = 0; products.length < target && round < 400; round++) {
    const good = goods[round % goods.length] as Good; // never empty
    for (const made of makeLine({ rng, lang, good, fields, style, categoryNames, brand: rng.pick(brands), taken: titles, first: products.length })) {
      products.push(made.product);
      rows.push(made.row);
    }
  }
  const policies = makePolicies(rng, lang, style.currency);
  const name = inventShop(rng, lang, split);
  const languages = style.localized ? ['en', 'fr', 'zh'] : [lang];
  const json = { store: { name, currency: style.currency, languages, policies: policies.policies.map((p) => p.policy) }, products: rows };
  return { name, lang, currency: style.currency, split, goods: goods.filter((g) => products.some((p) => p.good === g)), others, fields, products, policies, json };
}

/** One to three domains, or a mixed bazaar. */
function pickGoods(rng: Rng, known: readonly Good[], split: Split): Good[] {
  const usable = known.filter((g) => split === 'heldout' || !isHeldOutGood(g));
  const preferred = split === 'heldout' ? usable.filter((g) => isHeldOutGood(g)) : [];
  if (rng.chance(0.15)) return unique([...rng.sample(preferred, 3), ...rng.sample(usable, rng.int(8, 20))]);
  const domains = unique(usable.map((g) => g.domain));
  const chosen = rng.sample(domains, Number(rng.weighted({ 1: 5, 2: 3, 3: 2 })));
  const inDomains = rng.shuffle(usable.filter((g) => chosen.includes(g.domain)));
  const count = rng.int(3, 16);
  return unique([...inDomains.filter((g) => preferred.includes(g)).slice(0, 3), ...inDomains, ...(inDomains.length < 3 ? rng.sample(usable, 3) : [])]).slice(0, Math.max(3, count));
}

function pickStyle(rng: Rng, lang: Lang): StoreStyle {
  return {
    lang,
    currency: rng.pick(CURRENCIES[lang]),
    hasAttributes: rng.chance(0.86),
    categories: rng.weighted({ path: 36, leaf: 20, group: 32, slug: lang === 'zh' ? 3 : 10, none: 7 }),
    hasBrand: rng.chance(0.85),
    hasRating: rng.chance(0.65),
    hasAvailability: rng.chance(0.75),
    hasSku: rng.chance(0.4),
    hasTags: rng.chance(0.4),
    tags: rng.chance(0.5) ? 'own' : 'repeating',
    hasDescription: rng.chance(0.88),
    gap: rng.pick([0, 0.04, 0.08, 0.15, 0.25]),
    house: [...(rng.chance(0.14) ? rng.sample(houseFields, rng.int(2, 6)) : []), ...(rng.chance(0.36) ? rng.sample(houseTraits, rng.int(1, 3)) : [])].map((f) => f.id),
    hasVariants: rng.chance(0.22),
    isGendered: rng.chance(0.5),
    booleans: rng.chance(0.88) ? 'boolean' : 'text',
    localized: rng.chance(0.08),
    prices: rng.pick(['99', '90', 'whole', 'any']),
    size: lang === 'en' ? rng.pick([1, 1, 1, 1.3]) : lang === 'zh' ? rng.pick([5, 7, 7]) : 1,
  };
}

/** Most fields of a small store: its schema is short to read. */
const FEW_FIELDS = [3, 4, 5, 6];

function pickFields(rng: Rng, goods: readonly Good[], style: StoreStyle, isSmall: boolean): Map<string, MadeField> {
  const made = new Map<string, MadeField>();
  const taken = new Map<string, Field>();
  const own = unique(goods.flatMap((g) => g.fields));
  for (const id of unique([...(isSmall ? rng.sample(own, rng.pick(FEW_FIELDS)) : own), ...style.house])) {
    const field = FIELD.get(id);
    if (!field || rng.chance(0.06)) continue;
    const named = rng.shuffle(field.names[style.lang]).find((name) => canShare(taken.get(name), field));
    const name = rng.chance(0.5) && canShare(taken.get(field.names[style.lang][0] ?? ''), field) ? field.names[style.lang][0] : named;
    if (name === undefined) continue;
    taken.set(name, field);
    const units = field.units[style.lang].filter((u) => u !== '');
    const unit = units.length === 0 || rng.chance(0.1) ? '' : (units[rng.chance(0.85) ? 0 : rng.int(0, units.length - 1)] ?? '');
    made.set(id, { field, name: rng.chance(0.12) ? name.charAt(0).toUpperCase() + name.slice(1) : name, unit });
  }
  return made;
}

/** Two fields may share an attribute name when nothing in a value would contradict: numbers with units. */
function canShare(other: Field | undefined, field: Field): boolean {
  return other === undefined || (other.kind === field.kind && field.kind !== 'number');
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
