import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { Names } from './names.ts';
import { parsePlan } from './plan-text.ts';
import { ProductSearch } from './product-search.ts';
import { searchAndRun } from './run-plan.ts';

const product = (id: string, category: string, attributes: Record<string, unknown>) => ({ id, title: `Product ${id}`, category: [category], price: 10, attributes });
const store = CatalogStore.open(readCatalog({
  store: { name: 'S', currency: 'EUR', languages: ['fr', 'zh'] },
  products: [
    product('velours', 'Peintures', { coloris: 'bleu nuit', finition: 'velours' }),
    product('mate', 'Peintures', { coloris: 'vert', finition: 'mate' }),
    product('chaise', 'Chaises', { coloris: 'bleu pétrole' }),
    product('cup', 'Tasses', { 颜色: '海洋蓝' }),
    product('bag', 'Sacs', { 颜色: '蓝色' }),
    product('uke', 'Ukulélés', { taille: 'soprano' }),
    product('strings', 'Cordes', { pour: 'ukulélé soprano' }),
    product('pan304', 'Casseroles', { matière: 'inox 304' }),
    product('pan316', 'Casseroles', { matière: 'inox 316' }),
    product('lounger', 'Transats', { couleur: 'jaune' }),
    product('parasol', 'Transats', { coloris: 'jaune moutarde' }),
    product('bench', 'Transats', { coloris: 'olive' }),
  ],
}).catalog);

async function found(plan: string, message: string): Promise<string[]> {
  const parsed = parsePlan(plan, Names.of(store));
  if (!parsed) throw new Error(`not a plan: ${plan}`);
  const { finding } = await searchAndRun(parsed, store, new ProductSearch(store), { shown: [], cart: {}, maxQuantity: 9, resemblance: store.resemble(message), message: [message] });
  return finding.products.map(({ id }) => id);
}

describe('conditions that nothing meets to the letter', () => {
  it('may mean another value that the message leads to by the same word', async () => {
    expect(await found('fr find cat=Peintures; coloris=bleu pétrole', 'une peinture en bleu')).toEqual(['velours']);
    expect(await found('fr find cat=Ukulélés; pour=ukulélé soprano', 'un ukulélé soprano')).toEqual(['uke']);
  });

  it('hold for shades of the value', async () => {
    expect(await found('zh find cat=Tasses; 颜色=蓝色', '蓝色的杯子')).toEqual(['cup']);
  });

  it('are met to the letter where anything does', async () => {
    expect(await found('zh find 颜色=蓝色', '蓝色的')).toEqual(['bag']);
  });

  it('are one or the other where two of one field are asked for', async () => {
    expect(await found('fr find coloris=vert; coloris=bleu nuit', 'en vert ou en bleu nuit')).toEqual(['velours', 'mate']);
  });

  it('are one or the other where the message says so and the plan says one', async () => {
    expect(await found('fr find coloris=vert', 'en vert ou en bleu nuit')).toEqual(['velours', 'mate']);
    expect(await found('fr find cat=Peintures; coloris=vert', 'en vert, ou alors en bleu nuit')).toEqual(['velours', 'mate']);
    expect(await found('fr find coloris=vert; coloris!=bleu nuit', 'en vert ou autre chose que bleu nuit')).toEqual(['mate']);
    expect(await found('fr find coloris=vert', 'en vert et en bleu nuit')).toEqual(['mate']);
  });

  it('leave out both where neither is wanted and the plan says one', async () => {
    expect(await found('fr find cat=Transats; coloris!=olive', 'un transat ni olive ni jaune moutarde')).toEqual(['lounger']);
    expect(await found('fr find cat=Transats; coloris!=olive', 'un transat mais pas olive, jaune moutarde')).toEqual(['lounger', 'parasol']);
  });

  it('find nothing where no other value is led to', async () => {
    expect(await found('fr find cat=Chaises; coloris=vert', 'une chaise verte')).toEqual([]);
    expect(await found('fr find cat=Chaises; coloris=vert; price<5', 'une chaise verte')).toEqual([]);
  });
});

describe('conditions of which the message says a part', () => {
  it('are met by every value that it leads to by the same words', async () => {
    expect(await found('fr find cat=Casseroles; matière=inox 304', 'une casserole en inox')).toEqual(['pan304', 'pan316']);
    expect(await found('fr find cat=Casseroles; matière=inox 304', 'une casserole en inox 304')).toEqual(['pan304']);
  });
});

it('what is not wanted is wanted in none of its shades, in whatever field', async () => {
  expect(await found('fr find cat=Transats; couleur!=jaune', 'un transat mais pas jaune')).toEqual(['bench']);
});
