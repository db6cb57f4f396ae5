/**
 * schema.org's Product, ProductGroup and Offer in JSON-LD → items.
 *
 * Terms: https://schema.org/Product, https://schema.org/ProductGroup, https://schema.org/Offer, and
 * https://developers.google.com/search/docs/appearance/structured-data/product-variants for how variants are written.
 */
import type { AttributeValue } from '../../types.ts';
import { isWithin } from '../dates.ts';
import type { Ledger } from '../ledger.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING } from '../stock.ts';
import type { Feed, Item, Place } from '../types.ts';
import { splitPath } from './feed-row.ts';
import { readOffer, type ReadOffer } from './json-ld-offer.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

export interface JsonLdDocument {
  readonly place: Place;
  readonly value: unknown;
}

const PRODUCT_TYPES = new Set(['Product', 'ProductGroup', 'IndividualProduct', 'ProductModel', 'SomeProducts']);
/** Where a page's products may stand; those that are only mentioned (isRelatedTo, isSimilarTo) are not the page's. */
const PATHS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage', 'itemOffered', 'hasOfferCatalog', 'offers'];
const MAX_DEPTH = 12;
const VARYING = ['color', 'size', 'material', 'pattern'];
const GTINS = ['gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'isbn', 'mpn'];
const MEASURES = ['weight', 'width', 'height', 'depth'];
/** UN/CEFACT common codes of units that products are sold by. */
const UNIT_CODES: Readonly<Record<string, string>> = { KGM: 'kg', GRM: 'g', LBR: 'lb', ONZ: 'oz', MTR: 'm', CMT: 'cm', MMT: 'mm', INH: 'in', FOT: 'ft', LTR: 'L', MLT: 'ml', WTT: 'W', KWT: 'kW', VLT: 'V', C62: '' };

export function isProductNode(value: unknown): value is JsonObject {
  return isObject(value) && typesOf(value).some((type) => PRODUCT_TYPES.has(type));
}

function typesOf(node: JsonObject): string[] {
  return listOf(node['@type']).flatMap((type) => textOf(type)?.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') ?? []);
}

export function readJsonLd(documents: readonly JsonLdDocument[], ledger: Ledger, now: Date): Feed {
  const items: Item[] = [];
  for (const document of documents) {
    const byId = new Map<string, JsonObject>();
    const products: JsonObject[] = [];
    collect(document.value, 0, products, byId);
    const resolve = (value: unknown): JsonObject | undefined => {
      if (!isObject(value)) return undefined;
      const target = byId.get(textOf(value['@id']) ?? '');
      return target && Object.keys(value).length <= 2 ? target : value;
    };
    const reader = new ProductReader(document.place, resolve, ledger, now);
    for (const product of products) items.push(...reader.read(product));
    ledger.found(reader.rows);
  }
  return { items, store: {}, ignored: [] };
}

/** Products in the order of the document; those with an `@id` are known by it. */
function collect(value: unknown, depth: number, products: JsonObject[], byId: Map<string, JsonObject>): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const entry of value as unknown[]) collect(entry, depth + 1, products, byId);
    return;
  }
  if (!isObject(value)) return;
  const id = textOf(value['@id']);
  // A bare reference is no description.
  if (id !== undefined && Object.keys(value).length > 2) byId.set(id, value);
  if (isProductNode(value)) {
    if (Object.keys(value).length > 2) products.push(value);
    return;
  }
  for (const path of PATHS) if (Object.hasOwn(value, path)) collect(value[path], depth + 1, products, byId);
}

class ProductReader {
  readonly #place: Place;
  readonly #resolve: (value: unknown) => JsonObject | undefined;
  readonly #ledger: Ledger;
  readonly #now: Date;
  /** Each thing is told once, also where a group and the page both hold it. */
  readonly #seen = new Set<JsonObject>();
  rows = 0;

  constructor(place: Place, resolve: (value: unknown) => JsonObject | undefined, ledger: Ledger, now: Date) {
    this.#place = place;
    this.#resolve = resolve;
    this.#ledger = ledger;
    this.#now = now;
  }

  read(product: JsonObject): Item[] {
    if (this.#seen.has(product)) return [];
    this.#seen.add(product);
    const variants = listOf(product['hasVariant']).flatMap((variant): JsonObject[] => this.#resolved(variant));
    if (variants.length === 0 && !typesOf(product).includes('ProductGroup')) return [this.#sold(product, undefined)];
    const group = textOf(product['productGroupID']) ?? idOf(product);
    this.rows += variants.length === 0 ? 1 : 0;
    const parent = { ...this.#describe(product), rows: variants.length === 0 ? 1 : 0, role: 'parent' as const, id: group, group };
    const members = variants.filter((variant) => !this.#seen.has(variant));
    for (const variant of members) this.#seen.add(variant);
    return [parent, ...members.map((variant) => this.#sold(variant, group))];
  }

  #resolved(value: unknown): JsonObject[] {
    const node = this.#resolve(value);
    return node ? [node] : [];
  }

  #sold(product: JsonObject, ownGroup: string | undefined): Item {
    this.rows++;
    const isVariantOf = this.#resolve(product['isVariantOf']);
    const group = ownGroup ?? textOf(product['inProductGroupWithID']) ?? textOf(isVariantOf?.['productGroupID']);
    const described = this.#describe(product);
    const offer = this.#offerOf(product, described.place);
    const attributes = new Map(described.attributes);
    if (offer.stock?.ordering) attributes.set(ORDERING, offer.stock.ordering);
    return {
      ...described,
      rows: 1,
      role: 'single',
      id: idOf(product),
      group,
      groupTitle: textOf(isVariantOf?.['name']),
      refused: offer.isUnreadable ? { severity: 'error', message: `The price of "${(described.title ?? '').slice(0, 40)}" can't be read; it is left out.` } : undefined,
      price: offer.price,
      listPrice: offer.listPrice,
      availability: offer.stock?.availability,
      url: described.url ?? offer.url,
      attributes,
    };
  }

  /** The offer that stands; of several the first that is in stock, or the first. */
  #offerOf(product: JsonObject, place: Place): ReadOffer {
    const offers = listOf(product['offers']).flatMap((offer): JsonObject[] => this.#resolved(offer)).map(readOffer);
    const valid = offers.filter((offer) => offer.validUntil === undefined || isWithin(this.#now, undefined, offer.validUntil));
    if (valid.length < offers.length) this.#ledger.note('warning', place, `The price of "${(textOf(product['name']) ?? '').slice(0, 40)}" was valid until a day that is past; it is left out.`);
    if (valid.length > 1) this.#ledger.note('warning', place, `"${(textOf(product['name']) ?? '').slice(0, 40)}" has ${valid.length} offers; the first in stock is taken.`);
    return valid.find((offer) => offer.stock?.availability === 'in_stock') ?? valid[0] ?? {};
  }

  #describe(product: JsonObject): Item {
    const description = textOf(product['description']);
    const category = listOf(product['category']).flatMap((c) => textOf(isObject(c) ? c['name'] : c) ?? []);
    const options = new Map<string, string>();
    for (const name of VARYING) {
      const value = valueOf(product[name]);
      if (value !== undefined) options.set(name, value);
    }
    return {
      place: this.#place,
      rows: 0,
      role: 'single',
      id: undefined,
      title: textOf(product['name']),
      brand: nameOf(product['brand']) ?? nameOf(product['manufacturer']),
      sku: textOf(product['sku']),
      category: category.length === 1 ? splitPath(category[0] ?? '') : category,
      rating: ratingOf(product['aggregateRating']),
      description: description === undefined ? undefined : plainText(description),
      image: imageOf(product['image']),
      url: textOf(product['url']),
      attributes: attributesOf(product),
      options,
    };
  }
}

function idOf(product: JsonObject): string | undefined {
  for (const name of ['sku', 'productID', ...GTINS, '@id', 'url']) {
    const id = textOf(product[name]);
    if (id !== undefined) return id;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return textOf(isObject(first) ? first['name'] : first);
}

function imageOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return isObject(first) ? textOf(first['url']) ?? textOf(first['contentUrl']) : textOf(first);
}

/** Out of five, whatever the scale. */
function ratingOf(value: unknown): number | undefined {
  if (!isObject(value)) return undefined;
  const [rating, best] = [Number(value['ratingValue'] ?? NaN), Number(value['bestRating'] ?? 5)];
  const scaled = best > 0 ? (rating / best) * 5 : NaN;
  return scaled >= 0 && scaled <= 5 ? Math.round(scaled * 100) / 100 : undefined;
}

/** A text, or a quantity with its unit: {"value": 1.5, "unitCode": "KGM"} → "1.5 kg". */
function valueOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.flatMap((v: unknown) => valueOf(v) ?? []).join(', ') || undefined;
  if (!isObject(value)) return textOf(value);
  const amount = textOf(value['value']);
  if (amount === undefined) return textOf(value['name']);
  const code = textOf(value['unitCode']) ?? '';
  const unit = textOf(value['unitText']) ?? (Object.hasOwn(UNIT_CODES, code) ? UNIT_CODES[code] : code);
  return unit ? `${amount} ${unit}` : amount;
}

function attributesOf(product: JsonObject): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const name of [...GTINS, ...MEASURES, 'model', 'countryOfOrigin', 'itemCondition', 'keywords']) {
    const value = valueOf(product[name]);
    if (value !== undefined) attributes.set(name, value.replace(/^https?:\/\/schema\.org\//, ''));
  }
  for (const property of listOf(product['additionalProperty'])) {
    const name = isObject(property) ? textOf(property['name']) ?? textOf(property['propertyID']) : undefined;
    const value = valueOf(property);
    if (name !== undefined && value !== undefined) attributes.set(name, value);
  }
  return attributes;
}
