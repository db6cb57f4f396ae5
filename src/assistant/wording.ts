/** The plain sentences of the assistant in three languages: what is shown when the model's own wording isn't. Text only. */
import type { Lang } from '../catalog/types.ts';

export interface Wording {
  readonly found: (total: number, shown: readonly string[]) => string;
  readonly foundOne: (row: string) => string;
  /** Of products that are near to a need in meaning: nothing says that they meet it. */
  readonly closest: (shown: readonly string[]) => string;
  readonly none: (asked: string) => string;
  /** Beside prices that are old; `day` as the language writes it. */
  readonly asOf: (day: string) => string;
  readonly unknown: (title: string, asked: string) => string;
  readonly unknownPolicy: string;
  readonly reading: (title: string, field: string, value: string) => string;
  /** Of a field that a compared product lacks. */
  readonly notGiven: (field: string) => string;
  readonly yes: (title: string, field: string) => string;
  readonly no: (title: string, field: string) => string;
  readonly count: (count: number) => string;
  readonly average: (field: string, value: string, count: number) => string;
  readonly difference: (field: string, value: string) => string;
  readonly policy: (title: string, text: string) => string;
  /** The same where its text is in another language than the shopper's. */
  readonly policyInOtherLanguage: (title: string, text: string) => string;
  readonly inCart: (rows: readonly string[]) => string;
  readonly cartRow: (row: string, quantity: number) => string;
  readonly removed: (row: string) => string;
  readonly soldOut: (title: string) => string;
  readonly choose: (title: string, options: string) => string;
  readonly emptyCart: string;
  readonly cartTotal: (total: string) => string;
  readonly checkout: string;
  readonly askOrderNumber: string;
  readonly orderState: (number: string, state: string) => string;
  readonly orderUnknown: (number: string) => string;
  /** `contact` is the store's contact policy; '' when it has none. */
  readonly noLookup: (contact: string) => string;
  readonly noCart: string;
  readonly atMost: (count: number) => string;
  /** `shop` undefined: its name is in letters that the shopper may not read. */
  readonly greet: (shop: string | undefined) => string;
  readonly thanks: string;
  readonly offtopic: (shop: string | undefined) => string;
  readonly human: (contact: string) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly availability: Readonly<Record<'in_stock' | 'low_stock' | 'out_of_stock', string>>;
  /** Names and values that order lookups commonly give; others are shown as they come. */
  readonly order: Readonly<Record<string, string>>;
  readonly yesNo: readonly [yes: string, no: string];
  readonly separator: string;
  /** Between a name and its value. */
  readonly colon: string;
}

const en: Wording = {
  found: (total, shown) => `I found ${total} products${shown.length > 0 ? `, among them ${shown.join('; ')}` : ''}.`,
  foundOne: (row) => `I found this for you: ${row}.`,
  closest: (shown) => `These come closest to what you describe: ${shown.join('; ')}.`,
  asOf: (day) => `The prices and stock shown are of ${day} and may have changed.`,
  none: (asked) => `Sorry, we have nothing for that${asked ? `: ${asked}` : ''}.`,
  unknown: (title, asked) => `The catalog doesn't say that about ${title}${asked ? ` (${asked})` : ''}. Please ask the shop.`,
  unknownPolicy: "The store's information doesn't say that. Please ask the shop.",
  reading: (title, field, value) => `${title}: the ${field} is ${value}.`,
  notGiven: (field) => `the catalog doesn't say the ${field}`,
  yes: (title, field) => `Yes, for ${title} the catalog says: ${field}, yes.`,
  no: (title, field) => `No, for ${title} the catalog says: ${field}, no.`,
  count: (count) => (count === 1 ? 'There is 1 product.' : `There are ${count} products.`),
  average: (field, value, count) => `The average ${field} of ${count} products is ${value}.`,
  difference: (field, value) => `The difference in ${field} is ${value}.`,
  policy: (title, text) => `Here is what the store says (${title}): ${text}`,
  policyInOtherLanguage: (title, text) => `Here is what the store says about it, in its own language (${title}): ${text}`,
  inCart: (rows) => `In your cart: ${rows.join('; ')}.`,
  cartRow: (row, quantity) => `${quantity} × ${row}`,
  removed: (row) => `I took ${row} out of your cart.`,
  soldOut: (title) => `${title} is out of stock, so it is not in your cart.`,
  choose: (title, options) => `Which one of ${title} would you like? There is ${options}.`,
  emptyCart: 'Your cart is empty.',
  cartTotal: (total) => `The total is ${total}.`,
  checkout: 'You can check out with what is in your cart.',
  askOrderNumber: 'What is the number of your order, please?',
  orderState: (number, state) => `This is what the store knows about order ${number}: ${state}.`,
  orderUnknown: (number) => `The store does not know an order ${number}. Please check the number.`,
  noLookup: (contact) => `I cannot look at orders here. ${contact || 'Please ask the shop.'}`,
  noCart: 'The cart is not kept here. Open the product to buy it.',
  atMost: (count) => `The store sells at most ${count} of each here.`,
  greet: (shop) => `Hello, and welcome to ${shop ?? 'our shop'}! What are you looking for?`,
  thanks: 'You are welcome!',
  offtopic: (shop) => `Sorry, I can only help you with the products and services of ${shop ?? 'this shop'}.`,
  human: (contact) => `You can talk to the people of the shop. ${contact}`,
  fields: { price: 'price', rating: 'rating', brand: 'brand', availability: 'availability', category: 'category', description: 'description' },
  availability: { in_stock: 'in stock', low_stock: 'only a few left', out_of_stock: 'out of stock' },
  order: { status: 'status', eta: 'expected', carrier: 'carrier', tracking: 'tracking number' },
  yesNo: ['yes', 'no'],
  separator: '; ',
  colon: ': ',
};

const fr: Wording = {
  found: (total, shown) => `J'ai trouvé ${total} produits${shown.length > 0 ? `, dont ${shown.join(' ; ')}` : ''}.`,
  foundOne: (row) => `Voici ce que j'ai trouvé pour vous : ${row}.`,
  closest: (shown) => `Voici ce qui s'approche le plus de ce que vous décrivez : ${shown.join(' ; ')}.`,
  asOf: (day) => `Les prix et le stock affichés datent du ${day} et ont pu changer.`,
  none: (asked) => `Désolé, nous n'avons pas cela dans la boutique${asked ? ` : ${asked}` : ''}.`,
  unknown: (title, asked) => `Le catalogue ne le dit pas pour ${title}${asked ? ` (${asked})` : ''}. Demandez à la boutique.`,
  unknownPolicy: 'Les informations de la boutique ne le disent pas. Demandez à la boutique.',
  reading: (title, field, value) => `${title} : pour « ${field} », le catalogue donne ${value}.`,
  notGiven: (field) => `le catalogue ne dit rien pour « ${field} »`,
  yes: (title, field) => `Oui, pour ${title} le catalogue dit : ${field}, oui.`,
  no: (title, field) => `Non, pour ${title} le catalogue dit : ${field}, non.`,
  count: (count) => (count === 1 ? 'Il y a 1 produit.' : `Il y a ${count} produits.`),
  average: (field, value, count) => `La moyenne (${field}) des ${count} produits est de ${value}.`,
  difference: (field, value) => `La différence (${field}) est de ${value}.`,
  policy: (title, text) => `Voici ce que dit la boutique (${title}) : ${text}`,
  policyInOtherLanguage: (title, text) => `Voici ce que la boutique dit à ce sujet, dans sa langue à elle (${title}) : ${text}`,
  inCart: (rows) => `Dans votre panier : ${rows.join(' ; ')}.`,
  cartRow: (row, quantity) => `${quantity} × ${row}`,
  removed: (row) => `J'ai retiré ${row} de votre panier.`,
  soldOut: (title) => `${title} est en rupture de stock, il n'est donc pas dans votre panier.`,
  choose: (title, options) => `Lequel voulez-vous pour ${title} ? Il y a ${options}.`,
  emptyCart: 'Votre panier est vide.',
  cartTotal: (total) => `Le total est de ${total}.`,
  checkout: 'Vous pouvez passer la commande de votre panier.',
  askOrderNumber: 'Quel est le numéro de votre commande, s’il vous plaît ?',
  orderState: (number, state) => `Voici ce que la boutique sait de la commande ${number} : ${state}.`,
  orderUnknown: (number) => `La boutique ne connaît pas de commande ${number}. Vérifiez le numéro, s’il vous plaît.`,
  noLookup: (contact) => `Je ne peux pas consulter les commandes ici. ${contact || 'Demandez à la boutique.'}`,
  noCart: 'Le panier n’est pas tenu ici. Ouvrez le produit pour l’acheter.',
  atMost: (count) => `Le magasin vend ici au plus ${count} exemplaires de chaque article.`,
  greet: (shop) => `Bonjour et bienvenue ${shop === undefined ? 'dans notre boutique' : `chez ${shop}`} ! Que cherchez-vous ?`,
  thanks: 'Je vous en prie !',
  offtopic: (shop) => `Désolé, je ne peux vous aider que pour les produits et services de ${shop ?? 'cette boutique'}.`,
  human: (contact) => `Vous pouvez parler à l'équipe de la boutique. ${contact}`,
  fields: { price: 'prix', rating: 'note', brand: 'marque', availability: 'disponibilité', category: 'catégorie', description: 'description' },
  availability: { in_stock: 'en stock', low_stock: 'plus que quelques-uns', out_of_stock: 'en rupture de stock' },
  order: {
    status: 'état', eta: 'livraison prévue', carrier: 'transporteur', tracking: 'numéro de suivi', pending: 'en attente', paid: 'payée', processing: 'en préparation',
    shipped: 'expédiée', delivered: 'livrée', cancelled: 'annulée', canceled: 'annulée', returned: 'retournée', refunded: 'remboursée', delayed: 'en retard',
  },
  yesNo: ['oui', 'non'],
  separator: ' ; ',
  colon: ' : ',
};

const zh: Wording = {
  found: (total, shown) => `找到${total}件商品${shown.length > 0 ? `，其中有：${shown.join('；')}` : ''}。`,
  foundOne: (row) => `为您找到：${row}。`,
  closest: (shown) => `与您描述的最接近的有：${shown.join('；')}。`,
  asOf: (day) => `所示价格和库存为${day}的数据，可能已有变化。`,
  none: (asked) => `抱歉，本店没有符合的商品${asked ? `：${asked}` : ''}。`,
  unknown: (title, asked) => `商品目录没有说明${title}的这一点${asked ? `（${asked}）` : ''}，请咨询店家。`,
  unknownPolicy: '店铺信息里没有说明这一点，请咨询店家。',
  reading: (title, field, value) => `${title}的${field}是：${value}。`,
  notGiven: (field) => `目录未注明${field}`,
  yes: (title, field) => `是的，${title}的目录信息：${field}，有（是）。`,
  no: (title, field) => `${title}的目录信息：${field}，否（不支持）。`,
  count: (count) => `一共有${count}款商品。`,
  average: (field, value, count) => `${count}件商品的平均${field}是${value}。`,
  difference: (field, value) => `${field}相差${value}。`,
  policy: (title, text) => `店铺的说明（${title}）：${text}`,
  policyInOtherLanguage: (title, text) => `店铺的说明如下，为店铺所用语言的原文（${title}）：${text}`,
  inCart: (rows) => `购物车里有：${rows.join('；')}。`,
  cartRow: (row, quantity) => `${row} × ${quantity}`,
  removed: (row) => `已把${row}从购物车移除。`,
  soldOut: (title) => `${title}缺货，没有放入购物车。`,
  choose: (title, options) => `${title}您要哪一种？可选：${options}。`,
  emptyCart: '您的购物车是空的。',
  cartTotal: (total) => `合计${total}。`,
  checkout: '您可以结算购物车里的商品了。',
  askOrderNumber: '请告诉我您的订单号。',
  orderState: (number, state) => `订单${number}的情况：${state}。`,
  orderUnknown: (number) => `店铺查不到订单${number}，请核对订单号。`,
  noLookup: (contact) => `这里无法查询订单。${contact || '请咨询店家。'}`,
  noCart: '此处没有购物车，请打开商品页面购买。',
  atMost: (count) => `本店每种商品最多购买${count}件。`,
  greet: (shop) => `您好，欢迎光临${shop ?? '本店'}！您想找什么？`,
  thanks: '不客气！',
  offtopic: (shop) => `抱歉，我只能回答与${shop ?? '本店'}的商品和服务有关的问题。`,
  human: (contact) => `您可以联系店铺的工作人员。${contact}`,
  fields: { price: '价格', rating: '评分', brand: '品牌', availability: '库存', category: '类别', description: '介绍' },
  availability: { in_stock: '有货', low_stock: '仅剩少量', out_of_stock: '缺货' },
  order: {
    status: '状态', eta: '预计送达', carrier: '承运商', tracking: '运单号', pending: '待处理', paid: '已付款', processing: '处理中',
    shipped: '已发货', delivered: '已送达', cancelled: '已取消', canceled: '已取消', returned: '已退货', refunded: '已退款', delayed: '已延误',
  },
  yesNo: ['是', '否'],
  separator: '；',
  colon: '：',
};

export const WORDING: Readonly<Record<Lang, Wording>> = { en, fr, zh };
