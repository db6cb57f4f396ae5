/** Words an answer from what a plan found, out of hand-written templates, and holds it to the product's own check. */
import { buildAnswerPrompt, isWrittenByModel, MAX_ROWS } from '../../src/assistant/answer-prompt.ts';
import { checkFor } from '../../src/assistant/check.ts';
import type { Finding } from '../../src/assistant/finding.ts';
import { takeSentences } from '../../src/assistant/sentences.ts';
import { readField } from '../../src/catalog/read-field.ts';
import type { Product, Reading } from '../../src/catalog/types.ts';
import type { Asker } from './ask.ts';
import { absentFacts } from './absent.ts';
import { elsewhere } from './elsewhere.ts';
import { capital, put } from './fill.ts';
import { keyWords } from './key-words.ts';
import { fields as allFields } from './lexicon/index.ts';
import { nameAt } from './words.ts';
import { ANSWERS } from './phrases/answers.ts';
import type { AnswerBook } from './phrases/answer-types.ts';
import type { Field, Lang } from './lexicon/types.ts';

/** Longer answers say more than a shopper reads, and cost tokens. */
const MAX_LENGTH = 420;

const BUILT_IN: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { price: 'price', rating: 'rating', brand: 'brand', availability: 'availability', description: 'description' },
  fr: { price: 'prix', rating: 'note', brand: 'marque', availability: 'disponibilité', description: 'description' },
  zh: { price: '价格', rating: '评分', brand: '品牌', availability: '库存', description: '介绍' },
};

const YES_NO: Readonly<Record<Lang, readonly [string, string]>> = { en: ['yes', 'no'], fr: ['oui', 'non'], zh: ['是', '否'] };

export interface AnswerExample {
  readonly prompt: string;
  readonly output: string;
}

/** Undefined when the verb's answers have fixed wording, or when no template passes the check. */
export function makeAnswer(asker: Asker, message: string, finding: Finding): AnswerExample | undefined {
  if (!isWrittenByModel(finding)) return undefined;
  const check = checkFor(message, finding, asker.shop.store);
  for (let tries = 0; tries < 4; tries++) {
    const text = word(asker, finding)?.trim();
    if (text === undefined || text.length > MAX_LENGTH) return undefined;
    if (check.isComplete(text) && sentences(text).every((s) => check.failure(s) === undefined)) return { prompt: buildAnswerPrompt(message, finding, asker.shop.store), output: text };
  }
  return undefined;
}

function sentences(text: string): string[] {
  const { whole, rest } = takeSentences(text);
  return [...whole, rest].filter((s) => s.trim() !== '');
}

function word(asker: Asker, finding: Finding): string | undefined {
  const { rng, lang } = asker;
  const book = ANSWERS[lang];
  const use = (templates: readonly string[], slots: Readonly<Record<string, string>>): string => capital(put(rng.pick(templates), slots));
  const { plan, outcome } = finding;
  if (outcome === 'nomatch') {
    const asked = askedGoods(asker, finding);
    return asked === undefined ? rng.pick(book.nomatchBare) : use(book.nomatch, { asked });
  }
  if (outcome === 'unknown') {
    const p = titleOf(asker, finding.products[0]);
    const asked = plan.verb === 'fact' ? [...plan.fields.map((f) => fieldName(asker, f)), ...(plan.words === undefined ? [] : [askedWords(asker, plan.words)])].join(book.and) : '';
    return asked === '' ? undefined : use(book.unknown, { p, asked });
  }
  switch (plan.verb) {
    case 'find':
    case 'similar': return wordProducts(asker, finding, book, use);
    case 'count': return use(finding.total === 0 ? book.countNone : finding.total === 1 ? book.countOne : book.count, { n: String(finding.total) });
    case 'average': {
      const figure = finding.figures[0];
      return figure && use(book.average, { value: `${figure.value} ${figure.unit}`.trim() });
    }
    case 'fact': return wordFact(asker, finding, book, use);
    case 'compare': return wordCompare(asker, finding, book, use);
    default: return undefined;
  }
}

type Use = (templates: readonly string[], slots: Readonly<Record<string, string>>) => string;

function wordProducts(asker: Asker, finding: Finding, book: AnswerBook, use: Use): string {
  const rows = finding.products.slice(0, MAX_ROWS).map((p) => productRow(asker, p, finding, book));
  const count = Math.max(finding.total, finding.products.length);
  const list = rows.join(book.separator);
  if (finding.plan.verb === 'similar') return use(book.similar, { list });
  const isExtreme = finding.plan.verb === 'find' && finding.plan.clauses.extreme !== undefined;
  if (isExtreme) return rows.length === 1 ? use(book.extreme, { row: rows[0] ?? '' }) : use(finding.plan.verb === 'find' && finding.plan.clauses.top !== undefined ? book.extremes : book.ties, { list });
  if (count === 1) return use(book.one, { row: rows[0] ?? '' });
  return use(count > rows.length ? book.more : book.many, { n: String(count), list });
}

function productRow(asker: Asker, product: Product, finding: Finding, book: AnswerBook): string {
  const price = readField(product, 'price', asker.lang, asker.shop.store.catalog.store)?.text;
  const extra = finding.readings.find((r) => r.productId === product.id && r.field !== 'price');
  const notes = [price, extra && `${fieldName(asker, extra.field)} ${extra.text}`, product.availability === 'out_of_stock' ? book.soldOut : undefined].filter((t) => t !== undefined);
  const p = titleOf(asker, product);
  return notes.length > 0 ? put(book.row, { p, value: notes.join(asker.lang === 'zh' ? '，' : ', ') }) : p;
}

function wordFact(asker: Asker, finding: Finding, book: AnswerBook, use: Use): string | undefined {
  const [first, ...others] = finding.readings;
  if (!first) return undefined;
  const p = titleOf(asker, asker.shop.store.product(first.productId));
  if (others.length > 0) return use(book.two, { p, list: finding.readings.map((r) => pair(asker, r)).join(asker.lang === 'zh' ? '，' : ', ') });
  const { text, field } = first;
  if (finding.plan.verb === 'fact' && finding.plan.words !== undefined) {
    const own = madeExtra(asker, first);
    const quoted = text.replace(/"/g, '');
    return own === undefined || asker.lang === asker.shop.made.lang ? use(book.text, { p, text }) : use(book.textAbroad, { p, text: quoted, value: own });
  }
  if (field === 'availability') return use({ in_stock: book.inStock, low_stock: book.lowStock, out_of_stock: book.outOfStock }[text] ?? book.inStock, { p });
  const own = new Map([['price', book.price], ['brand', book.brand], ['rating', book.rating]]).get(field);
  if (own) return use(own, { p, value: text });
  if (isYes(text)) return use(book.yes, { p, field: fieldName(asker, field) });
  if (isNo(text)) return use(book.no, { p, field: fieldName(asker, field) });
  return use(book.field, { p, field: fieldName(asker, field), value: abroad(asker, first) });
}

const isYes = (text: string): boolean => /^(yes|true|oui|是)$/i.test(text);
const isNo = (text: string): boolean => /^(no|false|non|否)$/i.test(text);

function pair(asker: Asker, reading: Reading): string {
  return asker.lang === 'zh' ? `${fieldName(asker, reading.field)}${abroad(asker, reading)}` : `${fieldName(asker, reading.field)} ${abroad(asker, reading)}`;
}

/** A value of another language: the catalog's own word, and what it means. */
function abroad(asker: Asker, { field, text }: Reading): string {
  const { lang, shop } = asker;
  if (isYes(text) || isNo(text)) return YES_NO[lang][isYes(text) ? 0 : 1];
  if (lang === shop.made.lang) return text;
  const value = fieldOf(asker, field)?.values.find((v) => v[shop.made.lang] === text);
  return value && value[lang] !== text ? (lang === 'zh' ? `${value[lang]}（${text}）` : `${value[lang]} (${text})`) : text;
}

function wordCompare(asker: Asker, finding: Finding, book: AnswerBook, use: Use): string {
  const isPlain = finding.plan.verb === 'compare' && finding.plan.fields.length === 1;
  const rows = finding.products.map((p) => {
    const own = finding.readings.filter((r) => r.productId === p.id);
    const said = isPlain ? own.map((r) => abroad(asker, r)) : own.map((r) => pair(asker, r));
    return `${titleOf(asker, p)}${asker.lang === 'en' ? ': ' : asker.lang === 'fr' ? ' : ' : '：'}${said.join(asker.lang === 'zh' ? '，' : ', ')}`;
  });
  const list = rows.join(book.separator);
  const difference = finding.figures.find((f) => f.kind === 'difference');
  if (difference?.value === 0 && isPlain) return use(book.compareSame, { list });
  if (difference && difference.value !== 0 && isPlain) return use(book.comparePrice, { list, diff: `${difference.value} ${difference.unit}`.trim() });
  return use(book.compare, { list });
}

function fieldOf(asker: Asker, name: string): Field | undefined {
  return [...asker.shop.made.fields.values()].find((m) => m.name === name)?.field;
}

/** A field's name in the shopper's language where the lexicon has it, else as the merchant wrote it. */
function fieldName(asker: Asker, name: string): string {
  if (asker.lang === asker.shop.made.lang && !(name in BUILT_IN[asker.lang])) return name;
  return BUILT_IN[asker.lang][name] ?? fieldOf(asker, name)?.names[asker.lang][0] ?? name;
}

/** What a plan's search words are called in the shopper's language. */
function askedWords(asker: Asker, words: string): string {
  const { lang, shop } = asker;
  if (lang === shop.made.lang) return words;
  const extra = shop.made.goods.flatMap((g) => g.extras).find((e) => e.ask[lang].some((_, i) => keyWords(e, i, shop.made.lang) === words));
  const index = extra?.ask[lang].findIndex((_, i) => keyWords(extra, i, shop.made.lang) === words) ?? -1;
  const absent = absentFacts.find((f) => f.words[shop.made.lang] === words);
  const field = allFields.find((f) => f.names[shop.made.lang][0] === words);
  return (extra && keyWords(extra, index, lang)) ?? absent?.words[lang] ?? field?.names[lang][0] ?? words;
}

function askedGoods(asker: Asker, finding: Finding): string | undefined {
  const { plan } = finding;
  if (plan.verb !== 'find' || plan.clauses.text === undefined || plan.clauses.where.length > 0) return undefined;
  const { lang, shop } = asker;
  const good = shop.made.others.find((g) => g.names[shop.made.lang].includes(plan.clauses.text ?? ''));
  const thing = good ? undefined : elsewhere.find((t) => t.named[shop.made.lang].one === plan.clauses.text);
  return good ? nameAt(good, lang, 0).many : (thing?.named[lang].many ?? plan.clauses.text);
}

function madeExtra(asker: Asker, reading: Reading): string | undefined {
  return asker.shop.product(reading.productId)?.extra?.text[asker.lang];
}

function titleOf(asker: Asker, product: Product | undefined): string {
  return product ? asker.shop.names.title(product) : '';
}
