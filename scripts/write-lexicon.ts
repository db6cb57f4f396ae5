/** Writes `public/embedder/lexicon.tsv`, and its bytes into the manifest beside it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { lexiconText } from './lexicon-text.ts';

const FOLDER = 'public/embedder';
const NAME = 'lexicon.tsv';

const text = lexiconText();
writeFileSync(`${FOLDER}/${NAME}`, text);
const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as { files: { file: string; bytes: number; sha256: string }[] };
const bytes = Buffer.from(text);
manifest.files = [...manifest.files.filter(({ file }) => file !== NAME), { file: NAME, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
writeFileSync(`${FOLDER}/manifest.json`, `${JSON.stringify(manifest, undefined, 1)}\n`);
console.log(`${FOLDER}/${NAME}: ${String(text.split('\n').length - 1)} things, ${String(bytes.length)} bytes`);
