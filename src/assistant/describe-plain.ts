/** A title and a text of a product's own values, listed by code: what is given when nothing of the model's passes the check. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { valueText } from '../catalog/read-field.ts';
import type { AttributeValue, Lang, Product } from '../catalog/types.ts';
import { shortTitle, type Description } from './describe-check.ts';
import { spoken } from './names.ts';

/** As many as a reader takes in. */
const MOST_VALUES = 8;
/** A longer value is a text of the merchant's own, and cut it might say something else. */
const LONGEST_VALUE = 160;

interface Wording {
  /** Begins the text; at least one of brand and category is there. */
  readonly listed: (title: string, brand: string | undefined, category: string | undefined) => string;
  /** Begins the text of a product without brand and category. */
  readonly sold: (title: string, shop: string) => string;
  readonly value: (name: string, value: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Between sentences, and between the values of a list. */
  readonly space: string;
  readonly comma: string;
}

const WORDING: Readonly<Record<Lang, Wording>> = {
  en: {
    listed: (title, brand, category) => `${title} is ${[...(brand === undefined ? [] : [`by ${brand}`]), ...(category === undefined ? [] : [`listed under ${category}`])].join(' and ')}.`,
    sold: (title, shop) => `${title} is part of the range of ${shop}.`,
    value: (name, value) => `${name}: ${value}.`,
    yes: 'yes', no: 'no', space: ' ', comma: ', ',
  },
  fr: {
    listed: (title, brand, category) => `${title} ${[...(brand === undefined ? [] : [`est de la marque ${brand}`]), ...(category === undefined ? [] : [`se trouve au rayon ${category}`])].join(' et ')}.`,
    sold: (title, shop) => `${title} fait partie de l’assortiment de ${shop}.`,
    value: (name, value) => `${name} : ${value}.`,
    yes: 'oui', no: 'non', space: ' ', comma: ', ',
  },
  zh: {
    listed: (title, brand, category) => `${[title, ...(brand === undefined ? [] : [`品牌：${brand}`]), ...(category === undefined ? [] : [`分类：${category}`])].join('，')}。`,
    sold: (title, shop) => `${title}是${shop}的商品。`,
    value: (name, value) => `${name}：${value}。`,
    yes: '是', no: '否', space: '', comma: '、',
  },
};

/** True by its making: every value stands as the merchant wrote it. */
export function plainDescription(product: Product, lang: Lang, store: CatalogStore): Description {
  const say = WORDING[lang];
  const title = line(product.title);
  const [brand, category] = [product.brand, product.category[product.category.length - 1]].map((text) => (text === undefined ? undefined : line(text)));
  const first = brand === undefined && category === undefined ? say.sold(title, line(store.catalog.store.name)) : say.listed(title, brand, category);
  const values = Object.entries(product.attributes)
    .map(([name, value]) => [capital(line(spoken(name))), toldValue(value, say)] as const)
    .filter(([name, value]) => name !== '' && value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, MOST_VALUES)
    .map(([name, value]) => say.value(name, value));
  return { title: shortTitle(title), text: [first, ...values].join(say.space) };
}

function toldValue(value: AttributeValue, say: Wording): string {
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  const text = line(typeof value === 'object' ? value.join(say.comma) : valueText(value));
  return text.replace(/[.。]$/, ''); // the sentence has its own
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "weight" as "Weight"; "pH" and "iPhone" stay as they are. */
function capital(name: string): string {
  return /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
