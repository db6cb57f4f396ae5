/** "Two of it, please": what the talk is about goes into the cart. */
import { numberWord, say, type Draft } from '../ask.ts';
import type { Pointer, Talk } from './point.ts';
import { answers, reply } from './reply.ts';

export function addIt(talk: Talk, { words: it, ref, product }: Pointer): Draft {
  const { asker } = talk;
  const n = asker.rng.chance(0.55) ? asker.rng.pick([2, 2, 3, 3, 4, 5, 6, 10]) : undefined;
  const { addIt: addOne, addManyOf } = asker.book.service;
  const message = say(asker, n === undefined ? addOne : addManyOf, { it, ...(n === undefined ? {} : { n: numberWord(asker, n) }) });
  return reply(talk, message, { verb: 'add', ref, options: [], ...(n === undefined ? {} : { quantity: n }) }, answers(product), n === undefined ? [] : [String(n)]);
}
