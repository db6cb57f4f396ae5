/** What an element talks through, and where its conversation is remembered, by what the page has set on it. */
import { AssistantClient, type OrderLookup } from '../client/assistant-client.ts';
import { AssistantError } from '../protocol/errors.ts';
import type { Device } from '../protocol/messages.ts';
import type { ConversationClient } from './conversation-controller.ts';
import { emit } from './events.ts';
import { safeUrl } from './format.ts';

export interface ClientSource extends EventTarget {
  readonly catalog: string | undefined;
  readonly hiddenProducts: string | undefined;
  readonly hiddenCategories: string | undefined;
  readonly model: string;
  readonly device: Device;
  readonly orderLookup: OrderLookup | undefined;
  readonly client: ConversationClient | undefined;
}

/** The page's own client, or one of the element's. Throws 'catalog-download' when there is nothing to talk about. */
export function createClient(source: ClientSource): ConversationClient {
  const { catalog, model, device, client } = source;
  const orderLookup = announcedLookup(source);
  if (client) {
    if (orderLookup) client.orderLookup = orderLookup;
    return client;
  }
  if (catalog === undefined || catalog === '') throw new AssistantError('catalog-download', 'The element has no catalog. Give it one: <shop-assistant catalog="/catalog.json">.');
  const hidden = { products: namesIn(source.hiddenProducts), categories: namesIn(source.hiddenCategories) };
  return new AssistantClient({ catalog, model, device, hidden, ...(orderLookup ? { orderLookup } : {}) });
}

/** An attribute's names, with commas between. */
function namesIn(text: string | undefined): string[] {
  return text?.split(',') ?? [];
}

/** The page's order lookup, which is called only when the page lets the event of it pass: else the answer stops. */
export function announcedLookup(source: Pick<ClientSource, 'orderLookup' | keyof EventTarget>): OrderLookup | undefined {
  const { orderLookup } = source;
  return orderLookup && (async (id, email) => {
    if (!emit(source, 'shop-assistant-order-lookup', { id, ...(email === undefined ? {} : { email }) })) throw new DOMException('The page cancelled the order lookup.', 'AbortError');
    return orderLookup(id, email);
  });
}

/** The address that a conversation is remembered under: the catalog's. */
export function memoryAddress(catalog: string | undefined, base: string): string | undefined {
  const address = safeUrl(catalog, base);
  return address ? new URL(address, base).href : undefined;
}
