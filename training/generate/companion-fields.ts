/**
 * Fields that shops print beside another and that are easily taken for it: the weight and the most it carries, the litres and what
 * they cover, batteries included and of which type. By the id of the field that they go with; all with questions in everyday words.
 */
import { bool, num, text } from './lexicon/fields-kit.ts';
import type { Field } from './lexicon/types.ts';

const maxLoad = num('companion-load', ['max user weight|weight limit|safe load', 'poids maximal|limite de poids|charge utile', '限重|最大载荷'], ['kg|kilos', 'kg|kilos', 'kg|公斤'], [20, 220, 10],
  ['how many kilos can {p} carry?|how heavy may I be for {p}?|what\'s the most I can put on {p}?|is there a weight limit on {p}?', '{p} supporte combien de kilos ?|je peux peser combien pour {p} ?|on met combien au maximum sur {p} ?|il y a une limite de poids pour {p} ?', '{p}最多承多少公斤|{p}多重的人能用|{p}最多能放多重|{p}有限重吗'],
  ['that carries the most', '', '最能承重'], ['', '', '']);
const coverage = num('companion-coverage', ['coverage per litre|coverage|spreading rate', 'rendement|pouvoir couvrant|couverture', '每升覆盖面积|涂布率|覆盖率'], ['m²/L|m² per litre', 'm²/L|m² par litre', '㎡/L|平/升'], [4, 18, 1],
  ['how far does a litre of {p} go?|how many square metres does {p} cover?|how many walls can I do with {p}?|what area does {p} do per litre?', '{p} couvre combien de m² par litre ?|je fais combien de murs avec {p} ?|un litre de {p}, ça couvre quelle surface ?|{p} s\'étend sur combien ?', '{p}一升能刷多少平|{p}能涂多大面积|{p}够刷几面墙|一升{p}管多少平米']);
const batteryType = text('companion-battery-type', ['battery type|batteries required', 'type de pile|piles nécessaires', '电池型号|所需电池'],
  ['AA|AA|五号电池', 'AAA|AAA|七号电池', 'CR2032|CR2032|CR2032纽扣电池', '9 V block|pile 9 V|9伏电池', 'built-in lithium|lithium intégrée|内置锂电池', 'C|C|二号电池'],
  ['which batteries go in {p}?|what kind of battery does {p} take?|do I buy AA or AAA for {p}?', 'quelles piles pour {p} ?|{p} marche avec quelles piles ?|j\'achète des AA ou des AAA pour {p} ?', '{p}用几号电池|{p}装什么电池|{p}要五号还是七号的']);
const afterOpening = num('companion-opened', ['after opening|period after opening|use within', 'après ouverture|à consommer après ouverture', '开封后可用|开封后保存'], ['days|weeks', 'jours', '天'], [2, 60, 1],
  ['how long does {p} keep once opened?|I opened {p}, how long is it good?|once {p} is open, how many days do I have?', '{p} une fois ouvert se garde combien de temps ?|j\'ai ouvert {p}, ça tient combien de jours ?|après ouverture, {p} se conserve combien ?', '{p}开了能放几天|{p}打开后多久要用完|开封以后{p}能保存多久']);
const standby = num('companion-standby', ['standby time|standby', 'autonomie en veille|veille', '待机时间|待机'], ['h|hours', 'h|heures', '小时|h'], [20, 700, 10],
  ['how long does {p} hold its charge when I don\'t use it?|how long can {p} lie around before it\'s empty?', '{p} garde sa charge combien de temps sans servir ?|{p} tient combien de temps en veille ?', '{p}放着不用多久没电|{p}待机能撑多久']);
const cups = num('companion-cups', ['cups|number of cups', 'tasses|nombre de tasses', '杯数|可煮杯数'], ['', '', ''], [1, 14, 1],
  ['how many cups do I get out of {p}?|does {p} do coffee for six?', '{p} fait combien de tasses ?|on sert combien de personnes avec {p} ?', '{p}能倒几杯|{p}够六个人喝吗']);
const filled = num('companion-gross', ['gross weight|shipping weight|weight with packaging', 'poids brut|poids avec emballage|poids d\'expédition', '毛重|带包装重量'], ['kg|kilos', 'kg|kilos', 'kg|公斤'], [0.4, 34, 0.2],
  ['how heavy is the parcel with {p} in it?|what will {p} weigh when the courier brings it?', 'le colis de {p} pèse combien ?|{p} avec son carton, ça fait quel poids ?', '{p}快递多重|{p}连包装多少公斤']);
const waterResistance = text('companion-ip', ['protection class|IP rating', 'indice IP|indice d\'étanchéité', '防护等级|IP等级'], ['IP44|IP44|IP44', 'IPX4|IPX4|IPX4', 'IP65|IP65|IP65', 'IP67|IP67|IP67', 'IPX7|IPX7|IPX7'],
  ['how much splashing can {p} take, which IP?|is {p} IP67 or what?', '{p} résiste à quoi comme projections, quel IP ?|{p} est IP67 ?', '{p}防水几级|{p}是IP多少的']);
const insideSize = text('companion-inside', ['inner dimensions|usable space', 'dimensions intérieures|espace utile', '内部尺寸|内径'], ['20 x 30 x 15 cm|20 x 30 x 15 cm|20x30x15厘米', '35 x 25 x 12 cm|35 x 25 x 12 cm|35x25x12厘米', '50 x 40 x 30 cm|50 x 40 x 30 cm|50x40x30厘米', '12 x 9 x 4 cm|12 x 9 x 4 cm|12x9x4厘米'],
  ['how big is {p} on the inside?|what\'s the largest thing that fits in {p}?', '{p} fait combien à l\'intérieur ?|quelle taille peut rentrer dans {p} ?', '{p}里面有多大|{p}内部能放多大的东西']);
const seatWidth = num('companion-footprint', ['footprint|floor space', 'encombrement au sol|emprise au sol', '占地面积|占地'], ['m²|square metres', 'm²|mètres carrés', '㎡|平方米'], [0.2, 6, 0.1],
  ['how much floor does {p} take up?|what space must I clear for {p}?', '{p} occupe combien au sol ?|il faut libérer quelle place pour {p} ?', '{p}占多大地|{p}摆下要几平']);
const spareFilter = bool('companion-spare', ['spare parts available|replacement parts', 'pièces détachées disponibles|pièces de rechange', '可购备件|有备件'],
  ['can I get parts if {p} breaks?|are there spares for {p}?', 'on trouve des pièces si {p} casse ?|il existe des pièces pour {p} ?', '{p}坏了能买到零件吗|{p}有配件卖吗'], ['with spare parts', 'avec pièces détachées', '有备件的'], ['without spare parts', 'sans pièces détachées', '没有备件的']);

/** By the id of the field beside which a shop may print them. */
export const companions: Readonly<Record<string, readonly Field[]>> = {
  weight: [maxLoad, filled], load: [filled], dimensions: [insideSize, seatWidth], capacity: [cups, insideSize], volume: [coverage, afterOpening], 'net-weight': [afterOpening], 'shelf-life': [afterOpening],
  'battery-included': [batteryType], 'battery-life': [standby, batteryType], 'run-minutes': [standby], battery: [standby], rechargeable: [batteryType], waterproof: [waterResistance], warranty: [spareFilter], 'charging-port': [batteryType],
};
export const companionFields: readonly Field[] = [...new Set(Object.values(companions).flat())];
