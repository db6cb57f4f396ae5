/**
 * Figures that are not money: as a shopper says what a field must reach (`fitting`), and as a mere circumstance that no field holds
 * (`aside`), which must not become a price. Slots: `{value}` with its unit, `{n}` bare; `{few}`, `{some}`,
 * `{many}` and `{tall}` are figures of that size.
 */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

interface Fitting {
  readonly op: '>=' | '<=';
  readonly words: Says;
}

export const fitting: Readonly<Record<string, Fitting>> = {
  airflow: { op: '>=', words: says('for a room of {value}|, my living room is {value}|that can do {value}|for my {value} flat|, it has to cover {value}', 'pour une pièce de {value}|, mon salon fait {value}|pour {value} à couvrir|, j\'ai {value} à chauffer', '<{value}的房间用的|,客厅{value}|<能管{value}的|,家里{value}|,要覆盖{value}') },
  load: { op: '>=', words: says('that can carry {value}|that hold {value}|, I weigh {value}|for a load of {value}|, it must take {value}|that don\'t break under {value}', 'qui supportent {value}|, je pèse {value}|qui tiennent {value}|, il faut que ça porte {value}|pour une charge de {value}', '<能承重{value}的|,我{value}|<扛得住{value}的|,要能放{value}|<承{value}的') },
  sleeps: { op: '>=', words: says('for {n} people|, there are {n} of us|that sleep {n}|big enough for {n}', 'pour {n} personnes|, on est {n}|où on dort à {n}|pour dormir à {n}', '<能睡{n}个人的|,我们{n}个人|<{n}人用的|,住{n}个人') },
  seats: { op: '>=', words: says('for {n} people|, we are {n} at table|that seat {n}|for a family of {n}', 'pour {n} personnes|, on est {n} à table|pour une famille de {n}', '<{n}个人用的|,我们一家{n}口|<坐得下{n}人的') },
  range: { op: '>=', words: says('that go {value} on one charge|, my commute is {value}|that make it {value}', 'qui font {value} avec une charge|, j\'ai {value} de trajet|capables de faire {value}', '<能跑{value}的|,我上下班{value}|<充一次跑{value}的') },
  'battery-life': { op: '>=', words: says('that last {value} on a charge|, it has to run {value}|that keep going for {value}', 'qui tiennent {value}|, il faut que ça tienne {value}|avec {value} d\'autonomie', '<能用{value}的|,要撑{value}|<充一次用{value}的') },
  warranty: { op: '>=', words: says('guaranteed for {value}|with {value} of cover|, I want {value} of guarantee at least', 'garantis {value}|, avec {value} de garantie minimum', '<保{value}的|,至少保修{value}') },
  noise: { op: '<=', words: says('quieter than {value}|, it mustn\'t be louder than {value}|that stay under {value}', 'qui ne dépassent pas {value}|, pas plus bruyant que {value}', '<不超过{value}的|,声音别超过{value}|<{value}以内的') },
  capacity: { op: '>=', words: says('that hold {value}|, at least {value} must fit in|for {value} of stuff', 'où l\'on met {value}|, il faut que {value} y rentrent|qui contiennent {value}', '<能装{value}的|,要装得下{value}|<{value}以上容量的') },
  age: { op: '<=', words: says('for a {n}-year-old|, my son is {n}|, she just turned {n}|for kids of {n}', 'pour un enfant de {n} ans|, mon fils a {n} ans|, elle vient d\'avoir {n} ans', '<{n}岁孩子用的|,儿子{n}岁|<{n}岁能玩的|,孩子刚满{n}岁') },
  months: { op: '<=', words: says('for a baby of {n} months|, ours is {n} months old', 'pour un bébé de {n} mois|, le nôtre a {n} mois', '<{n}个月宝宝用的|,宝宝{n}个月') },
  'playing-time': { op: '<=', words: says('that are over in {value}|, we only have {value}', 'qui se jouent en {value}|, on n\'a que {value}', '<{value}能玩完的|,只有{value}时间') },
  'charge-time': { op: '<=', words: says('that charge in {value}|, full again within {value}', 'qui se chargent en {value}|, rechargé en {value} maxi', '<{value}充满的|,{value}内要充好') },
  'cord-length': { op: '>=', words: says('with {value} of cable|, the socket is {value} away', 'avec {value} de fil|, la prise est à {value}', '<线有{value}的|,插座离{value}') },
  spf: { op: '>=', words: says('with factor {n} or more|, my skin needs {n}+', 'indice {n} ou plus|, il me faut du {n}+', '<{n}倍以上的|,指数要{n}以上') },
  lumens: { op: '>=', words: says('that give {value}|, it needs {value} to be bright enough', 'qui donnent {value}|, il me faut {value} pour y voir', '<亮度{value}的|,至少要{value}才够亮') },
  storage: { op: '>=', words: says('with room for {value}|, I have {value} of photos', 'avec {value} de place|, j\'ai {value} de photos', '<能存{value}的|,照片有{value}') },
  'comfort-temp': { op: '<=', words: says('for nights down to {value}|, it gets to {value} where I sleep', 'pour des nuits à {value}|, il fait {value} où je dors', '<{value}能用的|,晚上{value}') },
};

/** Circumstances with a figure. */
export const aside: Says = widened('contexts.aside', says(
  'for my {many} m² flat|, my house has {many} square metres|for a garden of {many} m²|, my dog weighs {some} kg|for a {some} kg cat|, I\'m {tall} cm tall|, my son is {some} months old|for a {many}-litre tank|, I drive {some} km a day|for a trip of {few} days|, there are {few} of us|for {some} guests|, I\'ve been looking for {few} days|, we have {few} kids|for an office with {some} desks|, my balcony is {few} m long|, it\'s for the {some}th of next month|, my last one held {few} years|for a {few} hour flight|, my ceiling is {few} m high|, I walk {some} km a day|, my mum turns {some}|for a class of {some}|, the shelf is {many} cm wide|for a {some}th birthday|, our pond has {many} litres',
  'pour mon appart de {many} m²|, ma maison fait {many} m²|pour un jardin de {many} m²|, mon chien pèse {some} kg|pour un chat de {some} kg|, je mesure {tall} cm|, mon fils a {some} mois|pour un bac de {many} litres|, je fais {some} km par jour|pour un voyage de {few} jours|, on est {few}|pour {some} invités|, je cherche depuis {few} jours|, on a {few} enfants|pour un bureau de {some} postes|, mon balcon fait {few} m de long|, c\'est pour le {some} du mois prochain|, mon ancien a tenu {few} ans|pour un vol de {few} heures|, j\'ai {few} m sous plafond|, je marche {some} km par jour|, ma mère fête ses {some} ans|pour une classe de {some}|, l\'étagère fait {many} cm de large|pour un anniversaire de {some} ans',
  ',我家{many}平|<{many}平的房子用的|,院子{many}平方|,我家狗{some}公斤|,猫有{some}斤|,我身高{tall}厘米|,孩子{some}个月|,鱼缸{many}升|,每天开{some}公里|,出门{few}天|,我们{few}个人|,请{some}个客人|,找了{few}天了|,家里{few}个孩子|,办公室{some}个工位|,阳台{few}米长|,下个月{some}号要用|,上一个用了{few}年|,要飞{few}小时|,层高{few}米|,每天走{some}公里|,我妈{some}岁生日|,一个班{some}个人|,柜子宽{many}厘米|,{few}楼没电梯'));
