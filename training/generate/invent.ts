/** Invented proper names: brands, model names and codes, store names. Syllables, never a real brand on purpose. */
import type { Lang } from './lexicon/types.ts';
import { hashText, type Rng } from './rng.ts';
import type { Split } from './phrases/index.ts';

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'kr', 'l', 'm', 'n', 'p', 'pl', 'qu', 'r', 's', 'sk', 'st', 't', 'tr', 'v', 'w', 'z', 'th', 'sh', ''];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou', 'ee', 'y'];
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'x', 'k', 'm', 'nd', 'lt', 'rn', 'th', 'sk'];
const FRENCH_HEADS = ['Atelier', 'Maison', 'Manufacture', 'Les Ateliers', 'Fabrique', 'La Forge', 'Comptoir', 'Le Jardin'];
const FRENCH_TAILS = ['du Lac', 'des Pins', 'Vermeille', 'du Vieux Pont', 'Saint-Aubry', 'des Brumes', 'de la Combe', 'Clairval', 'd\'Orival', 'du Moulin', 'des Trois Chênes', 'Bellerive', 'du Levant', 'Grandpré', 'des Hauts Prés', 'Montfaucet', 'de l\'Étang', 'Roquelune'];
const ENGLISH_HEADS = ['North', 'Stone', 'Ever', 'Wild', 'Silver', 'Oak', 'Fern', 'Bright', 'River', 'Copper', 'Moss', 'Iron', 'Cloud', 'Amber', 'Hollow', 'Maple', 'Salt', 'Winter', 'Fox', 'Lark'];
const ENGLISH_TAILS = ['field', 'wick', 'mark', 'haven', 'ridge', 'brook', 'worth', 'line', 'craft', 'gate', 'forge', 'peak', 'well', 'lane', 'ford', 'bury', 'thorn', 'crest', 'mere', 'stead'];
const HANZI_A = [...'云青禾木知素拾暖朴初南北山海竹松雾星月溪岚鹿鲸橙麦禧清悦简安朗锦墨白谷川沐苏晴'];
const HANZI_B = [...'野里也屋舍物作研集品源坊间行洲笙渡乔屿原语禾记家和田途匠朵原泽鸣桥'];
const SERIES = ['Pro', 'Lite', 'Max', 'Plus', 'Mini', 'One', 'Air', 'Neo', 'S', 'X', 'Go', 'Evo', 'II', 'SE', 'Ultra', 'Duo'];
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Aurora', 'Summit', 'Harbour', 'Drift', 'Ember', 'Willow', 'Comet', 'Canyon', 'Meadow', 'Breeze', 'Nomad', 'Lagoon', 'Falcon', 'Juniper', 'Orbit', 'Pioneer', 'Sable', 'Tundra', 'Velvet', 'Atlas', 'Cinder', 'Delta', 'Echo', 'Glacier', 'Horizon', 'Indigo', 'Kestrel', 'Lantern', 'Marlin', 'Nimbus', 'Otter', 'Prairie', 'Quartz', 'Rover', 'Saffron', 'Tempo', 'Urban Classic', 'Vista', 'Wander', 'Zephyr', 'Everyday', 'Heritage', 'Essential', 'Morning Light', 'Grandma\'s Choice', 'Old Town'],
  fr: ['Aurore', 'Mistral', 'Étoile', 'Garrigue', 'Lune Claire', 'Brise', 'Alizé', 'Belle Saison', 'Capucine', 'Dune', 'Écume', 'Falaise', 'Givre', 'Horizon', 'Iris', 'Joséphine', 'Lavande', 'Marée', 'Noisette', 'Opale', 'Pivoine', 'Ronde', 'Sillage', 'Tournesol', 'Vagabond', 'Zéphyr', 'Grand Large', 'Petit Matin', 'Quai Sud', 'Rivage', 'Mille Feuilles', 'Nuit Bleue', 'Coquelicot', 'Terroir', 'Bosquet', 'Clairière', 'Héritage', 'Tradition', 'Douceur du Soir', 'Gribouille'],
  zh: ['晨光', '山岚', '轻享', '听风', '小满', '暮色', '远行', '知夏', '悠然', '浅草', '星野', '云朵', '初雪', '拾光', '逐浪', '青柠', '暖阳', '微澜', '森林', '极光', '漫步', '归途', '清欢', '乐活', '原味', '经典', '臻选', '雅致', '都市', '旅人', '月白', '小森', '焕新', '时光', '半夏', '如初', '自在', '元气', '御风', '静谧'],
};
const SHOPS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['{b} & Co', 'The {b} Store', '{b} Supply', '{b} Market', '{b} Outfitters', '{b} Home', '{b}', 'Little {b} Shop', '{b} Goods', '{b} Direct'],
  fr: ['Chez {b}', 'La Boutique {b}', '{b}', 'Maison {b}', 'Le Marché {b}', 'Comptoir {b}', 'Aux Merveilles de {b}', '{b} & Cie', 'L\'Échoppe {b}'],
  zh: ['{b}小店', '{b}优选', '{b}旗舰店', '{b}生活馆', '{b}商城', '{b}杂货铺', '{b}严选', '{b}家'],
};

function latin(rng: Rng): string {
  const count = rng.weighted({ 1: 1, 2: 6, 3: 3 });
  let word = '';
  for (let i = 0; i < Number(count); i++) word += rng.pick(ONSETS) + rng.pick(VOWELS) + (i + 1 === Number(count) ? rng.pick(CODAS) : rng.chance(0.3) ? rng.pick(CODAS) : '');
  if (word.length < 4) word += rng.pick(['ra', 'no', 'lix', 'tek', 'va']);
  return word.length > 10 ? word.slice(0, 9) : word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A brand's name; train and held-out stores never share one. */
export function inventBrand(rng: Rng, lang: Lang, split: Split): string {
  for (;;) {
    const name = brandName(rng, lang);
    if ((hashText(name) % 100 < 20) === (split === 'heldout')) return name;
  }
}

function brandName(rng: Rng, lang: Lang): string {
  if (lang === 'zh' && rng.chance(0.65)) {
    const name = rng.pick(HANZI_A) + rng.pick(HANZI_B);
    return rng.chance(0.25) ? name + rng.pick(HANZI_B) : name;
  }
  if (lang === 'fr' && rng.chance(0.35)) return `${rng.pick(FRENCH_HEADS)} ${rng.pick(FRENCH_TAILS)}`;
  if (lang === 'en' && rng.chance(0.4)) return rng.pick(ENGLISH_HEADS) + (rng.chance(0.25) ? ` ${capital(rng.pick(ENGLISH_TAILS))}` : rng.pick(ENGLISH_TAILS));
  const word = latin(rng);
  return rng.chance(0.12) ? word.toUpperCase() : capital(word) + (rng.chance(0.08) ? ` ${capital(latin(rng)).slice(0, 6)}` : '');
}

export function inventModel(rng: Rng, lang: Lang): string {
  if (rng.chance(0.5)) return rng.pick(NAMES[lang]) + (rng.chance(0.2) ? ` ${rng.pick(SERIES)}` : rng.chance(0.12) ? ` ${rng.int(2, 900)}` : '');
  const code = rng.pick([...'ABCDEFGHKLMNPRSTVXZ']) + (rng.chance(0.3) ? rng.pick([...'ABCDRSTX']) : '') + rng.pick(['', '-']) + rng.pick([rng.int(1, 9), rng.int(10, 99), rng.int(1, 9) * 100, rng.int(100, 999)]);
  return code + (rng.chance(0.35) ? ` ${rng.pick(SERIES)}` : '');
}

export function inventShop(rng: Rng, lang: Lang, split: Split): string {
  return rng.pick(SHOPS[lang]).replace('{b}', inventBrand(rng, lang, split));
}

export function inventSku(rng: Rng, index: number): string {
  return `${rng.pick([...'ABCDEFGHKLMNPRST'])}${rng.pick([...'ABCDEFGHKLMNPRST'])}-${rng.int(10, 99)}${String(index).padStart(3, '0')}`;
}

/** Order numbers in the shapes shops print. */
export function inventOrder(rng: Rng): string {
  const digits = (count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('').replace(/^0/, '4');
  const letters = (count: number): string => Array.from({ length: count }, () => rng.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ'])).join('');
  return rng.pick([
    () => digits(rng.int(4, 8)), () => `${letters(1)}-${digits(4)}`, () => `${letters(2)}-${digits(5)}`, () => `${letters(2)}${digits(6)}`, () => `${letters(3)}-${digits(3)}`,
    () => `2026-${digits(5)}`, () => `${digits(3)}-${digits(7)}`, () => `ORD${digits(6)}`, () => `${letters(1)}${digits(3)}${letters(1)}${digits(2)}`, () => `${letters(2)}_${digits(4)}`, () => `W${digits(9)}`, () => `${letters(1).toLowerCase()}-${digits(1)}`, () => `SO-26/${digits(4)}`,
  ])();
}
