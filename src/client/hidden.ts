/** What a merchant hides, as the option is given: checked, and in one order, so that those who hide the same share a worker. */
import { AssistantError } from '../protocol/errors.ts';
import type { Hidden } from '../protocol/messages.ts';

/** Undefined when nothing is hidden. @throws AssistantError 'unsupported-option' for anything but lists of texts */
export function readHidden({ products, categories }: Hidden = {}): Hidden | undefined {
  const read = { products: readNames('products', products), categories: readNames('categories', categories) };
  return read.products.length + read.categories.length === 0 ? undefined : read;
}

function readNames(part: keyof Hidden, names: readonly string[] = []): readonly string[] {
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    const option = `hidden.${part}`;
    throw new AssistantError('unsupported-option', `The option ${option} is ${JSON.stringify(names)}, which is not supported: give a list of ${part === 'products' ? 'product ids' : 'category names'}.`, { details: { option } });
  }
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort();
}
