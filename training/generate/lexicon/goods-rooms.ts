import { goodsOf } from './goods-list.ts';

/** Furniture, light, bed, bath, cleaning and cookery: what the older lists of the house lack. */
export const rooms = [
  ...goodsOf('furniture', 'More furniture|Petits et grands meubles|家具', `
tv-stand; length height width wood drawers; 45-490; TV stands and sideboards|Meubles TV et buffets|电视柜餐边柜
TV stand / sideboard; meuble TV>meubles TV / buffet|*enfilade; 电视柜 / 餐边柜
low|bas|矮; corner|d'angle|转角; floating|suspendu|悬空; industrial|industriel|工业风
the screen sits on two crates|consoles and cables all over the floor|nowhere for the good plates|that long wall under the window is bare|we watch from the floor up|remote controls live in a shoebox
l'écran est posé sur deux caisses|consoles et câbles traînent par terre|où ranger le beau service|le long mur sous la fenêtre est nu|les télécommandes vivent dans une boîte à chaussures|on vient d'acheter un grand écran
电视放在纸箱上|游戏机线乱一地|好碗碟没处放|客厅那面墙空着|遥控器老找不到|新买了大屏没地方摆
chest-drawers; drawers width height wood assembly; 55-420; Chests of drawers|Commodes|抽屉柜
chest of drawers>chests of drawers|dresser; *commode|chiffonnier; 五斗柜|抽屉柜|斗橱
tall|haute|高; narrow|étroite|窄; painted|peinte|彩绘; soft-close|à fermeture douce|缓冲
clothes live in a suitcase since we moved|baby things multiply|socks in a bag behind the door|sloping ceiling, something low|guest room with no place to unpack|my son's T-shirts are a mountain
mes habits vivent dans une valise depuis le déménagement|les affaires de bébé se multiplient|des chaussettes dans un sac derrière la porte|sous pente, il faut du bas|la chambre d'amis n'a rien pour déballer|une montagne de t-shirts
衣服还在行李箱里|宝宝衣服越来越多|袜子内衣没地方收|阁楼斜顶放矮的|客房没处放东西|孩子T恤堆成山
bunk-bed; width length load wood assembly; 150-790; Bunk and sofa beds|Lits superposés et convertibles|高低床沙发床
bunk bed / sofa bed|daybed; lit superposé / canapé-lit>canapés-lits|*banquette convertible; 高低床 / 沙发床
children's|enfant|儿童; with storage|avec rangement|储物; loft|mezzanine|阁楼; metal|en métal|铁艺
two boys, one tiny room|my sister sleeps on our floor at Christmas|studio where the lounge is the bedroom|holiday let must take six|she wants a den under where she sleeps|the grandchildren stay in pairs
deux garçons, une petite chambre|ma sœur dort par terre à Noël|un studio où le salon est la chambre|mon gîte doit loger six personnes|elle veut une cabane sous son couchage|les petits-enfants viennent par deux
两个孩子一间小房|亲戚来了没地方睡|单身公寓客厅当卧室|民宿想多住人|孩子想要下面能写作业|宿舍要上下铺
bar-stool; seat-height weight load material colour; 25-240; Stools and benches|Tabourets et bancs|凳子
stool|bar stool / bench; tabouret|tabouret de bar / banc; 凳子|吧台椅 / 长凳
swivel|pivotant|旋转; folding|pliant|折叠; upholstered|rembourré|软包; stackable|empilable|可叠
the kitchen island is too high for chairs|I tie my shoes standing on one leg|extra seats when the team comes|a perch while I cook|end of the bed looks unfinished|piano lessons on a box
l'îlot est trop haut pour des chaises|je lace mes chaussures sur un pied|des places en plus quand l'équipe vient|me poser pendant que je cuisine|le bout du lit fait inachevé|on déjeune debout au comptoir
岛台太高普通椅子不够|门口穿鞋没处坐|来客人座位不够|做饭站累了想歪一下|小吃店摆几张|床尾想放一个
pouffe; height width fabric removable-cover colour; 18-190; Pouffes and bean bags|Poufs et fauteuils mous|懒人沙发坐墩
pouffe|footstool / bean bag; pouf|repose-pieds= / *poire; 坐墩|脚凳 / 懒人沙发|豆袋沙发
knitted|tricoté|针织; leather|en cuir|皮; outdoor|d'extérieur|户外; storage|coffre|收纳
legs up after a day of standing|teenagers sprawl on my carpet|reading corner at the library|gaming room without chairs|something soft for the balcony|toys must vanish before guests
les jambes en l'air après une journée debout|des ados vautrés sur ma moquette|le coin lecture de la médiathèque|une salle de jeux sans chaises|du moelleux pour le balcon|les jouets doivent disparaître avant les invités
站一天想把腿搭起来|想瘫着打游戏|飘窗边看书|孩子老躺地上|阳台想窝着晒太阳|玩具要能藏起来
dressing-table; width height drawers wood assembly; 60-390; Dressing and console tables|Coiffeuses et consoles|梳妆台玄关台
dressing table|vanity / console table; *coiffeuse / *console; 梳妆台|化妆桌 / 玄关桌
with lights|lumineuse|带灯; narrow|étroite|窄; white|blanche|白; wall-mounted|murale|壁挂
I do my face in the bathroom queue|creams crowd the windowsill|the hall needs somewhere for post and keys|my daughter films her hair tutorials on the floor|behind the sofa there's a gap|rings and brushes have no home
je me maquille dans la file de la salle de bains|mes crèmes débordent du rebord de fenêtre|l'entrée n'a rien pour le courrier|ma fille se coiffe assise par terre|il y a un vide derrière le canapé|mes bagues traînent partout
早上抢卫生间化妆|护肤品摆满窗台|进门放钥匙没地方|女儿坐地上扎头发|沙发后面有条空|首饰刷子到处放
wall-shelf; length width load wood assembly; 9-120; Wall shelves|Étagères murales|墙上置物架
wall shelf>wall shelves|floating shelf>floating shelves; *étagère murale|*tablette murale; 墙上置物架|隔板|搁板
corner|d'angle|转角; spice|à épices|调料; picture|à cadres|画架式; oak|en chêne|橡木
plants fight for the sill|no floor left in my studio|trophies in a box under the bed|the radio should leave the worktop|above the loo there's empty air|cookbooks slide off the fridge
les plantes se disputent le rebord|plus un mètre carré au sol|des trophées dans un carton|la radio doit quitter le plan de travail|le vide au-dessus des toilettes|les livres de cuisine glissent du frigo
绿植没处摆|房间地上放不下了|奖杯压床底|马桶上方空着|灶台太挤想上墙|手办想展示
room-divider; width height material foldable wood; 35-290; Screens and dividers|Paravents et séparations|屏风隔断
room divider|folding screen; paravent|*cloison amovible; 屏风|隔断
bamboo|en bambou|竹; acoustic|acoustique|吸音; woven|tressé|编织; office|de bureau|办公
my bed greets every visitor|video calls with laundry behind me|two colleagues, one noisy table|changing corner for the boutique|open kitchen smells at my sofa|hide the boiler, please
mon lit accueille tous les visiteurs|en visio avec le linge derrière|deux collègues, une table bruyante|un coin essayage à la boutique|cacher la chaudière|ma coloc et moi partageons une pièce
一开门就看到床|视频会议背后乱|工位想隔开|服装店要试衣角|开放厨房想挡一下|合租一间想有隐私
lounger; length load foldable material weight; 30-390; Sun loungers and garden benches|Transats et bancs de jardin|户外躺椅
sun lounger|deckchair / garden bench; transat|*chaise longue / banc de jardin; 躺椅|沙滩椅 / 户外长椅
reclining|inclinable|可调; folding|pliant|折叠; teak|en teck|柚木; rocking|à bascule|摇摇
by the pool we lie on towels|grandpa naps in the orchard|my balcony gets the sun till eight|tan lines from a kitchen chair|two old friends and a view of the valley|read outdoors without an aching back
au bord de la piscine on s'allonge sur des serviettes|papi fait la sieste au verger|le balcon a du soleil jusqu'à huit heures|lire dehors sans mal au dos|deux vieux amis face à la vallée|bronzer sur une chaise de cuisine, bof
泳池边只能铺毛巾|爷爷院子里午睡|阳台晒太阳|午休趴桌子脖子疼|海边想躺着|在树下看书
`),
  ...goodsOf('lighting', 'Light fittings|Luminaires|灯具', `
ceiling-light; wattage lumens diameter dimmable light-colour; 18-340; Ceiling and pendant lights|Plafonniers et suspensions|吸顶灯吊灯
ceiling light / pendant light / chandelier; plafonnier / *suspension / lustre; 吸顶灯 / 吊灯 / 水晶灯
round|rond|圆形; rattan|en rotin|藤编; kids'|enfant|儿童; crystal|à cristaux|水晶
a bare bulb on a wire since we moved|gloomy above the dining spot|the hall feels like a tunnel|low rooms, tall son, bumps|homework by shadow|the old glass thing fell
une ampoule nue au bout d'un fil depuis l'emménagement|il fait sombre au-dessus du repas|le couloir fait tunnel|pièce basse, grand fils, bosses|des devoirs dans l'ombre|l'ancien globe est tombé
搬进来还是个光灯泡|餐桌上面太暗|走廊像隧道|层高低老碰头|孩子写作业光不够|老灯一闪一闪
wall-light; wattage lumens light-colour waterproof; 12-190; Wall lights and spots|Appliques et spots|壁灯射灯
wall light / spotlight; *applique / spot; 壁灯 / 射灯|筒灯
bathroom|de salle de bains|浴室; outdoor|d'extérieur|户外; swing-arm|à bras|摇臂; recessed|encastrée|嵌入
he sleeps while I read in bed|my paintings hang in the dark|shaving by guesswork|steps to the door are black at night|no room on the night table|stucco needs grazing light
il dort pendant que je lis au lit|mes tableaux sont dans le noir|je me rase au jugé|les marches de l'entrée sont noires le soir|plus de place sur la table de nuit|mettre en valeur un mur de pierre
他睡了我想看书|挂画看不清|镜子前太暗|门口台阶晚上黑|床头柜放不下|电视墙想打点光
garden-light; lumens battery-life waterproof pieces light-colour; 8-140; Garden lights|Éclairage de jardin|庭院灯
garden light|solar light; *lampe solaire|*borne lumineuse; 庭院灯|太阳能灯|草坪灯
motion-sensor|à détecteur|感应; spike|à piquer|地插; post|sur poteau|柱头; colourful|colorée|彩光
guests stumble along the path|burglars like our dark side|no wire near the terrace|bins out at six in winter|evening swims need glow|grave of our dog under the oak
les invités trébuchent dans l'allée|les cambrioleurs aiment notre côté sombre|pas de fil près de la terrasse|sortir les poubelles à six heures l'hiver|une lueur pour les bains du soir|trouver la serrure en rentrant
晚上院子里看不清路|后院黑怕小偷|露台没电线|冬天倒垃圾天黑|车库门口想人来就亮|花园想有氛围
led-strip; length lumens light-colour remote waterproof; 8-75; LED strips|Rubans LED|灯带
LED strip|light strip; ruban LED>rubans LED|bandeau LED>bandeaux LED; 灯带|LED灯带|氛围灯条
RGB|RVB|彩色; USB|USB|USB; under-cabinet|sous meuble|橱柜; music-sync|musical|音乐
shadows on the worktop when I chop|the gaming corner lacks mood|a glow behind the telly|stairs at night without waking anyone|shop window in December|wardrobe is a black hole
mon plan de travail est dans l'ombre|le coin gaming manque d'ambiance|une lueur derrière la télé|l'escalier la nuit sans réveiller personne|la vitrine en décembre|mon dressing est un trou noir
切菜影子挡着|电竞房想要氛围|电视后面打点光|夜里下楼不想开大灯|衣柜里看不清|店铺橱窗装饰
`),
  ...goodsOf('bedding', 'Bed and window|Lit et fenêtre|床品窗饰', `
duvet; width length season insulation washing; 25-290; Duvets and blankets|Couettes et couvertures|被子毯子
duvet|quilt / blanket; *couette / *couverture|plaid; 被子 / 毛毯|盖毯
weighted|lestée|重力; summer|légère|夏凉; anti-allergy|anti-allergique|防螨; reversible|réversible|双面
I freeze and he boils, same bed|feet stick out at the end|sneezing all night under the old one|couch evenings in November|the heating goes off at ten|my thoughts race, something heavy might help
je gèle et il étouffe, même lit|les pieds dépassent|j'éternue toute la nuit sous l'ancienne|des soirées canapé en novembre|le chauffage s'éteint à dix heures|quelque chose de lourd pour m'apaiser
一个怕冷一个怕热|脚老露外面|半夜打喷嚏|窝沙发想盖点|停暖气前那几天冷|夏天开空调盖什么
mattress-topper; width length thickness-cm firmness removable-cover; 25-260; Toppers and protectors|Surmatelas et protège-matelas|床垫保护
mattress topper / mattress protector; surmatelas / protège-matelas=; 床褥|薄床垫 / 床笠
memory-foam|à mémoire de forme|记忆棉; waterproof|imperméable|防水; quilted|matelassé|绗缝; cooling|rafraîchissant|凉感
the bed in my rental is a plank|a dip in the middle rolls us together|accidents at night since the new baby|sweat stains after one summer|hip pain on my side|guest sofa, metal bar in the spine
le lit de ma location est une planche|un creux au milieu nous fait rouler|des accidents la nuit depuis la naissance|des auréoles après un été|mal à la hanche sur le côté|le clic-clac et sa barre dans le dos
出租屋床太硬|中间塌了个坑|孩子尿床|夏天出汗发黄|侧睡胯疼|宿舍木板床硌人
blinds; width height colour assembly; 12-190; Blinds and curtain rails|Stores et tringles|窗帘百叶
blind|roller blind / curtain rail; store|store enrouleur / *tringle à rideaux; 百叶窗|卷帘 / 窗帘杆
blackout|occultant|遮光; wooden|en bois|木; no-drill|sans perçage|免打孔; day-and-night|jour et nuit|日夜
street lamp right in my face|baby wakes at five with the sun|neighbours opposite wave at dinner|glare on the screen every afternoon|roof window cooks the room|the curtains have nothing to hang on
le lampadaire en pleine figure|bébé se réveille à cinq heures avec le soleil|les voisins d'en face nous saluent au dîner|des reflets sur l'écran l'après-midi|la fenêtre de toit cuit la pièce|mes rideaux n'ont rien où pendre
路灯照得睡不着|宝宝天一亮就醒|对面楼看得见我家|下午屏幕反光|天窗晒得像蒸笼|窗帘布有了没处挂
sleep-mask; fabric light-weight adjustable washing; 5-45; Sleep aids|Aides au sommeil|助眠用品
sleep mask / white noise machine; masque de nuit / *machine à bruit blanc; 眼罩 / 白噪音机
silk|en soie|真丝; heated|chauffant|热敷; contoured|3D|立体; cooling|rafraîchissant|冰感
night flights with the lights on|day shifts sleep in a bright room|she reads until two|eyes dry and swollen at bedtime|train couchettes next month|summer in the far north
les vols de nuit lumière allumée|dormir le jour après une garde|elle lit jusqu'à deux heures|des yeux secs et gonflés le soir|une couchette le mois prochain|l'été tout au nord
飞机上灯太亮|上夜班白天睡不着|室友半夜还开灯|眼睛又干又累|卧铺晚上晃眼|午休同事开着灯
`),
  ...goodsOf('bath', 'Bathroom fittings|Équipement de salle de bains|卫浴用品', `
shower-curtain; width length fabric pattern washing; 8-60; Shower curtains and screens|Rideaux et parois de douche|浴帘
shower curtain / bath screen; rideau de douche / pare-baignoire>pare-baignoires; 浴帘 / 淋浴隔断
weighted|lesté|加重; transparent|transparent|透明; textile|textile|布; mould-resistant|anti-moisissure|防霉
lake on the tiles after every wash|the old one clings to my legs|black spots along the hem|our landlord gave us a bath and no edge|kids flood the floor|white room, zero fun
un lac sur le carrelage après chaque toilette|l'ancien me colle aux jambes|des points noirs à l'ourlet|une baignoire nue dans ma location|les enfants inondent le sol|une pièce blanche sans fantaisie
洗完澡一地水|老往腿上贴|下边长霉点|卫生间干湿不分|孩子洗澡水到处溅|马桶边老是湿的
bath-storage; height width material drawers wall-mount; 9-260; Bathroom storage|Rangements de salle de bains|浴室收纳
bathroom cabinet / shower caddy / towel rail; meuble de salle de bains / *étagère de douche / porte-serviettes=; 浴室柜 / 浴室置物架 / 毛巾架
suction|à ventouse|吸盘; corner|d'angle|转角; mirrored|avec miroir|镜柜; heated|chauffant|加热
bottles topple in the tub|towels never dry in here|razors on the rim of the basin|rented flat, tiles mustn't be drilled|four people's creams in one square metre|damp bathrobe smell
les flacons tombent dans la baignoire|les serviettes ne sèchent jamais|des rasoirs au bord du lavabo|location, interdit de percer le carrelage|les crèmes de quatre personnes dans un mètre carré|une odeur de peignoir humide
瓶瓶罐罐摆一地|毛巾干不透有味|洗手台太乱|租房瓷砖不能打孔|一家四口东西放不下|浴巾没处挂
soap-dispenser; capacity material refillable battery-included; 6-60; Soap dispensers and toothbrush holders|Distributeurs de savon et gobelets|皂液器牙刷架
soap dispenser / toothbrush holder; distributeur de savon / porte-brosses à dents=; 皂液器|洗手液机 / 牙刷架
automatic|automatique|感应; wall-mounted|mural|壁挂; marble|en marbre|大理石; foaming|moussant|起泡
slimy bar on the basin|chef hands, germs on the pump|brushes fall behind the tap|plastic bottle ruins the look|kids use half a bottle each time|clinic rule: touch nothing
un pain gluant sur le lavabo|des mains de cuisinier, des germes partout|les brosses tombent derrière le robinet|une bouteille en plastique qui gâche tout|les enfants vident la moitié à chaque fois|règle du cabinet : ne rien toucher
香皂化成一滩|做饭手油不想按|牙刷倒来倒去|孩子一挤半瓶|诊所要免接触|塑料瓶摆着难看
bathrobe; size fabric washing colour gender; 18-120; Bathrobes|Peignoirs|浴袍
bathrobe|dressing gown; peignoir|*robe de chambre; 浴袍|睡袍
hooded|à capuche|连帽; waffle|nid d'abeille|华夫格; kids'|enfant|儿童; fleece|polaire|珊瑚绒
dripping from shower to bedroom|spa weekend as a present|cold mornings with coffee|swim class changing rooms|hospital stay coming up|mum wears dad's from 1994
je goutte de la douche à la chambre|un week-end spa à offrir|des matins froids au café|le vestiaire de la piscine|une hospitalisation bientôt|maman porte celui de papa depuis 1994
洗完澡一路滴水|早上冷披一件|孩子游完泳冻得抖|酒店那种感觉|住院要穿脱方便|汗蒸馆用
toilet-brush; height material colour wall-mount; 5-45; Toilet brushes and paper holders|Brosses WC et dérouleurs|马桶刷纸架
toilet brush / toilet roll holder; *brosse WC>*brosses WC / dérouleur; 马桶刷 / 纸巾架
silicone|en silicone|硅胶; freestanding|sur pied|落地; wall-mounted|murale|壁挂; covered|fermée|带盖
a puddle under the old one|streaks guests shouldn't see|paper lives on the floor|bristles splayed like a dandelion|new bathroom, last detail|it splashes when I lift it
une flaque sous l'ancienne|des traces que les invités ne doivent pas voir|le rouleau vit par terre|des poils écartés comme un pissenlit|la salle d'eau est neuve, dernier détail|ça éclabousse quand je la sors
旧的底下积水|有污渍来客人尴尬|卷纸放地上|刷毛都炸开了|新装修差最后一样|死角刷不到
`),
  ...goodsOf('cleaning', 'Household cleaning|Entretien de la maison|家居清洁', `
mop; length weight washing; 8-90; Mops and brooms|Balais et serpillières|拖把扫把
mop / broom / dustpan; balai serpillière>balais serpillières / balai / *pelle et balayette; 拖把 / 扫把 / 簸箕
flat|plat|平板; spin|essoreur|旋转; rubber|en caoutchouc|橡胶; spray|à spray|喷水
sticky kitchen floor after jam|crumbs under every chair|the dog brings the beach home|wringing cloths hurts my wrists|hair clumps in the corners|parquet hates buckets of water
le sol colle après les confitures|des miettes sous chaque chaise|le chien ramène la plage|essorer me fait mal aux poignets|des moutons dans les coins|le parquet n'aime pas les seaux d'eau
厨房地黏脚|椅子底下全是渣|狗带一地沙|手拧太费劲|墙角一团团头发|木地板怕水多
sponge; pieces material reusable washing; 2-18; Sponges and cloths|Éponges et chiffons|海绵抹布
sponge / microfibre cloth / scouring pad; *éponge / chiffon microfibre>chiffons microfibre / tampon à récurer; 海绵 / 抹布 / 百洁布
compostable|compostable|可降解; non-scratch|anti-rayures|不伤锅; dish|à vaisselle|洗碗; glass|à vitres|玻璃
burnt milk at the bottom of the pot|streaks on the window against the sun|the old one smells|dust sits on the black piano|splashes on the hob|greasy fingerprints on steel
du lait brûlé au fond de la casserole|des traces sur la vitre à contre-jour|l'ancienne sent mauvais|la poussière sur le piano noir|des projections sur la plaque|des traces de doigts sur l'inox
锅底糊了|擦玻璃留印子|旧的有味了|黑家具落灰明显|灶台油渍|不锈钢上全是手印
laundry-detergent; volume scent pieces organic; 4-35; Laundry care|Lessives et soins du linge|洗衣用品
laundry detergent / fabric softener / stain remover; *lessive / adoucissant / détachant; 洗衣液 / 柔顺剂 / 去渍剂
sensitive|peaux sensibles|温和; concentrated|concentrée|浓缩; wool|laine|羊毛; black|noir|深色
grass on his white football kit|baby's skin reacts to everything|whites went grey|towels like cardboard|red wine on the tablecloth|gym shirts stink even when clean
de l'herbe sur son maillot blanc|la peau de bébé réagit à tout|le blanc est devenu gris|des serviettes comme du carton|du vin rouge sur la nappe|mes t-shirts de sport puent même propres
校服蹭了草汁|宝宝皮肤敏感|白衬衫发黄|毛巾硬邦邦|桌布洒了红酒|运动衣洗了还臭
dish-soap; volume scent pieces organic; 2-28; Dishwashing|Produits vaisselle|洗碗用品
dish soap / dishwasher tablets=; liquide vaisselle>liquides vaisselle / *pastilles lave-vaisselle=; 洗洁精 / 洗碗块
citrus|au citron|柠檬; eco|écologique|环保; all-in-one|tout-en-un|多合一; gentle|doux|温和
glasses come out cloudy|grease laughs at me|hands crack by Friday|baby bottles must be rinsed safe|the machine leaves bits|holiday flat with a full sink
les verres ressortent troubles|la graisse se moque de moi|mes mains craquent le vendredi|des biberons à laver sans risque|la machine laisse des restes|un évier plein au gîte
玻璃杯洗完发雾|油腻洗不掉|洗碗手起皮|奶瓶也要能洗|机器洗完有渣|火锅锅太油
surface-cleaner; volume scent alcohol-free organic; 3-25; Household cleaners|Nettoyants|清洁剂
surface cleaner / limescale remover / glass cleaner; nettoyant multi-surfaces / anticalcaire= / nettoyant vitres>nettoyants vitres; 清洁剂 / 除垢剂 / 玻璃清洁剂
bathroom|salle de bains|浴室; oven|four|油烟; disinfectant|désinfectant|消毒; natural|naturel|天然
chalk on the shower glass|the oven smokes from old fat|stomach flu in the house|handover inspection tomorrow|tap looks frosted|crayon on the door
du calcaire sur la paroi|le four fume de vieux gras|la gastro est dans la maison|l'état des lieux est demain|le robinet est blanc de tartre|du crayon gras sur la porte
淋浴房全是水垢|抽油烟机油得滴|家里有人肠胃炎要消毒|明天退房验收|马桶黄渍|墙上蜡笔印
bin-bags; pieces capacity scent; 2-18; Bin bags and foils|Sacs-poubelle et films|垃圾袋保鲜膜
bin bag / cling film / aluminium foil; sac-poubelle>sacs-poubelle / film alimentaire / papier aluminium; 垃圾袋 / 保鲜膜 / 锡纸
compostable|compostable|可降解; drawstring|à lien|抽绳; extra-strong|très résistant|加厚; scented|parfumé|香味
it tore on the stairs, fish inside|leftovers uncovered in the fridge|garden clearance weekend|new bin is an odd size|potatoes in the embers|sorting rules changed here
il s'est déchiré dans l'escalier, avec le poisson|des restes à couvrir au frigo|un week-end de débarras|ma nouvelle poubelle a une taille bizarre|des patates dans la braise|le tri a changé ici
下楼一半破了|剩菜要盖住|厨余汤水漏|烤红薯包一下|大扫除东西多|新桶尺寸特别
toilet-paper; pieces texture reusable; 3-30; Paper goods|Papiers et mouchoirs|纸品
toilet paper / kitchen roll / tissues=; papier toilette>papiers toilette / essuie-tout= / mouchoirs=; 卷纸 / 厨房纸 / 抽纸
recycled|recyclé|再生; soft|doux|柔软; bamboo|en bambou|竹浆; three-ply|triple épaisseur|三层
down to the last roll and it's Sunday|hay fever nose since April|bacon fat needs blotting|family of seven, two bathrooms|office of thirty|rough stuff from the budget shop hurts
plus qu'un rouleau et c'est dimanche|le rhume des foins depuis avril|éponger le gras du lard|sept à la maison, deux salles d'eau|un bureau de trente personnes|celui du discount est du papier de verre
家里只剩一卷了|鼻炎天天擦|煎完吸油|一家七口用得快|公司茶水间|便宜的太糙
drying-rack; length height foldable load material; 12-120; Drying and ironing|Séchage et repassage|晾晒熨烫
drying rack / ironing board / clothes line; étendoir / *table à repasser / *corde à linge; 晾衣架 / 熨衣板 / 晾衣绳
folding|pliant|折叠; wall-mounted|mural|壁挂; tower|tour|立式; retractable|rétractable|伸缩
wet clothes on every door|no garden, no balcony|shirts pressed on the kitchen table|sheets take over the flat|damp walls since winter|I have six uniforms a week
du linge mouillé sur chaque porte|ni jardin ni balcon|des chemises repassées sur la table|les draps envahissent l'appart|les murs moisissent depuis l'hiver|six blouses par semaine
衣服挂得满屋门上|没阳台晒不了|被单没处晾|熨衬衫只能铺桌上|梅雨季不干|学生宿舍空间小
hangers; pieces width material colour; 4-45; Hangers and wardrobe helpers|Cintres et rangement du linge|衣架收纳
hanger / vacuum storage bag / laundry basket; cintre / *housse sous vide>*housses sous vide / panier à linge; 衣架 / 真空收纳袋 / 脏衣篮
velvet|en velours|植绒; wooden|en bois|木; non-slip|antidérapant|防滑; trouser|à pantalons|裤
silk tops slide to the bottom|winter duvets eat the wardrobe|dirty socks under the bed|suit shoulders lose their shape|moving wardrobes next month|wire ones from the cleaner rust
mes hauts en soie glissent|les couettes d'hiver mangent l'armoire|des chaussettes sales sous le lit|la veste perd ses épaules|pas assez de place pour les manteaux|ceux du pressing rouillent
真丝的老滑掉|冬天被子占满柜子|脏衣服乱扔|西装肩膀变形|衣柜不够用|干洗店给的铁的生锈
rubber-gloves; size pieces length; 2-18; Household gloves|Gants de ménage|家务手套
rubber gloves=|washing-up gloves=; gants de ménage=|gants de vaisselle=; 橡胶手套|洗碗手套|家务手套
latex-free|sans latex|无乳胶; lined|doublés|加绒; long|longs|加长; disposable|jetables|一次性
eczema from the sink|bleach ate my nail varnish|hot water and greasy pans|cleaning out the drain, yuck|hair dye on my fingers|the last pair has a hole in the thumb
de l'eczéma à cause de l'évier|la javel a mangé mon vernis|de l'eau chaude et du gras|déboucher le siphon, beurk|de la teinture plein les doigts|un trou au pouce de la dernière paire
洗碗手起湿疹|冬天洗菜冻手|清下水道恶心|消毒水伤手|染头发怕沾手|大拇指破洞了
`),
  ...goodsOf('cookware', 'Kitchen helpers|Ustensiles de cuisine|厨房用具', `
wok; diameter weight material induction lid; 18-140; Woks and steamers|Woks et cuiseurs vapeur|炒锅蒸笼
wok / steamer basket; wok>woks / panier vapeur>paniers vapeur; 炒锅|铁锅 / 蒸笼
carbon-steel|en acier|精铁; non-stick|antiadhésif|不粘; bamboo|en bambou|竹; flat-bottomed|à fond plat|平底
vegetables go soggy in my frying thing|dumplings for ten|smoky noodles like the street|fish without oil, says the doctor|one pan for everything in a small flat|buns like in Chengdu
mes légumes ramollissent à la poêle|des raviolis pour dix|des nouilles comme dans la rue|du poisson sans huile, dit le médecin|tout cuire dans un seul récipient|des brioches comme à Chengdu
炒菜没锅气|蒸包子没家伙|小厨房一口搞定|医生让少油|蒸鱼放不下|老是粘底
grater; length material dishwasher pieces; 4-45; Graters, peelers and presses|Râpes, épluche-légumes et presses|刨丝削皮
grater|mandoline / peeler / garlic press; *râpe|*mandoline / épluche-légumes= / presse-ail>presse-ails; 刨丝器 / 削皮刀 / 压蒜器
rotary|à tambour|手摇; fine|fine|细孔; folding|pliante|折叠; Y-shaped|en Y|Y型
parmesan in lumps, guests smiled|five kilos of carrots by knife|my fingertips smell of cloves for days|potatoes lose half their flesh|coleslaw like ribbons|lemon zest without the bitter white
du parmesan en blocs, les invités ont souri|cinq kilos de carottes au couteau|mes doigts sentent l'ail pendant des jours|je perds la moitié de la pomme de terre|des carottes en rubans|du zeste sans le blanc amer
土豆丝切不细|削皮削掉半个|剥蒜手有味|拌凉菜要丝|奶酪想磨成粉|黄瓜想切薄片
mixing-bowl; capacity diameter material dishwasher pieces; 6-75; Bowls and colanders|Saladiers et passoires|料理盆漏盆
mixing bowl / colander / salad spinner; cul-de-poule>culs-de-poule / *passoire / *essoreuse à salade; 料理盆 / 漏盆 / 沙拉甩干器
nesting|gigogne|套; folding|pliable|折叠; steel|en inox|不锈钢; lidded|à couvercle|带盖
dough climbs over the rim|pasta water down my wrist|wet lettuce, sad dressing|everything slides while I whisk|potluck for thirty|one bowl for batter and none for salad
la pâte déborde|l'eau des pâtes sur mon poignet|une laitue mouillée, une sauce triste|tout glisse quand je fouette|un repas partagé pour trente|plus rien pour la pâte à gaufres
和面不够大|捞面烫手|洗菜沥水|打蛋液溅一身|拌沙拉人多|揉面老滑
opener; length material dishwasher weight; 4-60; Openers and corkscrews|Ouvre-boîtes et tire-bouchons|开瓶开罐
corkscrew / tin opener / bottle opener; tire-bouchon>tire-bouchons / ouvre-boîte>ouvre-boîtes / décapsuleur; 红酒开瓶器 / 开罐器 / 起子
electric|électrique|电动; lever|à levier|杠杆; waiter's|sommelier|海马刀; magnetic|magnétique|磁性
the cork broke inside at the picnic|arthritis and jam lids|tuna in a can and a screwdriver, no|beers warm, nobody can get in|camper drawer is empty|anniversary bottle, wax seal
le bouchon s'est cassé dans la bouteille au pique-nique|de l'arthrose et des couvercles|du thon en boîte et un tournevis, non|les bières tiédissent fermées|le tiroir du van est vide|une bouteille d'anniversaire cirée
红酒塞断里面了|老人拧不开罐头|啤酒打不开|露营忘带了|铁罐拉环断了|手没劲
rolling-pin; length wood material diameter; 5-45; Baking tools|Outils de pâtisserie|烘焙工具
rolling pin / whisk / cookie cutter / piping bag; rouleau à pâtisserie / fouet / emporte-pièce>emporte-pièces / *poche à douille; 擀面杖 / 打蛋器 / 饼干模 / 裱花袋
adjustable|réglable|可调; silicone|en silicone|硅胶; marble|en marbre|大理石; children's|enfant|儿童
I flatten pastry with a wine bottle|stars and hearts with the kids in December|egg whites by fork, half an hour|roses on the wedding cake|dumpling skins too thick|birthday biscuits with her initials
j'étale ma pâte avec une bouteille|des étoiles avec les enfants en décembre|des blancs montés à la fourchette, une demi-heure|des roses sur le gâteau de mariage|des lasagnes maison|des sablés à ses initiales
用酒瓶擀面太狼狈|饺子皮厚薄不匀|和孩子做饼干|蛋清打到手断|蛋糕裱花|包子皮擀不圆
apron; size fabric washing pockets colour; 6-50; Aprons and kitchen linen|Tabliers et linge de cuisine|围裙厨房织物
apron / oven glove / tea towel / tablecloth; tablier / gant de cuisine / torchon / *nappe; 围裙 / 隔热手套 / 茶巾 / 桌布
linen|en lin|亚麻; waterproof|imperméable|防水; barbecue|barbecue|烧烤; striped|rayé|条纹
tomato on every blouse|I burned my wrist on the rack|Sunday table looks poor|he grills in his best shirt|cooking class starts Tuesday|glasses dry with fluff on them
de la tomate sur tous mes chemisiers|brûlé au poignet sur la grille|la table du dimanche fait pauvre|il grille en chemise blanche|le cours de cuisine commence mardi|des peluches sur mes verres
做饭溅一身油|端烤盘烫手|餐桌太素|孩子画画弄脏衣服|擦杯子掉毛|烘焙课要带
pitcher; capacity material dishwasher lid; 8-75; Jugs, decanters and bottles|Carafes et gourdes|水壶水瓶
jug|carafe / decanter / water bottle; pichet|*carafe / *carafe à décanter / *gourde; 冷水壶 / 醒酒器 / 水瓶
glass|en verre|玻璃; insulated|isotherme|保温; filter|filtrante|过滤; sports|de sport|运动
we buy six packs of plastic a week|lemonade for the terrace|a young red that needs air|the kid loses one a month|desk thirst, three litres a day|fridge door is narrow
on achète six packs de plastique par semaine|de la citronnade en terrasse|un jeune rouge qui doit respirer|le petit en perd une par mois|la soif au bureau|la porte du frigo est étroite
天天买塑料瓶水|夏天泡柠檬水|红酒要醒一醒|孩子一个月丢一个|办公室想多喝水|健身带水
chopsticks; pieces length wood material dishwasher; 3-45; Chopsticks, bowls and trays|Baguettes, bols et plateaux|筷子碗托盘
chopsticks= / bowl / tray / placemat; *baguettes chinoises= / bol / plateau / set de table; 筷子 / 碗 / 托盘 / 餐垫
bamboo|en bambou|竹; lacquered|laqué|漆; children's|enfant|儿童; porcelain|en porcelaine|瓷
ramen with a fork is wrong|breakfast in bed for her birthday|rings on the table after each meal|cereal in tea cups since the move|ours are warped and mouldy|hotpot evening for eight
des ramens à la fourchette, non|un petit-déj au lit pour son anniversaire|des auréoles après chaque repas|des céréales dans des tasses depuis le déménagement|celles en bambou ont moisi|une soirée fondue chinoise à huit
家里的发霉了该换|火锅人多不够用|孩子练着夹菜|早餐端床上|烫的锅直接放桌上|搬新家要一套
`),
];
