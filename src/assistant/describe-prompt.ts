/**
 * What the model is shown to describe a product by what the catalog holds of it. The data generator calls this very
 * code, so the model is tuned on what it will see.
 */
import { valueText } from '../catalog/read-field.ts';
import type { Lang, Product } from '../catalog/types.ts';
import { plain } from './names.ts';

/** Characters of one value; longer ones belong in a description of the merchant's own. */
const VALUE_LENGTH = 80;

/** The product's own values, one `name: value` each: all that a description may state. */
export function describedFacts(product: Product): readonly (readonly [name: string, value: string])[] {
  const attributes = Object.entries(product.attributes).map(([name, value]): [string, string] => [plain(name), plain(valueText(value), VALUE_LENGTH)]);
  const category = product.category[product.category.length - 1];
  return [...(category === undefined ? [] : [['category', plain(category)] as const]), ...(product.brand === undefined ? [] : [['brand', plain(product.brand)] as const]), ...attributes];
}

/** The prompt for a title and a description of 40 to 90 words in a language. Ends with a newline: the model writes on. */
export function buildDescribePrompt(product: Product, lang: Lang): string {
  const facts = describedFacts(product).map(([name, value]) => `${name}: ${value}`);
  return [`describe ${lang}`, `product: ${plain(product.title, VALUE_LENGTH)}`, ...facts, 'text:', ''].join('\n');
}
