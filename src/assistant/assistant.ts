/**
 * The assistant: message in, proven answer out. The model writes a plan under the catalog's grammar, code executes it,
 * the model words the answer from the rows, a check lets it through sentence by sentence. It knows nothing of threads,
 * pages or files.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import type { LanguageModel } from '../model/types.ts';
import type { Answer, AnswerEvent, Bookmark, Cart, Lang } from '../protocol/answer.ts';
import type { OrderState } from '../protocol/messages.ts';
import type { LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
import { ageNote } from './age-note.ts';
import { isWrittenByModel } from './answer-prompt.ts';
import { writeAnswer } from './write-answer.ts';
import { bookmarkOf, dialogueAt } from './bookmark.ts';
import { afterTurn, EMPTY_DIALOGUE, onPage, type Dialogue } from './dialogue.ts';
import { facetsOf } from './facets.ts';
import type { Finding } from './finding.ts';
import { choosePlan } from './choose-plan.ts';
import { planGrammar } from './plan-grammar.ts';
import type { Plan } from './plan.ts';
import { shownCards } from './product-card.ts';
import { buildPrefix, buildTurn, planTurn } from './prompt.ts';
import { proposePlans } from './propose-plans.ts';
import { lackNote, render, sourcesOf } from './render.ts';
import { retell, type Retold } from './retell.ts';
import { ProductSearch } from './product-search.ts';
import { searchAndRun } from './run-plan.ts';

const DEFAULT_MAX_QUANTITY = 999;

/** The store's order lookup, given by the page. Resolves to undefined for a number that the store doesn't know. */
export type OrderLookup = (number: string) => Promise<OrderState | undefined>;

export interface AssistantParts {
  readonly store: CatalogStore;
  readonly tokenizer: LoadedTokenizer;
  readonly model: LanguageModel;
  /** Of the same store. Left out, products are found by words alone. */
  readonly search?: ProductSearch;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: AnswerEvent) => void;
  /** Left out, the shopper is told that orders are not looked up here. */
  readonly orderLookup?: OrderLookup;
  /** Most pieces of one product (or variant) in the cart. */
  readonly maxQuantity?: number;
  /** Whether the assistant must leave the cart alone. */
  readonly noCart?: boolean;
  /** Id of the product whose page the shopper is on. */
  readonly page?: string;
  /** The page's language, for a message without words. */
  readonly lang?: Lang;
}

/** What came before in a talk that goes on. */
export interface Earlier {
  readonly messages: readonly string[];
  readonly bookmark: Bookmark;
}

/** One shopper's talk with the assistant. Turns are asked one after another. */
export class Conversation {
  dialogue: Dialogue;
  /** Everything the shopper has written, for order numbers given earlier. */
  messages: readonly string[];

  constructor(dialogue: Dialogue = EMPTY_DIALOGUE, messages: readonly string[] = []) {
    this.dialogue = dialogue;
    this.messages = messages;
  }

  /** The page tells what is in its cart. */
  setCart(cart: Cart): void {
    this.dialogue = { ...this.dialogue, cart };
  }
}

export class Assistant {
  readonly #parts: AssistantParts;
  readonly #search: ProductSearch;
  readonly #prefixIds: readonly number[];

  constructor(parts: AssistantParts) {
    this.#parts = parts;
    this.#search = parts.search ?? new ProductSearch(parts.store);
    this.#prefixIds = [parts.tokenizer.bosId, ...parts.tokenizer.encode(buildPrefix(parts.store))];
  }

  newConversation(earlier?: Earlier): Conversation {
    return earlier ? new Conversation(dialogueAt(earlier.bookmark, this.#parts.store), earlier.messages) : new Conversation();
  }

  /** Reads the store's schema into the KV cache, so that the first question doesn't wait for it. */
  async prepare(signal?: AbortSignal): Promise<void> {
    await this.#parts.model.generate({ promptIds: this.#prefixIds, maxNewTokens: 0, stopIds: [], ...(signal ? { signal } : {}) });
  }

  /** Answers one message. Rejects with an AbortError when aborted; the conversation is then as before. */
  async ask(conversation: Conversation, message: string, { signal, onEvent, orderLookup, maxQuantity = DEFAULT_MAX_QUANTITY, noCart = false, page, lang }: AskOptions = {}): Promise<Answer> {
    const { store, tokenizer, model } = this.#parts;
    const began = performance.now();
    const dialogue = onPage(conversation.dialogue, page, store);
    const read = this.#search.read(message);
    const meant = await this.#search.meant(message, read, signal);
    const searched = performance.now();
    const context = { store, message, shown: dialogue.shown, cart: dialogue.cart, ...read, ...meant, ...(dialogue.last ? { last: dialogue.last } : {}), ...(dialogue.search ? { search: dialogue.search } : {}), ...(lang ? { lang } : {}) };
    const promptIds = [...this.#prefixIds, ...tokenizer.encode(buildTurn(context))];
    const spoken = (text: string): readonly string[] => this.#search.words?.spoken(text) ?? [];
    const said = [message, ...spoken(message)];
    const grammar = planGrammar(store, planTurn(context));
    const proposed = await proposePlans({ model, tokenizer, grammar, promptIds, prefixLength: this.#prefixIds.length, signal });
    const retold = (plans: readonly string[]): Promise<Retold[]> => retell(plans, context, { model, tokenizer }, signal);
    const { plan, text: planText } = (await choosePlan(proposed.plans, { ...context, near: meant.near, said, spoken }, retold)) ?? { plan: UNREADABLE, text: proposed.plans[0].text };
    const planned = performance.now();
    onEvent?.({ type: 'plan', plan: planText });

    const result = await searchAndRun(plan, store, this.#search, { shown: dialogue.shown, cart: dialogue.cart, maxQuantity, isCartOff: noCart, meant, resemblance: read.resemblance, goods: read.goods, message: said }, signal);
    const messages = [...conversation.messages, message];
    const finding = await withOrder(result.finding, messages, orderLookup);
    const products = shownCards(finding, store);
    if (products.length > 0) onEvent?.({ type: 'products', products });

    let firstText: number | undefined;
    const say = (text: string): void => {
      firstText ??= performance.now();
      onEvent?.({ type: 'text', text });
    };
    const answer = isWrittenByModel(finding) ? await writeAnswer({ message, finding, store, tokenizer, model, ...(signal ? { signal } : {}) }, say) : undefined;
    const worded = answer?.text ?? render(finding, store);
    if (!answer) say(worded);
    const note = lackNote(finding) + ageNote(finding, store.catalog.store, new Date());
    if (note) say(note);

    conversation.dialogue = afterTurn(dialogue, finding, result.cart);
    conversation.messages = messages;
    const ended = performance.now();
    return {
      text: worded + note,
      lang: finding.lang,
      products,
      outcome: finding.outcome,
      plan: planText,
      sources: sourcesOf(finding, store),
      facets: facetsOf(finding, store),
      bookmark: bookmarkOf(conversation.dialogue, store),
      cart: result.cart,
      ...(finding.order?.number === undefined ? {} : { order: finding.order.number }),
      repaired: answer?.repaired ?? false,
      ms: { plan: planned - searched, search: searched - began, first_token: (firstText ?? ended) - began, total: ended - began },
      usage: { prompt_tokens: proposed.promptTokens + (answer?.promptTokens ?? 0), completion_tokens: proposed.completionTokens + (answer?.completionTokens ?? 0) },
    };
  }
}

/** Only a plan cut short by the token limit is unreadable: the shopper is told what the assistant is for. */
const UNREADABLE: Plan = { lang: 'en', verb: 'offtopic' };

/** Looks an order up. A number that the shopper never wrote is not looked up: it is asked for. */
async function withOrder(finding: Finding, messages: readonly string[], orderLookup: OrderLookup | undefined): Promise<Finding> {
  if (!finding.order) return finding;
  if (!orderLookup) return { ...finding, outcome: 'unknown', order: { isOff: true } };
  const { number } = finding.order;
  if (number === undefined) return finding;
  if (!messages.some((m) => m.includes(number))) return { ...finding, order: {} };
  // Shoppers type "fr-20417"; stores print their numbers in capitals.
  for (const asked of new Set([number, number.toUpperCase()])) {
    const state = await orderLookup(asked);
    if (state) return { ...finding, order: { number: asked, state } };
  }
  return { ...finding, order: { number } };
}
