/**
 * Writes the demo store: public/catalog.json and one picture a product in public/images/. Run it with
 * `npm run demo:catalog` after a change to the rows or the painters; the results are committed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawPicture } from './pictures/draw.ts';
import { catalog, catalogText, rows } from './rows.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));

rmSync(`${publicFolder}images`, { recursive: true, force: true });
mkdirSync(`${publicFolder}images`, { recursive: true });
for (const row of rows) writeFileSync(`${publicFolder}images/${row.id.toLowerCase()}.svg`, drawPicture(...row.picture));
writeFileSync(`${publicFolder}catalog.json`, catalogText);
console.log(`${rows.length} products, ${catalog.store.policies.length} policies`);
