/** The element's own words in the languages it speaks. What the assistant answers is not here. */
import type { Lang, ProductCard } from '../protocol/answer.ts';
import type { AssistantErrorCode } from '../protocol/errors.ts';
import type { LoadPhase } from '../protocol/messages.ts';

export interface Strings {
  readonly heading: string;
  readonly greeting: string;
  /** Said by a suggestion's button, which then asks it. */
  readonly showMe: (category: string) => string;
  readonly logLabel: string;
  readonly inputLabel: string;
  readonly placeholder: string;
  readonly send: string;
  readonly stop: string;
  readonly retry: string;
  readonly you: string;
  readonly assistant: string;
  readonly answering: string;
  readonly ready: string;
  readonly stopped: string;
  /** Over search results shown before the model is there. */
  readonly searchResults: (count: number) => string;
  readonly nothingFound: string;
  readonly answerFollows: string;
  readonly phase: Readonly<Record<LoadPhase | 'start', string>>;
  readonly ofBytes: (loaded: string, total: string) => string;
  readonly failure: Readonly<Record<AssistantErrorCode, string>>;
  readonly sources: string;
  readonly showMore: (count: number) => string;
  readonly availability: Readonly<Record<NonNullable<ProductCard['availability']>, string>>;
  readonly listPrice: string;
  readonly rated: (rating: string) => string;
  readonly addToCart: string;
  /** `options` are the names of what is to be picked, in the catalog's words: "size, colour". */
  readonly choose: (options: string) => string;
  readonly cart: (count: number) => string;
  readonly about: string;
  readonly privacy: string;
  readonly device: (device: 'webgpu' | 'wasm', threads: number) => string;
  readonly modelSize: (name: string, size: string) => string;
  readonly licence: string;
}

const en: Strings = {
  heading: 'Shopping assistant',
  greeting: 'Ask about the products, prices, delivery or your order.',
  showMe: (category) => `Show me ${category}`,
  logLabel: 'Conversation',
  inputLabel: 'Your question',
  placeholder: 'Ask or search…',
  send: 'Send',
  stop: 'Stop',
  retry: 'Try again',
  you: 'You:',
  assistant: 'Assistant:',
  answering: 'Answering…',
  ready: 'The assistant is ready.',
  stopped: 'Stopped.',
  searchResults: (count) => (count === 1 ? '1 search result' : `${String(count)} search results`),
  nothingFound: 'The search found no products.',
  answerFollows: 'Your question is kept and will be answered as soon as the assistant is ready.',
  phase: { start: 'Getting ready', download: 'Downloading the assistant', verify: 'Checking the download', compile: 'Preparing the assistant', 'warm-up': 'Warming up' },
  ofBytes: (loaded, total) => `${loaded} of ${total}`,
  failure: {
    'catalog-invalid': "The store's catalog can't be read.",
    'catalog-download': "The store's catalog can't be reached. Check your connection.",
    'model-download': 'The assistant could not be downloaded. Check your connection. Search still works.',
    'model-corrupt': 'The download arrived damaged. Search still works.',
    'device-unavailable': "The assistant can't run on this device. Search still works.",
    'generation-failed': 'Something went wrong while answering.',
    'worker-crashed': 'The assistant stopped unexpectedly.',
    'unsupported-option': 'The assistant was asked for something it does not offer.',
  },
  sources: 'Where this comes from',
  showMore: (count) => `Show ${String(count)} more`,
  availability: { in_stock: 'In stock', low_stock: 'Only a few left', out_of_stock: 'Out of stock' },
  listPrice: 'Before:',
  rated: (rating) => `Rated ${rating} out of 5`,
  addToCart: 'Add to cart',
  choose: (options) => `Choose ${options}`,
  cart: (count) => (count === 1 ? '1 item in the cart' : `${String(count)} items in the cart`),
  about: 'About this assistant',
  privacy: 'This assistant runs on your own device. Your questions do not leave it.',
  device: (device, threads) => (device === 'webgpu' ? 'Runs on the graphics processor (WebGPU).' : `Runs on the processor (WebAssembly, ${threads === 1 ? '1 thread' : `${String(threads)} threads`}).`),
  modelSize: (name, size) => `Model: ${name}, ${size}.`,
  licence: 'Licence and terms of use:',
};

const fr: Strings = {
  heading: 'Assistant d’achat',
  greeting: 'Posez une question sur les produits, les prix, la livraison ou votre commande.',
  showMe: (category) => `Montrez-moi : ${category}`,
  logLabel: 'Conversation',
  inputLabel: 'Votre question',
  placeholder: 'Demander ou chercher…',
  send: 'Envoyer',
  stop: 'Arrêter',
  retry: 'Réessayer',
  you: 'Vous :',
  assistant: 'Assistant :',
  answering: 'Réponse en cours…',
  ready: 'L’assistant est prêt.',
  stopped: 'Arrêté.',
  searchResults: (count) => (count < 2 ? `${String(count)} résultat de recherche` : `${String(count)} résultats de recherche`),
  nothingFound: 'La recherche n’a trouvé aucun produit.',
  answerFollows: 'Votre question est gardée : la réponse viendra dès que l’assistant sera prêt.',
  phase: { start: 'Démarrage', download: 'Téléchargement de l’assistant', verify: 'Vérification du téléchargement', compile: 'Préparation de l’assistant', 'warm-up': 'Mise en route' },
  ofBytes: (loaded, total) => `${loaded} sur ${total}`,
  failure: {
    'catalog-invalid': 'Le catalogue du magasin est illisible.',
    'catalog-download': 'Le catalogue du magasin est inaccessible. Vérifiez votre connexion.',
    'model-download': 'L’assistant n’a pas pu être téléchargé. Vérifiez votre connexion. La recherche fonctionne toujours.',
    'model-corrupt': 'Le téléchargement est arrivé endommagé. La recherche fonctionne toujours.',
    'device-unavailable': 'L’assistant ne peut pas fonctionner sur cet appareil. La recherche fonctionne toujours.',
    'generation-failed': 'Un problème est survenu pendant la réponse.',
    'worker-crashed': 'L’assistant s’est arrêté de façon inattendue.',
    'unsupported-option': 'L’assistant ne propose pas ce qui a été demandé.',
  },
  sources: 'D’où vient cette réponse',
  showMore: (count) => `En afficher ${String(count)} de plus`,
  availability: { in_stock: 'En stock', low_stock: 'Plus que quelques-uns', out_of_stock: 'Épuisé' },
  listPrice: 'Avant :',
  rated: (rating) => `Noté ${rating} sur 5`,
  addToCart: 'Ajouter au panier',
  choose: (options) => `Choisir : ${options}`,
  cart: (count) => (count < 2 ? `${String(count)} article dans le panier` : `${String(count)} articles dans le panier`),
  about: 'À propos de cet assistant',
  privacy: 'Cet assistant fonctionne sur votre propre appareil. Vos questions n’en sortent pas.',
  device: (device, threads) => (device === 'webgpu' ? 'Fonctionne sur le processeur graphique (WebGPU).' : `Fonctionne sur le processeur (WebAssembly, ${threads === 1 ? '1 fil' : `${String(threads)} fils`}).`),
  modelSize: (name, size) => `Modèle : ${name}, ${size}.`,
  licence: 'Licence et conditions d’utilisation :',
};

const zh: Strings = {
  heading: '购物助手',
  greeting: '可以询问商品、价格、配送或您的订单。',
  showMe: (category) => `看看${category}`,
  logLabel: '对话',
  inputLabel: '您的问题',
  placeholder: '提问或搜索…',
  send: '发送',
  stop: '停止',
  retry: '重试',
  you: '您：',
  assistant: '助手：',
  answering: '正在回答…',
  ready: '助手已就绪。',
  stopped: '已停止。',
  searchResults: (count) => `${String(count)} 条搜索结果`,
  nothingFound: '没有搜索到商品。',
  answerFollows: '您的问题已保留，助手就绪后会立即回答。',
  phase: { start: '正在准备', download: '正在下载助手', verify: '正在校验下载', compile: '正在准备助手', 'warm-up': '正在预热' },
  ofBytes: (loaded, total) => `${loaded} / ${total}`,
  failure: {
    'catalog-invalid': '无法读取商店目录。',
    'catalog-download': '无法获取商店目录，请检查网络连接。',
    'model-download': '助手下载失败，请检查网络连接。搜索仍可使用。',
    'model-corrupt': '下载的文件已损坏。搜索仍可使用。',
    'device-unavailable': '助手无法在此设备上运行。搜索仍可使用。',
    'generation-failed': '回答时出现问题。',
    'worker-crashed': '助手意外停止。',
    'unsupported-option': '助手不支持该请求。',
  },
  sources: '信息来源',
  showMore: (count) => `再显示 ${String(count)} 件`,
  availability: { in_stock: '有货', low_stock: '库存不多', out_of_stock: '缺货' },
  listPrice: '原价：',
  rated: (rating) => `评分 ${rating}（满分 5）`,
  addToCart: '加入购物车',
  choose: (options) => `请选择${options}`,
  cart: (count) => `购物车中有 ${String(count)} 件商品`,
  about: '关于此助手',
  privacy: '此助手在您自己的设备上运行，您的问题不会离开设备。',
  device: (device, threads) => (device === 'webgpu' ? '使用图形处理器运行（WebGPU）。' : `使用处理器运行（WebAssembly，${String(threads)} 个线程）。`),
  modelSize: (name, size) => `模型：${name}，${size}。`,
  licence: '许可与使用条款：',
};

export const STRINGS: Readonly<Record<Lang, Strings>> = { en, fr, zh };

/** The first of these language tags that the element speaks (`fr-CA` counts as French); English when it speaks none. */
export function chooseLanguage(tags: readonly string[]): Lang {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'fr' || primary === 'zh') return primary;
  }
  return 'en';
}
