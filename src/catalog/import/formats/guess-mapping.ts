/**
 * Which column of a file of no known format holds what: told by its name in English, French, German or Chinese.
 *
 *   ["Réf", "Désignation", "Prix TTC (€)", "Prix d'achat"] → { id: "Réf", title: "Désignation", price: "Prix TTC (€)", ignore: "Prix d'achat" }
 */
import { fold } from '../../analyze.ts';
import { CatalogError } from '../../errors.ts';
import { MAPPED_FIELDS, type MappedField, type Mapping } from '../types.ts';

/** Names by field, the surest first; a column's name is one of them, or begins with one ("Price (EUR)", "Prix TTC"). */
const NAMES: Readonly<Record<MappedField, string>> = {
  id: 'id|identifiant|product id|item id|product code|item code|item number|sku|reference|ref|code|article number|artikelnummer|article|handle|asin|ean|gtin|barcode|uuid|编号|商品编号|产品编号|货号|商品id',
  title: 'title|product title|product name|item name|name|titre|nom du produit|nom|designation|libelle|produit|product|bezeichnung|produktname|item|标题|名称|商品名称|产品名称|品名|商品',
  listPrice: 'list price|listprice|compare at price|original price|regular price|old price|was price|rrp|msrp|prix barre|ancien prix|prix public|原价|市场价|划线价',
  price: 'price|sale price|selling price|unit price|retail price|current price|prix|prix ttc|prix de vente|tarif|preis|verkaufspreis|cost|amount|价格|售价|单价|销售价',
  currency: 'currency|price currency|currency code|devise|monnaie|wahrung|币种|货币',
  brand: 'brand|manufacturer|maker|vendor|marque|fabricant|marke|hersteller|品牌|厂商',
  sku: 'sku|mpn|model number|part number|货号|型号',
  category: 'category|categories|category path|product type|department|categorie|rayon|famille|kategorie|warengruppe|分类|类别|类目|品类',
  availability: 'availability|in stock|stock status|stock|available|quantity|qty|inventory|disponibilite|dispo|disponible|en stock|quantite|verfugbarkeit|lieferbar|auf lager|bestand|lagerbestand|库存|库存状态|库存数量|现货|是否有货|有货',
  rating: 'rating|average rating|stars|note|note moyenne|bewertung|评分|评价',
  description: 'description|long description|product description|body|summary|details|descriptif|beschreibung|描述|介绍|商品描述|详情',
  tags: 'tags|keywords|etiquettes|mots cles|schlagworte|标签|关键词',
  image: 'image|images|photos|pictures|image url|image urls|image link|lien image|main image|picture|photo|thumbnail|bild|图片|主图|图片链接',
  url: 'url|link|product url|product link|page|lien|链接|网址',
  group: 'group|group id|identifiant groupe|item group id|parent|parent id|parent sku|model|groupe|款号|spu',
};
/** Prices that are asked on some rows only, beside a regular one. */
const SALE_PRICES = ['sale price', 'special price', 'promo price', 'promotional price', 'discounted price', 'discount price', 'prix promo', 'prix promotionnel', 'prix solde', 'prix remise', 'tarif promo', 'angebotspreis', 'sonderpreis', '促销价', '促销价格', '特价', '折扣价', '优惠价'];
/** By which the variants of a group differ. */
const OPTIONS = new Set(['color', 'colour', 'couleur', 'coloris', 'farbe', '颜色', 'size', 'taille', 'pointure', 'grosse', '尺码', '尺寸', 'material', 'matiere', '材质', 'pattern', 'motif', '图案', 'capacity', 'capacite', 'contenance', '容量', 'flavour', 'flavor', 'parfum', '口味']);
/** What the merchant pays or earns. */
const SECRET = /\b(?:cost (?:price|of goods.*)|purchase price|buying price|wholesale.*|supplier price|margin|markup|profit|prix (?:d )?achat.*|prix de revient|marge|einkaufspreis|ek preis|marge)\b|进价|成本|利润|毛利/;
/** A price column named "cost" is one only where no other is. */
const COST = /^cost\b/;

/** Lower case without accents and signs: "Prix d’achat (€)" → "prix d achat", "inStock" → "in stock". */
export function normalName(name: string): string {
  return fold(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replace(/^.*[/:](?=[^/:]+$)/, '').replace(/[_.\-’'"()[\]€$£¥%#*?？]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** @throws CatalogError when no column can be the id or the title, or a given one isn't there. */
export function guessMapping(columns: readonly string[], given: Mapping, file: string): Mapping {
  const mapping: Partial<Record<MappedField | 'ignore', string>> = {};
  const taken = new Set<string>();
  for (const [field, column] of Object.entries(given) as [MappedField | 'ignore', string][]) {
    if (field === 'ignore') continue;
    const named = columns.find((c) => c === column) ?? columns.find((c) => normalName(c) === normalName(column));
    if (named === undefined) throw new CatalogError('catalog-invalid', `${file} has no column "${column}", which the mapping names for ${field}. Its columns are: ${listed(columns)}.`);
    mapping[field] = named;
    taken.add(named);
  }
  const ignored = new Set((given.ignore ?? '').split(';').map((c) => c.trim()).filter(Boolean));
  for (const column of columns) if (!taken.has(column) && SECRET.test(normalName(column))) ignored.add(column);
  const free = (): string[] => columns.filter((c) => !taken.has(c) && !ignored.has(c));
  for (const field of MAPPED_FIELDS) {
    if (mapping[field] !== undefined) continue;
    const found = findColumn(field, free());
    if (found === undefined) continue;
    mapping[field] = found;
    taken.add(found);
  }
  for (const field of ['id', 'title'] as const) {
    if (mapping[field] === undefined) throw new CatalogError('catalog-invalid', `${file} is of no format we know, and none of its columns can be told to be the ${field}: ${listed(columns)}. Name it with --map ${field}=COLUMN.`);
  }
  const sale = free().find((column) => SALE_PRICES.includes(normalName(column)));
  if (sale !== undefined && mapping.price !== undefined && mapping.listPrice === undefined && given.price === undefined) {
    mapping.listPrice = mapping.price;
    mapping.price = sale;
    taken.add(sale);
  }
  // What the merchant pays may be called "cost" beside a price.
  for (const column of free()) if (COST.test(normalName(column))) ignored.add(column);
  if (ignored.size > 0) mapping.ignore = [...ignored].join(';');
  return mapping;
}

/** Does a column of this name tell variants apart? */
export function isOptionName(name: string): boolean {
  return OPTIONS.has(normalName(name));
}

function findColumn(field: MappedField, columns: readonly string[]): string | undefined {
  const names = NAMES[field].split('|');
  for (const name of names) {
    const exact = columns.find((c) => normalName(c) === name);
    if (exact !== undefined) return exact;
  }
  // "Name EN", "Price EUR": begins with it. Short names begin too many others.
  const long = names.filter((name) => name.length >= 4 || /\p{Script=Han}{2}/u.test(name));
  return columns.find((c) => long.some((name) => normalName(c).startsWith(/\p{Script=Han}/u.test(name) ? name : `${name} `)));
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 30).map((c) => `"${c.slice(0, 40)}"`).join(', ');
  return columns.length > 30 ? `${shown} and ${columns.length - 30} more` : shown || 'none';
}
