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
const DESCRIPTION = 300;
const ATTRIBUTES = 200;
const TAGS = 100;
/** A value longer than this is prose, which the description has better. */
const VALUE = 60;

/** Attributes that name the thing ("product type", 类型) come first. */
const NAMING = /type|类型|品类/;
const WORD = /\p{L}{3}|\p{Script=Han}/u;

/** Title, brand, category, tags, the start of the description, attributes in words, one after another. */
export function productText(product: DescribedProduct): string {
  const { title, brand, category, description, attributes, tags } = product;
  const parts = [
    title,
    brand !== undefined && !title.toLowerCase().includes(brand.toLowerCase()) ? brand : '',
    category.join(' > '),
    cut(tags.join(', '), TAGS, ', '),
    cut(firstText(description).replace(/\s+/g, ' '), DESCRIPTION, ' '),
    cut(attributeTexts(attributes).join('; '), ATTRIBUTES, '; '),
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

/** Numbers are left to conditions on them: in a vector they are noise. */
function attributeTexts(attributes: DescribedProduct['attributes']): string[] {
  const order = (name: string): number => (NAMING.test(name) ? 0 : 1);
  return Object.entries(attributes).sort(([a], [b]) => order(a) - order(b)).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return value ? [name] : [];
    if (typeof value === 'number') return [];
    const text = typeof value === 'string' ? value : value.join(', ');
    return text.length <= VALUE && WORD.test(text) ? [`${name}: ${text}`] : [];
  });
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
