import { goodsOf } from './goods-list.ts';

/** Fitness and team sports; camping, snow, water, fishing and what cyclists still lack. */
export const active = [
  ...goodsOf('fitness', 'Fitness equipment|Fitness et musculation|健身器材', `
kettlebell; weight material colour; 12-120; Kettlebells and weights|Kettlebells et poids|壶铃杠铃
kettlebell / barbell / weight plate; kettlebell / *barre de musculation / disque de musculation; 壶铃 / 杠铃 / 杠铃片
adjustable|réglable|可调; cast-iron|en fonte|铸铁; vinyl|vinyle|包胶; competition|de compétition|比赛
I want strong legs without a gym card|swinging something heavy in the garage|squats are too easy now|my trainer moved away and left a plan|twenty minutes before the kids wake|grip strength for climbing
des jambes solides sans abonnement|balancer du lourd au garage|les squats sont devenus trop faciles|mon coach a déménagé et m'a laissé un programme|vingt minutes avant le réveil des enfants|de la poigne pour l'escalade
不办卡想练腿|深蹲太轻松了|在家二十分钟练全身|教练说要上重量|想练臀|握力不够
exercise-bike; weight load noise foldable warranty; 120-1200; Bikes and rowers|Vélos et rameurs d'intérieur|室内单车划船机
exercise bike / rowing machine / elliptical trainer; vélo d'appartement / rameur / vélo elliptique; 动感单车 / 划船机 / 椭圆机
magnetic|magnétique|磁控; foldable|pliable|折叠; recumbent|semi-allongé|靠背; silent|silencieux|静音
it rains eight months here and I must move|my knees can't take running|watch series and sweat|cardiologist wants thirty minutes daily|downstairs neighbour hears a pin drop|winter training when roads are icy
il pleut huit mois et je dois bouger|mes genoux ne supportent plus la course|transpirer devant mes séries|le cardiologue veut trente minutes par jour|le voisin du dessous entend tout|m'entraîner l'hiver quand ça gèle
梅雨天没法出门跑|膝盖不好不能跑步|边追剧边出汗|医生让每天半小时有氧|楼下嫌吵|冬天路滑骑不了
pull-up-bar; width load adjustable weight; 15-190; Bars and benches|Barres et bancs|单杠训练凳
pull-up bar / weight bench / dip station; *barre de traction / banc de musculation / *chaise romaine; 单杠|引体向上杆 / 卧推凳 / 双杠架
doorway|de porte|门上; folding|pliable|折叠; wall-mounted|murale|墙上; adjustable|réglable|可调
I can't do a single chin-up yet|broad shoulders by summer|firefighter test in three months|hang from something to stretch my spine|my landlord forbids drilling|the park's are always taken
je n'arrive pas à me hisser une seule fois|des épaules larges pour l'été|le concours de pompier dans trois mois|me suspendre pour étirer le dos|interdit de percer chez moi|celles du parc sont toujours prises
一个引体都做不了|体测要考|想练宽肩|挂一挂拉伸腰|租房不让打孔|公园的老有人占
gym-ball; diameter load colour; 8-60; Balls and rollers|Ballons et rouleaux|瑜伽球泡沫轴
gym ball / foam roller / balance board; ballon de gym / rouleau de massage / *planche d'équilibre; 瑜伽球 / 泡沫轴 / 平衡板
pregnancy|de grossesse|孕妇; vibrating|vibrant|震动; anti-burst|anti-éclatement|防爆; textured|texturé|颗粒
legs like wood after the half-marathon|the midwife suggests bouncing|sitting still at work kills me|physio gave me core exercises|my calves knot up at night|ankle sprain, rebuild balance
des jambes de bois après le semi|la sage-femme conseille de rebondir|rester assis me tue|le kiné m'a donné du gainage|mes mollets se nouent la nuit|une entorse, retrouver l'équilibre
跑完步腿硬得像木头|产前想活动骨盆|久坐腰僵|康复师让练核心|小腿老抽筋|崴脚后练平衡
skipping-rope; length weight adjustable; 4-40; Skipping ropes|Cordes à sauter|跳绳
skipping rope|jump rope; *corde à sauter; 跳绳
speed|de vitesse|竞速; weighted|lestée|负重; counting|à compteur|计数; beaded|à perles|竹节
boxing warm-up in a hotel room|sports test counts jumps per minute|ten minutes, maximum sweat, no space|playground craze at school|something for the suitcase that replaces the gym|double unders escape me
un échauffement de boxe à l'hôtel|dix minutes et ça transpire, sans place|la mode dans la cour de récré|remplacer la salle dans une valise|les doubles tours m'échappent|maigrir sans rien payer
中考体育要考|十分钟出汗不占地|出差住酒店也能练|孩子一分钟才跳八十个|想减肥没场地|双摇老绊脚
punching-bag; weight height; 20-240; Boxing and martial arts|Boxe et arts martiaux|拳击武术
punching bag / boxing gloves= / judo suit; sac de frappe / gants de boxe= / judogi>judogis; 沙袋 / 拳击手套 / 道服
freestanding|sur pied|立式; leather|en cuir|真皮; kids'|enfant|儿童; heavy|lourd|重型
rotten week at work, I need to hit something|my daughter starts karate on Tuesday|bruised knuckles from the club's loaners|teenager full of rage|kick training in the garage|cardio that isn't boring
une semaine pourrie, j'ai besoin de taper|ma fille commence le karaté mardi|les phalanges bleues avec ceux du club|un ado plein de colère|travailler mes coups de pied au garage|du cardio qui ne m'ennuie pas
工作憋火想发泄|女儿周二开始学空手道|打拳手背青了|青春期孩子一肚子火|想练踢腿|有氧不想太无聊
sports-bra; size fabric colour washing padded; 15-75; Sportswear|Vêtements de sport|运动服
sports bra / leggings= / running shorts=; *brassière de sport / legging / short de sport; 运动内衣 / 瑜伽裤 / 运动短裤
high-support|maintien fort|高强度; seamless|sans couture|无缝; plus-size|grande taille|大码; high-waisted|taille haute|高腰
bouncing hurts on every stride|see-through when I bend, mortifying|chafed thighs after ten kilometres|straps dig into my shoulders|phone and keys while I run, where|I hide in dad's T-shirt at the gym
ça rebondit et j'ai mal à chaque foulée|transparent quand je me penche, la honte|les cuisses irritées après dix bornes|les bretelles me scient les épaules|où mettre téléphone et clés en courant|je me cache dans un vieux t-shirt à la salle
跑步晃得难受|下蹲透光尴尬|跑十公里大腿磨红|肩带勒得慌|跑步手机没处放|健身房只好穿大T恤
protein-powder; net-weight flavour protein sugar vegan; 15-75; Sports nutrition|Nutrition sportive|运动营养
protein powder / energy bar / shaker; *protéine en poudre / *barre énergétique / shaker; 蛋白粉 / 能量棒 / 摇摇杯
whey|whey|乳清; vegan|vegan|植物; lactose-free|sans lactose|无乳糖; pre-workout|avant l'effort|训练前
I train hard and stay thin as a rake|hungry wolf an hour after lifting|legs empty at kilometre thirty|I don't eat meat and need muscle|gran lost weight in hospital|breakfast in a bottle
je m'entraîne dur et je reste une brindille|une faim de loup après la muscu|plus de jambes au trentième kilomètre|je ne mange pas de viande et je veux du muscle|mamie a fondu à l'hôpital|un petit-déj à boire
练了半年不长肉|练完饿得不行|跑到三十公里撞墙|吃素想增肌|早上来不及吃饭|术后要补营养
`),
  ...goodsOf('sports', 'Team and ball sports|Sports collectifs et de balle|球类运动', `
volleyball; weight diameter colour; 10-70; Volleyballs and rugby balls|Ballons de volley et de rugby|排球橄榄球
volleyball / rugby ball / handball; ballon de volley / ballon de rugby / ballon de handball; 排球 / 橄榄球 / 手球
beach|de plage|沙滩; match|de match|比赛; soft|souple|软式; training|d'entraînement|训练
a net on the beach and nothing to throw over it|school team starts again|garden scrum with cousins|the old one is flat and peeling|forearms red from a hard one|PE exam includes underhand serves
un filet sur la plage et rien à envoyer|l'équipe du lycée reprend|une mêlée au jardin entre cousins|le vieux est dégonflé et pelé|les avant-bras rouges avec un trop dur|jouer à plusieurs au parc
沙滩上有网没球|体育中考要垫球|太硬手臂打红了|校队开学训练|和朋友公园里玩|旧的漏气掉皮
bat-stick; length weight wood level; 15-190; Bats and sticks|Battes et crosses|球棒球杆
baseball bat / hockey stick / cricket bat; *batte de baseball / *crosse de hockey / *batte de cricket; 棒球棒 / 曲棍球杆 / 板球拍
junior|junior|少年; carbon|carbone|碳纤; aluminium|alu|铝; composite|composite|复合
he's joining the little league|cracked it on the last ball of the season|girls' team, indoor court|swings too slowly with dad's|street games in front of the house|exchange year in America, must fit in
il entre chez les benjamins|cassée sur la dernière balle de la saison|l'équipe féminine, en salle|celle de son père est trop lourde|jouer dans la rue devant chez nous|une année d'échange aux États-Unis
孩子进了少棒队|最后一球打裂了|大人的太重挥不动|学校社团要自带|周末和同事打着玩|想练挥棒
football-boots; shoe-size upper colour weight; 25-240; Football boots and shin guards|Chaussures de foot et protège-tibias|足球鞋护腿板
football boots= / shin guards= / goalkeeper gloves=; *chaussures de foot= / protège-tibias= / gants de gardien=; 足球鞋 / 护腿板 / 守门员手套
studded|à crampons|长钉; indoor|en salle|平底; kids'|enfant|儿童; artificial-turf|synthétique|碎钉
he slides on the wet pitch in trainers|bruised legs after every tackle|grown two sizes since spring|the coach won't let her play without|the keeper drops everything in rain|five-a-side on plastic grass
il glisse en baskets sur terrain mouillé|les jambes bleues après chaque tacle|deux pointures de plus depuis le printemps|l'entraîneur refuse qu'elle joue sans|le gardien relâche tout sous la pluie|du foot à cinq sur synthétique
下雨天踢球老滑|小腿被踢青|脚又长了两码|教练说不戴不能上场|雨天抓不住球|人工草上踢五人制
golf-club; length weight level; 30-690; Golf|Golf|高尔夫
golf club / golf balls= / golf bag; club de golf / *balles de golf= / sac de golf; 高尔夫球杆 / 高尔夫球 / 球包
left-handed|gaucher|左手; beginner|débutant|初学; graphite|graphite|碳素; putting|de putting|推杆
boss invited me to the green on Friday|six in the pond last Sunday|retirement at last and lessons paid|office carpet practice|my back carries too much round eighteen holes|my daughter borrowed mine and kept it
le patron m'invite sur le green vendredi|six dans l'étang dimanche dernier|la retraite, et des cours déjà payés|m'exercer sur la moquette du bureau|dix-huit trous et trop lourd sur le dos|ma fille a gardé le mien
老板约周五打球|上次进水里六个|退休了报了课|办公室地毯上练推|背着走十八洞太累|左撇子借不到合适的
shuttlecock; pieces weight colour level; 3-45; Shuttlecocks and tennis balls|Volants et balles|羽毛球网球
shuttlecock / tennis balls=; volant de badminton / *balles de tennis=; 羽毛球 / 网球
feather|en plumes|鹅毛; nylon|en nylon|尼龙; training|d'entraînement|训练; pressureless|sans pression|无压
the dog ate our last three|feathers gone after two rallies|garden net up, nothing to hit|they don't bounce any more|club night uses a tube an evening|wind blows them over the hedge
le chien a mangé les trois derniers|plus de plumes après deux échanges|le filet est monté, rien à frapper|elles ne rebondissent plus|le club en use un tube par soir|le vent les envoie chez le voisin
两下毛就掉光|不弹了|一晚上打坏一筒|小区支了网没东西打|被狗叼走了|风一吹就飘
ice-skates; shoe-size level padded colour; 30-240; Ice skates|Patins à glace|冰鞋
ice skates=; patins à glace=; 冰鞋|冰刀鞋
figure|artistiques|花样; hockey|de hockey|冰球; adjustable|réglables|可调; beginner|débutant|初学
the lake is frozen, first time in ten years|rental ones squash my toes|she dreams of spins and glitter|Saturday date at the rink|ankles wobble in the old pair|my son joined a puck club
le lac est gelé, première fois en dix ans|celles de location m'écrasent les orteils|elle rêve de pirouettes et de paillettes|un rendez-vous samedi à la patinoire|mes chevilles flanchent dans les vieux|mon fils s'inscrit au club de hockey
湖面冻上了|冰场租的挤脚|女儿想学转圈|周末约会去冰场|脚脖子老歪|儿子报了冰球
knee-brace; size fabric adjustable breathable; 8-70; Supports and protection|Orthèses et protections|护具
knee brace / ankle support / wrist guard; *genouillère / *chevillère / protège-poignet>protège-poignets; 护膝 / 护踝 / 护腕
compression|de compression|加压; hinged|articulée|铰链; elastic|élastique|弹力; padded|rembourrée|加厚
sharp pain going downstairs|twisted my foot at tennis in June|squats make joints crack|I fall off my board on my hands|meniscus operation, back to sport carefully|old injury hates the cold
une douleur vive en descendant l'escalier|la cheville tordue au tennis en juin|ça craque quand je m'accroupis|je tombe du skate sur les mains|opéré du ménisque, reprise prudente|une vieille blessure qui n'aime pas le froid
下楼膝盖疼|打球崴过脚|一蹲就咔咔响|玩滑板手撑地|半月板术后恢复运动|老寒腿怕冷
archery; length weight level; 25-390; Archery|Tir à l'arc|射箭
bow|archery set / archery target; arc>arcs / *cible de tir; 弓箭|反曲弓 / 箭靶
recurve|classique|反曲; kids'|enfant|儿童; compound|à poulies|复合; traditional|traditionnel|传统
she saw the film and wants to be the heroine|calm sport for a busy head|straw bales in the field wait|the club lends one only for three months|medieval fair next summer|steady hands, good eyes, new hobby
elle a vu le film et veut devenir l'héroïne|un sport calme pour une tête pleine|des bottes de paille nous attendent au pré|le club ne prête que trois mois|une fête médiévale l'été prochain|la main sûre et l'œil vif, un nouveau loisir
看完电影孩子想当神射手|静心的运动|俱乐部只借三个月|古装节要用|练专注力|农家院想设个靶
`),
  ...goodsOf('outdoor', 'Camping comfort|Confort au camping|露营装备', `
airbed; length width thickness-cm weight load; 18-160; Airbeds|Matelas gonflables|充气床垫
airbed|inflatable mattress; matelas gonflable|lit gonflable; 充气床垫|气垫床
double|deux places|双人; self-inflating|autogonflant|自动充气; raised|surélevé|加高; car|pour voiture|车载
in-laws visit and we have one bedroom|roots under my ribs all night|sleeping in the estate car by the sea|wakes up flat every morning|festival weekend at forty-five|kids' sleepover on the floor
la belle-famille vient, une seule chambre|des racines sous les côtes toute la nuit|dormir dans le break en bord de mer|il est à plat chaque matin|un festival à quarante-cinq ans|une soirée pyjama par terre
亲戚来了没床睡|帐篷里硌得慌|想在车里睡一晚|半夜就漏气瘪了|音乐节住两天|午休公司打地铺
camp-toilet; weight height load foldable capacity; 15-140; Camp hygiene|Hygiène au camping|露营卫浴
portable toilet / camping shower; *toilettes portables= / *douche de camping; 便携马桶 / 户外淋浴
foldable|pliables|折叠; chemical|chimiques|化学; pop-up|pop-up|速开; solar|solaires|太阳能
the block is two hundred metres through the dark|nights in a van with a weak bladder|salt on skin after surfing|grandma joins us by the lake|sandy dog before he gets in|allotment without plumbing
le bloc est à deux cents mètres dans le noir|des nuits en van et une petite vessie|le sel sur la peau après le surf|mamie vient au lac avec nous|un chien plein de sable avant la voiture|un jardin ouvrier sans eau
半夜去厕所太远|房车上不方便|海边冲完浪一身盐|带老人露营|上车前给狗冲沙子|堵车孩子憋不住
mosquito-net; length width height weight; 8-60; Mosquito protection|Protection anti-moustiques|防蚊
mosquito net / insect repellent; *moustiquaire / répulsif; 蚊帐 / 驱蚊液
pop-up|pop-up|免安装; travel|de voyage|旅行; treated|imprégnée|药浸; baby|bébé|婴儿
forty bites on one leg|we go to the delta in rainy season|baby's face is all red bumps|the whine at two a.m.|tick country and short trousers|supper on the terrace is a massacre
quarante piqûres sur une jambe|on part dans le delta à la saison des pluies|le visage du bébé plein de boutons|le sifflement à deux heures du matin|un pays à tiques et des shorts|dîner dehors est un massacre
一条腿四十个包|宝宝脸上全是包|半夜嗡嗡叫|宿舍没纱窗|去东南亚雨季|露营晚上没法坐
picnic; length width capacity fabric foldable; 12-110; Picnic|Pique-nique|野餐
picnic blanket / picnic basket; *couverture de pique-nique / panier de pique-nique; 野餐垫 / 野餐篮
waterproof|imperméable|防水; insulated|isotherme|保温; wicker|en osier|藤编; XXL|XXL|超大
the grass is always damp and my jeans show it|a romantic lunch by the river|open-air cinema on Friday|salad leaks in my tote|six kids in the park|cherry blossoms and nowhere to sit
l'herbe est humide et mon jean le montre|un déjeuner romantique au bord de l'eau|cinéma en plein air vendredi|la salade fuit dans mon cabas|six enfants au parc|des cerisiers en fleurs et nulle part où s'asseoir
草地潮坐一屁股湿|河边想浪漫一下|露天电影没东西坐|春游带吃的|公园带娃铺地上|樱花树下拍照
pocket-knife; length blade weight material; 8-140; Pocket knives and survival|Couteaux de poche et survie|户外刀具求生
pocket knife / fire starter / survival blanket; canif|couteau de poche / allume-feu>allume-feux / *couverture de survie; 折叠刀 / 打火石 / 急救毯
folding|pliant|折叠; wooden-handled|à manche en bois|木柄; Swiss-style|multifonction|多功能; mini|mini|迷你
cutting salami on the summit|he gets one for his tenth birthday like I did|wet matches, cold night|whittling sticks by the fire|a tick, a splinter, a tin can|alone on trail for a week
couper le saucisson au sommet|il en aura un à dix ans comme moi|des allumettes mouillées, une nuit froide|tailler des bâtons près du feu|une écharde, une boîte de conserve|une semaine seul sur un sentier
山顶切香肠|露营削木棍|火柴湿了点不着|钓鱼割线|开罐头拔刺都用得上|一个人徒步一周
solar-panel; power weight dimensions waterproof output; 35-490; Portable power|Énergie nomade|户外电源
solar panel / power station; panneau solaire / *station électrique; 太阳能板 / 户外电源
folding|pliable|折叠; rigid|rigide|硬板; flexible|souple|柔性; compact|compact|便携
four days off-grid with a fridge|power cuts every winter here|drone batteries in the desert|boat at anchor, phones at two percent|market stall needs light and till|allotment pump without cable
quatre jours sans réseau avec un frigo|des coupures chaque hiver par ici|des batteries de drone dans le désert|au mouillage, les téléphones à deux pour cent|un stand qui a besoin de lumière|une pompe de jardin sans câble
房车离网四天|老停电|沙漠里无人机没电|摆夜市要照明|露营想煮火锅|钓鱼两天手机没电
dry-bag; capacity weight colour waterproof; 8-90; Dry bags|Sacs étanches|防水袋
dry bag|waterproof pouch; sac étanche|*pochette étanche; 防水袋|漂流袋
roll-top|à enroulement|卷口; backpack|à dos|双肩; transparent|transparent|透明; ultralight|ultraléger|超轻
my phone drowned in the kayak|sleeping kit soaked after day one|beach, keys, nobody to guard|canyoning with a sandwich|monsoon trek|sailing weekend with clothes that stay wearable
mon téléphone s'est noyé en kayak|le couchage trempé dès le premier jour|à la plage, personne pour garder les clés|du canyoning avec un sandwich|un trek sous la mousson|une croisière avec des habits secs
漂流手机进水了|海边钥匙没处放|雨季徒步睡袋全湿|溯溪带吃的|玩桨板带手机|出海换洗衣服怕湿
`),
  ...goodsOf('winter', 'Winter clothing|Vêtements d\'hiver|滑雪服饰', `
ski-jacket; size waterproof insulation pockets colour; 70-520; Ski jackets and trousers|Vestes et pantalons de ski|滑雪服
ski jacket / ski trousers=; *veste de ski / pantalon de ski; 滑雪服|滑雪衣 / 滑雪裤
insulated|chaude|加棉; shell|coque|硬壳; kids'|enfant|儿童; slim|ajustée|修身
snow goes down my back when I fall|first week on the slopes, jeans won't do|chairlift wind at minus fifteen|growing twins, fourth winter|where do I put the lift pass|I sweat then freeze
la neige me rentre dans le dos|première semaine aux sports d'hiver, le jean n'ira pas|le vent au télésiège à moins quinze|des jumeaux qui grandissent, quatrième hiver|où mettre le forfait|je transpire puis je gèle
第一次去雪场穿啥|摔一跤雪灌进脖子|缆车上风太大|孩子又长高了|出汗后冷得发抖|雪卡没处放
ski-gloves; size waterproof insulation fabric; 18-160; Ski gloves|Gants de ski|滑雪手套
ski gloves= / mittens=; gants de ski= / *moufles=; 滑雪手套 / 连指手套
heated|chauffants|加热; leather|en cuir|皮; kids'|enfant|儿童; spring|de printemps|春雪
wet fingers by eleven|she loses one each winter|Raynaud's, white tips on the lift|snowball fights for hours|the rope tow shreds mine|can't zip anything with what I have
les doigts mouillés dès onze heures|elle en perd un chaque hiver|les bouts blancs sur le télésiège|des batailles de neige pendant des heures|le tire-fesses les déchire|impossible de fermer un zip avec
玩一会手指就湿|孩子每年丢一只|手指冻得发白|打雪仗一下午|拖牵把旧的磨破|戴着拉不开拉链
neck-warmer; size fabric washing colour; 6-45; Balaclavas and neck warmers|Cagoules et tours de cou|面罩围脖
balaclava / neck warmer / ear band; *cagoule / tour de cou / bandeau; 滑雪面罩 / 围脖 / 护耳
merino|en mérinos|美利奴; windproof|coupe-vent|防风; fleece|en polaire|抓绒; thin|fine|薄款
scarves fly into my wheel|my nose is an icicle on the bike|school ban on long scarves|helmet leaves my ears bare|throat infection every December|running at minus eight
l'écharpe se prend dans ma roue|le nez gelé à vélo|l'école interdit les longues écharpes|le casque laisse mes oreilles nues|une angine chaque décembre|courir par moins huit
骑车鼻子冻掉了|围巾老卷进车轮|头盔盖不住耳朵|冬天跑步灌冷风|一到冬天嗓子疼|幼儿园不让戴长围巾
ski-bag; length capacity weight waterproof; 25-190; Ski and boot bags|Sacs à ski|雪具包
ski bag / boot bag; *housse à skis / sac à chaussures de ski; 雪板包 / 雪鞋包
wheeled|à roulettes|带轮; padded|rembourrée|加厚; double|double|双人; foldable|pliable|折叠
airline wants everything packed|edges cut the car seats|the walk from the station with two pairs|wet boots in with my clothes, no|storing gear all summer in the damp cellar|bus to the resort, driver is strict
la compagnie veut tout emballé|les carres ont coupé les sièges|marcher depuis la gare avec deux paires|des chaussures mouillées avec mes habits, non|ranger tout l'été à la cave humide|le car de la station est strict
坐飞机托运要打包|雪具把座椅划破|高铁站走过去不好拿|湿鞋和衣服混一起|夏天存地下室怕潮|大巴司机不让散着放
`),
  ...goodsOf('water', 'On and in the water|Sur et dans l\'eau|水上装备', `
surfboard; length width thickness-cm level weight; 120-690; Surfboards and bodyboards|Planches de surf et bodyboards|冲浪板
surfboard / bodyboard; *planche de surf / bodyboard; 冲浪板 / 趴板
foam|en mousse|软; longboard|longboard|长; short|courte|短; inflatable|gonflable|充气
I stood up once in Morocco and I'm hooked|kids catch the white water on their bellies|the rental shack closes in September|the beach break near me is gentle|mine snapped on the sandbar|a holiday by the ocean, two weeks
je me suis levé une fois au Maroc, je suis accro|les enfants glissent à plat ventre dans la mousse|le loueur ferme en septembre|la vague d'ici est douce|la mienne a cassé sur le banc de sable|deux semaines au bord de l'océan
在海南站起来一次上瘾了|孩子想趴着玩浪|租的太旧|我们这浪小适合新手|断成两截了|暑假去海边半个月
kayak; length weight load seats; 150-1200; Kayaks and paddles|Kayaks et pagaies|皮划艇
kayak / canoe / paddle; kayak / canoë / *pagaie; 皮划艇 / 独木舟 / 船桨
inflatable|gonflable|充气; sit-on-top|sit-on-top|平台舟; tandem|biplace|双人; touring|de randonnée|长途
I want to see the creek from the water|fishing spots no bank reaches|quiet mornings among herons|we live by a slow river|down the gorge in two days|my partner and me, one rhythm
voir la calanque depuis l'eau|des coins de pêche sans rive|des matins calmes parmi les hérons|on vit près d'une rivière lente|descendre les gorges en deux jours|à deux, au même rythme
想从水面看风景|岸边钓不到的地方|家门口有条河|早上水面很静|和老婆一起划|漂流两天一夜
swim-gear; size colour pieces; 5-60; Swim caps and fins|Bonnets et palmes|泳帽脚蹼
swim cap / swim fins= / kickboard; bonnet de bain / *palmes= / *planche de natation; 泳帽 / 脚蹼 / 浮板
silicone|en silicone|硅胶; short|court|短; adjustable|réglable|可调; training|d'entraînement|训练
the lifeguard won't let me in bareheaded|chlorine turns my hair green|my legs sink in the crawl|lessons start and he must bring a float|speed underwater on holiday|long curls under a tight thing, ouch
le maître-nageur refuse les têtes nues|le chlore verdit mes cheveux|mes jambes coulent en crawl|les cours démarrent, il faut un flotteur|aller plus vite sous l'eau en vacances|de longues boucles sous un truc serré, aïe
泳池不让不戴进|头发被氯水泡绿|自由泳腿老沉|孩子学游泳要自带|浮潜想游快点|长头发塞不进去
water-shoes; shoe-size upper breathable colour; 8-60; Water shoes|Chaussures d'eau|涉水鞋
water shoes=|aqua shoes=; *chaussures d'eau=|chaussons aquatiques=; 涉水鞋|溯溪鞋|沙滩鞋
quick-dry|à séchage rapide|速干; neoprene|en néoprène|潜水料; kids'|enfant|儿童; barefoot|minimalistes|赤足
sea urchin in my heel last year|hot pebbles on our cove|river walk over slippery rocks|aqua aerobics at my age|the toddler hates sand between toes|sharp coral round the island
un oursin dans le talon l'an dernier|des galets brûlants dans notre crique|une marche en rivière sur des rochers glissants|de l'aquagym à mon âge|la petite déteste le sable|des coraux coupants autour de l'île
去年踩到海胆|石头滩烫脚|溯溪怕滑|孩子怕沙子|岛上珊瑚割脚|老妈上水中健身
`),
  ...goodsOf('fishing', 'Fishing tackle|Matériel de pêche|渔具', `
fishing-reel; weight material pieces gears; 15-260; Reels and lines|Moulinets et lignes|渔轮鱼线
fishing reel / fishing line; moulinet / *ligne de pêche; 渔轮|鱼线轮 / 鱼线
spinning|spinning|纺车; saltwater|mer|海钓; fly|mouche|飞蝇; baitcasting|casting|水滴
it grinds when I wind in|snapped on a big pike|casting gets tangled like a wig|salt has seized the handle|trout in fast water|my rod came bare
ça grince quand je ramène|cassé sur un gros brochet|ma ligne fait des perruques|le sel a bloqué la manivelle|de la truite en eau vive|ma canne est nue
收线咯吱响|大鱼切线跑了|老炸线|海水泡锈了|竿有了还缺个轮|溪流路亚
fishing-lure; pieces length weight colour; 3-45; Lures and bait|Leurres et appâts|鱼饵
lure / bait / fish hook; leurre / appât / hameçon; 路亚饵 / 鱼饵 / 鱼钩
soft|souple|软; surface|de surface|水面; spinning|cuiller|亮片; natural|naturel|天然
they ignore my worms|perch under the jetty at dusk|lost four in the weeds on Sunday|carp like something sweet, I hear|bass season opens|kids want to catch anything at all
ils ignorent mes vers|des perches sous le ponton au crépuscule|j'en ai perdu quatre dans les herbes|il paraît que la carpe aime le sucré|l'ouverture du bar|que les enfants attrapent n'importe quoi
蚯蚓没口|傍晚翘嘴炸水|挂草丢了四个|鲤鱼爱吃甜的|黑坑钓鲫鱼|带孩子随便钓点
fishing-box; capacity drawers weight material; 8-160; Tackle boxes, nets and chairs|Boîtes, épuisettes et sièges de pêche|钓箱抄网
tackle box / landing net / rod holder; *boîte de pêche / *épuisette de pêche / porte-canne>porte-cannes; 钓箱 / 抄网 / 竿架
foldable|pliable|折叠; waterproof|étanche|防水; floating|flottante|浮水; large|grande|大号
hooks everywhere in my car|the best one fell back at the bank|I sit on a wet stone for hours|both hands busy and it bites|my catch must stay alive|tidy gear, wife's condition
des hameçons partout dans la voiture|le plus beau est retombé au bord|assis des heures sur une pierre mouillée|les deux mains prises et ça mord|garder mes prises vivantes|ranger mon bazar, condition de ma femme
车里到处是钩子|大鱼到岸边跑了|坐石头上屁股疼|手里没空竿没处放|钓到的鱼要养活|老婆嫌我东西乱
waders; shoe-size waterproof pockets; 35-260; Waders|Waders et cuissardes|涉水裤
waders=|thigh boots=; waders=|*cuissardes=; 涉水裤|下水裤
breathable|respirants|透气; neoprene|néoprène|保暖; chest|de poitrine|连体; light|légers|轻便
the trout stand in the middle of the current|cleaning the pond up to my waist|my wellies fill from the top|oysters at low tide|ducks and dawn marshes|icy river in March
les truites sont au milieu du courant|curer la mare jusqu'à la taille|mes bottes se remplissent par le haut|des huîtres à marée basse|les marais à l'aube|la rivière glacée en mars
鱼都在河中间|清鱼塘水到腰|雨靴灌水|赶海挖蛤蜊|三月河水冰|下藕塘干活
`),
  ...goodsOf('cycling', 'Bike equipment|Équipement vélo|自行车装备', `
bike-trailer; load weight seats foldable wheel-size; 90-690; Bike trailers and baskets|Remorques et paniers vélo|自行车拖车车筐
bike trailer / bike basket; *remorque vélo>*remorques vélo / panier vélo>paniers vélo; 自行车拖车 / 车筐|车篮
child|enfant|儿童; dog|pour chien|宠物; cargo|cargo|载货; wicker|en osier|藤编
two kids and no car since May|our spaniel is too old to run along|weekly shop on two wheels|bread and flowers up front, please|camping tour with too much stuff|cello to the lesson, somehow
deux enfants et plus de voiture|notre épagneul est trop vieux pour courir|les courses de la semaine en pédalant|du pain et des fleurs devant|une itinérance avec trop de bazar|le violoncelle jusqu'au cours
两个娃没车怎么接送|老狗跑不动了|骑车买菜没处放|骑行露营东西多|想前面放束花|送快递小件
bike-bell; diameter weight colour material; 4-35; Bells, mirrors and grips|Sonnettes, rétros et poignées|车铃后视镜把套
bike bell / bike mirror / bike grips=; *sonnette de vélo / rétroviseur de vélo / *poignées de vélo=; 车铃 / 后视镜 / 把套
loud|puissante|响亮; retro|rétro|复古; compact|compacte|小巧; brass|en laiton|黄铜
tourists wander all over the cycle lane|I never hear cars coming from behind|my palms go numb|police checks next week|the rubber turned sticky|she wants one that sings
des touristes plein la piste cyclable|je ne vois jamais ce qui arrive derrière|mes paumes s'engourdissent|contrôle de police la semaine prochaine|le caoutchouc colle|elle en veut une qui chante
骑行道上行人不让|后面来车看不到|手掌发麻|把手黏糊糊的|孩子想要能响的|骑夜路安全点
cycling-gloves; size padded breathable colour; 9-70; Cycling gloves and shoes|Gants et chaussures de vélo|骑行手套骑行鞋
cycling gloves= / cycling shoes=; gants de vélo= / *chaussures de vélo=; 骑行手套 / 骑行鞋|锁鞋
winter|d'hiver|冬; fingerless|mitaines|半指; gel|en gel|凝胶; waterproof|imperméables|防水
always frozen hands on the way to work|tingling fingers after fifty kilometres|I skinned both palms in a fall|feet slip when I sprint|toes like ice by nine|my thumbs can't work the phone at stops
j'ai toujours les mains gelées à vélo|des fourmis dans les doigts après cinquante bornes|les deux paumes râpées dans une chute|le pied glisse quand je sprinte|les orteils glacés à neuf heures|je ne peux plus utiliser mon téléphone à l'arrêt
骑车上班手冻僵|骑五十公里手指发麻|摔一跤掌心破了|冲刺脚打滑|冬天脚趾没知觉|出汗握不住把
home-trainer; weight noise wheel-size foldable power; 90-890; Turbo trainers|Home-trainers|骑行台
turbo trainer|bike rollers=; home-trainer>home-trainers|rouleau d'entraînement; 骑行台|滚筒骑行台
smart|connecté|智能; magnetic|magnétique|磁阻; direct-drive|à entraînement direct|直驱; foldable|pliable|折叠
dark at four and icy till nine|race in March, winter in between|baby asleep so I can't leave the house|riding virtual Alps with friends|physio allows pedalling, no roads|my flat, my sweat, my series
nuit à quatre heures et verglas le matin|une course en mars, l'hiver entre les deux|le bébé dort, je ne peux pas sortir|grimper des cols virtuels entre amis|le kiné autorise à pédaler, pas la route|garder mes jambes jusqu'au printemps
天黑得早路还结冰|三月有比赛冬天练啥|孩子睡了出不了门|想和车友线上比|医生说能蹬不能上路|下雨一周没骑了
`),
];
