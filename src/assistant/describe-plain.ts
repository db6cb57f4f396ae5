/** A title and a text of a product's own values, listed by code: what is given when nothing of the model's passes the check. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { spoken } from '../catalog/field-access.ts';
import { valueText } from '../catalog/read-field.ts';
import type { AttributeValue, Lang, Product } from '../catalog/types.ts';
import { shortTitle, type Description } from './describe-check.ts';

/** As many as a reader takes in. */
const MOST_VALUES = 8;
/** A longer value is a text of the merchant's own, and cut it might say something else. */
const LONGEST_VALUE = 160;

interface Wording {
  /** Behind the title, each with what it tells behind it. */
  readonly brand: string;
  readonly category: string;
  /** Of a product without brand and category. */
  readonly shop: string;
  readonly and: string;
  /** Between a value's name and the value, between the values of a list, and at the end of a sentence. */
  readonly colon: string;
  readonly comma: string;
  readonly end: string;
  readonly yes: string;
  readonly no: string;
}

const WORDING: Readonly<Record<Lang, Wording>> = {
  en: { brand: ' is by ', category: ' is listed under ', shop: ' is part of the range of ', and: ' and', colon: ': ', comma: ', ', end: '. ', yes: 'yes', no: 'no' },
  fr: { brand: ' est de la marque ', category: ' se trouve au rayon ', shop: ' fait partie de l’assortiment de ', and: ' et', colon: ' : ', comma: ', ', end: '. ', yes: 'oui', no: 'non' },
  zh: { brand: '，品牌：', category: '，分类：', shop: '，店铺：', and: '', colon: '：', comma: '、', end: '。', yes: '是', no: '否' },
};

/** True by its making: every value stands as the merchant wrote it. */
export function plainDescription(product: Product, lang: Lang, store: CatalogStore): Description {
  const say = WORDING[lang];
  const title = line(product.title);
  const category = product.category[product.category.length - 1];
  const about = [...(product.brand === undefined ? [] : [say.brand + line(product.brand)]), ...(category === undefined ? [] : [say.category + line(category)])];
  const first = title + (about.join(say.and) || say.shop + line(store.catalog.store.name));
  const values = Object.entries(product.attributes)
    .map(([name, value]) => [capital(line(spoken(name))), toldValue(value, say)] as const)
    .filter(([name, value]) => name !== '' && value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, MOST_VALUES)
    .map(([name, value]) => name + say.colon + value);
  return { title: shortTitle(title), text: [first, ...values].map((sentence) => sentence + say.end).join('').trim() };
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
