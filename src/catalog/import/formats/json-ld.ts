/**
 * schema.org's Product, ProductGroup and Offer in JSON-LD → items.
 *
 * Terms: https://schema.org/Product, https://schema.org/ProductGroup, https://schema.org/Offer, and
 * https://developers.google.com/search/docs/appearance/structured-data/product-variants for how variants are written.
 */
import { parseNumber } from '../../quantity.ts';
import type { AttributeValue } from '../../types.ts';
import { isWithin } from '../dates.ts';
import type { Ledger } from '../ledger.ts';
import { plainText } from '../plain-text.ts';
import { ORDERING } from '../stock.ts';
import type { Feed, Item, Place, Refusal } from '../types.ts';
import { splitPath } from './feed-row.ts';
import { readOffer, singleOffers, type ReadOffer } from './json-ld-offer.ts';
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
    const found: Found = { products: [], byId: new Map(), offered: new Map() };
    collect(document.value, 0, found, undefined);
    const resolve = (value: unknown): JsonObject | undefined => {
      if (!isObject(value)) return undefined;
      const target = found.byId.get(textOf(value['@id']) ?? '');
      return target && Object.keys(value).length <= 2 ? target : value;
    };
    const reader = new ProductReader(document.place, resolve, found.offered, ledger, now);
    for (const product of found.products) items.push(...reader.read(product));
    ledger.found(reader.rows);
  }
  return { items, store: {}, ignored: [] };
}

interface Found {
  /** In the order of the document. */
  readonly products: JsonObject[];
  /** What has an `@id` is known by it. */
  readonly byId: Map<string, JsonObject>;
  /** Product or its `@id` → the offer that it is offered by (`itemOffered`). */
  readonly offered: Map<JsonObject | string, JsonObject>;
}

/** `offer`: what offers the value. */
function collect(value: unknown, depth: number, found: Found, offer: JsonObject | undefined): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const entry of value as unknown[]) collect(entry, depth + 1, found, offer);
    return;
  }
  if (!isObject(value)) return;
  const id = textOf(value['@id']);
  // A bare reference is no description.
  if (id !== undefined && Object.keys(value).length > 2) found.byId.set(id, value);
  if (offer) found.offered.set(id ?? value, offer);
  if (isProductNode(value)) {
    if (Object.keys(value).length > 2) found.products.push(value);
    return;
  }
  for (const path of PATHS) if (Object.hasOwn(value, path)) collect(value[path], depth + 1, found, path === 'itemOffered' ? value : undefined);
}

class ProductReader {
  readonly #place: Place;
  readonly #resolve: (value: unknown) => JsonObject | undefined;
  readonly #offered: Found['offered'];
  readonly #ledger: Ledger;
  readonly #now: Date;
  /** Each thing is told once, also where a group and the page both hold it. */
  readonly #seen = new Set<JsonObject>();
  rows = 0;

  constructor(place: Place, resolve: (value: unknown) => JsonObject | undefined, offered: Found['offered'], ledger: Ledger, now: Date) {
    this.#place = place;
    this.#resolve = resolve;
    this.#offered = offered;
    this.#ledger = ledger;
    this.#now = now;
  }

  read(product: JsonObject): Item[] {
    if (this.#seen.has(product)) return [];
    this.#seen.add(product);
    const variants = listOf(product['hasVariant']).flatMap((variant): JsonObject[] => this.#resolved(variant));
    if (variants.length === 0 && !typesOf(product).includes('ProductGroup')) return [this.#sold(product, undefined)];
    const group = groupIdOf(product);
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

  /** The first of several values; a reference as what it refers to. */
  #first(value: unknown): unknown {
    const [first] = listOf(value);
    return this.#resolve(first) ?? first;
  }

  #sold(product: JsonObject, ownGroup: string | undefined): Item {
    this.rows++;
    const isVariantOf = this.#resolve(product['isVariantOf']);
    const group = ownGroup ?? textOf(product['inProductGroupWithID']) ?? (isVariantOf && groupIdOf(isVariantOf));
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
      refused: refusalOf(product, offer),
      price: offer.price,
      listPrice: offer.listPrice,
      availability: offer.stock?.availability,
      url: described.url ?? offer.url,
      attributes,
    };
  }

  /** The offer that stands; of several the first that is in stock, or the first. */
  #offerOf(product: JsonObject, place: Place): ReadOffer {
    const own = listOf(product['offers'] ?? this.#offered.get(textOf(product['@id']) ?? product));
    const offers = own.flatMap((offer): JsonObject[] => this.#resolved(offer)).flatMap((offer) => singleOffers(offer, this.#resolve)).map(readOffer);
    const name = `"${(textOf(product['name']) ?? '').slice(0, 40)}"`;
    const valid = offers.filter((offer) => offer.validUntil === undefined || isWithin(this.#now, undefined, offer.validUntil));
    if (valid.length < offers.length) this.#ledger.note('warning', place, `The price of ${name} was valid until a day that is past; it is left out.`);
    if (valid.length > 1) this.#ledger.note('warning', place, `${name} has ${valid.length} offers; the first in stock is taken.`);
    const chosen = valid.find((offer) => offer.stock?.availability === 'in_stock') ?? valid[0] ?? {};
    if (chosen.highest && chosen.price && chosen.highest.amount > chosen.price.amount) this.#ledger.note('warning', place, `${name} costs ${chosen.price.amount} to ${chosen.highest.amount}, without saying which of its variants costs what; the lowest price is taken.`);
    if (chosen.stock?.isUnknown) this.#ledger.note('warning', place, `The availability of ${name} is none of schema.org's; it is left out.`);
    return chosen;
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
      brand: nameOf(this.#first(product['brand'])) ?? nameOf(this.#first(product['manufacturer'])),
      sku: textOf(product['sku']),
      category: category.length === 1 ? splitPath(category[0] ?? '') : category,
      rating: ratingOf(this.#first(product['aggregateRating'])),
      description: description === undefined ? undefined : plainText(description),
      image: imageOf(this.#first(product['image'])),
      url: textOf(product['url']),
      attributes: attributesOf(product),
      options,
    };
  }
}

function refusalOf(product: JsonObject, offer: ReadOffer): Refusal | undefined {
  const name = textOf(product['name']);
  if (offer.isUnreadable) return { severity: 'error', message: `The price of "${(name ?? '').slice(0, 40)}" can't be read; it is left out.` };
  // A shop with a page for each variant names the others by their addresses only.
  if (name === undefined && product['offers'] === undefined) return { severity: 'warning', message: `"${(idOf(product) ?? '').slice(0, 60)}" is only referred to here; it is left out. Import the page that describes it, too.` };
  return undefined;
}

function idOf(product: JsonObject): string | undefined {
  const own = textOf(product['@id']);
  // "#product" is the product of its page, whichever that is.
  const names = own?.startsWith('#') || own?.startsWith('_:') ? ['url', '@id'] : ['@id', 'url'];
  return ['sku', 'productID', ...GTINS, ...names].map((name) => textOf(product[name])).find((id) => id !== undefined);
}

function groupIdOf(group: JsonObject): string | undefined {
  return textOf(group['productGroupID']) ?? idOf(group);
}

function nameOf(value: unknown): string | undefined {
  return textOf(isObject(value) ? value['name'] : value);
}

function imageOf(value: unknown): string | undefined {
  return isObject(value) ? textOf(value['url']) ?? textOf(value['contentUrl']) : textOf(value);
}

/** Out of five, whatever the scale. */
function ratingOf(value: unknown): number | undefined {
  if (!isObject(value)) return undefined;
  const number = (name: string): number | undefined => parseNumber(textOf(value[name]) ?? '');
  const [rating, best] = [number('ratingValue') ?? NaN, number('bestRating') ?? 5];
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
