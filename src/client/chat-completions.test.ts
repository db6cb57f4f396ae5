import { describe, expect, it, vi } from 'vitest';
import type { AnswerEvent } from '../protocol/answer.ts';
import type { AskReply, Completion } from '../protocol/messages.ts';
import { answerOf } from '../worker/fake-engine.ts';
import { ChatCompletions, type ChatBackend } from './chat-completions.ts';
import type { ChatCompletionChunk, ChatCompletionRequest } from './openai-types.ts';

const messages: ChatCompletionRequest['messages'] = [{ role: 'user', content: 'Which tents do you have?' }];

function setUp(reply: AskReply = answerOf('Two tents. Both are green.')) {
  const ask = vi.fn<ChatBackend['ask']>((_turns, { onEvent }) => {
    const events: AnswerEvent[] = [{ type: 'plan', plan: 'en find cat=Tents' }, { type: 'text', text: 'Two tents.' }, { type: 'text', text: ' Both are green.' }];
    for (const event of events) onEvent(event);
    return Promise.resolve(reply);
  });
  const complete = vi.fn<ChatBackend['complete']>((_messages, _options, { onToken }): Promise<Completion> => {
    onToken('Once');
    onToken(' more');
    return Promise.resolve({ text: 'Once more', finishReason: 'length', usage: { prompt_tokens: 3, completion_tokens: 2 } });
  });
  return { ask, complete, completions: new ChatCompletions({ ask, complete }) };
}

async function collect(stream: AsyncIterable<ChatCompletionChunk>): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

describe('a completion of the shop assistant', () => {
  it('has the OpenAI shape, and the grounded answer beside it', async () => {
    const { completions, ask } = setUp();
    const completion = await completions.create({ messages });
    expect(completion).toMatchObject({
      object: 'chat.completion',
      model: 'shop-assistant',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Two tents. Both are green.' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
      shop_assistant: { plan: 'en greet' },
    });
    expect(completion.id).toMatch(/^chatcmpl-/);
    expect(Math.abs(completion.created - Date.now() / 1000)).toBeLessThan(5);
    expect(ask.mock.calls[0]![0]).toEqual(['Which tents do you have?']);
  });

  it("takes all the user's turns and the limits", async () => {
    const { completions, ask } = setUp();
    await completions.create({ messages: [...messages, { role: 'assistant', content: 'Two.' }, { role: 'user', content: [{ type: 'text', text: 'Which is ' }, { type: 'text', text: 'lighter?' }] }], max_tokens: 20, stop: 'END', temperature: 0, seed: 7 });
    expect(ask.mock.calls[0]![0]).toEqual(['Which tents do you have?', 'Which is lighter?']);
    expect(ask.mock.calls[0]![1]).toMatchObject({ maxTokens: 20, stop: ['END'] });
  });

  it('streams role, pieces of text and the finish reason under one id', async () => {
    const { completions } = setUp();
    const chunks = await collect(await completions.create({ model: 'shop-assistant', messages, stream: true }));
    expect(chunks.map((chunk) => [chunk.choices[0]!.delta, chunk.choices[0]!.finish_reason])).toEqual([
      [{ role: 'assistant', content: '' }, null],
      [{ content: 'Two tents.' }, null],
      [{ content: ' Both are green.' }, null],
      [{}, 'stop'],
    ]);
    expect(new Set(chunks.map((chunk) => chunk.id)).size).toBe(1);
    expect(chunks.at(-1)!.shop_assistant?.text).toBe('Two tents. Both are green.');
  });
});

describe('a completion of the bare model', () => {
  it('hands on messages and options, with the instructions as a system message', async () => {
    const { completions, complete } = setUp();
    const completion = await completions.create({ model: 'base', messages: [{ role: 'developer', content: 'Be brief.' }, ...messages], max_completion_tokens: 2, temperature: 0.7, seed: 3, stop: ['\n'] });
    expect(completion).toMatchObject({ model: 'base', choices: [{ message: { content: 'Once more' }, finish_reason: 'length' }], usage: { total_tokens: 5 } });
    expect(complete.mock.calls[0]!.slice(0, 2)).toEqual([[{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Which tents do you have?' }], { maxTokens: 2, temperature: 0.7, seed: 3, stop: ['\n'] }]);
  });

  it('streams tokens, and the usage last when asked to', async () => {
    const { completions } = setUp();
    const chunks = await collect(await completions.create({ model: 'base', messages, stream: true, stream_options: { include_usage: true } }));
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content)).toEqual(['', 'Once', ' more', undefined, undefined]);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 } });
    expect(chunks[0]!.usage).toBeNull();
  });
});

describe('what this device cannot do', () => {
  it.each<[string, object]>([
    ['tools', { tools: [] }],
    ['n', { n: 2 }],
    ['model', { model: 'gpt-5' }],
    ['temperature', { temperature: 0.7 }],
    ['temperature', { model: 'base', temperature: 3 }],
    ['max_tokens', { max_tokens: 0 }],
    ['max_completion_tokens', { max_completion_tokens: 1.5 }],
    ['seed', { seed: 0.5 }],
    ['stop', { stop: ['a', 'b', 'c', 'd', 'e'] }],
    ['stream_options', { stream_options: { include_usage: true } }],
    ['stream_options.other', { stream: true, stream_options: { other: 1 } }],
    ['messages', { messages: [] }],
    ['messages[0].role', { messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Hi' }] }],
    ['messages[0].role', { messages: [{ role: 'tool', content: 'x' }, { role: 'user', content: 'Hi' }] }],
    ['messages[1].role', { messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello' }] }],
    ['messages[0].name', { messages: [{ role: 'user', name: 'Ana', content: 'Hi' }] }],
    ['messages[0].content', { messages: [{ role: 'user', content: null }] }],
    ['messages[0].content[0].type', { messages: [{ role: 'user', content: [{ type: 'image_url' }] }] }],
  ])('is refused by the name %s', async (option, more) => {
    const { completions, ask, complete } = setUp();
    const refusal = completions.create({ messages, ...more } as ChatCompletionRequest);
    await expect(refusal).rejects.toMatchObject({ code: 'unsupported-option', details: { option } });
    await expect(refusal).rejects.toThrow(option);
    expect(ask).not.toHaveBeenCalled();
    expect(complete).not.toHaveBeenCalled();
  });

  it('includes instructions to the assistant, with a sentence that says which model takes them', async () => {
    for (const role of ['system', 'developer'] as const) {
      const refusal = setUp().completions.create({ messages: [...messages, { role, content: 'Be rude.' }, ...messages] });
      await expect(refusal).rejects.toThrow(`The option messages[1].role is "${role}", which is not supported: shop-assistant takes its instructions from the catalog: user and assistant are supported there, system and developer by model 'base'.`);
    }
  });

  it('does not include options that are null, as some clients send them', async () => {
    const request = { messages, tools: null, temperature: null, stop: null, seed: null, stream: null, stream_options: null } as unknown as ChatCompletionRequest;
    await expect(setUp().completions.create(request)).resolves.toHaveProperty('object', 'chat.completion');
  });
});

describe('stopping', () => {
  function setUpEndless() {
    let signal: AbortSignal | undefined;
    const completions = new ChatCompletions({
      ask: (_turns, options) => {
        signal = options.signal;
        options.onEvent({ type: 'text', text: 'Two tents.' });
        return new Promise((_resolve, reject) => options.signal.addEventListener('abort', () => reject(options.signal.reason as Error)));
      },
      complete: () => Promise.reject(new Error('not asked')),
    });
    return { completions, isStopped: () => signal?.aborted };
  }

  it('by the signal rejects with an AbortError', async () => {
    const { completions, isStopped } = setUpEndless();
    const controller = new AbortController();
    const creating = completions.create({ messages }, { signal: controller.signal });
    await vi.waitFor(() => expect(isStopped()).toBe(false));
    controller.abort();
    await expect(creating).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('by leaving the loop stops the generation', async () => {
    const { completions, isStopped } = setUpEndless();
    for await (const chunk of await completions.create({ messages, stream: true })) {
      if (chunk.choices[0]?.delta.content === 'Two tents.') break;
    }
    expect(isStopped()).toBe(true);
  });

  it('by the controller ends the loop with an AbortError, after what was already written', async () => {
    const { completions } = setUpEndless();
    const stream = await completions.create({ messages, stream: true });
    const seen: (string | undefined)[] = [];
    const reading = (async () => {
      for await (const chunk of stream) {
        seen.push(chunk.choices[0]?.delta.content);
        if (seen.length === 2) stream.controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual(['', 'Two tents.']);
  });
});
