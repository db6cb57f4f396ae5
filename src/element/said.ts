/**
 * What is said in an answer as a shopper sees it, hears it read and copies it: its figures as its own language writes them.
 * What quotes the store's own words (a policy, an order's state) is left as the store wrote it.
 */
import type { Lang } from '../protocol/answer.ts';
import { verbOf, type Exchange } from './exchange.ts';
import { withFigures } from './figures.ts';
import { titlesOf } from './source-lines.ts';

const QUOTING_VERBS: ReadonlySet<string> = new Set(['policy', 'human', 'order']);

export interface SaidContext {
  /** The interface's, for an answer of which nothing else is known. */
  readonly lang: Lang;
  /** The store's, once the catalog is there. */
  readonly currency: string | undefined;
}

export function saidSentences(exchange: Exchange, { lang, currency }: SaidContext): readonly string[] {
  if (QUOTING_VERBS.has(verbOf(exchange))) return exchange.sentences;
  const style = { lang: exchange.lang ?? lang, currency: exchange.products[0]?.currency ?? currency };
  return exchange.sentences.map((sentence) => withFigures(sentence, style, titlesOf(exchange).values()));
}
