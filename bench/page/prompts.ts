/** Prompts of an exact length. What they say does not matter: the speed of these networks doesn't depend on it. */
import { seededRandom } from '../../src/model/choose-token.ts';
import type { Run } from './engine.ts';

/** Ids that every vocabulary here has as ordinary pieces: behind bytes and control pieces, within 48,000. */
const FIRST_ID = 1_000;
const LAST_ID = 40_000;

/** Each is one piece in Gemma's vocabulary and in SmolLM2's, with a space before it and without (looked up in both). */
const WORDS = (
  'red blue green small large new old light heavy warm cold soft hard long short wide water wood metal paper glass stone ' +
  'house table chair door book music bag hand foot head winter summer day night week month year price order shop store ' +
  'city road river forest animal horse dog cat bird fish bread milk salt sugar fruit apple orange'
).split(' ');

/** For engines that take ids. */
export function drawIds({ promptTokens, seed }: Pick<Run, 'promptTokens' | 'seed'>): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: promptTokens }, () => FIRST_ID + Math.floor(random() * (LAST_ID - FIRST_ID)));
}

/** For engines that take text only: as many words as tokens. With few words, seeds side by side must not draw the same first one. */
export function drawWords({ promptTokens, seed }: Pick<Run, 'promptTokens' | 'seed'>): string {
  const random = seededRandom(seed);
  return Array.from({ length: promptTokens }, (_, i) => WORDS[i === 0 ? seed % WORDS.length : Math.floor(random() * WORDS.length)]).join(' ');
}
