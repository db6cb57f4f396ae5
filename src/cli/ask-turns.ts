/** Turns of a question asked in one conversation, and the orders of a file as a store's lookup. */
import type { Assistant, OrderLookup } from '../assistant/assistant.ts';
import type { Answer } from '../protocol/answer.ts';
import type { OrderState } from '../protocol/messages.ts';
import { UsageError } from './files.ts';

/** The answer to the last of the turns, asked in order in one conversation. @throws UsageError when there are none */
export async function askAll(assistant: Assistant, turns: readonly string[], orderLookup: OrderLookup | undefined): Promise<Answer> {
  const conversation = assistant.newConversation();
  let answer: Answer | undefined;
  for (const turn of turns) answer = await assistant.ask(conversation, turn, orderLookup ? { orderLookup } : {});
  if (!answer) throw new UsageError('A question has no turns.');
  return answer;
}

/** @throws UsageError when it is no object of orders by their numbers */
export function lookupIn(orders: unknown, path: string): OrderLookup {
  if (typeof orders !== 'object' || orders === null) throw new UsageError(`The orders file ${path} must hold an object: {"A-1": {"status": "shipped"}}.`);
  const known = new Map(Object.entries(orders as Record<string, OrderState>));
  return (number) => Promise.resolve(known.get(number));
}
