/** Things that no generated store sells: English singular and plural, French the same, Chinese. For "do you have …?" only. */
import type { Lang } from './lexicon/types.ts';
import type { Named } from './words.ts';

const LINES = `
tumble dryer tumble dryers|sèche-linge sèche-linge m|烘干机
fridge fridges|réfrigérateur réfrigérateurs m|冰箱
wedding dress wedding dresses|robe de mariée robes de mariée f|婚纱
car tyre car tyres|pneu de voiture pneus de voiture m|汽车轮胎
motorbike motorbikes|moto motos f|摩托车
kayak kayaks|kayak kayaks m|皮划艇
saxophone saxophones|saxophone saxophones m|萨克斯
bathtub bathtubs|baignoire baignoires f|浴缸
toilet seat toilet seats|abattant de toilettes abattants de toilettes m|马桶圈
front door front doors|porte d'entrée portes d'entrée f|防盗门
carpet cleaner carpet cleaners|shampouineuse shampouineuses f|地毯清洗机
wheelchair wheelchairs|fauteuil roulant fauteuils roulants m|轮椅
hearing aid hearing aids|appareil auditif appareils auditifs m|助听器
contact lens contact lenses|lentille de contact lentilles de contact f|隐形眼镜
cough syrup cough syrups|sirop contre la toux sirops contre la toux m|止咳糖浆
plane ticket plane tickets|billet d'avion billets d'avion m|机票
concert ticket concert tickets|place de concert places de concert f|演唱会门票
vinyl record vinyl records|disque vinyle disques vinyle m|黑胶唱片
pool table pool tables|billard billards m|台球桌
dartboard dartboards|cible de fléchettes cibles de fléchettes f|飞镖盘
golf club golf clubs|club de golf clubs de golf m|高尔夫球杆
boxing glove boxing gloves|gant de boxe gants de boxe m|拳击手套
ice skate ice skates|patin à glace patins à glace m|溜冰鞋
horse saddle horse saddles|selle de cheval selles de cheval f|马鞍
bird cage bird cages|cage à oiseaux cages à oiseaux f|鸟笼
beehive beehives|ruche ruches f|蜂箱
greenhouse greenhouses|serre serres f|温室大棚
fence panel fence panels|panneau de clôture panneaux de clôture m|围栏
swimming pool swimming pools|piscine piscines f|游泳池
hot tub hot tubs|spa spas m|按摩浴池
wallpaper wallpapers|papier peint papiers peints m|墙纸
paint bucket paint buckets|pot de peinture pots de peinture m|油漆
bunk bed bunk beds|lit superposé lits superposés m|上下铺
rocking chair rocking chairs|fauteuil à bascule fauteuils à bascule m|摇椅
safe safes|coffre-fort coffres-forts m|保险箱
tuxedo tuxedos|smoking smokings m|燕尾服
necktie neckties|cravate cravates f|领带
life jacket life jackets|gilet de sauvetage gilets de sauvetage m|救生衣
walkie-talkie walkie-talkies|talkie-walkie talkies-walkies m|对讲机
SIM card SIM cards|carte SIM cartes SIM f|电话卡
frozen pizza frozen pizzas|pizza surgelée pizzas surgelées f|冷冻披萨
pork sausage pork sausages|saucisse de porc saucisses de porc f|猪肉香肠
smoked salmon smoked salmon|saumon fumé saumons fumés m|烟熏三文鱼
oyster oysters|huître huîtres f|生蚝
caviar caviar|caviar caviars m|鱼子酱
sushi tray sushi trays|plateau de sushis plateaux de sushis m|寿司
whisky whiskies|whisky whiskys m|威士忌
egg eggs|œuf œufs m|鸡蛋
baby formula baby formulas|lait infantile laits infantiles m|奶粉
hair dye hair dyes|coloration cheveux colorations cheveux f|染发剂
tattoo ink tattoo inks|encre de tatouage encres de tatouage f|纹身墨水
wig wigs|perruque perruques f|假发
engagement ring engagement rings|bague de fiançailles bagues de fiançailles f|订婚戒指
gas bottle gas bottles|bouteille de gaz bouteilles de gaz f|煤气罐
firework fireworks|feu d'artifice feux d'artifice m|烟花
fire extinguisher fire extinguishers|extincteur extincteurs m|灭火器
solar panel solar panels|panneau solaire panneaux solaires m|太阳能板
air conditioner air conditioners|climatiseur climatiseurs m|空调
dishwasher dishwashers|lave-vaisselle lave-vaisselle m|洗碗机
oven ovens|four fours m|嵌入式烤箱
pasta machine pasta machines|machine à pâtes machines à pâtes f|压面机
fondue set fondue sets|appareil à fondue appareils à fondue m|奶酪火锅
popcorn maker popcorn makers|machine à pop-corn machines à pop-corn f|爆米花机
christmas tree christmas trees|sapin de Noël sapins de Noël m|圣诞树
halloween costume halloween costumes|déguisement d'Halloween déguisements d'Halloween m|万圣节服装
bouquet bouquets|bouquet de fleurs bouquets de fleurs m|鲜花
world map world maps|carte du monde cartes du monde f|世界地图
school bag school bags|cartable cartables m|书包
calculator calculators|calculatrice calculatrices f|计算器
metal detector metal detectors|détecteur de métaux détecteurs de métaux m|金属探测器
sewing thread sewing threads|fil à coudre fils à coudre m|缝纫线
knitting needle knitting needles|aiguille à tricoter aiguilles à tricoter f|毛衣针
roof box roof boxes|coffre de toit coffres de toit m|车顶箱
jump starter jump starters|booster de batterie boosters de batterie m|汽车应急电源
snow chain snow chains|chaîne à neige chaînes à neige f|防滑链
helmet helmets|casque de moto casques de moto m|摩托车头盔
horse blanket horse blankets|couverture de cheval couvertures de cheval f|马衣
house insurance house insurances|assurance habitation assurances habitation f|房屋保险
washing machine washing machines|lave-linge lave-linge m|洗衣机
freezer freezers|congélateur congélateurs m|冰柜
cooker hood cooker hoods|hotte de cuisine hottes de cuisine f|抽油烟机
ham hams|jambon jambons m|火腿
fresh strawberry fresh strawberries|fraise fraîche fraises fraîches f|新鲜草莓
butter butters|beurre beurres m|黄油
cigarette cigarettes|cigarette cigarettes f|香烟
lottery ticket lottery tickets|ticket de loterie tickets de loterie m|彩票
train ticket train tickets|billet de train billets de train m|火车票
parachute parachutes|parachute parachutes m|降落伞
sailing boat sailing boats|voilier voiliers m|帆船
caravan caravans|caravane caravanes f|房车
tractor tractors|tracteur tracteurs m|拖拉机
generator generators|groupe électrogène groupes électrogènes m|发电机
boiler boilers|chaudière chaudières f|锅炉
kitchen sink kitchen sinks|évier éviers m|水槽
radiator valve radiator valves|vanne de radiateur vannes de radiateur f|暖气阀
harp harps|harpe harpes f|竖琴
bagpipe bagpipes|cornemuse cornemuses f|风笛
trophy trophies|trophée trophées m|奖杯
mannequin mannequins|mannequin de vitrine mannequins de vitrine m|模特假人
stethoscope stethoscopes|stéthoscope stéthoscopes m|听诊器
crutch crutches|béquille béquilles f|拐杖
antibiotic antibiotics|antibiotique antibiotiques m|抗生素
wallpaper steamer wallpaper steamers|décolleuse de papier peint décolleuses de papier peint f|墙纸剥离机
horse food horse foods|aliment pour chevaux aliments pour chevaux m|马粮
live hen live hens|poule vivante poules vivantes f|活鸡
gravestone gravestones|pierre tombale pierres tombales f|墓碑
`.trim().split('\n');

export interface Thing {
  readonly named: Readonly<Record<Lang, Named>>;
}

export const elsewhere: readonly Thing[] = LINES.map((line) => {
  const [en = '', fr = '', zh = ''] = line.split('|');
  const [one, many] = halves(en);
  const gender = fr.slice(-1);
  const [un, des] = halves(fr.slice(0, -2));
  return { named: { en: { one, many, feminine: false, index: 0 }, fr: { one: un, many: des, feminine: gender === 'f', index: 0 }, zh: { one: zh, many: zh, feminine: false, index: 0 } } };
});

/** "garden chair garden chairs" → its two halves: singular and plural have the same number of words. */
function halves(text: string): [string, string] {
  const words = text.split(' ');
  return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
}
