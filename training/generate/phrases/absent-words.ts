/**
 * Colours, materials, sizes and traits that shoppers ask for, most of which a store doesn't have: English, French, Chinese. What no
 * field and no product of the store says can only be looked for in the shopper's own word. A word with a `<` goes before its noun.
 */
import type { Say } from '../lexicon/types.ts';

const LINES = `
<purple|violet|<紫色
<turquoise|turquoise|<绿松石色
<burgundy|bordeaux|<酒红色
<khaki|kaki|<卡其色
<mustard|moutarde|<芥末黄
<lilac|lilas|<淡紫色
<coral|corail|<珊瑚色
<fuchsia|fuchsia|<玫红色
<neon yellow|jaune fluo|<荧光黄
<mint green|vert menthe|<薄荷绿
<golden|doré|<金色
<transparent|transparent|<透明
<tartan|écossais|<苏格兰格纹
<leopard|léopard|<豹纹
<camouflage|camouflage|<迷彩
<floral|à fleurs|<碎花
<striped|rayé|<条纹
<polka dot|à pois|<波点
<velvet|en velours|<天鹅绒
<bamboo|en bambou|<竹制
<titanium|en titane|<钛
<marble|en marbre|<大理石
<copper|en cuivre|<铜制
<crocodile leather|en cuir de crocodile|<鳄鱼皮
<cork|en liège|<软木
<ceramic|en céramique|<陶瓷
<rattan|en rotin|<藤编
<silk|en soie|<真丝
<hemp|en chanvre|<麻料
<recycled plastic|en plastique recyclé|<再生塑料
<carbon fibre|en fibre de carbone|<碳纤维
<wooden|en bois|<木制
<glow-in-the-dark|phosphorescent|<夜光
<solar|solaire|<太阳能
<left-handed|pour gaucher|<左手用
<inflatable|gonflable|<充气
<edible|comestible|<可食用
<musical|musical|<带音乐
<heated|chauffant|<加热
<personalised|personnalisé|<定制
<second-hand|d'occasion|<二手
<vintage|vintage|<复古
<antique|ancien|<古董
<miniature|miniature|<迷你
<giant|géant|<巨型
<magnetic|magnétique|<磁吸
<biodegradable|biodégradable|<可降解
<fireproof|ignifugé|<防火
<bulletproof|pare-balles|<防弹
<smart|connecté|<智能
<app-controlled|pilotable par appli|<手机控制
<voice-controlled|à commande vocale|<语音控制
<handmade|fait main|<手工
<kosher|casher|<犹太洁食
<halal|halal|<清真
<keto|cétogène|<生酮
<lactose-free|sans lactose|<无乳糖
<wholesale|en gros|<批发装
<USB-C|USB-C|<Type-C
<Bluetooth|Bluetooth|<蓝牙
<4K|4K|<4K
<gaming|gaming|<电竞
<military|militaire|<军用
<medical grade|médical|<医用级
<children's|pour enfants|<儿童款
<toddler|pour tout-petits|<幼儿款
<senior|pour seniors|<老年款
<maternity|de grossesse|<孕妇款
<plus-size|grande taille|<大码
<wedding|de mariage|<婚礼用
<Christmas|de Noël|<圣诞款
<Halloween|d'Halloween|<万圣节款
<limited edition|édition limitée|<限量版
<signed|dédicacé|<签名版
<refurbished|reconditionné|<翻新
<foldable|pliable|<可折叠
<waterproof|étanche|<防水
<rechargeable|rechargeable|<充电式
<organic|bio|<有机
in XXL|en XXL|<XXL的
in 5XL|en 5XL|<5XL的
in XXS|en XXS|<XXS的
in size 58|en taille 58|<58码的
in king size|en king size|<特大号
in travel size|en format voyage|<旅行装
in the family pack|en format familial|<家庭装
in a trial size|en format d'essai|<试用装
with glitter|avec paillettes|<带亮片
with fringes|à franges|<带流苏
with wheels|à roulettes|<带轮子
with a hood|à capuche|<带帽子
with a mirror|avec miroir|<带镜子
with GPS|avec GPS|<带GPS
with a camera|avec caméra|<带摄像头
with a whistle|avec sifflet|<带哨子
with menthol|au menthol|<薄荷醇
with truffles|à la truffe|<松露
with lavender|à la lavande|<薰衣草
with liquorice|à la réglisse|<甘草
with pedals|à pédales|<带踏板
with a sound effect|avec effet sonore|<带音效
for the left hand|pour main gauche|<左撇子用
for twins|pour jumeaux|<双胞胎用
for horses|pour chevaux|<马用
for rabbits|pour lapins|<兔子用
for astronauts|pour astronautes|<宇航员用
for vegans|pour végans|<纯素者用
`.trim().split('\n');

export const absentWords: readonly Say[] = LINES.map((line) => {
  const [en = '', fr = '', zh = ''] = line.split('|');
  return { en, fr, zh };
});

/** The words of a phrase that say something: "with a hood" is looked for as hood. */
export function soughtIn(phrase: string): string {
  return phrase.replace(/^</, '').replace(/^(?:in the|in a|in size|in|with a|with|for the|for) /, '').replace(/^(?:en|avec|à la|à commande|à|au|pour|de|d') ?(?=\S)/, '').replace(/^带/, '').replace(/的$/, '');
}
