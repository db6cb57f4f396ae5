/** Messages to the store rather than about goods: policies, orders, cart, small talk, what is none of its business. */
import type { Dialogue } from '../../../src/assistant/dialogue.ts';
import { draft, numberWord, say, type Asker, type Draft } from '../ask.ts';
import { inventOrder } from '../invent.ts';
import { ofSplit } from '../phrases/index.ts';
import { idleTalk, slippedIn, smallTalk } from '../phrases/small-talk.ts';
import { askPoint, type StorePolicy } from '../policies/index.ts';
import { goodsSlots } from '../noun-phrase.ts';
import { fill } from '../fill.ts';
import type { Lang } from '../lexicon/types.ts';
import { mention, nameGood, valueWord } from '../words.ts';
import type { MadeProduct, MadeVariants } from '../world.ts';

export function makePolicy(asker: Asker): Draft | undefined {
  const { rng, shop, lang, book } = asker;
  const { policies, absent } = shop.made.policies;
  if (policies.length === 0 || rng.chance(0.16)) {
    const point = rng.maybe(absent);
    const message = point && rng.chance(0.65) ? askPoint(rng, point, lang, shop.made.split) : rng.pick(book.service.policyNone);
    return draft(asker, message, { verb: 'policy' }, { outcome: 'unknown' });
  }
  const policy = rng.pick(policies);
  const ofGoods = rng.chance(ASKED_OF_GOODS) ? goodsQuestion(asker, policy) : undefined;
  if (ofGoods !== undefined) return draft(asker, ofGoods, { verb: 'policy', id: policy.policy.id }, { outcome: 'answered' });
  return draft(asker, withGoods(asker, askPoint(rng, rng.pick(policy.points), lang, shop.made.split)), { verb: 'policy', id: policy.policy.id }, { outcome: 'answered' });
}

/** What is asked of goods and answered by a policy's first point: not their price, and no list of them. */
const OF_GOODS: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    shipping: ['shipping for {a good}?', 'how much would it cost to ship {a good}', 'what does delivery of {a good} cost', 'delivery on {goods}, how much?', 'how long until {a good} gets here', 'if I order {a good} today when does it come', 'do you post {goods} to other countries', 'is delivery free when I buy {a good}', 'shipping cost {good}', 'how are {goods} sent'],
    returns: ['can I send back {a good}?', 'I bought {a good} and want my money back', 'what if I don\'t like the {good} I ordered', 'how long can I keep {a good} before returning it', 'return policy for {goods}', 'the {good} isn\'t for me, can it go back', 'can {goods} be exchanged'],
    warranty: ['are {goods} guaranteed?', 'what if {a good} breaks after a few months', 'my {good} stopped working, is that covered', 'guarantee on {goods} from your shop', 'do you repair {goods}'],
    payment: ['can I pay for {a good} in instalments', 'how can I pay for {goods}', 'do you take paypal for {a good}', 'buying {a good}, which cards do you accept'],
  },
  fr: {
    shipping: ['livraison {de un good}, combien ?', 'la livraison {de un good}, c\'est combien', 'combien de temps pour recevoir {un good}', 'si je commande {un good} aujourd\'hui, ça arrive quand', 'vous envoyez des {goods} à l\'étranger ?', 'frais de port pour {un good}', 'le port est offert si je prends {un good} ?', 'l\'envoi {de un good} coûte quoi', 'ça coûte combien de faire livrer {un good}'],
    returns: ['je peux renvoyer {un good} ?', 'j\'ai acheté {un good} et je veux être remboursé', 'si {le good} ne me plaît pas, je fais quoi', 'combien de jours pour rendre {un good}', 'le retour {de un good}, comment ça marche', 'on peut échanger {un good} ?'],
    warranty: ['les {goods} sont garantis ?', 'et si {le good} casse au bout de six mois', 'mon achat, {un good}, est tombé en panne, c\'est couvert ?', 'vous réparez les {goods} ?', 'la garantie du magasin vaut pour {un good} ?'],
    payment: ['je peux payer {un good} en plusieurs fois ?', 'comment payer {un good}', 'pour {un good}, vous prenez paypal ?', 'paiement {de un good} par carte possible ?'],
  },
  zh: {
    shipping: ['{good}运费多少', '寄一个{good}要多少钱', '{good}包邮吗', '买{good}几天能到', '今天下单{good}什么时候到', '{good}能寄国外吗', '{good}邮费怎么算', '{good}怎么发货', '送{good}上门要钱吗'],
    returns: ['{good}能退吗', '买了{good}不喜欢怎么退', '{good}买回来不合适能换吗', '{good}几天内可以退', '退{good}要什么手续', '{good}不想要了能退钱吗'],
    warranty: ['{good}坏了怎么办', '{good}保不保修', '{good}用半年坏了管吗', '你们修{good}吗', '{good}质保怎么算'],
    payment: ['买{good}可以分期吗', '{good}怎么付款', '买{good}能用支付宝吗', '{good}能刷卡吗'],
  },
};
const ASKED_OF_GOODS = 0.22;

/** @returns undefined where the policy's topic isn't asked of goods */
function goodsQuestion(asker: Asker, policy: StorePolicy): string | undefined {
  const { rng, lang, shop } = asker;
  const noun = nameGood(asker, rng.pick(shop.made.goods));
  const template = rng.maybe(ofSplit(OF_GOODS[lang][policy.topic] ?? [], shop.made.split));
  return template === undefined ? undefined : fill(template, { ...goodsSlots(asker, noun) }, lang);
}

/** What templates call the thing bought, whatever it was. */
const THE_THING: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:an|the|one|this|my) (?:item|product|article)\b|\bsomething\b(?! back)/,
  fr: /\b(?:un|le|cet|mon) (?:article|produit|truc)\b|\bl'article\b/,
  zh: /东西|商品|宝贝/,
};
const NAMED_GOODS = 0.4;

/** "I received a cracked jar": who asks about a policy names what was bought, which is no search for it. */
function withGoods(asker: Asker, message: string): string {
  const { rng, lang, shop } = asker;
  if (!rng.chance(NAMED_GOODS)) return message;
  const noun = nameGood(asker, rng.pick(shop.made.goods));
  const { good } = goodsSlots(asker, noun);
  return message.replace(THE_THING[lang], (thing) => fill(lang === 'zh' ? '{good}' : /^(?:an|one|something|un)\b/.test(thing) ? (lang === 'fr' ? '{un good}' : '{a good}') : lang === 'fr' ? '{le good}' : 'the {good}', { good }, lang));
}

export function makeOrder(asker: Asker): Draft {
  const { rng, book } = asker;
  if (rng.chance(0.26)) return draft(asker, rng.pick(book.service.orderNone), { verb: 'order' }, { outcome: 'answered' });
  const number = inventOrder(rng);
  if (rng.chance(0.2)) {
    // Whatever the shop took the message before for, a number sent after it is an order's.
    const dialogue: Dialogue = { last: { lang: asker.lang, verb: rng.pick(['order', 'order', 'order', 'policy', 'human', 'greet']) }, shown: [], cart: {} };
    return draft(asker, say(asker, book.service.orderBare, { order: number }), { verb: 'order', number }, { outcome: 'answered' }, { dialogue, keep: [number] });
  }
  return draft(asker, say(asker, book.service.order, { order: number }), { verb: 'order', number }, { outcome: 'answered' }, { keep: [number] });
}

export function makeChat(asker: Asker): Draft {
  const kind = asker.rng.weighted({ greet: 8, thanks: 8, human: 10, offtopic: 60, injected: 14 });
  const verb = kind === 'injected' ? 'offtopic' : kind;
  return draft(asker, chatMessage(asker, kind), { verb }, { outcome: verb === 'offtopic' ? 'offtopic' : 'answered' });
}

function chatMessage({ rng, book, lang, shop }: Asker, kind: 'greet' | 'thanks' | 'human' | 'offtopic' | 'injected'): string {
  const own = (list: readonly string[]): string => rng.pick(ofSplit(list, shop.made.split));
  if (kind === 'injected' && rng.chance(0.55)) return own(slippedIn(lang));
  if (kind !== 'offtopic') return rng.pick(book.chat[kind]);
  const source = rng.weighted({ idle: 50, filled: 28, book: 22 });
  return source === 'idle' ? own(idleTalk(lang)) : source === 'filled' ? own(smallTalk(lang)) : rng.pick(book.chat.offtopic);
}

export function makeCart(asker: Asker): Draft | undefined {
  const { rng, shop, book } = asker;
  const kind = rng.weighted({ add: 34, addMany: 26, remove: 10, set: 10, cart: 11, checkout: 9 });
  if (kind === 'cart' || kind === 'checkout') {
    return draft(asker, rng.pick(book.service[kind]), { verb: kind }, { outcome: 'answered' }, { dialogue: { shown: [], cart: rng.chance(0.5) ? {} : cartOf(rng.pick(shop.made.products), 1) } });
  }
  const product = rng.pick(shop.made.products);
  if (product.variants && (kind === 'add' || kind === 'addMany') && rng.chance(0.65)) return addVariant(asker, product, product.variants, kind === 'addMany');
  const p = mention(asker, product);
  const quantity = rng.weighted({ 2: 5, 3: 4, 4: 2, 5: 2, 6: 1, 10: 1, 12: 1 });
  const n = Number(quantity);
  const isMany = kind === 'addMany' || kind === 'set';
  const message = say(asker, book.service[kind], { p, n: numberWord(asker, n) });
  const dialogue = kind === 'remove' || kind === 'set' ? { shown: [], cart: cartOf(product, 1) } : undefined;
  return draft(asker, message, { verb: kind === 'addMany' ? 'add' : kind, ref: { title: shop.titleOf(product) }, options: [], ...(isMany ? { quantity: n } : {}) }, { outcome: 'answered' }, { keep: [...p.keep, quantity], ...(dialogue ? { dialogue } : {}) });
}

function addVariant(asker: Asker, product: MadeProduct, variants: MadeVariants, isMany: boolean): Draft | undefined {
  const { rng, shop, book } = asker;
  const form = rng.pick(variants.forms);
  const name = shop.made.fields.get(variants.option)?.name;
  if (name === undefined) return undefined;
  const p = mention(asker, product);
  const n = rng.pick([2, 2, 3, 4, 5]);
  const value = valueWord(asker, form.say, { feminine: p.feminine === true, plural: false });
  const message = say(asker, isMany ? book.service.addVariantMany : book.service.addVariant, { p, value, n: numberWord(asker, n) });
  return draft(asker, message, { verb: 'add', ref: { title: shop.titleOf(product) }, options: [{ field: name, op: '=', value: form.say[shop.made.lang] }], ...(isMany ? { quantity: n } : {}) }, { outcome: 'answered', holds: (f) => f.choose === undefined }, { keep: [...p.keep, String(n)] });
}

function cartOf(product: MadeProduct, quantity: number): Dialogue['cart'] {
  return { [product.id]: quantity };
}
