/** A hash over all of a catalog that its index is made from: another price or word gives another one. Not for secrets. */
import type { AttributeValue, Catalog, LocalizedText } from './types.ts';

/** 64 bits as 16 hexadecimal digits. */
export function fingerprint({ store, products }: Catalog): string {
  const hash = new Hash();
  hash.add(store.currency);
  for (const language of store.languages) hash.add(language);
  for (const { id, title, text } of store.policies) {
    hash.add(id).add(title);
    addText(hash, text);
  }
  for (const p of products) {
    hash.add(p.id).add(p.title).add(p.price).add(p.listPrice).add(p.brand).add(p.sku).add(p.availability).add(p.rating);
    addText(hash, p.description);
    addValue(hash, p.category);
    addValue(hash, p.tags);
    for (const name in p.attributes) addValue(hash.add(name), p.attributes[name]);
    hash.add('variants');
    for (const { id, options, price, listPrice, availability, sku } of p.variants) {
      hash.add(id).add(price).add(listPrice).add(availability).add(sku);
      for (const name in options) hash.add(name).add(options[name]);
    }
  }
  return hash.toString();
}

function addText(hash: Hash, text: LocalizedText | undefined): void {
  if (typeof text === 'object') for (const [lang, own] of Object.entries(text)) hash.add(lang).add(own);
  else hash.add(text);
}

function addValue(hash: Hash, value: AttributeValue | undefined): void {
  if (typeof value !== 'object') hash.add(value);
  else for (const item of value) hash.add(item);
}

/** Two multiplicative hashes side by side (as cyrb53): fast in JavaScript, where the cryptographic ones are asynchronous. */
class Hash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  /** Each piece ends with its kind, so that "ab", "c" is not "a", "bc", nor 1 the text "1". */
  add(piece: string | number | boolean | undefined): this {
    const text = piece === undefined ? '' : String(piece);
    let [a, b] = [this.#a, this.#b];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    const end = 0x10000 + (piece === undefined ? 0 : typeof piece === 'string' ? 1 : typeof piece === 'number' ? 2 : 3);
    this.#a = Math.imul(a ^ end, 2654435761) ^ (b >>> 15);
    this.#b = Math.imul(b ^ end, 1597334677) ^ (a >>> 13);
    return this;
  }

  toString(): string {
    return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
