/** Checked by `tsc` alone: what we give fits where the `openai` package's types are expected, and a usual request fits us. */
import type OpenAI from 'openai';
import type { ChatCompletions, ChatCompletionStream } from './chat-completions.ts';
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest } from './openai-types.ts';

declare const completion: ChatCompletion;
declare const chunk: ChatCompletionChunk;
declare const completions: ChatCompletions;

completion satisfies OpenAI.Chat.ChatCompletion;
chunk satisfies OpenAI.Chat.ChatCompletionChunk;

// A request that fits us is one that the package would send, once it names its model.
declare const request: ChatCompletionRequest & { model: string };
request satisfies OpenAI.Chat.ChatCompletionCreateParams;

const usual = {
  model: 'shop-assistant',
  messages: [
    { role: 'user', content: 'Which tents are under 200?' },
    { role: 'assistant', content: 'Two tents are.' },
    { role: 'user', content: [{ type: 'text', text: 'Which is lighter?' }] },
  ],
  max_tokens: 100,
  temperature: 0,
  stop: ['\n\n'],
  seed: 1,
} satisfies OpenAI.Chat.ChatCompletionCreateParamsNonStreaming satisfies ChatCompletionRequest;

export const whole: Promise<OpenAI.Chat.ChatCompletion> = completions.create({ ...usual, stream: false });
export const streamed: Promise<AsyncIterable<OpenAI.Chat.ChatCompletionChunk>> = completions.create({ ...usual, stream: true }, { signal: new AbortController().signal });
export const stream: Promise<ChatCompletionStream> = completions.create({ ...usual, stream: true });

// @ts-expect-error an option that is refused at run time is refused here too
void completions.create({ ...usual, tools: [] });
