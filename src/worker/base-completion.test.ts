import { describe, expect, it, vi } from 'vitest';
import type { GenerateOptions, LanguageModel } from '../model/types.ts';
import type { LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
import { completeMessages, pieceId, type BaseModel } from './base-completion.ts';

const BOS = 0;
const EOS = 1;
const START = 2;
const END = 3;
/** One id per UTF-16 unit, so that prompts can be read back. */
const tokenizer: LoadedTokenizer = {
  vocabSize: 0x10000,
  bosId: BOS,
  eosId: EOS,
  contents: Array.from({ length: 0x10000 }, (_, id) => (id < 4 ? undefined : String.fromCharCode(id))),
  encode: (text) => Array.from(text, (char) => char.charCodeAt(0)),
  decode: (ids) => ids.map((id) => ['<bos>', '<eos>', '<start_of_turn>', '<end_of_turn>'][id] ?? String.fromCharCode(id)).join(''),
  pieces: () => [],
  byteIds: () => [],
};

/** A model that writes the given text, letter by letter. */
function writing(text: string, contextLength = 2048) {
  const asked: GenerateOptions[] = [];
  const model: LanguageModel = {
    vocabSize: 0x10000,
    contextLength,
    backend: { device: 'wasm', threads: 1, reason: 'a test' },
    generate: (options, onToken) => {
      asked.push(options);
      const ids = tokenizer.encode(text).slice(0, options.maxNewTokens);
      for (const id of ids) {
        if (options.signal?.aborted) return Promise.reject(options.signal.reason as Error);
        onToken?.(id);
      }
      return Promise.resolve({ ids, finishReason: ids.length < text.length ? 'length' : 'stop', promptTokens: options.promptIds.length, cachedTokens: 0 });
    },
    score: () => Promise.resolve([]),
    dispose: () => Promise.resolve(),
  };
  const base: BaseModel = { model, tokenizer, startOfTurn: START, endOfTurn: END };
  return { base, asked, prompt: () => tokenizer.decode(asked[0]!.promptIds) };
}

const options = { maxTokens: 100, temperature: 0, stop: [] };
const run = () => ({ signal: new AbortController().signal, onToken: vi.fn<(text: string) => void>() });

describe('the bare model', () => {
  it("reads the messages in Gemma's turns, instructions before the first of the user's", async () => {
    const { base, prompt } = writing('Hi');
    await completeMessages(base, [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'Hello' }, { role: 'assistant', content: 'Yes?' }, { role: 'user', content: 'Tents' }], options, run());
    expect(prompt()).toBe('<bos><start_of_turn>user\nBe brief.\n\nHello<end_of_turn>\n<start_of_turn>model\nYes?<end_of_turn>\n<start_of_turn>user\nTents<end_of_turn>\n<start_of_turn>model\n');
  });

  it('hands on the options and ends at the end of its turn', async () => {
    const { base, asked } = writing('Hi');
    const one = run();
    const completion = await completeMessages(base, [{ role: 'user', content: 'Hello' }], { maxTokens: 100, temperature: 0.5, seed: 9, stop: [] }, one);
    expect(asked[0]).toMatchObject({ maxNewTokens: 100, temperature: 0.5, seed: 9, stopIds: [EOS, END] });
    expect(completion).toEqual({ text: 'Hi', finishReason: 'stop', usage: { prompt_tokens: asked[0]!.promptIds.length, completion_tokens: 2 } });
    expect(one.onToken.mock.calls.map(([text]) => text)).toEqual(['H', 'i']);
  });

  it('says when its tokens ran out', async () => {
    const { base } = writing('Hello there');
    expect(await completeMessages(base, [{ role: 'user', content: 'Hello' }], { ...options, maxTokens: 5 }, run())).toMatchObject({ text: 'Hello', finishReason: 'length' });
  });

  it('stops generating at a stop string', async () => {
    const { base } = writing('one two three');
    const one = run();
    const completion = await completeMessages(base, [{ role: 'user', content: 'Count' }], { ...options, stop: [' three'] }, one);
    expect(completion).toMatchObject({ text: 'one two', finishReason: 'stop' });
    expect(one.onToken.mock.calls.map(([text]) => text).join('')).toBe('one two');
  });

  it('writes no more than its context has room for, and refuses messages beyond it', async () => {
    const { base, asked } = writing('Hello', 60);
    await completeMessages(base, [{ role: 'user', content: 'Hello' }], options, run());
    expect(asked[0]!.maxNewTokens).toBe(60 - asked[0]!.promptIds.length);
    await expect(completeMessages(base, [{ role: 'user', content: 'x'.repeat(60) }], options, run())).rejects.toMatchObject({ code: 'unsupported-option', details: { option: 'messages' } });
  });

  it('rejects with an AbortError when it is cancelled', async () => {
    const { base } = writing('Hello there');
    const controller = new AbortController();
    const completing = completeMessages(base, [{ role: 'user', content: 'Hello' }], options, { signal: controller.signal, onToken: () => controller.abort() });
    await expect(completing).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('finds the ids of its turns in the tokenizer file', () => {
    expect(pieceId({ model: { vocab: { '<start_of_turn>': 4 } } }, '<start_of_turn>')).toBe(4);
    expect(pieceId({ model: { vocab: {} } }, '<start_of_turn>')).toBeUndefined();
  });
});
