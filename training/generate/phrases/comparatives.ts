/** "How much heavier is A than B": what people say instead of a number field's name. */
import { fill, type Slots } from '../fill.ts';
import type { Lang, Say } from '../lexicon/types.ts';
import { ofSplit, type Split } from './index.ts';
import type { Templates } from './types.ts';

/** By id of field; French masculine then feminine. */
const WORDS: Readonly<Record<string, string>> = {
  weight: 'heavier|lourd,lourde|重', 'light-weight': 'heavier|lourd,lourde|重', 'net-weight': 'heavier|lourd,lourde|重', power: 'more powerful|puissant,puissante|功率大', wattage: 'more powerful|puissant,puissante|功率大',
  output: 'more powerful|puissant,puissante|功率大', torque: 'more powerful|puissant,puissante|扭力大', capacity: 'bigger|grand,grande|容量大', volume: 'bigger|grand,grande|容量大', tank: 'bigger|grand,grande|水箱大',
  noise: 'louder|bruyant,bruyante|吵', length: 'longer|long,longue|长', 'length-mm': 'longer|long,longue|长', 'cord-length': 'longer|long,longue|线长', 'rope-length': 'longer|long,longue|长', width: 'wider|large,large|宽',
  'tyre-width': 'wider|large,large|宽', height: 'taller|haut,haute|高', 'plant-height': 'taller|haut,haute|高', 'seat-height': 'taller|haut,haute|高', thickness: 'thicker|épais,épaisse|厚', 'thickness-cm': 'thicker|épais,épaisse|厚',
  lumens: 'brighter|lumineux,lumineuse|亮', speed: 'faster|rapide,rapide|快', cocoa: 'richer in cocoa|riche en cacao,riche en cacao|可可含量高', sugar: 'sweeter|sucré,sucrée|甜', intensity: 'stronger|fort,forte|浓',
  alcohol: 'stronger|alcoolisé,alcoolisée|烈', 'max-temp': 'hotter|chaud,chaude|温度高', screen: 'bigger|grand,grande|屏幕大', 'small-screen': 'bigger|grand,grande|屏幕大', fat: 'fattier|gras,grasse|脂肪多', protein: 'richer in protein|riche en protéines,riche en protéines|蛋白质多',
};
const TEMPLATES: Readonly<Record<Lang, Templates>> = {
  en: ['how much {adj} is {p} than {q}?', 'by how much is the {p} {adj} than {q}?', 'which is {adj}, {p} or {q}?', 'is {p} {adj} than {q}?', '{p} or {q}, which one\'s {adj}', 'is the {q} {adj} or the {p}?', 'how much {adj} would {p} be compared to {q}', 'would you say {p} is {adj} than {q}'],
  fr: ['de combien {le p} est plus {adj} que {le q} ?', '{le p} est plus {adj} que {le q} ?', '{p} ou {q}, qui est le plus {adj} ?', 'entre {p} et {q}, c\'est quoi le plus {adj}', '{p} est-ce plus {adj} que {q} ?', '{p} c\'est combien plus {adj} que {q}', 'est-ce que {p} est plus {adj} que {q} et de combien ?'],
  zh: ['{p}比{q}{adj}多少', '{p}和{q}哪个更{adj}', '{p}比{q}{adj}吗', '{p}跟{q}哪个{adj}一点', '{p}{adj}还是{q}{adj}', '{p}有没有{q}{adj}', '{p}比{q}{adj}很多吗', '请问{p}和{q}哪一款{adj}'],
};
const OF_ONE_LINE: Readonly<Record<Lang, Templates>> = {
  en: ['how much {adj} is the {base} in {s} than in {t}?', '{base}: is {s} {adj} than {t}?', 'for the {base}, which is {adj}, {s} or {t}?', '{base} {s} vs {t}, how much {adj}'],
  fr: ['{base} : de combien le modèle {s} est plus {adj} que {t} ?', '{le base} en {s} est plus {adj} qu\'en {t} ?', '{base}, {s} ou {t}, c\'est quoi le plus {adj}'],
  zh: ['{base}{s}的比{t}的{adj}多少', '{base} {s}比{t}{adj}多少', '{base}的{s}和{t}哪个{adj}', '{base}{s}比{t}{adj}吗'],
};

/** Undefined where nobody has such a word for the field. `slots` holds `p` and `q`, or `base`, `s` and `t`. */
export function comparative(pick: (list: readonly string[]) => string, lang: Lang, split: Split, field: string, slots: Slots): string | undefined {
  const [en, fr, zh] = WORDS[field]?.split('|') ?? [];
  if (en === undefined || fr === undefined || zh === undefined) return undefined;
  const first = slots.p ?? slots.base;
  const [masculine = '', feminine = ''] = fr.split(',');
  const words: Say = { en, fr: typeof first === 'object' && first.feminine ? feminine : masculine, zh };
  return fill(pick(ofSplit(slots.p === undefined ? OF_ONE_LINE[lang] : TEMPLATES[lang], split)), { ...slots, adj: words[lang] }, lang);
}
