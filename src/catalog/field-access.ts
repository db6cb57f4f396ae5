/** Reading one field of a product, built-in or the merchant's own, as a plain value. What values mean is decided elsewhere. */
import type { AttributeValue, BuiltInField, FieldName, Lang, LocalizedText, Product, SaleField, Variant } from './types.ts';

const BUILT_IN: ReadonlySet<string> = new Set<BuiltInField>(['price', 'rating', 'brand', 'category', 'availability', 'title', 'description', 'sku', 'tags', 'listPrice', 'onSale', 'discount']);

export function isBuiltIn(field: FieldName): field is BuiltInField {
  return BUILT_IN.has(field);
}

/** The text in `lang`, or in the first language there is; '' when there is none. */
export function localized(text: LocalizedText | undefined, lang: Lang): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? Object.values(text)[0] ?? '';
}

/** The text in every language there is. */
export function allTexts(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Most products lack most attributes: those are told by one look. */
export function attributeOf({ attributes }: Product, name: string): AttributeValue | undefined {
  const value = attributes[name];
  return value !== undefined && Object.hasOwn(attributes, name) ? value : undefined;
}

/** The product's own value of a field, without its variants' options. Lists that are empty count as absent. */
export function fieldValue(product: Product, field: FieldName): AttributeValue | undefined {
  if (!isBuiltIn(field)) return attributeOf(product, field);
  if (isSaleField(field)) return saleValue(product, field);
  const value = field === 'description' ? allTexts(product.description) : product[field];
  return typeof value === 'object' && value.length === 0 ? undefined : value;
}

type VariantField = 'price' | 'availability' | 'sku' | SaleField;

/** What a variant has in fields of its own; all else it has in its options. */
export function isVariantBuiltIn(field: FieldName): field is VariantField {
  return field === 'price' || field === 'availability' || field === 'sku' || isSaleField(field);
}

function isSaleField(field: FieldName): field is SaleField {
  return field === 'listPrice' || field === 'onSale' || field === 'discount';
}

/** What a variant has in a field; what it leaves out it has from its product. */
export function variantValue(product: Product, variant: Variant, field: FieldName): AttributeValue | undefined {
  if (!isVariantBuiltIn(field)) return Object.hasOwn(variant.options, field) ? variant.options[field] : fieldValue(product, field);
  if (!isSaleField(field)) return variant[field] ?? product[field];
  // Another price than the product's was not lowered from the product's list price.
  return saleValue(variant.price === undefined ? { price: product.price, listPrice: variant.listPrice ?? product.listPrice } : variant, field);
}

function saleValue({ price, listPrice }: { readonly price?: number | undefined; readonly listPrice?: number | undefined }, field: SaleField): AttributeValue | undefined {
  if (price === undefined) return undefined;
  const isOnSale = listPrice !== undefined && listPrice > price;
  if (field === 'onSale') return isOnSale;
  if (!isOnSale) return undefined;
  // One decimal: 20 % off 9.99 is not to be 19.98.
  return field === 'listPrice' ? listPrice : Math.round((1 - price / listPrice) * 1000) / 10;
}

/** A field's name as a sentence says it: `setup_time` is "setup time". */
export function spoken(field: FieldName): string {
  return field.replace(/_+/g, ' ').trim();
}
