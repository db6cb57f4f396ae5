/**
 * Which descriptions a catalog file is to get, and the file with them in it. All else stays as the merchant wrote it,
 * above all his own texts; the writing is done by who calls.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { describedIn, languageOf } from '../catalog/described-in.ts';
import { counted } from '../catalog/import/ledger.ts';
import type { Lang, Product } from '../catalog/types.ts';
import type { DescriptionOrigin, ProductDescription } from '../protocol/description.ts';
import { UsageError } from './files.ts';

/** One product, and the languages in which it is to be described. */
export interface Wanted {
  readonly product: Product;
  readonly langs: readonly Lang[];
}

export interface Wish {
  readonly langs: readonly Lang[];
  /** Leave out what has a text of the merchant's own. */
  readonly onlyMissing: boolean;
  /** Id of the one product that is meant. */
  readonly product?: string;
}

export type Descriptions = Readonly<Partial<Record<Lang, ProductDescription>>>;

/** What is to be described, in the catalog's order. @throws UsageError when the product isn't there. */
export function wantedOf(store: CatalogStore, { langs, onlyMissing, product: id }: Wish): Wanted[] {
  const one = id === undefined ? undefined : store.product(id);
  if (id !== undefined && !one) throw new UsageError(`The catalog has no product with the id "${id}".`);
  const products = one ? [one] : store.catalog.products;
  return products.map((product) => ({ product, langs: onlyMissing ? langs.filter((lang) => !describedIn(product, store.catalog.store.languages).includes(lang)) : langs })).filter((wanted) => wanted.langs.length > 0);
}

/**
 * One after another; `onProduct` is given each product once it is done. When `describe` fails, what is done of its product
 * is given too, so that nothing is lost.
 */
export async function describeWanted(wanted: readonly Wanted[], describe: (product: Product, lang: Lang) => Promise<ProductDescription>, onProduct: (product: Product, descriptions: Descriptions) => void): Promise<void> {
  for (const { product, langs } of wanted) {
    const done: Partial<Record<Lang, ProductDescription>> = {};
    try {
      for (const lang of langs) done[lang] = await describe(product, lang);
    } finally {
      if (Object.keys(done).length > 0) onProduct(product, done);
    }
  }
}

/** "3 descriptions: 2 written by the model, 1 repaired, 0 plain lists of values". */
export function summaryOf(described: Iterable<Descriptions>): string {
  const origins = [...described].flatMap((descriptions) => Object.values(descriptions).map(({ origin }) => origin));
  const count = (wanted: DescriptionOrigin): string => String(origins.filter((origin) => origin === wanted).length);
  return `${counted(origins.length, 'description')}: ${count('written')} written by the model, ${count('repaired')} repaired, ${count('plain')} plain lists of values`;
}

/** The catalog's JSON with the texts as `description: { en, fr, zh }`; a text given for one that is there takes its place. */
export function withTexts(json: unknown, described: ReadonlyMap<string, Descriptions>, store: CatalogStore): unknown {
  const rows = Array.isArray(json) ? (json as readonly unknown[]) : (json as { readonly products: readonly unknown[] }).products; // the reader found products in it
  const taken = new Set<string>();
  const filled = rows.map((row): unknown => {
    const id = isRow(row) ? idOf(row) : '';
    const texts = described.get(id);
    if (!texts || !isRow(row) || taken.has(id)) return row; // of two rows with one id the reader takes the first
    taken.add(id);
    return { ...row, description: { ...byLanguage(row['description'], store), ...textsOf(texts) } };
  });
  return Array.isArray(json) ? filled : { ...(json as object), products: filled };
}

function textsOf(descriptions: Descriptions): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(descriptions).map(([lang, { text }]) => [lang, text]));
}

function byLanguage(description: unknown, store: CatalogStore): Readonly<Record<string, unknown>> {
  if (typeof description === 'string' && description.trim() !== '') return { [languageOf(description, store.catalog.store.languages)]: description };
  return isRow(description) ? description : {};
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As the reader reads it. */
function idOf({ id }: Readonly<Record<string, unknown>>): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
}
