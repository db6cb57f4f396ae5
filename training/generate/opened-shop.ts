/** A catalog opened with the product's own code, and the proof that a plan can be written for a message and comes to what it should. */
import { Names, plain } from '../../src/assistant/names.ts';
import { advance, start } from '../../src/assistant/grammar.ts';
import type { Finding } from '../../src/assistant/finding.ts';
import { planGrammar, type PlanTurn } from '../../src/assistant/plan-grammar.ts';
import { refsOf, type Clauses, type Plan, type Reference } from '../../src/assistant/plan.ts';
import { parsePlan, printPlan } from '../../src/assistant/plan-text.ts';
import { buildPrefix, buildTurn, planTurn, type TurnContext } from '../../src/assistant/prompt.ts';
import { buildRetelling } from '../../src/assistant/retell.ts';
import { searchAndRun } from '../../src/assistant/run-plan.ts';
import { afterTurn, type Dialogue } from '../../src/assistant/dialogue.ts';
import { CatalogStore } from '../../src/catalog/catalog-store.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { NearNames } from '../../src/assistant/near-names.ts';
import { ProductSearch, type Meant } from '../../src/assistant/product-search.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { StoreWords } from '../../src/assistant/store-words.ts';
import { ProductVectors } from '../../src/embedding/vectors.ts';

/** Most a shopper may have of one product while generating. */
export const MAX_QUANTITY = 999;

/** What executing a plan has to come to. */
export interface Expectation {
  readonly outcome: Finding['outcome'];
  /** Exactly these products (in any order). */
  readonly ids?: ReadonlySet<string>;
  /** These are among the first three shown. */
  readonly among?: ReadonlySet<string>;
  /** What else must hold. */
  readonly holds?: (finding: Finding) => boolean;
}

/** One turn as it goes into the training data, proven. */
export interface Proven {
  readonly prompt: string;
  /** What the message is told back from. */
  readonly retelling: string;
  readonly output: string;
  readonly finding: Finding;
  readonly next: Dialogue;
}

/** With what the message resembles and what it means. */
type MessageContext = TurnContext & ReturnType<ProductSearch['read']> & { readonly meant: Meant };

export type Rejection = 'title not shown' | 'name not shown' | 'not canonical' | 'outside the grammar' | 'wrong outcome' | 'wrong products' | 'wrong finding';

export class OpenedShop {
  readonly store: CatalogStore;
  readonly names: Names;
  readonly prefix: string;
  protected readonly search: ProductSearch;

  /** A catalog in the neutral shape. Throws as `readCatalog` does. */
  constructor(json: unknown) {
    this.store = CatalogStore.open(readCatalog(json).catalog);
    this.names = Names.of(this.store);
    this.prefix = buildPrefix(this.store);
    this.search = new ProductSearch(this.store);
  }

  /** From now on the shop's prompts show what is near to the message in meaning, and plans search by it. `namesBy` reads the store's names. */
  async readMeaning(embedder: Embedder, namesBy: Embedder = embedder): Promise<void> {
    this.search.meaning = { embedder, vectors: await ProductVectors.make(embedder, this.store.catalog.products), names: await NearNames.make(namesBy, this.store, await NearNames.read(namesBy, this.store)) };
  }

  /** What the shop holds that a text says, as the product finds it. */
  read(text: string): ReturnType<ProductSearch['read']> {
    return this.search.read(text);
  }

  /** From now on words of other languages, and others of its own, are known for what the shop calls by its words. */
  learnWords(lexicon: Lexicon): void {
    this.search.words = new StoreWords(this.store, lexicon);
  }

  /** What a text means, as the product finds it. */
  meant(text: string): Promise<Meant> {
    return this.search.meant(text);
  }

  /** What the model reads of a message in its dialogue. */
  async contextOf(message: string, { shown, cart, last, search }: Dialogue): Promise<MessageContext> {
    const said = this.read(message);
    const meant = await this.search.meant(message, said);
    return { store: this.store, message, shown, cart, ...said, ...meant, meant, ...(last ? { last } : {}), ...(search ? { search } : {}) };
  }

  /** What executing the plan comes to, and the dialogue after it. */
  async run(plan: Plan, dialogue: Dialogue, meant: Meant): Promise<{ readonly finding: Finding; readonly next: Dialogue }> {
    const { finding, cart } = await searchAndRun(plan, this.store, this.search, { shown: dialogue.shown, cart: dialogue.cart, maxQuantity: MAX_QUANTITY, meant });
    return { finding, next: afterTurn(dialogue, finding, cart) };
  }

  /** Executes the plan in its dialogue and holds it to the expectation. */
  async prove(message: string, plan: Plan, dialogue: Dialogue, expected?: Expectation): Promise<Proven | Rejection> {
    const context = await this.contextOf(message, dialogue);
    const turn = planTurn(context);
    if (titlesIn(plan).some((t) => !turn.titles.includes(t))) return 'title not shown';
    const output = printPlan(plan, this.names);
    const read = parsePlan(output, this.names);
    if (!read || printPlan(read, this.names) !== output) return 'not canonical';
    if (!this.#isWritable(output, turn)) return 'outside the grammar';
    const { finding, next } = await this.run(read, dialogue, context.meant);
    if (expected && finding.outcome !== expected.outcome) return 'wrong outcome';
    const found = finding.products.map((p) => p.id);
    if (expected?.ids && (found.length !== expected.ids.size || !found.every((id) => expected.ids?.has(id)))) return 'wrong products';
    if (expected?.among && !found.slice(0, 3).some((id) => expected.among?.has(id))) return 'wrong products';
    if (expected?.holds && !expected.holds(finding)) return 'wrong finding';
    const prompt = buildTurn(context);
    if (namesIn(read, this.names).some((name) => !this.prefix.includes(name) && !prompt.includes(name))) return 'name not shown';
    return { prompt, retelling: buildRetelling(context, output), output, finding, next };
  }

  #isWritable(output: string, turn: PlanTurn): boolean {
    let state = start(planGrammar(this.store, turn));
    for (const char of `${output}\n`) {
      state = advance(state, char);
      if (state.threads.length === 0 && !state.accepts) return false;
    }
    return state.accepts;
  }
}

function titlesIn(plan: Plan): string[] {
  const of = (ref: Reference): string[] => ('title' in ref ? [ref.title] : []);
  return refsOf(plan).flatMap(of);
}

const COMMON = new Set(['price', 'rating', 'brand', 'availability', 'description']);

/** Categories and fields that the plan writes: the model can only know those that it is shown. */
function namesIn(plan: Plan, names: Names): string[] {
  const ofClauses = ({ category, where, extreme }: Clauses): string[] => [...(category === undefined ? [] : [names.category(category)]), ...where.map((c) => c.field), ...(extreme ? [extreme.field] : [])];
  const clauses = 'clauses' in plan ? ofClauses(plan.clauses) : [];
  const fields = 'fields' in plan ? plan.fields : [];
  return [...clauses, ...fields].filter((name) => !COMMON.has(name)).map((name) => plain(name));
}
