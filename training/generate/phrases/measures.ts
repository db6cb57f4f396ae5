/** What goods are counted in: packs of coffee, pairs of shoes, 一罐茶. Chosen by what the goods are called in Chinese, which shows it best. */
import type { Good, Lang } from '../lexicon/types.ts';

interface Measure {
  readonly of: RegExp;
  readonly zh: readonly string[];
  /** Singular and plural. */
  readonly en: readonly (readonly [string, string])[];
  readonly fr: readonly (readonly [string, string])[];
}

const pair = (text: string): readonly (readonly [string, string])[] => text.split('|').map((words) => words.split('/') as [string, string]);
/** The last word of a Chinese name says what it is: 无线电扫描仪 is no 线. */
const row = (of: RegExp, zh: string, en: string, fr: string): Measure => ({ of: new RegExp(`(?:${of.source})$`), zh: zh.split('|'), en: pair(en), fr: pair(fr) });

const MEASURES: readonly Measure[] = [
  row(/鞋|靴|袜|筷|手套/, '双', 'pair/pairs', 'paire/paires'),
  row(/眼镜|墨镜|护目镜|耳环|球拍/, '副', 'pair/pairs', 'paire/paires'),
  row(/茶|咖啡|奶粉|蜂蜜|酱|罐头|香料|调料/, '罐|包|盒', 'tin/tins|pack/packs|jar/jars', 'boîte/boîtes|paquet/paquets|pot/pots'),
  row(/猫砂|粮|米|面粉|肥|土|炭|薯片|坚果|种子|颗粒|水泥|砂/, '袋|包', 'bag/bags|sack/sacks|pack/packs', 'sac/sacs|paquet/paquets|sachet/sachets'),
  row(/饼|糖|巧克力|面条|意面|麦片|湿巾|纸巾|尿|茶包|零食|火柴|螺丝|钉/, '包|盒|袋', 'pack/packs|box/boxes|packet/packets', 'paquet/paquets|boîte/boîtes|sachet/sachets'),
  row(/酒|油|醋|水|汁|洗发|沐浴|乳液|精华|喷雾|香水|清洁剂|洗衣液|漆|胶/, '瓶|桶', 'bottle/bottles', 'bouteille/bouteilles|flacon/flacons'),
  row(/霜|膏|泥|油墨|颜料|牙膏/, '支|管|瓶', 'tube/tubes|pot/pots', 'tube/tubes|pot/pots'),
  row(/笔|蜡烛|牙刷|口红|箭/, '支|根', 'pack/packs|set/sets', 'lot/lots|boîte/boîtes'),
  row(/衣|衫|外套|夹克|大衣|马甲|毛衣|T恤|卫衣|背心/, '件', 'piece/pieces', 'exemplaire/exemplaires'),
  row(/裤|裙|毛巾|被|毯|围巾|床单|领带|项链|绳|带|线/, '条', 'piece/pieces|set/sets', 'lot/lots|exemplaire/exemplaires'),
  row(/书|本|手册|日历|杂志|小说/, '本|册', 'copy/copies', 'exemplaire/exemplaires'),
  row(/机|器|电脑|冰箱|空调|相机|打印|音箱|烤箱/, '台', 'unit/units', 'exemplaire/exemplaires'),
  row(/刀|剪|伞|椅|锤|钥匙|吉他|扳手|梳|尺|锁/, '把', 'piece/pieces', 'exemplaire/exemplaires'),
  row(/纸|卡|票|地图|海报/, '张|包', 'pack/packs|set/sets', 'lot/lots|paquet/paquets'),
  row(/桌|床|凳/, '张', 'piece/pieces', 'exemplaire/exemplaires'),
  row(/车/, '辆', 'unit/units', 'exemplaire/exemplaires'),
  row(/灯/, '盏|个', 'piece/pieces|set/sets', 'lot/lots|exemplaire/exemplaires'),
  row(/胶带|垫|地毯|墙纸|膜/, '卷|块', 'roll/rolls', 'rouleau/rouleaux'),
];
const OTHERS: Measure = row(/./, '个|件|份|套', 'piece/pieces|set/sets|unit/units', 'exemplaire/exemplaires|lot/lots|pièce/pièces');

/** One of the ways to count these goods, singular and plural; Chinese has one form. */
export function measureOf(good: Good, lang: Lang, pick: <T>(list: readonly T[]) => T): readonly [one: string, many: string] {
  const named = MEASURES.find(({ of }) => of.test(good.names.zh[0] ?? '')) ?? OTHERS;
  if (lang !== 'zh') return pick(named[lang]);
  const word = pick(named.zh);
  return [word, word];
}
