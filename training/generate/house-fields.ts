/** Attributes that whole shops print on every product, whatever it is: stock, delivery, origin, parcel sizes. */
import { num, text } from './lexicon/fields-kit.ts';
import type { Field } from './lexicon/types.ts';

export const houseFields: readonly Field[] = [
  num('house-stock', ['stock|units in stock|quantity available', 'stock|quantité disponible|unités en stock', '库存数量|库存'], ['', '', ''], [1, 240, 1],
    ['how many {p} do you have left?|how many units of {p} are in stock?|stock quantity of {p}?', 'il vous reste combien de {p} ?|combien de {p} en stock ?|quantité disponible pour {p} ?', '{p}还剩多少件？|{p}库存还有几个|{p}还有几件']),
  text('house-shipping', ['shipping|delivery time|dispatch', 'délai de livraison|expédition', '发货时间|配送时效'],
    ['ships in 1-2 business days|expédié sous 1 à 2 jours|1-2天内发货', 'ships in 3-5 business days|expédié sous 3 à 5 jours|3-5天内发货', 'ships overnight|expédié sous 24 h|次日发货', 'ships in 1 week|expédié sous 1 semaine|一周内发货', 'ships in 2 weeks|expédié sous 2 semaines|两周内发货', 'ships in 1 month|expédié sous 1 mois|一个月内发货'],
    ['how long does {p} take to ship?|when does {p} ship?|what is the shipping time for {p}?', '{p} est expédié en combien de temps ?|quel est le délai pour {p} ?|{p} part quand ?', '{p}多久发货？|{p}什么时候能发|{p}几天发货']),
  text('house-returns', ['return policy|returns', 'retour|conditions de retour', '退货政策|退货期限'],
    ['7 days return policy|retour sous 7 jours|7天可退', '30 days return policy|retour sous 30 jours|30天可退', '60 days return policy|retour sous 60 jours|60天可退', '90 days return policy|retour sous 90 jours|90天可退', 'no return policy|ni repris ni échangé|不可退货'],
    ['can I return {p}?|what is the return policy for {p}?|how long can I return {p}?', 'je peux renvoyer {p} ?|quelles conditions de retour pour {p} ?|{p} est repris ?', '{p}能退吗？|{p}的退货政策是什么|{p}多少天内能退']),
  text('house-warranty', ['warranty information|warranty', 'infos garantie|garantie', '保修信息|质保'],
    ['1 month warranty|garantie 1 mois|保修1个月', '1 year warranty|garantie 1 an|保修1年', '2 year warranty|garantie 2 ans|保修2年', '5 year warranty|garantie 5 ans|保修5年', 'lifetime warranty|garantie à vie|终身保修', 'no warranty|sans garantie|无保修'],
    ['what warranty comes with {p}?|how long is {p} guaranteed?|does {p} have a warranty?', 'quelle garantie pour {p} ?|{p} est garanti combien de temps ?|il y a une garantie sur {p} ?', '{p}保修多久？|{p}有什么质保|{p}质保几年']),
  text('house-origin', ['country of origin|made in', 'pays de fabrication|fabriqué en', '产地|原产国'],
    ['Germany|Allemagne|德国', 'Portugal|Portugal|葡萄牙', 'Vietnam|Vietnam|越南', 'Italy|Italie|意大利', 'China|Chine|中国', 'Poland|Pologne|波兰', 'Turkey|Turquie|土耳其', 'Taiwan|Taïwan|台湾'],
    ['where is {p} made?|which country does {p} come from?|is {p} made in Germany?', '{p} est fabriqué où ?|{p} vient de quel pays ?|{p} est fait en Italie ?', '{p}是哪里产的？|{p}产地哪里|{p}是国产的吗']),
  num('house-minimum', ['minimum order quantity|minimum order', 'quantité minimale|minimum de commande', '起订量|最小起订量'], ['', '', ''], [1, 48, 1],
    ['what is the minimum order for {p}?|how many {p} do I have to order at least?|can I order just one {p}?', 'quel est le minimum de commande pour {p} ?|il faut commander combien de {p} au minimum ?|je peux en prendre un seul, {p} ?', '{p}起订量多少？|{p}最少要买几个|{p}能只买一件吗']),
  num('house-package', ['package weight', 'poids du colis', '包装重量|毛重'], ['g', 'g', 'g|克'], [80, 9000, 10],
    ['how heavy is the parcel of {p}?|package weight of {p}?|what does {p} weigh with its box?', 'le colis de {p} pèse combien ?|quel est le poids du colis pour {p} ?|{p} avec emballage ça pèse combien', '{p}带包装多重？|{p}毛重多少|{p}包裹有多重']),
  num('house-depth', ['depth', 'profondeur', '深度|进深'], ['cm|mm', 'cm|mm', '厘米|cm'], [5, 90, 1],
    ['how deep is {p}?|what is the depth of {p}?|depth of {p} in cm?', 'quelle est la profondeur de {p} ?|{p} fait combien de profondeur ?|{p} est profond comment', '{p}有多深？|{p}深度多少|{p}进深几厘米']),
  num('house-discount', ['discount percentage|discount', 'remise|réduction', '折扣|优惠幅度'], ['%', '%', '%'], [1, 40, 1],
    ['what discount is there on {p}?|how much is {p} reduced by?|is there a discount on {p}?', 'quelle remise sur {p} ?|{p} est réduit de combien ?|il y a une réduction sur {p} ?', '{p}打几折？|{p}优惠多少|{p}有折扣吗']),
];
