/** Writes the lexicon and the needs into `public/embedder`, and their bytes into the manifest beside them. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { lexiconText, needsText } from './lexicon-text.ts';

const FOLDER = 'public/embedder';

const texts = { 'lexicon.tsv.deflate': lexiconText(), 'needs.tsv.deflate': needsText() };
const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as { files: { file: string; bytes: number; sha256: string }[] };
for (const [file, text] of Object.entries(texts)) {
  const bytes = deflateSync(text, { level: 9 });
  writeFileSync(`${FOLDER}/${file}`, bytes);
  manifest.files = [...manifest.files.filter((known) => known.file !== file), { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  console.log(`${FOLDER}/${file}: ${String(text.split('\n').length - 1)} lines, ${String(bytes.length)} bytes`);
}
writeFileSync(`${FOLDER}/manifest.json`, `${JSON.stringify(manifest, undefined, 1)}\n`);
