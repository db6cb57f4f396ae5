/**
 * The availability words of the feeds as in_stock, low_stock or out_of_stock. What can be ordered but isn't there
 * (pre-order, back-order) is out of stock, and says how it can be had in an attribute.
 *
 * Words: https://support.google.com/merchants/answer/6324448, https://schema.org/ItemAvailability,
 * https://github.com/agentic-commerce-protocol/agentic-commerce-protocol (schema.feed.json, Availability).
 */
import { fold } from '../analyze.ts';
import { parseAvailability } from '../condition.ts';
import type { Availability } from '../types.ts';

export interface Stock {
  readonly availability: Availability | undefined;
  /** "preorder", "backorder", "made to order": shown as an attribute. */
  readonly ordering?: string;
  /** The word is none that we know. */
  readonly isUnknown?: boolean;
}

const OTHER_WORDS: Readonly<Record<string, Stock>> = {
  preorder: { availability: 'out_of_stock', ordering: 'preorder' },
  presale: { availability: 'out_of_stock', ordering: 'preorder' },
  backorder: { availability: 'out_of_stock', ordering: 'backorder' },
  onbackorder: { availability: 'out_of_stock', ordering: 'backorder' },
  notify: { availability: 'out_of_stock', ordering: 'backorder' },
  madetoorder: { availability: undefined, ordering: 'made to order' },
  limitedstock: { availability: 'low_stock' },
  reserved: { availability: 'out_of_stock' },
  precommande: { availability: 'out_of_stock', ordering: 'preorder' },
  预售: { availability: 'out_of_stock', ordering: 'preorder' },
  预订: { availability: 'out_of_stock', ordering: 'preorder' },
  surcommande: { availability: 'out_of_stock', ordering: 'backorder' },
  enrupturedestock: { availability: 'out_of_stock' },
  rupturedestock: { availability: 'out_of_stock' },
  nondisponible: { availability: 'out_of_stock' },
  无库存: { availability: 'out_of_stock' },
  已售罄: { availability: 'out_of_stock' },
  有库存: { availability: 'in_stock' },
  stocklimite: { availability: 'low_stock' },
  oui: { availability: 'in_stock' },
  ja: { availability: 'in_stock' },
  是: { availability: 'in_stock' },
  non: { availability: 'out_of_stock' },
  nein: { availability: 'out_of_stock' },
  否: { availability: 'out_of_stock' },
  onlyleft: { availability: 'low_stock' },
  y: { availability: 'in_stock' },
  n: { availability: 'out_of_stock' },
  有: { availability: 'in_stock' },
  充足: { availability: 'in_stock' },
  库存充足: { availability: 'in_stock' },
  无: { availability: 'out_of_stock' },
  售完: { availability: 'out_of_stock' },
  断货: { availability: 'out_of_stock' },
  notavailable: { availability: 'out_of_stock' },
  notinstock: { availability: 'out_of_stock' },
  pasenstock: { availability: 'out_of_stock' },
  pasdisponible: { availability: 'out_of_stock' },
  horsstock: { availability: 'out_of_stock' },
  auflager: { availability: 'in_stock' },
  lieferbar: { availability: 'in_stock' },
  verfugbar: { availability: 'in_stock' },
  nichtlieferbar: { availability: 'out_of_stock' },
  nichtverfugbar: { availability: 'out_of_stock' },
  ausverkauft: { availability: 'out_of_stock' },
  vergriffen: { availability: 'out_of_stock' },
  unknown: { availability: undefined },
};
/** "12 pcs", "3 left", "2 in stock", "5 件": a count in words. */
const COUNT = /^(\d{1,9}) ?(?:pcs\.?|pieces?|items?|units?|unites?|stuck|stk\.?|left|(?:left )?in stock|available|en stock|disponibles?|件|个|台|只|瓶|盒)$/;

/** The attribute that says how a thing out of stock can be had. */
export const ORDERING = 'ordering';

export function readStock(word: unknown): Stock {
  if (typeof word === 'boolean') return { availability: parseAvailability(word) };
  if (typeof word === 'number') return { availability: word > 0 ? 'in_stock' : 'out_of_stock' };
  if (typeof word !== 'string' || word.trim() === '') return { availability: undefined };
  const trimmed = word.trim();
  // A column of stock counts.
  if (/^-?\d{1,9}(?:[.,]0+)?$/.test(trimmed)) return { availability: parseInt(trimmed, 10) > 0 ? 'in_stock' : 'out_of_stock' };
  const counted = COUNT.exec(fold(trimmed))?.[1];
  if (counted !== undefined) return { availability: Number(counted) > 0 ? 'in_stock' : 'out_of_stock' };
  const key = fold(trimmed).replace(/^(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org\//, '').replace(/^schema:/, '').replace(/[^\p{L}]/gu, '');
  if (Object.hasOwn(OTHER_WORDS, key)) return OTHER_WORDS[key] ?? { availability: undefined };
  const availability = parseAvailability(key === 'true' ? true : key === 'false' ? false : `${key} ${trimmed.replace(/[^\d.,]+/g, ' ')}`); // its numbers too: "in stock: 0"
  return availability ? { availability } : { availability: undefined, isUnknown: true };
}

/** Stock by count: "low" where the merchant says from which count on. */
export function stockOfCount(count: number, lowAt: number | undefined): Availability {
  if (count <= 0) return 'out_of_stock';
  return lowAt !== undefined && count <= lowAt ? 'low_stock' : 'in_stock';
}
