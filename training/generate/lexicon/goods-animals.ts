import { goodsOf } from './goods-list.ts';

/** Pets and aquarium, garden and farm. */
export const animals = [
  ...goodsOf('pets', 'Pet supplies|Animalerie|宠物用品', `
bird-cage; width height weight material assembly; 25-260; Bird cages|Cages à oiseaux|鸟笼
bird cage / aviary; *cage à oiseaux / *volière; 鸟笼|鹦鹉笼 / 大鸟舍
travel|de transport|外出; large|grande|大号; antique|rétro|复古; stackable|empilable|可叠
two budgies are arriving from my aunt|our canary hardly turns round in there|the parrot opened the old latch|a safe place while I clean the room|finches want to fly a little|the cat watches them too closely
deux perruches arrivent de chez ma tante|notre canari tourne à peine|le perroquet a ouvert l'ancien loquet|un endroit sûr pendant le ménage|mes mandarins veulent voler un peu|le chat les regarde de trop près
姨妈送了两只鹦鹉|金丝雀转个身都难|插销被啄开了|打扫时要有地方放|文鸟想多飞飞|怕猫扑
pet-seed; net-weight ingredients shelf-life origin; 3-35; Small animal and bird food|Aliments oiseaux et rongeurs|小宠粮食
birdseed / hamster food / hay; *graines pour oiseaux= / aliment pour hamster>aliments pour hamster / foin; 鸟食 / 仓鼠粮 / 提摩西草
wild-bird|pour oiseaux du ciel|野鸟; rabbit|pour lapin|兔子; organic|bio|有机; mixed|en mélange|混合
robins starve in my snowy garden|bunny's teeth grow too long|my rodent leaves half of the mix|feathers look dull lately|guinea pigs eat all day long|parrot screams at breakfast
les rouges-gorges ont faim sous la neige|les dents de mon lapin poussent trop|mon rongeur laisse la moitié|des plumes ternes ces temps-ci|les cochons d'Inde mangent sans arrêt|il crie dès le petit-déjeuner
下雪天院子里小鸟没吃的|兔子要磨牙|仓鼠挑食|羽毛没光泽|豚鼠一天吃到晚|龙猫拉稀换主食
small-pet-home; length width height material assembly; 20-190; Hutches and rodent cages|Clapiers et cages à rongeurs|小宠笼舍
rabbit hutch / hamster cage; clapier / *cage à hamster; 兔笼 / 仓鼠笼
indoor|d'intérieur|室内; two-storey|à étage|双层; outdoor|d'extérieur|户外; foldable|pliable|折叠
he chewed through the cardboard box|my daughter's first little furry friend|foxes come at night|they need to hop and hide|the wheel squeaks and the bars are bent|guinea pigs are moving in on Saturday
il a rongé le carton|le premier compagnon poilu de ma fille|des renards rôdent la nuit|il leur faut sauter et se cacher|les barreaux sont tordus|deux cochons d'Inde arrivent samedi
纸箱被咬穿了|女儿第一次养小动物|怕黄鼠狼晚上来|要能跑能躲|周六接豚鼠回家|半夜啃栏杆
cat-toy; pieces length battery-included; 2-35; Cat toys and scratchers|Jouets et griffoirs pour chat|猫玩具
cat toy / scratching post; jouet pour chat>jouets pour chat / griffoir; 猫玩具|逗猫棒 / 猫抓板
interactive|interactif|互动; catnip|à l'herbe à chat|猫薄荷; feather|à plumes|羽毛; cardboard|en carton|瓦楞纸
my sofa arms are in shreds|she gallops over my face at four|bored indoors and getting fat|he hunts my ankles|kitten alone during office hours|only wants my charging wires
les accoudoirs du canapé en lambeaux|elle galope sur moi à quatre heures|il s'ennuie et grossit|il chasse mes chevilles|un chaton seul la journée|elle n'aime que mes câbles
沙发被挠烂了|半夜跑酷|在家闷得发胖|老扑我脚|上班没人陪主子|就爱咬数据线
dog-bowl; capacity diameter material dishwasher; 4-60; Feeding bowls|Gamelles|宠物碗
pet bowl / slow feeder / automatic feeder; *gamelle / *gamelle anti-glouton / distributeur de croquettes; 宠物碗 / 慢食碗 / 自动喂食器
raised|surélevée|高脚; non-slip|antidérapante|防滑; travel|de voyage|便携; smart|connectée|智能
he inhales his dinner and throws up|pushes it across the whole kitchen|my old lab can't bend down|late shifts, who gives her supper|water on every hike|two cats steal from one another
il avale tout et vomit|il la pousse dans toute la cuisine|mon vieux labrador ne se baisse plus|je rentre tard, qui lui donne à manger|à boire en randonnée|deux chats se volent leur part
狗狗吃太快老吐|吃饭推着满屋跑|老狗低头费劲|加班没人喂|出门遛弯要喝水|两只猫抢食
dog-harness; size weight colour adjustable breed-size; 10-70; Harnesses and collars|Harnais et colliers|胸背项圈
dog harness / dog collar; harnais pour chien>harnais pour chien / collier pour chien>colliers pour chien; 狗胸背 / 项圈
no-pull|anti-traction|防爆冲; reflective|réfléchissant|反光; GPS|GPS|定位; padded|rembourré|加软垫
she drags me to every squirrel|he slips backwards out of everything|he coughs when he strains|nights are dark where we walk|our pup will grow a lot|he ran off at the fireworks
elle me traîne vers chaque écureuil|il se libère en reculant|il tousse dès qu'il tire|il fait noir où on se promène|notre chiot va beaucoup grandir|il s'est enfui au feu d'artifice
一出门就爆冲|老往后退挣脱|勒脖子咳嗽|晚上遛看不见|小狗还会长大|放炮吓跑过一次
dog-coat; size length waterproof breed-size colour; 10-80; Dog coats and boots|Manteaux et chaussons pour chien|宠物衣服
dog coat / dog boots=; manteau pour chien>manteaux pour chien / *bottines pour chien=; 狗衣服|宠物雨衣 / 狗鞋
raincoat|de pluie|雨天; fleece|polaire|抓绒; summer|rafraîchissant|降温; reflective|réfléchissant|反光
our greyhound shivers at the bus stop|wet belly, smelly hall|road salt burns his paws|surgery scar must stay dry|old boy feels the cold|snow clumps between her toes
notre lévrier grelotte à l'arrêt de bus|le ventre mouillé, l'entrée qui pue|le sel lui brûle les coussinets|une cicatrice à garder au sec|le vieux craint le froid|la neige colle entre ses doigts
小型犬冬天发抖|下雨遛完一身湿|融雪剂烧爪子|绝育伤口怕舔|老狗怕冷|雪地里脚缝结冰
pet-treats; net-weight pet-flavour ingredients shelf-life; 2-25; Treats and chews|Friandises|宠物零食
dog treat / cat treat / chew bone; *friandise pour chien>*friandises pour chien / *friandise pour chat>*friandises pour chat / os à mâcher; 狗零食 / 猫条 / 磨牙骨
dental|dentaire|洁齿; grain-free|sans céréales|无谷; training|d'éducation|训练; freeze-dried|lyophilisée|冻干
he only comes back when I have something|bad breath in the morning|hiding a pill in something tasty|chews table legs at five months|the vet visit deserves a bribe|she turns up her nose at everything
il ne revient que si j'ai quelque chose|une haleine de chacal le matin|cacher un comprimé dans du bon|il ronge les pieds de table|le véto mérite une récompense|elle boude tout
叫不回来要拿吃的哄|嘴巴有味|喂药不肯吃|换牙期啃桌腿|剪指甲要奖励|挑嘴啥都不爱
pet-brush; length material weight washing; 5-90; Pet grooming|Toilettage|宠物美容
pet brush / pet clippers=; *brosse pour animaux / *tondeuse pour chien>*tondeuses pour chien; 宠物梳子|除毛刷 / 宠物推子
self-cleaning|autonettoyante|自洁; silent|silencieuse|静音; long-hair|poils longs|长毛; glove|gant|手套
black trousers, white fur, every day|knots behind his ears|she sheds a second cat each spring|the salon costs more than mine|nails click on the parquet|he hates the buzz of cutting machines
pantalon noir, poils blancs, tous les jours|des nœuds derrière les oreilles|elle perd un deuxième chat au printemps|le salon coûte plus cher que le mien|les griffes claquent sur le parquet|il déteste le bruit des machines
黑裤子上全是白毛|耳朵后面打结|换毛季满屋飞毛|宠物店洗一次太贵|怕剃毛的声音|指甲刮地板
flea-treatment; pieces volume breed-size ingredients-skin; 6-60; Parasite care|Antiparasitaires|驱虫用品
flea collar / tick remover / flea treatment; collier antipuces>colliers antipuces / tire-tique>tire-tiques / *pipette antiparasitaire; 驱虫项圈 / 除蜱钳 / 驱虫滴剂
natural|naturel|天然; spot-on|en pipette|滴剂; long-lasting|longue durée|长效; household|d'ambiance|环境
she scratches herself raw|little jumping dots on the rug|found a grey bean in his neck after the woods|bites round my ankles since we adopted|the whole litter is itchy|before our camping trip with two setters
elle se gratte au sang|des points qui sautent sur le tapis|une bille grise dans son cou après la forêt|des piqûres aux chevilles depuis l'adoption|toute la portée se gratte|avant le camping avec deux setters
狗狗一直抓痒|地毯上有小黑点跳|草丛回来耳朵上有虫|捡来的猫要先处理|我腿上也被咬了|春天了要做体外
litter-box; length width height material assembly; 12-240; Litter boxes|Bacs à litière|猫砂盆
litter box|cat toilet; bac à litière|*maison de toilette; 猫砂盆|猫厕所
covered|couvert|封闭; self-cleaning|autonettoyant|自动; corner|d'angle|角落; high-sided|à bords hauts|高边
sand crunches in every room|my studio smells of ammonia|the kitten digs like mad and sprays it|twelve-hour shifts, nobody to scoop|three cats refuse to share|guests notice it at once
des grains qui crissent dans chaque pièce|mon studio sent l'ammoniac|le chaton creuse et en met partout|des gardes de douze heures, personne pour vider|trois chats qui ne partagent pas|les invités le remarquent tout de suite
猫带得满屋沙|一进门就有味|刨得到处都是|加班没人铲屎|三只猫不肯共用|出差几天怎么办
training-pads; pieces width length reusable; 5-45; House training|Propreté|宠物清洁
puppy pad / poop bag; tapis éducateur / sac à crottes; 宠物尿垫|尿布垫 / 拾便袋
washable|lavable|可洗; compostable|compostable|可降解; scented|parfumé|香味; extra-large|très grand|加大
puddle by the door each morning|eleventh floor and a tiny bladder|fines in our park|old dog can't wait any more|I ran out on a walk, awkward|after surgery she leaks
une flaque devant la porte chaque matin|onzième étage et petite vessie|des amendes dans notre parc|le vieux ne se retient plus|j'ai manqué en pleine balade, la honte|après l'opération elle fuit
小狗到处尿|住高层来不及下楼|公园不捡要罚款|老狗憋不住|遛狗忘带尴尬|术后漏尿
fish-food; net-weight ingredients pet-flavour shelf-life; 2-25; Fish food|Nourriture pour poissons|鱼粮
fish food|pond pellets=; *nourriture pour poissons|*paillettes=; 鱼粮|鱼食|龟粮
flake|en flocons|薄片; pellet|en granulés|颗粒; koi|pour koï|锦鲤; shrimp|pour crevettes|虾
my guppies nibble the plants|koi come to the surface and stare|colours have faded in my tank|two weeks away, neighbour feeds|the turtle begs all day|fry too small for big bits
mes guppys grignotent les plantes|les koïs montent et me fixent|mes poissons ont perdu leurs couleurs|deux semaines d'absence, la voisine s'en charge|la tortue réclame|des alevins trop petits
小鱼老啃水草|锦鲤颜色淡了|出差让邻居喂|乌龟天天讨吃|刚孵的鱼苗太小|斗鱼不肯吃
aquarium-gear; power noise capacity warranty; 10-140; Aquarium equipment|Équipement d'aquarium|水族器材
aquarium filter / air pump / aquarium heater; filtre d'aquarium / *pompe à air / chauffage d'aquarium; 鱼缸过滤器 / 增氧泵 / 加热棒
silent|silencieux|静音; internal|interne|内置; external|externe|外置; nano|nano|迷你
the water turned green in a week|fish gasp at the surface|the hum keeps me awake|tropical ones need it warm in winter|shrimps get sucked in|cloudy like milk since Sunday
l'eau a verdi en une semaine|ils pipent l'air en surface|le ronron m'empêche de dormir|les tropicaux ont froid l'hiver|les crevettes se font aspirer|trouble comme du lait depuis dimanche
水一周就绿了|鱼浮头|嗡嗡响睡不着|冬天水太凉|虾苗被吸进去|水发白浑浊
terrarium; width height material wattage; 20-240; Terrariums|Terrariums|爬宠箱
terrarium / heat lamp; terrarium / *lampe chauffante; 爬宠箱|饲养箱 / 加热灯
glass|en verre|玻璃; desert|désertique|沙漠; tropical|tropical|雨林; arboreal|arboricole|树栖
my son wants a gecko and I gave in|snake escaped from a plastic tub|tortoise hibernates badly on the balcony|a jungle with frogs in the office|stick insects from school|needs thirty degrees on one side
mon fils veut un gecko et j'ai cédé|le serpent s'est échappé d'un bac|une jungle avec des rainettes au bureau|des phasmes rapportés de l'école|trente degrés d'un côté|la tortue a froid sur le balcon
儿子想养守宫|蛇从塑料盒跑了|陆龟阳台太冷|办公室养树蛙|角蛙要恒温|想造个雨林景
riding-gear; size weight colour; 20-240; Equestrian|Équitation|马术用品
riding helmet / horse rug / halter; *bombe d'équitation / *couverture pour cheval>*couvertures pour cheval / licol; 马术头盔 / 马衣 / 笼头
waterproof|imperméable|防水; ventilated|ventilée|透气; stable|d'écurie|马厩; competition|de concours|比赛
she starts lessons with ponies on Wednesday|clipped gelding, frosty nights|flies drive my mare mad|the stable says no head cover, no ride|he rubs off everything we put on|first show in May
elle commence le poney mercredi|tondu, et il gèle la nuit|les mouches rendent ma jument folle|le club refuse sans protection|il se débarrasse de tout|premier concours en mai
孩子周末学骑马|冬天马厩冷|苍蝇多马烦躁|马场要求戴护具|牵马没东西套|要参加障碍赛
`),
  ...goodsOf('garden', 'Garden tools|Outils de jardin|园林工具', `
spade; length weight material wood; 10-70; Spades, rakes and hoes|Bêches, râteaux et binettes|铁锹耙锄
spade / rake / hoe; *bêche / râteau / *binette; 铁锹 / 耙子 / 锄头
folding|pliante|折叠; stainless|inox|不锈钢; children's|enfant|儿童; long-handled|à long manche|长柄
leaves up to my ankles|I'm planting twelve fruit trees|the soil is like concrete|weeds between the beans|a veg patch where there was lawn|dig the snow off the path
des feuilles jusqu'aux chevilles|je plante douze fruitiers|la terre est comme du béton|des herbes entre les haricots|un potager à la place du gazon|retourner le tas de compost
落叶堆到脚踝|要种十几棵果树|土硬得跟石头似的|豆子地里全是草|草坪想改菜地|翻土种菜
wheelbarrow; load capacity weight wheel-size; 40-240; Wheelbarrows|Brouettes|手推车
wheelbarrow|garden cart; *brouette|chariot de jardin; 独轮车|手推车|园艺推车
folding|pliable|折叠; two-wheeled|à deux roues|双轮; galvanised|galvanisée|镀锌; electric|électrique|电动
two tons of gravel at the gate|hay bales to the far paddock|my back and forty bags of soil|firewood from the lane to the stove|rubble from the old wall|moving potted olives every autumn
deux tonnes de gravier au portail|des bottes de foin au fond du pré|mon dos et quarante sacs de terre|rentrer le bois jusqu'au poêle|les gravats du vieux mur|rentrer les oliviers chaque automne
两吨石子堆门口|四十袋土搬不动|柴火要运进屋|拆墙的碎砖|草料拉到圈里|大花盆秋天搬进来
watering-can; capacity weight colour material; 6-60; Watering cans and sprinklers|Arrosoirs et arroseurs|浇水器具
watering can / sprinkler; arrosoir / arroseur; 洒水壶|喷壶 / 草坪喷头
long-spout|à long bec|长嘴; oscillating|oscillant|摇摆; copper|en cuivre|铜; indoor|d'intérieur|室内
basil dies if I look away|the lawn is straw by July|seedlings get flattened by the hose|ten window boxes on the third floor|holiday in August, tomatoes at home|orchids on my shelf hate splashes
le basilic meurt si je détourne les yeux|la pelouse est de la paille en juillet|le jet écrase mes semis|dix jardinières au troisième|partir en août avec des tomates|les orchidées craignent les éclaboussures
多肉老浇多|夏天草坪枯了|水管冲倒小苗|阳台十几盆花|出门旅游没人浇|兰花怕溅水
hedge-trimmer; power weight blade length noise; 50-320; Hedge trimmers and strimmers|Taille-haies et débroussailleuses|绿篱机割草机
hedge trimmer / strimmer|brush cutter; taille-haie>taille-haies / *débroussailleuse; 绿篱机 / 打草机|割灌机
cordless|sans fil|锂电; telescopic|télescopique|伸缩; petrol|thermique|汽油; light|léger|轻便
neighbours complain about my thuja wall|brambles took the bottom of the garden|the mower can't reach the edges|shears give me tennis elbow|nettles round the henhouse|forty metres of privet twice a year
les voisins râlent contre mes thuyas|les ronces ont pris le fond du jardin|la tondeuse ne passe pas au bord|la cisaille me fait mal au coude|des orties autour du poulailler|quarante mètres de troènes deux fois l'an
绿化带长得太高|院子角落全是荆棘|割草机够不到边|剪得胳膊疼|果园里杂草齐腰|鸡舍边荨麻多
chainsaw; power weight blade noise fuel; 80-520; Chainsaws and axes|Tronçonneuses et haches|油锯斧头
chainsaw / axe / log splitter; *tronçonneuse / *hache / *fendeuse de bûches; 电链锯|油锯 / 斧头 / 劈柴机
battery|à batterie|锂电; pruning|d'élagage|修枝; petrol|thermique|汽油; compact|compacte|小型
a storm felled the old pine onto the drive|eight cubic metres for the winter|splitting kindling by hand at six|dead cherry near the house|logs too thick for my bow saw|clearing the woodland path
la tempête a couché le pin sur l'allée|huit stères pour l'hiver|du petit bois chaque matin|un cerisier mort près de la maison|des troncs trop gros pour ma scie|dégager le chemin du bois
台风把松树刮倒了|冬天要备柴|枯树靠近房子|木头太粗锯不动|山路被堵|果树要疏枝
leaf-blower; power weight noise airflow fuel; 40-290; Leaf blowers|Souffleurs de feuilles|吹叶机
leaf blower / garden vacuum; souffleur / aspirateur de jardin; 吹叶机 / 吸叶机
cordless|sans fil|锂电; backpack|à dos|背负; quiet|silencieux|低噪; compact|compact|小型
three plane trees, one of me|raking the drive takes all Sunday|wet mush in the gutters of the terrace|the car park of our shop every November|grass clippings on the paving|pool surround full of petals
trois platanes et moi tout seul|ratisser l'allée prend tout le dimanche|de la bouillie mouillée sur la terrasse|le parking du magasin en novembre|de l'herbe coupée sur les dalles|des pétales autour de la piscine
院子三棵梧桐扫不完|扫落叶扫一天|停车场秋天全是叶子|割完草石板上都是|泳池边花瓣多|除雪粉末扫不动
compost-bin; capacity material width height; 12-160; Composting|Compostage|堆肥
compost bin / worm bin; composteur / lombricomposteur; 堆肥桶|发酵桶 / 蚯蚓塔
kitchen|de cuisine|厨房; rotating|rotatif|旋转; wooden|en bois|木质; balcony|de balcon|阳台
coffee grounds and peelings by the bucket|our bin smells after two days|the soil is poor, free goodness wanted|grass clippings have nowhere to go|the town charges per kilo of waste|flat with a balcony and green ideas
du marc et des épluchures par seaux|la poubelle empeste en deux jours|la terre est pauvre, je veux l'enrichir|où mettre l'herbe coupée|la commune facture au kilo|un appart avec balcon et des idées vertes
厨余太多了|果皮菜叶想利用起来|土太瘦想养肥|割下来的草没处放|阳台种菜想自制肥|垃圾分类嫌麻烦
greenhouse; length width height material assembly; 45-890; Greenhouses and sheds|Serres et abris|温室棚屋
greenhouse|polytunnel / garden shed; *serre / abri de jardin; 温室|花房 / 工具棚
mini|mini|迷你; polycarbonate|en polycarbonate|阳光板; lean-to|adossée|靠墙; walk-in|de passage|步入式
tomatoes never ripen before the frost|lemon tree must survive January|bikes and mower stand in the rain|seedlings cover my bedroom floor|hail shredded the salads|I want cucumbers in April
les tomates ne mûrissent pas avant le gel|le citronnier doit passer janvier|vélos et tondeuse sont sous la pluie|des semis plein ma chambre|la grêle a haché les salades|des concombres dès avril
番茄没熟就霜打了|柠檬树过冬|自行车割草机淋雨|育苗占满卧室|冰雹把菜打烂|想早点吃上黄瓜
potting-soil; capacity weight organic features; 4-35; Soils and mulches|Terreaux et paillis|营养土
potting soil|compost soil / mulch; terreau / paillis; 营养土|花土 / 覆盖物
peat-free|sans tourbe|无泥炭; cactus|pour cactus|多肉; lawn|pour gazon|草坪; seed|pour semis|育苗
the balcony boxes are empty in May|roots circle the pot and growth stopped|ground dries out by noon|orchid came with bare roots|weeds pop up between shrubs|raised bed, still just planks
les jardinières sont vides en mai|les racines tournent dans le bac|le sol sèche dès midi|une orchidée à racines nues|des herbes entre les arbustes|mon carré potager n'est que planches
花盆空着要开春种花|根都盘满了|土板结不透水|多肉烂根|种菜箱刚搭好|小区的土太差
weedkiller; volume organic ingredients features; 6-45; Plant and pest care|Soins des plantes|植保用品
weedkiller / insect spray / slug pellets=; désherbant / insecticide / anti-limaces>anti-limaces; 除草剂 / 杀虫喷雾 / 驱蜗颗粒
natural|naturel|天然; concentrated|concentré|浓缩; ready-to-use|prêt à l'emploi|即用; rose|pour rosiers|月季
dandelions between every slab|something eats holes in my hostas|greenfly on the roses|moss has taken the lawn|ants march into the kitchen|box hedge full of caterpillars
des pissenlits entre toutes les dalles|quelque chose troue mes hostas|des pucerons sur les rosiers|la mousse a pris la pelouse|des fourmis défilent dans la cuisine|des chenilles plein le buis
石缝里全是草|叶子被咬成筛子|月季长蚜虫|青苔长满草坪|蚂蚁排队进厨房|小黑飞满屋
bird-feeder; height material capacity assembly; 6-60; Wildlife in the garden|Faune du jardin|庭院鸟具
bird feeder / nest box / bird bath; *mangeoire / nichoir / bain d'oiseaux; 喂鸟器 / 鸟窝|人工巢箱 / 鸟浴盆
squirrel-proof|anti-écureuil|防松鼠; window|de fenêtre|窗户; wooden|en bois|木质; hanging|suspendue|悬挂
I want tits outside my kitchen window|squirrels empty everything in an hour|my father sits by the glass all day|hedgehogs and robins, welcome|a school project on nature|winter is hard for the small ones
des mésanges devant la fenêtre de la cuisine|les écureuils vident tout en une heure|mon père passe ses journées à la vitre|un projet nature à l'école|l'hiver est rude pour les petits|accueillir des rouges-gorges
窗外想看到小鸟|老爸整天坐窗前|松鼠一会就偷光|学校自然课|冬天小鸟可怜|院子想热闹点
pest-trap; pieces battery-included material reusable; 4-60; Traps and repellents|Pièges et répulsifs|捕虫捕鼠
mousetrap / insect zapper / fly trap; *tapette à souris / *lampe anti-moustiques / piège à mouches; 捕鼠器 / 灭蚊灯 / 粘蝇板
electric|électrique|电; humane|non létale|活捉; ultrasonic|à ultrasons|超声波; outdoor|d'extérieur|户外
scratching in the loft at two a.m.|droppings behind the cereal|buzzing round my ear all night|wasps at every breakfast outside|moths ate my best jumper|moles turned the lawn into the Alps
ça gratte au grenier à deux heures|des crottes derrière les céréales|ça bourdonne à mon oreille toute la nuit|des guêpes à chaque petit-déj dehors|un trou dans mon meilleur pull|des taupes partout dans la pelouse
半夜天花板有动静|橱柜里有老鼠屎|嗡嗡叫一晚上|水果一放就招小飞虫|毛衣被蛀了|夏天苍蝇多
trellis; width height length material wood; 8-160; Fences and trellises|Clôtures et treillis|围栏花架
trellis / fence panel / garden arch; treillis / panneau de clôture / *arche de jardin; 花架|爬藤架 / 围栏 / 花园拱门
wooden|en bois|木质; metal|en métal|铁艺; willow|en osier|柳条; expanding|extensible|伸缩
beans and nowhere to climb|neighbours watch us eat|clematis lies on the ground|the dog visits next door|roses over the gate would be a dream|wind tunnels through the terrace
des haricots sans rien où grimper|les voisins nous regardent manger|la clématite traîne par terre|le chien va chez les voisins|des roses au-dessus du portillon|le vent s'engouffre sur la terrasse
豆角没地方爬|邻居能看见我家吃饭|铁线莲趴地上|狗老跑隔壁|门口想要月季拱门|阳台风太大
fire-pit; diameter weight fuel material; 45-490; Fire pits and patio heaters|Braseros et chauffages de terrasse|户外取暖
fire pit / patio heater / pizza oven; brasero / parasol chauffant / four à pizza; 火盆 / 户外取暖器 / 披萨窑
portable|portable|便携; gas|à gaz|燃气; corten|en acier corten|耐候钢; smokeless|sans fumée|无烟
evenings end at nine because it's chilly|marshmallows with the cousins|smokers freeze outside our bar|stargazing in October|wood-fired margheritas at home|a place to stare into flames
on rentre à neuf heures parce qu'il fait frais|des chamallows avec les cousins|les fumeurs gèlent devant notre bar|regarder les étoiles en octobre|des margheritas au feu de bois|un endroit où fixer les flammes
晚上院子里冷|和朋友烤棉花糖|店外客人冻得慌|秋天看星星|想自己烤披萨|围炉煮茶
gazebo; length width height material assembly; 60-690; Gazebos and sun sails|Tonnelles et voiles d'ombrage|凉亭遮阳
gazebo / pergola / sun sail; *tonnelle / *pergola / *voile d'ombrage; 凉亭 / 廊架 / 遮阳帆
pop-up|pliante|折叠; wooden|en bois|木质; waterproof|imperméable|防水; wall-mounted|adossée|靠墙
forty degrees on the terrace at noon|wedding lunch, showers forecast|my market stall has no roof|hot tub in full sun|grandparents burn easily|rain chased us from the barbecue
quarante degrés sur la terrasse à midi|un repas de mariage et des averses annoncées|mon stand de marché n'a pas de toit|les grands-parents brûlent vite|la pluie nous a chassés du barbecue|la table est en plein soleil
露台中午晒死|户外婚礼怕下雨|摆摊没顶|烧烤被雨赶跑|老人孩子怕晒|院子没处乘凉
pool-care; volume net-weight power features; 8-240; Pool and spa|Piscine et spa|泳池用品
pool chlorine / pool robot / pool net; chlore / robot de piscine / *épuisette de piscine; 泳池消毒剂 / 泳池机器人 / 捞网
slow-release|à dissolution lente|缓释; cordless|sans fil|无线; salt|au sel|盐; mini|mini|迷你
green soup after one hot week|eyes sting when we come out|leaves at the bottom and I hate diving for them|opening season next weekend|hot tub foams like beer|slippery walls
une soupe verte après une semaine chaude|les yeux piquent en sortant|des feuilles au fond|on ouvre la saison samedi|le spa mousse comme une bière|des parois qui glissent
水一热就绿|游完眼睛辣|池底全是叶子|下周要开池|池壁滑腻|水起泡沫
cut-flowers; pieces colour height shelf-life; 12-90; Flowers|Fleurs|鲜花
bouquet|bunch of flowers>bunches of flowers; bouquet|bouquet de fleurs; 花束|鲜花|捧花
dried|séché|干花; wedding|de mariée|新娘; seasonal|de saison|时令; white|blanc|白色
I messed up and must apologise tonight|mum's in hospital|her dance recital ends at six|our table for ten looks bare|funeral on Thursday|first date, not too much
j'ai gaffé, je dois me faire pardonner ce soir|maman est à l'hôpital|son spectacle de danse finit à six heures|des obsèques jeudi|premier rendez-vous, sans en faire trop|le centre de table est vide
惹老婆生气了要赔罪|看望住院的同事|母亲节回不去|女儿演出结束要上台|第一次约会|办公室前台想有生气
bonsai; plant-height light-need watering; 8-190; Indoor trees and cacti|Bonsaïs et cactus|盆景多肉
bonsai / cactus>cacti / succulent; bonsaï / cactus / *plante grasse; 盆景 / 仙人掌 / 多肉
flowering|fleuri|开花; mini|mini|迷你; old|centenaire|老桩; grafted|greffé|嫁接
I forget to water for weeks|my desk wants something alive but tiny|a calm hobby with little scissors|south window like an oven|gift for a boss who has everything|nothing survives me
j'oublie d'arroser pendant des semaines|mon bureau veut du vivant minuscule|un loisir calme avec de petits ciseaux|une fenêtre plein sud, un four|un présent pour un patron qui a tout|rien ne survit chez moi
老忘浇水|工位想放点小绿植|养啥死啥|朝南窗台晒|送领导雅一点的|想慢慢修剪静心
fruit-tree; plant-height light-need watering organic; 9-120; Trees and shrubs|Arbres et arbustes|果树苗木
fruit tree / rose bush / shrub; arbre fruitier / rosier / arbuste; 果树苗 / 月季苗 / 灌木
dwarf|nain|矮化; climbing|grimpant|爬藤; flowering|à fleurs|开花; evergreen|persistant|常绿
I'd love to pick my own plums|new house, bare clay|privacy from the road in two years|a living gift for a newborn|scent by the bedroom window|bees need something in April
cueillir mes propres prunes|maison neuve, terre nue|se cacher de la route d'ici deux ans|un cadeau vivant pour une naissance|du parfum sous la fenêtre|nourrir les abeilles en avril
想吃自己种的李子|新院子光秃秃|挡一挡马路视线|孩子出生想种点纪念|窗下想闻花香|阳台能结果的
`),
  ...goodsOf('farm', 'Farm and livestock|Élevage et ferme|农牧用品', `
electric-fence; length voltage battery-included warranty; 25-290; Electric fencing|Clôtures électriques|电子围栏
electric fence|fence energiser; *clôture électrique|électrificateur; 电子围栏|脉冲围栏
solar|solaire|太阳能; portable|mobile|移动; poultry|pour volailles|家禽; horse|pour chevaux|马用
goats in the neighbour's maize again|wild boar dig up the meadow|sheep need a new strip every week|the fox took three hens|ponies lean on the wire|no power in the far field
les chèvres sont encore dans le maïs du voisin|des sangliers retournent le pré|déplacer les brebis chaque semaine|le renard a pris trois poules|les poneys poussent le fil|pas de courant au fond du champ
羊又跑人家玉米地|野猪拱庄稼|轮牧要换地方|黄鼠狼叼了三只鸡|马老靠铁丝|地头没电
poultry-kit; capacity pieces material assembly; 9-290; Poultry keeping|Basse-cour|家禽养殖
chicken coop / poultry drinker / egg incubator; poulailler / abreuvoir / *couveuse; 鸡舍 / 饮水器 / 孵化器
wooden|en bois|木质; automatic|automatique|自动; galvanised|galvanisé|镀锌; mobile|mobile|移动
four hens arrive and sleep where|fresh breakfast from our own garden|they tip the water every day|the school hatches chicks in spring|grain everywhere and rats too|ducks make everything muddy
quatre poules arrivent et dormiront où|des œufs frais du jardin|elles renversent l'eau tous les jours|l'école fait naître des poussins|du grain partout et des rats|ouvrir la trappe sans se lever
要养几只老母鸡|想吃自家土鸡蛋|水盆天天被踩翻|学校观察小鸡出壳|饲料撒一地招老鼠|早上懒得起来放鸡
beehive; height wood weight pieces; 25-260; Beekeeping|Apiculture|养蜂用品
beehive / bee smoker / beekeeper suit; *ruche / enfumoir / *combinaison d'apiculteur; 蜂箱 / 喷烟器 / 防蜂服
ten-frame|dix cadres|十框; starter|débutant|入门; ventilated|ventilée|透气; wooden|en bois|木质
a swarm settled in my pear tree|stung through my jeans last week|I took the course, now for real|orchard needs pollinators|harvest in July, my first|wax moths ruined the frames
un essaim s'est posé sur mon poirier|piqué à travers le jean la semaine dernière|j'ai suivi le stage, on se lance|le verger a besoin de pollinisateurs|première récolte en juillet|la fausse teigne a ruiné mes cadres
一群蜂落在梨树上|上次被蜇了|学完课想自己养|果园要授粉|七月第一次取蜜|巢虫把脾咬坏了
`),
];
