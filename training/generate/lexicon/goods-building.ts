import { goodsOf } from './goods-list.ts';

/** What walls, pipes and wires are made of, and what keeps those safe who work on them. */
export const building = [
  ...goodsOf('diy', 'Paint and decorating|Peinture et décoration murale|油漆涂料', `
wall-paint; capacity colour finish features; 12-95; Wall paints|Peintures murales|墙面漆
wall paint|emulsion|paint; *peinture murale|*peinture; 墙面漆|乳胶漆|墙漆
washable|lessivable|可擦洗; blackboard|à tableau|黑板; odourless|sans odeur|净味; ceiling|plafond|顶面
the nursery is still hospital white|scribbles all over the hall|yellow stains from the smoker before us|I'm bored of magnolia|the landlord wants it back in white|damp patch dried, now it shows
la chambre du bébé est d'un blanc triste|des gribouillis partout dans le couloir|le plafond est jauni par le tabac|j'en ai marre du beige|je rends l'appart et il faut tout remettre en blanc|une tache d'humidité qu'on voit encore
儿童房想换个颜色|墙被孩子画花了|前租客抽烟墙都黄了|看腻了白墙|退租要把墙刷回去|墙上水渍盖不住
wood-varnish; capacity finish colour waterproof; 9-60; Varnishes and oils|Vernis et lasures|木器漆
varnish / wood stain / wood oil; vernis à bois>vernis à bois / *lasure / *huile pour bois>*huiles pour bois; 木器漆|清漆 / 木材着色剂 / 木蜡油
clear|incolore|透明; matt|mat|哑光; outdoor|extérieur|户外; food-safe|alimentaire|食品级
glasses leave rings on my oak top|the deck has gone grey|I want the grain to show but no stains|bare pine bed I just built|the garden bench peels every spring|protect my worktop from splashes
les verres laissent des auréoles sur ma table en chêne|la terrasse est devenue grise|garder le veinage sans les taches|un lit en pin brut que je viens de monter|le banc de jardin pèle chaque printemps|protéger mon plan de travail des éclaboussures
橡木桌老留杯印|阳台木地板发灰了|想保留木纹又防污|刚做好的松木床还是毛坯|室外长椅年年起皮|木砧板想养护一下
wallpaper; length width colour pattern washing; 9-110; Wallpapers|Papiers peints|墙纸
wallpaper|wall covering; papier peint|*tapisserie; 墙纸|壁纸|墙布
peel-and-stick|adhésif|自粘; panoramic|panoramique|壁画; vinyl|vinyle|PVC; textured|texturé|浮雕
one wall behind the bed needs jungle leaves|plain walls bore me|I rent and want to remove it later|little cracks I'd rather cover than fill|a forest for the kid's room|the toilet could do with some madness
un mur de feuilles tropicales derrière le lit|les murs unis m'ennuient|je loue et je veux pouvoir l'enlever|de petites fissures à cacher|une forêt dans la chambre du petit|un peu de folie dans les toilettes
床头那面墙想搞点花样|白墙太单调|租的房走时要能揭掉|墙上小裂纹想遮住|儿童房想要森林的感觉|卫生间来点大胆的
decorating-brush; width length pieces; 3-30; Paint brushes and rollers|Pinceaux et rouleaux|油漆刷
paint roller / decorator's brush; rouleau de peinture / *brosse à peindre; 滚筒刷 / 油漆刷|毛刷
foam|en mousse|海绵; radiator|à radiateur|弯头; flat|plat|平; angled|biseauté|斜口
I've got the tins, now how do I get it on the wall|bristles fall out and stick in the gloss|behind the radiator is unreachable|the ceiling is three metres up|skirting edges with no wobbles|doing all the windows this week
j'ai les pots, reste à l'étaler|les poils tombent dans la laque|derrière le radiateur je n'y arrive pas|le plafond est à trois mètres|les bords de plinthe bien nets|je fais toutes les fenêtres cette semaine
漆买好了怎么刷上去|掉毛粘在漆面上|暖气片后面刷不到|天花板太高|踢脚线边想刷直|这周要刷所有窗框
masking-tape; width length pieces colour; 2-15; Masking tapes|Rubans de masquage|美纹纸
masking tape|painter's tape; ruban de masquage|adhésif de masquage; 美纹纸|美纹胶带|遮蔽胶带
fine-line|de précision|细线; outdoor|extérieur|户外; wide|large|加宽; crepe|crêpe|皱纹
I always smear colour on the skirting|stripes on the wall with sharp edges|window panes splashed last time|marking a court on the gym floor|protecting the light switch while rolling|two-tone wall, straight border
je déborde toujours sur les plinthes|des rayures bien nettes au mur|les vitres éclaboussées la dernière fois|tracer un terrain au sol du gymnase|protéger l'interrupteur|un mur bicolore avec une limite droite
刷漆老蹭到踢脚线|墙上想刷条纹边缘要齐|上次玻璃上全是漆点|体育馆地上画线|开关不想沾漆|双色墙分界要直
filler; net-weight capacity colour; 4-30; Fillers|Enduits de rebouchage|腻子补墙膏
filler|spackle|filling paste; enduit|enduit de rebouchage; 补墙膏|腻子|腻子粉
quick-drying|à séchage rapide|快干; wood|à bois|木; lightweight|allégé|轻质; exterior|extérieur|外墙
dozens of nail holes before we hand back the keys|a crack running from the door corner|the door handle punched a hole|a chunk of plaster came off with the poster|dents in the window sill|the screw tore a crater
des dizaines de trous de clous avant l'état des lieux|une fissure au coin de la porte|la poignée a fait un trou dans le mur|un bout de plâtre est venu avec l'affiche|des éclats dans l'appui de fenêtre|la cheville a laissé un cratère
退房前墙上全是钉眼|门角裂了条缝|门把手把墙撞了个洞|撕海报带下来一块墙皮|窗台磕掉一块|拔了钉子留个坑
`),
  ...goodsOf('diy', 'Building materials|Matériaux|建材', `
wall-tiles; width length thickness colour finish; 12-80; Tiles|Carrelages|瓷砖
tile|wall tile|floor tile; carrelage|carreau de carrelage|*faïence; 瓷砖|墙砖|地砖
mosaic|mosaïque|马赛克; metro|métro|地铁; non-slip|antidérapant|防滑; wood-effect|imitation bois|木纹
the wall behind the hob is a greasy mess|the shower floor is slippery|three of them cracked and I need to redo the bathroom|the balcony slab is ugly concrete|I want a checkerboard hall|the old green bathroom must go
le mur derrière la plaque est plein de gras|le sol de la douche glisse|trois sont fêlés, autant refaire la salle de bains|la dalle du balcon est moche|un couloir en damier|fini la salle de bains verte des années 70
灶台后面墙上全是油|淋浴间地滑|浴室裂了几块干脆重做|阳台水泥地太丑|玄关想铺黑白格|老绿色的卫生间想改
laminate-floor; thickness length width colour wood warranty; 9-60; Laminate flooring|Sols stratifiés|地板
laminate floor|flooring plank; parquet stratifié|sol stratifié; 复合地板|强化地板|地板
click|clipsable|锁扣; oak-effect|aspect chêne|橡木纹; waterproof|hydrofuge|防水; herringbone|à chevrons|人字拼
the carpet smells and has to go|bare concrete in the new flat|I want a warm look underfoot without sanding|our dog has scratched everything below|we're turning the attic into a bedroom|something I can lay myself in a weekend
la moquette sent et doit partir|chape brute dans le nouvel appart|un aspect bois sans rien poncer|le chien a tout rayé par terre|on aménage les combles|à poser moi-même en un week-end
地毯有味想换掉|毛坯房地面是水泥|想脚下暖和一点|狗把地面抓花了|阁楼改卧室|周末能自己铺的
sealant; volume colour waterproof max-temp; 4-22; Sealants|Mastics et silicones|密封胶
sealant|silicone|grout sealer; mastic|silicone|joint silicone; 玻璃胶|密封胶|硅胶
mould-resistant|anti-moisissure|防霉; acrylic|acrylique|丙烯酸; transparent|transparent|透明; high-temperature|haute température|耐高温
water creeps behind the bath|black mould along the shower edge|a draught comes in by the window frame|gap between worktop and wall full of crumbs|my gutter drips at the joint|the aquarium corner weeps
l'eau passe derrière la baignoire|du noir le long de la douche|un courant d'air autour de la fenêtre|des miettes entre le plan de travail et le mur|la gouttière goutte au raccord|un coin de l'aquarium suinte
浴缸边渗水|淋浴房边上发黑|窗框漏风|台面和墙有缝老掉渣|屋檐水槽接头滴水|鱼缸角有点渗
adhesive; net-weight volume strength waterproof; 3-25; Glues|Colles|胶水
glue|superglue|adhesive; *colle|*colle forte; 胶水|强力胶|万能胶
wood|à bois|木工; instant|instantanée|瞬干; two-part|bi-composant|AB; spray|en spray|喷
grandma's teapot lost its handle|the sole flaps when I walk|a chair rung came out|broken toy, crying child|letters fell off the letterbox|the fridge shelf split
l'anse de la théière de mamie est cassée|ma semelle bâille|un barreau de chaise est sorti|jouet cassé, enfant en larmes|les lettres de la boîte sont tombées|la clayette du frigo s'est fendue
茶壶把断了|鞋底开口|椅子横档掉了|玩具摔坏了孩子哭|信箱上的字掉了|冰箱隔板裂了
cement; weight features colour; 5-35; Cement and mortar|Ciments et mortiers|水泥砂浆
cement|mortar|ready-mix concrete; ciment|mortier|béton prêt à l'emploi; 水泥|砂浆|快干水泥
quick-setting|à prise rapide|快干; tile|à carrelage|瓷砖; white|blanc|白; repair|de réparation|修补
the fence posts need a firm foot|a step has crumbled at the corner|the paving is loose by the drain|I'm building a raised brick bed|a hole in the garage floor|an anchor for the washing line pole
sceller des poteaux de clôture|une marche s'est effritée|les pavés bougent près du regard|je monte un carré potager en briques|un trou dans le sol du garage|fixer le poteau d'étendage
篱笆柱要固定住|台阶角掉了|下水口边的砖松了|砌个花坛|车库地上有坑|晾衣杆要立稳
insulation-roll; thickness-cm width length; 12-120; Insulation|Isolants|保温材料
insulation roll|insulating foam; isolant|*laine isolante|rouleau d'isolant; 保温棉|隔音棉|保温板
acoustic|phonique|隔音; reflective|réfléchissant|反射; wood-fibre|en fibre de bois|木纤维; rock-wool|en laine de roche|岩棉
heating bills eat my salary, the roof is bare|I hear every word through the wall|the attic is an oven in July|pipes froze last January|the garage door lets all the cold in|my home studio disturbs the neighbours
la facture de chauffage explose, les combles sont nus|j'entends tout à travers la cloison|le grenier est un four en juillet|les tuyaux ont gelé en janvier|la porte du garage laisse passer le froid|ma batterie dérange les voisins
顶楼夏天热得像蒸笼|隔壁说话听得一清二楚|冬天暖气费太高|水管冬天冻裂过|车库门透风|在家练鼓怕吵邻居
duct-tape; width length colour waterproof; 3-18; Duct tapes|Rubans adhésifs toilés|布基胶带
duct tape|gaffer tape; ruban adhésif toilé|gaffer>gaffers; 布基胶带|大力胶|防水胶带
aluminium|aluminium|铝箔; double-sided|double face|双面; electrical|isolant|绝缘; repair|de réparation|修补
my tent has a rip and rain is coming|cables trip people on stage|the hose bursts in the middle|a quick fix for a car bumper|the box broke open mid-move|holding a broken window until Monday
ma tente est déchirée et il va pleuvoir|des câbles où tout le monde trébuche|le tuyau est percé au milieu|une réparation d'urgence du pare-chocs|un carton éventré en plein déménagement|tenir une vitre cassée jusqu'à lundi
帐篷破了快下雨|舞台上的线老绊人|水管中间裂了|保险杠先凑合一下|搬家纸箱散架|玻璃裂了先固定住
`),
  ...goodsOf('diy', 'Electrical supplies|Électricité|电工电料', `
wall-socket; colour finish pieces output; 4-60; Wall sockets|Prises murales|墙壁插座
wall socket|power outlet; *prise murale|*prise électrique; 墙壁插座|插座面板|墙插
double|double|双联; USB|USB|USB; outdoor|d'extérieur|防水; flush|encastrée|暗装
never enough places to plug in by the bed|the old one sparks when I pull the plug|I'd like to charge without the adapter|the kitchen island has no power|cracked plate by the skirting|the terrace needs somewhere for the lights
jamais assez de branchements près du lit|l'ancienne fait des étincelles|recharger sans adaptateur|pas de courant sur l'îlot de cuisine|une plaque fêlée au ras de la plinthe|brancher les guirlandes sur la terrasse
床头没地方插电|旧的一拔就冒火花|想直接插线充手机|岛台上没电|面板裂了|阳台想接灯
light-switch; colour finish pieces features; 3-75; Light switches|Interrupteurs|开关
light switch / dimmer switch; interrupteur / variateur; 开关|墙壁开关|开关面板 / 调光开关
smart|connecté|智能; two-way|va-et-vient|双控; rocker|à bascule|翘板; touch|tactile|触摸
I get up in the dark to turn it off across the room|yellowed plastic by every door|too bright at dinner, too dark for reading|the click wakes the baby|upstairs and downstairs should both work|it crackles when pressed
je me lève pour éteindre à l'autre bout|du plastique jauni à chaque porte|trop fort au dîner, trop faible pour lire|le clic réveille le bébé|commander du haut et du bas de l'escalier|ça grésille quand j'appuie
关灯得下床走过去|门边的塑料都黄了|吃饭太亮看书太暗|咔哒一声吵醒宝宝|楼上楼下都想控制|一按就滋滋响
cable-reel; cord-length output weight waterproof; 15-120; Extension reels|Enrouleurs de câble|线盘
extension reel|cable reel; enrouleur de câble|*rallonge sur enrouleur; 线盘|电缆盘|拖线盘
outdoor|d'extérieur|户外; heavy-duty|de chantier|工地; compact|compact|小型; automatic|automatique|自动
the hedge is forty metres from the nearest plug|tangled wires in the garage|power for the band in the garden|my mower's lead is too short|a market stall with electricity across the square|vacuuming the car in the street
la haie est à quarante mètres de la prise|des fils emmêlés dans le garage|du courant pour le groupe au jardin|le fil de la tondeuse est trop court|un stand loin de la borne électrique|aspirer la voiture dans la rue
篱笆离插座四十米|车库里线缠成一团|院子里演出要接电|割草机线太短|摆摊离电源远|在楼下给车吸尘
circuit-breaker; output width pieces warranty; 6-90; Circuit breakers|Disjoncteurs|断路器
circuit breaker / fuse; disjoncteur / fusible; 断路器|空气开关|空开 / 保险丝
residual-current|différentiel|漏电; single-pole|unipolaire|单极; resettable|réarmable|可复位; compact|compact|小型
everything goes dark when I run the oven and kettle|a new line for the induction hob|the board in the old house still has porcelain|protect the garden shed from shocks|one keeps tripping for no reason|wiring a sauna
tout saute quand j'allume le four et la bouilloire|une nouvelle ligne pour l'induction|le tableau est encore en porcelaine|protéger l'abri des électrocutions|l'un d'eux saute sans raison|câbler un sauna
烤箱和水壶一起开就跳闸|新装电磁炉要单独一路|老房子配电箱太旧|院子里怕漏电|老是无缘无故跳|浴霸要独立回路
cable-ties; pieces length-mm width colour reusable; 2-20; Cable ties|Colliers de serrage|扎带
cable tie|zip tie; collier de serrage|serre-câble; 扎带|束线带|尼龙扎带
reusable|réutilisable|可重复; metal|métallique|不锈钢; coloured|coloré|彩色; Velcro|à scratch|魔术贴
spaghetti of wires behind the telly|the bike's brake cable flaps|hanging shade net on the fence|my desk leads drive me crazy|the bumper is hanging by a thread|bundling rose stems to the arch
un plat de spaghettis derrière la télé|le câble de frein pendouille|fixer un brise-vue au grillage|les fils du bureau me rendent fou|le pare-chocs ne tient qu'à un fil|attacher les rosiers à l'arche
电视后面线乱成一团|刹车线晃来晃去|遮阳网绑栅栏上|桌下的线看着烦|保险杠临时绑一下|月季要绑架子上
doorbell; battery-included waterproof features colour; 12-160; Doorbells|Sonnettes|门铃
doorbell|door chime; *sonnette|carillon; 门铃|无线门铃
wireless|sans fil|无线; mechanical|mécanique|机械; musical|à mélodie|音乐; plug-in|sur prise|插电
couriers leave because nobody hears them|I'm hard of hearing and miss visitors|I work in the garden shed and people knock in vain|grandma upstairs needs a way to call|the old buzzer sounds like a dentist|they bang on my gate and the dog goes mad
les livreurs repartent car on n'entend rien|j'entends mal et je rate les visites|je bosse au fond du jardin et on frappe pour rien|mamie à l'étage doit pouvoir nous appeler|l'ancien buzzer me vrille les oreilles|on tambourine au portail, le chien devient fou
快递来了听不见|老人耳背没听到有人来|在后院干活听不见敲门|楼上老人要能喊我们|旧的响声太刺耳|来人老拍门狗叫
`),
  ...goodsOf('diy', 'Plumbing|Plomberie|水暖管件', `
tap; height finish material features warranty; 18-260; Taps|Robinets et mitigeurs|水龙头
tap|faucet|mixer tap; robinet|mitigeur; 水龙头|龙头
pull-out|à douchette|抽拉; thermostatic|thermostatique|恒温; wall-mounted|mural|入墙; sensor|à détection|感应
it drips all night and drives me mad|big pots don't fit under the spout|limescale has eaten the chrome|scalding then freezing, never in between|dirty hands on the lever every time|I want to rinse salad from above
ça goutte toute la nuit|mes grandes casseroles ne passent pas dessous|le calcaire a rongé le chrome|brûlant puis glacé, jamais entre les deux|les mains sales sur la manette|rincer la salade par le dessus
整晚滴水睡不着|大锅放不进水槽接水|水垢把镀层都吃了|一会烫一会凉|手脏了还得去拧|洗菜想要能拉出来冲的
toilet-seat; length width material colour features; 18-150; Toilet seats|Abattants WC|马桶盖
toilet seat|loo seat; abattant WC|*lunette de toilettes; 马桶盖|马桶圈|坐便盖
soft-close|à frein de chute|缓降; family|familial|亲子; heated|chauffant|加热; wooden|en bois|木质
it slams in the night and wakes everyone|the hinge broke and I slide off|freezing in winter when you sit|our three-year-old falls in|cracked and it pinches|the landlord's is stained beyond cleaning
ça claque la nuit et réveille tout le monde|la charnière a cassé, je glisse|glacé en hiver quand on s'assoit|notre petit de trois ans tombe dedans|fendu, ça pince|celui du propriétaire est irrécupérable
半夜砰一声全家醒|合页断了坐着滑|冬天一坐冰屁股|三岁孩子会掉进去|裂了夹肉|房东的那个洗不干净
drain-unblocker; volume length material features; 3-40; Drain cleaners|Déboucheurs|管道疏通
drain cleaner / plunger / drain snake; déboucheur / *ventouse / furet de plomberie; 管道疏通剂 / 皮搋子 / 疏通器
enzyme|aux enzymes|生物酶; manual|manuel|手动; gel|en gel|凝胶; high-pressure|à haute pression|高压
the shower tray fills up to my ankles|hair everywhere in the plughole|the sink gurgles and stinks|the loo is about to overflow|the dishwater won't go down|my kid flushed a sock
la douche se remplit jusqu'aux chevilles|des cheveux plein la bonde|l'évier glougloute et empeste|les toilettes vont déborder|l'eau de vaisselle ne s'écoule plus|mon fils a jeté une chaussette dans les WC
洗澡水都漫到脚踝了|下水口全是头发|水槽咕噜响还臭|马桶快溢出来了|洗碗水下不去|孩子把袜子冲下去了
water-heater; capacity power warranty weight; 90-780; Water heaters|Chauffe-eau|热水器
water heater|boiler; chauffe-eau=|ballon d'eau chaude; 热水器|电热水器
instant|instantané|即热; slim|extra-plat|扁桶; gas|à gaz|燃气; under-sink|sous évier|小厨宝
the third person always showers cold|the tank leaks rust|washing up with numb fingers in the workshop|a tiny bathroom with no room for a tank|electricity bill doubled since the cylinder aged|the holiday hut has only cold water
le troisième se douche toujours à l'eau froide|le ballon fuit et rouille|je fais la vaisselle à l'eau glacée à l'atelier|salle de bains minuscule, pas de place|la facture a doublé avec le vieux cumulus|le chalet n'a que l'eau froide
第三个洗澡的永远是凉水|旧的漏水生锈|冬天洗碗冻手|卫生间小没地方放|老机子费电|民宿只有冷水
`),
  ...goodsOf('workwear', 'Safety equipment|Protection individuelle|劳保防护', `
safety-glasses; lens light-weight adjustable frame; 4-45; Safety glasses|Lunettes de protection|护目镜
safety glasses=|safety goggles=; *lunettes de protection=; 护目镜|防护眼镜
anti-fog|anti-buée|防雾; over-glasses|sur-lunettes|可罩眼镜; tinted|teintées|遮光; lab|de laboratoire|实验室
a chip flew past my face when I cut the tile|chemistry starts next term|strimming throws stones at me|sawdust makes me blink|I splashed bleach near my eyes|wearing specs and grinding metal
un éclat m'a frôlé en coupant le carrelage|mon fils commence la chimie au lycée|le rotofil me projette des cailloux|la sciure me fait pleurer|j'ai failli recevoir de la javel|je porte déjà des verres et je meule
切瓷砖碎渣差点崩到脸|孩子要上化学实验课|割草石子乱飞|锯末老进眼|怕消毒液溅到|近视还要打磨金属
ear-defenders; light-weight adjustable foldable padded; 8-60; Ear defenders|Casques antibruit|隔音耳罩
ear defenders=|ear muffs for noise=; casque antibruit>casques antibruit; 隔音耳罩|防噪耳罩
kids'|enfant|儿童; electronic|électronique|电子; slim|compact|轻薄; helmet-mounted|pour casque de chantier|头盔式
my ears ring after mowing|taking a baby to a stadium|the workshop is deafening|my autistic son can't bear the hall's racket|shooting range on Sunday|I saw wood four hours a day
mes oreilles sifflent après la tonte|emmener un bébé au stade|l'atelier est assourdissant|mon fils autiste ne supporte pas le vacarme|stand de tir dimanche|je tronçonne quatre heures par jour
割完草耳朵嗡嗡响|带宝宝去看演唱会|车间太吵|孩子怕吵受不了人多|去打靶|天天锯木头震耳朵
dust-mask; pieces reusable size adjustable; 4-45; Dust masks|Masques antipoussière|防尘口罩
dust mask|respirator; masque antipoussière>masques antipoussière|masque respiratoire; 防尘口罩|防尘面具
valved|à valve|带阀; half-face|demi-visage|半面; disposable|jetable|一次性; paint|pour peinture|喷漆
I cough for days after sanding|scraping old plaster in the cellar|spraying lacquer in a small room|hay dust sets off my asthma|sweeping the loft, black snot|fibreglass in the roof
je tousse trois jours après avoir poncé|gratter du vieux plâtre à la cave|vernir au pistolet dans une petite pièce|la poussière de foin déclenche mon asthme|balayer le grenier, le nez noir|poser de la laine de verre
打磨完咳好几天|地下室铲墙皮|小屋里喷漆|草料灰一吸就喘|扫阁楼鼻子都黑了|装保温棉怕吸进去
hard-hat; light-weight colour adjustable size; 9-70; Safety helmets|Casques de chantier|安全帽
hard hat|safety helmet; casque de chantier; 安全帽|工地头盔
vented|ventilé|透气; bump-cap|casquette coquée|轻型; with visor|à visière|带面罩; reflective|réfléchissant|反光
first day on a building site tomorrow|I bang my head in the crawl space|branches may fall while I prune|visitors to our factory need one|working under scaffolding|caving taster course
premier jour sur un chantier demain|je me cogne dans le vide sanitaire|des branches peuvent tomber quand j'élague|les visiteurs de l'usine doivent en porter|je travaille sous un échafaudage|les ouvriers passent des charges au-dessus de nous
明天第一天上工地|夹层里老撞头|修树怕砸到|工厂来访客要戴|脚手架下面干活|巡检仓库要求戴的
work-gloves; size pieces fabric reusable; 3-35; Work gloves|Gants de travail|劳保手套
work gloves=|protective gloves=; gants de travail=|gants de manutention=; 劳保手套|防割手套
cut-resistant|anticoupure|防割; leather|en cuir|牛皮; grip|antidérapants|防滑; winter|d'hiver|加绒
splinters from every plank|sheet metal slices my fingers|moving house and boxes chafe|stacking bricks in frost|carrying glass panes|my palms blister with a spade
des échardes à chaque planche|la tôle me coupe les doigts|les cartons m'abîment les mains|empiler des briques par temps de gel|porter des vitres|j'ai des ampoules avec la bêche
搬木板老扎刺|铁皮割手|搬家纸箱磨手|冬天搬砖冻手|搬玻璃怕划伤|挖地手起泡
hi-vis-vest; size colour closure pockets; 4-40; Hi-vis vests|Gilets haute visibilité|反光背心
hi-vis vest|safety vest; gilet jaune|gilet haute visibilité>gilets haute visibilité; 反光背心|反光衣
mesh|en mesh|网眼; kids'|enfant|儿童; zipped|zippé|拉链; cycling|de vélo|骑行
drivers don't see me on the dark lane|my kids walk to school in the fog|broke down on the motorway shoulder|marshalling the village run|I cycle home at six in winter|warehouse rule: be visible to forklifts
on ne me voit pas sur la route le soir|les enfants vont à l'école dans le brouillard|en panne sur la bande d'arrêt|signaleur sur la course du village|je rentre à vélo de nuit l'hiver|à l'entrepôt il faut être vu des caristes
晚上走路司机看不见|孩子雾天上学|高速上抛锚|村里跑步比赛当志愿者|冬天天黑骑车|仓库怕叉车撞
safety-shoes; shoe-size upper waterproof weight; 30-160; Safety shoes|Chaussures de sécurité|劳保鞋
safety shoes=|steel-toe boots=; *chaussures de sécurité=; 劳保鞋|安全鞋|钢头鞋
lightweight|légères|轻便; high|montantes|高帮; slip-resistant|antidérapantes|防滑; women's|femme|女款
a pallet rolled over my toe|kitchen floor is oily all shift|nails on the demolition site|the warehouse won't let me in with trainers|scaffolder, twelve hours standing|dropped a paving slab, never again
un transpalette m'a roulé sur l'orteil|le sol de la cuisine est gras tout le service|des clous sur le chantier de démolition|l'entrepôt me refuse en baskets|échafaudeur, douze heures debout|j'ai lâché une dalle, plus jamais
托盘车压过脚趾|后厨地上全是油|拆迁工地有钉子|仓库不让穿运动鞋进|一天站十二小时|石板砸过一次脚
coveralls; size fabric pockets closure washing; 18-110; Coveralls|Combinaisons de travail|连体工作服
coverall|boiler suit; *combinaison de travail|bleu de travail; 连体工作服|工装连体服|工作服
disposable|jetable|一次性; padded|matelassée|加棉; painter's|de peintre|油漆工; flame-resistant|ignifugée|阻燃
oil on every pair of trousers I own|painting the ceiling ruins clothes|crawling under the tractor|something to throw over everything in the garage|asbestos survey, must be covered head to toe|mucking out in January
tous mes pantalons sont tachés de cambouis|repeindre un plafond ruine mes habits|ramper sous le tracteur|à enfiler par-dessus tout au garage|curer les boxes en janvier|couvert de la tête aux pieds pour traiter la vigne
裤子全沾了机油|刷天花板毁衣服|趴拖拉机底下修|车库干活随便套上|从头到脚都要罩住|冬天清马厩
fire-extinguisher; weight capacity warranty pieces; 25-120; Fire extinguishers|Extincteurs|灭火器
fire extinguisher / fire blanket; extincteur / *couverture anti-feu>*couvertures anti-feu; 灭火器 / 灭火毯
foam|à mousse|泡沫; powder|à poudre|干粉; CO2|CO2|二氧化碳; car|de voiture|车载
the chip pan caught light last week|the insurer asks what we have for the workshop|a stove in the campervan worries me|opening a café, inspection next month|my e-bike battery charges in the hall|old wiring in the barn
la friteuse a pris feu la semaine dernière|l'assureur demande ce qu'on a à l'atelier|un réchaud dans le van, ça m'inquiète|j'ouvre un café, contrôle le mois prochain|la batterie du vélo charge dans l'entrée|l'électricité de la grange est vieille
上周油锅着火了|开小店消防要检查|房车里用炉子不放心|电动车在楼道充电|老仓库线路旧|车上想备一个以防万一
smoke-alarm; battery-life features warranty pieces; 8-80; Smoke alarms|Détecteurs de fumée|烟雾报警器
smoke alarm|smoke detector / carbon monoxide alarm; détecteur de fumée / détecteur de monoxyde de carbone; 烟雾报警器|烟感 / 一氧化碳报警器
ten-year|dix ans|十年; connected|connecté|联网; mini|mini|迷你; voice|vocal|语音
we sleep upstairs and wouldn't notice|new law for rented flats|the fireplace scares me at night|my father forgets pans on the hob|the wood burner is in the bedroom|the boiler room has no warning
on dort à l'étage et on ne sentirait rien|c'est obligatoire dans ma location|la cheminée m'inquiète la nuit|mon père oublie les casseroles|un poêle dans la chambre|rien pour nous alerter à la chaufferie
睡在楼上怕着火不知道|出租屋要求装|晚上烧壁炉不放心|爸爸老忘关火|卧室里烧煤炉|锅炉房没有提醒
safe-box; weight capacity lockable dimensions warranty; 35-420; Safes|Coffres-forts|保险箱
safe|strongbox; coffre-fort>coffres-forts|coffret de sécurité; 保险箱|保险柜
fireproof|ignifuge|防火; wall|mural|入墙; fingerprint|à empreinte|指纹; hotel|d'hôtel|酒店
we were burgled while on holiday|passports and grandma's gold in a sock drawer|staff need a place for the till money|deeds that must survive a fire|my hunting gun cartridges, by law|the cleaner knows every drawer
on nous a cambriolés pendant les vacances|les passeports et l'or de mamie dans un tiroir|où mettre la caisse le soir|des actes notariés à protéger du feu|mes munitions de chasse, c'est la loi|trop de monde passe dans la maison
出门旅游家里被盗|护照和金子放抽屉里|店里晚上的现金没处放|房产证怕火烧|保姆什么抽屉都知道|想放点现金家里
`),
];
