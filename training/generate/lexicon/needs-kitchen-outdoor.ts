/** More needs of goods: `id: English | …; French | …; Chinese | …`, a good a line. */
export const kitchenAndOutdoor = `
tea: my afternoons at the desk need a warm ritual|I want to offer a guest something hot that isn't espresso; mon après-midi au bureau manque d'une pause chaude|recevoir une amie anglaise à cinq heures; 办公室下午犯困想泡点热的|来客人总得招待一杯
herbal-tea: my throat wants something hot without a buzz|calm before an exam; me détendre avant l'examen|une boisson chaude pour les enfants le soir; 考试前紧张想放松|上火嘴里起泡
coffee: I need a kick before the school run|visitors expect a proper cup and I have none; un coup de fouet avant d'emmener les enfants|les invités attendent leur petit noir; 早上开会前得清醒一下|朋友来家里想喝手磨的
chocolate: a square of something after a bad day|I owe my secretary a sweet thank-you; un carré pour oublier la journée|remercier ma secrétaire en douceur; 来例假想吃甜的|追剧想含一块
jam: scones and cream are ready|a spoonful for my plain yoghurt; les crêpes sont prêtes, il manque le fruité|une cuillère dans mon yaourt nature; 松饼缺个果味|夹吐司给孩子当早餐
honey: a spoon of gold in my hot milk|glaze for roast duck; une cuillère dorée dans mon lait chaud|laquer un magret; 早上空腹想冲一杯温的|烤翅想上色发亮
olive-oil: what do I dip my focaccia in|my pesto came out dry; de quoi arroser ma burrata|mon pesto est trop sec; 地中海饮食想试试|煎三文鱼用什么
pasta: eight students, one pot, ten minutes|the sauce is simmering and nothing to pour it on; huit étudiants, une casserole, dix minutes|la bolognaise mijote et rien dessous; 周末做个西餐给孩子|酱熬好了没主食
biscuit: the jar on the counter is empty and gran visits|something for the long school bus ride; la boîte est vide et mamie arrive|pour le trajet du car scolaire; 同事来家里摆一盘|孩子春游带点干的
nuts: energy for the last hill|a bowl for the poker table; de l'énergie pour la dernière côte|un bol pour la soirée cartes; 下午四点饿得慌|打牌时抓着吃
spice: my rice is white and boring|I came back from India and miss the smell; mon riz est blanc et triste|je rentre d'Inde et l'odeur me manque; 卤肉不香|想在家做咖喱
hot-sauce: eggs need fire|my burrito whispers, I want it to shout; mes œufs veulent du feu|mon burrito murmure, je veux qu'il crie; 吃面没辣没劲|湖南人在外地
cheese: wine at eight and nothing on the board|the gratin needs a golden top; du vin à huit heures et la planche est vide|gratiner mes courgettes; 意面上撒一层|孩子爱拉丝的
granola: crunchy mornings without cooking|something to top my smoothie bowl; du croquant le matin sans cuisiner|garnir mon bol de smoothie; 减脂早餐要快|配酸奶当夜宵
beer: sausages on the fire and dry throats|the removal friends deserve a cold one; des merguez sur le feu et le gosier sec|remercier les copains du déménagement; 小龙虾配什么|下班想喝一口凉的
kettle: my dorm has no hob and I live on noodles|two minutes from cold tap to hot bottle; ma chambre d'étudiant n'a pas de plaque|de l'eau bouillante en deux minutes; 宿舍泡面没热水|冲奶粉半夜要快
coffee-machine: I spend forty a month at the corner bar|the instant stuff makes me sad; je dépense quarante par mois au comptoir|le soluble me déprime; 天天买咖啡太贵|想在家做拿铁
coffee-grinder: friends gave me beans and I have only teeth|my cup tastes stale by Thursday; on m'a offert du café en grains et je n'ai que mes dents|mon café est éventé le jeudi; 朋友送了豆子没法喝|想闻现磨的香
rice-cooker: it always sticks and burns at the bottom|grains ready when I get home; ça colle toujours au fond|que ce soit cuit quand je rentre; 一个人煮饭老糊|想预约早上喝粥
air-fryer: crispy chips, no frying pan smell|my teenagers live on nuggets; des frites croustillantes sans odeur|mes ados vivent de nuggets; 想吃炸鸡又怕油|烤红薯方便点
blender: green juice before work|soup without lumps for grandad; un jus vert avant le boulot|une soupe lisse pour papi; 早上打杯果昔|想喝现打豆浆
toaster: cold bread, cold mornings|four slices at once before school; du pain froid, des matins froids|quatre tranches d'un coup avant l'école; 早餐想吃热吐司|冷冻面包要复热
stand-mixer: my arms hurt from kneading|meringue by hand is torture; j'ai mal aux bras à pétrir|les meringues à la main, quelle torture; 揉面揉到手酸|打发奶油太累
microwave: leftovers at the office are cold|baby milk and soup in a minute; mes restes du bureau sont froids|réchauffer une soupe en une minute; 上班带饭凉了|半夜热杯牛奶
scale: my cakes collapse because I guess|thirty grams, not a pinch more, says my diet; je pèse à l'œil et tout rate|trente grammes, pas plus, dit mon régime; 烘焙老失败因为凭感觉|减脂要算克数
pan: eggs glue themselves to mine|a steak deserves a good sear; mes œufs collent|saisir une belle viande; 煎蛋老粘|想煎出焦香的牛排
casserole: stew for eight on Sunday|slow beans all afternoon; un bœuf bourguignon pour huit|mijoter tout l'après-midi; 周末炖牛腩|一大家子喝汤
knife: I squash tomatoes instead of slicing|the chicken fights back; j'écrase les tomates au lieu de les trancher|découper un poulet proprement; 切番茄都压扁|剁排骨费劲
cutting-board: I chop on a plate and dent it|onions leave their smell on the worktop; je coupe dans une assiette|l'oignon parfume le plan de travail; 切菜没个垫的|生熟想分开
teapot: four cups at once for the ladies|the leaves float in my mug; quatre tasses d'un coup pour mes amies|les feuilles flottent dans ma tasse; 老爸爱慢慢泡|叶子老喝嘴里
plates: half of ours are chipped|Sunday lunch for ten and six to serve on; la moitié des nôtres sont ébréchées|dix à table et six pour servir; 磕得没几个完整的了|搬新家盛菜的都没有
lunchbox: the canteen is expensive and bland|her sandwich gets squashed; la cantine est chère et fade|son sandwich finit écrasé; 上班想自己带饭|孩子春游装吃的
thermos: hot soup on the slopes|ice water at the building site till evening; de la soupe chaude sur les pistes|de l'eau fraîche au chantier jusqu'au soir; 大冬天想随时喝热的|夏天工地要冰水
vacuum: cat fluff rolls across the floor|crumbs in the sofa folds; des boules de poils roulent au sol|des miettes dans les plis du canapé; 沙发缝里全是渣|猫毛满地滚
robot-vacuum: I want it done while I'm at work|my back says no to chores; que ce soit fait pendant que je bosse|mon dos refuse le ménage; 上班回来地就干净|腰不好不想弯
iron: I look like I slept in my shirt|the bride's train is creased; on dirait que j'ai dormi dans ma chemise|la robe est toute froissée; 衬衫皱得没法见人|西裤要有裤线
fan: I lie awake in a puddle of sweat|the office has no air; je ne dors plus, je transpire|pas d'air au bureau; 宿舍热得睡不着|桌前闷想有点风
heater: the bathroom is arctic at seven|my garage office numbs my toes; la salle de bains est polaire à sept heures|mon bureau au garage me gèle les pieds; 洗澡冷得发抖|南方冬天屋里没暖气
humidifier: nosebleeds every winter|my guitar cracked in the dry room; je saigne du nez chaque hiver|ma guitare a fendu, l'air est sec; 开空调嗓子干|冬天老流鼻血
air-purifier: wildfire smoke outside|my roommate smokes and I cough; la fumée des feux dehors|mon coloc fume et je tousse; 新装修怕甲醛|雾霾天孩子咳
hair-dryer: wet hair and the bus in ten minutes|frizz as soon as it dries by itself; les cheveux mouillés et le bus dans dix minutes|je frise dès que ça sèche seul; 早上洗头来不及干|湿着头发睡头疼
toothbrush: the dentist frowned at me|gums bleed and I press too hard; le dentiste a fait la moue|j'appuie trop fort et ça saigne; 牙医说没刷干净|牙黄想刷白点
shaver: red neck every Monday|five minutes in the car before a meeting; le cou rouge chaque lundi|cinq minutes avant une réunion; 胡茬长得快|手动的老刮破
sewing-machine: forty costumes for the school show|I pay the tailor more than the trousers cost; quarante costumes pour le spectacle|le retoucheur me coûte plus que le pantalon; 想自己改裤脚|给孩子做演出服
dehumidifier: black spots behind the wardrobe|laundry never dries in our basement; des taches noires derrière l'armoire|le linge ne sèche jamais au sous-sol; 回南天墙上滴水|衣柜发霉
tent: two nights by the lake and no roof|the kids want to sleep in the garden; deux nuits au lac sans toit|les enfants veulent dormir au jardin; 想去山里过一夜|孩子想睡院子
sleeping-bag: I shivered all night at the scout camp|cabins without blankets; j'ai grelotté toute la nuit au camp|des refuges sans couvertures; 营地晚上冻醒|山屋不提供被子
sleeping-mat: stones in my back every trip|the ground steals my heat; des cailloux dans le dos|le sol me vole ma chaleur; 地上又硬又凉|露营睡醒腰疼
camp-stove: hot noodles on the summit|fires are forbidden in the park; des nouilles chaudes au sommet|les feux sont interdits dans le parc; 山顶想吃口热的|景区禁止明火烤柴
headlamp: changing a tyre with the torch in my teeth|night run on the canal; changer une roue la lampe entre les dents|courir de nuit au canal; 夜里修车腾不出手|夜跑看不清
hiking-boots: my trainers slide on scree|ankles twist on roots; mes baskets glissent dans les éboulis|je me tords les chevilles sur les racines; 爬山老崴脚|雨后泥路打滑
backpack: three days on the trail and only a tote|books, laptop, gym kit, one strap hurts; trois jours de marche et juste un cabas|livres, ordi, affaires de sport, une épaule souffre; 周末徒步东西没处背|上学书多
trekking-poles: knees scream downhill|the river crossing scares me; les genoux hurlent en descente|traverser le gué me fait peur; 下山膝盖受不了|老人爬山想有个撑的
cooler: warm lemonade at every picnic|fish to bring home from the coast; la citronnade tiède à chaque sortie|ramener du poisson de la côte; 野餐饮料都热了|海鲜要带回家
hammock: two apple trees and a free afternoon|I want to sway and read; deux pommiers et un après-midi libre|me balancer avec un livre; 院里两棵树中间想躺|午睡想晃着
binoculars: what is that speck over the marsh|opera from the top gallery; c'est quoi ce point au-dessus du marais|l'opéra depuis le poulailler; 看演唱会坐山顶|想看清树上的鸟
climbing-rope: my partner's is from the nineties|sixty metres of limestone wait; celle de mon binôme date des années 90|soixante mètres de calcaire nous attendent; 搭档的太旧不敢用|野外先锋要用
harness: the gym charges rental each time|I hang awkwardly and my thighs go numb; la salle me fait payer la location|les cuisses s'endorment quand je pends; 岩馆租太贵|挂着勒大腿
bike: four kilometres to work and no parking|Sundays on the towpath; quatre kilomètres jusqu'au boulot, pas de parking|des dimanches le long du canal; 上班四公里懒得开车|周末想骑骑绿道
e-bike: a hill between me and the office|I arrive soaked in sweat; une côte entre moi et le bureau|j'arrive trempé de sueur; 通勤有大坡骑不动|送孩子上学省力点
bike-helmet: a friend had concussion last week|my kid starts riding to school; un ami a eu un traumatisme crânien|mon fils va à l'école en pédalant; 同事摔了脑震荡|孩子骑车上学
bike-light: the lane home is pitch black|a fine for riding invisible; la piste du retour est noire|une amende pour rouler invisible; 晚上骑车看不见路|怕后车追尾
bike-lock: mine was gone outside the cinema|the station rack is a thieves' market; la mienne a disparu devant le ciné|les arceaux de la gare, un self-service; 停地铁口丢过一辆|小区楼下老丢
scooter: the last mile from the tram|too far to walk, too short to drive; le dernier kilomètre depuis le tram|trop loin à pied, trop court en voiture; 地铁到公司还有一公里|孩子上学路上玩
yoga-mat: I stretch on cold tiles|hands slip in downward dog; je m'étire sur le carrelage froid|mes mains glissent en chien tête en bas; 地板硬硌膝盖|练拉伸老打滑
dumbbells: tone my arms before the wedding|rehab after a broken shoulder; muscler mes bras avant le mariage|la rééducation d'une épaule; 想练出手臂线条|在家练背
running-shoes: shin splints after every jog|I signed up for ten kilometres; mal aux tibias après chaque footing|je me suis inscrit au dix kilomètres; 一跑小腿就疼|报了十公里
football: goal in the garden, nothing to kick|recess matches with a crushed can; un but au jardin, rien à taper|des matchs de récré avec une canette; 小区空地想踢一脚|孩子课间踢瓶子
racket: the court is booked for Sunday|strings snapped on match point; le court est réservé dimanche|le cordage a cassé sur la balle de match; 周末约了场地|线断了
swim-goggles: my eyes burn from chlorine|I can't see the end of the lane; le chlore me brûle les yeux|je ne vois pas le bout du couloir; 游完眼睛通红|水下看不清
skis: I rented for ten years, enough|powder week in February; dix ans de location, ça suffit|une semaine de poudreuse en février; 年年租不划算|二月去崇礼
ski-goggles: white-out and watering eyes|flat light, I miss every bump; jour blanc et larmes aux yeux|la lumière plate, je rate chaque bosse; 雪地反光睁不开眼|下雪天看不清坡
snowboard: I'm done with two planks|park tricks this winter; j'en ai assez des deux planches|des figures au park cet hiver; 双的玩腻了想换|冬天想玩公园
rain-jacket: I arrive at work dripping|the forecast says showers all week; j'arrive au bureau en gouttant|des averses toute la semaine; 骑车上班老淋湿|去江南赶上梅雨
down-jacket: minus twenty in Harbin|bus stop winds in January; moins vingt à Québec|le vent de l'arrêt de bus en janvier; 去哈尔滨看冰灯|冬天等公交冻透
t-shirt: my drawer is full of holes|simple tops for the heat; mon tiroir est plein de trous|des hauts simples pour la chaleur; 夏天换洗的不够|团队活动统一穿
sweater: the heating stays off until November|an itchy neck from the old one; le chauffage reste coupé jusqu'en novembre|l'ancien gratte le cou; 办公室冷想套一件|秋天早晚凉
jeans: I grew out of mine over the holidays|weekend trousers that survive bikes; les miens ne ferment plus depuis les fêtes|un bas solide pour le week-end; 过完年裤子紧了|百搭的下装
dress: what do I wear to a garden wedding|dinner with his parents; que mettre à un mariage champêtre|le dîner chez ses parents; 参加婚礼穿什么|见家长
socks: toes poke out of all mine|cold feet on the parquet; mes orteils percent partout|les pieds froids sur le parquet; 脚趾都露出来了|地板凉
gloves: my fingers hurt scraping the windscreen|snowmen with bare hands; mal aux doigts en grattant le pare-brise|des bonshommes de neige à mains nues; 早上出门手冷|堆雪人冻手
sneakers: something for city walking all day|mine have a hole under the toe; marcher en ville toute la journée|un trou sous l'orteil; 逛街一天脚累|鞋底磨穿了
boots: slush gets into everything I wear|autumn outfits stop at the ankle; la neige fondue entre partout|mes tenues d'automne s'arrêtent à la cheville; 冬天路上雪水|秋冬搭裙子
sandals: my feet boil in August|pool, market, terrace, one pair; mes pieds cuisent en août|piscine, marché, terrasse, une seule paire; 夏天脚捂得慌|海岛度假
suitcase: a wheel broke in the airport|ten days in Japan and only a sports bag; une roue a cassé à l'aéroport|dix jours au Japon et juste un sac de sport; 轮子坏在机场|出国十天
handbag: I stuff my life into pockets|evenings out need more elegance than a carrier from the grocer's; je fourre ma vie dans mes poches|mes soirées demandent plus chic qu'un filet à provisions; 出门东西没处放|约会想精致一点
travel-pillow: my head falls on strangers|eleven hours in economy; ma tête tombe sur des inconnus|onze heures en éco; 坐车睡觉脖子歪|红眼航班
watch: I check my phone a hundred times|a present for thirty years of work; je regarde mon téléphone cent fois|trente ans de maison à récompenser; 老看手机不礼貌|爸爸退休礼物
necklace: an open collar looks empty|anniversary on Saturday; un décolleté tout nu|notre anniversaire samedi; 脖子空空的|纪念日送女友
earrings: lobes healed and waiting|something sparkly for the gala; les lobes sont cicatrisés|une touche brillante pour le gala; 刚打了耳洞|年会想闪一点
sunglasses: I squint on every drive west|snow glare gave me a headache; je plisse les yeux face au couchant|la neige m'a donné mal au crâne; 开车对着太阳|海边晃眼
laptop: my studies start and I share with my brother|I need to work from cafés; je partage avec mon frère et les cours commencent|travailler depuis les cafés; 大学报到要用|想在咖啡馆办公
tablet: drawing on paper isn't shareable|recipes next to the hob; dessiner sans papier|suivre mes recettes près des plaques; 孩子上网课|躺沙发看资料
monitor: spreadsheets wider than my view|I edit photos and colours lie; des tableaux plus larges que ma vue|mes photos ont des couleurs fausses; 表格老要左右拖|修图颜色不准
keyboard: crumbs killed the space bar|long reports, tired fingers; des miettes ont tué la barre d'espace|de longs rapports, des doigts fatigués; 空格键失灵了|写论文手累
mouse: the pointer jumps around|my thumb cramps on the trackpad; le pointeur saute partout|le pouce se crispe sur le pavé; 光标乱飘|做图用触摸板太慢
phone: mine fell in the sink|pictures at night come out black; le mien est tombé dans l'évier|mes photos de nuit sont noires; 掉水里开不了机|老人字小看不清
phone-case: two falls, two repairs|my hands are slippery; deux chutes, deux réparations|j'ai les mains qui glissent; 手滑老摔|屏幕刚换不想再碎
charger: the cable came without its block|overnight isn't enough any more; le câble est livré sans bloc|une nuit ne suffit plus; 充一晚都不满|丢酒店了
power-bank: the concert is long and I film|no socket on the ferry; le concert est long et je filme|aucune prise sur le ferry; 看演唱会录像没电|爬山一天
smartwatch: I forget to stand up|messages while cycling; j'oublie de me lever|lire mes messages à vélo; 久坐想有提醒|运动想测心率
headphones: the neighbour drills all day|I mix tracks at night; le voisin perce toute la journée|je mixe la nuit; 邻居装修太吵|半夜听歌怕吵人
earbuds: calls while I walk the dog|wires tangle in my scarf; téléphoner en promenant le chien|le fil se prend dans l'écharpe; 遛狗打电话|睡前听有声书
speaker: the kitchen is too quiet|a beach party needs a beat; la cuisine est trop silencieuse|une fête sur la plage sans rythme; 做饭想听点歌|天台聚会
tv: the match on a phone is a joke|the old one shows purple faces; le match sur un petit écran, c'est triste|l'ancienne fait des visages violets; 新家客厅空着|老的颜色发紫
camera: safari in September|my blog needs better pictures; un safari en septembre|mon blog veut de plus belles images; 毕业旅行想拍好看|开店拍产品
tripod: blurry fireworks every year|filming myself cooking; des feux d'artifice flous chaque année|me filmer en cuisine; 拍烟花老糊|自己录视频没人拿
`;
