/** More needs of goods: `id: English | …; French | …; Chinese | …`, a good a line. */
export const secondHelping = `
kettle: the cottage has an Aga that takes half an hour, and I want my Darjeeling now|my mum pours with both hands because the old one weighs a ton; ma mère verse à deux mains tant l'ancienne pèse|le gîte n'a que des plaques poussives et j'ai des visiteurs anglais; 想泡茶能调八十度的|老人怕水烧干忘了关
coffee-machine: the queue at the station kiosk makes me miss my train|newlyweds, both useless before the first shot of the day; la file au kiosque me fait rater mon train|de jeunes mariés incapables de parler avant leur premier petit noir; 早上排队买一杯要迟到|老公结婚纪念日想喝现做的意式
coffee-grinder: pre-ground goes flat within a week|my pour-over runs through in ten seconds, wrong fineness I'm told; mon filtre passe en dix secondes, mauvaise mouture paraît-il|j'achète torréfié au marché et je reviens avec du tout entier; 手冲流速太快味道淡|买的粉一周就不香了
rice-cooker: my wok is free but the steaming takes all my attention|three generations at table, sticky for one, fluffy for another; mon wok est prêt mais l'accompagnement accapare tout|trois générations à table, collant pour l'un, léger pour l'autre; 想煲仔饭有锅巴|火上煮一走神就溢
air-fryer: Friday fish, no vat of oil, please|my studio smells of grease for days; mon studio sent la graisse pendant des jours|des ailes de poulet dorées pour le match, sans bain d'huile; 油锅溅得满灶台|鸡翅薯条十几分钟搞定
blender: frozen berries laugh at my fork|protein powder clumps; les fruits surgelés résistent à ma fourchette|ma poudre protéinée fait des grumeaux; 芝麻糊想磨细|冻芒果想打成冰沙
toaster: I burn the crumpets under the grill every single time|hotel breakfast for eight rooms; je brûle tout sous le gril|le petit déjeuner de mes huit chambres d'hôtes; 烤箱底下老烤糊面包|民宿早餐要快
stand-mixer: panettone means an hour of arm work|bake sale on Friday, nine cakes; un panettone, c'est une heure de bras|neuf gâteaux pour la kermesse de vendredi; 周五义卖要做九个蛋糕|奶油霜打半小时
microwave: popcorn in bed, please|canteen of forty, reheating their boxes; du pop-corn devant le film|quarante salariés et leurs gamelles à réchauffer; 公司四十人带饭|便当拿出来冰的
scale: my sourdough is a lottery|yeast, three grams, with a teaspoon? come on; mon levain, c'est la loterie|trois grammes de levure à la petite cuillère, sérieusement; 酵母三克用勺子估|冲咖啡想按比例
pan: pancakes on Shrove Tuesday, torn to bits|salmon skin stays behind; la Chandeleur et tout se déchire|la peau du saumon reste au fond; 三文鱼皮全粘底|摊鸡蛋饼一翻就碎
casserole: coq au vin wants four hours and a tight lid|cold Sunday, shin of beef, oven; un coq au vin, quatre heures, un couvercle lourd|un dimanche froid, du jarret, le four; 煲老鸭要小火慢慢来|冬天全家喝羊汤
knife: sushi shouldn't be torn|mum's farewell present when I left for culinary school was blunt; mes sushis sont déchiquetés|j'entre en école hôtelière; 片鱼片不成形|剁鸡骨头崩口
cutting-board: bread crumbs and cheese straight on the marble, my wife is furious|juice, blood, worktop, never again; le pain à même le marbre, ma femme est furieuse|servir mes fromages sur du bois; 直接在台面上切，老婆发火|木的发霉了
teapot: English breakfast for six, one cup at a time takes forever|the spout of gran's broke and the Earl Grey is waiting; l'anglaise du quatrième vient à cinq heures avec ses amies|le bec de celle de mamie s'est cassé, le vrac attend; 朋友来围着泡功夫的|盖子摔了配不上
plates: the dog broke another two|we serve the starter on lids; le chien en a encore cassé deux|on sert l'entrée sur des couvercles; 狗又打碎俩|上菜不够用
lunchbox: yoghurt in my files again|kindergarten: one hot meal, one fruit, a fox on the lid; du yaourt dans mes dossiers|la maternelle demande un repas froid et un fruit; 酸奶又漏公文上|饭菜混一起串味
thermos: the school bans plastic|a bench, a view, something hot at the halfway point; l'école interdit le plastique|un banc, une vue, du chaud à mi-parcours; 老爸枸杞不离手|值夜班到三点还想喝温的
vacuum: glitter from the birthday party|stairs, corners, spiders; des paillettes d'anniversaire partout|des escaliers, des coins, des araignées; 生日会撒了一地亮片|楼梯拐角积灰
robot-vacuum: I've got a toddler, two jobs and no energy for the corridor|my flatmates never do their turn; un bambin, deux boulots et un couloir qui s'encrasse|mes colocs ne font jamais leur tour; 室友轮值从来不干|猫毛一天一层，人不在家也要清
iron: cuffs, collars, choir robes|sewing patchwork, every seam must lie flat; des cols, des poignets, des aubes de chorale|mon patchwork exige des coutures bien plates; 做拼布每条缝要压平|衬衫领子软塌塌
fan: my dog pants in the attic|menopause, don't laugh; le chien halète sous les combles|les bouffées de chaleur, ne riez pas; 更年期一阵阵燥热|阁楼像蒸笼
heater: we rent a cottage in March and the owner is stingy|workshop, concrete floor, fingers; un gîte en mars et un proprio radin|l'atelier, du béton, mes doigts; 车间水泥地冻脚|出租屋暖气不热
humidifier: static shocks from every door handle|the baby's nose is blocked all night; des décharges à chaque poignée|le nez de bébé bouché toute la nuit; 静电老打手|宝宝鼻子堵
air-purifier: fried fish upstairs, asthma downstairs|I'm renovating, dust in every breath; la friture du voisin, l'asthme chez moi|on rénove, de la poussière à chaque souffle; 楼下烧烤摊味飘上来|养猫又过敏
hair-dryer: swimming club, changing room, November|my fringe needs volume before nine; le club de natation, les vestiaires, novembre|du volume avant neuf heures; 游完泳湿着出门|刘海塌想吹蓬
toothbrush: my son sings for thirty seconds and calls it done|tea stains, big smile coming up; mon fils chantonne trente secondes et dit avoir fini|des taches de thé avant le grand jour; 手刷两下就说刷完了|茶渍烟渍
shaver: passport photo, tomorrow, stubble|dad's hands shake; photo d'identité demain|les mains de papa tremblent; 爸爸手抖不敢用刀片|证件照明天拍
sewing-machine: quilts for the hospice|my tailor retired; des plaids pour l'hospice|ma retoucheuse a pris sa retraite; 改衣店关门了|想做拼布被
dehumidifier: books curl in the cellar|flooded last autumn, still clammy; les livres gondolent à la cave|inondés l'automne dernier, encore moite; 地下室书都卷了|相机怕长霉
tent: hen weekend at Glastonbury and nowhere to sleep|scouts, fields, six boys; un festival entre filles et nulle part où dormir|des scouts, un pré, six garçons; 音乐节过夜|沙漠看星星
sleeping-bag: hostel dormitory, no linen provided|my toes, Norway, August; une auberge de jeunesse sans draps|mes orteils, la Norvège, août; 青旅不放心被褥|十月进藏
sleeping-mat: thirty nights on the Camino floor|air came out at three a.m.; trente nuits par terre sur le chemin de Compostelle|l'air est parti à trois heures; 半夜漏气贴地上了|朝圣之路打地铺
camp-stove: sunrise espresso on a ridge|van, no kitchen, omelette; un expresso au lever du soleil sur une crête|un fourgon sans cuisine et une omelette; 山脊上看日出想煮一杯|自驾没厨房
headlamp: dog walks in December, pockets full|crawling under the boat; le chien en décembre et les mains prises|ramper sous le bateau; 冬天遛狗天黑得早|钻车底看不见
hiking-boots: my soles came off on day two|gorge, wet rock, fear; mes semelles se sont décollées le deuxième jour|des gorges, de la roche mouillée; 鞋底第二天开胶|溪谷石头滑
backpack: interrail, a month, everything I own|school, four dictionaries, scoliosis; un mois de trains, toute ma vie dedans|quatre dictionnaires et une scoliose; 间隔年走半年|书太重孩子驼背
trekking-poles: hip replacement last year|pilgrims at my side clack along and look happier; une prothèse de hanche l'an dernier|les pèlerins à côté ont l'air moins fatigués; 半月板伤过|走朝圣路想省力
cooler: insulin and a heatwave|tailgate party, and the ice melts within the hour; l'insuline et la canicule|la bourriche d'huîtres doit tenir jusqu'à dimanche; 带药怕高温|母乳上班背回家
hammock: balcony, book, siesta|van travellers with two pines; un balcon, un roman, la sieste|le jardin manque de paresse; 阳台想荡着看书|海边两棵椰树
binoculars: deer at dusk, too far for my eyes|regatta from the cliff; des cerfs au crépuscule, trop loin pour mes yeux|une régate depuis la falaise; 看日食看月亮环形山|草原上看羚羊
climbing-rope: sheath's gone furry at ten metres|top-rope for the club's kids; la gaine est pelucheuse à dix mètres|des moulinettes pour les gosses du club; 皮磨毛了|带孩子们顶绳
harness: my waist changed and the buckle doesn't reach|abseiling with the youth group; ma taille a changé, la boucle ne ferme plus|du rappel avec les jeunes; 腰围变了扣不上|公司团建速降
bike: my flatmates all pedal to campus, I'm the one who runs|licence lost, legs fine; mes colocs pédalent jusqu'au campus, moi je cours|permis perdu, jambes en forme; 驾照扣了|校园太大走不过来
e-bike: knee surgery, hills, stubbornness|I want to leave the second car; un genou opéré, des côtes, du caractère|revendre la deuxième voiture; 膝盖做过手术|想卖掉第二辆车
bike-helmet: grandma made me promise|my curls don't fit the round one; mamie m'a fait promettre|il faut rentrer mon chignon dessous; 新规要求戴|扎马尾戴不上
bike-light: the tunnel on my route|fog, lorries, me; le tunnel sur mon trajet|le brouillard, les camions et moi; 隧道里怕|大雾天骑车
bike-lock: insurance says certified or no payout|student dorm, third theft; l'assurance exige du certifié|résidence universitaire, troisième vol; 宿舍楼下丢三次|保险要求认证的
scooter: bus strikes|hotel to conference centre, twice a day; les grèves de bus|de l'hôtel au palais des congrès deux fois par jour; 公交罢工|厂区太大来回跑
yoga-mat: sciatica exercises on the lounge floor|my carpet burns my elbows during planks; mes exercices de sciatique par terre|la moquette me brûle les coudes au gainage; 平板支撑胳膊肘疼|产后修复练
dumbbells: zoom class, tins of beans|bone density, said the nurse; un cours en visio, des boîtes de conserve|la densité osseuse, dit l'infirmière; 拿矿泉水瓶凑合练|医生说骨质疏松要力量
running-shoes: blisters, black toenails, half marathon in May|shelter dogs to jog with every morning; ampoules, ongles noirs, semi en mai|jogger avec les chiens du refuge; 脚底起泡五月半马|体重大怕伤膝盖
football: under-tens training on Monday|beach, jumpers for goalposts; l'entraînement des poussins lundi|la plage, des pulls en guise de buts; 少年队训练|沙滩上拿衣服摆门
racket: my son hits everything with a spatula|grip worn to the wood; mon fils tape tout avec une spatule|la poignée est usée jusqu'à l'os; 握把都磨秃了|教练说换轻一点
swim-goggles: leaks on the left|open water, sun at eye level; ça fuit à gauche|eau libre, soleil dans les yeux; 左边老进水|公开水域太阳刺眼
skis: my girlfriend is from Grenoble, I have to keep up|mine are from my dad, two metres, straight; ma copine est de Grenoble, je dois suivre|celles de mon père, deux mètres, toutes droites; 女朋友东北人，得跟上|想玩粉雪
ski-goggles: glasses underneath fog up|snow cannons in my face; mes lunettes dessous s'embuent|les canons à neige dans la figure; 戴近视镜里面起雾|造雪机喷一脸
snowboard: skate kid sees snow|my edges are rounded and I slide off ice; un gamin du skate découvre la neige|mes carres sont rondes et je pars sur la glace; 会玩滑板想上雪|刃钝了冰面抓不住
rain-jacket: Norwegian fjords, eight days, no umbrella in that wind|my paper route; les fjords, huit jours, du vent|je distribue le courrier; 海边风大打伞没用|送外卖下雨
down-jacket: packing for Iceland, luggage tiny|my mum waits at tram stops; l'Islande et un bagage minuscule|ma mère attend ses trams; 冰岛行李有限要轻|老妈早市排队
t-shirt: our stag party wants a slogan|sleeping, painting, pottering; l'enterrement de vie de garçon veut un slogan|dormir, peindre, bricoler; 毕业聚会想印一样的|运动出汗换得勤
sweater: chalet, chess, draughts|grandad's birthday, he always feels the cold; un chalet et des courants d'air|l'anniversaire de papi, si frileux; 给爷爷过寿怕冷|衬衫外面套一件
jeans: I tore mine on a fence|concert, casual, timeless; déchirés sur une clôture|un concert, du décontracté; 被铁丝刮破了|配球鞋怎么都行
dress: nine months pregnant in July|graduation ball; enceinte de neuf mois en juillet|le bal de promo; 毕业舞会|怀孕夏天穿什么
socks: work boots, ten hours|my dryer eats one of each; dix heures dans des chaussures de chantier|la machine en avale une sur deux; 工地站十小时脚臭|洗完老少一只
gloves: dog walks, sleet, raw knuckles|ski lift bar at minus twelve; le chien, le grésil, les phalanges à vif|la barre du télésiège par moins douze; 缆车扶手冰手|骑电瓶车手冻裂
sneakers: jury duty, airport, museum: one pair for it all|my son grew two sizes since summer; aéroport, musée, resto: une paire pour tout|mon fils a pris deux pointures cet été; 儿子又大两码|旅游暴走
boots: gigs in wet fields|jeans tucked in, please; des concerts dans des prés mouillés|un jean à rentrer dedans; 牛仔裤想塞进去穿|零下路滑
sandals: pregnant feet in June|hot sand, car park, tar; des pieds de femme enceinte en juin|le sable brûlant, le parking; 沙子烫脚|怀孕脚肿
suitcase: emigrating with thirty kilos|weekly flights, overhead locker; j'émigre avec trente kilos|un vol par semaine et le coffre cabine; 出国留学两年|每周飞一趟
handbag: nappies, lipstick, laptop? no, just the essentials, elegantly|my mother-in-law's birthday; l'essentiel, mais avec élégance|les cinquante ans de ma belle-mère; 婆婆过寿|结婚当天拿什么
travel-pillow: night coach to Berlin|my husband's shoulder is bony; le bus de nuit pour Berlin|l'épaule de mon mari est osseuse; 硬座十六小时|老公肩膀硌
watch: nurses can't check phones|confirmation, he's almost a man; une infirmière ne sort pas son téléphone|la communion de mon filleul; 护士不能看手机|考场不让带电子的
necklace: my pearls went missing at the cleaner's|three sisters, the same little heart on a chain; mes perles ont disparu au pressing|trois sœurs, le même petit cœur autour du cou; 三姐妹想戴一样的|锁骨露着
earrings: nickel allergy|bridesmaids with their hair up; allergie au nickel|des demoiselles d'honneur au chignon; 对镍过敏|盘发显脖子
sunglasses: cataract surgery, doctor's orders|cricket umpire, all day; opéré de la cataracte|l'arbitre reste six heures face au sud; 白内障术后|站岗一天晒眼
laptop: novels don't write themselves on a phone|accountant working from her daughter's house; on n'écrit pas un roman sur un téléphone|comptable nomade; 想边旅游边写稿|会计回家加班
tablet: sheet music on a stand|grandma, video calls, big icons; des partitions sur un pupitre|mamie, la visio, de grosses icônes; 琴谱想放谱架|给奶奶视频
monitor: home trader, four charts|my eyes burn from thirteen inches; quatre graphiques de bourse|treize pouces, les yeux qui brûlent; 炒股要看四张图|十三寸看瞎眼
keyboard: coffee over the letters|RSI, doctor recommends a split; du café sur les lettres|une tendinite, le médecin conseille du séparé; 咖啡洒了|手腕劳损
mouse: CAD all day|left-handed and nobody cares; du dessin technique toute la journée|gaucher et personne n'y pense; 左撇子|吃鸡瞄不准
phone: my daughter walks home alone now|the bank app no longer opens on my old brick; ma fille rentre seule maintenant|l'appli de la banque ne s'ouvre plus sur mon antiquité; 银行软件打不开了|闺女自己上下学
phone-case: scaffolder, three storeys up|it slides off every table; échafaudeur, troisième étage|il glisse de toutes les tables; 工地高空作业|背面一摸全是指纹
charger: my plane lands with two per cent and I want it fast|the socket at the office got borrowed forever; deux pour cent à l'atterrissage, il faut que ça aille vite|emprunté au bureau, jamais revenu; 半小时要能满血|办公室的被顺走
power-bank: ranger, three days off-grid|pocket heaters, cameras, phones, all empty; garde forestier, trois jours sans réseau électrique|concert, billets sur le mobile, deux pour cent; 徒步三天没电源|电子票怕没电进不去
smartwatch: my husband has had a stroke, I want alarms|something that nudges me to stand up every hour; mon mari a fait un AVC, je veux des alertes|payer sans sortir la carte; 老公心脏不好想有提醒|付款想抬手就行
headphones: autistic son, shopping centre|the dishwasher, the telly, my thesis; mon fils autiste au centre commercial|le lave-vaisselle, la télé, ma thèse; 写论文楼上拖椅子|电竞听脚步声
earbuds: knitting podcasts in bed|hands in flour, calls coming in; des podcasts au lit|les mains dans la farine et ça sonne; 做家务接电话|侧躺听播客
speaker: dance class in the park|bath time needs a soundtrack; un cours de danse au parc|chanter sous la douche; 广场舞领队|泡澡想放歌
tv: nursing home room, bare wall|Olympics in two weeks; une chambre de maison de retraite, un mur nu|les Jeux dans deux semaines; 养老院房间空着|奥运会快开了
camera: tiny birds, quick wings|Etsy seller, dull product shots; de petits oiseaux, des ailes rapides|vendeuse en ligne, photos ternes; 开网店图片太丑|拍小孩跑步全糊
tripod: eclipse in August|choir self-portraits; une éclipse en août|un autoportrait de chorale; 延时日出|全家福缺我
moisturiser: razor burn plus north wind|retinol made me scaly; le vent du nord après le rasage|le rétinol m'a fait peler; 刷酸后泛红|暖气房干得掉粉
sunscreen: tattoo, two weeks old, beach booked|bald head, roofers' trade; un tatouage de deux semaines, la plage est réservée|couvreur et chauve; 刚纹身要去海边|室外工地晒爆皮
shampoo: chlorine has turned it green|postpartum handfuls in the plughole; le chlore l'a rendue verte|des poignées dans la bonde depuis l'accouchement; 产后掉一把|游泳后发黄发涩
perfume: interview confidence, two drops|my dad's bottle ran dry after ten years; de l'assurance en deux gouttes|celui de papa est vide après dix ans; 毕业礼物女生|想要木质调不甜的
soap: guests, guest loo, nothing by the tap|eczema, plain please; rien près du robinet des invités|de l'eczéma, du simple; 湿疹要温和的|打完球手全黑
vitamins: night shifts and no sun|my nails bend like paper; des nuits et pas de soleil|mes ongles plient comme du papier; 夜班见不到太阳|指甲软易断
massage-gun: desk, stress, one shoulder up by my ear|trail running, day after; bureau, stress, l'épaule à l'oreille|le lendemain d'un trail; 越野第二天下不了楼|斜方肌厚
novel: bedtime, phone ban, bored|book club meets on the ninth; le club de lecture se réunit le neuf|couper le téléphone le soir et s'évader; 读书会下周|想哭一场
cookbook: vegan girlfriend, carnivore me|wedding list filler for beginners; ma copine est vegan, moi carnivore|de jeunes mariés qui commandent tous les soirs; 媳妇吃素我吃肉|新婚不会开火
notebook: poems arrive on the bus|my therapist says write it down; des poèmes dans le bus|ma psy dit: écrivez; 坐公交冒灵感|心理医生让写下来
pen: visitors' book, ceremony|mine leaks in planes; le livre d'or de la cérémonie|le mien fuit en avion; 婚礼签到|飞机上漏墨
board-game: holiday house, no wifi|Christmas uncle, competitive; une maison de vacances sans wifi|un tonton mauvais joueur à Noël; 民宿没网|圣诞聚会破冰
puzzle: broken ankle, six weeks|a thousand minutes of silence; cheville cassée, six semaines|mille minutes de silence; 骨折躺六周|想拼完裱起来
plush: long-distance girlfriend, something to squeeze|premature baby, tiny; ma copine est à l'étranger, de quoi serrer|un prématuré tout petit; 异地恋想她抱着|抓不到想直接买
building-blocks: Saturday dad, two hours together|he lines up spoons into bridges; papa du samedi, deux heures ensemble|il fait des ponts avec les cuillères; 周末陪儿子两小时|拿勺子搭桥
stroller: jogging mum|airport gate check; maman qui court|l'avion avec un bébé; 跑步妈妈|二胎要推俩
baby-bottle: twins and one pair of breasts|nursery asks for six, labelled; des jumeaux et une seule maman|la crèche en demande six étiquetés; 双胞胎喂不过来|托育要带六个
baby-carrier: hiking in the Dolomites with a four-month-old|supermarket, baby cries when put down; les Dolomites avec un bébé de quatre mois|les courses et il pleure dès que je le pose; 爬泰山带四个月的|买菜一放就哭
dog-food: husky, hungry, hairy|he's twelve and losing teeth; un husky affamé|il a douze ans et perd ses dents; 十二岁牙掉了|拉布拉多贪吃
cat-litter: paw prints of grit to the sofa|two queens, one bathroom; des grains jusqu'au canapé|deux minettes, une salle de bains; 带得满屋都是|尿味熏
pet-bed: rescue greyhound, bony|under my desk, please; un lévrier adopté, tout osseux|sous mon bureau; 退役格力犬骨头硌|想睡在我脚边
dog-lead: canicross on Sundays|my shoulder was dislocated by a labrador; du canicross le dimanche|un labrador m'a déboîté l'épaule; 想带它跑步|劲大拽脱臼
guitar: the worship band needs someone to strum|busking in Dublin; le groupe de l'église cherche quelqu'un pour les accords|jouer dans la rue à Dublin; 教会乐队缺个弹和弦的|街头卖唱
piano: carpal, Chopin, flat on the third floor|my late mother taught; du Chopin au troisième étage|j'en jouais enfant; 小时候学过想捡起来|楼上住不能搬大的
ukulele: music teacher, thirty pupils|gap-year luggage; trente élèves de primaire|un bagage d'année sabbatique; 音乐课三十个孩子|毕业旅行背着
desk: two monitors on a chest of drawers|exam year, revising on the bed; deux écrans sur une commode|l'année du bac et on révise au lit; 高三了还在餐桌上复习|两块屏没处放
office-chair: sciatica, says the physio|casters scratch, mine has none and I drag it; la sciatique, dit le kiné|je pivote tout le corps pour attraper le téléphone; 坐骨神经痛|痔疮犯了
mattress: Airbnb reviews mention backs|new couple, old dip; les avis de mon gîte parlent de dos|un jeune couple, un vieux creux; 民宿差评说腰疼|中间塌个坑
bookshelf: vinyl, atlases, plants: one wall|teacher moving home after forty years; des vinyles, des atlas, un mur|un prof qui rentre chez lui après quarante ans; 漫画三百本|整面墙想做满
pillow: three cervical vertebrae|my husband steals mine; trois cervicales|mon mari vole le mien; 颈椎病|老公抢我的
bed-linen: hot flushes, cotton please|teen wants galaxies; des suées nocturnes|mon ado veut des galaxies; 宿舍一米二的旧得起球|夜里盗汗
desk-lamp: crochet and black wool at night|model aeroplanes, tiny parts; du crochet noir le soir|des maquettes minuscules; 拼模型看不清|半夜复习
light-bulb: fridge, dark|landing flickers; le palier clignote|le frigo est dans le noir; 冰箱里不亮|楼道忽闪
candle: widow's anniversary, window sill|massage room, calm; une commémoration, un rebord de fenêtre|un cabinet de massage; 忌日窗台|按摩室放松
houseplant: hospital thank-you, living|cats eat everything green, something safe; remercier avec du vivant|mes chats mangent tout ce qui est vert; 养猫要无毒的|朋友乔迁想送有生命的
seeds: school project: watch something sprout|meadow instead of lawn; un projet d'école: voir pousser quelque chose|une prairie à la place du gazon; 想种向日葵|蜜蜂喜欢的
lawn-mower: steep bank, old man|football pitch for the twins; un talus raide, un vieux monsieur|un terrain de foot pour les jumeaux; 坡陡老人推不动|球场草太高
barbecue: allotment opening party|balcony rules: no smoke; l'inauguration du jardin partagé|le règlement du balcon interdit la fumée; 阳台不许冒烟|农家乐院里
drill: rawlplugs, tiles, fear|my landlord lends his on Sundays only; des chevilles, du carrelage, la peur|mon proprio ne prête la sienne que le dimanche; 瓷砖怕裂|装窗帘杆
sandpaper: skirting, splinters, a crawling baby|guitar neck, sticky; des plinthes, des échardes, un bébé|le manche de ma guitare colle; 宝宝爬怕刺|旧琴颈发黏
ladder: cherries at the top|cat on the roof; des cerises tout en haut|le chat sur le toit; 猫上房了|刷外墙
dash-cam: insurers, proof, please|deer, Finland, night; l'assurance veut des preuves|des cerfs, la nuit; 新手怕说不清|网约车司机
tyre-inflator: caravan, bikes, paddling pool|slow leak, long road; caravane, vélos, pataugeoire|une crevaison lente, une longue route; 慢撒气不敢上高速|泳圈自行车都要打
sofa: my flat is a corridor and one wall|house party recovery; un couloir et un mur|s'affaler après le boulot; 出租屋小放不下大的|下班想躺平
hat: cricket all afternoon and a scalp that burns|chemo, something soft; la pétanque en plein cagnard, le crâne en feu|la chimio, quelque chose de doux; 化疗后想戴软的|钓鱼晒一天
storage-box: the loft is full of loose bits and nothing closes|two thousand tiny bricks on the floor; deux mille petites briques|la garde-robe de bébé trop petite; 两千块小零件|宝宝穿不下的
curtain: our film room isn't dark enough by day|heating bill, single panes; la salle de projection n'est pas assez noire|la facture et du simple vitrage; 在家投影要全黑|冬天漏风
rug: neighbours below complain about heels|dog claws clatter; la voisine du dessous entend mes talons|les griffes du chien claquent; 楼下嫌脚步响|狗爪打滑
router: teen rage, lag|smart home, twenty gadgets; la rage de mon ado, le lag|vingt objets connectés; 孩子吃鸡延迟|二十个智能设备
ssd: editing on the train|console storage; monter dans le train|ma console est pleine; 主机存档满|剪片要带着走
food-container: allergens, nursery, labels|flour moths; la crèche, des allergies|des mites alimentaires; 带辅食上托班|饼干受潮
usb-hub: old mouse, new machine; une vieille souris, une machine neuve; 老鼠标插不上新电脑
rooibos: South African neighbours are coming and I'd like to pour what they grew up with; la plante rouge du bush, celle sans théine; 想喝不影响睡觉的红茶色的
matcha: green foam, bamboo whisk, a quiet ceremony at home; le petit bol vert de la cérémonie japonaise; 日料店饭后那碗绿的
coffee-capsules: my machine only eats the small aluminium ones and I'm down to the last; la dernière petite dose est partie ce matin dans ma machine; 一按就出那台机器，小杯子没存货了
hot-chocolate: the kids come back from the sledging hill and demand something thick and brown in their mugs; le lait est chaud et la casserole attend le carré fondu ou la poudre; 圣诞集市那种浓浓的甜饮
`;
