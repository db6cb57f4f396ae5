import { describe, expect, it } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';

function named(text: string, products: readonly (readonly [title: string, category: string])[], languages = ['en']): string[] {
  const store = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages }, products: products.map(([title, category], i) => ({ id: String(i), title, category: category.split(' > ') })) }).catalog);
  return store.answer({ kind: 'list', query: { where: [], text } }).products.map(({ title }) => title).sort();
}

describe('a category that lists several goods', () => {
  it('makes none of them another', () => {
    const pets = [['Leather Collar', 'Dogs > Collars & Leads'], ['Glow Collar', 'Dogs > Collars & Leads'], ['Leather Lead', 'Dogs > Collars & Leads'], ['Long Training Line', 'Dogs > Collars & Leads']] as const;
    expect(named('collar', pets)).toEqual(['Glow Collar', 'Leather Collar']);
    expect(named('dog collars', pets)).toEqual(['Glow Collar', 'Leather Collar']);
  });

  it('is one in Chinese, too, where nothing parts its words', () => {
    const baby = [['宽口玻璃奶瓶', '奶瓶水杯'], ['PPSU奶瓶', '奶瓶水杯'], ['儿童保温杯', '奶瓶水杯']] as const;
    expect(named('奶瓶', baby, ['zh'])).toEqual(['PPSU奶瓶', '宽口玻璃奶瓶']);
    const face = [['氨基酸洁面乳', '洁面卸妆'], ['白茶洁面慕斯', '洁面卸妆'], ['山茶花卸妆油', '洁面卸妆'], ['眼唇卸妆水', '洁面卸妆']] as const;
    expect(named('卸妆', face, ['zh'])).toEqual(['山茶花卸妆油', '眼唇卸妆水']);
  });

  it('lists others even where few say the thing asked for', () => {
    const shed = [['Pull Saw', 'Saws & Sanders'], ['Palm Sander', 'Saws & Sanders'], ['Belt Sander', 'Saws & Sanders'], ['Disc Sander', 'Saws & Sanders'], ['Contour 40', 'Saws & Sanders']] as const;
    expect(named('saws', shed)).toEqual(['Contour 40', 'Pull Saw']);
  });

  it('says alone what its goods are where their titles don’t', () => {
    expect(named('vegetables', [['Carrots', 'Fruit & vegetables'], ['Leeks', 'Fruit & vegetables'], ['Soup vegetables', 'Fruit & vegetables'], ['Pears', 'Fruit & vegetables']])).toHaveLength(4);
  });
});

it('a category of one good holds that good, whatever its titles say', () => {
  expect(named('backpack', [['Trail Backpack', 'Backpacks'], ['Daypack 20', 'Backpacks']])).toEqual(['Daypack 20', 'Trail Backpack']);
  expect(named('开瓶器', [['电动开瓶器', '红酒开瓶器'], ['海马刀', '红酒开瓶器']], ['zh'])).toHaveLength(2);
});
