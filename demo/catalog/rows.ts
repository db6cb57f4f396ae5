/** All goods of the demo store, and the catalog they make. Writes nothing (see `build.ts`). */
import type { Catalog } from '../../src/catalog/types.ts';
import { bags } from './data/bags.ts';
import { camping } from './data/camping.ts';
import { clothing } from './data/clothing.ts';
import { coffeeTea } from './data/coffee-tea.ts';
import { footwear } from './data/footwear.ts';
import { gear } from './data/gear.ts';
import { home } from './data/home.ts';
import { kitchen } from './data/kitchen.ts';
import { lighting } from './data/lighting.ts';
import { policies } from './policies.ts';
import { toProduct, type Row } from './row.ts';

export const rows: readonly Row[] = [...bags, ...camping, ...clothing, ...footwear, ...kitchen, ...coffeeTea, ...home, ...lighting, ...gear];

export const catalog: Catalog = {
  store: { name: 'Larkmoor', currency: 'EUR', languages: ['en', 'fr', 'zh'], policies },
  products: rows.map(toProduct),
};

/** The catalog file's text. */
export const catalogText = `${JSON.stringify(catalog, null, 1)}\n`;
