/**
 * One row of a shopping feed as an item: Google Merchant Center's names and, where they differ, those of the Agentic
 * Commerce Protocol's file upload (which takes Google's too).
 *
 * Names: https://support.google.com/merchants/answer/7052112 (product data specification),
 * https://developers.openai.com/commerce/specs/file-upload/products (field reference).
 */
import type { AttributeValue } from '../../types.ts';
import { isWithin } from '../dates.ts';
import { counted, type Ledger } from '../ledger.ts';
import { readMoney, salePrices, type DecimalSign, type Money } from '../money.ts';
import { plainText } from '../plain-text.ts';
import { saleOfToday } from '../sales.ts';
import { ORDERING, readStock } from '../stock.ts';
import type { Item, Place, Refusal } from '../types.ts';

/** Name → values in the order of the file; names in lower case with underscores, without `g:`. */
export interface FeedRow {
  readonly place: Place;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Named facts: `product_detail` of Google's. */
  readonly details: readonly (readonly [name: string, value: string])[];
}

/** The attributes by which the specifications let variants differ. */
const OPTION_FIELDS = ['color', 'size', 'material', 'pattern', 'gender', 'age_group'];
/** The newer protocol's names → Google's. */
const ALIASES: Readonly<Record<string, string>> = {
  item_id: 'id', url: 'link', image_url: 'image_link', group_id: 'item_group_id', star_rating: 'product_review_rating', review_count: 'product_review_count', weight: 'product_weight', length: 'product_length', width: 'product_width', height: 'product_height', structured_title: 'title', structured_description: 'description',
  // Google's Content API, whose lists have plural names.
  product_types: 'product_type', product_details: 'product_detail', product_highlights: 'product_highlight', sizes: 'size',
};
/** Read into fields of their own. */
const READ = new Set(['id', 'title', 'description', 'link', 'image_link', 'price', 'sale_price', 'sale_price_effective_date', 'sale_price_effective_date_start', 'sale_price_effective_date_end', 'availability', 'brand', 'product_type', 'google_product_category', 'product_category', 'item_group_id', 'item_group_title', 'variant_dict', 'product_review_rating', 'expiration_date', 'sku', 'seller_name', 'product_detail', 'product_highlight', 'dimensions_unit', 'item_weight_unit', ...OPTION_FIELDS]);
/** For the advertiser, the carrier or the accountant; a purchase price must never reach a shopper. */
const NOT_FOR_SHOPPERS = /^(?:(?:additional_image|lifestyle_image|mobile|canonical|ads|video|virtual_model|model_3d|checkout)_?(?:link|urls?|redirect)s?(?:_template)?|additional_image_links?|custom_label_\d|custom_number_\d|cost_of_goods_sold|auto_pricing_min_price|maximum_retail_price|promotion_id|tax|tax_category|shipping(?:_.*)?|(?:min|max)_handling_time|transit_time_label|carrier_shipping|ships_from_country|free_shipping_threshold|(?:excluded|included)_destination|shopping_ads_excluded_country|installment|subscription_cost|loyalty_(?:program|points)|identifier_exists|pause|disclosure_date|short_title|external_seller_id|seller_.*|marketplace_seller|accepts_.*|return_.*|enable_.*|is_eligible_.*|is_ads_eligible|listing_has_variations|store_.*|target_countries|popularity_score|q_and_a|raw_review_data|reviews?|related_product_id|relationship_type|geo_.*|pickup_.*|delivery_estimate|offer_id|pricing_trend|inventory_quantity)$/;

export interface FeedRowContext {
  readonly decimalSign: DecimalSign;
  readonly now: Date;
  readonly ledger: Ledger;
}

/** The normal name of a column or element: "g:Image Link", "imageLink" → `image_link`, "shipping(country:price)" → `shipping`; the newer protocol's names are Google's. */
export function feedFieldName(name: string): string {
  const plain = name.trim().replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase().replace(/^g:/, '').replace(/\([^()]*\)$/, '').trim().replace(/[\s_-]+/g, '_');
  return Object.hasOwn(ALIASES, plain) ? ALIASES[plain] ?? plain : plain;
}

export function isIgnored(name: string): boolean {
  return !READ.has(name) && NOT_FOR_SHOPPERS.test(name);
}

export function readFeedRow(row: FeedRow, context: FeedRowContext): Item {
  const first = (name: string): string | undefined => row.fields.get(name)?.[0];
  const { price, listPrice, refused } = readPrices(row, context);
  const stock = readStock(first('availability'));
  if (stock.isUnknown) context.ledger.note('warning', row.place, `The availability "${first('availability') ?? ''}" is none of the feed's words (in_stock, out_of_stock, preorder, backorder); it is left out.`);
  const options = readOptions(row);
  const attributes = readAttributes(row);
  if (stock.ordering) attributes.set(ORDERING, stock.ordering);
  const rating = Number(first('product_review_rating') ?? NaN);
  const description = first('description');
  const { path, others } = readCategories(row);
  if (others.length > 0) context.ledger.tally('feed categories', row.place, (count) => `Several product types in ${counted(count, 'row')}; the first is kept as the category, the others as tags.`);
  return {
    place: row.place,
    rows: 1,
    role: 'single',
    id: first('id'),
    title: first('title'),
    group: first('item_group_id'),
    groupTitle: first('item_group_title'),
    refused,
    price,
    listPrice,
    availability: stock.availability,
    brand: first('brand'),
    sku: first('sku'),
    category: path,
    rating: rating >= 0 && rating <= 5 ? rating : undefined,
    description: description === undefined ? undefined : plainText(description),
    tags: others.length > 0 ? others : undefined,
    image: first('image_link'),
    url: first('link'),
    attributes,
    options,
  };
}

function readPrices({ place, fields }: FeedRow, { decimalSign, now, ledger }: FeedRowContext): { price?: Money | undefined; listPrice?: Money | undefined; refused?: Refusal | undefined } {
  const first = (name: string): string | undefined => fields.get(name)?.[0];
  const [regular, sale] = ['price', 'sale_price'].map((name) => readMoney(first(name), decimalSign));
  for (const [name, money] of [['price', regular], ['sale_price', sale]] as const) {
    if (first(name) !== undefined && !money) return { refused: { severity: 'error', message: `The ${name} "${(first(name) ?? '').slice(0, 40)}" is no price; the row is left out. Write it like 15.00 USD.` } };
  }
  const expires = first('expiration_date');
  if (expires !== undefined && !isWithin(now, undefined, expires)) return { refused: { severity: 'warning', message: `The offer expired on ${expires.slice(0, 40)}; the row is left out.` } };
  const [from, to] = (first('sale_price_effective_date') ?? '').split('/');
  const today = saleOfToday(sale, first('sale_price_effective_date_start') ?? from, first('sale_price_effective_date_end') ?? to, place, { now, ledger });
  if (sale && regular && sale.amount >= regular.amount) ledger.note('warning', place, `The sale price ${sale.amount} is not below the price ${regular.amount}; the price stands alone.`);
  return salePrices(regular, today);
}

function readOptions({ fields }: FeedRow): Map<string, string> {
  const options = new Map<string, string>();
  for (const name of OPTION_FIELDS) {
    const value = fields.get(name)?.[0];
    if (value !== undefined) options.set(name.replace('_', ' '), value);
  }
  for (const n of [1, 2, 3]) {
    const [name, value] = [fields.get(`custom_variant${n}_category`)?.[0], fields.get(`custom_variant${n}_option`)?.[0]];
    if (name !== undefined && value !== undefined) options.set(name, value);
  }
  for (const [name, value] of parsePairs(fields.get('variant_dict')?.[0])) options.set(name, value);
  return options;
}

/** `{"color": "Black"}` as pairs; [] for anything else. */
function parsePairs(text: string | undefined): [string, string][] {
  if (text === undefined) return [];
  try {
    const parsed = JSON.parse(text) as unknown;
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed).flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as [string, string]] : []));
  } catch {
    return []; // Not JSON: the variant's other fields tell it apart.
  }
}

function readAttributes({ fields, details }: FeedRow): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const [name, values] of fields) {
    if (READ.has(name) || name.startsWith('custom_variant') || isIgnored(name)) continue;
    const unit = name === 'product_weight' ? fields.get('item_weight_unit')?.[0] : /^product_(?:length|width|height)$/.test(name) ? fields.get('dimensions_unit')?.[0] : undefined;
    const texts = values.map((v) => (unit !== undefined && /^[\d.,]+$/.test(v) ? `${v} ${unit}` : plainText(v)));
    const [only] = texts;
    if (only !== undefined) attributes.set(name.replace(/^product_/, '').replaceAll('_', ' '), texts.length > 1 ? texts : only);
  }
  const highlights = fields.get('product_highlight')?.map(plainText);
  if (highlights && highlights.length > 0) attributes.set('highlights', highlights);
  for (const [name, value] of details) attributes.set(name, value);
  return attributes;
}

/** The merchant's own categories before Google's; a number of Google's taxonomy says nothing to a shopper. */
function readCategories({ fields }: FeedRow): { readonly path: string[] | undefined; readonly others: string[] } {
  const named = (name: string): string[] => (fields.get(name) ?? []).flatMap(splitPaths).filter((path) => !/^\d+$/.test(path));
  const [own, ...further] = [...named('product_type'), ...named('product_category')].map(splitPath);
  const [google] = named('google_product_category');
  const path = own ?? (google === undefined ? undefined : splitPath(google));
  return { path, others: [...new Set(further.flatMap((other) => other.at(-1) ?? []))].filter((node) => !path?.includes(node)) };
}

/** Several paths in one cell stand between commas. A comma may belong to a name, but hardly between two whole paths. */
function splitPaths(cell: string): string[] {
  const parts = cell.split(',').map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
  return parts.every((part) => /[>»]/.test(part)) ? parts : [cell];
}

/** "Home > Women > Dresses" as a path. */
export function splitPath(path: string): string[] {
  return plainText(path).split(/\s*(?:>|»)\s*/).map((node) => node.trim()).filter(Boolean);
}
