import { describe, expect, it } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { choosePlan, type ChoiceContext, type Retell } from './choose-plan.ts';
import type { Near } from './near-names.ts';

const store = CatalogStore.open(readCatalog({
  store: { name: 'S', currency: 'EUR', languages: ['en'], policies: [{ id: 'returns', title: 'Returns', text: '30 days' }, { id: 'trade-in', title: 'Trade-in', text: 'We take old ones.' }] },
  products: [
    { id: 'bottle', title: 'Wide Bottle', category: ['Bottles & Cups'], price: 9, attributes: { capacity: '330 ml', 'dishwasher safe': true } },
    { id: 'cup', title: 'Kids Cup', category: ['Bottles & Cups'], price: 7, attributes: { capacity: '200 ml', colour: 'blue' } },
    { id: 'bag', title: 'Trail Bag', brand: 'Moor', category: ['Bags'], price: 30, attributes: { colour: 'red' } },
  ],
}).catalog);
const near = (fields: Readonly<Record<string, number>> = {}, policies: Readonly<Record<string, number>> = {}): Near => ({
  categories: [],
  conditions: [],
  fields: Object.entries(fields).map(([name, nearness]) => ({ name, nearness })),
  policies: Object.entries(policies).map(([name, lead]) => ({ name, lead })),
});

const NOTHING: ChoiceContext = { store, said: [], spoken: () => [], shown: [], goods: [] };

/** The plan chosen of these, each a nat less probable than the one before. */
async function chosen(plans: readonly string[], context: Partial<ChoiceContext> = {}, retell: Retell = untold): Promise<string | undefined> {
  return (await choosePlan(plans.map((text, i) => ({ text, logProbability: -i })), { ...NOTHING, ...context }, retell))?.text;
}

const untold: Retell = () => Promise.resolve([]);

describe('choosing among plans', () => {
  it('takes the most probable where nothing else is known', async () => {
    expect(await chosen(['en fact Wide Bottle; capacity', 'en fact Wide Bottle; dishwasher safe'])).toBe('en fact Wide Bottle; capacity');
    expect((await choosePlan([{ text: 'en greet', logProbability: -2 }, { text: 'en thanks', logProbability: -1 }], NOTHING, untold))?.text).toBe('en thanks');
  });

  it('takes the field that is nearer to the message, if the model nearly wrote it', async () => {
    const plans = ['en fact Wide Bottle; capacity', 'en fact Wide Bottle; dishwasher safe'];
    expect(await chosen(plans, { near: near({ 'dishwasher safe': 80, capacity: 70 }) })).toBe(plans[1]);
    expect(await chosen(plans, { near: near({ 'dishwasher safe': 70, capacity: 70 }) })).toBe(plans[0]);
    // What another product has may be what is asked of this one, which lacks it.
    expect(await chosen([plans[0] ?? '', 'en fact Wide Bottle; colour'], { near: near({ colour: 76, capacity: 70, 'dishwasher safe': 70 }) })).toBe('en fact Wide Bottle; colour');
    // Another field may be meant, but a question for a fact stays one.
    expect(await chosen([plans[0] ?? '', 'en greet', 'en thanks', 'en human', 'en cart', plans[1] ?? ''], { near: near({ 'dishwasher safe': 90, capacity: 60 }) })).toBe(plans[0]);
  });

  it('takes words of the text only where no field is near', async () => {
    const plans = ['en fact Wide Bottle; text=steel', 'en fact Wide Bottle; capacity'];
    expect(await chosen(plans, { near: near({ capacity: 78 }) })).toBe(plans[1]);
    expect(await chosen(plans, { near: near({ capacity: 70 }) })).toBe(plans[0]);
  });

  it('takes the product whose title holds more of what was said', async () => {
    const plans = ['en add Kids Cup', 'en add Wide Bottle'];
    expect(await chosen(plans, { said: ['the wide bottle please'] })).toBe(plans[1]);
    expect(await chosen([plans[0] ?? '', 'en greet', plans[1] ?? ''], { said: ['la large', 'wide'] })).toBe(plans[0]); // a word and half a title are worth less than two nats
    expect(await chosen(['en add Wide Bottle', 'en add #1'], { said: ['another trail bag'], shown: store.catalog.products.slice(2) })).toBe('en add #1');
    // Of those shown the model alone tells which is meant.
    expect(await chosen(['en fact #1; price', 'en fact #2; price', 'en fact Trail Bag; price'], { said: ['how much is the trail bag'], shown: store.catalog.products })).toBe('en fact #1; price');
  });

  it('asks a product for what it has, where another is no likelier', async () => {
    const shown = store.catalog.products.slice(0, 1);
    expect(await chosen(['en fact Trail Bag; capacity', 'en fact #1; capacity'], { shown })).toBe('en fact #1; capacity');
    // That nothing has what is asked says nothing of which is meant.
    expect(await chosen(['en fact Trail Bag; capacity', 'en fact #1; price'], { shown })).toBe('en fact Trail Bag; capacity');
  });

  it('puts a second thing into the cart only where something was said of it', async () => {
    expect(await chosen(['en add Wide Bottle | Kids Cup', 'en add Wide Bottle'], { said: ['the wide bottle please'] })).toBe('en add Wide Bottle');
    expect(await chosen(['en add Wide Bottle', 'en add Wide Bottle | Kids Cup'], { said: ['the wide bottle and a cup'] })).toBe('en add Wide Bottle | Kids Cup');
  });

  it('compares nothing with itself', async () => {
    expect(await chosen(['en compare #1 | #max=price', 'en compare #2 | #max=price'], { shown: store.catalog.products.slice(0, 2) })).toBe('en compare #2 | #max=price');
  });

  it('takes the policy that is nearer to the message', async () => {
    const plans = ['en policy returns', 'en policy trade-in'];
    expect(await chosen(plans, { near: near({}, { 'trade-in': 160, returns: 80 }) })).toBe(plans[1]);
    expect(await chosen(plans, { near: near({}, { 'trade-in': 85, returns: 80 }) })).toBe(plans[0]);
  });

  it('says that no policy answers where none is near, and takes the one that is', async () => {
    expect(await chosen(['en policy none', 'en policy returns'], { near: near({}, { returns: 60 }) })).toBe('en policy returns');
    expect(await chosen(['en policy returns', 'en policy none'], { near: near({}, { returns: 20 }) })).toBe('en policy none');
    expect(await chosen(['en policy returns', 'en policy none'], { near: near({}, { returns: 40 }) })).toBe('en policy returns');
  });

  it('takes the goods that were named, not all that stand with them', async () => {
    const plans = ['en find cat=Bottles & Cups', 'en find cat=Bottles & Cups; text=bottle'];
    const category = store.schema.categories.find(({ name }) => name === 'Bottles & Cups');
    expect(await chosen(plans, { goods: [{ said: 'bottle', count: 1, ...(category ? { category } : {}), isPart: true }] })).toBe(plans[1]);
    expect(await chosen(['en find cat=Bags', 'en find text=violin'], { goods: [{ said: 'violin', count: 0 }] })).toBe('en find text=violin');
    expect(await chosen(['en find meant', 'en find cat=Bags'], { goods: [] })).toBe('en find meant');
  });

  it('takes products that are there, and conditions that something meets', async () => {
    expect(await chosen(['en add #3', 'en add Trail Bag'], { shown: store.catalog.products.slice(0, 1) })).toBe('en add Trail Bag');
    // No bag has a capacity to be the greatest.
    expect(await chosen(['en find cat=Bags; max=capacity', 'en find cat=Bottles & Cups; max=capacity'])).toBe('en find cat=Bottles & Cups; max=capacity');
    expect((await choosePlan([{ text: 'en find cat=Bottles & Cups; colour=red', logProbability: -1 }, { text: 'en find cat=Bags; colour=red', logProbability: -1.5 }], NOTHING, untold))?.text).toBe('en find cat=Bags; colour=red');
  });

  it('takes the plan that asks for the brand which is named', async () => {
    const plans = ['en find cat=Bags', 'en find cat=Bags; brand=Moor'];
    const resemblance = { ...store.resemble(''), values: [{ field: 'brand', value: 'Moor', score: 1 }] };
    expect(await chosen(plans, { said: ['a moor bag'], resemblance })).toBe(plans[1]);
    expect(await chosen(plans, { said: ['a bag for the mooring'], resemblance })).toBe(plans[0]);
  });

  it('takes no value for unwanted that the message names where it denies nothing', async () => {
    const plans = ['en find cat=Bags; colour!=red', 'en find cat=Bags; colour=red'];
    const of = (message: string): Promise<string | undefined> => chosen(plans, { said: [message], spoken: (text) => (text.includes('rouge') ? ['red'] : []) });
    expect(await Promise.all(['a red bag, and without a zip', 'un sac rouge, sans fermeture', 'a bag that is not red', 'anything but red', 'a bag, no zip'].map(of))).toEqual([plans[1], plans[1], plans[0], plans[0], plans[0]]);
  });

  it('takes the plan under which the message is likelier, of those that do the same', async () => {
    const told = (figures: Readonly<Record<string, number>>, copied = 0): Retell => (plans) => Promise.resolve(plans.map((text) => ({ logProbability: figures[text] ?? -40, copied })));
    const plans = ['en find cat=Bags; max=price', 'en find cat=Bags; min=price'];
    expect(await chosen(plans, {}, told({ 'en find cat=Bags; min=price': -30 }))).toBe(plans[1]);
    expect(await chosen(plans, {}, told({ 'en find cat=Bags; min=price': -39 }))).toBe(plans[0]);
    expect(await chosen(['en find cat=Bags', 'en greet', 'en thanks', 'en human'], {}, told({ 'en greet': -1 }))).toBe('en find cat=Bags');
  });

  it('counts no word as told back that the plan only copies', async () => {
    const plans = ['en find cat=Bags', 'en find cat=Bags; text=trail bag'];
    const told: Retell = (all) => Promise.resolve(all.map((text) => (text === plans[1] ? { logProbability: -34, copied: 3 } : { logProbability: -40, copied: 0 })));
    expect(await chosen(plans, {}, told)).toBe(plans[0]);
  });

  it('reads no plan back where one alone does what is meant', async () => {
    const asked: string[] = [];
    await chosen(['en find cat=Bags', 'en greet'], {}, (plans) => (asked.push(...plans), Promise.resolve([])));
    expect(asked).toEqual([]);
  });

  it('takes none that can’t be read', async () => {
    expect(await chosen(['en find cat=Bags; colour', 'en greet'])).toBe('en greet');
    expect(await chosen(['en fact Unknown; price'])).toBeUndefined();
  });
});
