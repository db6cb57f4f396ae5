/** schema.org's Offer and AggregateOffer: price, price before the sale, stock. Terms: https://schema.org/Offer, https://schema.org/PriceSpecification */
import { readMoney, salePrices, type Money } from '../money.ts';
import { readStock, type Stock } from '../stock.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-values.ts';

export interface ReadOffer {
  readonly price?: Money | undefined;
  readonly listPrice?: Money | undefined;
  readonly stock?: Stock;
  readonly url?: string | undefined;
  readonly validUntil?: string | undefined;
  /** Of an AggregateOffer: what the dearest of its offers costs. */
  readonly highest?: Money | undefined;
  /** A price is written, but is none. */
  readonly isUnreadable?: boolean;
}

/** Prices that are struck through or recommended, not asked. */
const BEFORE_SALE = /(?:ListPrice|StrikethroughPrice|MSRP|SRP|RegularPrice)$/;

export function readOffer(offer: JsonObject): ReadOffer {
  const specifications = listOf(offer['priceSpecification']).filter(isObject);
  const before = specifications.find((s) => BEFORE_SALE.test(textOf(s['priceType']) ?? ''));
  // One per kilo or litre is no price of the product.
  const asked = specifications.find((s) => s !== before && !('referenceQuantity' in s && specifications.length > 1));
  const currency = textOf(offer['priceCurrency']) ?? textOf(asked?.['priceCurrency']) ?? textOf(before?.['priceCurrency']);
  const written = [offer['price'], asked?.['price'], offer['lowPrice']].find((p) => textOf(p) !== undefined);
  const price = moneyOf(written, currency);
  const { price: paid, listPrice } = salePrices(moneyOf(before?.['price'], currency), price);
  return {
    price: paid,
    listPrice,
    stock: readStock(termOf(offer['availability'])),
    url: textOf(offer['url']),
    validUntil: textOf(offer['priceValidUntil']),
    highest: moneyOf(offer['highPrice'], currency),
    isUnreadable: written !== undefined && !price,
  };
}

/** The specification wants "1234.50" without signs; what pages write is read as well. */
function moneyOf(value: unknown, currency: string | undefined): Money | undefined {
  const money = readMoney(value, '.');
  return money && (money.currencies.length > 0 || currency === undefined ? money : { ...money, currencies: [currency.toUpperCase()] });
}

/** "InStock", or `{"@id": "https://schema.org/InStock"}`. */
function termOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return textOf(isObject(first) ? first['@id'] : first);
}

/** The offers themselves, an AggregateOffer as those that it holds: each has its own price and stock. */
export function singleOffers(offer: JsonObject, resolve: (value: unknown) => JsonObject | undefined): readonly JsonObject[] {
  const inner = listOf(offer['offers']).map(resolve).filter((held) => held !== undefined).filter((held) => held !== offer && ('price' in held || 'priceSpecification' in held));
  return inner.length > 0 ? inner.map((held) => ({ priceCurrency: offer['priceCurrency'], ...held })) : [offer];
}
