/** Choosing from a list: a liking told of one of them, by whatever tells it from the rest. `{it}` is the pointer, `{v}` a word. */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

/** "The turquoise one looks fun": more is wanted about it. */
export const liking: Says = widened('choosing.liking', says(
  '{it} looks fun|oh I like {it}|{it} could work|{it} sounds good|hmm, {it} maybe|I\'m leaning towards {it}|{it} caught my eye|let\'s look at {it}|{it} looks interesting|I quite fancy {it}|{it} seems right for me|wow, {it} is lovely|what about {it}, that looks nice|I\'d go for {it} I think|ooh {it}!|{it} would suit us|show me {it}|{it} is more my style|I keep coming back to {it}|let\'s take a closer look at {it}|probably {it}|{it} is cute|might be {it} then|so {it}, tell me more|{it} doesn\'t look bad',
  '{it} me plaît bien|ah, {it} a l\'air sympa|{it} pourrait aller|{it} me tente|hum, {it} peut-être|je penche pour {it}|{it} a attiré mon œil|voyons {it}|{it} a l\'air intéressant|j\'aime bien {it}|wow, {it} est superbe|je partirais sur {it}|{it}, c\'est plutôt mon style|oh {it} !|{it} nous irait bien|montrez-moi {it}|sans doute {it}|{it} n\'est pas mal|{it} est mignon|je reviens toujours à {it}|on regarde {it} de plus près ?|alors {it}, dites-m\'en plus|ce serait {it} je pense',
  '{it}看着不错|我喜欢{it}|{it}好像挺好|{it}可以啊|嗯，{it}吧|我倾向{it}|{it}挺有意思|看看{it}|{it}蛮好看的|{it}应该适合我|哇{it}好漂亮|{it}挺合眼缘|想看{it}|{it}感觉还行|可能就{it}了|{it}挺可爱|还是{it}比较好|{it}更合我心意|那{it}具体说说|对{it}有点心动|{it}给我看看|{it}听着靠谱'));

/** The one of a list that is or has something: as adjectives and as "with …". */
export const traitOne: Says = widened('choosing.traitOne', says(
  'the {v} one|that {v} one|the {v} version|the {v}', 'le modèle {v}|celui qui est {v}|la version {v}|le {v}', '{v}的那个|{v}那款|{v}的那款|那个{v}的'));
export const withOne: Says = widened('choosing.withOne', says(
  'the one {v}|that one {v}|the one that comes {v}', 'celui {v}|le modèle {v}|la version {v}', '{v}的那个|{v}的那款|那个{v}的'));
/** By a word of its title. */
export const namedOne: Says = widened('choosing.namedOne', says(
  'the {v}|the {v} one|that {v}|{v}', 'le {v}|celui qui s\'appelle {v}|{v}|ce {v}', '{v}|{v}那个|{v}那款|那个{v}'));
export const brandOne: Says = widened('choosing.brandOne', says(
  'the {v} one|the {v}|the one by {v}|the one from {v}|{v}\'s', 'celui de {v}|le {v}|celui de chez {v}|le modèle {v}', '{v}的那个|{v}那款|{v}家的|{v}的'));
/** In a list in order of price: which place from the cheap or the dear end. */
export const rankedOnes: Readonly<Record<'min' | 'max', readonly Says[]>> = {
  min: [
    says('the cheapest', 'le moins cher', '最便宜的那个'),
    says('the second cheapest|the next one up in price|the second from the bottom price-wise', 'le deuxième moins cher|celui juste au-dessus en prix|le deuxième prix', '第二便宜的|第二便宜的那个|便宜第二的'),
    says('the third cheapest|the third in price', 'le troisième moins cher|le troisième prix', '第三便宜的|第三便宜那款'),
  ],
  max: [
    says('the most expensive', 'le plus cher', '最贵的那个'),
    says('the second most expensive|the runner-up in price', 'le deuxième plus cher|celui juste en dessous en prix', '第二贵的|第二贵的那个|贵的第二名'),
    says('the third most expensive', 'le troisième plus cher', '第三贵的|第三贵那款'),
  ],
};
