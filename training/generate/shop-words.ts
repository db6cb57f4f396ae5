/** The words that shops of the data know: a device has all of the lexicon, but real shops have goods that no list holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { OpenedShop } from './opened-shop.ts';
import type { Rng } from './rng.ts';

/** The lexicon holds what made shops sell, and lacks much of what real ones do: goods that no word leads to must be in the data, too. */
const WITHOUT_WORDS = 0.25;
const WORDS_MISSING = 0.3;

/** The lines of the lexicon that ships with an embedder's folder. */
export function lexiconLines(folder: string): readonly string[] {
  return inflateSync(readFileSync(join(folder, 'lexicon.tsv.deflate'))).toString('utf8').split('\n');
}

export function learnAll(shop: OpenedShop, lines: readonly string[]): void {
  shop.learnWords(Lexicon.read(lines.join('\n')));
}

/** Three in ten of the lines are missing; every fourth shop has none. */
export function learnSome(shop: OpenedShop, lines: readonly string[], rng: Rng): void {
  if (!rng.chance(WITHOUT_WORDS)) learnAll(shop, lines.filter(() => !rng.chance(WORDS_MISSING)));
}
