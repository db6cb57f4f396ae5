import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../protocol/answer.ts';
import { answerOf } from './fake-engine.ts';
import { AnswerLimiter, type AnswerLimits } from './limit-answer.ts';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function limited(limits: AnswerLimits, pieces: readonly string[]) {
  const events: AnswerEvent[] = [];
  const limiter = new AnswerLimiter(limits, words, (event) => events.push(event));
  limiter.push({ type: 'plan', plan: 'en greet' });
  for (const text of pieces) limiter.push({ type: 'text', text });
  const { answer, finishReason } = limiter.finish(answerOf(pieces.join('')).answer);
  const streamed = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  return { text: answer.text, finishReason, streamed, events };
}

describe('an answer', () => {
  it('passes as it is without limits', () => {
    const { text, finishReason, events } = limited({}, ['Two tents. ', 'Both are green.']);
    expect(text).toBe('Two tents. Both are green.');
    expect(finishReason).toBe('stop');
    expect(events).toHaveLength(3);
  });

  it('keeps the whole sentences that fit in its tokens', () => {
    const pieces = ['The tent weighs 4.5 kg. It costs 149.00 EUR.', ' Both are green.'];
    expect(limited({ maxTokens: 6 }, pieces)).toMatchObject({ text: 'The tent weighs 4.5 kg. ', streamed: 'The tent weighs 4.5 kg. ', finishReason: 'length' });
    expect(limited({ maxTokens: 12 }, pieces)).toMatchObject({ text: pieces.join(''), finishReason: 'stop' });
    expect(limited({ maxTokens: 1 }, pieces)).toMatchObject({ text: '', finishReason: 'length' });
  });

  it('takes no later sentence after one that did not fit', () => {
    expect(limited({ maxTokens: 4 }, ['Two tents. ', 'They are all very green indeed. ', 'Yes.']).text).toBe('Two tents. ');
  });

  it('ends before a stop string, also one in two pieces', () => {
    expect(limited({ stop: [' Both'] }, ['Two tents. Bo', 'th are green.'])).toMatchObject({ text: 'Two tents.', streamed: 'Two tents.', finishReason: 'stop' });
  });

  it('gives what was held back for a stop string that never came', () => {
    expect(limited({ stop: ['green!'] }, ['Both are gree', 'n'])).toMatchObject({ text: 'Both are green', streamed: 'Both are green' });
  });
});
