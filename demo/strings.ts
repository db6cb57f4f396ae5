/** The words of the demo store's page in its three languages. What the catalog says is not here. */
import type { Availability, Lang } from '../src/catalog/types.ts';

const EN = {
  tagline: 'Good things for outdoors and home',
  search: 'Search the shop',
  all: 'Everything',
  sale: 'On sale',
  sort: 'Sort by',
  sortShop: 'Our choice',
  sortPriceUp: 'Price, low to high',
  sortPriceDown: 'Price, high to low',
  sortRating: 'Rating',
  products: 'products',
  nothing: 'Nothing here fits. Try another word, or ask the assistant.',
  back: 'Back to the shop',
  add: 'Add to cart',
  added: 'Added to the cart',
  cart: 'Cart',
  cartEmpty: 'Your cart is empty.',
  total: 'Total',
  remove: 'Remove',
  less: 'One less',
  more: 'One more',
  close: 'Close',
  choose: 'Choose a size or colour',
  checkout: 'To the checkout',
  checkoutNote: 'This shop is invented: nothing can be ordered here.',
  details: 'Details',
  size: 'Size',
  color: 'Colour',
  ask: 'Ask the assistant',
  askClose: 'Close the assistant',
  language: 'Language',
  footer: 'Larkmoor is an invented shop, the demo store of shop-assistant. The assistant runs on your own device.',
  gone: 'There is no such product.',
  failed: 'The shop could not be loaded. Reload the page to try again.',
} as const;

export type StringKey = keyof typeof EN;

const FR: Record<StringKey, string> = {
  tagline: 'De bonnes choses pour dehors et pour la maison',
  search: 'Chercher dans la boutique',
  all: 'Tout',
  sale: 'En promotion',
  sort: 'Trier par',
  sortShop: 'Notre choix',
  sortPriceUp: 'Prix croissant',
  sortPriceDown: 'Prix décroissant',
  sortRating: 'Note',
  products: 'articles',
  nothing: 'Rien ne correspond. Essayez un autre mot ou demandez à l’assistant.',
  back: 'Retour à la boutique',
  add: 'Ajouter au panier',
  added: 'Ajouté au panier',
  cart: 'Panier',
  cartEmpty: 'Votre panier est vide.',
  total: 'Total',
  remove: 'Retirer',
  less: 'Un de moins',
  more: 'Un de plus',
  close: 'Fermer',
  choose: 'Choisir une taille ou une couleur',
  checkout: 'Passer à la caisse',
  checkoutNote: 'Cette boutique est inventée : rien ne peut y être commandé.',
  details: 'Caractéristiques',
  size: 'Taille',
  color: 'Couleur',
  ask: 'Demander à l’assistant',
  askClose: 'Fermer l’assistant',
  language: 'Langue',
  footer: 'Larkmoor est une boutique inventée, la démonstration de shop-assistant. L’assistant fonctionne sur votre appareil.',
  gone: 'Cet article n’existe pas.',
  failed: 'La boutique n’a pas pu être chargée. Rechargez la page pour réessayer.',
};

const ZH: Record<StringKey, string> = {
  tagline: '户外与家居好物',
  search: '搜索商品',
  all: '全部',
  sale: '促销',
  sort: '排序',
  sortShop: '本店推荐',
  sortPriceUp: '价格从低到高',
  sortPriceDown: '价格从高到低',
  sortRating: '评分',
  products: '件商品',
  nothing: '没有符合的商品。换个词试试，或者问问助手。',
  back: '返回商店',
  add: '加入购物车',
  added: '已加入购物车',
  cart: '购物车',
  cartEmpty: '购物车是空的。',
  total: '合计',
  remove: '移除',
  less: '减一件',
  more: '加一件',
  close: '关闭',
  choose: '选择尺码或颜色',
  checkout: '去结账',
  checkoutNote: '这是一家虚构的商店，无法真正下单。',
  details: '规格',
  size: '尺码',
  color: '颜色',
  ask: '问问助手',
  askClose: '关闭助手',
  language: '语言',
  footer: 'Larkmoor 是虚构的商店，用来演示 shop-assistant。助手在您自己的设备上运行。',
  gone: '没有这件商品。',
  failed: '商店加载失败，请刷新页面重试。',
};

const STRINGS: Record<Lang, Record<StringKey, string>> = { en: EN, fr: FR, zh: ZH };

const STOCK: Record<Lang, Record<Availability, string>> = {
  en: { in_stock: 'In stock', low_stock: 'Only a few left', out_of_stock: 'Out of stock' },
  fr: { in_stock: 'En stock', low_stock: 'Plus que quelques-uns', out_of_stock: 'Épuisé' },
  zh: { in_stock: '有货', low_stock: '仅剩少量', out_of_stock: '缺货' },
};

const CATEGORIES: Readonly<Record<string, Readonly<Partial<Record<Lang, string>>>>> = {
  Bags: { fr: 'Sacs', zh: '背包' },
  Camping: { fr: 'Camping', zh: '露营' },
  Clothing: { fr: 'Vêtements', zh: '服装' },
  Footwear: { fr: 'Chaussures', zh: '鞋靴' },
  Kitchen: { fr: 'Cuisine', zh: '厨房' },
  'Coffee & tea': { fr: 'Café et thé', zh: '咖啡与茶' },
  Home: { fr: 'Maison', zh: '家居' },
  Lighting: { fr: 'Éclairage', zh: '照明' },
  Gear: { fr: 'Équipement', zh: '装备' },
};

export const LANGUAGES: readonly (readonly [Lang, string])[] = [['en', 'EN'], ['fr', 'FR'], ['zh', '中文']];

export const say = (lang: Lang, key: StringKey): string => STRINGS[lang][key];
export const stockText = (lang: Lang, stock: Availability): string => STOCK[lang][stock];
/** The category in the page's language; a name without a translation stays as the catalog has it. */
export const categoryText = (lang: Lang, name: string): string => CATEGORIES[name]?.[lang] ?? name;
