/**
 * The names of what shops commonly say of goods, and of colours, in three languages: an answer that calls a price a height is false
 * though every number in it is proven, and so is one that says brown of "moss, navy, rust". Only names that mean nothing else are here.
 */
import type { Lang } from '../catalog/types.ts';
import { hasWord } from './whole-words.ts';

/** One thing a line; a name of it in any language vouches for those in the others. */
const NAMES: readonly Readonly<Record<Lang, readonly string[]>>[] = [
  { en: ['height'], fr: ['hauteur'], zh: ['高度', '身高'] },
  { en: ['width'], fr: ['largeur'], zh: ['宽度'] },
  { en: ['length'], fr: ['longueur'], zh: ['长度'] },
  { en: ['depth'], fr: ['profondeur'], zh: ['深度'] },
  { en: ['thickness'], fr: ['épaisseur'], zh: ['厚度'] },
  { en: ['diameter'], fr: ['diamètre'], zh: ['直径'] },
  { en: ['weight', 'weighs', 'weigh'], fr: ['poids', 'pèse', 'pesant'], zh: ['重量', '净重', '毛重', '自重'] },
  { en: ['volume', 'capacity'], fr: ['volume', 'capacité', 'contenance'], zh: ['容量', '容积', '体积'] },
  { en: ['power', 'wattage'], fr: ['puissance'], zh: ['功率'] },
  { en: ['voltage'], fr: ['voltage', 'tension'], zh: ['电压'] },
  { en: ['temperature'], fr: ['température'], zh: ['温度', '水温'] },
  { en: ['warranty', 'guarantee'], fr: ['garantie'], zh: ['保修', '质保', '保固'] },
  { en: ['colour', 'color'], fr: ['couleur', 'coloris'], zh: ['颜色', '色号'] },
  { en: ['material'], fr: ['matière', 'matériau'], zh: ['材质', '面料'] },
  { en: ['speed'], fr: ['vitesse'], zh: ['速度', '转速'] },
  { en: ['screen', 'display'], fr: ['écran'], zh: ['屏幕', '显示屏'] },
  { en: ['noise'], fr: ['bruit'], zh: ['噪音'] },
  { en: ['battery life'], fr: ['autonomie'], zh: ['续航'] },
  { en: ['flavour', 'flavor'], fr: ['goût', 'saveur'], zh: ['口味', '风味'] },
  { en: ['origin'], fr: ['origine', 'provenance'], zh: ['产地', '原产地'] },
  { en: ['finish'], fr: ['finition'], zh: ['表面处理'] },
  { en: ['range'], fr: ['portée'], zh: ['射程'] },
  { en: ['shape'], fr: ['forme'], zh: ['形状'] },
  { en: ['number of pieces'], fr: ['nombre de pièces'], zh: ['件数'] },
  { en: ['black'], fr: ['noir', 'noire'], zh: ['黑色'] },
  { en: ['white'], fr: ['blanc', 'blanche'], zh: ['白色'] },
  { en: ['grey', 'gray'], fr: ['gris', 'grise'], zh: ['灰色'] },
  { en: ['red'], fr: ['rouge'], zh: ['红色'] },
  { en: ['blue'], fr: ['bleu', 'bleue'], zh: ['蓝色'] },
  { en: ['green'], fr: ['vert', 'verte'], zh: ['绿色'] },
  { en: ['yellow'], fr: ['jaune'], zh: ['黄色'] },
  { en: ['brown'], fr: ['marron', 'brun', 'brune'], zh: ['棕色', '褐色'] },
  { en: ['purple'], fr: ['violet', 'violette'], zh: ['紫色'] },
  { en: ['pink'], fr: ['rose'], zh: ['粉色', '粉红色'] },
];

/** Whether a text names something that nothing known is about; both in lower case. */
export function namesAnother(text: string, known: string, lang: Lang): boolean {
  return NAMES.some((names) => names[lang].some((name) => hasWord(text, name)) && !Object.values(names).flat().some((name) => known.includes(name.replace(/色$/, ''))));
}
