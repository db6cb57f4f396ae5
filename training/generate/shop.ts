/** A made store opened with the product's own code, with the truth behind it. */
import { plainWords } from '../../src/catalog/analyze.ts';
import type { FieldInfo, Lang } from '../../src/catalog/types.ts';
import { searchAndRun } from '../../src/assistant/run-plan.ts';
import type { Plan } from '../../src/assistant/plan.ts';
import { MAX_QUANTITY, OpenedShop } from './opened-shop.ts';
import type { MadeProduct, MadeStore } from './world.ts';

export type { Expectation, Proven, Rejection } from './opened-shop.ts';

export class Shop extends OpenedShop {
  readonly made: MadeStore;
  readonly #byId: ReadonlyMap<string, MadeProduct>;

  constructor(made: MadeStore) {
    super(made.json);
    this.made = made;
    this.#byId = new Map(made.products.map((p) => [p.id, p]));
  }

  /** Whether goods are found by meaning, in whatever language they are named. */
  get readsProducts(): boolean {
    return this.search.meaning !== undefined;
  }

  /** The way to say something that a plan may look for: the shopper's where the store's words are known for it, else the store's. */
  textFor(say: Readonly<Record<Lang, string>>, lang: Lang): string {
    const own = say[lang];
    const theirs = say[this.made.lang];
    const sought = this.search.words?.sought(own, lang).text;
    return sought !== undefined && plainWords(sought).join(' ') === plainWords(theirs).join(' ') ? own : theirs;
  }

  product(id: string): MadeProduct | undefined {
    return this.#byId.get(id);
  }

  /** The schema's field for one of the made fields; undefined when no product came to have it. */
  field(name: string): FieldInfo | undefined {
    return this.names.fieldNamed(this.names.field(name));
  }

  /** Ids that a plan finds. */
  async idsOf(plan: Plan): Promise<Set<string>> {
    const { finding } = await searchAndRun(plan, this.store, this.search, { shown: [], cart: {}, maxQuantity: MAX_QUANTITY });
    return new Set(finding.products.map((p) => p.id));
  }

  titleOf(product: MadeProduct): string {
    const held = this.store.product(product.id);
    return held ? this.names.title(held) : product.title;
  }
}
