/**
 * How the demo store's goods are written down: one `Row` a product, as short as the hand likes, and `toProduct`, which
 * makes a product of the neutral catalog shape from it. The rows themselves are in `data/`.
 */
import type { AttributeValue, Availability, Product, Variant } from '../../src/catalog/types.ts';
import type { PictureKind } from './pictures/draw.ts';

/** Which forms a product comes in: every combination of the option values. */
export interface Choices {
  readonly size?: readonly string[];
  readonly color?: readonly string[];
  /** Combinations (`L`, `navy`, `L navy`) that are out of stock, or nearly. */
  readonly out?: readonly string[];
  readonly low?: readonly string[];
  /** Price of the combinations that cost something else than the product. */
  readonly prices?: Readonly<Record<string, number>>;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly category: readonly [string, string];
  readonly brand: string;
  readonly price: number;
  /** The price before the sale. */
  readonly was?: number;
  /** In stock when left out. */
  readonly stock?: Availability;
  readonly rating: number;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly tags: readonly string[];
  readonly choices?: Choices;
  /** What is drawn, in which main and which second colour. */
  readonly picture: readonly [PictureKind, string, string];
  readonly en: string;
  readonly fr: string;
  readonly zh: string;
}

/** Does `key` (`L`, `navy`, `L navy`) name this combination? */
function names(key: string, options: Readonly<Record<string, string>>): boolean {
  const { size, color } = options;
  return key === size || key === color || key === `${size} ${color}`;
}

/** All combinations of the choices, with ids such as `LK-301-L-navy`. */
export function toVariants(id: string, choices: Choices): Variant[] {
  const sizes: readonly (string | undefined)[] = choices.size ?? [undefined];
  const colors: readonly (string | undefined)[] = choices.color ?? [undefined];
  return sizes.flatMap((size) =>
    colors.map((color) => {
      const options = { ...(size === undefined ? {} : { size }), ...(color === undefined ? {} : { color }) };
      const suffix = Object.values(options).join('-').toLowerCase().replaceAll(' ', '-');
      const price = Object.entries(choices.prices ?? {}).find(([key]) => names(key, options))?.[1];
      const availability = stockOf(choices, options);
      return {
        id: `${id}-${suffix}`,
        options,
        ...(price === undefined ? {} : { price }),
        ...(availability === undefined ? {} : { availability }),
      };
    }),
  );
}

function stockOf(choices: Choices, options: Readonly<Record<string, string>>): Availability | undefined {
  if (choices.out?.some((key) => names(key, options)) === true) return 'out_of_stock';
  if (choices.low?.some((key) => names(key, options)) === true) return 'low_stock';
  return undefined;
}

/** The row as the catalog file holds it. Sizes and colours to choose from are also attributes, so that they can be searched. */
export function toProduct(row: Row): Product {
  const { choices } = row;
  return {
    id: row.id,
    title: row.title,
    price: row.price,
    ...(row.was === undefined ? {} : { listPrice: row.was }),
    brand: row.brand,
    category: row.category,
    availability: row.stock ?? 'in_stock',
    rating: row.rating,
    description: { en: row.en, fr: row.fr, zh: row.zh },
    attributes: {
      ...row.attributes,
      ...(choices?.size === undefined ? {} : { size: choices.size }),
      ...(choices?.color === undefined ? {} : { color: choices.color }),
    },
    tags: row.tags,
    image: `./images/${row.id.toLowerCase()}.svg`,
    url: `#/product/${row.id}`,
    variants: choices === undefined ? [] : toVariants(row.id, choices),
  };
}
