/** What the generator knows of a store it made: the truth behind the printed catalog, against which every plan is proven. Types only. */
import type { Field, Good, Lang, Say } from './lexicon/types.ts';
import type { StorePolicies } from './policies/index.ts';
import type { Split } from './phrases/index.ts';

/** A field's true value on one product. */
export type Truth =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly say: Say }
  | { readonly kind: 'list'; readonly says: readonly Say[] }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** How this store prints a field. */
export interface MadeField {
  readonly field: Field;
  /** Attribute name, in the catalog's language. */
  readonly name: string;
  /** Printed with the number; '' when numbers stand bare. */
  readonly unit: string;
}

export interface MadeProduct {
  readonly id: string;
  readonly good: Good;
  readonly kind?: Say;
  readonly title: string;
  readonly brand?: string;
  /** Who makes it, where its title says so and no field does. */
  readonly maker?: string;
  /** The invented word or code in the title, '' when there is none. */
  readonly model: string;
  /** Parts of the title that tell it from its siblings (a size, a colour), as printed. */
  readonly suffix: readonly string[];
  /** Field ids of the suffix parts, in order. */
  readonly suffixFields: readonly string[];
  readonly price?: number;
  readonly rating?: number;
  readonly availability?: 'in_stock' | 'low_stock' | 'out_of_stock';
  /** By field id: what is true, printed or not. */
  readonly truths: ReadonlyMap<string, Truth>;
  /** By field id; only what the catalog prints as an attribute. */
  readonly printed: ReadonlyMap<string, Truth>;
  readonly extra?: Good['extras'][number];
  /** Buyable forms that differ in one text field. */
  readonly variants?: MadeVariants;
  readonly sku?: string;
  /** Set where the category itself is for men or women. */
  readonly categoryFor?: 'men' | 'women';
}

export interface MadeVariants {
  /** Field id of the option. */
  readonly option: string;
  readonly forms: readonly { readonly id: string; readonly say: Say; readonly price?: number; readonly availability?: MadeProduct['availability'] }[];
}

export interface MadeStore {
  readonly name: string;
  readonly lang: Lang;
  readonly currency: string;
  readonly split: Split;
  readonly goods: readonly Good[];
  /** Goods that it does not sell. */
  readonly others: readonly Good[];
  readonly fields: ReadonlyMap<string, MadeField>;
  readonly products: readonly MadeProduct[];
  readonly policies: StorePolicies;
  /** The neutral shape, for `readCatalog`. */
  readonly json: { readonly store: unknown; readonly products: readonly unknown[] };
}
