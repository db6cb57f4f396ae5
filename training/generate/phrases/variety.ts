/** More ways to count, in three languages: kinds of one brand, sorts, choice; and to look for goods by several of their properties at once. */
import type { MorePhrases } from './types.ts';

export const variety: Readonly<Record<'en' | 'fr' | 'zh', MorePhrases>> = {
  en: {
    find: {
      count: ['how many kinds of {nps} do you carry?', 'how many sorts of {nps} are there?', 'how many types of {nps} have you got', 'how big is your choice of {nps}, in numbers?', 'number of {nps}?', 'how many {nps} altogether', 'so how many {nps} can I pick from?', 'do you carry more than one kind of {np}? how many?', 'how many versions of {nps} do you do', 'just the count of {nps} please', 'how many {nps}, roughly? well, exactly', '{nps}: how many kinds?', 'what\'s the tally of {nps}', 'how many different sorts of {nps} do you keep?'],
      find: ['{nps}, nothing else', 'only {nps} for me', 'it has to be {nps}', 'I\'ve set my heart on {a np}', 'my criteria: {nps}', '{a np}, exactly that', 'must be {nps}', 'anything in the way of {nps}?', 'do {nps} exist in your range?', 'narrow it down to {nps}'],
    },
    modifiers: {
      brand: ['<{brand}', '<{brand}', '<{brand}', 'of the {brand} brand', 'by {brand}', 'in {brand}'],
      value: ['<{value}', '<{value}', '<{value}', ', and it must be {value}'],
      hasNot: ['without {field}', 'with no {field}', ', no {field}', 'minus {field}', '<no-{field}'],
      containsNot: ['without {value}', '<{value}-free', 'with no {value}', ', no {value}', 'minus the {value}', ', hold the {value}'],
    },
  },
  fr: {
    find: {
      count: ['combien de sortes de {nps} avez-vous ?', 'combien de types de {nps} ?', 'vous avez combien de variétés de {nps} ?', 'le choix de {nps}, c\'est combien ?', 'nombre de {nps} ?', 'combien de {nps} en tout et pour tout', 'alors, combien de {nps} au choix ?', 'plus d\'un genre de {nps} ? combien ?', 'combien de versions de {nps} vous faites', 'juste le nombre de {nps} svp', '{nps} : combien de sortes ?', 'combien de {nps} différents', 'on compte combien de {nps} chez vous ?'],
      find: ['des {nps}, rien d\'autre', 'uniquement des {nps} pour moi', 'il faut que ce soit des {nps}', 'mes critères : {nps}', '{un np}, exactement ça', 'j\'ai jeté mon dévolu sur {un np}', 'quelque chose comme {un np} ?', 'les {nps}, ça existe chez vous ?', 'limitez-vous aux {nps}'],
    },
    modifiers: {
      brand: ['{brand}', '{brand}', 'de marque {brand}', 'de la marque {brand}', 'chez {brand}'],
      value: ['{value}', '{value}', 'en {value}', ', et que ce soit {value}'],
      hasNot: ['sans {field}', 'sans aucun {field}', ', pas de {field}', ', sans {field} surtout', 'dépourvus de {field}'],
      containsNot: ['sans {value}', ', pas de {value}', 'sans aucun {value}', ', surtout pas de {value}', 'qui n\'ont pas {value}'],
    },
  },
  zh: {
    find: {
      count: ['{np}你们有几样', '{np}有几种类型', '{np}品种有多少', '{np}可以挑的有几款', '{np}有几个', '{np}加起来多少款', '那{np}能选几种', '{np}不止一种吧，几种', '{np}有几个版本', '只想知道{np}有几款', '{np}：几种', '{np}各式各样的有多少', '你家{np}算下来多少款'],
      find: ['只要{np}，别的不要', '{np}就行', '必须是{np}', '就认准{np}了', '我的要求：{np}', '要的就是{np}', '有没有类似{np}这样的，就要{np}', '{np}你们有做吗', '锁定{np}'],
    },
    modifiers: {
      brand: ['<{brand}', '<{brand}', '<{brand}的', ',牌子{brand}'],
      value: ['<{value}', '<{value}的', ',必须{value}'],
      hasNot: ['<不带{field}的', '<没有{field}的', ',不带{field}', '<无{field}的', ',不要{field}的'],
      containsNot: ['<不含{value}的', '<不带{value}的', ',不要有{value}', '<没有{value}的', '<无{value}的', ',别带{value}'],
    },
  },
};
