/** An answer as plain text for the clipboard: what was said, then the products with prices and full addresses. */
import type { ProductCard } from '../protocol/answer.ts';
import { formatPrice, safeUrl } from './format.ts';

export function copiedText(sentences: readonly string[], products: readonly ProductCard[], { lang, base }: { readonly lang: string; readonly base: string }): string {
  const line = ({ title, price, currency, url }: ProductCard): string => {
    const address = safeUrl(url, base);
    return ['-', title, ...(price === undefined ? [] : [formatPrice(price, currency, lang)]), ...(address === undefined ? [] : [new URL(address, base).href])].join(' ');
  };
  return [sentences.join(''), ...products.map(line)].join('\n');
}
