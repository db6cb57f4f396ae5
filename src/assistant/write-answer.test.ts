import { expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import type { LanguageModel } from '../model/types.ts';
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts';
import { smallTokenizer } from '../tokenizer/small-tokenizer.ts';
import { modelWriting } from './fake-model.ts';
import { parsePlan } from './plan-text.ts';
import { Names } from './names.ts';
import { render } from './render.ts';
import { runPlan } from './run-plan.ts';
import { writeAnswer } from './write-answer.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [{ id: 'returns', title: 'Returns', text: 'Within 30 days.' }] },
    products: [
      { id: 'lark', title: 'Lark Tent', price: 189.5, category: ['Tents'], attributes: { weight: '2.4 kg', color: 'red' } },
      { id: 'heron', title: 'Heron Tent', price: 99, category: ['Tents'], attributes: { weight: '3.1 kg', color: 'green' } },
      { id: 'stove', title: 'Stove 1.5 L', price: 45, category: ['Stoves'], attributes: { warranty: '1 month', weight: '900 g' } },
      { id: 'pan', title: '纸雀 Pan', price: 20, category: ['Stoves'], attributes: { warranty: 'lifetime' } },
    ],
  }).catalog,
);

async function answered(plan: string, written: string, message = 'which?', finishReason: 'stop' | 'length' = 'stop'): Promise<{ text: string; repaired: boolean; said: string }> {
  const tokenizer = loadTokenizer(smallTokenizer());
  const { finding } = runPlan(parsePlan(plan, Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 });
  let said = '';
  const writing = modelWriting(tokenizer, () => `${written}\n`, 10_000);
  const model: LanguageModel = { ...writing, generate: async (...input) => ({ ...(await writing.generate(...input)), finishReason }) };
  const { text, repaired } = await writeAnswer({ message, finding, store, tokenizer, model }, (piece) => (said += piece));
  return { text, repaired, said };
}

test('a comparison that leaves a reading out is told that reading, and nothing twice', async () => {
  const { text, said } = await answered('en compare Lark Tent | Heron Tent; weight; color', 'Lark Tent: weight 2.4 kg, color red; Heron Tent: weight 3.1 kg.');
  expect(text).toBe('Lark Tent: weight 2.4 kg, color red; Heron Tent: weight 3.1 kg. Heron Tent: the color is green. The difference in weight is 0.7 kg.');
  expect(said).toBe(text);
});

test('a whole answer that goes on with what is not proven ends where it was true', async () => {
  expect(await answered('en fact Lark Tent; weight', 'The Lark Tent weighs 2.4 kg. It sleeps 9.')).toMatchObject({ text: 'The Lark Tent weighs 2.4 kg.', repaired: true });
});

test('what is false is never said: the plain rendering stands for it', async () => {
  expect(await answered('en fact Lark Tent; weight', 'The Lark Tent weighs 9 kg.')).toMatchObject({ text: 'Lark Tent: the weight is 2.4 kg.', repaired: true });
});

test.each(['It is with the flow of the light of the light of the light', 'It is 2.4 kg of the light, of the tent of the tent'])('nobody is told the same words over and over: %s', async (written) => {
  expect((await answered('en fact Lark Tent; weight', written)).text).toBe('Lark Tent: the weight is 2.4 kg.');
});

test('a price is told with its title: what was written in another way is not told twice', async () => {
  const plain = (await answered('en find cat=Tents', '')).text;
  expect(plain).toContain('Lark Tent');
  expect((await answered('en find cat=Tents', 'We have tents for 189.5 EUR and for 99 EUR.')).text).toBe(plain);
  expect((await answered('en find cat=Tents; min=price', 'The cheapest is Heron Tent (99 EUR).')).text).toBe('The cheapest is Heron Tent (99 EUR).');
});

test('a sentence that the limit of tokens cut short is none', async () => {
  expect((await answered('en fact Lark Tent; weight', 'The Lark Tent weighs 2.4 kg. It is', 'which?', 'length')).text).toBe('The Lark Tent weighs 2.4 kg.');
  expect((await answered('en fact Lark Tent; weight', 'The Lark Tent weighs 2.4', 'which?', 'length')).text).toBe('Lark Tent: the weight is 2.4 kg.');
});

test('a title is said in the catalog\'s own letters', async () => {
  expect((await answered('en fact Lark Tent; weight', 'The weight of lark tent is 2.4 kg.')).text).toBe('The weight of Lark Tent is 2.4 kg.');
});

test('a figure of a title is no reading that was told', async () => {
  const { text } = await answered('en compare Stove 1.5 L | 纸雀 Pan; warranty', '纸雀 Pan: lifetime; Stove 1.5 L: the warranty.');
  expect(text).toBe('纸雀 Pan: lifetime; Stove 1.5 L: the warranty. Stove 1.5 L: the warranty is 1 month.');
});

test('a title that is put half into another language is none', async () => {
  expect((await answered('en fact 纸雀 Pan; warranty', 'Paper雀 Pan has lifetime.')).text).toBe('纸雀 Pan: the warranty is lifetime.');
});

test('of what a comparison doesn\'t find that is told, and what nothing says is unknown', () => {
  const told = (plan: string): string => render(runPlan(parsePlan(plan, Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 }).finding, store);
  expect(told('en compare Stove 1.5 L | 纸雀 Pan; weight')).toBe("Stove 1.5 L: weight 900 g. 纸雀 Pan: the catalog doesn't say the weight.");
  expect(told('fr compare Lark Tent | Heron Tent; warranty')).toBe('Le catalogue ne le dit pas pour Lark Tent ; Heron Tent (warranty). Demandez à la boutique.');
});

test('products that lack what they are to be ordered by are not said to be missing', async () => {
  const { finding } = runPlan(parsePlan('en find cat=Tents; max=price; text=stove', Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 });
  expect(finding.outcome).toBe('nomatch');
  expect(runPlan(parsePlan('zh find cat=Tents; max=price', Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 }).finding.outcome).toBe('answered');
  const unmeasured = runPlan({ lang: 'en', verb: 'find', clauses: { category: 'Tents', where: [], extreme: { field: 'rating', which: 'max' } } }, store, { shown: [], cart: {}, maxQuantity: 10 });
  expect([unmeasured.finding.outcome, render(unmeasured.finding, store)]).toEqual(['unknown', "The store's information doesn't say that. Please ask the shop."]);
  expect((await answered('en find cat=Tents; color=blue', 'We do not sell Tents, sorry.')).text).toBe('Sorry, we have nothing for that: Tents, color blue.');
});

test('a policy is quoted, and said to be in the shop\'s language where that is another', () => {
  expect(render(runPlan(parsePlan('en policy returns', Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 }).finding, store)).toBe('Here is what the store says (Returns): Within 30 days.');
  expect(render(runPlan(parsePlan('fr policy returns', Names.of(store))!, store, { shown: [], cart: {}, maxQuantity: 10 }).finding, store)).toBe('Voici ce que la boutique dit à ce sujet, dans sa langue à elle (Returns) : Within 30 days.');
});

test('a reading is not said to be of what was asked but is another field', async () => {
  const { text } = await answered('en fact Lark Tent; weight', 'The screen of Lark Tent has 2.4 kg.', 'how big is the screen?');
  expect(text).toBe('Lark Tent: the weight is 2.4 kg.');
});

test.each([
  ['en find color=red; price<100', 'Sorry, no tents, color=red.', 'Sorry, we have nothing for that: color red, under 100 EUR.'],
  ['fr find availability=out_of_stock; color!=red; price>=900', 'Pas de tente en out_of_stock.', 'Désolé, nous n\'avons pas cela dans la boutique : en rupture de stock, color pas red, 900 EUR au moins.'],
  ['zh find cat=Tents; price<=10', '没有price<=10的帐篷。', '抱歉，本店没有符合的商品：Tents、最多10 EUR。'],
])('what was looked for is not said in a plan\'s signs: %s', async (plan, written, told) => {
  expect((await answered(plan, written, 'red tents under 100')).text).toBe(told);
});
