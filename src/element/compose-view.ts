/** Puts the element's whole picture together from what the page has set on it and from the state of its parts. Keeps no state. */
import type { TemplateResult } from 'lit';
import type { Cart, ProductCard } from '../protocol/answer.ts';
import { assistantView } from './assistant-view.ts';
import { itemCount } from './cart-changes.ts';
import type { Contact } from './contact-link.ts';
import type { ConversationController } from './conversation-controller.ts';
import { safeUrl } from './format.ts';
import { headerView } from './header.ts';
import type { Kiosk } from './kiosk.ts';
import { panelView } from './panel.ts';
import type { QuestionFollower } from './question-follower.ts';
import type { ShopperActions } from './shopper-actions.ts';
import { languageOf, STRINGS, type Strings } from './strings.ts';
import { firstQuestions } from './suggestions.ts';
import type { Talk, TalkContext } from './talk.ts';
import type { Voice } from './voice.ts';

/** Where the browser can: it isn't the shopper who moves the focus. TypeScript's DOM library lacks it. */
const UNSEEN: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: false };

/** What the page sets. */
export interface ViewHost extends Element {
  readonly mode: 'inline' | 'panel';
  readonly open: boolean;
  readonly lang: string;
  readonly heading: string | undefined;
  readonly contactUrl: string | undefined;
  readonly handOver: boolean;
  readonly noCart: boolean;
  readonly kiosk: boolean;
  readonly cart: Cart;
}

export interface ViewParts {
  readonly conversation: ConversationController;
  readonly actions: ShopperActions;
  readonly follower: QuestionFollower;
  readonly talk: Talk | undefined;
  readonly kiosk: Kiosk | undefined;
  readonly voice: Voice | undefined;
  readonly isRemembered: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onAddToCart: (id: string) => void;
  readonly onProductClick: (product: ProductCard, event: Event) => void;
}

export function composeView(host: ViewHost, parts: ViewParts): TemplateResult {
  const { conversation, actions, follower, talk, kiosk, voice, isRemembered, onToggle } = parts;
  const context = contextOf(host, parts);
  const { lang, strings, onAsk } = context;
  const heading = host.heading ?? strings.heading;
  const body = assistantView({
    conversation,
    context,
    talk,
    header: header(heading, host, parts, strings),
    notice: actions.notice,
    isEditing: actions.edited !== undefined,
    isRemembered,
    voice,
    onScroll: (log) => follower.onScroll(log),
    onSubmit: (event) => {
      voice?.hush();
      actions.submit(event);
      // The keyboard on a kiosk's screen goes, so that the answer is seen.
      if (host.kiosk) host.shadowRoot?.querySelector<HTMLElement>('.log')?.focus(UNSEEN);
    },
    onCancelEdit: () => actions.edit(undefined),
  });
  const questions = firstQuestions(conversation.catalog?.categories ?? [], strings);
  const view = kiosk?.view(body, { lang, strings, heading, questions, onAsk }) ?? body;
  return host.mode === 'panel' ? panelView({ label: heading, isOpen: host.open, onToggle }, view) : view;
}

function header(heading: string, { noCart, cart, mode }: ViewHost, { conversation, actions, kiosk, voice, onToggle }: ViewParts, strings: Strings): TemplateResult {
  const { catalog, exchanges, list } = conversation;
  return headerView({
    heading,
    storeName: catalog?.storeName,
    inCart: noCart ? 0 : itemCount(cart),
    clearing: exchanges.length > 0 ? 'clear' : list.cleared.length > 0 ? 'undo' : undefined,
    onClear: () => {
      voice?.hush();
      if (kiosk) kiosk.reset();
      else actions.clear();
    },
    onUndo: () => actions.undoClear(),
    onClose: mode === 'panel' ? () => onToggle(false) : undefined,
  }, strings);
}

/** A kiosk leads to no other page. */
function contactOf({ kiosk, contactUrl, handOver, baseURI }: ViewHost): Contact['contact'] {
  const href = kiosk ? undefined : safeUrl(contactUrl, baseURI, ['http:', 'https:', 'mailto:', 'tel:']);
  if (href !== undefined) return { href };
  return handOver ? 'page' : undefined;
}

function contextOf(host: ViewHost, { conversation, actions, onAddToCart, onProductClick }: ViewParts): TalkContext {
  const { exchanges, phase } = conversation;
  const lang = languageOf(host, host.lang);
  const strings = STRINGS[lang];
  const last = exchanges.at(-1);
  const isRepeatable = last && !last.changedCart && !last.isNarrowing && phase !== 'failed';
  return {
    lang,
    strings,
    currency: conversation.catalog?.currency,
    base: host.baseURI,
    canBuy: !host.noCart,
    hasLinks: !host.kiosk,
    tools: actions.tools({
      contact: contactOf(host),
      repeatable: isRepeatable ? last : undefined,
      canCopy: !host.kiosk,
    }),
    onAsk: (question) => actions.ask(question),
    onNarrow: (exchange, by, words) => conversation.narrow(exchange, by, words),
    onProductClick,
    onAddToCart,
    onSimilar: (product) => actions.ask(strings.askSimilar(product.title)),
  };
}
