/**
 * The shapes of the OpenAI API's chat completions, as far as this device serves them. Kept assignable to the types of
 * the `openai` package (see `openai-types.test-d.ts`), which is why lists are mutable and names are in snake case.
 */
import type { Answer } from '../protocol/answer.ts';

/** `shop-assistant`: the whole assistant, grounded in the catalog. `base`: the bare GPT. */
export const CHAT_MODELS = ['shop-assistant', 'base'] as const;
export type ChatModel = (typeof CHAT_MODELS)[number];

export interface TextPart {
  type: 'text';
  text: string;
}

export interface ChatCompletionMessageParam {
  /**
   * `shop-assistant` takes its instructions from the catalog: `system` and `developer` are refused there. Its own earlier
   * answers (`assistant`) may be sent along and are not read: where the talk stands is worked out from the user's messages.
   */
  role: 'system' | 'developer' | 'user' | 'assistant';
  content: string | TextPart[];
}

export interface ChatCompletionRequest {
  /** Default `shop-assistant`. */
  model?: ChatModel | (string & {});
  messages: ChatCompletionMessageParam[];
  stream?: boolean | null;
  /** With `include_usage` a last chunk without choices carries the usage. */
  stream_options?: { include_usage?: boolean } | null;
  /** Of `shop-assistant` the whole sentences that fit are given. `base`: default 256. */
  max_tokens?: number | null;
  /** The newer name of `max_tokens`. */
  max_completion_tokens?: number | null;
  /** `shop-assistant`: 0 only. `base`: 0 (default) to 2. */
  temperature?: number | null;
  /** The text ends before the first of these; at most 4. */
  stop?: string | string[] | null;
  /** The same seed gives the same text. `shop-assistant` always writes the same. */
  seed?: number | null;
}

export interface CompletionUsage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
}

export interface ChatCompletion {
  id: string;
  object: 'chat.completion';
  /** Seconds since 1970. */
  created: number;
  model: ChatModel;
  choices: {
    index: number;
    message: { role: 'assistant'; content: string; refusal: null };
    finish_reason: 'stop' | 'length';
    logprobs: null;
  }[];
  usage: CompletionUsage;
  /** Beyond the OpenAI shape, of `shop-assistant` alone: plan, products, sources and the rest. */
  shop_assistant?: Answer;
}

export interface ChatCompletionChunk {
  id: string;
  object: 'chat.completion.chunk';
  created: number;
  model: ChatModel;
  choices: {
    index: number;
    delta: { role?: 'assistant'; content?: string };
    finish_reason: 'stop' | 'length' | null;
    logprobs: null;
  }[];
  usage?: CompletionUsage | null;
  /** On the chunk with the finish reason, of `shop-assistant` alone. */
  shop_assistant?: Answer;
}
