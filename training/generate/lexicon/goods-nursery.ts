import { goodsOf } from './goods-list.ts';

/** Babies, toys and games. */
export const nursery = [
  ...goodsOf('baby', 'Baby care|Soins de bébé|婴儿护理', `
changing-mat; length width fabric waterproof removable-cover; 12-90; Changing mats|Matelas à langer|尿布台
changing mat / changing table; matelas à langer / *table à langer; 换尿布垫 / 尿布台|护理台
foldable|pliable|折叠; wall-mounted|murale|壁挂; wipeable|lavable|可擦; bath|de bain|浴盆
my back aches bending over the bed ten times a day|she rolls off everything now|wet sheets every morning|twins due and only a chest of drawers|changing in the car at the services|the sofa isn't the place for that
j'ai mal au dos à me pencher dix fois par jour|elle roule et je n'ose plus la lâcher|on attend des jumeaux, on n'a qu'une commode|des draps mouillés chaque matin|le changer sur l'aire d'autoroute|le canapé n'est pas fait pour ça
弯腰换尿布腰都断了|宝宝会翻身怕掉下来|床单天天湿|双胞胎要来了|外出换不方便|沙发上换怕弄脏
baby-bath; length capacity material foldable; 12-75; Baby baths|Baignoires bébé|婴儿浴盆
baby bath / bath seat; *baignoire bébé>*baignoires bébé / siège de bain; 婴儿浴盆|宝宝洗澡盆 / 洗澡椅
foldable|pliable|折叠; newborn|nouveau-né|新生儿; non-slip|antidérapante|防滑; with stand|sur pieds|带架
we only have a shower and a newborn|he slips through my soapy hands|the kitchen sink is getting small|filling the big tub wastes water|grandma's flat for a week with the little one|he screams lying flat in water
on n'a qu'une douche et un nouveau-né|il me glisse des mains savonneuses|l'évier devient trop petit|remplir la grande gaspille l'eau|une semaine chez mamie avec le petit|il hurle allongé dans l'eau
家里只有淋浴|宝宝滑溜溜抓不住|洗脸池快坐不下了|大浴缸太费水|带娃回老家洗澡|一躺水里就哭
bib; pieces fabric waterproof washing; 4-30; Bibs|Bavoirs|围兜
bib|weaning bib; bavoir|bavoir à manches; 围兜|口水巾|罩衣
silicone|en silicone|硅胶; sleeved|à manches|长袖; bandana|bandana|三角; terry|en éponge|毛巾
carrot purée down to the socks|dribbling since the teeth started|five shirts a day|he paints with yoghurt|milk runs into her neck folds|nursery asks for three a day
de la purée jusqu'aux chaussettes|il bave depuis que les dents poussent|cinq bodys par jour|il peint au yaourt|le lait coule dans son cou|la crèche en demande trois par jour
吃饭糊一身|长牙天天流口水|一天换五件衣服|自己抓饭弄得到处都是|喝奶流脖子里|幼儿园要带三条
baby-sleeping-bag; size months fabric season washing; 18-90; Baby sleeping bags|Gigoteuses|婴儿睡袋
baby sleeping bag|sleep sack / swaddle; *gigoteuse|*turbulette / couverture d'emmaillotage; 婴儿睡袋|防踢被 / 襁褓
winter|hiver|冬; muslin|en mousseline|纱布; with legs|à jambes|分腿; convertible|évolutive|可拆袖
she kicks off every cover and wakes cold|his arms startle him awake|the health visitor says nothing loose in the cot|eighteen degrees in our bedroom|he crawls in his sleep|summer nights are sticky
elle se découvre et se réveille gelée|ses bras le réveillent en sursaut|la sage-femme dit rien de libre dans le lit|dix-huit degrés dans la chambre|il marche à quatre pattes en dormant|les nuits d'été sont moites
孩子老踢被子|一惊一乍自己把自己吓醒|医生说小床里别放东西|房间只有十八度|睡觉满床爬|夏天吹空调怕着凉
playpen; length width height months foldable; 45-190; Playpens and gates|Parcs et barrières|围栏
playpen / baby gate|safety gate; parc bébé>parcs bébé / *barrière de sécurité; 婴儿围栏|爬行围栏 / 安全门|护栏门
wooden|en bois|木质; folding|pliant|折叠; extra-wide|large|加宽; pressure-fit|à pression|免打孔
he discovered the stairs yesterday|I need two minutes for the loo|the dog eats from his bowl and so does she|oven on and a crawler about|our living room has a stove|plants keep ending in her mouth
il a découvert l'escalier hier|deux minutes pour aller aux toilettes|elle mange dans la gamelle du chien|le four allumé et un bébé qui rampe|un poêle au milieu du salon|les plantes finissent dans sa bouche
会爬了老往楼梯去|上个厕所没人看|厨房不让他进|客厅插座多|跟狗抢饭|一转身就往嘴里塞东西
bouncer; weight months load washing foldable; 30-220; Bouncers and swings|Transats et balancelles|摇椅
bouncer|rocker / baby swing; transat bébé>transats bébé / *balancelle; 婴儿摇椅|安抚椅 / 婴儿秋千
electric|électrique|电动; foldable|pliable|折叠; wooden|en bois|木质; musical|musical|音乐
arms free for cooking, just once|he only naps while moving|I shower with one ear on the cot|evenings are one long cry|reflux, can't lie flat after milk|holding her eight hours a day kills my shoulders
les mains libres pour cuisiner, une seule fois|il ne dort qu'en mouvement|je me douche l'oreille tendue|les soirées ne sont que pleurs|du reflux, à plat c'est l'enfer|la porter huit heures me tue les épaules
想腾出手做顿饭|不摇就不睡|洗澡都不敢洗|一到晚上就闹|吐奶不能平躺|抱一天胳膊废了
bottle-warmer; wattage charge-time capacity warranty; 18-95; Bottle warmers and sterilisers|Chauffe-biberons et stérilisateurs|温奶消毒器
bottle warmer / bottle steriliser; chauffe-biberon>chauffe-biberons / stérilisateur; 温奶器 / 奶瓶消毒器
portable|de voyage|便携; UV|UV|紫外线; double|double|双瓶; steam|à vapeur|蒸汽
three a.m. and a pan of hot water, no more|boiling teats every evening bores me|milk too hot, then too cold|on the road with a hungry baby|germs worry us, he was premature|frozen breast milk to thaw gently
trois heures du matin et une casserole, plus jamais|faire bouillir les tétines chaque soir|trop chaud puis trop froid|sur la route avec un bébé affamé|il est né prématuré, on craint les microbes|décongeler doucement mon lait
半夜三点烧水冲奶太崩溃|天天煮奶嘴麻烦|不是烫就是凉|出门在外孩子饿了|早产儿怕细菌|冻奶要慢慢化
breast-pump; weight battery-life noise pieces rechargeable; 25-260; Breastfeeding|Allaitement|哺乳用品
breast pump / nursing pads=; tire-lait= / *coussinets d'allaitement=; 吸奶器 / 防溢乳垫
wearable|portable|穿戴; manual|manuel|手动; double|double|双边; silent|silencieux|静音
back to the office and still nursing|engorged and crying at five a.m.|dad wants to give the evening feed|wet patches during meetings|my baby can't latch|building a freezer stock before surgery
je reprends le travail et j'allaite encore|engorgée, j'en pleure à cinq heures|que papa donne celui du soir|des auréoles en réunion|mon bébé n'arrive pas à téter|faire des réserves avant l'opération
要上班了还在喂奶|涨奶疼得睡不着|晚上想让爸爸喂|开会衣服湿两块|宝宝不会含|想囤点冻奶
baby-wipes; pieces fragrance-free skin-type ingredients-skin; 2-30; Wipes and baby toiletries|Lingettes et toilette|湿巾洗护
baby wipes= / nappy cream / baby lotion; *lingettes bébé= / *crème de change / lait de toilette; 婴儿湿巾 / 护臀膏 / 润肤乳
water-based|à l'eau|纯水; organic|bio|有机; sensitive|peau sensible|敏感; travel|de voyage|便携
red bottom since the antibiotics|sticky hands in the back seat|paper and water don't do it any more|dry patches on her cheeks|eczema runs in the family|up the back, again, in the restaurant
les fesses rouges depuis les antibiotiques|des mains collantes à l'arrière|le papier ne suffit plus|des plaques sèches sur les joues|l'eczéma, c'est de famille|une fuite jusque dans le dos, au restaurant
红屁股好几天了|车里手黏糊糊|纸巾擦不干净|脸蛋干得起皮|家里都是过敏体质|拉到后背了在外面
baby-food; net-weight flavour months organic allergens; 1-25; Baby food|Alimentation bébé|辅食奶粉
baby food / baby formula / baby cereal; petit pot bébé>petits pots bébé / lait infantile / *céréales bébé=; 婴儿辅食 / 婴儿奶粉 / 米粉
organic|bio|有机; stage-one|premier âge|一段; vegetable|aux légumes|蔬菜; fruit|aux fruits|果泥
six months and curious about spoons|the paediatrician says start solids|I have no time to steam and mash|not enough milk of my own|we fly long haul with an eater of mush|he spits out my broccoli
six mois et curieux de la cuillère|le pédiatre dit de diversifier|pas le temps de cuire et mixer|je n'ai pas assez de lait|long-courrier avec un mangeur de purée|il recrache mes brocolis
六个月该添饭了|没时间蒸了再打泥|奶水不够|坐飞机孩子吃啥|医生说要补铁|自己做的他不吃
teether; material bpa-free months washing; 4-30; Teethers and rattles|Hochets et jouets de dentition|牙胶摇铃
teether / rattle; anneau de dentition>anneaux de dentition / hochet; 牙胶|磨牙棒 / 摇铃
cooling|réfrigérant|可冷藏; wooden|en bois|木质; silicone|en silicone|硅胶; animal|animal|动物
red cheeks, fists in the mouth all day|he gnaws the cot rail|she bites my shoulder at night|four new ones coming at once|something to shake and chew in the pram|screaming since the first one broke through
les joues rouges, les poings dans la bouche|il ronge le barreau du lit|elle me mord l'épaule la nuit|quatre qui percent d'un coup|à secouer et mâchouiller en poussette|il hurle depuis que la première est sortie
小拳头老往嘴里塞|啃床栏杆|半夜疼得哭|一下冒四颗|推车里要个能咬的|见啥咬啥
baby-mobile; diameter battery-included features; 15-80; Cot mobiles and play mats|Mobiles et tapis d'éveil|床铃爬行垫
cot mobile / play mat / baby gym; mobile musical / tapis d'éveil / *arche d'éveil; 床铃 / 爬行垫 / 健身架
musical|musical|音乐; wooden|en bois|木质; foldable|pliable|折叠; black-and-white|noir et blanc|黑白
he stares at the ceiling lamp for hours|I need her busy while I fold laundry|tummy time ends in tears|the tiles are too hard for a crawler|falling asleep takes forever|first gift for a two-month-old
il fixe le plafonnier pendant des heures|l'occuper pendant que je plie le linge|sur le ventre ça finit en larmes|le carrelage est dur quand on rampe|l'endormissement dure une éternité|un premier présent pour deux mois
老盯着灯看|叠衣服时哄不住|练趴就哭|地砖太硬会爬了|半天不睡|送满月宝宝
nursing-pillow; length washing insulation removable-cover; 20-80; Nursing and pregnancy pillows|Coussins de grossesse et d'allaitement|孕妇枕
nursing pillow|pregnancy pillow; coussin d'allaitement|coussin de grossesse; 孕妇枕|哺乳枕|侧睡枕
C-shaped|en C|C型; U-shaped|en U|U型; travel|de voyage|便携; organic|bio|有机
seven months gone and no position works|my arm goes dead while he drinks|belly heavy at night|sore hips from lying on one side|twins at the breast together|after the C-section nothing may press
sept mois et aucune position ne va|mon bras s'endort pendant la tétée|le ventre lourd la nuit|mal aux hanches à force d'être sur le côté|deux à nourrir en même temps|après la césarienne rien ne doit appuyer
孕七个月怎么睡都不舒服|喂奶胳膊麻|肚子坠得慌|侧躺胯疼|双胞胎一起喂|剖腹产怕压伤口
potty; height colour washing; 8-60; Potties and steps|Pots et marchepieds|小马桶
potty / toilet training seat / step stool; pot bébé>pots bébé / réducteur de toilettes / marchepied; 小马桶|儿童坐便器 / 马桶圈儿童 / 脚凳
travel|de voyage|便携; musical|musical|音乐; non-slip|antidérapant|防滑; ergonomic|ergonomique|人体工学
she starts nursery in autumn and must be dry|he won't sit on the big one, scared|can't reach the basin to wash hands|accidents on every outing|two and a half and curious|we want to stop buying nappies
elle entre à l'école et doit être propre|il a peur du grand|il n'atteint pas le lavabo|des accidents à chaque sortie|deux ans et demi et curieuse|on veut arrêter les couches
秋天上幼儿园要戒尿布|大的不敢坐|洗手够不着|出门老尿裤子|两岁半想训练|尿布钱太多了
toddler-cup; capacity material bpa-free dishwasher; 5-28; Toddler cups and cutlery|Gobelets et couverts bébé|学饮杯餐具
sippy cup / toddler plate / baby spoon; *tasse d'apprentissage / *assiette à ventouse / *cuillère bébé>*cuillères bébé; 学饮杯 / 儿童餐盘 / 宝宝勺
spill-proof|anti-fuite|防漏; suction|à ventouse|吸盘; straw|à paille|吸管; silicone|en silicone|硅胶
water all over the pushchair|the bowl flies at every meal|weaning him off the bottle|she wants to eat by herself|mess under the high chair|nursery wants one with a name
de l'eau plein la poussette|le bol vole à chaque repas|le sevrer du biberon|elle veut manger seule|un carnage sous la chaise haute|la crèche en veut une à son nom
水洒一推车|碗老被掀翻|想戒奶瓶|要自己吃饭|餐椅底下一片狼藉|幼儿园要带
nasal-aspirator; battery-included pieces washing noise; 5-60; Baby health|Santé de bébé|婴儿健康
nasal aspirator / baby thermometer; mouche-bébé>mouche-bébés / thermomètre bébé>thermomètres bébé; 吸鼻器 / 婴儿体温计
electric|électrique|电动; manual|manuel|手动; silent|silencieux|静音; soft-tip|à embout souple|软头
blocked nose, can't drink, can't sleep|he snores like a tractor with a cold|is she hot or just cuddly|first nursery winter, endless snot|the doctor asks for degrees on the phone|crusty nostrils every morning
le nez bouché, il ne boit plus|il ronfle comme un tracteur|elle est chaude ou juste câline|premier hiver de crèche, morve sans fin|le médecin demande combien au téléphone|des narines encroûtées chaque matin
鼻塞喝不了奶|一感冒呼噜呼噜|摸着烫不知道多少度|刚上托班天天流鼻涕|晚上憋醒|鼻痂抠不出来
`),
  ...goodsOf('toys', 'Toys|Jouets|玩具', `
train-set; pieces age battery-included; 20-190; Train sets and tracks|Trains et circuits|轨道车
train set / race track; circuit de train|train électrique / circuit de voitures; 小火车|火车轨道 / 赛车轨道
wooden|en bois|木质; electric|électrique|电动; magnetic|magnétique|磁力; looping|à looping|回环
he queues everything in a line and says choo|Grandpa worked on the railway and wants to share|a floor full of curves for a rainy holiday|races between brothers end in shouting, good|under the Christmas tree it should go round|four and obsessed with stations
il aligne tout et fait tchou tchou|papi était cheminot et veut partager|un sol plein de virages pour les vacances|des courses entre frères|que ça tourne autour du sapin|quatre ans et fou de gares
孩子见什么都排成一列呜呜叫|下雨天在家铺一地|哥俩爱比赛|四岁迷地铁|爷爷以前开火车的|想要能自己拼路线的
play-kitchen; pieces height age assembly; 25-190; Pretend play|Jeux d'imitation|过家家
play kitchen / toy shop / doctor's kit; *cuisine enfant>*cuisines enfant / *marchande / *mallette de docteur; 玩具厨房|过家家厨房 / 玩具小店 / 医生玩具
wooden|en bois|木质; foldable|pliable|折叠; with sounds|sonore|带声音; mini|mini|迷你
she stirs my pots with invisible soup|my twins want to sell me things all day|afraid of injections, playing might help|he copies me at the stove|cousin's third birthday|quiet corner at the dentist's
elle touille une soupe invisible|mes jumeaux me vendent tout toute la journée|peur des piqûres, jouer pourrait aider|il m'imite aux fourneaux|les trois ans de ma filleule|un coin calme chez le dentiste
女儿老学我炒菜|双胞胎爱当老板卖东西|怕打针想让他演医生|侄女三岁生日|幼儿园角落区|假装喂娃娃吃饭
costume-puppet; height age pieces washing; 8-60; Puppets and theatre|Marionnettes et théâtre|手偶
puppet|glove puppet / finger puppet / puppet theatre; *marionnette / *marionnette à doigt / théâtre de marionnettes; 手偶|木偶 / 指偶 / 木偶剧台
animal|animal|动物; wooden|en bois|木质; fairy-tale|de conte|童话; glove|à gaine|布
bedtime stories need voices|shy kids talk through a wolf|the class performs the three pigs|gran wants something for the grandkids' visit|speech therapy needs fun|a show for the birthday
les histoires du soir demandent des voix|des timides parlent à travers un loup|la classe joue les trois cochons|mamie prépare la venue des petits|rendre l'orthophonie amusante|un spectacle pour l'anniversaire
讲故事想要角色|内向的孩子愿意借小狼说话|班里演三只小猪|语言训练用|生日会演一段|亲子互动
action-figure; height material age pieces; 8-120; Figures|Figurines|手办模型
action figure|figurine / dinosaur figure; *figurine|personnage articulé / dinosaure jouet>dinosaures jouets; 手办|人偶 / 恐龙玩具
poseable|articulée|可动; collectible|de collection|收藏; animal|animale|动物; painted|peinte|涂装
he saves the world on my kitchen table|T. rex versus everyone, daily|my desk at work needs a hero|birthday cake topper he can keep|knights for the castle|my brother collects, shelf half empty
il sauve le monde sur ma table|tyrannosaure contre tous, chaque jour|mon bureau a besoin d'un héros|à poser sur le gâteau puis à garder|des chevaliers pour le château|mon frère collectionne, l'étagère est à moitié vide
儿子天天拯救世界|霸王龙迷|办公桌想摆个英雄|弟弟爱收藏|生日蛋糕上放的|动物园回来念念不忘
dollhouse; height pieces material age assembly; 30-240; Doll's houses|Maisons de poupée|娃娃屋
doll's house|miniature house; *maison de poupée|*maison miniature; 娃娃屋|玩具屋|微缩小屋
wooden|en bois|木质; portable|transportable|便携; furnished|meublée|带家具; DIY|à monter|DIY
her little people sleep in shoeboxes|she arranges furniture for hours|a big present from all the godparents|I want to build tiny rooms myself|a rainy week with quiet play|mine burned with the attic and I still mourn it
ses petits personnages dorment dans des boîtes à chaussures|elle range des meubles pendant des heures|un gros présent commun des parrains|construire moi-même des pièces miniatures|une semaine de pluie et du calme|la mienne a disparu, je la regrette encore
女儿给小人用鞋盒当床|喜欢摆弄小家具|几个长辈一起送大礼|想自己搭小房间|安静玩一下午|放假想做手工小房子
rc-car; length speed battery-life age rechargeable; 18-240; Remote-controlled toys|Jouets télécommandés|遥控玩具
remote-controlled car|RC car / RC boat / toy robot; *voiture télécommandée / bateau télécommandé / robot jouet>robots jouets; 遥控车 / 遥控船 / 机器人玩具
off-road|tout-terrain|越野; stunt|de cascade|特技; programmable|programmable|编程; mini|mini|迷你
he wants speed and I want him outdoors|chasing the dog across the lawn|dad and lad project|mud, jumps, no tears please|pond races on Sunday|coding basics without a screen
il veut de la vitesse, je le veux dehors|poursuivre le chien dans le jardin|un projet père-fils|de la boue et des sauts|des courses sur l'étang|les bases du code sans écran
孩子要快的我要他出门玩|公园追着狗跑|父子一起玩|能翻能跳别摔坏|湖边想开船|想学点编程
play-tent; height width foldable age washing; 18-120; Play tents|Tentes et tipis de jeu|儿童帐篷
play tent|teepee; *tente de jeu|tipi enfant>tipis enfant; 儿童帐篷|游戏屋|小帐篷
pop-up|pop-up|自动; cotton|en coton|棉布; castle|château|城堡; starry|étoilée|星空
they pull down my sheets to make dens|a reading nook in the bedroom|she needs a place to be alone|summer hideaway on the lawn|sleepovers with giggles|our toddler hides in the wardrobe
ils décrochent mes draps pour faire des cabanes|un coin lecture dans la chambre|elle a besoin d'un endroit à elle|une cachette d'été au jardin|des soirées pyjama|notre petit se cache dans l'armoire
老拿床单搭窝|房间想要读书角|孩子想有自己的小天地|夏天院子里玩|小朋友来过夜|老钻衣柜里
ride-on; weight age load seats; 25-220; Ride-on toys|Porteurs et trottinettes|学步滑行车
ride-on toy / balance bike / tricycle; porteur / *draisienne / tricycle; 滑行车 / 平衡车 / 三轮车
wooden|en bois|木质; foldable|pliable|折叠; light|légère|轻便; convertible|évolutif|可变
two years old and faster than me|legs short, pedals too hard|walking to day care takes an hour|she envies her big brother's wheels|learning not to fall before getting pedals|courtyard laps every evening
deux ans et plus rapide que moi|jambes courtes, pédaler est trop dur|aller à la crèche à pied prend une heure|elle envie les roues de son grand frère|apprendre l'équilibre d'abord|des tours de cour tous les soirs
两岁精力太旺|腿短还蹬不动|走去托班要一小时|看哥哥骑车眼馋|先练平衡|小区里天天转圈
bath-toy; pieces age bpa-free; 4-40; Bath and water toys|Jouets de bain et d'eau|洗澡戏水玩具
bath toy / water gun; jouet de bain / pistolet à eau; 洗澡玩具 / 水枪
floating|flottant|漂浮; wind-up|à remonter|发条; colour-changing|qui change de couleur|变色; mould-free|sans trous|不发霉
hair washing is a battle|thirty-four degrees and bored kids|squirting ducks went mouldy|garden war on Saturday|she won't get in, she won't get out|pool party with eight boys
le shampoing est une bataille|trente-quatre degrés et des enfants qui s'ennuient|les canards sont moisis dedans|la guerre au jardin samedi|elle refuse d'entrer puis de sortir|une fête piscine avec huit garçons
洗头就大哭|三十多度孩子没劲|小鸭子里面发霉了|周末小区打水仗|一洗澡就闹|泳池派对
bubble-kite; length age pieces; 4-45; Kites and bubbles|Cerfs-volants et bulles|风筝泡泡机
kite / bubble machine; cerf-volant>cerfs-volants / *machine à bulles; 风筝 / 泡泡机
stunt|acrobatique|特技; giant|géant|巨型; rainbow|arc-en-ciel|彩虹; easy-fly|facile|易飞
always windy on our beach|the wedding exit should shimmer|the park in March is for running|the toddler laughs at anything that pops|a dragon in the sky for grandad|our dog chases floating things
toujours du vent sur notre plage|une sortie de mairie qui brille|courir au parc en mars|le petit rit de tout ce qui éclate|un dragon dans le ciel pour papi|le chien poursuit tout ce qui flotte
春天公园风大|婚礼出场想梦幻|宝宝看到泡泡就笑|海边天天刮风|清明放个高的|小狗爱追
swing-slide; height load age assembly; 30-690; Swings and slides|Balançoires et toboggans|户外游乐
swing / slide / trampoline; *balançoire / toboggan / trampoline; 秋千 / 滑梯 / 蹦床
wooden|en bois|木质; indoor|d'intérieur|室内; toddler|bébé|幼儿; with net|avec filet|带护网
the sofa springs suffer daily|three kids and a boring lawn|playground is a bus ride away|burn energy before bed, please|the big ash tree has a perfect branch|garden party every weekend
les ressorts du canapé souffrent|trois enfants et une pelouse vide|l'aire de jeux est loin|qu'ils se dépensent avant le coucher|le gros frêne a une branche parfaite|les cousins débarquent tous les week-ends
沙发都被跳塌了|院子空着三个娃|离游乐场太远|睡前想放放电|阳台想给娃玩|周末小朋友都来家
sandpit; length width age; 20-190; Sand and paddling pools|Bacs à sable et pataugeoires|沙池水池
sandpit / paddling pool; bac à sable / *pataugeoire|*piscine gonflable; 沙池 / 充气泳池|戏水池
covered|avec couvercle|带盖; inflatable|gonflable|充气; wooden|en bois|木质; shaded|avec pare-soleil|带遮阳
heatwave and a concrete yard|they dig up my roses|castles without driving to the coast|splashing in the shade for a one-year-old|cats use our last one|day-care garden on a budget
canicule et cour en béton|ils retournent mes rosiers|des châteaux sans aller à la mer|barboter à l'ombre à un an|les chats ont adopté le nôtre|le jardin de la crèche, petit budget
三伏天院子里热|老挖我的花|不去海边也想堆城堡|一岁多想玩水|猫把旧的当厕所了|幼儿园院子用
magic-kit; pieces age language level; 12-60; Magic and science sets|Coffrets de magie et d'expériences|魔术实验套装
magic kit / chemistry set; coffret de magie / coffret d'expériences; 魔术道具|魔术套装 / 实验套装
beginner|débutant|入门; deluxe|deluxe|豪华; card|de cartes|纸牌; mentalist|de mentalisme|读心
he pulls coins from my ear, badly|talent show in three weeks|my niece asks how everything works|uncle wants to impress at family dinners|a ten-year-old with no interest in dolls or balls|the shy one should shine once
il sort des pièces de mon oreille, mal|le spectacle de l'école dans trois semaines|ma nièce demande comment tout marche|tonton veut épater au repas de famille|dix ans, ni poupées ni ballons|que le timide brille une fois
孩子想变戏法给同学看|学校才艺表演|年会想露一手|外甥女什么都问为什么|十岁啥玩具都不感兴趣|想让害羞的孩子表演一次
model-kit; pieces level age language; 10-190; Model kits|Maquettes|拼装模型
model kit|scale model; *maquette|modèle réduit; 拼装模型|高达模型|模型
aircraft|d'avion|飞机; ship|de bateau|帆船; wooden|en bois|木质; snap-fit|à clipser|免胶
retirement evenings are long and my hands are steady|glue, paint, a battleship, heaven|he wants to assemble a jet, not buy one|winter project for the two of us|my shelf misses a Spitfire|patience training for a teen
les soirées de retraite sont longues|de la colle, de la peinture, un cuirassé|il veut assembler un avion de chasse|un projet d'hiver à deux|il manque un voilier sur ma cheminée|apprendre la patience à un ado
退休了晚上没事手还稳|儿子想自己拼战斗机|冬天父子一起做|书架缺艘帆船|练练耐心|下班拼一点解压
playing-cards; pieces players playing-time language; 3-35; Card games and casino|Jeux de cartes|卡牌
playing cards=|card game / poker set; jeu de cartes / *mallette de poker; 扑克牌|卡牌|纸牌 / 德州筹码套装
waterproof|étanche|防水; family|familial|家庭; collectible|à collectionner|收藏; giant|géant|大字
long train rides with three kids|poker night with colleagues|camping and rain drums on canvas|gran's eyesight makes small numbers hard|something tiny for the handbag that amuses six|he swaps monsters in the playground
de longs trajets en train à trois enfants|une soirée bluff entre collègues|camping sous la pluie|mamie voit mal les petits chiffres|un truc minuscule qui amuse six personnes|il échange des monstres à la récré
坐火车打发时间|过年打牌斗地主|露营下雨没事干|老人看不清小字|聚会六个人一起玩|小学生都在换卡
chess; dimensions wood pieces level foldable; 12-190; Strategy games|Jeux de stratégie|棋类
chess set / go board / draughts set; jeu d'échecs / jeu de go / jeu de dames; 国际象棋 / 围棋 / 跳棋
magnetic|magnétique|磁性; wooden|en bois|木质; travel|de voyage|便携; tournament|de tournoi|比赛
grandpa beats everyone on his phone, give him something real|my daughter joined the club at school|long afternoons on the veranda|concentration trouble in class|black and white stones, I want to learn|a gift that says you are clever
papi bat tout le monde sur son téléphone|ma fille s'inscrit au club de l'école|de longs après-midis sur la véranda|des soucis de concentration en classe|des pierres noires et blanches, je veux apprendre|un présent qui flatte l'intelligence
爷爷爱下两盘|孩子学校社团要用|上课注意力不集中想练练|院子里老头都在杀|想学黑白子|出差高铁上对弈
darts; weight pieces diameter players; 12-240; Pub games|Jeux de bar|桌上足球飞镖
dartboard / table football / pool cue; *cible de fléchettes / baby-foot>baby-foots / *queue de billard; 飞镖盘 / 桌上足球 / 台球杆
electronic|électronique|电子; magnetic|magnétique|磁性; professional|professionnelle|专业; mini|mini|迷你
our garage should become a den|lads come on Fridays and stare at phones|the office break room is dead|holes in my wallpaper from the old one|student house, zero fun indoors|the bar wants a tournament
le garage doit devenir un repaire|les potes viennent et fixent leur téléphone|la salle de pause est morte|des trous dans le papier peint|la coloc s'ennuie dedans|le café veut un tournoi
车库想改娱乐室|朋友来了都玩手机|公司休息区太冷清|合租屋没意思|酒吧想搞比赛|周末解压扔两把
mahjong; pieces material players weight; 30-390; Mahjong and dominoes|Mahjong et dominos|麻将
mahjong set / dominoes=; jeu de mahjong / jeu de dominos; 麻将|麻将牌 / 多米诺骨牌
travel|de voyage|旅行; automatic|automatique|自动; large|à grandes tuiles|大号; bamboo|en bambou|竹
four aunts, one evening, clacking tiles|New Year with the in-laws|grandma's sight is failing, big symbols please|we learned it in Hong Kong|the care home wants a table of regulars|dorm room, quiet version
quatre tantes et le bruit des tuiles|le Nouvel An chez la belle-famille|mamie voit mal, il faut de gros symboles|on a appris ça à Hong Kong|la maison de retraite a ses habitués|une table de quatre chaque mardi
过年三缺一|老妈周末要搓两圈|老人眼花要大字的|宿舍玩怕吵|搬新家支一桌|民宿给客人玩
`),
];
