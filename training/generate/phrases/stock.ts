/** What is there and what is not: lists and counts. Slots: `{nps}` goods with what is asked of them, as in types.ts. */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

/** Of goods: modifiers as in types.ts. */
export const soldOut: Says = widened('stock.soldOut', says(
  'that are out of stock|that are sold out|<sold-out|<out-of-stock|that you\'ve run out of|that aren\'t available|that are unavailable right now|<unavailable|, the ones that are sold out|that are gone|that you can\'t deliver at the moment',
  'en rupture|en rupture de stock|épuisés|qui ne sont plus disponibles|indisponibles|qui sont épuisés|, ceux en rupture|que vous n\'avez plus|qui manquent en ce moment|plus en stock',
  '<缺货的|<断货的|<没货的|<卖完的|<售罄的|<暂时没有的|<买不到的|,缺货的|,卖光了的|<无货的'));
export const inStock: Says = widened('stock.inStock', says(
  'that are in stock|<available|that you have right now|that I can get today|<in-stock|that aren\'t sold out|ready to ship|, the ones you have', 'en stock|disponibles|dispo tout de suite|que vous avez en ce moment|pas épuisés|prêts à partir|, ceux qui sont en stock',
  '<有货的|<现货的|<没断货的|<现在能买的|<有库存的|,有现货的|<马上能发的'));

/** Of all the shop has. */
export const listSoldOut: Says = widened('stock.listSoldOut', says(
  'what\'s sold out?|what is out of stock?|which products are out of stock|what have you run out of?|what can\'t I get at the moment?|show me everything that\'s sold out|list what is unavailable|anything sold out?|which items are gone right now|what are you missing in stock?|so what\'s not available these days?|what did you sell out of|everything out of stock please|is anything out of stock? which?|tell me what\'s currently unavailable',
  'qu\'est-ce qui est en rupture ?|quels produits sont épuisés ?|montrez-moi ce qui est en rupture|vous n\'avez plus quoi ?|qu\'est-ce qui manque en stock ?|qu\'est-ce que je ne peux pas avoir en ce moment ?|liste des articles indisponibles|c\'est quoi les ruptures ?|tout ce qui est épuisé|il y a des articles en rupture ? lesquels ?|kes ki est plus dispo|les produits en rupture de stock|qu\'est-ce qui est parti ?|dites-moi ce qui n\'est plus disponible',
  '什么缺货|哪些缺货|哪些卖完了|现在什么没货|哪些断货了|有哪些售罄了|没货的有哪些|缺货的列一下|看看卖光了的|哪些东西买不到|都有什么缺货啊|哪几样没货|店里什么断货了|把缺货的给我看看|现在哪些下不了单'));
export const countSoldOut: Says = widened('stock.countSoldOut', says(
  'how many things are sold out?|how many products are out of stock|how many are unavailable right now?|number of items out of stock?|how much of your range is sold out, how many items?|how many are you out of?|count what\'s out of stock|how many have you run out of',
  'combien d\'articles en rupture ?|il y a combien de produits épuisés ?|combien sont indisponibles ?|nombre de produits en rupture ?|combien vous manque-t-il d\'articles en stock ?|cb de ruptures|combien ne sont plus dispo ?|vous avez combien de choses en rupture',
  '缺货的有几样|有多少缺货的|几样没货|断货的一共几个|多少件卖完了|缺货的有多少款|没货的数一下有几个|卖光的有几款|一共多少东西缺货|售罄的有几种'));
export const listInStock: Says = widened('stock.listInStock', says(
  'what do you have in stock?|what\'s available right now?|show me everything that is in stock|what can I get today?|what is ready to ship|only show me what\'s in stock|list all available items|what\'s not sold out', 'qu\'est-ce qui est en stock ?|montrez ce qui est disponible|qu\'est-ce que je peux avoir aujourd\'hui ?|tout ce qui est en stock|les articles disponibles svp|qu\'est-ce qui n\'est pas épuisé|quels produits sont dispo ?',
  '现在有什么现货|哪些有货|有货的给我看看|什么能马上发|只看有货的东西|现货有哪些|没缺货的有哪些'));
export const countInStock: Says = widened('stock.countInStock', says(
  'how many products are in stock?|how many things are available?|how many can I order right now?|number of items in stock|how many aren\'t sold out?', 'combien d\'articles en stock ?|combien de produits sont disponibles ?|il y a combien de choses dispo ?|nombre de produits en stock|combien ne sont pas en rupture ?',
  '有货的有多少|现货一共几款|有几样有货|能买的有多少种|没断货的有几个'));

/** Of a list just shown. */
export const whichSoldOut: Says = widened('stock.whichSoldOut', says(
  'which of them are sold out?|which ones are out of stock|are any of these sold out?|which can\'t I get?|and the ones that are unavailable?|is one of those out of stock?|which of these have you run out of', 'lesquels sont en rupture ?|lesquels sont épuisés|il y en a en rupture dans le lot ?|lesquels je ne peux pas avoir ?|et ceux qui ne sont plus dispo ?|l\'un d\'eux est épuisé ?',
  '哪些缺货|哪个没货|里面有卖完的吗|哪几个断货了|缺货的是哪个|这几款有没有售罄的|买不到的是哪些'));
export const howManySoldOut: Says = widened('stock.howManySoldOut', says(
  'how many of those are sold out?|how many of them are out of stock|of these, how many can\'t I get?', 'combien sont en rupture là-dedans ?|parmi eux, combien sont épuisés ?|combien ne sont plus dispo', '里面几个缺货|这些有几款没货|其中多少卖完了'));
export const howManyInStock: Says = widened('stock.howManyInStock', says(
  'how many of those are in stock?|how many of them can I get now|of these, how many are available?', 'combien sont en stock là-dedans ?|parmi eux, combien sont dispo ?|combien je peux en avoir tout de suite', '里面几个有货|这些有几款现货|其中多少能买'));
