import '../define.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AssistantClient, type OrderLookup } from '../client/assistant-client.ts';
import { FakeWorker } from '../client/fake-worker.ts';
import type { Answer } from '../protocol/answer.ts';
import type { Ask, FromWorker, OrderState, ToWorker } from '../protocol/messages.ts';
import { answerWith, CATALOG, MODEL } from './fake-client.ts';
import { accessibilityProblems, ask, settle } from './mounted-element.ts';
import type { ShopAssistant } from './shop-assistant.ts';

let element: ShopAssistant;
let client: AssistantClient;
/** The questions that reached the worker, and what it may do with each. */
let asks: { readonly request: Ask; readonly lookUp: (order: string) => void; readonly answer: (answer: Answer) => void }[];
/** What the page gave back for an order; undefined for one that it doesn't know. */
let replies: (OrderState | undefined | 'stopped')[];
const onLookup = vi.fn<OrderLookup>();
const onEvent = vi.fn();

/** The worker as far as an order goes: it asks the page, and the test words the answer. */
function worker(send: (message: FromWorker) => void): (message: ToWorker) => void {
  return (message) => {
    if (message.type === 'load-catalog') send({ type: 'done', id: message.id, request: 'load-catalog', result: CATALOG });
    if (message.type === 'load-model') send({ type: 'done', id: message.id, request: 'load-model', result: MODEL });
    if (message.type === 'load-embedder') send({ type: 'done', id: message.id, request: 'load-embedder', result: { isOn: false, reason: 'A test has none.' } });
    if (message.type === 'ask') {
      const { id } = message;
      asks.push({
        request: message,
        lookUp: (order) => send({ type: 'order-question', id, order }),
        answer: (answer) => send({ type: 'done', id, request: 'ask', result: { answer, finishReason: 'stop' } }),
      });
    }
    if (message.type === 'order-reply') {
      replies.push(message.error?.kind === 'abort' ? 'stopped' : message.state);
      if (message.error) send({ type: 'failed', id: message.id, error: message.error });
    }
  };
}

beforeEach(async () => {
  asks = [];
  replies = [];
  onLookup.mockReset().mockResolvedValue(undefined);
  onEvent.mockReset();
  document.documentElement.lang = 'en';
  client = new AssistantClient({ catalog: '/orders.json', createWorker: () => new FakeWorker(worker) });
  element = Object.assign(document.createElement('shop-assistant'), { client, orderLookup: onLookup });
  element.addEventListener('shop-assistant-order-lookup', (event) => onEvent(event.detail));
  document.body.replaceChildren(element);
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toBe('The assistant is ready.'));
});

afterEach(() => {
  element.remove();
  client.close();
});

const answers = (): (string | null)[] => [...element.shadowRoot!.querySelectorAll('.answer')].map((each) => each.querySelector('.text, .note')?.textContent ?? null);

/** Asks, and waits until the question has reached the worker. */
async function reach(question: string): Promise<(typeof asks)[number]> {
  const before = asks.length;
  await ask(element, question);
  await vi.waitFor(() => expect(asks).toHaveLength(before + 1));
  return asks.at(-1)!;
}

it('an order without a number is asked for, and the number then given goes along with the first question', async () => {
  const first = await reach('where is my order?');
  expect(first.request.orders).toBe(true);
  first.answer(answerWith('What is the number of your order, please?', { plan: 'en order' }));
  await vi.waitFor(() => expect(answers()).toEqual(['What is the number of your order, please?']));
  expect(onLookup).not.toHaveBeenCalled();
  const second = await reach('LM-20417');
  expect(second.request.turns).toEqual(['where is my order?', 'LM-20417']);
});

it('an order is looked up with the last address the shopper wrote; the page hears of it first', async () => {
  onLookup.mockImplementation((id) => {
    expect(onEvent).toHaveBeenCalledWith({ id, email: 'mia@shop.example' });
    return Promise.resolve({ status: 'shipped' });
  });
  const asked = await reach('where is LM-20417? I am mia@shop.example');
  asked.lookUp('LM-20417');
  await vi.waitFor(() => expect(replies).toEqual([{ status: 'shipped' }]));
  expect(onLookup.mock.calls).toEqual([['LM-20417', 'mia@shop.example']]);
  asked.answer(answerWith('This is what the store knows about order LM-20417: status: shipped.', { plan: 'en order LM-20417', order: 'LM-20417' }));
  await vi.waitFor(() => expect(answers()).toEqual(['This is what the store knows about order LM-20417: status: shipped.']));
});

it('an order that the store does not know is told as such', async () => {
  const asked = await reach('where is LM-1?');
  asked.lookUp('LM-1');
  await vi.waitFor(() => expect(replies).toEqual([undefined]));
  expect(onEvent.mock.calls).toEqual([[{ id: 'LM-1' }]]);
  asked.answer(answerWith('The store does not know an order LM-1. Please check the number.', { plan: 'en order LM-1', order: 'LM-1' }));
  await vi.waitFor(() => expect(answers()).toEqual(['The store does not know an order LM-1. Please check the number.']));
  expect(await accessibilityProblems(element)).toEqual([]);
});

it('a lookup that the page cancels is not made, and the answer stops without a failure', async () => {
  element.addEventListener('shop-assistant-order-lookup', (event) => event.preventDefault());
  const asked = await reach('where is LM-20417?');
  asked.lookUp('LM-20417');
  await vi.waitFor(() => expect(answers()).toEqual(['Stopped.']));
  expect(replies).toEqual(['stopped']);
  expect(onLookup).not.toHaveBeenCalled();
  expect(element.shadowRoot!.querySelector('[part=failure]')).toBeNull();
});

it('a lookup that fails is told as a failure, and can be tried again', async () => {
  onLookup.mockRejectedValue(new Error('The order service is down.'));
  (await reach('where is LM-20417?')).lookUp('LM-20417');
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[part=failure]')).not.toBeNull());
  element.shadowRoot!.querySelector<HTMLElement>('.retry')!.click();
  await vi.waitFor(() => expect(asks).toHaveLength(2));
});

it('a page without a lookup tells the assistant so, also when it takes it away', async () => {
  element.orderLookup = undefined;
  await settle(element);
  expect((await reach('where is LM-20417?')).request.orders).toBe(false);
});
