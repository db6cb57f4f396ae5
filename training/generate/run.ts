/** What the writers of data are told at the command line, and the shops that follow from it: the same for the same seed. */
import { readTaxonomy } from './lexicon/taxonomy.ts';
import { makeStore } from './make-store.ts';
import type { Split } from './phrases/index.ts';
import { Rng } from './rng.ts';
import { Shop } from './shop.ts';

export const RUN_OPTIONS = {
  stores: { type: 'string', default: '10' },
  'per-store': { type: 'string', default: '24' },
  seed: { type: 'string', default: '1' },
  split: { type: 'string', default: 'train' },
  out: { type: 'string' },
  taxonomy: { type: 'string' },
} as const;

export interface Run {
  readonly out: string;
  readonly split: Split;
  readonly perStore: number;
  shops(): Iterable<RunShop>;
}

export interface RunShop {
  readonly shop: Shop;
  readonly name: string;
  /** The shop's own stream. */
  readonly rng: Rng;
}

/** Throws a sentence about what is missing or unknown. */
export function readRun(values: { readonly stores: string; readonly 'per-store': string; readonly seed: string; readonly split: string; readonly out?: string | undefined; readonly taxonomy?: string | undefined }): Run {
  const { out, split, seed } = values;
  if (out === undefined) throw new Error('--out FILE.jsonl is missing: give the file to write');
  if (split !== 'train' && split !== 'heldout') throw new Error(`--split is ${split}: give train or heldout`);
  const wider = values.taxonomy === undefined ? [] : readTaxonomy(values.taxonomy);
  return {
    out,
    split,
    perStore: Number(values['per-store']),
    *shops() {
      // Held-out stores draw from a stream of their own, so that no seed makes one store in both splits.
      const all = new Rng(Number(seed) * 2 + (split === 'heldout' ? 1 : 0));
      for (let i = 0; i < Number(values.stores); i++) {
        const rng = all.fork();
        yield { shop: new Shop(makeStore(rng, rng.pick(['en', 'fr', 'zh'] as const), split, wider)), name: `${split}-${seed}-${i}`, rng };
      }
    },
  };
}
