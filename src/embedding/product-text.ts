/** The text that a product's vector is made from, and its hash: a vector is as good as the text it was made of. */

/** What is read of a product; the catalog's own type fits. */
export interface DescribedProduct {
  readonly id: string;
  readonly title: string;
  readonly brand?: string;
  readonly category: readonly string[];
  readonly description?: string | Readonly<Record<string, string | undefined>>;
  readonly attributes: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  readonly tags: readonly string[];
}

/** Characters kept of each part: what comes later says little more of what the thing is, and costs time to read. */
const ATTRIBUTES = 300;
const DESCRIPTION = 300;
const TAGS = 100;
/** A value longer than this is prose, which the description has better. */
const VALUE = 60;

/** Title, brand, category, tags, attributes and the start of the description, one after another. */
export function productText(product: DescribedProduct): string {
  const { title, brand, category, description, attributes, tags } = product;
  const parts = [
    title,
    brand !== undefined && !title.toLowerCase().includes(brand.toLowerCase()) ? brand : '',
    category.join(' > '),
    cut(tags.join(', '), TAGS, ', '),
    cut(Object.entries(attributes).map(attributeText).filter(Boolean).join('; '), ATTRIBUTES, '; '),
    cut(firstText(description).replace(/\s+/g, ' '), DESCRIPTION, ' '),
  ];
  return parts.filter(Boolean).join('. ');
}

/** FNV-1a over UTF-16 units, 32 bits: tells whether a product's text is still the one that was embedded. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function attributeText([name, value]: [string, DescribedProduct['attributes'][string]]): string {
  if (value === false) return '';
  if (value === true) return name;
  const text = typeof value === 'object' ? value.join(', ') : String(value);
  return text.length > VALUE ? '' : `${name}: ${text}`;
}

/** Of a text in several languages the first one: the embedder finds it from the others. */
function firstText(text: DescribedProduct['description']): string {
  return typeof text === 'object' ? Object.values(text).find((t) => t !== undefined) ?? '' : text ?? '';
}

/** At most `limit` characters, ending where a part ends if one does. */
function cut(text: string, limit: number, separator: string): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(separator, limit);
  return text.slice(0, end > limit / 2 ? end : limit);
}
