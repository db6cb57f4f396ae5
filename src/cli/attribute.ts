/** Attributes as semiPQA and hetPQA write them, and a product that has them. */
import type { Product } from '../catalog/types.ts';

/** `item_weight:  { unit:pounds, normalized_value:{ … }, value:1.83 }` → item weight, "1.83 pounds", as a merchant would print it. */
export function readAttribute(text: string): { readonly name: string; readonly value: string } {
  const colon = text.indexOf(':');
  const value = text
    .slice(colon + 1)
    .replace(/normalized_value:\{[^{}]*\},?|standardized_values:\[[^\]]*\],?/g, '')
    .replace(/\bunit:([^,{}]+),\s*value:\s*([\d.]+)/g, '$2 $1')
    .replace(/\bvalue:/g, '')
    .replace(/(\w+):\{/g, '$1 ')
    .replace(/[{}[\]"]/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: text.slice(0, colon).replaceAll('_', ' ').trim(), value: value === 'true' ? 'yes' : value === 'false' ? 'no' : value };
}

export function productOf(fields: readonly { readonly name: string; readonly value: string }[]): Product {
  return { id: '1', title: 'This product', category: [], attributes: Object.fromEntries(fields.map((f) => [f.name, f.value])), tags: [], variants: [] };
}
