/** What of a product is searched, and under which field: the pieces whose words go into the index. */
import { fold } from './analyze.ts';
import { allTexts } from './field-access.ts';
import type { TextField } from './text-index.ts';
import type { AttributeValue, Product } from './types.ts';

/** Longer attribute values are running text (compatibility lists, notes), not names of things. */
const MAX_VALUE_LENGTH = 80;

/** Per field the texts of one product, no words of which belong together across texts. */
export function searchTexts(product: Product): Readonly<Record<TextField, readonly string[]>> {
  const short: string[] = [];
  const long = [...allTexts(product.description)];
  for (const [name, value] of Object.entries(product.attributes)) {
    const texts = attributeTexts(name, value);
    // A list's items and the breaks between them count as one text.
    const length = texts.reduce((sum, text) => sum + text.length + 1, -1);
    (length > MAX_VALUE_LENGTH ? long : short).push(...texts);
  }
  for (const variant of product.variants) short.push(...Object.values(variant.options));
  return { title: [product.title], sku: skusOf(product), brand: product.brand === undefined ? [] : [product.brand], category: product.category, tags: product.tags, attributes: short, details: long };
}

/** SKUs of a product and its variants. */
export function skusOf(product: Product): readonly string[] {
  return [product.sku, ...product.variants.map((v) => v.sku)].filter((s) => s !== undefined);
}

/** A title or SKU as it is compared with the whole of a query, or one word of it. */
export function exactText(text: string): string {
  return fold(text).trim();
}

/** A value's text; for "has it" the name is what a shopper would ask for. */
function attributeTexts(name: string, value: AttributeValue): readonly string[] {
  if (typeof value === 'boolean') return value ? [name] : [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}
