/**
 * The bare GPT continues a list of messages, written in Gemma's turns:
 *
 *   <start_of_turn>user\n…<end_of_turn>\n<start_of_turn>model\n
 *
 * Gemma has no system turn: instructions stand before the first message of the user. Nothing here knows the store.
 */
import { AssistantError } from '../protocol/errors.ts';
import type { ChatMessage, Completion, CompletionOptions } from '../protocol/messages.ts';
import type { LanguageModel } from '../model/types.ts';
import type { LoadedTokenizer } from '../tokenizer/load-tokenizer.ts';
import { StreamDecoder } from '../tokenizer/stream-decoder.ts';
import { StopFilter } from './stop-filter.ts';

export interface BaseModel {
  readonly model: LanguageModel;
  readonly tokenizer: LoadedTokenizer;
  /** Ids of `<start_of_turn>` and `<end_of_turn>`; undefined for a model without turns, which then reads their names. */
  readonly startOfTurn?: number | undefined;
  readonly endOfTurn?: number | undefined;
}

export interface CompletionRun {
  readonly signal: AbortSignal;
  readonly onToken: (text: string) => void;
}

export async function completeMessages(base: BaseModel, messages: readonly ChatMessage[], options: CompletionOptions, { signal, onToken }: CompletionRun): Promise<Completion> {
  const { model, tokenizer, endOfTurn } = base;
  const promptIds = turnIds(base, messages);
  const room = model.contextLength - promptIds.length;
  if (room < 1) {
    throw new AssistantError('unsupported-option', `The option messages has ${String(promptIds.length)} tokens, which is not supported: the model reads up to ${String(model.contextLength - 1)}. Leave older messages out.`, { details: { option: 'messages' } });
  }
  const decoder = new StreamDecoder(tokenizer.contents);
  const filter = new StopFilter(options.stop);
  const stopped = new AbortController();
  let text = '';
  let tokenCount = 0;
  const say = (piece: string): void => {
    if (piece === '') return;
    text += piece;
    onToken(piece);
  };
  let finishReason: Completion['finishReason'] = 'stop';
  try {
    const result = await model.generate(
      {
        promptIds,
        maxNewTokens: Math.min(options.maxTokens, room),
        stopIds: [tokenizer.eosId, ...(endOfTurn === undefined ? [] : [endOfTurn])],
        temperature: options.temperature,
        ...(options.seed === undefined ? {} : { seed: options.seed }),
        signal: AbortSignal.any([signal, stopped.signal]),
      },
      (id) => {
        if (filter.isStopped) return;
        tokenCount++;
        say(filter.push(decoder.add(id)));
        if (filter.isStopped) stopped.abort();
      },
    );
    finishReason = filter.isStopped ? 'stop' : result.finishReason;
  } catch (error) {
    signal.throwIfAborted();
    if (!filter.isStopped) throw error;
  }
  say(filter.push(decoder.end()) + filter.flush());
  return { text, finishReason, usage: { prompt_tokens: promptIds.length, completion_tokens: tokenCount } };
}

function turnIds({ tokenizer, startOfTurn, endOfTurn }: BaseModel, messages: readonly ChatMessage[]): number[] {
  const start = startOfTurn === undefined ? tokenizer.encode('<start_of_turn>') : [startOfTurn];
  const end = endOfTurn === undefined ? tokenizer.encode('<end_of_turn>') : [endOfTurn];
  const turns = withoutSystem(messages).flatMap(({ role, content }) => [...start, ...tokenizer.encode(`${role === 'assistant' ? 'model' : 'user'}\n${content}`), ...end, ...tokenizer.encode('\n')]);
  return [tokenizer.bosId, ...turns, ...start, ...tokenizer.encode('model\n')];
}

/** The instructions, then the messages without them; the first of the user's begins with the instructions. */
function withoutSystem(messages: readonly ChatMessage[]): ChatMessage[] {
  const instructions = messages.filter((message) => message.role === 'system').map((message) => `${message.content}\n\n`).join('');
  const turns = messages.filter((message) => message.role !== 'system');
  const first = turns.findIndex((message) => message.role === 'user');
  return turns.map((message, index) => (index === first ? { ...message, content: instructions + message.content } : message));
}

/** The id of a piece in a parsed tokenizer.json. */
export function pieceId(tokenizerJson: unknown, piece: string): number | undefined {
  const { model } = tokenizerJson as { readonly model: { readonly vocab: Readonly<Record<string, number | undefined>> } }; // checked by loadTokenizer
  return model.vocab[piece];
}
