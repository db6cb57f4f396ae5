/** One of what a category names in the plural, by the endings of the language: right for most names, which is what made messages need. */

/** Plural in form, one in meaning: pairs and stuffs. */
const ALWAYS_PLURAL = /\b(?:pants|jeans|shorts|\w*glasses|goggles|scissors|tongs|pliers|tights|leggings|pajamas|headphones|binoculars|overalls|trousers|clothes|clippers|tweezers|snips|suspenders|knickers|trunks|boxers|species|series|chips|noodles|oats|nuts|greens)$/;
const COMPLEMENT_EN = /^(.*?)( (?:of|for|with|in|to|on|from) .*)$/;

export function englishSingular(name: string): string {
  const [, head = name, rest = ''] = COMPLEMENT_EN.exec(name) ?? [];
  if (ALWAYS_PLURAL.test(head)) return name;
  if (/(?:cookie|movie|pie|tie|zombie|smoothie|brownie|hoodie|beanie|rookie)s$/.test(head)) return head.slice(0, -1) + rest;
  if (/[^aeiou]ies$/.test(head)) return `${head.slice(0, -3)}y${rest}`;
  if (/(?:ches|shes|xes|sses|zzes)$/.test(head)) return head.slice(0, -2) + rest;
  if (/(?:knives|shelves|scarves|leaves|halves)$/.test(head)) return `${head.slice(0, -3)}f${/knives$/.test(head) ? 'e' : ''}${rest}`;
  return /[^su]s$/.test(head) && !/(?:is|ss)$/.test(head) ? head.slice(0, -1) + rest : name;
}

/** What stands before a noun's complement: nothing behind it takes the plural, nor loses it. */
export const FRENCH_COMPLEMENT = /^(?:de|d['’].*|du|des|à|au|aux|en|pour|sans|avec|sur|anti.*|façon)$/;
const SAME_FR = /^(?:bois|jus|tapis|matelas|repas|bas|dos|vis|puits|cours|corps|châssis|colis|anis|riz|gaz|velours|autobus|abus|os|ras|gris|chinois|frais|épais|gros|bus|mors|pois|noix|prix|croix|voix|doux|anglais|français)$/;

/** Noun and adjectives lose the plural's ending, up to the first preposition. */
export function frenchSingular(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word) => FRENCH_COMPLEMENT.test(word));
  return words.map((word, i) => (end === -1 || i < end ? singularWord(word) : word)).join(' ');
}

function singularWord(word: string): string {
  if (SAME_FR.test(word)) return word;
  if (/(?:eaux|eux|oux|yaux)$/.test(word)) return word.slice(0, -1);
  if (/aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const FEMININE = /(?:tion|sion|son|ette|elle|euse|rice|ée|ure|ade|ance|ence|erie|nie|rie|gie|phie|mie|die|ine|ille|otte|onne|esse|ise|ose|ère|ière|arde|ande|aille|ouche|ace|asse|aine|ude|té|ope|ule|ampe|able|oîte|ote|ite|ique|upe|ave|ole|che|gue|ane|une|orte|arte|iche|oque|ousse|ouse|erse|emise|obe)$/;
const MASCULINE = /(?:appareil|câble|meuble|ustensile|textile|outil|système|siège|cadre|filtre|casque|masque|disque|tube|support|livre|verre|sable|cartable|coffre|article|véhicule|moule|couvercle|manche|kiosque|parapluie|magazine)$/;

export function frenchGender(one: string): 'feminine' | 'masculine' {
  const head = one.split(' ')[0] ?? '';
  return FEMININE.test(head) && !MASCULINE.test(head) ? 'feminine' : 'masculine';
}
