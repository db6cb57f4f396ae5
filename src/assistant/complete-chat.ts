/** The bare GPT going on with a chat, without catalog or plan: Gemma's turn format in, text out. Nothing it says is checked. */
import type { LanguageModel } from '../model/types.ts';
import type { Tokenizer } from '../tokenizer/types.ts';

export interface CompleteChatInput {
  readonly model: LanguageModel;
  readonly tokenizer: Tokenizer;
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly maxTokens: number;
  /** 0 is greedy. */
  readonly temperature: number;
  /** The text ends before the first of these. */
  readonly stop: readonly string[];
  readonly seed?: number;
  readonly signal: AbortSignal;
  readonly onToken: (text: string) => void;
}

export interface ChatCompletion {
  readonly text: string;
  readonly finishReason: 'stop' | 'length';
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

/** Rejects with an AbortError when aborted. */
export async function completeChat(input: CompleteChatInput): Promise<ChatCompletion> {
  const { model, tokenizer, messages, stop, signal, onToken } = input;
  const promptIds = [tokenizer.bosId, ...tokenizer.encode(chatPrompt(messages))];
  const ends = [tokenizer.eosId, ...tokenizer.encode('<end_of_turn>').slice(0, 1)];
  const stopped = new AbortController();
  const ids: number[] = [];
  let text = '';
  let hasStopped = false;
  let finishReason: 'stop' | 'length' = 'stop';
  try {
    const result = await model.generate(
      { promptIds, maxNewTokens: input.maxTokens, stopIds: ends, temperature: input.temperature, signal: AbortSignal.any([signal, stopped.signal]), ...(input.seed === undefined ? {} : { seed: input.seed }) },
      (id) => {
        if (hasStopped) return;
        ids.push(id);
        const all = tokenizer.decode(ids);
        const cut = Math.min(...stop.map((s) => all.indexOf(s)).filter((at) => at >= 0), all.length);
        if (cut < all.length) hasStopped = true;
        else if (all.endsWith('\uFFFD')) return;
        const piece = all.slice(text.length, cut);
        text = all.slice(0, Math.max(cut, text.length));
        if (piece !== '') onToken(piece);
        if (hasStopped) stopped.abort();
      },
    );
    finishReason = result.finishReason;
  } catch (error) {
    signal.throwIfAborted();
    if (!hasStopped) throw error;
  }
  return { text, finishReason, usage: { prompt_tokens: promptIds.length, completion_tokens: ids.length } };
}

/** Gemma's turns; a system message stands at the head of the first user turn, as Gemma has no turn of its own for it. */
function chatPrompt(messages: CompleteChatInput['messages']): string {
  const system = messages.filter((m) => m.role === 'system').map((m) => m.content).join('\n\n');
  const turns = messages.filter((m) => m.role !== 'system').map((m, i) => {
    const content = i === 0 && system !== '' ? `${system}\n\n${m.content}` : m.content;
    return `<start_of_turn>${m.role === 'assistant' ? 'model' : 'user'}\n${content}<end_of_turn>\n`;
  });
  return `${turns.join('')}<start_of_turn>model\n`;
}
