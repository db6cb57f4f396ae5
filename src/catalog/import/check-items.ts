/** Which rows can be sold from: those with an id of their own, a title, and a price in the shop's currency that is no slip. */
import { MAX_PRICE } from '../read-price.ts';
import { cleanText, MAX_ID_LENGTH, MAX_NAME_LENGTH, MAX_TITLE_LENGTH } from '../read-text.ts';
import type { Ledger } from './ledger.ts';
import type { Item } from './types.ts';

export function checkItems(items: readonly Item[], currency: string, ledger: Ledger): Item[] {
  const ids = new Map<string, Item>();
  /** A product that is withheld takes its variants with it. */
  const withheld = new Set<string>();
  const groupTitles = new Set(items.flatMap(({ role, group, title, groupTitle }) => (group !== undefined && (groupTitle ?? (role === 'parent' ? title : undefined)) !== undefined ? [group] : [])));
  for (const { role, group, refused } of items) if (role === 'parent' && group !== undefined && refused) withheld.add(group);
  return items.flatMap((item): Item[] => {
    const id = clean(item.id, MAX_ID_LENGTH);
    const fault = faultOf(item, id, currency, groupTitles) ?? (item.group !== undefined && withheld.has(item.group) ? WITHHELD : undefined);
    if (fault) {
      // What a nested format says once for its variants is no row; its fault is told all the same.
      if (item.rows > 0 || fault.severity === 'error') ledger.leaveOut(item.place, item.rows, fault.message, fault.severity);
      return [];
    }
    if (item.price?.isGuess) ledger.note('warning', item.place, `The price is read as ${item.price.amount}; nothing in the file tells whether its separator groups or divides.`);
    const before = item.role === 'single' && id !== undefined ? ids.get(id) : undefined;
    if (before) {
      ledger.leaveOut(item.place, item.rows, `The id "${(id ?? '').slice(0, 40)}" is taken by ${before.place.at}${before.place.file === item.place.file ? '' : ` of ${before.place.file}`}; this row is left out.`);
      return [];
    }
    if (item.role === 'single' && id !== undefined) ids.set(id, item);
    return [{ ...item, options: usableOptions(item, ledger) }];
  });
}

/** As the catalog's reader will have it. */
function clean(text: string | undefined, maxLength: number): string | undefined {
  return cleanText(text, '', () => undefined, maxLength);
}

/** Options of which something is left once they are read: what sets variants apart must still do so in the catalog. */
function usableOptions({ options, place }: Item, ledger: Ledger): ReadonlyMap<string, string> {
  const usable = new Map<string, string>();
  for (const [rawName, rawValue] of options) {
    const name = clean(rawName, MAX_NAME_LENGTH);
    const value = clean(rawValue, MAX_TITLE_LENGTH);
    if (name !== undefined && name !== '__proto__' && value !== undefined) usable.set(name, value);
    else ledger.note('warning', place, `The option "${rawName.slice(0, 40)}" has a name or a value that can't be read; it is left out.`);
  }
  return usable;
}

interface Fault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const WITHHELD: Fault = { severity: 'warning', message: 'The product that it is a variant of is not on sale; it is left out too.' };

function faultOf(item: Item, id: string | undefined, currency: string, groupTitles: ReadonlySet<string>): Fault | undefined {
  if (item.refused) return item.refused;
  const error = (message: string): Fault => ({ severity: 'error', message });
  if (id === undefined) return error('The row has no id; it is left out.');
  if (item.title === undefined && !(item.group !== undefined && groupTitles.has(item.group))) return error('The row has no title; it is left out.');
  for (const money of [item.price, item.listPrice]) {
    if (!money) continue;
    if (money.amount < 0 || money.amount > MAX_PRICE) return error(`The price ${money.amount} is not from 0 to ${MAX_PRICE}; the row is left out.`);
    if (currency !== '' && money.currencies.length > 0 && !money.currencies.includes(currency)) return error(`The price is in ${money.currencies[0] ?? ''}, the shop's prices are in ${currency}; the row is left out. A catalog has one currency: import the others apart.`);
  }
  return undefined;
}
