/** One line of products of a store: the same good by one brand, in one or several sizes and colours. */
import { categoryOf, type CategoryNames, type CategoryStyle } from './categories.ts';
import { describe } from './describe.ts';
import type { Field, Good, Lang, Say } from './lexicon/types.ts';
import { inventModel, inventSku } from './invent.ts';
import type { Rng } from './rng.ts';
import { makeTitle, pickBody, pickJoiner } from './titles.ts';
import type { MadeField, MadeProduct, MadeVariants, Truth } from './world.ts';

export interface StoreStyle {
  readonly lang: Lang;
  readonly currency: string;
  readonly hasAttributes: boolean;
  readonly categories: CategoryStyle;
  readonly hasBrand: boolean;
  readonly hasRating: boolean;
  readonly hasAvailability: boolean;
  readonly hasSku: boolean;
  readonly hasTags: boolean;
  readonly tags: 'own' | 'repeating';
  readonly hasDescription: boolean;
  /** Chance that a product lacks an attribute its kind has. */
  readonly gap: number;
  /** Ids of fields that every product of the shop has, whatever it is. */
  readonly house: readonly string[];
  readonly hasVariants: boolean;
  /** Categories of their own for men and women. */
  readonly isGendered: boolean;
  readonly booleans: 'boolean' | 'text';
  readonly localized: boolean;
  readonly prices: string;
  /** Currency units in a euro, roughly. */
  readonly size: number;
}

export interface LineInput {
  readonly rng: Rng;
  readonly lang: Lang;
  readonly good: Good;
  readonly fields: ReadonlyMap<string, MadeField>;
  readonly style: StoreStyle;
  readonly categoryNames: CategoryNames;
  readonly brand: string;
  /** Titles in use; those made are added. */
  readonly taken: Set<string>;
  /** Number of the first product. */
  readonly first: number;
}

/** Fields that shops print into titles. */
const IN_TITLE = new Set(['colour', 'size', 'shoe-size', 'capacity', 'volume', 'net-weight', 'storage', 'screen', 'length', 'material', 'flavour', 'scent', 'diameter']);
const YES_NO: Readonly<Record<Lang, readonly [string, string]>> = { en: ['yes', 'no'], fr: ['oui', 'non'], zh: ['是', '否'] };

export function makeLine(input: LineInput): { product: MadeProduct; row: Record<string, unknown> }[] {
  const { rng, lang, good, fields, style, brand, taken } = input;
  const body = pickBody(rng, lang, style.categories === 'group' || style.categories === 'none');
  const joiner = pickJoiner(rng, lang);
  const kind = rng.maybe(good.kinds);
  const usesKind = body.includes('{k}') && kind !== undefined;
  const model = inventModel(rng, lang);
  const base = new Map<string, Truth>([...good.fields, ...style.house].flatMap((id): [string, Truth][] => {
    const made = fields.get(id);
    return made ? [[id, invent(rng, made.field, good)]] : [];
  }));
  const varied = rng.sample(good.fields.filter((id) => IN_TITLE.has(id) && fields.has(id)), rng.chance(0.55) ? 1 : rng.chance(0.3) ? 2 : 0);
  const option = style.hasVariants && rng.chance(0.7) ? varied.find((id) => OPTIONS.has(id)) : undefined;
  const inTitle = varied.filter((id) => id !== option);
  const count = inTitle.length > 0 ? rng.int(1, 4) : 1;
  const price = pickPrice(rng, good, style);
  const extra = style.hasDescription && rng.chance(0.4) ? rng.maybe(good.extras) : undefined;
  const out: { product: MadeProduct; row: Record<string, unknown> }[] = [];
  for (let i = 0; i < count; i++) {
    const truths = new Map(base);
    for (const id of inTitle) truths.set(id, invent(rng, (fields.get(id) as MadeField).field, good)); // filtered above
    const suffix = inTitle.map((id) => print(truths.get(id) as Truth, fields.get(id) as MadeField, lang, rng.chance(0.5)));
    const title = makeTitle(body, joiner, { brand: style.hasBrand || rng.chance(0.5) ? brand : '', model, good: good.names[lang][0] ?? good.id, kind: usesKind ? kind[lang] : '', suffix }, lang);
    if (title.length < 3 || taken.has(title)) continue;
    taken.add(title);
    out.push(finish(input, { title, truths, suffix, suffixFields: inTitle, option, model: body.includes('{m}') ? model : '', price: i === 0 ? price : vary(rng, price, style), extra, kind: usesKind ? kind : undefined, index: input.first + out.length }));
  }
  return out;
}

interface Draft {
  readonly title: string;
  readonly truths: ReadonlyMap<string, Truth>;
  readonly suffix: readonly string[];
  readonly suffixFields: readonly string[];
  /** Field id that variants differ in. */
  readonly option: string | undefined;
  readonly model: string;
  readonly price: number;
  readonly extra: Good['extras'][number] | undefined;
  readonly kind: Say | undefined;
  readonly index: number;
}

function finish(input: LineInput, draft: Draft): { product: MadeProduct; row: Record<string, unknown> } {
  const { rng, lang, good, fields, style, brand } = input;
  const printed = new Map<string, Truth>();
  const attributes: Record<string, unknown> = {};
  for (const [id, truth] of draft.truths) {
    const made = fields.get(id) as MadeField; // truths are made from fields
    if (id === draft.option || attributes[made.name] !== undefined || rng.chance(style.gap)) continue;
    printed.set(id, truth);
    attributes[made.name] = attributeValue(truth, made, style);
  }
  const id = String(draft.index + 1);
  const variants = draft.option === undefined ? undefined : makeVariants(input, draft, id, draft.option);
  const optionName = variants && fields.get(variants.option)?.name;
  if (variants) printed.set(variants.option, { kind: 'list', says: variants.forms.map((f) => f.say) });
  const categoryFor = genderOf(draft, style);
  const sku = style.hasSku ? inventSku(rng, draft.index) : undefined;
  const product: MadeProduct = {
    id, good, title: draft.title, model: draft.model, suffix: draft.suffix, suffixFields: draft.suffixFields, truths: draft.truths, printed,
    ...(rng.chance(0.02) ? {} : { price: draft.price }),
    ...(style.hasBrand ? { brand } : draft.title.includes(brand) ? { maker: brand } : {}),
    ...(style.hasRating ? { rating: Math.round(rng.int(28, 50)) / 10 } : {}),
    ...(style.hasAvailability ? { availability: stockOf(variants) ?? rng.weighted({ in_stock: 75, low_stock: 10, out_of_stock: 15 }) } : {}),
    ...(draft.extra ? { extra: draft.extra } : {}),
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(variants ? { variants } : {}),
    ...(sku === undefined ? {} : { sku }),
    ...(categoryFor ? { categoryFor } : {}),
  };
  const category = categoryOf(good, lang, style.categories, input.categoryNames, product.categoryFor);
  const row = {
    id, title: product.title,
    ...(product.price === undefined ? {} : { price: product.price }),
    ...(product.brand === undefined ? {} : { brand }),
    ...(sku === undefined ? {} : { sku }),
    ...(category.length > 0 ? { category } : {}),
    ...(product.availability === undefined ? {} : { availability: product.availability }),
    ...(product.rating === undefined ? {} : { rating: product.rating }),
    ...(style.hasDescription ? { description: style.localized ? { en: describe(rng, product, 'en'), fr: describe(rng, product, 'fr'), zh: describe(rng, product, 'zh') } : describe(rng, product, lang) } : {}),
    ...(variants && optionName !== undefined ? { variants: variants.forms.map(({ say, ...form }) => ({ ...form, options: { [optionName]: say[lang] } })) } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(style.hasTags && rng.chance(0.6) ? { tags: tagsOf(rng, product, category, style) } : {}),
  };
  return { product, row };
}

/** A product of which one form is there is there itself. */
function stockOf(variants: MadeVariants | undefined): MadeProduct['availability'] {
  return variants && (['in_stock', 'low_stock', 'out_of_stock'] as const).find((word) => variants.forms.some((form) => form.availability === word));
}

const TAGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['bestseller', 'new', 'gift idea', 'limited', 'eco', 'staff pick', 'classic', 'sale'],
  fr: ['best-seller', 'nouveauté', 'idée cadeau', 'édition limitée', 'coup de cœur', 'classique', 'promo'],
  zh: ['热销', '新品', '送礼', '限量', '店长推荐', '经典', '特价'],
};

/** Some shops tag with what the product's other fields say, too: its category, its maker, what it is. */
function tagsOf(rng: Rng, product: MadeProduct, category: readonly string[], { lang, tags }: StoreStyle): string[] {
  const own = rng.sample(TAGS[lang], rng.int(1, 2));
  if (tags === 'own') return own;
  const repeated = [...category, product.brand ?? '', product.good.names[lang][0] ?? '', product.kind?.[lang] ?? ''].filter((tag) => tag !== '').map((tag) => tag.toLowerCase());
  return [...new Set([...(rng.chance(0.4) ? own : []), ...rng.sample(repeated, rng.int(1, 3))])];
}

/** Text fields that shops make variants of. */
const OPTIONS = new Set(['colour', 'size', 'shoe-size', 'flavour', 'scent']);

function makeVariants({ rng, fields, style }: LineInput, draft: Draft, id: string, option: string): MadeVariants | undefined {
  const field = fields.get(option)?.field;
  if (!field) return undefined;
  const ordered = rng.sample([...field.values.keys()], rng.int(2, 5)).sort((a, b) => a - b);
  const hasPrices = rng.chance(0.4);
  return {
    option,
    forms: ordered.flatMap((at, i) => {
      const say = field.values[at];
      return say ? [{ id: `${id}-${i + 1}`, say, ...(hasPrices && rng.chance(0.6) ? { price: vary(rng, draft.price, style) } : {}), ...(style.hasAvailability ? { availability: rng.weighted({ in_stock: 75, low_stock: 8, out_of_stock: 17 }) } : {}) }] : [];
    }),
  };
}

function genderOf(draft: Draft, style: StoreStyle): MadeProduct['categoryFor'] {
  const truth = draft.truths.get('gender');
  if (!style.isGendered || (style.categories !== 'slug' && style.categories !== 'leaf') || truth?.kind !== 'text') return undefined;
  return truth.say.en === 'men' || truth.say.en === 'women' ? truth.say.en : undefined;
}

function invent(rng: Rng, field: Field, good: Good): Truth {
  switch (field.kind) {
    case 'number': {
      const [low, high, step] = field.range;
      // One good uses part of a field's range, so that its products are near one another.
      const anchor = (good.id.length * 37 + field.id.length * 11) % 60;
      const from = low + ((high - low) * anchor) / 100;
      const to = Math.min(high, from + (high - low) * 0.45);
      const value = step > 0 ? Math.round((from + rng.next() * (to - from)) / step) * step : from;
      return { kind: 'number', value: Number(Math.max(low, value).toFixed(2)) };
    }
    case 'text': return { kind: 'text', say: rng.pick(field.values) };
    case 'list': return { kind: 'list', says: rng.sample(field.values, rng.int(1, Math.min(4, field.values.length))) };
    case 'boolean': return { kind: 'boolean', value: rng.chance(0.5) };
  }
}

function attributeValue(truth: Truth, made: MadeField, style: StoreStyle): unknown {
  const { lang } = style;
  if (truth.kind === 'boolean') return style.booleans === 'boolean' ? truth.value : YES_NO[lang][truth.value ? 0 : 1];
  if (truth.kind === 'list') return truth.says.map((s) => s[lang]);
  if (truth.kind === 'number' && made.unit === '') return truth.value;
  return print(truth, made, lang, lang === 'zh');
}

/** A value as text; `tight` leaves no space before the unit. */
export function print(truth: Truth, made: MadeField, lang: Lang, tight: boolean): string {
  switch (truth.kind) {
    case 'number': {
      const unit = made.unit || (made.field.units[lang][0] ?? '');
      return unit === '' ? String(truth.value) : `${truth.value}${tight || /^["”°]/.test(unit) ? '' : ' '}${unit}`;
    }
    case 'text': return truth.say[lang];
    case 'list': return truth.says.map((s) => s[lang]).join(', ');
    case 'boolean': return YES_NO[lang][truth.value ? 0 : 1];
  }
}

function pickPrice(rng: Rng, good: Good, style: StoreStyle): number {
  const [low, high] = good.price;
  const raw = (low + (high - low) * rng.next() ** 1.4) * style.size;
  const whole = Math.max(1, Math.round(raw));
  switch (style.prices) {
    case '99': return Number((whole - 0.01).toFixed(2));
    case '90': return Number((whole - 0.1).toFixed(2));
    case 'whole': return whole;
    default: return Number(raw.toFixed(2));
  }
}

function vary(rng: Rng, price: number, style: StoreStyle): number {
  if (rng.chance(0.35)) return price;
  const factor = rng.pick([0.6, 0.8, 1.15, 1.3, 1.6, 1.9]);
  return style.prices === 'whole' ? Math.max(1, Math.round(price * factor)) : Number((Math.max(1, Math.round(price * factor)) - (style.prices === '99' ? 0.01 : style.prices === '90' ? 0.1 : 0)).toFixed(2));
}
