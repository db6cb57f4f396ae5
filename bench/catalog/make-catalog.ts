/**
 * A made catalog of any size, as a merchant's file would be: kinds of things with fields of their own, brands, variants,
 * sales, descriptions whose words are as frequent as words are, some in French and Chinese. About 850 bytes a product.
 */
import { Rng } from '../../training/generate/rng.ts';

/** A catalog file's JSON. */
export interface MadeCatalog {
  readonly store: object;
  readonly products: readonly object[];
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Outdoor: ['tent', 'sleeping bag', 'backpack', 'headlamp', 'stove', 'hiking boot'],
  Kitchen: ['kettle', 'frying pan', 'coffee maker', 'knife', 'blender', 'toaster'],
  Office: ['desk lamp', 'office chair', 'notebook', 'printer', 'keyboard', 'monitor'],
  Audio: ['headphones', 'speaker', 'microphone', 'turntable', 'amplifier', 'sound bar'],
  Home: ['vacuum cleaner', 'fan', 'humidifier', 'curtain', 'pillow', 'mirror'],
  Sport: ['running shoe', 'bicycle', 'yoga mat', 'dumbbell', 'ski jacket', 'helmet'],
};
/** Things made for the things: the search must tell them apart. */
const ACCESSORIES = ['case', 'cover', 'bag', 'charger', 'mount', 'strap'];
const COLOURS = ['black', 'white', 'red', 'navy blue', 'olive green', 'grey', 'silver', 'orange', 'yellow', 'purple', 'beige', 'turquoise'];
const MATERIALS = ['cotton', 'steel', 'aluminium', 'bamboo', 'oak', 'leather', 'nylon', 'glass', 'ceramic', 'wool'];
const STOCK = ['in_stock', 'low_stock', 'out_of_stock'] as const;
const SIZES = ['XS', 'S', 'M', 'L', 'XL', '38', '40', '42', '44', '46'];
const CHINESE = ['无线', '便携', '轻量', '静音', '防水', '智能', '折叠', '家用', '大容量', '快速', '充电', '保温', '续航', '材质', '舒适', '结实'];
const FRENCH = ['léger', 'pratique', 'résistant', 'idéal', 'pour', 'la', 'maison', 'avec', 'poignée', 'batterie', 'rechargeable', 'qualité', 'facile', 'à', 'nettoyer', 'garantie'];
const SYLLABLES = ['ka', 'lo', 'mi', 'ra', 'ten', 'vor', 'sil', 'pra', 'no', 'dex', 'ulo', 'bri', 'fan', 'gos', 'het', 'ju', 'wen', 'zir', 'cla', 'mur'];

export function makeCatalog(count: number, seed = 1): MadeCatalog {
  const random = new Rng(seed);
  const words = makeWords(random, Math.round(4000 + 60 * Math.sqrt(count)));
  const brands = Array.from({ length: Math.round(20 + Math.sqrt(count)) }, () => capitalized(makeWord(random, 2)));
  const series = Array.from({ length: Math.round(100 + 4 * Math.sqrt(count)) }, () => capitalized(makeWord(random, 3)));
  const policies = ['Shipping', 'Returns', 'Warranty'].map((title) => ({ id: title.toLowerCase(), title, text: sentence(random, words, 40) }));
  return {
    store: { name: 'Made Store', currency: 'EUR', languages: ['en', 'fr', 'zh'], policies },
    products: Array.from({ length: count }, (_, i) => makeProduct(i, random, words, brands, series)),
  };
}

function makeProduct(i: number, random: Rng, words: readonly string[], brands: readonly string[], series: readonly string[]): object {
  const group = random.pick(Object.keys(GROUPS));
  const kind = random.pick(GROUPS[group] ?? []);
  const accessory = random.chance(0.12) ? ` ${random.pick(ACCESSORIES)}` : '';
  const colour = pickZipf(random, COLOURS);
  const brand = pickZipf(random, brands);
  const sku = `${brand.slice(0, 2).toUpperCase()}-${1000 + i}`;
  const price = random.int(500, 60_000) / 100;
  const description = sentence(random, words, random.int(30, 70));
  const variants = random.chance(0.25) ? Array.from({ length: random.int(2, 5) }, (_, v) => ({ id: `p${i}-${v}`, options: { size: SIZES[(i + v) % SIZES.length] }, ...(random.chance(0.3) ? { price: price + v } : {}), availability: pickZipf(random, STOCK) })) : [];
  return {
    id: `p${i}`,
    title: `${brand} ${pickZipf(random, series)} ${kind}${accessory} ${random.int(1, 99)}, ${colour}`,
    sku,
    brand,
    price,
    ...(random.chance(0.2) ? { listPrice: Math.round(price * 130) / 100 } : {}),
    category: [group, capitalized(`${kind}s`), ...(accessory ? ['Accessories'] : [])],
    // Variants answer for themselves.
    ...(variants.length === 0 ? { availability: pickZipf(random, STOCK) } : {}),
    rating: random.int(20, 50) / 10,
    description: random.chance(0.1) ? { en: description, fr: Array.from({ length: 20 }, () => random.pick(FRENCH)).join(' '), zh: Array.from({ length: 8 }, () => random.pick(CHINESE)).join('') } : description,
    attributes: {
      colour,
      material: pickZipf(random, MATERIALS),
      weight: random.chance(0.5) ? `${random.int(1, 80) * 50} g` : `${random.int(1, 120) / 10} kg`,
      height: `${random.int(5, 200)} cm`,
      warranty: `${random.int(1, 5)} years`,
      ...(group === 'Audio' || group === 'Office' ? { bluetooth: random.chance(0.5), power: `${random.int(5, 2000)} W` } : {}),
      ...(group === 'Kitchen' || group === 'Home' ? { capacity: `${random.int(1, 60) / 10} L`, noise: `${random.int(20, 80)} dB` } : {}),
      [`${kind} type`]: pickZipf(random, series),
    },
    tags: random.chance(0.3) ? [pickZipf(random, words), 'new'] : [],
    variants,
  };
}

/** As words in texts are: the k-th of them about 1/k times as often as the first. */
function pickZipf<T>(random: Rng, items: readonly T[]): T {
  return items[Math.floor(items.length ** random.next()) - 1] ?? random.pick(items);
}

function makeWords(random: Rng, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random, random.int(1, 4)));
  return [...words];
}

function makeWord(random: Rng, syllables: number): string {
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('') + random.pick(['', 'n', 's', 'r', 'l']);
}

function sentence(random: Rng, words: readonly string[], length: number): string {
  return capitalized(`${Array.from({ length }, () => pickZipf(random, words)).join(' ')}.`);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
