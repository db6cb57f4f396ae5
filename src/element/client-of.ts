/** What an element talks through, and where its conversation is remembered, by what the page has set on it. */
import { AssistantClient, type OrderLookup } from '../client/assistant-client.ts';
import { AssistantError } from '../protocol/errors.ts';
import type { Device } from '../protocol/messages.ts';
import type { ConversationClient } from './conversation-controller.ts';
import { safeUrl } from './format.ts';

export interface ClientSource {
  readonly catalog: string | undefined;
  readonly model: string;
  readonly device: Device;
  readonly orderLookup: OrderLookup | undefined;
  readonly client: ConversationClient | undefined;
}

/** The page's own client, or one of the element's. Throws 'catalog-download' when there is nothing to talk about. */
export function createClient({ catalog, model, device, orderLookup, client }: ClientSource): ConversationClient {
  if (client) {
    if (orderLookup) client.orderLookup = orderLookup;
    return client;
  }
  if (catalog === undefined || catalog === '') throw new AssistantError('catalog-download', 'The element has no catalog. Give it one: <shop-assistant catalog="/catalog.json">.');
  return new AssistantClient({ catalog, model, device, ...(orderLookup ? { orderLookup } : {}) });
}

/** The address that a conversation is remembered under: the catalog's. */
export function memoryAddress(catalog: string | undefined, base: string): string | undefined {
  const address = safeUrl(catalog, base);
  return address ? new URL(address, base).href : undefined;
}
