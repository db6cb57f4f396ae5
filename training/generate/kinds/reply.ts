/** What every turn of a talk is made with: the draft in its dialogue, and that its product is answered for. */
import type { PlanBody } from '../../../src/assistant/plan.ts';
import { draft, type Draft } from '../ask.ts';
import type { Expectation } from '../shop.ts';
import type { MadeProduct } from '../world.ts';
import type { Talk } from './point.ts';

export function reply(talk: Talk, message: string, body: PlanBody, expected: Expectation, keep: readonly string[] = []): Draft {
  return draft(talk.asker, message, body, expected, { dialogue: talk.dialogue, keep });
}

export function answers(product: MadeProduct): Expectation {
  return { outcome: 'answered', holds: (f) => f.products.some((p) => p.id === product.id) };
}
