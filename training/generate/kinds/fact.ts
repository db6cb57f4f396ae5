/** Questions about named products: facts, what the catalog does not say, comparisons, things alike. */
import type { Reading } from '../../../src/catalog/types.ts';
import { absentFacts } from '../absent.ts';
import { companions } from '../companion-fields.ts';
import { draft, say, type Asker, type Draft } from '../ask.ts';
import { fill, type Word } from '../fill.ts';
import { keyWords, tellingWords } from '../key-words.ts';
import { fields as allFields, goods as allGoods } from '../lexicon/index.ts';
import type { Field, Lang, Says } from '../lexicon/types.ts';
import { textsOf } from '../narrow-kit.ts';
import { comparative } from '../phrases/comparatives.ts';
import { ofSplit } from '../phrases/index.ts';
import { codesIn, fieldWord, mention, nameAt, truthWord, valueWord, type Mention } from '../words.ts';
import type { MadeField, MadeProduct } from '../world.ts';
import { everydayFigures } from '../phrases/everyday-figures.ts';
import { everydayTraits } from '../phrases/everyday-traits.ts';
import { widened } from '../phrases/spoken/sections.ts';
import { makeWhichOf } from './figures.ts';

export function makeFact(asker: Asker): Draft | undefined {
  const { rng, shop } = asker;
  const product = rng.pick(shop.made.products);
  const kind = rng.weighted({ price: 17, stock: 8, brand: 4, rating: 4, field: 54, two: 7, about: 8, text: 17, variant: shop.made.products.some((p) => p.variants) ? 12 : 0 });
  switch (kind) {
    case 'price': return product.price === undefined ? undefined : builtIn(asker, product, 'price', 'price');
    case 'stock': return product.availability === undefined ? undefined : builtIn(asker, product, 'stock', 'availability');
    case 'brand': return product.brand === undefined || product.title.includes(product.brand) ? undefined : builtIn(asker, product, 'brand', 'brand');
    case 'rating': return product.rating === undefined ? undefined : builtIn(asker, product, 'rating', 'rating');
    case 'field': return attribute(asker, product);
    case 'two': return twoFacts(asker, product);
    case 'about': return builtIn(asker, product, 'about', 'description');
    case 'text': return fromText(asker);
    case 'variant': return ofVariant(asker);
  }
}

function builtIn(asker: Asker, product: MadeProduct, templates: 'price' | 'stock' | 'brand' | 'rating' | 'about', field: string): Draft {
  const p = mention(asker, product);
  return factDraft(asker, say(asker, asker.book.fact[templates], { p }), product, [field], p);
}

function factDraft(asker: Asker, message: string, product: MadeProduct, fields: readonly string[], p: Mention, keep: readonly string[] = []): Draft {
  const title = asker.shop.titleOf(product);
  return draft(asker, corrected(asker, product, message), { verb: 'fact', ref: { title }, options: [], fields }, { outcome: 'answered', holds: (f) => f.readings.some((r) => r.productId === product.id) }, { keep: [...p.keep, ...keep] });
}

const CORRECTED = 0.03;
const NO_WAIT: Readonly<Record<Lang, readonly string[]>> = {
  en: ['… no wait, ', '... sorry, I mean: ', ', no, ', '... actually no. ', ', hang on, '],
  fr: ['… non attends, ', '... pardon, ', ', euh non, ', '... enfin non, ', ', oubliez, '],
  zh: ['…不对，', '…算了，', '，不是，', '…哦不，', '，等下，'],
};

/** Some name one product and then ask about another: what counts is said last. */
function corrected(asker: Asker, product: MadeProduct, message: string): string {
  const { rng, shop, lang } = asker;
  const other = rng.chance(CORRECTED) ? rng.pick(shop.made.products) : product;
  return other === product ? message : `${mention(asker, other).text}${rng.pick(NO_WAIT[lang])}${message}`;
}

/** A field that the catalog prints for this product. */
function printedField(asker: Asker, product: MadeProduct, fits: (f: Field) => boolean = () => true): readonly [string, MadeField] | undefined {
  const ids = [...product.printed.keys()].filter((id) => { const made = asker.shop.made.fields.get(id); return made !== undefined && fits(made.field) && asker.shop.field(made.name) !== undefined; });
  const id = asker.rng.maybe(ids);
  const made = id === undefined ? undefined : asker.shop.made.fields.get(id);
  return id !== undefined && made ? [id, made] : undefined;
}

function attribute(asker: Asker, product: MadeProduct): Draft | undefined {
  const { rng, book, lang } = asker;
  const found = printedField(asker, product);
  if (!found) return undefined;
  const [id, made] = found;
  const p = mention(asker, product);
  const field = fieldWord(asker, made.field);
  const truth = product.printed.get(id);
  if ((truth?.kind === 'text' || truth?.kind === 'list') && rng.chance(0.25)) {
    // Asked with a value in it, true or not; the fact answers either way.
    const values = made.field.values.filter((v) => v[lang] !== '');
    const one = rng.chance(0.5) ? rng.maybe(textsOf(truth)) : rng.maybe(values);
    const other = rng.maybe(values.filter((v) => v !== one));
    if (!one || !other) return undefined;
    const noun = { feminine: p.feminine === true, plural: false };
    return factDraft(asker, say(asker, rng.chance(0.7) ? book.fact.isValue : book.fact.either, { p, field, value: valueWord(asker, one, noun), value2: valueWord(asker, other, noun) }), product, [made.name], p);
  }
  return factDraft(asker, askField(asker, made.field, p, field), product, [made.name], p);
}

/** The field's own questions, or a general one with its name. */
export function askField(asker: Asker, field: Field, p: Word, word: Word): string {
  const { rng, book, lang, shop } = asker;
  const everyday = everydayOf(field.id)[lang];
  const own = ofSplit(everyday.length > 0 && rng.chance(0.6) ? everyday : [...field.asks[lang], ...everyday], shop.made.split);
  if (own.length > 0 && rng.chance(0.66)) return fill(asIs(rng.pick(own), lang, p), { p }, lang);
  return say(asker, field.kind === 'boolean' ? book.fact.hasField : book.fact.field, { p, field: word });
}

/** What people ask instead of a field's name. */
function everydayOf(field: string): Says {
  return widened(`everyday.${field}`, everydayFigures[field] ?? everydayTraits[field] ?? { en: [], fr: [], zh: [] });
}

/** A question that names the field, or tells it in everyday words, of a product that is pointed at. */
export function askOfIt(asker: Asker, field: Field, it: Word): string | undefined {
  const { rng, lang, shop } = asker;
  const everyday = everydayOf(field.id)[lang];
  const template = rng.maybe(ofSplit([...field.asks[lang], ...everyday, ...everyday], shop.made.split));
  return template === undefined ? undefined : fill(template, { p: it }, lang);
}

/** Lexicon questions name the product without an article; a title with a common noun in front wants one now and then. */
function asIs(template: string, lang: string, p: Word): string {
  if (lang === 'en' && /^[a-z]/.test(p.text)) return template.replace('{p}', 'the {p}').replace(/the the /, 'the ');
  return lang === 'fr' && /^[a-zà-ü]/.test(p.text) ? template.replace('{p}', '{le p}') : template;
}

function twoFacts(asker: Asker, product: MadeProduct): Draft | undefined {
  const { rng, book } = asker;
  const first = printedField(asker, product, (f) => f.kind !== 'boolean');
  if (!first) return undefined;
  const p = mention(asker, product);
  const field = fieldWord(asker, first[1].field);
  if (product.price !== undefined && rng.chance(0.5)) return factDraft(asker, say(asker, book.fact.priceAndField, { p, field }), product, ['price', first[1].name], p);
  const second = printedField(asker, product, (f) => f.kind !== 'boolean' && f !== first[1].field);
  if (!second || second[1].name === first[1].name) return undefined;
  return factDraft(asker, say(asker, book.fact.twoFields, { p, field, field2: fieldWord(asker, second[1].field) }), product, [first[1].name, second[1].name], p);
}

/** Price or stock of one size or colour. */
function ofVariant(asker: Asker): Draft | undefined {
  const { rng, shop, book } = asker;
  const product = rng.maybe(shop.made.products.filter((p) => p.variants));
  const form = rng.maybe(product?.variants?.forms ?? []);
  const name = product?.variants && shop.made.fields.get(product.variants.option)?.name;
  if (!product || !form || name === undefined) return undefined;
  const p = mention(asker, product);
  const isStock = form.availability !== undefined && rng.chance(0.6);
  if (!isStock && product.price === undefined) return undefined;
  const message = say(asker, isStock ? book.fact.variantStock : book.fact.variantPrice, { p, value: valueWord(asker, form.say, { feminine: p.feminine === true, plural: false }) });
  const wanted = isStock ? form.availability : String(form.price ?? product.price);
  return draft(asker, message, { verb: 'fact', ref: { title: shop.titleOf(product) }, options: [{ field: name, op: '=', value: form.say[shop.made.lang] }], fields: [isStock ? 'availability' : 'price'] }, { outcome: 'answered', holds: (f) => f.readings.some((r) => r.text.startsWith(wanted ?? '-')) }, { keep: [...p.keep, form.say[asker.lang]] });
}

/** What stands in the description only. */
function fromText(asker: Asker): Draft | undefined {
  const { rng, shop } = asker;
  const product = rng.maybe(shop.made.products.filter((p) => p.extra));
  const extra = product?.extra;
  if (!product || !extra) return undefined;
  const p = mention(asker, product);
  const asked = askExtra(asker, extra, p);
  if (!asked) return undefined;
  const written = extra.text[shop.made.lang];
  const said = (r: Reading): boolean => written.includes(r.text.slice(0, 12)) || r.text.includes(written.slice(0, 12)) || Object.values(extra.text).some((t) => t.includes(r.text.slice(0, 12)));
  return draft(asker, asked.message, { verb: 'fact', ref: { title: shop.titleOf(product) }, options: [], fields: [], words: asked.words }, { outcome: 'answered', holds: (f) => f.readings.some(said) }, { keep: p.keep });
}

/** One of the extra's questions, and its own words in the catalog's language (the lexicon's lists of questions run in parallel). */
function askExtra({ rng, shop, lang }: Asker, extra: MadeProduct['good']['extras'][number], p: Word): { readonly message: string; readonly words: string } | undefined {
  const template = rng.pick(ofSplit(extra.ask[lang], shop.made.split));
  const words = keyWords(extra, extra.ask[lang].indexOf(template), shop.made.lang);
  return words === undefined ? undefined : { message: fill(asIs(template, lang, p), { p }, lang), words };
}

export function makeUnanswerable(asker: Asker): Draft | undefined {
  const { rng, shop, lang } = asker;
  const product = rng.pick(shop.made.products);
  const p = mention(asker, product);
  const ref = { title: shop.titleOf(product) };
  const unknown = { outcome: 'unknown' } as const;
  const kind = rng.weighted({ absent: 30, missing: 24, foreign: 24, beside: 12, extra: 10 });
  if (kind === 'missing') {
    // A field of the schema that this product does not have.
    const made = rng.maybe([...shop.made.fields].filter(([id, m]) => product.truths.has(id) && !product.printed.has(id) && !product.suffixFields.includes(id) && shop.field(m.name) !== undefined && ![...product.printed.keys()].some((k) => shop.made.fields.get(k)?.name === m.name)))?.[1];
    if (!made) return undefined;
    return draft(asker, askField(asker, made.field, p, fieldWord(asker, made.field)), { verb: 'fact', ref, options: [], fields: [made.name] }, unknown, { keep: p.keep });
  }
  if (kind === 'beside') return ofFieldBeside(asker, product, p);
  if (kind === 'foreign') {
    // A field that nothing in this store has.
    const names = new Set([...shop.made.fields.values()].map((m) => m.name.toLowerCase()));
    const near = new Set(rng.chance(0.65) ? allGoods.filter((g) => g.domain === product.good.domain).flatMap((g) => g.fields) : allFields.map((f) => f.id));
    const field = rng.maybe(allFields.filter((f) => near.has(f.id) && !product.good.fields.includes(f.id) && !f.names[shop.made.lang].some((n) => names.has(n.toLowerCase()))));
    if (!field) return undefined;
    const message = askField(asker, field, p, fieldWord(asker, field));
    return draft(asker, message, { verb: 'fact', ref, options: [], fields: [], words: wordsFor(asker, message, p, field.names[shop.made.lang]) }, unknown, { keep: p.keep });
  }
  if (kind === 'extra') {
    const extra = rng.maybe(product.good.extras.filter((e) => e !== product.extra));
    const asked = extra && askExtra(asker, extra, p);
    return asked && draft(asker, asked.message, { verb: 'fact', ref, options: [], fields: [], words: asked.words }, unknown, { keep: p.keep });
  }
  const fact = rng.pick(absentFacts);
  const message = fill(rng.pick(ofSplit(fact.asks[lang], shop.made.split)), { p }, lang);
  return draft(asker, message, { verb: 'fact', ref, options: [], fields: [], words: wordsFor(asker, message, p, [fact.words[shop.made.lang]]) }, unknown, { keep: p.keep });
}

/** What a field that the product has is easily taken for: how much it carries, of one whose weight is known. */
function ofFieldBeside(asker: Asker, product: MadeProduct, p: Mention): Draft | undefined {
  const { rng, shop } = asker;
  const held = new Set([...shop.made.fields.keys()]);
  const field = rng.maybe([...product.printed.keys()].flatMap((id) => companions[id] ?? []).filter((f) => !held.has(f.id) && !(f.id === 'companion-load' && held.has('load'))));
  if (!field) return undefined;
  const message = askField(asker, field, p, fieldWord(asker, field));
  return draft(asker, message, { verb: 'fact', ref: { title: shop.titleOf(product) }, options: [], fields: [], words: wordsFor(asker, message, p, field.names[shop.made.lang]) }, { outcome: 'unknown' }, { keep: p.keep });
}

/** What to look for: one of `names` in the catalog's language; in the message's own words where that is one of the catalog's. */
function wordsFor({ shop, lang }: Asker, message: string, p: Mention, names: readonly string[]): string {
  const said = message.toLowerCase();
  const named = names.find((name) => said.includes(name.toLowerCase()));
  return named ?? (shop.store.catalog.store.languages.includes(lang) ? tellingWords(message.replace(p.text, ' '), lang) : undefined) ?? names[0] ?? '';
}

export function makeCompare(asker: Asker): Draft | undefined {
  const { rng, shop, book } = asker;
  const way = rng.weighted({ similar: 22, siblings: 18, which: 30, two: 30 });
  if (way === 'similar') return makeSimilar(asker);
  if (way === 'siblings') return makeSiblings(asker);
  if (way === 'which') return makeWhichOf(asker);
  const one = rng.pick(shop.made.products);
  const two = rng.maybe(shop.made.products.filter((p) => p !== one && p.good === one.good && p.title !== one.title));
  if (!two) return undefined;
  const p = mention(asker, one);
  const q = mention(asker, two);
  if (p.text === q.text) return undefined;
  const refs = [{ title: shop.titleOf(one) }, { title: shop.titleOf(two) }];
  const expected = { outcome: 'answered', ids: new Set([one.id, two.id]), holds: (f: { readings: readonly unknown[] }) => f.readings.length >= 2 } as const;
  const keep = [...p.keep, ...q.keep];
  const kind = rng.weighted({ all: 45, price: 25, field: 30 });
  if (kind === 'all') return draft(asker, say(asker, book.find.compare, { p, q }), { verb: 'compare', refs, fields: [] }, expected, { keep });
  if (kind === 'price') return one.price === undefined || two.price === undefined ? undefined : draft(asker, say(asker, book.find.comparePrice, { p, q }), { verb: 'compare', refs, fields: ['price'] }, expected, { keep });
  const found = printedField(asker, one, (f) => f.kind === 'number');
  if (!found || !two.printed.has(found[0])) return undefined;
  const adjective = rng.chance(0.5) ? comparative((list) => rng.pick(list), asker.lang, shop.made.split, found[0], { p, q }) : undefined;
  return draft(asker, adjective ?? say(asker, book.find.compareField, { p, q, field: fieldWord(asker, found[1].field) }), { verb: 'compare', refs, fields: [found[1].name] }, expected, { keep });
}

/** Two of one line: "the lamp X2 in white or in black?" names what they share once. */
function makeSiblings(asker: Asker): Draft | undefined {
  const { rng, shop, book, lang } = asker;
  const one = rng.maybe(shop.made.products.filter((p) => p.suffix.length === 1 && (p.model !== '' || p.kind !== undefined)));
  const two = one && rng.maybe(shop.made.products.filter((p) => p.good === one.good && p.model === one.model && p.brand === one.brand && p.kind === one.kind && p.suffixFields[0] === one.suffixFields[0] && p.suffix.length === 1 && p.suffix[0] !== one.suffix[0]));
  const [id] = one?.suffixFields ?? [];
  const made = id === undefined ? undefined : shop.made.fields.get(id);
  const [s, t] = [one, two].map((p) => (p && id !== undefined && made ? p.truths.get(id) : undefined));
  if (!one || !two || !made || !s || !t) return undefined;
  const title = shop.titleOf(one);
  const at = title.lastIndexOf(one.suffix[0] ?? '');
  const good = nameAt(one.good, lang, 0);
  const short = one.model !== '' && rng.chance(0.6) ? (lang === 'fr' ? `${good.one} ${one.model}` : `${one.model}${lang === 'zh' ? '' : ' '}${good.one}`) : title.slice(0, at).replace(/[\s,–/·-]+$/, '');
  const slots = { base: { text: short, feminine: good.feminine }, s: truthWord(asker, s, made.field, made.unit), t: truthWord(asker, t, made.field, made.unit) };
  const refs = [{ title }, { title: shop.titleOf(two) }];
  const expected = { outcome: 'answered', ids: new Set([one.id, two.id]), holds: (f: { readings: readonly unknown[] }) => f.readings.length >= 2 } as const;
  const keep = [...codesIn(short), slots.s, slots.t];
  const kind = rng.weighted({ all: 40, price: 38, field: 22 });
  if (kind === 'all') return draft(asker, say(asker, book.find.siblings, slots), { verb: 'compare', refs, fields: [] }, expected, { keep });
  if (kind === 'price') return one.price === undefined || two.price === undefined ? undefined : draft(asker, say(asker, book.find.siblingsPrice, slots), { verb: 'compare', refs, fields: ['price'] }, expected, { keep });
  const found = printedField(asker, one, (f) => f.kind === 'number' && f.id !== id);
  if (!found || !two.printed.has(found[0])) return undefined;
  const adjective = rng.chance(0.5) ? comparative((list) => rng.pick(list), lang, shop.made.split, found[0], slots) : undefined;
  return draft(asker, adjective ?? say(asker, book.find.siblingsField, { ...slots, field: fieldWord(asker, found[1].field) }), { verb: 'compare', refs, fields: [found[1].name] }, expected, { keep });
}

function makeSimilar(asker: Asker): Draft | undefined {
  const { rng, shop, book } = asker;
  const product = rng.pick(shop.made.products);
  const p = mention(asker, product);
  return draft(asker, say(asker, book.find.similar, { p }), { verb: 'similar', ref: { title: shop.titleOf(product) }, clauses: { where: [] } }, { outcome: 'answered' }, { keep: p.keep });
}

