/**
 * Writes the demo store: public/catalog.json and one picture a product in public/images/. Run it with
 * `npm run catalog` after a change to the rows or the painters; the results are committed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bags } from './data/bags.ts';
import { camping } from './data/camping.ts';
import { clothing } from './data/clothing.ts';
import { coffeeTea } from './data/coffee-tea.ts';
import { footwear } from './data/footwear.ts';
import { gear } from './data/gear.ts';
import { home } from './data/home.ts';
import { kitchen } from './data/kitchen.ts';
import { lighting } from './data/lighting.ts';
import { drawPicture } from './pictures/draw.ts';
import { policies } from './policies.ts';
import { toProduct } from './row.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
const rows = [...bags, ...camping, ...clothing, ...footwear, ...kitchen, ...coffeeTea, ...home, ...lighting, ...gear];

const catalog = {
  store: { name: 'Larkmoor', currency: 'EUR', languages: ['en', 'fr', 'zh'], policies },
  products: rows.map(toProduct),
};

rmSync(`${publicFolder}images`, { recursive: true, force: true });
mkdirSync(`${publicFolder}images`, { recursive: true });
for (const row of rows) writeFileSync(`${publicFolder}images/${row.id.toLowerCase()}.svg`, drawPicture(...row.picture));
writeFileSync(`${publicFolder}catalog.json`, `${JSON.stringify(catalog, null, 1)}\n`);
console.log(`${rows.length} products, ${policies.length} policies`);
