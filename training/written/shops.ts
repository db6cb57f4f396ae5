/** The shops written by hand, opened with the product's own code. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OpenedShop } from '../generate/opened-shop.ts';
import { readTalks, type WrittenTalk } from './talks.ts';

const FOLDER = fileURLToPath(new URL('shops/', import.meta.url));

export function shopNames(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.talks')).map((name) => name.slice(0, -'.talks'.length)).sort();
}

/** Throws as `readCatalog` does. */
export function openShop(name: string): OpenedShop {
  return new OpenedShop(JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')));
}

/** Throws a sentence that names the file and the line which can't be read. */
export function talksOf(name: string): WrittenTalk[] {
  try {
    return readTalks(readFileSync(`${FOLDER}${name}.talks`, 'utf8'));
  } catch (cause) {
    throw new Error(`${name}.talks, ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
