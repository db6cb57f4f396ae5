/**
 * What a row of a catalog costs: numbers in the store's one currency. A row that is priced in another one, or by a slip,
 * can't be sold from.
 */
import { parseQuantity } from './quantity.ts';
import { isGiven, show, type Report } from './read-text.ts';
import { currenciesNamed } from './units.ts';

/** No shop of ours sells dearer; a higher price is a slip of the merchant's. */
export const MAX_PRICE = 100_000_000;
/** ISO 4217's code for it. A wrong currency would be worse than none. */
export const NO_CURRENCY = 'XXX';

export interface Offer {
  readonly price: number | undefined;
  readonly listPrice: number | undefined;
}

/** What a row is read beside. */
export interface OfferContext {
  /** The store's. */
  readonly currency: string;
  readonly report: Report;
  /** How a message calls what would be left out: "row", "variant". */
  readonly whole: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Undefined, and told, when nothing may be sold from the row. `inherited`: the price of a variant that has none of its own. */
export function readOffer(row: Row, path: string, context: OfferContext, inherited?: number): Offer | undefined {
  const { report } = context;
  if (!isInCurrency(row, path, context)) return undefined;
  const given = row['price'];
  if (!isGiven(given)) return { price: undefined, listPrice: readListPrice(row, inherited, path, context) };
  const price = amountOf(given, context.currency);
  if (price === undefined || !(price >= 0 && price <= MAX_PRICE)) {
    report('error', `${path}.price`, `The price ${show(given)} is no number from 0 to ${MAX_PRICE}; the ${context.whole} is left out.`);
    return undefined;
  }
  if (typeof given === 'string') report('warning', `${path}.price`, `The price ${show(given)} is a text; it is read as ${price}.`);
  return { price, listPrice: readListPrice(row, price, path, context) };
}

/** The row's own currency, and those that its prices name. */
function isInCurrency(row: Row, path: string, { currency, report, whole }: OfferContext): boolean {
  const refuse = (field: string, what: string): false => {
    const own = currency === NO_CURRENCY ? 'which is not told' : currency;
    report('error', `${path}.${field}`, `${what} is not in the store's currency, ${own}; the ${whole} is left out. A catalog has one currency.`);
    return false;
  };
  const { currency: named } = row;
  if (isGiven(named) && !(typeof named === 'string' && mayMean(named, currency))) return refuse('currency', `The ${whole} (${show(named)})`);
  for (const field of ['price', 'listPrice']) {
    const value = row[field];
    const unit = typeof value === 'string' ? parseQuantity(value)?.unit ?? '' : '';
    if (currenciesNamed(unit).length > 0 && !mayMean(unit, currency)) return refuse(field, `The price ${show(value)}`);
  }
  return true;
}

/** "€" and "euros" are EUR, "$" is whatever dollar the store sells in. */
function mayMean(name: string, currency: string): boolean {
  return name.trim().toUpperCase() === currency || currenciesNamed(name).includes(currency);
}

/** "399.00", "1.234,56 €", "$12" as a number, once its currency is known to be the store's. */
function amountOf(value: unknown, currency: string): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' ? value : undefined;
  const quantity = parseQuantity(value);
  return quantity && (quantity.unit === '' || mayMean(quantity.unit, currency)) ? quantity.value : undefined;
}

/** Above the price that it was lowered to, or none. */
function readListPrice({ listPrice: given }: Row, price: number | undefined, path: string, { currency, report }: OfferContext): number | undefined {
  if (!isGiven(given)) return undefined;
  const listPrice = amountOf(given, currency);
  if (listPrice !== undefined && price !== undefined && listPrice > price && listPrice <= MAX_PRICE) return listPrice;
  report('warning', `${path}.listPrice`, `The price before the sale, ${show(given)}, is not above the price; it is left out.`);
  return undefined;
}
