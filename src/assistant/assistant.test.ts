import { describe, expect, test } from 'vitest';
import { CatalogStore } from '../catalog/catalog-store.ts';
import { readCatalog } from '../catalog/read.ts';
import { checkFor } from './check.ts';
import { assistantTold } from './fake-model.ts';
import { advance, start } from './grammar.ts';
import { Names } from './names.ts';
import { planGrammar, type PlanTurn } from './plan-grammar.ts';
import { parsePlan, printPlan } from './plan-text.ts';
import { buildPrefix, buildTurn } from './prompt.ts';
import { render } from './render.ts';
import { runPlan } from './run-plan.ts';

const store = CatalogStore.open(
  readCatalog({
    store: { name: 'Peak', currency: 'EUR', languages: ['en'], policies: [{ id: 'returns', title: 'Returns', text: 'You have 30 days.' }] },
    products: [
      { id: '1', title: 'Lark Tent', brand: 'Tarn', category: ['Camping', 'Tents'], price: 189.5, attributes: { color: 'red', weight: '2.1 kg', waterproof: true, setup_time: '4 min' } },
      { id: '2', title: 'Heron Tent', brand: 'Moor', category: ['Camping', 'Tents'], price: 99, attributes: { color: 'green', weight: '1800 g', waterproof: false } },
      { id: '3', title: 'Ember Stove', brand: 'Tarn', category: ['Camping', 'Stoves'], price: 45, availability: 'out_of_stock', attributes: { weight: '300 g' } },
      { id: '4', title: 'Tent Pegs', category: ['Camping', 'Sale'], description: 'Twelve steel pegs.', price: 50, attributes: { peg: '12' } },
      { id: '5', title: 'Field Jacket', category: ['Clothing', 'Sale'], price: 60 },
    ],
  }).catalog,
);
const names = Names.of(store);
const titles = store.catalog.products.map((p) => names.title(p));
const TURN: PlanTurn = { titles, shownCount: 3, categories: [...names.categories()], message: 'one for two people, no stove, under 200, from 1.5, 3 of it' };
const PLANS = [
  'en find cat=Tents; color=red; price<200; min=price; top=3',
  'fr count cat=Camping; waterproof=yes',
  'en find shown; weight<2 kg; not=stove',
  'en find cat=Camping / Sale; weight>=1.5 g/100 g',
  'en fact Lark Tent; description',
  'zh fact Lark Tent; price; weight',
  'en fact #2; text=two people',
  'en compare Lark Tent | Heron Tent; price',
  'en average price; cat=Tents',
  'en policy returns',
  'en policy none',
  'zh add #min=price; qty=3',
  'fr remove #color=red',
  'en add Lark Tent; qty=2 | Heron Tent',
  'zh set #1; qty=2 | #2; qty=1',
  'fr add Lark Tent | #3; qty=2 | Heron Tent',
  'en order A-1234',
  'en order ?',
  'fr greet',
];

function run(planText: string, shown = store.catalog.products) {
  const plan = parsePlan(planText, names);
  if (!plan) throw new Error(`not a plan: ${planText}`);
  return runPlan(plan, store, { shown, cart: {}, maxQuantity: 10 });
}

describe('plans', () => {
  test.each(PLANS)('are read and printed alike: %s', (text) => {
    const plan = parsePlan(text, names);
    expect(plan && printPlan(plan, names)).toBe(text);
  });

  test.each(PLANS)('are let through by the grammar: %s', (text) => {
    expect([...`${text}\n`].reduce(advance, start(planGrammar(store, TURN))).accepts).toBe(true);
  });

  test.each(['en find cat=Boats\n', 'en fact Moon Tent; price\n', 'en policy refunds\n', 'de greet\n', 'en find color=blue\n', 'en add Lark Tent | Lark Tent\n', 'en add Lark Tent | Moon Tent\n'])('of things the store has not are not: %s', (text) => {
    expect([...text].reduce(advance, start(planGrammar(store, TURN))).accepts).toBe(false);
  });

  test('are executed exactly, across units', () => {
    expect(run('en find cat=Tents; weight<2 kg').finding.products.map((p) => p.id)).toEqual(['2']);
    expect(run('en find cat=Camping; min=price').finding.products.map((p) => p.id)).toEqual(['3']);
    expect(run('en count brand=Tarn').finding.total).toBe(2);
    expect(run('en compare Lark Tent | Heron Tent; price').finding.figures[0]?.value).toBe(90.5);
    expect(run('en fact Ember Stove; color').finding.outcome).toBe('unknown');
    expect(run('en find text=surfboard').finding.outcome).toBe('nomatch');
  });

  test('name one of two categories called alike by its parent', () => {
    expect(run('en find cat=Camping / Sale').finding.products.map((p) => p.id)).toEqual(['4']);
  });

  test('read the description of a product', () => {
    const { finding } = run('en fact Tent Pegs; description');
    expect(finding.readings[0]?.text).toBe('Twelve steel pegs.');
    expect(render(finding, store)).toContain('Twelve steel pegs.');
  });

  test('say yes or no of a yes/no field', () => {
    expect(run('en fact Heron Tent; waterproof').finding.readings[0]?.text).toBe('no');
  });

  test('change the cart, but put nothing sold out into it', () => {
    expect(run('en add #2; qty=3').cart).toEqual({ 2: 3 });
    expect(run('en add #3').cart).toEqual({});
    expect(run('en add #1; qty=5000').cart).toEqual({ 1: 10 });
  });
});

describe('answers', () => {
  const { finding } = run('en fact Lark Tent; price');
  const check = checkFor('how much is the lark tent?', finding, store);

  test('pass with the numbers and names of the rows', () => {
    expect(check.failure('The Lark Tent costs 189.5 EUR.')).toBeUndefined();
    expect(check.isComplete('The Lark Tent costs 189.5 EUR.')).toBe(true);
  });

  test('fail with an invented number, another name, a denial or another script', () => {
    expect(check.failure('The Lark Tent costs 150 EUR.')).toBe('number');
    expect(check.failure('The Heron Tent costs 189.5 EUR.')).toBe('name');
    expect(checkFor('is the lark tent 15 mm thick?', finding, store).failure('It is 15 mm thick.')).toBe('number');
    expect(check.failure('The Lark Tent does not cost 189.5 EUR.')).toBe('denial');
    expect(check.failure('云雀帐篷的价格是189.5欧元，很便宜，欢迎购买。')).toBe('language');
    expect(check.isComplete('The Lark Tent is lovely.')).toBe(false);
  });

  test('fail where a proven number is called what it is not', () => {
    expect(check.failure('The height of the Lark Tent is 189.5 EUR.')).toBe('field');
    expect(checkFor('lark tent, c’est combien ?', run('fr fact Lark Tent; price').finding, store).failure('Lark Tent : hauteur 189.5 EUR.')).toBe('field');
    const weight = checkFor('小帐篷多重？', run('zh fact Lark Tent; weight').finding, store);
    expect(weight.failure(`Lark Tent的重量是${run('zh fact Lark Tent; weight').finding.readings[0]?.text ?? ''}。`)).toBeUndefined();
  });

  test('fail where they say a colour that no row has, in whatever language', () => {
    const colour = checkFor('这款有什么颜色？', run('zh fact Lark Tent; color').finding, store);
    expect(colour.failure('Lark Tent的颜色是棕色（red）。')).toBe('field');
    expect(colour.failure('Lark Tent的颜色是红色（red）。')).toBeUndefined();
  });

  test('lets no garbled copy of a word through, but its plural', () => {
    const none = checkFor('vous vendez des lave-linge ?', run('fr find text=lave-linge').finding, store);
    expect(none.failure('Non, pas de lave-lingesse chez nous.')).toBe('name');
    expect(none.failure('Non, pas de lave-linges chez nous.')).toBeUndefined();
    expect(none.failure('Non, pas de linges chauffants chauffants.')).toBe('name');
    expect(none.failure('Non, pas de lave-linge pour 麦克风.')).toBe('name');
  });

  test('fail when they begin a list and do not name its rows, or say of one what the rows say of another', () => {
    const list = checkFor('tents?', run('en find cat=Tents').finding, store);
    expect(list.failure('We have 2: Lark Tent (189.5 EUR); Heron Tent (99 EUR).')).toBeUndefined();
    expect(list.failure('We have 2: Lark Tent (99 EUR); Heron Tent (189.5 EUR).')).toBe('rows');
    expect(list.failure('We have 2: Lark Tent (189.5 EUR).')).toBe('rows');
    expect(list.failure('We have 2: Lark Tent (189.5 EUR); UR.')).toBe('name');
    const pair = checkFor('compare them', run('en compare Lark Tent | Heron Tent; price; color').finding, store);
    expect(pair.failure('Lark Tent: price 189.5 EUR, color red; Heron Tent: price 99 EUR, color green, so 90.5 EUR apart.')).toBeUndefined();
    expect(pair.failure('Lark Tent: price 189.5 EUR, color green; Heron Tent: price 99 EUR, color red.')).toBe('rows');
    const persons = checkFor('which holds more?', run('en compare Lark Tent | Heron Tent; waterproof').finding, store);
    expect(persons.isComplete('Lark Tent: waterproof.')).toBe(false);
  });

  test('are rendered plainly in the plan’s language', () => {
    expect(render(run('fr fact Lark Tent; price').finding, store)).toContain('189.5 EUR');
    expect(render(run('en fact Lark Tent; setup_time').finding, store)).toBe('Lark Tent: the setup time is 4 min.');
    expect(render(run('zh count cat=Tents').finding, store)).toBe('一共有2款商品。');
    expect(render(run('fr compare Lark Tent | Heron Tent').finding, store)).toBe('Lark Tent : prix 189.5 EUR, color red, weight 2.1 kg, waterproof oui. Heron Tent : prix 99 EUR, color green, weight 1800 g, waterproof non. La différence (prix) est de 90.5 EUR.');
    expect(render(run('zh compare Lark Tent | Heron Tent').finding, store)).toContain('waterproof 否。价格相差90.5 EUR。');
    const order = { number: 'A-1', state: { status: 'shipped', eta: '2031-11-27', gate: 'B' } };
    expect(render({ ...run('fr order A-1').finding, order }, store)).toContain('état : expédiée ; livraison prévue : 27 novembre 2031 ; gate : B');
    const today = new Date().toISOString().slice(0, 10);
    expect(render({ ...run('zh order A-1').finding, order: { number: 'A-1', state: { eta: today } } }, store)).toMatch(/：\d{1,2}月\d{1,2}日/);
  });
});

describe('a question of several fields', () => {
  const ask = async (plan: string): Promise<string> => {
    const { assistant } = assistantTold(store, [plan]);
    return (await assistant.ask(assistant.newConversation(), 'how heavy is it, how long does it take to set up?')).text;
  };

  test('is told which of them isn\'t known', async () => {
    expect(await ask('en fact Heron Tent; weight; setup_time')).toBe("Heron Tent: the weight is 1800 g. The catalog doesn't say that about Heron Tent (setup time). Please ask the shop.");
    expect(await ask('zh fact Heron Tent; setup_time; weight')).toMatch(/1800 g.*没有说明Heron Tent/);
    expect(await ask('en fact Lark Tent; weight; setup_time')).not.toContain('ask the shop');
  });

  test('is told each once, however often the plan says it', () => {
    expect(printPlan(parsePlan('en fact Lark Tent; weight; weight', names)!, names)).toBe('en fact Lark Tent; weight');
  });
});

describe('prompts', () => {
  test('hold the schema once and the message last', () => {
    expect(buildPrefix(store)).toContain('cat: Camping; Tents; Stoves');
    const turn = buildTurn({ store, message: 'red tents?', shown: [] });
    expect(turn).toContain('color=red');
    expect(turn.endsWith('ask: red tents?\nplan:')).toBe(true);
  });

  test('cut a message of 50,000 characters', () => {
    expect(buildTurn({ store, message: 'tent '.repeat(10_000), shown: [] }).length).toBeLessThan(1500);
  });
});

describe('the shop’s name', () => {
  const greeting = async (name: string, plan: string): Promise<string> => {
    const shop = CatalogStore.open(readCatalog({ store: { name, currency: 'CNY', languages: ['zh'] }, products: [{ id: '1', title: '壶' }] }).catalog);
    const { assistant } = assistantTold(shop, [plan]);
    return (await assistant.ask(assistant.newConversation(), 'hello')).text;
  };

  test('is said where the shopper reads its letters', async () => {
    expect(await greeting('桃屿生活馆', 'zh greet')).toContain('桃屿生活馆');
    expect(await greeting('桃屿生活馆', 'en offtopic')).toBe('Sorry, I can only help you with the products and services of this shop.');
    expect(await greeting('桃屿生活馆', 'fr greet')).toBe('Bonjour et bienvenue dans notre boutique ! Que cherchez-vous ?');
    expect(await greeting('Larkmoor', 'fr greet')).toContain('bienvenue chez Larkmoor !');
  });
});
