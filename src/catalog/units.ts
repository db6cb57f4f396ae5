/**
 * Units of measure in English, French and Chinese: which dimension each belongs to and by what factor. A table and its
 * lookup; reading quantities out of text is `quantity.ts`.
 */

export interface Unit {
  readonly dimension: string;
  /** Base units in one of these: base = value × factor + offset. */
  readonly factor: number;
  readonly offset: number;
  /** One name for all spellings and languages, of letters and digits: "min" for "分钟". */
  readonly name: string;
}

const DAY = 86_400;
// Five working days are a week (in French six "jours ouvrables" too): a delivery "within a week" may take "3-5 business days".

/** dimension: "names factor" lines; names are folded (lower case, no accents), split by spaces, `_` for a space. */
const TABLE: Readonly<Record<string, string>> = {
  mass: `mg milligram milligrams milligramme milligrammes 毫克 =0.001; g gr gram grams gramme grammes 克 =1; kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes 千克 公斤 =1000;
    lb lbs pound pounds livre livres 磅 =453.59237; oz ounce ounces once onces 盎司 =28.349523125; t tonne tonnes 吨 =1000000; 斤 =500; 两 =50`,
  length: `mm millimeter millimeters millimetre millimetres 毫米 =0.001; cm centimeter centimeters centimetre centimetres 厘米 公分 =0.01; dm 分米 =0.1; m meter meters metre metres 米 =1; km kilometer kilometers kilometre kilometres 千米 公里 =1000;
    in inch inches pouce pouces " ″ ” '' 英寸 寸 =0.0254; ft foot feet pied pieds ' ′ 英尺 =0.3048; yd yard yards =0.9144; mi mile miles 英里 =1609.344; µm um 微米 =0.000001; nm 纳米 =0.000000001`,
  volume: `ml milliliter milliliters millilitre millilitres 毫升 cc cm3 =1; cl centilitre centilitres centiliter centiliters =10; dl =100; l liter liters litre litres 升 公升 dm3 =1000; m3 立方米 =1000000;
    gal gallon gallons =3785.411784; fl_oz floz =29.5735295625; pt pint pints =473.176473; qt quart quarts =946.352946; cup cups =236.5882365`,
  time: `ms 毫秒 =0.001; s sec secs second seconds seconde secondes 秒 秒钟 =1; min mins minute minutes mn 分钟 分 =60; h hr hrs hour hours heure heures 小时 时 =3600; d day days jour jours j 天 日 =${DAY};
    workday workdays business_day business_days working_day working_days work_day work_days jour_ouvre jours_ouvres 工作日 个工作日 =${(7 * DAY) / 5}; jour_ouvrable jours_ouvrables =${(7 * DAY) / 6};
    week weeks wk semaine semaines sem 周 星期 =${7 * DAY}; month months mois 月 个月 =${(365 / 12) * DAY}; year years yr yrs an ans annee annees 年 岁 周岁 =${365 * DAY}`,
  power: 'w watt watts 瓦 瓦特 =1; kw kilowatt kilowatts 千瓦 =1000; hp =745.6998715822702; ch cv =735.49875',
  energy: 'j joule joules =1; kj 千焦 =1000; wh =3600; kwh 千瓦时 =3600000; cal =4.184; kcal 大卡 千卡 =4184',
  frequency: 'hz hertz 赫兹 =1; khz =1000; mhz =1000000; ghz =1000000000',
  rotation: 'rpm tr/min tours/min tpm 转/分 转/分钟 =1',
  data: 'b byte bytes octet octets =1; kb ko =1000; mb mo =1000000; gb go gigabyte gigabytes =1000000000; tb to terabyte terabytes =1000000000000',
  datarate: 'kbps kbit/s =1; mbps mbit/s mb/s =1000; gbps gbit/s =1000000',
  pixels: 'mp mpx megapixel megapixels mpix =1; 万像素 =0.01; 亿像素 =100',
  pressure: 'pa 帕 =1; hpa mbar =100; kpa 千帕 =1000; bar bars =100000; psi =6894.757293168; mpa =1000000',
  voltage: 'v volt volts 伏 伏特 =1; mv =0.001; kv =1000',
  current: 'a amp amps ampere amperes 安 安培 =1; ma =0.001',
  charge: 'mah 毫安时 毫安 =1; ah =1000',
  light: 'lm lumen lumens 流明 =1',
  illuminance: 'lux lx 勒克斯 =1',
  colourtemperature: 'k kelvin kelvins =1',
  sound: 'db dba db(a) decibel decibels 分贝 =1',
  share: 'pct % ％ percent 百分之 =1',
  area: 'm2 m² sqm 平米 平方米 平方 平 =1; cm2 cm² 平方厘米 =0.0001; ha hectare hectares =10000; sq_ft sqft ft2 =0.09290304',
  speed: 'km/h kmh kph 公里/小时 =1; mph =1.609344; m/s 米/秒 =3.6',
  flow: 'ml/h ml/小时 =1; l/h l/小时 =1000; l/min =60000; m3/h m³/h 立方米/小时 =1000000',
  count: 'pc pcs piece pieces pce unit units unite unites pc(s) 件 个 只 片 支 枚 颗 粒 =1',
  people: 'person persons people personne personnes player players joueur joueurs place places seat seats couvert couverts 人 =1',
  thread: 'dpi =1',
};

const UNITS = new Map<string, Unit>();
for (const [dimension, lines] of Object.entries(TABLE)) {
  for (const line of lines.split(';')) {
    const [names = '', factor = '1'] = line.split('=');
    const all = names.trim().split(/\s+/);
    const unit: Unit = { dimension, factor: Number(factor), offset: 0, name: (all[0] ?? '').replace(/[^\p{L}\d]/gu, '') };
    for (const name of all) UNITS.set(name.replace('_', ' '), unit);
  }
}
for (const name of ['°c', '℃', 'degc', 'degre', 'degres', 'degree', 'degrees', '度', '摄氏度']) UNITS.set(name, { dimension: 'temperature', factor: 1, offset: 0, name: 'degc' });
for (const name of ['°f', '℉', 'degf', '华氏度']) UNITS.set(name, { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9, name: 'degf' });

/** Currency signs and words; a sign may stand for several currencies. */
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'], euro: ['EUR'], euros: ['EUR'], 欧元: ['EUR'], 欧: ['EUR'], $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'], us$: ['USD'], dollar: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'], dollars: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'], buck: ['USD'], bucks: ['USD'], 美元: ['USD'], 美金: ['USD'], 刀: ['USD'],
  '£': ['GBP'], 英镑: ['GBP'], 镑: ['GBP'], quid: ['GBP'], balles: ['EUR'], '¥': ['CNY', 'JPY'], '￥': ['CNY', 'JPY'], yuan: ['CNY'], yuans: ['CNY'], rmb: ['CNY'], 元: ['CNY'], 块: ['CNY'], 块钱: ['CNY'], 人民币: ['CNY'], yen: ['JPY'], 日元: ['JPY'], chf: ['CHF'], fr: ['CHF'],
};
const CURRENCY_CODE = /^(?:usd|eur|gbp|cny|jpy|cad|aud|chf|hkd|sgd|nzd|sek|nok|dkk|pln|czk|inr|krw|brl|mxn)$/;

const normalize = (unit: string): string => unit.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/μ/g, 'µ').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** The unit of this name (any case, accents or language); undefined when it is none we know. */
export const unitNamed = remembered((name): Unit | undefined => UNITS.get(name) ?? UNITS.get(normalize(name)));

/** Every name of a unit in any language, in lower case. */
export function namesOfUnit(unit: Unit): string[] {
  return [...UNITS].filter(([, other]) => other.dimension === unit.dimension && other.factor === unit.factor && other.offset === unit.offset).map(([name]) => name);
}

/** ISO codes of the currencies that a sign or word may mean; [] when it is no currency. */
export const currenciesNamed = remembered((name): readonly string[] => {
  const key = normalize(name);
  if (CURRENCY_CODE.test(key)) return [key.toUpperCase()];
  return Object.hasOwn(CURRENCIES, key) ? CURRENCIES[key] ?? [] : [];
});

/** A catalog writes a few dozen units, a million times. */
function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as T; // `has`: undefined is a T then
    const found = find(name);
    // The bound is for endless strangers.
    if (known.size >= 2000) known.clear();
    known.set(name, found);
    return found;
  };
}

export function isKnownUnit(name: string): boolean {
  return unitNamed(name) !== undefined || currenciesNamed(name).length > 0;
}

/** The same unit in other words: equal for "minutes" and "分钟" too. Unknown units are equal to themselves (plural folded). */
export function unitKey(name: string): string {
  const unit = unitNamed(name);
  if (unit) return `${unit.dimension}:${unit.factor}:${unit.offset}`;
  const key = normalize(name);
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}
