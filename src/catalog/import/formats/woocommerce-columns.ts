/**
 * The columns of WooCommerce's export in the shop's language, by their English names: the export writes its column names
 * in the language of whoever made it, its values (`variation`, `visible`, 1) in English.
 *
 * French and Chinese as exports of shops have them; other languages are read by the guessed mapping.
 */
import { columnKey, Table } from '../table.ts';

const NAMES: Readonly<Record<string, string>> = {
  'UGS': 'SKU', 'GTIN, UPC, EAN ou ISBN': 'GTIN, UPC, EAN, or ISBN', 'Nom': 'Name', 'Publié': 'Published', 'Mis en avant ?': 'Is featured?', 'Visibilité dans le catalogue': 'Visibility in catalog', 'Description courte': 'Short description',
  'Date de début de promo': 'Date sale price starts', 'Date de fin de promo': 'Date sale price ends', 'En stock ?': 'In stock?', 'Montant de stock faible': 'Low stock amount', 'Autoriser les commandes de produits en rupture ?': 'Backorders allowed?',
  'Tarif promo': 'Sale price', 'Tarif régulier': 'Regular price', 'Catégories': 'Categories', 'Étiquettes': 'Tags', 'URL externe': 'External URL', 'Marques': 'Brands',
  '类型': 'Type', '名称': 'Name', '已发布': 'Published', '在列表页可见': 'Visibility in catalog', '简单描述': 'Short description', '简短描述': 'Short description', '描述': 'Description',
  '促销开始日期': 'Date sale price starts', '促销截止日期': 'Date sale price ends', '有货？': 'In stock?', '库存': 'Stock', '库存不足': 'Low stock amount', '允许缺货下单？': 'Backorders allowed?',
  '促销价格': 'Sale price', '常规售价': 'Regular price', '分类': 'Categories', '标签': 'Tags', '图片': 'Images', '父级': 'Parent', '外部链接': 'External URL', '品牌': 'Brands',
};
const MEASURES: Readonly<Record<string, string>> = { poids: 'Weight', longueur: 'Length', largeur: 'Width', hauteur: 'Height', 重量: 'Weight', 长度: 'Length', 宽度: 'Width', 高度: 'Height' };
const ATTRIBUTES: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/^nom de l['’]attribut (\d+)$/, 'name'], [/^valeur\(s\) de l['’]attribut (\d+)$/, 'value(s)'], [/^attribut (\d+) (?:visible|global|par défaut)$/, 'global'],
  [/^属性 (\d+) 名称$/, 'name'], [/^属性 (\d+) 值$/, 'value(s)'], [/^属性 (\d+) (?:可见|的全局|的默认值)$/, 'global'],
];
const BY_KEY = new Map(Object.entries(NAMES).map(([name, english]) => [columnKey(name), english]));

/** The table with the English names of its columns; those that have none stay. */
export function inEnglish(table: Table): Table {
  return new Table(table.header.map(englishName), table.rows);
}

function englishName(name: string): string {
  const key = columnKey(name);
  const known = BY_KEY.get(key);
  if (known !== undefined) return known;
  const [, measure, unit] = /^(\p{L}+) ?[(（](.+)[)）]$/u.exec(key) ?? [];
  const english = measure === undefined || !Object.hasOwn(MEASURES, measure) ? undefined : MEASURES[measure];
  if (english !== undefined) return `${english} (${unit ?? ''})`;
  for (const [pattern, part] of ATTRIBUTES) {
    const number = pattern.exec(key)?.[1];
    if (number !== undefined) return `Attribute ${number} ${part}`;
  }
  return name;
}
