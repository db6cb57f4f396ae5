/**
 * `catalog.index`: all that opening a catalog computes, as a file beside it. It is checked against the catalog that it is
 * opened with; where it doesn't fit, the index is computed as if there were none.
 */
import { fingerprint } from './fingerprint.ts';
import type { NameIndexData } from './name-index.ts';
import type { NamesData } from './resemble.ts';
import type { SearchData } from './search-index.ts';
import { SectionReader, SectionWriter } from './sections.ts';
import { FIELDS } from './text-index.ts';
import type { Catalog, Schema } from './types.ts';

/** All that opening a catalog computes. */
export interface CatalogIndex {
  readonly schema: Schema;
  readonly search: SearchData;
  readonly names: NamesData;
}

const MAGIC = 'SCIX';
/** One higher whenever words are cut otherwise, values are read otherwise or the arrays mean something else: older files are then computed anew. */
const VERSION = 6;

interface About {
  /** Of the catalog that it was made from. */
  readonly catalog: string;
  readonly schema: Schema;
}

export function writeIndex(catalog: Catalog, { schema, search, names }: CatalogIndex): Uint8Array<ArrayBuffer> {
  const writer = new SectionWriter();
  const { text, titleCounts, titles, skus } = search;
  writer.addWords('words', text.words);
  writer.add('starts', 'u32', text.starts);
  writer.add('postings', 'u32', text.postings);
  writer.add('lengths', 'u16', text.lengths);
  writer.add('averages', 'f64', text.averages);
  writer.add('title counts', 'u32', titleCounts);
  for (const [name, { hashes, owners }] of Object.entries({ titles, skus })) {
    writer.add(`${name} hashes`, 'u32', hashes);
    writer.add(`${name} owners`, 'u32', owners);
  }
  writer.add('value fields', 'u32', names.valueFields);
  writer.add('value places', 'u32', names.valuePlaces);
  writeNames(writer, 'value', names.values);
  writeNames(writer, 'category', names.categories);
  writeNames(writer, 'field', names.fields);
  return writer.finish(MAGIC, VERSION, { catalog: fingerprint(catalog), schema } satisfies About);
}

/** Undefined when the file is no index of this version, of another catalog, or damaged: the index must then be computed. */
export function readIndex(catalog: Catalog, bytes: Uint8Array): CatalogIndex | undefined {
  try {
    const reader = SectionReader.open(bytes, MAGIC, VERSION);
    const about = reader?.about as About | undefined; // written by writeIndex; anything else has no such fingerprint
    if (!reader || about?.catalog !== fingerprint(catalog)) return undefined;
    const search: SearchData = {
      text: { words: reader.words('words'), starts: reader.numbers('starts', 'u32'), postings: reader.numbers('postings', 'u32'), lengths: reader.numbers('lengths', 'u16'), averages: reader.numbers('averages', 'f64') },
      titleCounts: reader.numbers('title counts', 'u32'),
      titles: { hashes: reader.numbers('titles hashes', 'u32'), owners: reader.numbers('titles owners', 'u32') },
      skus: { hashes: reader.numbers('skus hashes', 'u32'), owners: reader.numbers('skus owners', 'u32') },
    };
    const names: NamesData = {
      values: readNames(reader, 'value'),
      valueFields: reader.numbers('value fields', 'u32'),
      valuePlaces: reader.numbers('value places', 'u32'),
      categories: readNames(reader, 'category'),
      fields: readNames(reader, 'field'),
    };
    const isWhole = search.text.lengths.length === catalog.products.length * FIELDS.length && search.text.starts.at(-1) === search.text.postings.length;
    return isWhole ? { schema: about.schema, search, names } : undefined;
  } catch {
    // Cut short or overwritten: no reason to keep the shop shut.
    return undefined;
  }
}

function writeNames(writer: SectionWriter, prefix: string, { words, starts, entryWords, items, weights }: NameIndexData): void {
  writer.addWords(`${prefix} words`, words);
  writer.add(`${prefix} starts`, 'u32', starts);
  writer.add(`${prefix} entry words`, 'u32', entryWords);
  writer.add(`${prefix} items`, 'u32', items);
  writer.add(`${prefix} weights`, 'f64', weights);
}

function readNames(reader: SectionReader, prefix: string): NameIndexData {
  return {
    words: reader.words(`${prefix} words`),
    starts: reader.numbers(`${prefix} starts`, 'u32'),
    entryWords: reader.numbers(`${prefix} entry words`, 'u32'),
    items: reader.numbers(`${prefix} items`, 'u32'),
    weights: reader.numbers(`${prefix} weights`, 'f64'),
  };
}
