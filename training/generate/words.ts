/** What shoppers call goods, products, values and amounts, in their own language. */
import type { Asker } from './ask.ts';
import { guessFeminine, inflect, type Word } from './fill.ts';
import { frenchFeminine } from './lexicon/index.ts';
import type { Field, Good, Lang } from './lexicon/types.ts';
import { print } from './make-line.ts';
import type { MadeProduct, Truth } from './world.ts';

/** A good's name: one of its synonyms, singular and plural. Chinese has one form. */
export interface Named {
  readonly one: string;
  readonly many: string;
  readonly feminine: boolean;
  /** Which synonym, 0 the plainest. */
  readonly index: number;
}

export function nameGood(asker: Asker, good: Good): Named {
  const names = good.names[asker.lang];
  const count = asker.lang === 'zh' ? names.length : Math.floor(names.length / 2);
  const index = count <= 1 || asker.rng.chance(0.5) ? 0 : asker.rng.int(0, count - 1);
  return nameAt(good, asker.lang, index);
}

export function nameAt(good: Good, lang: Lang, index: number): Named {
  const names = good.names[lang];
  if (lang === 'zh') {
    const name = names[index] ?? names[0] ?? good.id;
    return { one: name, many: name, feminine: false, index };
  }
  const one = names[index * 2] ?? names[0] ?? good.id;
  return { one, many: names[index * 2 + 1] ?? one, feminine: lang === 'fr' && isFeminineGood(one), index };
}

export function isFeminineGood(name: string): boolean {
  return frenchFeminine.size > 0 ? frenchFeminine.has(name) : guessFeminine(name);
}

export function fieldWord(asker: Asker, field: Field): Word {
  const names = field.names[asker.lang];
  const text = asker.rng.chance(0.6) ? (names[0] ?? field.id) : asker.rng.pick(names);
  return { text, feminine: asker.lang === 'fr' && guessFeminine(text) };
}

/** A text value as the shopper says it, agreeing with a French noun. */
export function valueWord(asker: Asker, value: Readonly<Record<Lang, string>>, noun?: { readonly feminine: boolean; readonly plural: boolean }): string {
  const text = value[asker.lang];
  if (asker.lang === 'fr' && noun) return inflect(text, noun.feminine, noun.plural);
  if (asker.lang === 'zh' && text.length > 2 && text.endsWith('色') && asker.rng.chance(0.3)) return text.slice(0, -1);
  return text;
}

const MONEY: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  USD: { en: ['{n} dollars', '${n}', '{n}', '{n} bucks', '{n} USD', '${n}'], fr: ['{n} dollars', '{n} $', '{n}', '{n}$'], zh: ['{n}美元', '{n}', '${n}', '{n}刀', '{n}块'] },
  EUR: { en: ['{n} euros', '€{n}', '{n}', '{n} EUR', '{n} euro'], fr: ['{n} euros', '{n} €', '{n}€', '{n}', '{n} balles', '{n} eur'], zh: ['{n}欧元', '{n}欧', '{n}', '€{n}'] },
  GBP: { en: ['{n} pounds', '£{n}', '{n}', '{n} quid', '{n} GBP'], fr: ['{n} livres', '{n} £', '{n}'], zh: ['{n}英镑', '{n}镑', '{n}'] },
  CHF: { en: ['{n} francs', '{n} CHF', '{n}'], fr: ['{n} francs', '{n} CHF', '{n}', '{n} balles'], zh: ['{n}瑞士法郎', '{n}法郎', '{n}'] },
  CAD: { en: ['{n} dollars', '${n}', '{n}'], fr: ['{n} dollars', '{n} $', '{n}', '{n} piastres'], zh: ['{n}加元', '{n}', '{n}加币'] },
  CNY: { en: ['{n} yuan', '{n} RMB', '¥{n}', '{n}', '{n} CNY'], fr: ['{n} yuans', '{n} yuan', '{n}', '{n} ¥'], zh: ['{n}元', '{n}块', '{n}', '{n}块钱', '¥{n}', '{n}元'] },
};

export function money(asker: Asker, amount: number): string {
  const forms = MONEY[asker.shop.made.currency]?.[asker.lang] ?? ['{n}'];
  return asker.rng.pick(forms).replace('{n}', String(amount));
}

/** A round amount near a value: what people say as a budget. */
export function roundAmount(near: number): number {
  const step = near >= 1000 ? 100 : near >= 200 ? 50 : near >= 60 ? 10 : near >= 20 ? 5 : near >= 5 ? 1 : 0.5;
  return Math.max(step, Math.round(near / step) * step);
}

/** How a shopper names one product; `keep` is what noise must not touch. */
export interface Mention extends Word {
  readonly keep: readonly string[];
}

/**
 * Names a product by its title or by enough of it to be the only one meant; undefined when nothing short is unique
 * and the draw went against the whole title.
 */
export function mention(asker: Asker, product: MadeProduct): Mention {
  const { rng, shop } = asker;
  const good = nameGood(asker, product.good);
  if (product.sku !== undefined && rng.chance(0.02)) return { text: product.sku, keep: [product.sku] };
  const short = rng.chance(0.62) ? shortMention(asker, product, good.one) : undefined;
  const text = short ?? (rng.chance(0.3) ? product.title.replace(/[«»|,–·-]+/g, ' ').replace(/\s+/g, ' ').trim() : product.title);
  const cased = rng.chance(0.3) && shop.made.lang !== 'zh' ? text.toLowerCase() : text;
  return { text: cased, feminine: good.feminine, keep: codesIn(text) };
}

function shortMention(asker: Asker, product: MadeProduct, good: string): string | undefined {
  const { rng, lang, shop } = asker;
  const { brand, model } = product;
  const own = lang === 'zh' ? '' : ' ';
  const kind = product.kind?.[lang];
  const describing = [
    ...(model !== '' ? [lang === 'fr' ? `${good} ${model}` : `${model}${own}${good}`, lang === 'en' && rng.chance(0.3) ? `${good} ${model}` : `${model}`] : []),
    ...(brand !== undefined && model !== '' ? [`${brand} ${model}`, lang === 'fr' ? `${good} ${brand} ${model}` : `${brand} ${model}${own}${good}`] : []),
    ...(brand !== undefined ? [lang === 'fr' ? `${good} ${brand}` : `${brand}${own}${good}`] : []),
    ...(kind ? [lang === 'fr' ? `${good} ${kind}` : `${kind}${own}${good}`, kind] : []),
    ...(brand !== undefined && product.title.includes(brand) && product.title !== brand ? [withoutBrand(product.title, brand)] : []),
    good,
  ];
  const base = rng.maybe(describing);
  if (base === undefined) return undefined;
  const uses = (p: MadeProduct): boolean => (!(model !== '' && base.includes(model)) || p.model === model) && (!base.includes(good) || p.good === product.good) && (!(brand !== undefined && base.includes(brand)) || p.brand === brand) && (!(kind && base.includes(kind)) || p.kind === product.kind);
  const same = shop.made.products.filter(uses);
  if (same.length === 1) return base;
  const suffix = product.suffixFields.map((id, i) => suffixWord(asker, product, id) ?? product.suffix[i] ?? '');
  const siblings = same.filter((p) => p.suffix.join() === product.suffix.join());
  return siblings.length === 1 && suffix.length > 0 ? [base, ...suffix].join(lang === 'zh' && rng.chance(0.5) ? '' : ' ') : undefined;
}

/** A title as people shorten it: without the maker's name. */
function withoutBrand(title: string, brand: string): string {
  return title.replace(brand, ' ').replace(/ by\s*$| by (?=[,–/-])/, ' ').replace(/[«»|,–·/]+/g, ' ').replace(/\s+/g, ' ').replace(/^[\s-]+|[\s-]+$/g, '');
}

function suffixWord(asker: Asker, product: MadeProduct, id: string): string | undefined {
  const truth = product.truths.get(id);
  const made = asker.shop.made.fields.get(id);
  return truth && made ? truthWord(asker, truth, made.field, made.unit) : undefined;
}

/** A value of any kind in the shopper's words; numbers with a unit of the shopper's choice among its spellings. */
export function truthWord(asker: Asker, truth: Truth, field: Field, unit: string): string {
  if (truth.kind !== 'number') return print(truth, { field, name: '', unit }, asker.lang, true);
  const units = field.units[asker.lang].filter((u) => u !== '');
  const shown = units.length > 0 ? asker.rng.pick(units) : unit;
  return shown === '' ? String(truth.value) : `${truth.value}${asker.lang === 'zh' || asker.rng.chance(0.4) || /^["”]/.test(shown) ? '' : ' '}${shown}`;
}

/** Parts of a text that carry codes or numbers: noise would make another product of them. */
export function codesIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\d/.test(word) || /^[A-Z]{1,4}$/.test(word));
}
