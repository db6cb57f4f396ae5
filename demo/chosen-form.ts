/** Of a product that comes in several forms: which one is chosen, and what holds for it. Draws nothing. */
import type { AttributeValue, Availability, Product, Variant } from '../src/catalog/types.ts';

export type Options = Readonly<Record<string, string>>;

/** The variant that has exactly the chosen options; undefined while something is still to be chosen. */
export function chosenVariant(product: Product, options: Options): Variant | undefined {
  return product.variants.find((variant) => Object.entries(variant.options).every(([name, value]) => options[name] === value));
}

/** What is chosen when the page opens: the first form with plenty in stock, else the first that can be bought. */
export function firstOptions({ variants }: Product): Record<string, string> {
  const variant = variants.find((each) => each.availability === undefined) ?? variants.find((each) => each.availability !== 'out_of_stock') ?? variants[0];
  return { ...variant?.options };
}

/** Where its price and the one before the sale stand: a variant with a price of its own inherits neither. */
export function offerOf(product: Product, variant: Variant | undefined): Pick<Product, 'price' | 'listPrice'> {
  return variant?.price === undefined ? product : variant;
}

/** A form that doesn't exist can't be bought. */
export function stockOf(product: Product, variant: Variant | undefined): Availability {
  if (product.variants.length > 0 && !variant) return 'out_of_stock';
  return variant?.availability ?? product.availability ?? 'in_stock';
}

/**
 * The product's attributes as far as they hold for the chosen form; what can be chosen is not listed again. The catalog
 * gives attributes of the product alone. One that is an option's value (a capacity of 750 ml, in sizes of 500 ml, 750 ml
 * and 1 l) tells which form they describe: it follows the choice, and the measures beside it hold for that form alone.
 */
export function factsOf({ attributes, variants }: Product, options: Options): readonly (readonly [string, AttributeValue])[] {
  const names = Object.keys(variants[0]?.options ?? {});
  const facts = Object.entries(attributes).filter(([name]) => !names.includes(name));
  const chosenFor = (value: AttributeValue): string | undefined => {
    const name = names.find((each) => variants.some((variant) => variant.options[each] === String(value)));
    return name === undefined ? undefined : options[name];
  };
  const isDescribed = facts.every(([, value]) => (chosenFor(value) ?? String(value)) === String(value));
  if (isDescribed) return facts;
  return facts.flatMap(([name, value]) => {
    const chosen = chosenFor(value);
    return chosen === undefined && isMeasure(value) ? [] : [[name, chosen ?? value] as const];
  });
}

function isMeasure(value: AttributeValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d/.test(value));
}
