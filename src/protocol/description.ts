/** A title and description made for the merchant, and how they came about. Types only. */

/** Why a written description may not be shown as it is. */
export type DescriptionFailure = 'form' | 'length' | 'language' | 'number' | 'name' | 'value' | 'denial' | 'repeat' | 'empty';

/**
 * `written`: the model's own, checked whole. `repaired`: the model's without the sentences that failed the check.
 * `plain`: the product's values, listed by code; nothing of the model's passed.
 */
export type DescriptionOrigin = 'written' | 'repaired' | 'plain';

export interface ProductDescription {
  readonly title: string;
  readonly text: string;
  readonly origin: DescriptionOrigin;
  /** Why the model's lines did not pass whole, one for each; empty when the first one did. */
  readonly failures: readonly DescriptionFailure[];
}
