/**
 * `chat.completions.create` in the OpenAI API's shapes, over the assistant or the bare GPT. What a request may hold is
 * read in `chat-request.ts`; the generating is the worker's.
 */
import type { Answer, AnswerEvent } from '../protocol/answer.ts';
import type { AskReply, ChatMessage, Completion, CompletionOptions } from '../protocol/messages.ts';
import { readRequest, type ReadRequest } from './chat-request.ts';
import { EventQueue } from './event-queue.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, CompletionUsage } from './openai-types.ts';

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/** How far an answer may go. */
export interface AnswerLimits {
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
}

export interface ChatBackend {
  ask(turns: readonly string[], options: AnswerLimits & { readonly signal: AbortSignal; readonly onEvent: (event: AnswerEvent) => void }): Promise<AskReply>;
  complete(messages: readonly ChatMessage[], options: CompletionOptions, run: { readonly signal: AbortSignal; readonly onToken: (text: string) => void }): Promise<Completion>;
}

/** Chunks as they come. Leaving the loop stops the generation, as does `controller.abort()`. */
export interface ChatCompletionStream extends AsyncIterable<ChatCompletionChunk> {
  readonly controller: AbortController;
}

interface Written {
  readonly text: string;
  readonly finishReason: 'stop' | 'length';
  readonly usage: CompletionUsage;
  readonly answer?: Answer;
}

let completionCount = 0;

export class ChatCompletions {
  readonly #backend: ChatBackend;

  constructor(backend: ChatBackend) {
    this.#backend = backend;
  }

  /** Rejects with 'unsupported-option' for what this device can't do, and with an AbortError when aborted. */
  create(request: ChatCompletionRequest & { stream: true }, options?: RequestOptions): Promise<ChatCompletionStream>;
  create(request: ChatCompletionRequest & { stream?: false | null }, options?: RequestOptions): Promise<ChatCompletion>;
  create(request: ChatCompletionRequest, options?: RequestOptions): Promise<ChatCompletion | ChatCompletionStream>;
  async create(request: ChatCompletionRequest, { signal }: RequestOptions = {}): Promise<ChatCompletion | ChatCompletionStream> {
    const read = readRequest(request);
    signal?.throwIfAborted();
    const controller = new AbortController();
    const either = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
    const head = { id: `chatcmpl-${String(++completionCount)}`, created: Math.floor(Date.now() / 1000), model: read.model };
    if (read.isStream) return this.#stream(read, head, controller, either);
    const { text, finishReason, usage, answer } = await this.#write(read, either, () => undefined);
    return {
      ...head,
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: text, refusal: null }, finish_reason: finishReason, logprobs: null }],
      usage,
      ...(answer ? { shop_assistant: answer } : {}),
    };
  }

  #stream(read: ReadRequest, head: Pick<ChatCompletionChunk, 'id' | 'created' | 'model'>, controller: AbortController, signal: AbortSignal): ChatCompletionStream {
    const queue = new EventQueue<ChatCompletionChunk>(() => controller.abort());
    const push = (delta: ChatCompletionChunk['choices'][number]['delta'], finishReason: 'stop' | 'length' | null = null, answer?: Answer): void =>
      queue.push({
        ...head,
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta, finish_reason: finishReason, logprobs: null }],
        ...(read.includesUsage ? { usage: null } : {}),
        ...(answer ? { shop_assistant: answer } : {}),
      });
    push({ role: 'assistant', content: '' });
    this.#write(read, signal, (content) => push({ content })).then(
      ({ finishReason, usage, answer }) => {
        push({}, finishReason, answer);
        if (read.includesUsage) queue.push({ ...head, object: 'chat.completion.chunk', choices: [], usage });
        queue.close();
      },
      (error: unknown) => queue.fail(error),
    );
    return { controller, [Symbol.asyncIterator]: () => queue };
  }

  async #write(read: ReadRequest, signal: AbortSignal, onText: (text: string) => void): Promise<Written> {
    if (read.model === 'base') {
      const { text, finishReason, usage } = await this.#backend.complete(read.messages, read.options, { signal, onToken: onText });
      return { text, finishReason, usage: withTotal(usage) };
    }
    const { answer, finishReason } = await this.#backend.ask(read.turns, { ...read.limits, signal, onEvent: (event) => { if (event.type === 'text') onText(event.text); } });
    return { text: answer.text, finishReason, usage: withTotal(answer.usage), answer };
  }
}

function withTotal({ prompt_tokens, completion_tokens }: { readonly prompt_tokens: number; readonly completion_tokens: number }): CompletionUsage {
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
