/** Shops written by hand, or made and then talked of by hand (`../reworded`), opened with the product's own code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenedShop } from '../generate/opened-shop.ts';
import { readTalks, type WrittenTalk } from './talks.ts';

/** Where those written by hand are. */
export const WRITTEN = fileURLToPath(new URL('shops/', import.meta.url));

export function shopNames(folder = WRITTEN): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.talks')).map((name) => name.slice(0, -'.talks'.length)).sort();
}

/** Throws as `readCatalog` does. */
export function openShop(name: string, folder = WRITTEN): OpenedShop {
  return new OpenedShop(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
}

/** Throws a sentence that names the file and the line which can't be read. */
export function talksOf(name: string, folder = WRITTEN): WrittenTalk[] {
  try {
    return readTalks(readFileSync(join(folder, `${name}.talks`), 'utf8'));
  } catch (cause) {
    throw new Error(`${name}.talks, ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
