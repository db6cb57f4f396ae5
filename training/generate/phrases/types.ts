/**
 * The shape of a language's phrase book: hand-written templates, one list per thing a shopper can mean.
 *
 * Slots are written `{slot}`. A modifier starting with `<` goes before the noun, one starting with `,` hangs behind
 * the whole sentence, any other goes right behind the noun. What fills a slot, and which plan goes with a list, is
 * told by the `kinds/` files.
 */

export type Templates = readonly string[];

/** What narrows goods: `{price}`, `{low}` and `{high}` with a currency, `{field}`, `{value}` with its unit, `{brand}`, `{n}`. */
export interface Modifiers {
  readonly under: Templates;
  readonly atMost: Templates;
  readonly over: Templates;
  readonly atLeast: Templates;
  readonly between: Templates;
  readonly brand: Templates;
  readonly notBrand: Templates;
  /** Words such as colours and materials that qualify the noun as they are. */
  readonly value: Templates;
  /** The value with its field's name. */
  readonly fieldValue: Templates;
  readonly notValue: Templates;
  /** Parts, ingredients, functions: values of lists. */
  readonly contains: Templates;
  readonly containsNot: Templates;
  readonly has: Templates;
  readonly hasNot: Templates;
  readonly more: Templates;
  readonly less: Templates;
  readonly min: Templates;
  readonly max: Templates;
  readonly exactly: Templates;
  readonly inStock: Templates;
  readonly rated: Templates;
}

export interface FindPhrases {
  /** `{nps}` plural noun phrase, `{np}` singular (French and English articles through `{a np}`, `{un np}`). */
  readonly find: Templates;
  readonly count: Templates;
  readonly average: Templates;
  /** `{sup}` is a superlative word, `{np}`/`{nps}` the noun phrase. */
  readonly superlative: Templates;
  /** Superlatives of a field that has no word of its own: `{field}`. */
  readonly mostField: Templates;
  readonly leastField: Templates;
  readonly top: Templates;
  readonly cheapest: Templates;
  readonly dearest: Templates;
  readonly bestRated: Templates;
  readonly need: Templates;
  readonly nomatch: Templates;
  readonly similar: Templates;
  readonly compare: Templates;
  readonly compareField: Templates;
  readonly comparePrice: Templates;
  /** Two of one line, told apart by `{s}` and `{t}`; `{base}` is what they share. */
  readonly siblings: Templates;
  readonly siblingsPrice: Templates;
  readonly siblingsField: Templates;
  /** Goods made for men or women, where a store has categories of its own for them. */
  readonly forMen: Templates;
  readonly forWomen: Templates;
}

export interface FactPhrases {
  /** The description is wanted, no one thing. */
  readonly about: Templates;
  readonly price: Templates;
  readonly stock: Templates;
  readonly brand: Templates;
  readonly rating: Templates;
  /** Any field by its name: `{field}`. */
  readonly field: Templates;
  /** Two fields: `{field}`, `{field2}`. */
  readonly twoFields: Templates;
  /** Price and a field. */
  readonly priceAndField: Templates;
  readonly hasField: Templates;
  /** Is it `{value}`? */
  readonly isValue: Templates;
  /** `{value}` or `{value2}`? */
  readonly either: Templates;
  /** One variant: `{value}` is its option. */
  readonly variantStock: Templates;
  readonly variantPrice: Templates;
}

export interface DialoguePhrases {
  readonly aboutIt: Templates;
  /** Ordinals and pointers by place: index 0 is "the first one". */
  readonly ordinals: readonly Templates[];
  readonly last: Templates;
  /** `{it}` is an ordinal or pronoun. */
  readonly priceOf: Templates;
  readonly fieldOf: Templates;
  readonly stockOf: Templates;
  readonly pronouns: Templates;
  readonly cheapestOf: Templates;
  readonly dearestOf: Templates;
  readonly supOf: Templates;
  readonly bestOf: Templates;
  /** Which of them is/has `{mod}`. */
  readonly whichOf: Templates;
  readonly whichHas: Templates;
  readonly whichInStock: Templates;
  /** A new bound: `{bound}` is a price modifier. */
  readonly andBound: Templates;
  readonly andValue: Templates;
  readonly andBrand: Templates;
  readonly andHas: Templates;
  /** Same constraints, other goods: `{goods}`. */
  readonly andGoods: Templates;
  readonly compareFirst: Templates;
  /** Two of the list: `{a}` and `{b}` are ordinals. */
  readonly comparePair: Templates;
  readonly similarTo: Templates;
  readonly howManyOf: Templates;
  readonly cheaperOne: Templates;
  readonly dearerOne: Templates;
  /** Follow-ups that leave out what they are about. */
  readonly barePrice: Templates;
  readonly bareField: Templates;
  /** The question before, for another product `{p}`. */
  readonly sameFor: Templates;
  /** The one of the list with a `{value}`. */
  readonly valueOne: Templates;
}

export interface ServicePhrases {
  /** `{n}` number word or digits, `{p}` product. */
  readonly add: Templates;
  readonly addMany: Templates;
  readonly addIt: Templates;
  readonly addManyOf: Templates;
  /** One variant, by its option `{value}`. */
  readonly addVariant: Templates;
  readonly addVariantMany: Templates;
  /** The option chosen after the shop asked which one. */
  readonly choose: Templates;
  readonly remove: Templates;
  readonly removeIt: Templates;
  readonly set: Templates;
  readonly setIt: Templates;
  readonly cart: Templates;
  readonly checkout: Templates;
  /** `{order}` an order number. */
  readonly order: Templates;
  readonly orderNone: Templates;
  /** The number alone, after it was asked for. */
  readonly orderBare: Templates;
  readonly policyNone: Templates;
}

export interface ChatPhrases {
  readonly greet: Templates;
  readonly thanks: Templates;
  readonly human: Templates;
  readonly offtopic: Templates;
  readonly injected: Templates;
  /** Put in front of or behind a message by the noise: "hi, ", " please". */
  readonly before: Templates;
  readonly after: Templates;
  /** Number words by number. */
  readonly numbers: readonly string[];
}

export interface PhraseBook {
  readonly modifiers: Modifiers;
  readonly find: FindPhrases;
  readonly fact: FactPhrases;
  readonly dialogue: DialoguePhrases;
  readonly service: ServicePhrases;
  readonly chat: ChatPhrases;
}

/** More templates for lists of a phrase book, kept apart so that files stay short. */
export type MorePhrases = { readonly [G in keyof PhraseBook]?: { readonly [K in keyof PhraseBook[G]]?: Templates } };
