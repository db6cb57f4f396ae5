/**
 * What a merchant hides, taken out of a catalog before it is opened: schema, search, prompts, counts and pages are then
 * made from the rest and can't name it. Names that the catalog doesn't hold are told like its other problems.
 */
import { fold } from '../catalog/analyze.ts';
import { pathKey } from '../catalog/category-path.ts';
import { CatalogError } from '../catalog/errors.ts';
import type { ReadResult } from '../catalog/read.ts';
import type { Product, RowProblem } from '../catalog/types.ts';
import type { Hidden } from '../protocol/messages.ts';

/** @throws CatalogError when nothing is left */
export function withoutHidden({ catalog, problems }: ReadResult, { products: ids = [], categories = [] }: Hidden): ReadResult {
  const byId = new NamedThings(ids);
  const byCategory = new NamedThings(categories, categoryKey);
  const isIn = new Map<string, boolean>();
  const isInHidden = ({ category }: Product): boolean => {
    const key = pathKey(category);
    const known = isIn.get(key);
    if (known !== undefined) return known;
    const isHidden = byCategory.meet(namesOf(category));
    isIn.set(key, isHidden);
    return isHidden;
  };
  const products = catalog.products.filter((product) => {
    const isHiddenItself = byId.meet([product.id]); // asked first, so that an id in a hidden category counts as met
    return !isInHidden(product) && !isHiddenItself;
  });
  if (products.length === 0) throw new CatalogError('catalog-invalid', `All ${String(catalog.products.length)} products of the catalog are hidden, so there is nothing to answer from. Hide fewer products or categories.`, { path: 'products' });
  return {
    catalog: { ...catalog, products },
    problems: [
      ...problems,
      ...byId.unmet.map((id) => problem('hidden.products', `"${id}" is the id of no product, so it hides nothing. Give ids as the catalog has them.`)),
      ...byCategory.unmet.map((name) => problem('hidden.categories', `"${name}" is no category of a product, so it hides nothing. Give a name as the catalog has it, or a path like Home > Tea.`)),
    ],
  };
}

/** Names given by a merchant, and which of them have been met. */
class NamedThings {
  readonly #names: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  constructor(names: readonly string[], keyOf: (name: string) => string = (name) => name) {
    this.#names = new Map(names.map((name) => [keyOf(name), name]));
  }

  /** Whether one of the keys is a name's. */
  meet(keys: readonly string[]): boolean {
    const found = keys.filter((key) => this.#names.has(key));
    for (const key of found) this.#met.add(key);
    return found.length > 0;
  }

  get unmet(): string[] {
    return [...this.#names].filter(([key]) => !this.#met.has(key)).map(([, name]) => name);
  }
}

/** Case, accents and the space around ">" are nothing that a name is known by. */
function categoryKey(name: string): string {
  return name.split('>').map((part) => fold(part.trim())).join('>');
}

/** All ways to name a category that a product with this path stands in: of Home > Tea these are Home, Tea and Home > Tea. */
function namesOf(path: readonly string[]): string[] {
  return path.flatMap((_, end) => path.slice(0, end + 1).map((_start, start) => categoryKey(path.slice(start, end + 1).join('>'))));
}

function problem(path: string, message: string): RowProblem {
  return { severity: 'error', path, message };
}
