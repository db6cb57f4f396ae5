/** Listed products side by side: what each says of each field, and whether that is the same. */
import { convert, isSameMeasure } from './quantity.ts';
import { ComparableValue } from './condition.ts';
import { fieldValue } from './field-access.ts';
import { readField } from './read-field.ts';
import type { QueryTarget } from './selection.ts';
import type { FieldName, Lang, Product, Reading, Store } from './types.ts';

export interface ComparedField {
  readonly field: FieldName;
  /** Per product, in their order; undefined where it doesn't say. */
  readonly readings: readonly (Reading | undefined)[];
  /** All say the same, in whatever unit or spelling. */
  readonly isSame: boolean;
  /** Greatest less least, where each product has one number and no range: in the unit that all are written in, else in the field's usual one. */
  readonly difference?: { readonly value: number; readonly unit: string };
}

export interface Comparison {
  readonly products: readonly Product[];
  readonly fields: readonly ComparedField[];
}

export interface CompareOptions {
  /** Default: price, rating, brand, availability and every attribute that one of them has, those that differ first. */
  readonly fields?: readonly FieldName[];
  /** Leaves out what is the same for all. */
  readonly isDifferingOnly?: boolean;
}

const BUILT_INS: readonly FieldName[] = ['price', 'rating', 'brand', 'availability'];

/** Ids that are none of the catalog's are left out. */
export function compare(ids: readonly string[], lang: Lang, store: Store, target: QueryTarget, { fields, isDifferingOnly = false }: CompareOptions = {}): Comparison {
  const products = [...new Set(ids)].flatMap((id) => target.columns.products[target.placeOf(id) ?? -1] ?? []);
  const names = fields?.map(target.fieldNamed) ?? [...BUILT_INS, ...products.flatMap((p) => [...Object.keys(p.attributes), ...p.variants.flatMap((v) => Object.keys(v.options))])];
  const compared = [...new Set(names)].map((field) => compareField(field, products, lang, store, target.unitOf(field))).filter(({ readings }) => fields !== undefined || readings.some((r) => r !== undefined));
  const differing = compared.filter((c) => !c.isSame);
  if (isDifferingOnly) return { products, fields: differing };
  return { products, fields: fields ? compared : [...differing, ...compared.filter((c) => c.isSame)] };
}

function compareField(field: FieldName, products: readonly Product[], lang: Lang, store: Store, unit: string): ComparedField {
  const readings = products.map((p) => readField(p, field, lang, store));
  const values = products.map((p, i) => comparable(p, field, readings[i], unit));
  const [first] = values;
  const isSame = values.every((v) => (first && v ? saysTheSame(first, v) : first === v));
  const quantities = values.flatMap((v) => (v?.quantity?.to === undefined ? v?.quantity ?? [] : []));
  const common = quantities.every((q) => q.unit === quantities[0]?.unit) ? (quantities[0]?.unit ?? unit) : unit;
  const amounts = quantities.flatMap((q) => convert(q, common) ?? []);
  if (amounts.length < products.length || amounts.length < 2) return { field, readings, isSame };
  return { field, readings, isSame, difference: { value: exact(Math.max(...amounts) - Math.min(...amounts)), unit: common } };
}

/** Without the noise of binary fractions: 19.99 less 9.98 is 10.01. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A plain value as it is; lists, categories and options as the text that is read out. */
function comparable(product: Product, field: FieldName, reading: Reading | undefined, unit: string): ComparableValue | undefined {
  const own = fieldValue(product, field);
  if (own !== undefined && typeof own !== 'object') return new ComparableValue(own, unit);
  return reading && new ComparableValue(reading.text, unit);
}

function saysTheSame(a: ComparableValue, b: ComparableValue): boolean {
  return a.measured && b.measured ? isSameMeasure(a.measured, b.measured) : a.text === b.text;
}
