/** Words a product's title and description from its own values, and holds them to the product's own check. */
import { descriptionFailure, printDescription } from '../../src/assistant/describe-check.ts';
import { buildDescribePrompt } from '../../src/assistant/describe-prompt.ts';
import { valueText } from '../../src/catalog/read-field.ts';
import type { Product } from '../../src/catalog/types.ts';
import { capital, put } from './fill.ts';
import type { Lang } from './lexicon/types.ts';
import { DESCRIPTIONS, type DescriptionBook } from './phrases/descriptions.ts';
import { ofSplit } from './phrases/index.ts';
import type { Rng } from './rng.ts';
import type { Shop } from './shop.ts';

const TRIES = 12;
/** A product of fewer values gives no 40 words that state anything. */
const LEAST_VALUES = 2;
const MOST_VALUES = 7;

export interface DescriptionExample {
  readonly prompt: string;
  readonly output: string;
}

/** In the catalog's language: values are told as they are written. Undefined when no draw passes the check. */
export function makeDescription(rng: Rng, shop: Shop): DescriptionExample | undefined {
  const { lang } = shop.made;
  for (let tries = 0; tries < TRIES; tries++) {
    const product = shop.store.product(rng.pick(shop.made.products).id);
    if (!product || Object.keys(product.attributes).length < LEAST_VALUES) continue;
    const output = compose(rng, product, lang, shop);
    if (descriptionFailure(output, product, lang, shop.store) === undefined) return { prompt: buildDescribePrompt(product, lang), output };
  }
  return undefined;
}

function compose(rng: Rng, product: Product, lang: Lang, shop: Shop): string {
  const book = DESCRIPTIONS[lang];
  const from = (part: keyof DescriptionBook): readonly string[] => ofSplit(book[part], shop.made.split);
  const own = { p: product.title, ...(product.brand === undefined ? {} : { b: product.brand }), ...(product.category.length === 0 ? {} : { c: product.category[product.category.length - 1] as string }) }; // not empty
  const fitting = (part: keyof DescriptionBook, slots: Readonly<Record<string, string>>): string[] => from(part).filter((t) => [...t.matchAll(/\{(\w)\}/g)].every(([, slot = '']) => slot in slots));
  const told = rng.sample(Object.entries(product.attributes), rng.int(3, MOST_VALUES));
  const said = rng.shuffle(from('value'));
  const values = told.map(([f, value], i) => (typeof value === 'boolean' ? put(rng.pick(from(value ? 'yes' : 'no')), { f }) : put(said[i % said.length] ?? '', { f, v: valueText(value) })));
  const more = told.map(([, value]) => value).find((value) => typeof value === 'string' && !product.title.includes(value));
  const titled = { p: product.title, ...(typeof more === 'string' ? { v: more } : {}), ...(product.brand === undefined || product.title.includes(product.brand) ? {} : { b: product.brand }) };
  const titles = fitting('title', titled);
  const title = put(rng.pick(titles.length > 0 ? titles : ['{p}']), titled);
  const open = fitting('open', own);
  const sentences = [put(rng.pick(open.length > 0 ? open : ['{p}']), own), ...values, ...rng.sample(from('close'), rng.int(1, 2))];
  return printDescription({ title, text: sentences.map(capital).join(lang === 'zh' ? '' : ' ') });
}
