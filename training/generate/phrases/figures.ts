/**
 * Figures compared in everyday words, by id of field: English "weighs more/weighs less/weighs the most/weighs the least", French
 * "pèse le plus/pèse le moins", Chinese 更重/更轻/最重/最轻. Several ways are parted by `|`.
 */
import type { Lang, Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

const WEIGHT = 'weighs more/weighs less/weighs the most/weighs the least|is heavier to carry/is lighter to carry/is the heaviest to carry/is the lightest to carry~pèse le plus/pèse le moins|est plus lourd à porter/est plus léger à porter~更重/更轻/最重/最轻|更沉/轻一点/最沉/最轻便';
const LASTS = 'lasts longer on a charge/runs out sooner/lasts longest on a charge/runs out soonest|keeps going longer/dies first/keeps going longest/dies first of all~tient le plus longtemps/tient le moins longtemps|dure le plus sur une charge/se vide le plus vite~续航更久/续航更短/续航最久/续航最短|更耐用/电掉得快/最耐用/电掉得最快';
const HOLDS = 'holds more/holds less/holds the most/holds the least|has more room inside/has less room inside/fits the most/fits the least~contient le plus/contient le moins|a la plus grosse contenance/a la plus petite contenance~更能装/装得少/最能装/装得最少|容量更大/容量更小/容量最大/容量最小';
const POWER = 'has more power/has less power/packs the most power/uses the least power|draws more watts/draws fewer watts/draws the most watts/draws the fewest watts~a le plus de puissance/a le moins de puissance|consomme le plus de watts/consomme le moins de watts~功率更大/更省电/功率最大/最省电|劲儿更大/劲儿更小/劲儿最大/劲儿最小';
const LENGTH = 'is longer/is shorter/is the longest/is the shortest|goes further/is not as long/reaches furthest/is shortest~est le plus long/est le plus court|va le plus loin/est le moins long~更长/更短/最长/最短|长一点/短一点/最长/最短';

/** By field: the ways of English, French and Chinese parted by `~`. */
const ROWS: Readonly<Record<string, string>> = {
  price: 'costs more/costs less/costs the most/costs the least|is pricier/is cheaper/is the priciest/is the cheapest|hurts my wallet more/saves me money/hits the wallet hardest/goes easiest on the wallet~coûte le plus cher/coûte le moins cher|revient le plus cher/revient le moins cher|est plus cher/est moins cher~更贵/更便宜/最贵/最便宜|贵一点/便宜一点/最贵/最便宜|要花更多钱/更省钱/最费钱/最省钱',
  rating: 'is better rated/is worse rated/is the best rated/is the worst rated|has better reviews/has worse reviews/has the best reviews/has the worst reviews|do people like more/do people like less/do people like best/do people like least|got more stars/got fewer stars/got the most stars/got the fewest stars~est mieux noté/est moins bien noté|a les meilleurs avis/a les moins bons avis|plaît le plus aux clients/plaît le moins aux clients|a le plus d\'étoiles/a le moins d\'étoiles~评分更高/评分更低/评分最高/评分最低|评价更好/评价更差/评价最好/评价最差|口碑更好/口碑更差/口碑最好/口碑最差|分数更高/分数更低/分数最高/分数最低',
  weight: WEIGHT, 'light-weight': WEIGHT, 'net-weight': 'has more in it/has less in it/has the most in it/has the least in it|gives me more grams/gives me fewer grams/gives the most grams/gives the fewest grams~en contient le plus/en contient le moins|fait le plus de grammes/fait le moins de grammes~分量更足/分量更少/分量最足/分量最少|克数更多/克数更少/克数最多/克数最少',
  length: LENGTH, 'length-mm': LENGTH, 'rope-length': LENGTH, 'cord-length': 'has a longer cable/has a shorter cable/has the longest cable/has the shortest cable~a le câble le plus long/a le câble le plus court|a le plus long fil/a le fil le plus court~线更长/线更短/线最长/线最短',
  width: 'is wider/is narrower/is the widest/is the narrowest|takes up more room sideways/takes up less room sideways/takes up most room sideways/takes up least room sideways~est le plus large/est le plus étroit|prend le plus de place en largeur/prend le moins de place en largeur~更宽/更窄/最宽/最窄',
  height: 'is taller/is lower/is the tallest/is the lowest|stands higher/stands lower/stands highest/stands lowest~est le plus haut/est le plus bas|monte le plus haut/monte le moins haut~更高/更矮/最高/最矮',
  thickness: 'is thicker/is thinner/is the thickest/is the thinnest~est le plus épais/est le plus fin~更厚/更薄/最厚/最薄', 'thickness-cm': 'is thicker/is thinner/is the thickest/is the thinnest~est le plus épais/est le plus fin~更厚/更薄/最厚/最薄',
  capacity: HOLDS, volume: HOLDS, tank: 'takes more water/takes less water/takes the most water/takes the least water~prend le plus d\'eau/prend le moins d\'eau~水箱更大/水箱更小/水箱最大/水箱最小',
  load: 'can carry more/can carry less/can carry the most/can carry the least|takes more weight/takes less weight/takes the most weight/takes the least weight~supporte le plus de poids/supporte le moins de poids|porte le plus lourd/porte le moins lourd~承重更大/承重更小/承重最大/承重最小|更扛重/不太扛重/最扛重/最不扛重',
  pieces: 'has more in the pack/has fewer in the pack/has the most in the pack/has the fewest in the pack~en a le plus dans la boîte/en a le moins dans la boîte~一包里更多/一包里更少/一包里最多/一包里最少',
  pages: 'has more pages/has fewer pages/has the most pages/has the fewest pages|takes longer to read/is a quicker read/is the longest read/is the quickest read~a le plus de pages/a le moins de pages|est le plus long à lire/est le plus court à lire~页数更多/页数更少/页数最多/页数最少|更厚实/更薄/最厚实/最薄',
  'playing-time': 'takes longer to play/is over quicker/takes the longest to play/is over quickest~dure le plus longtemps à jouer/se joue le plus vite~玩得更久/玩得更快/玩得最久/玩得最快',
  age: 'is for older kids/is for younger kids/is for the oldest kids/is for the youngest kids~est pour les plus grands/est pour les plus petits~适合更大的孩子/适合更小的孩子/适合最大的孩子/适合最小的孩子',
  warranty: 'is guaranteed longer/is guaranteed for less time/is guaranteed longest/is guaranteed for the least time~est garanti le plus longtemps/est garanti le moins longtemps~保修更久/保修更短/保修最久/保修最短|质保更长/质保更短/质保最长/质保最短',
  noise: 'makes more noise/makes less noise/makes the most noise/makes the least noise|is louder/is quieter/is the loudest/is the quietest|would wake the baby sooner/lets the baby sleep/is worst for sleeping/is best for sleeping~fait le plus de bruit/fait le moins de bruit|s\'entend le plus/s\'entend le moins~更吵/更安静/最吵/最安静|声音更大/声音更小/声音最大/声音最小',
  speed: 'goes faster/goes slower/goes fastest/goes slowest~va le plus vite/va le moins vite|roule le plus vite/roule le moins vite~跑得更快/跑得更慢/跑得最快/跑得最慢', range: 'goes further on a charge/goes less far/goes furthest on a charge/goes least far~va le plus loin sur une charge/va le moins loin|fait le plus de kilomètres/fait le moins de kilomètres~跑得更远/跑得更近/跑得最远/跑得最近',
  'comfort-temp': 'is for milder nights/is for colder nights/is for the mildest nights/is for the coldest nights~va pour les nuits les plus douces/va pour les nuits les plus froides~适合更暖的天/更抗冻/适合最暖的天/最抗冻',
  sleeps: 'sleeps more people/sleeps fewer people/sleeps the most people/sleeps the fewest people~accueille le plus de monde/accueille le moins de monde~能住更多人/住的人更少/能住最多人/住的人最少', seats: 'is for more people/is for fewer people/is for the most people/is for the fewest people~est pour le plus de monde/est pour le moins de monde~能坐更多人/人数更少/能坐最多人/人数最少',
  power: POWER, wattage: POWER, output: 'charges with more watts/charges with fewer watts/charges with the most watts/charges with the fewest watts~charge avec le plus de watts/charge avec le moins de watts~充得更猛/充得更慢/输出最大/输出最小',
  'battery-life': LASTS, 'run-minutes': LASTS, 'charge-time': 'takes longer to charge/charges faster/takes longest to charge/charges fastest~met le plus de temps à charger/charge le plus vite~充电更慢/充电更快/充电最慢/充电最快',
  screen: 'has a bigger screen/has a smaller screen/has the biggest screen/has the smallest screen~a le plus grand écran/a le plus petit écran~屏幕更大/屏幕更小/屏幕最大/屏幕最小', storage: 'stores more/stores less/stores the most/stores the least|has more space for photos/has less space for photos/has most space for photos/has least space for photos~stocke le plus/stocke le moins~能存更多/存得少/能存最多/存得最少|空间更大/空间更小/空间最大/空间最小',
  lumens: 'is brighter/is dimmer/is the brightest/is the dimmest|gives more light/gives less light/gives the most light/gives the least light~éclaire le plus/éclaire le moins|est le plus lumineux/est le moins lumineux~更亮/更暗/最亮/最暗', airflow: 'covers more space/covers less space/covers the most space/covers the least space|does a bigger room/does a smaller room/does the biggest room/does the smallest room~couvre la plus grande surface/couvre la plus petite surface~覆盖面积更大/覆盖面积更小/覆盖面积最大/覆盖面积最小|管得更宽/管得更小/管的面积最大/管的面积最小',
  spf: 'protects better from the sun/protects less from the sun/protects best from the sun/protects least from the sun|has a higher factor/has a lower factor/has the highest factor/has the lowest factor~protège le mieux du soleil/protège le moins du soleil|a le plus haut indice/a l\'indice le plus bas~防晒指数高/防晒指数低/防晒指数最高/防晒指数最低|更防晒/防晒差一点/最防晒/防晒最弱',
  cocoa: 'has more cocoa/has less cocoa/has the most cocoa/has the least cocoa|is more bitter/is milder/is the most bitter/is the mildest~a le plus de cacao/a le moins de cacao~可可更多/可可更少/可可最多/可可最少|更苦/没那么苦/最苦/最不苦', intensity: 'tastes stronger/tastes milder/tastes strongest/tastes mildest~a le plus de caractère/est le plus doux~味道更浓/味道更淡/味道最浓/味道最淡',
  sugar: 'has more sugar/has less sugar/has the most sugar/has the least sugar~a le plus de sucre/a le moins de sucre~糖更多/糖更少/糖最多/糖最少', fat: 'has more fat/has less fat/has the most fat/has the least fat~a le plus de gras/a le moins de gras~更油/更清淡/最油/脂肪最少', protein: 'has more protein/has less protein/has the most protein/has the least protein~a le plus de protéines/a le moins de protéines~蛋白质更多/蛋白质更少/蛋白质最多/蛋白质最少',
  alcohol: 'is stronger stuff/is weaker stuff/is the strongest stuff/is the weakest stuff|has more alcohol/has less alcohol/has the most alcohol/has the least alcohol~tape le plus/tape le moins|a le plus d\'alcool/a le moins d\'alcool~度数更高/度数更低/度数最高/度数最低|更烈/没那么烈/最烈/最不烈',
  'shelf-life': 'keeps longer/goes off sooner/keeps longest/goes off soonest~se garde le plus longtemps/se garde le moins longtemps~放得更久/放得更短/放得最久/放得最短|保质期更长/保质期更短/保质期最长/保质期最短', 'burn-time': 'burns longer/burns out sooner/burns longest/burns out soonest~brûle le plus longtemps/brûle le moins longtemps~烧得更久/烧得更快/烧得最久/烧得最快',
  torque: 'turns with more force/turns with less force/has the most force/has the least force~a le plus de couple/a le moins de couple~扭力更大/扭力更小/扭力最大/扭力最小', 'packed-length': 'packs down bigger/packs down smaller/packs down biggest/packs down smallest~prend le plus de place replié/prend le moins de place replié~收起来更长/收起来更小/收起来最长/收起来最小', drawers: 'has more drawers/has fewer drawers/has the most drawers/has the fewest drawers~a le plus de tiroirs/a le moins de tiroirs~抽屉更多/抽屉更少/抽屉最多/抽屉最少',
};

export interface Figure {
  /** Of two. */
  readonly more: Readonly<Record<'max' | 'min', string>>;
  /** Of many. */
  readonly most: Readonly<Record<'max' | 'min', string>>;
}

/** One way to compare this field in a language; undefined where nobody has words for it. */
export function figureOf(field: string, lang: Lang, pick: (list: readonly string[]) => string): Figure | undefined {
  const ways = ROWS[field]?.split('~')[lang === 'en' ? 0 : lang === 'fr' ? 1 : 2];
  if (ways === undefined) return undefined;
  const [more = '', less = '', most = more, least = less] = pick(ways.split('|')).split('/');
  return { more: { max: more, min: less }, most: { max: most, min: least } };
}

/** Two goods: `{p}` and `{q}`, and `{more}`. */
export const ofTwo: Says = widened('figures.ofTwo', says(
  '{p} or {q}, which {more}?|which {more}, {p} or {q}?|between {p} and {q}, which one {more}|which of the two {more}: {p} or {q}?|{p} vs {q}: which {more}|{p} or {q}? the one that {more}|I\'m torn between {p} and {q}, which {more}?|so which {more}, the {p} or the {q}|out of {p} and {q} which one {more}?|tell me which {more}: {p}, {q}',
  '{p} ou {q}, lequel {more} ?|lequel {more}, {p} ou {q} ?|entre {p} et {q}, lequel {more}|des deux, {p} et {q}, qui {more} ?|{p} ou {q}, qui {more}|j\'hésite entre {p} et {q}, lequel {more} ?|dites-moi lequel {more} : {p} ou {q}|qui {more}, {p} ou {q}|c\'est lequel qui {more}, {p} ou {q} ?',
  '{p}和{q}哪个{more}|{p}还是{q}{more}|{p}跟{q}比，哪个{more}|{p}、{q}，哪个{more}？|{p}和{q}谁{more}|纠结{p}和{q}，哪个{more}|{p}和{q}里{more}的是哪个|想问{p}和{q}哪款{more}'));
/** Of goods: `{nps}`, `{np}` and `{most}`. */
export const ofGoods: Says = widened('figures.ofGoods', says(
  'which of your {nps} {most}?|which {np} {most}?|what {np} {most}|{nps}: which one {most}?|of all the {nps}, which {most}|I want the {np} that {most}|out of your {nps}, which one {most}?|the {np} that {most}, please|tell me which {np} {most}',
  'lequel de vos {nps} {most} ?|quel {np} {most} ?|parmi vos {nps}, lequel {most}|{nps} : lequel {most} ?|de tous les {nps}, lequel {most} ?|je veux {le np} qui {most}|c\'est quel {np} qui {most}|dans vos {nps}, qui {most} ?',
  '{np}哪个{most}|哪款{np}{most}|{np}里{most}的是哪个|你们{np}哪款{most}|{most}的{np}是哪个|{np}当中谁{most}|要{most}的{np}|{np}，{most}的那款'));
/** Of a list just shown. */
export const ofList: Says = widened('figures.ofList', says(
  'which one {most}?|which of these {most}|and which {most}?|of those, which {most}?|so which one {most}|the one that {most}?|which of them {most}, do you know?', 'lequel {most} ?|lequel de ceux-là {most}|et lequel {most} ?|parmi eux, qui {most} ?|c\'est lequel qui {most}|celui qui {most} ?', '哪个{most}|这里面哪个{most}|那哪款{most}|其中{most}的|这几个谁{most}|{most}的是哪个'));
/** Two goods named by what tells them apart: a good once, then "the … one". `{v}` and `{w}` are the values. */
export const ofValues: Says = widened('figures.ofValues', says(
  'the {v} {good} or the {w} one|the {v} {good} or the {w}|the {v} or the {w} {good}', '{le good} {v} ou celui en {w}|{le good} {v} ou {w}|{le good} en {v} ou en {w}', '{v}的{good}还是{w}的|{v}{good}和{w}的|{good}{v}的和{w}的'));
export const whichOfValues: Says = widened('figures.whichOfValues', says(
  '{pair}, which {more}?|{pair}: which one {more}|which {more}, {pair}?|I can\'t decide: {pair}. which {more}?|so, {pair}, which of them {more}', '{pair}, lequel {more} ?|lequel {more}, {pair} ?|{pair} : qui {more}|j\'hésite : {pair}, lequel {more} ?', '{pair}，哪个{more}|{pair}哪个{more}|{pair}，谁{more}|想问下{pair}，哪个{more}'));
