/**
 * The cart over several turns, in three languages: one thing more, another thing too, fewer than that, out again. Slots: `{p}` a
 * product, `{it}` a pronoun or pointer, `{n}` a number, `{m}` the number before, `{c}` what it is counted in (packs, 罐).
 */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

/** Counted in packs, pairs, 罐. */
export const addMeasured: Says = widened('cart-talk.addMeasured', says(
  'add {n} {c} of {p}|{n} {c} of {p} please|I\'ll take {n} {c} of {p}|can you pop {n} {c} of the {p} in my basket|{n} {c} of {p} for me|put {n} {c} of {p} in|we need {n} {c} of {p}|gimme {n} {c} of {p}|stick {n} {c} of {p} in the cart|let\'s do {n} {c} of the {p}|order me {n} {c} of {p}|I\'d like {n} {c} of the {p}, in the cart|{p}, {n} {c} of it, add that|could I have {n} {c} of {p}?|chuck {n} {c} of {p} in my basket|{n} {c} {p} to cart|make it {n} {c} of the {p} to start with|I\'m after {n} {c} of {p}, add them',
  'ajoutez {n} {c} {de p}|{n} {c} {de p} svp|je prends {n} {c} {de p}|mettez-moi {n} {c} {de p}|il me faut {n} {c} {de p}|je voudrais {n} {c} {de p} dans le panier|{n} {c} {de p} au panier|mets {n} {c} {de p}|vous pouvez mettre {n} {c} {de p} ?|on va prendre {n} {c} {de p}|rajoute {n} {c} {de p} dans mon panier|allez, {n} {c} {de p}|j\'aimerais {n} {c} {de p} s\'il vous plaît|pour moi ce sera {n} {c} {de p}|{p}, {n} {c}, au panier|balance {n} {c} {de p} dans le panier|je commande {n} {c} {de p}',
  '{p}来{n}{c}|来{n}{c}{p}|{n}{c}{p}，加购物车|给我拿{n}{c}{p}|加{n}{c}{p}|{p}要{n}{c}|{p}先来{n}{c}|帮我加{n}{c}{p}到购物车|我要{n}{c}{p}|{p}给我放{n}{c}|买{n}{c}{p}|{p}整{n}{c}|麻烦把{n}{c}{p}放进购物车|{p}{n}{c} 加购|拿{n}{c}{p}吧|想要{n}{c}{p}，直接加购|{p}下单{n}{c}|给我装{n}{c}{p}'));

/** Another product, after something was put in. */
export const addToo: Says = widened('cart-talk.addToo', says(
  'and {p} too|and the {p} as well|{p} too please|also the {p}|plus {p}|oh and {p}|and add {p}|throw in the {p} as well|one more thing: {p}|I\'ll also have the {p}|add the {p} too|and one {p}|don\'t forget the {p}|while you\'re at it, {p} as well|and then {p}|on top of that, the {p}|the {p} can go in too|same for {p}, in the cart|I need {p} as well|also put {p} in|and, hmm, the {p}|another thing for the basket: {p}|might as well add {p}|right, and {p}|and throw {p} in there too|next: {p}',
  'et {le p} aussi|ajoutez aussi {le p}|et avec ça, {le p}|plus {le p}|mettez aussi {le p}|{p} également|ah, et {le p}|rajoutez {le p}|il me faut aussi {le p}|et puis {le p}|{le p} aussi svp|en plus, {le p}|tant qu\'on y est, {le p}|n\'oubliez pas {le p}|je prends aussi {le p}|et {p} avec|ajoute {le p} en plus|encore une chose : {p}|mets-moi aussi {le p}|ah oui, {p} aussi dans le panier|et pareil, {le p}|ensuite {le p}|bon, et {le p}|on rajoute {le p}|avec ça je veux bien {le p}',
  '再加一个{p}|{p}也来一个|还有{p}|再来个{p}|{p}也要|顺便加上{p}|{p}也放进去|另外加个{p}|对了，还要{p}|还要一个{p}|再拿一个{p}|{p}也一起吧|再放个{p}进去|哦还有{p}，也加上|{p}也给我加上|还得来个{p}|顺带把{p}也加了|再添一个{p}|另外{p}也要一个|{p}一块儿加进去|接着加{p}|再要一份{p}|然后是{p}，加购|别忘了{p}|那再加上{p}吧'));

export const addTooMany: Says = widened('cart-talk.addTooMany', says(
  'and {n} {c} of {p} too|plus {n} {c} of {p}|and also {n} {c} of the {p}|oh, and {n} {c} of {p}|then {n} {c} of {p} as well|add {n} {c} of the {p} too|{n} {c} of {p} as well please|and throw in {n} {c} of {p}|on top of that {n} {c} of {p}|I\'ll also take {n} {c} of {p}|we\'ll need {n} {c} of {p} too',
  'et {n} {c} {de p} aussi|plus {n} {c} {de p}|ajoutez aussi {n} {c} {de p}|ah, et {n} {c} {de p}|et puis {n} {c} {de p}|mettez aussi {n} {c} {de p}|avec ça, {n} {c} {de p}|je prends aussi {n} {c} {de p}|il me faut aussi {n} {c} {de p}|rajoute {n} {c} {de p} stp|encore {n} {c} {de p}',
  '再加{n}{c}{p}|{p}也来{n}{c}|还要{n}{c}{p}|另外{n}{c}{p}|再来{n}{c}{p}|顺便加{n}{c}{p}|{p}也要{n}{c}|对了，再拿{n}{c}{p}|还有{p}，{n}{c}|再放{n}{c}{p}进去|{p}也给我{n}{c}'));

/** The same again, on top of what is in. */
export const oneMore: Says = widened('cart-talk.oneMore', says(
  'one more|one more of those|another one please|add another|same again|another of the same|make it one more|and one more for my sister|can I get one more of that|put another one in',
  'encore un|un de plus|rajoutez-en un|un autre pareil|encore un du même|la même chose encore une fois|mets-en un de plus|et un de plus pour ma sœur|ajoutez-en encore un|je reprends le même',
  '再来一个|再加一个一样的|同样的再来一个|再加一件|一样的再来一份|还要一个同款|再添一个|给我妈也来一个一样的|这个再加一个|照样再来一个'));
export const moreOf: Says = widened('cart-talk.moreOf', says(
  '{n} more|{n} more of those|add {n} more|another {n} please|put {n} more in|and {n} more of the same|I need {n} more of them|make that {n} more',
  '{n} de plus|rajoutez-en {n}|encore {n}|ajoutez-en {n} de plus|mets-en {n} autres|il m\'en faut {n} de plus|{n} autres pareils|encore {n} du même',
  '再加{n}{c}|再来{n}{c}一样的|还要{n}{c}|同样的再来{n}{c}|这个再加{n}{c}|多加{n}{c}|再添{n}{c}|一样的再要{n}{c}'));

/** Another number of what was just put in. */
export const setAfter: Says = widened('cart-talk.setAfter', says(
  'make that just {n}|{m} is too many, make it {n}|hmm, {n} is enough|no, only {n}|just {n} actually|{m} won\'t get used up, change it to {n}|we only need {n}|wait, {n} not {m}|I can\'t carry {m}, {n} will do|oops, I wanted {n}|reduce it to {n}|let\'s keep it at {n}|change the quantity to {n} please|nah, {n}|{n} should be plenty|my flatmate wants none, so {n} in total|make it {n} instead of {m}|actually let\'s say {n}|could you change that to {n}?|{n} is what I meant|sorry, not {m}, {n}|turn that into {n}|cut it down to {n}|better {n}',
  '{m} c\'est trop, mettez-en {n}|finalement {n} seulement|{n} ça suffit|non, juste {n}|en fait {n} c\'est assez|on n\'en finira jamais {m}, mettez {n}|pas {m}, {n}|je voulais dire {n}|réduisez à {n}|il m\'en faut que {n}|changez la quantité pour {n}|{n} au lieu de {m} svp|attendez, {n} pas {m}|oups, {n}|on reste sur {n}|ramène à {n}|mets plutôt {n}|disons {n} tout compte fait|tout bien réfléchi, {n}|{n} me suffit|passez la quantité à {n}|je n\'en veux plus que {n}|corrigez, c\'est {n}',
  '{m}{c}吃不完，改成{n}{c}吧|{m}{c}太多了，{n}{c}就行|改成{n}{c}|还是{n}{c}吧|{n}{c}够了|不用{m}{c}，{n}{c}就好|算了，只要{n}{c}|数量改成{n}|{m}{c}用不了，换成{n}{c}|等等，是{n}{c}不是{m}{c}|写错了，{n}{c}|减到{n}{c}|那就{n}{c}好了|只留{n}{c}|想了想{n}{c}就够|改一下，{n}{c}|我说错了，要{n}{c}|别{m}{c}了，{n}{c}|调成{n}{c}|{n}{c}吧，{m}{c}拿不动|少点，{n}{c}'));
/** More of it than before. */
export const setUp: Says = widened('cart-talk.setUp', says(
  'make it {n} after all|{m} won\'t be enough, make that {n}|we\'re more people than I thought, {n} please|change it to {n}, not {m}|bump it up to {n}|let\'s go up to {n}|actually I need {n} in total|{n} in total please|better safe than sorry: {n}|raise that to {n}',
  '{m} ça ne suffira pas, mettez-en {n}|on sera plus nombreux, {n} svp|finalement il en faut {n} en tout|passez à {n}|montez à {n}|{n} au total svp|mettez plutôt {n}, pas {m}|disons {n} pour être large|en fait {n} en tout',
  '{m}{c}不够，改成{n}{c}|人多，要{n}{c}|一共要{n}{c}|加到{n}{c}|还是{n}{c}吧，{m}{c}怕不够|总共{n}{c}|改{n}{c}，多备点|数量改成{n}{c}|干脆{n}{c}|凑够{n}{c}'));

/** Out again: what was just put in, or what was put in before. */
export const outAgain: Says = widened('cart-talk.outAgain', says(
  'take the {p} out again|actually no {p}|on second thought, leave out the {p}|remove the {p}, I have one at home|scrap the {p}|the {p} can go back|never mind the {p}|I don\'t need the {p} after all|lose the {p}|kick {p} out of the cart|you can take {p} off|hmm no, not the {p}, out with it|forget about {p}|drop the {p} from the cart please|cancel {p}, keep the rest|take {p} off my list',
  'enlevez {le p} finalement|retire {le p}, j\'en ai déjà|en fait pas {le p}|laissez tomber {le p}|sans {le p} tout compte fait|virez {le p} du panier|je n\'ai pas besoin {du p} finalement|oubliez {le p}|retirez {le p} et gardez le reste|{le p}, non merci, enlevez|ôtez {le p} s\'il vous plaît|annule {le p}|remettez {le p} en rayon|finalement je me passe {du p}|supprime {le p} de la liste',
  '{p}还是不要了|把{p}拿出来吧|{p}家里有了，去掉|算了{p}不买了|{p}先拿掉|{p}不用了，删掉|把{p}退出来|{p}划掉|{p}就算了，其他留着|还是别要{p}了|把{p}从车里去掉|{p}取消吧|不要{p}了，拿掉|移掉{p}|{p}帮我去了'));
export const itOutAgain: Says = widened('cart-talk.itOutAgain', says(
  'take it out again|actually, no, leave it|hmm no, out with it|scrap that|undo that|remove what you just added|I changed my mind, take it off|no wait, I don\'t need it|cancel the last one|out again please|forget it, remove it|on reflection, without it',
  'enlevez-le finalement|non, laissez tomber|retirez ça|annulez le dernier|j\'ai changé d\'avis, enlevez|retire ce que tu viens d\'ajouter|en fait non, sans|oubliez, enlevez-le|ôtez-le du panier|tout bien réfléchi, non, retirez|pas besoin finalement, enlève',
  '还是不要了|拿出来吧|刚加的去掉|算了，删了|撤销刚才那个|不要了，拿掉|我改主意了，去掉吧|先不买了，移出去|刚才那个取消|别加了，删掉|想想还是算了，拿掉'));

/** "Put it in my cart" once its price or another fact is known. */
export const addSettled: Says = widened('cart-talk.addSettled', says(
  'ok that\'s fine, put it in my cart|put it in my cart then|fine, I\'ll take it|sold, add it|deal, into the basket|go on then, add it|that works, in the cart please|good price, I\'ll have it|alright, one for me|perfect, add that|great, pop it in my basket|not bad, I\'ll take one|works for me. cart!|okay, then I want it|fair enough, add it to the cart|nice, I\'m buying it|yes please, add it|cool, basket|let\'s do it, add to cart|ok, get me one',
  'd\'accord, je le prends|ça me va, au panier|ok, mettez-le dans mon panier|parfait, ajoutez-le|vendu, dans le panier|allez, je prends|bon prix, je le prends|très bien, un pour moi|ça marche, ajoute-le|impeccable, mettez-m\'en un|c\'est bon, panier|raisonnable, je prends|nickel, rajoute au panier|entendu, ajoutez ça|je l\'achète alors|oui, ajoutez-le svp|va pour celui-là, panier|super, j\'en prends un',
  '行，就它了，加购物车|可以，放购物车吧|那就加进购物车|好的，我要了|不贵，来一个|价格可以，加购|行，拿下|那来一个吧|好，放进去|可以的，帮我加上|成，就要这个|挺合适，加购物车|那买一个|没问题，加进去吧|划算，来一份|好嘞，放车里|就这个，下到购物车|这个价行，加了'));
export const addSettledMany: Says = widened('cart-talk.addSettledMany', says(
  'ok, {n} of them then|at that price I\'ll take {n}|fine, put {n} in the cart|great, {n} please|then give me {n}|good, add {n}|alright, {n} of those for me|cool, {n} in my basket',
  'allez, j\'en prends {n}|à ce prix-là, mettez-m\'en {n}|d\'accord, {n} au panier|parfait, {n} svp|alors {n}|très bien, ajoutez-en {n}|ok mets-en {n}|vendu, j\'en veux {n}',
  '行，来{n}{c}|那要{n}{c}|这个价给我{n}{c}|好，加{n}{c}|可以，拿{n}{c}|那就{n}{c}吧|不贵，来{n}{c}|成，{n}{c}放购物车'));

/** Another number of one of several things that are in, by its name. */
export const setNamed: Says = widened('cart-talk.setNamed', says(
  'make it {n} of the {p}|only {n} of the {p} actually|just {n} {p}, please|the {p}: {n} instead|change the {p} to {n}|{n} for the {p}, not {m}|actually only {n} {c} of the {p}|make that {n} {c} of the {p}|hmm, just {n} of the {p}|I only need {n} of the {p}|set the {p} to {n}|the {p}, let\'s say {n}|no, {n} of the {p} will do|can the {p} be {n}?|{p}: {n} is enough|for the {p} I want {n} in total|wait, {n} of the {p} not {m}|put the {p} at {n}|could you change how many {p} I have to {n}|let\'s keep {n} of the {p}',
  'mettez {n} {p} seulement|finalement {n} pour {le p}|{le p}, {n} seulement|passez {le p} à {n}|{n} {c} {de p} au lieu de {m}|pour {le p} mets que {n}|{n} suffit pour {le p}|finalement mets que {n} {c} {de p}|changez {le p} : {n}|en fait {n} {p}, pas {m}|je n\'en veux que {n}, {du p}|{le p}, disons {n}|{p} : {n} au total|non, {n} seulement pour {le p}|la quantité pour {le p} : {n}|on garde {n} {p}|{le p} en {n} exemplaires|modifie {le p}, {n} en tout|attends, {n} {p} pas {m}',
  '{p}改成{n}{c}|{p}只要{n}{c}|{p}{n}{c}就够|{p}换成{n}{c}吧|把{p}改到{n}{c}|{p}不要{m}{c}，{n}{c}|{p}的数量改成{n}|{p}调成{n}{c}|那个{p}改{n}{c}|{p}还是{n}{c}吧|{p}留{n}{c}就行|{p}一共{n}{c}|{p}要{n}{c}，别的不变|{p}写错了，是{n}{c}|{p}我只要{n}{c}|其实{p}{n}{c}就好|{p}那里改成{n}{c}'));

/** One of several things put in at once: as it is, or so many of it. */
export const thing: Says = says(
  '{p}|the {p}|a {p}|one {p}|{p}',
  '{le p}|{un p}|{p}|{le p}|{un p}',
  '{p}|一个{p}|{p}一个|那个{p}|{p}');
export const things: Says = says(
  '{n} {c} of {p}|{n} {p}|{n} of the {p}|{n} x {p}|{n} {c} of the {p}|{p} x{n}|{n} {p}',
  '{n} {p}|{n} {c} {de p}|{n} {p}|{n} x {p}|{p} en {n} exemplaires|{p} x{n}|{n} fois {le p}',
  '{n}{c}{p}|{p}{n}{c}|{p}来{n}{c}|{n}个{p}|{p}x{n}|{p}要{n}{c}');

/** Two things put in with one message: `{a}` and `{b}`. */
export const addBoth: Says = says(
  'add {a} and {b} to my cart|put {a} and {b} in my cart please|{a} and {b}, both in the basket|I\'ll take {a} and {b}|can you add {a} plus {b}?|{a} + {b} please|pop {a} and also {b} in the basket|I want {a} and {b}|give me {a} and {b}|order {a} as well as {b}|cart: {a}, {b}|stick {a} and {b} in my bag|we need {a} and then {b}|hi, {a} and {b} please|add {a}, and {b} too|{a}, then {b}, add those|I\'d like to buy {a} and {b}|let me get {a} and {b}|could I have {a} along with {b}|throw {a} and {b} into the cart|both of these: {a} and {b}|get me {a} together with {b}|{a} and while you\'re at it {b}|please put in {a}, plus {b}|ok so {a} and {b}|add to basket {a} & {b}|I am buying {a} and {b}, add them both',
  'ajoutez {a} et {b} à mon panier|mettez-moi {a} et {b} dans le panier|{a} et {b} au panier svp|je prends {a} et {b}|ajoute {a} plus {b}|{a} + {b} stp|il me faut {a} et aussi {b}|je voudrais {a} et {b}|donnez-moi {a} ainsi que {b}|panier : {a}, {b}|mets {a} et {b} dans mon panier|on va prendre {a} et puis {b}|bonjour, {a} et {b} s\'il vous plaît|ajoutez {a}, et {b} avec|{a}, ensuite {b}, au panier|je veux acheter {a} et {b}|tu peux me mettre {a} et {b} ?|je commande {a} avec {b}|{a} et tant qu\'on y est {b}|les deux au panier : {a} et {b}|balance {a} et {b} dans le panier|rajoutez {a} et également {b}|bon, {a} et {b}|pouvez-vous ajouter {a} et {b}|j\'achète {a} et {b}, mettez les deux|pour moi ce sera {a} et {b}',
  '{a}和{b}都加购物车|把{a}和{b}放进购物车|{a}，再加{b}|我要{a}和{b}|来{a}，还有{b}|{a}跟{b}一起加购|{a}、{b}，都要|给我{a}和{b}|下单{a}，另外{b}|帮我加{a}还有{b}|{a}再来{b}|{a}和{b}各加上|购物车加{a}和{b}|买{a}，顺便{b}|{a}，{b}，放购物车|先来{a}，再拿{b}|{a}加{b}，谢谢|你好，{a}和{b}，加到车里|麻烦把{a}以及{b}加进去|想要{a}外加{b}|两样：{a}和{b}|{a}要了，{b}也要|拿{a}，再拿{b}|{a}与{b}都拿下|{a}+{b} 加购');

/** Two things taken out with one message. */
export const outBoth: Says = says(
  'take out {a} and {b}|remove {a} and {b} please|{a} and {b} can go|I don\'t want {a} or {b} any more|without {a} and {b}|drop both {a} and {b}|get rid of {a} and also {b}|scrap {a} and {b}|neither {a} nor {b} after all|take {a} and {b} off the list|kick out {a} plus {b}',
  'retirez {a} et {b}|enlevez {a} et {b} svp|plus besoin de {a} ni de {b}|sans {a} et sans {b}|supprime {a} et aussi {b}|finalement ni {a} ni {b}|virez {a} et {b} du panier|{a} et {b}, enlevez les deux|ôtez {a} ainsi que {b}|annule {a} et {b}',
  '{a}和{b}都不要了|把{a}和{b}拿掉|去掉{a}和{b}|{a}、{b}都删了|{a}不要了，{b}也不要|{a}跟{b}取消|移掉{a}还有{b}|{a}和{b}先不买了|{a}还有{b}退出来|删掉{a}和{b}');
