/** Things that hardly any generated store sells (one that does is not asked for them), near misses of common goods among them: English singular and plural, French the same, Chinese. For "do you have …?" only. */
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
wine fridge wine fridges|cave à vin caves à vin f|恒温酒柜
samovar samovars|samovar samovars m|俄式茶炊
bread machine bread machines|machine à pain machines à pain f|面包机
deep fryer deep fryers|friteuse à huile friteuses à huile f|油炸锅
raclette grill raclette grills|appareil à raclette appareils à raclette m|拉克莱特烤盘
meat thermometer meat thermometers|sonde à viande sondes à viande f|烤肉探针
pepper mill pepper mills|moulin à poivre moulins à poivre m|胡椒研磨器
egg cup egg cups|coquetier coquetiers m|蛋托
tajine dish tajine dishes|plat à tajine plats à tajine m|塔吉锅
knife sharpener knife sharpeners|aiguiseur aiguiseurs m|磨刀器
spice rack spice racks|étagère à épices étagères à épices f|调料架
tea trolley tea trolleys|chariot à thé chariots à thé m|茶水推车
tea strainer tea strainers|passe-thé passe-thé m|茶滤
yerba mate yerba mates|yerba maté yerbas matés m|马黛茶
instant coffee instant coffees|café soluble cafés solubles m|速溶咖啡
peanut brittle peanut brittles|nougatine nougatines f|花生酥糖
crème brûlée crèmes brûlées|crème brûlée crèmes brûlées f|焦糖布丁
snail snails|escargot escargots m|法式蜗牛
horse meat horse meats|viande de cheval viandes de cheval f|马肉
durian durians|durian durians m|榴莲
unicycle unicycles|monocycle monocycles m|独轮车
tandem tandems|tandem tandems m|双人自行车
cargo bike cargo bikes|vélo cargo vélos cargo m|载货自行车
roller ski roller skis|ski à roulettes skis à roulettes m|滑轮板
ski wax ski waxes|fart à ski farts à ski m|雪板蜡
bobsleigh bobsleighs|bobsleigh bobsleighs m|有舵雪车
hang glider hang gliders|deltaplane deltaplanes m|滑翔翼
paraglider paragliders|parapente parapentes m|滑翔伞
diving tank diving tanks|bouteille de plongée bouteilles de plongée f|潜水氧气瓶
water ski water skis|ski nautique skis nautiques m|滑水板
jet ski jet skis|scooter des mers scooters des mers m|摩托艇
windsurf sail windsurf sails|voile de planche voiles de planche f|帆板帆
fencing sword fencing swords|fleuret fleurets m|击剑花剑
curling stone curling stones|pierre de curling pierres de curling f|冰壶
boomerang boomerangs|boomerang boomerangs m|回旋镖
frisbee frisbees|frisbee frisbees m|飞盘
pétanque ball pétanque balls|boule de pétanque boules de pétanque f|法式滚球
bowling ball bowling balls|boule de bowling boules de bowling f|保龄球
croquet mallet croquet mallets|maillet de croquet maillets de croquet m|槌球杆
hula hoop hula hoops|cerceau cerceaux m|呼啦圈
pogo stick pogo sticks|bâton sauteur bâtons sauteurs m|弹跳杆
yo-yo yo-yos|yo-yo yo-yos m|悠悠球
spinning top spinning tops|toupie toupies f|陀螺
rocking horse rocking horses|cheval à bascule chevaux à bascule m|摇摆木马
pinball machine pinball machines|flipper flippers m|弹球机
jukebox jukeboxes|juke-box juke-box m|点唱机
double bass double basses|contrebasse contrebasses f|低音提琴
banjo banjos|banjo banjos m|班卓琴
triangle triangles|triangle de percussion triangles de percussion m|三角铁
gramophone gramophones|gramophone gramophones m|留声机
typewriter typewriters|machine à écrire machines à écrire f|打字机
fax machine fax machines|télécopieur télécopieurs m|传真机
pager pagers|bipeur bipeurs m|寻呼机
floppy disk floppy disks|disquette disquettes f|软盘
darkroom enlarger darkroom enlargers|agrandisseur photo agrandisseurs photo m|暗房放大机
film roll film rolls|pellicule photo pellicules photo f|胶卷
photo album photo albums|album photo albums photo m|相册
sundial sundials|cadran solaire cadrans solaires m|日晷
cuckoo clock cuckoo clocks|coucou coucous m|布谷鸟钟
pocket watch pocket watches|montre à gousset montres à gousset f|怀表
alarm clock alarm clocks|réveil réveils m|闹钟
grandfather clock grandfather clocks|comtoise comtoises f|落地座钟
four-poster bed four-poster beds|lit à baldaquin lits à baldaquin m|四柱床
waterbed waterbeds|matelas à eau matelas à eau m|水床
cocktail dress cocktail dresses|robe de cocktail robes de cocktail f|鸡尾酒礼服
kilt kilts|kilt kilts m|苏格兰裙
poncho ponchos|poncho ponchos m|斗篷
corset corsets|corset corsets m|束腰
sock suspender sock suspenders|jarretelle jarretelles f|吊袜带
top hat top hats|haut-de-forme hauts-de-forme m|高礼帽
motorcycle boot motorcycle boots|botte de moto bottes de moto f|摩托靴
chimney sweep brush chimney sweep brushes|hérisson de ramonage hérissons de ramonage m|烟囱刷
wood stove wood stoves|poêle à bois poêles à bois m|柴火炉
septic tank septic tanks|fosse septique fosses septiques f|化粪池
roof tile roof tiles|tuile tuiles f|屋顶瓦
bidet bidets|bidet bidets m|坐浴盆
sauna saunas|sauna saunas m|桑拿房
stair lift stair lifts|monte-escalier monte-escaliers m|楼梯升降椅
hospital bed hospital beds|lit médicalisé lits médicalisés m|医用护理床
denture dentures|dentier dentiers m|假牙
sleeping pill sleeping pills|somnifère somnifères m|安眠药
pregnancy test pregnancy tests|test de grossesse tests de grossesse m|验孕棒
condom condoms|préservatif préservatifs m|避孕套
nicotine patch nicotine patches|patch de nicotine patchs de nicotine m|戒烟贴
live goldfish live goldfish|poisson rouge vivant poissons rouges vivants m|活金鱼
kitten kittens|chaton chatons m|小奶猫
saddle soap saddle soaps|savon glycériné pour cuir savons glycérinés pour cuir m|马鞍皂
ferret harness ferret harnesses|harnais pour furet harnais pour furet m|雪貂胸背带
hot-air balloon hot-air balloons|montgolfière montgolfières f|热气球
helicopter tour helicopter tours|tour en hélicoptère tours en hélicoptère m|直升机观光
gym membership gym memberships|abonnement de salle abonnements de salle m|健身房会员
cooking class cooking classes|cours de cuisine cours de cuisine m|烹饪课
driving lesson driving lessons|leçon de conduite leçons de conduite f|驾驶课
language course language courses|cours de langue cours de langue m|语言课程
dog sitter dog sitters|garde pour chien gardes pour chien f|遛狗服务
gift voucher gift vouchers|chèque cadeau chèques cadeaux m|购物卡
phone subscription phone subscriptions|forfait mobile forfaits mobiles m|手机套餐
newspaper newspapers|journal papier journaux papier m|报纸
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
