/**
 * Reads an OpenAI-shaped request into what the worker is asked. What this device can't do is refused by name, never
 * ignored: an option that silently has no effect is worse than an error.
 */
import { AssistantError } from '../protocol/errors.ts';
import type { ChatMessage, CompletionOptions } from '../protocol/messages.ts';
import { CHAT_MODELS, type ChatCompletionMessageParam, type ChatCompletionRequest, type ChatModel } from './openai-types.ts';

const SUPPORTED = ['model', 'messages', 'stream', 'stream_options', 'max_tokens', 'max_completion_tokens', 'temperature', 'stop', 'seed'] as const satisfies (keyof ChatCompletionRequest)[];
const DEFAULT_MAX_TOKENS = 256;
const MOST_STOPS = 4;

export type ReadRequest = { readonly isStream: boolean; readonly includesUsage: boolean } & (
  | { readonly model: 'base'; readonly messages: readonly ChatMessage[]; readonly options: CompletionOptions }
  | { readonly model: 'shop-assistant'; readonly turns: readonly string[]; readonly limits: { readonly maxTokens?: number; readonly stop?: readonly string[] } }
);

/** Throws an AssistantError 'unsupported-option' that names the option and says what is supported. */
export function readRequest(request: ChatCompletionRequest): ReadRequest {
  for (const [name, value] of Object.entries(request)) {
    if (value !== undefined && value !== null && !SUPPORTED.some((supported) => supported === name)) throw refused(name, value, `supported are ${SUPPORTED.join(', ')}`);
  }
  const model = readModel(request.model);
  const maxTokens = readMaxTokens(request);
  const stop = readStop(request.stop);
  const temperature = readNumber('temperature', request.temperature, 0, 2) ?? 0;
  const seed = readSeed(request.seed);
  const messages = readMessages(request.messages);
  const shared = { isStream: request.stream ?? false, includesUsage: readIncludeUsage(request) };
  if (model === 'base') {
    return { ...shared, model, messages, options: { maxTokens: maxTokens ?? DEFAULT_MAX_TOKENS, temperature, stop, ...(seed === undefined ? {} : { seed }) } };
  }
  if (temperature !== 0) throw refused('temperature', temperature, "shop-assistant always takes the likeliest words (0); model 'base' takes 0 to 2");
  const instruction = messages.findIndex((message) => message.role === 'system');
  if (instruction >= 0) throw refused(`messages[${String(instruction)}].role`, request.messages[instruction]?.role, "shop-assistant takes its instructions from the catalog: user and assistant are supported there, system and developer by model 'base'");
  return {
    ...shared,
    model,
    turns: messages.filter((message) => message.role === 'user').map((message) => message.content),
    limits: { ...(maxTokens === undefined ? {} : { maxTokens }), ...(stop.length === 0 ? {} : { stop }) },
  };
}

function refused(option: string, value: unknown, supported: string): AssistantError {
  const shown = JSON.stringify(value) ?? typeof value;
  return new AssistantError('unsupported-option', `The option ${option} is ${shown}, which is not supported: ${supported}.`, { details: { option, supported } });
}

function readModel(model: string | undefined): ChatModel {
  if (model === undefined) return 'shop-assistant';
  const known = CHAT_MODELS.find((name) => name === model);
  if (!known) throw refused('model', model, `models are ${CHAT_MODELS.join(' and ')}`);
  return known;
}

function readMaxTokens({ max_tokens, max_completion_tokens }: ChatCompletionRequest): number | undefined {
  const name = max_completion_tokens === undefined || max_completion_tokens === null ? 'max_tokens' : 'max_completion_tokens';
  const value = max_completion_tokens ?? max_tokens;
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value) || value < 1) throw refused(name, value, 'a whole number from 1 on');
  return value;
}

function readNumber(name: string, value: number | null | undefined, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw refused(name, value, `a number from ${String(least)} to ${String(most)}`);
  return value;
}

function readSeed(seed: number | null | undefined): number | undefined {
  if (seed === undefined || seed === null) return undefined;
  if (!Number.isInteger(seed)) throw refused('seed', seed, 'a whole number');
  return seed;
}

function readStop(stop: string | readonly string[] | null | undefined): readonly string[] {
  const stops = stop === undefined || stop === null ? [] : typeof stop === 'string' ? [stop] : stop;
  if (stops.length > MOST_STOPS || stops.some((one) => typeof one !== 'string' || one === '')) throw refused('stop', stop, `a text or up to ${String(MOST_STOPS)} of them, none empty`);
  return stops;
}

function readIncludeUsage({ stream, stream_options: options }: ChatCompletionRequest): boolean {
  if (options === undefined || options === null) return false;
  if (stream !== true) throw refused('stream_options', options, 'only together with stream: true');
  for (const name of Object.keys(options)) if (name !== 'include_usage') throw refused(`stream_options.${name}`, (options as Record<string, unknown>)[name], 'supported is include_usage');
  return options.include_usage ?? false;
}

function readMessages(messages: readonly ChatCompletionMessageParam[]): ChatMessage[] {
  if (!Array.isArray(messages) || messages.length === 0) throw refused('messages', messages, 'a list with at least one message');
  if (messages.at(-1)?.role !== 'user') throw refused(`messages[${String(messages.length - 1)}].role`, messages.at(-1)?.role, 'the last message is the user\'s');
  return messages.map((message, index): ChatMessage => {
    for (const [name, value] of Object.entries(message)) {
      if (name !== 'role' && name !== 'content' && value !== undefined && value !== null) throw refused(`messages[${String(index)}].${name}`, value, 'messages have role and content');
    }
    return { role: readRole(message.role, index), content: readContent(message.content, index) };
  });
}

function readRole(role: string, index: number): ChatMessage['role'] {
  if (role === 'system' || role === 'developer') return 'system';
  if (role === 'user' || role === 'assistant') return role;
  throw refused(`messages[${String(index)}].role`, role, 'system, developer, user and assistant');
}

function readContent(content: ChatCompletionMessageParam['content'], index: number): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) throw refused(`messages[${String(index)}].content`, content, 'a text or a list of text parts');
  return content
    .map((part, at) => {
      if (part.type !== 'text') throw refused(`messages[${String(index)}].content[${String(at)}].type`, part.type, 'text');
      return part.text;
    })
    .join('');
}
