/** Lists in an order of their own: by price up and down, best rated first. Slots: `{nps}` goods with what is asked of them. */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';

export type Order = 'cheapestFirst' | 'dearestFirst' | 'bestFirst';

export const listInOrder: Readonly<Record<Order, Says>> = {
  cheapestFirst: says(
    '{nps} from cheapest to most expensive|show me {nps}, cheapest first|{nps} sorted by price|list {nps} by price, lowest first|{nps} in order of price please|all {nps} starting with the cheapest|order {nps} from low to high price|{nps}, price ascending|can you rank {nps} by price|line up {nps} from the cheapest up|{nps} low to high|what {nps} do you have, going from cheap to dear|sort {nps} by what they cost|give me {nps} by price',
    '{nps} du moins cher au plus cher|montrez-moi les {nps}, les moins chers d\'abord|les {nps} triés par prix|les {nps} par ordre de prix|classez les {nps} par prix croissant|tous les {nps} en commençant par le moins cher|{nps} par prix croissant svp|trie les {nps} par prix|les {nps}, prix du plus bas au plus haut|vos {nps} dans l\'ordre des prix|quels {nps} avez-vous, du moins au plus cher|range les {nps} du moins cher au plus cher|liste des {nps} par prix',
    '{nps}按价格从低到高|{nps}从便宜到贵排一下|{nps}便宜的排前面|把{nps}按价格排序|{nps}价格从低到高给我看看|{nps}按价钱排|所有{nps}由低到高|{nps}从最便宜的开始列|{nps}价格升序|看看{nps} 从便宜到贵|{nps}从低价往上排'),
  dearestFirst: says(
    '{nps} from most expensive to cheapest|show me {nps}, priciest first|{nps} by price, highest first|all {nps} starting with the dearest|order {nps} from high to low price|{nps}, price descending|{nps} high to low|list {nps} from the top price down|sort {nps} by price, expensive ones first',
    '{nps} du plus cher au moins cher|montrez-moi les {nps}, les plus chers d\'abord|les {nps} par prix décroissant|tous les {nps} en commençant par le plus cher|classez les {nps} du plus cher au moins cher|les {nps}, prix du plus haut au plus bas|trie les {nps} par prix décroissant',
    '{nps}按价格从高到低|{nps}从贵到便宜排一下|{nps}贵的排前面|{nps}价格从高到低给我看看|所有{nps}由高到低|{nps}从最贵的开始列|{nps}价格降序|看看{nps} 从贵到便宜'),
  bestFirst: says(
    '{nps} by rating|show me {nps}, best rated first|{nps} sorted by customer rating|list {nps} from best to worst reviews|rank {nps} by their ratings|{nps} in order of rating|{nps} starting with the best reviewed',
    'les {nps} par note|montrez-moi les {nps}, les mieux notés d\'abord|les {nps} triés par note|classez les {nps} selon les avis|les {nps} du mieux noté au moins bien noté|{nps} par ordre de notes|trie les {nps} par avis clients',
    '{nps}按评分排|{nps}评分从高到低|{nps}评价好的排前面|把{nps}按评分排序|{nps}口碑好的先列|看看{nps} 评分高的在前|{nps}按好评排一下'),
};

/** Of a list just shown. */
export const orderThem: Readonly<Record<Order, Says>> = {
  cheapestFirst: says(
    'sort them by price|sort those, cheapest first|order them by price please|from cheap to expensive|put the cheapest first|list them from low to high|can you rank these by price|by price please|lowest price first|cheapest on top',
    'triez-les par prix|classe-les par prix|du moins cher au plus cher|les moins chers d\'abord|mets les moins chers en premier|dans l\'ordre des prix svp|range-les par prix croissant|par prix croissant|tu peux les trier par prix',
    '按价格排一下|从便宜到贵排|便宜的放前面|把这些按价格排序|价格从低到高|这些由低到高排|按价钱排序|低价在前'),
  dearestFirst: says(
    'sort them by price, highest first|from expensive to cheap|put the dearest first|list them from high to low|priciest on top|most expensive first please',
    'du plus cher au moins cher|les plus chers d\'abord|triez-les par prix décroissant|mets les plus chers en premier|par prix décroissant',
    '从贵到便宜排|贵的放前面|价格从高到低|这些由高到低排|高价在前'),
  bestFirst: says(
    'sort them by rating|best rated first|rank these by reviews|order them by rating|by rating please',
    'triez-les par note|les mieux notés d\'abord|classe-les par avis|par note svp|dans l\'ordre des notes',
    '按评分排一下|评分高的放前面|把这些按评价排序|评分从高到低|好评的在前'),
};
