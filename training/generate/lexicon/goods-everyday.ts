import { goodsOf } from './goods-list.ts';

/** Clothes, shoes and what goes with them; pharmacy and medical aids. */
export const everyday = [
  ...goodsOf('clothing', 'More clothing|Prêt-à-porter|服装', `
coat; size fabric fit season washing; 60-390; Coats and blazers|Manteaux et blazers|大衣西装
coat / blazer / trench coat; manteau / blazer / trench>trenchs; 大衣 / 西装外套 / 风衣
wool|en laine|羊毛; long|long|长款; double-breasted|croisé|双排扣; belted|ceinturé|系带
funeral in February, I own parkas only|office says smart from Monday|wind whistles through my denim thing|an elegant outer layer over a dress|I'm always cold on the platform|mid-season layer for Paris
un enterrement en février et je n'ai que des parkas|au bureau, tenue correcte dès lundi|le vent traverse ma veste|du chic par-dessus une robe|je gèle sur le quai|entre deux saisons à Paris
入职要穿得正式|羽绒服太臃肿|早晚温差大|见家长想稳重|冬天站台冷|换季没得穿
cardigan; size fabric fit washing colour; 25-160; Cardigans and waistcoats|Gilets et cardigans|开衫马甲
cardigan / waistcoat; cardigan|gilet / gilet sans manches; 开衫|针织开衫 / 马甲
chunky|épais|粗针; cropped|court|短款; sleeveless|sans manches|无袖; buttoned|boutonné|扣
the office aircon is brutal|grandma's shoulders are chilly|something over a summer dress at night|layers for a baby bump|I run hot then cold|reading on the porch in September
la clim du bureau est brutale|mamie a froid aux épaules|par-dessus une robe le soir|un ventre qui s'arrondit|j'ai chaud puis froid|lire sous le porche en septembre
办公室空调太冷|老人肩膀怕凉|裙子外面搭一件|一会热一会冷|春秋早晚穿|怀孕显怀了
shorts; size fabric fit pockets gender; 15-80; Shorts and joggers|Shorts et joggings|短裤运动裤
shorts= / joggers=|tracksuit bottoms=; short|bermuda / jogging; 短裤 / 运动长裤|卫裤
linen|en lin|亚麻; cargo|cargo|工装; denim|en jean|牛仔; stretch|extensible|弹力
thirty degrees and I'm in cords|sofa Sundays need soft legs|holiday wardrobe, all below the knee|PE twice a week|hiking through hot gorges|pregnant and elastic only
trente degrés et je suis en velours|des dimanches canapé tout doux|les vacances approchent et j'ai tout en long|du sport deux fois par semaine|marcher dans des gorges chaudes|rien ne me serre, s'il vous plaît
三伏天穿长裤热死|在家想舒服点|学校体育课|去海边度假|晨跑穿|裤腰要松紧的
bra; size fabric padded washing colour; 15-75; Bras and lingerie|Soutiens-gorge et lingerie|文胸内衣
bra|bralette; soutien-gorge>soutiens-gorge|*brassière; 文胸|胸罩|无钢圈内衣
wireless|sans armatures|无钢圈; strapless|sans bretelles|无肩带; nursing|d'allaitement|哺乳; lace|en dentelle|蕾丝
wires poke me by noon|backless dress for the gala|my daughter needs her first|straps slip all day|between sizes after the baby|white shirt shows everything
les armatures me piquent dès midi|une robe dos nu pour le gala|le premier de ma fille|les bretelles glissent toute la journée|entre deux tailles depuis bébé|mon chemisier blanc montre tout
钢圈勒得难受|穿露背礼服|女儿发育了|肩带老掉|生完孩子罩杯变了|白衬衫透色
tie; length width fabric colour pattern; 12-85; Ties, braces and cufflinks|Cravates, bretelles et boutons de manchette|领带领结
tie / bow tie / cufflinks= / braces=; *cravate / nœud papillon / boutons de manchette= / *bretelles=; 领带 / 领结 / 袖扣 / 背带
silk|en soie|真丝; knitted|en tricot|针织; slim|fine|窄版; floral|fleurie|花纹
best man in three weeks|job interview at a bank|his suit looks unfinished|waiter's uniform asks for black|dad's birthday, he dresses well|prom and a velvet jacket
témoin dans trois semaines|un entretien dans une banque|son costume fait inachevé|la tenue de serveur l'exige|l'anniversaire d'un papa élégant|le bal et une veste en velours
下周当伴郎|银行面试|西装缺点什么|男友升职送礼|主持年会|毕业拍照
work-uniform; size fabric washing pockets colour; 18-110; Professional clothing|Vêtements professionnels|职业装
chef jacket / scrubs= / lab coat; *veste de cuisine / *tenue médicale / *blouse; 厨师服 / 护士服 / 白大褂
short-sleeved|à manches courtes|短袖; stretch|extensible|弹力; white|blanche|白; slim|cintrée|收腰
first day in a restaurant kitchen|night nurse, twelve hours, many pockets|chemistry student in September|my salon wants a team look|vet practice covered in hair|care home asks for easy wash
premier jour en cuisine de restaurant|infirmière de nuit, douze heures, plein de poches|en chimie à la rentrée|mon salon veut une équipe assortie|un cabinet véto plein de poils|l'EHPAD veut du lavable
第一天进后厨|护士上夜班兜要多|上化学实验课|美容院统一着装|宠物医院沾毛|养老院护工穿
maternity; size fabric season washing; 25-110; Maternity wear|Vêtements de grossesse|孕妇装
maternity dress / maternity jeans= / nursing top; *robe de grossesse / jean de grossesse / haut d'allaitement; 孕妇裙 / 孕妇裤 / 哺乳衣
wrap|portefeuille|系带; stretch|extensible|弹力; formal|habillée|正式; cotton|en coton|纯棉
five months and nothing buttons|wedding guest with a bump|feeding in cafés without undressing|heat, swelling, work|my jeans gave up at week twelve|hospital bag list
cinq mois et rien ne se boutonne|invitée à un mariage avec un ventre rond|nourrir au café sans se déshabiller|la chaleur, les jambes gonflées, le travail|mon pantalon a lâché à douze semaines|la valise de maternité
五个月裤子扣不上|挺着肚子参加婚礼|外面喂奶方便点|肚子大夏天热|上班要得体|待产包清单
kids-wear; size age fabric washing colour; 9-60; Children's clothes|Vêtements enfant|童装
dungarees= / romper / school uniform; *salopette / *barboteuse / *tenue d'école; 背带裤 / 连体衣 / 校服
denim|en jean|牛仔; organic|en coton bio|有机棉; lined|doublée|加绒; reinforced|renforcée|耐磨
he grows a size between washes|crawling shreds his knees|photo day at nursery|hand-me-downs ran out|paint, mud, repeat|she dresses herself, no fiddly bits
il prend une taille entre deux lessives|ramper troue ses genoux|la photo de classe|plus rien à récupérer des cousins|peinture, boue, et on recommence|elle s'habille seule, rien de compliqué
一个月一个样长得快|爬得膝盖都破了|幼儿园拍照|表哥的旧衣服穿完了|天天一身泥|要孩子自己能穿
hanfu; size fabric colour sleeves; 25-260; Traditional dress|Tenues traditionnelles|民族服饰
hanfu / qipao / kimono; hanfu>hanfus / qipao>qipaos / kimono; 汉服 / 旗袍 / 和服
embroidered|brodé|刺绣; everyday|du quotidien|日常; wedding|de mariage|婚礼; silk|en soie|真丝
tea ceremony performance in May|engagement party, red expected|cherry blossom photo walk|my dance troupe goes to Xi'an|graduation with a nod to home|theatre costume, Tang dynasty
une cérémonie du thé en mai|des fiançailles où le rouge est attendu|une balade photo sous les cerisiers|ma troupe de danse part à Xi'an|une remise de diplôme qui rappelle mes origines|une pièce sur la dynastie Tang
去西安拍照|敬酒想穿红的|毕业典礼有中国风|茶艺表演|春天踏青|孩子成长礼
`),
  ...goodsOf('shoes', 'More shoes|Chaussures de ville et d\'intérieur|鞋类', `
heels; shoe-size upper colour closure; 30-190; Heels and flats|Escarpins et ballerines|高跟鞋单鞋
heels=|court shoes= / ballet flats=; escarpins= / *ballerines=; 高跟鞋 / 平底单鞋
block|à talon carré|粗跟; pointed|pointus|尖头; slingback|ouverts|后空; bridal|de mariée|婚
bridesmaid in three weeks and barefoot|I stand at receptions for hours|cobbles kill stilettos|office dress code from nine|tango course begins|blisters from the last gala
demoiselle d'honneur dans trois semaines|des heures debout en réception|les pavés tuent les aiguilles|tenue exigée au bureau|je commence le tango|des ampoules depuis le dernier gala
当伴娘没合适的|站一天展会|上班要求正装|石板路老崴脚|年会走红毯|新手穿不累的
loafers; shoe-size upper colour gender; 35-220; Loafers and espadrilles|Mocassins et espadrilles|乐福鞋豆豆鞋
loafers= / espadrilles= / boat shoes=; mocassins= / *espadrilles= / *chaussures bateau=; 乐福鞋|豆豆鞋 / 草编鞋 / 帆船鞋
suede|en daim|绒面; penny|à plateau|便士; driving|de conduite|驾车; rope-soled|à semelle de corde|草编
laces at my age, no thanks|summer wedding by the harbour|airport security, off and on|linen trousers need a friend|driving home six hours|smart but not stiff on Fridays
les lacets à mon âge, non merci|un mariage d'été au port|les contrôles d'aéroport, hop enlevées|mon pantalon en lin cherche une amie|six heures de conduite|chic mais pas guindé le vendredi
弯腰系带费劲|开长途脚舒服|夏天配亚麻裤|周五穿得轻松点|过安检好脱|送老爸
flip-flops; shoe-size upper colour waterproof; 6-55; Flip-flops and clogs|Tongs et sabots|人字拖洞洞鞋
flip-flops= / clogs=; *tongs= / sabots=; 人字拖|沙滩拖 / 洞洞鞋
foam|en mousse|EVA; cork|en liège|软木; garden|de jardin|园艺; beach|de plage|沙滩
hotel corridor to the pool|verrucas at the gym showers|letting the hens out in wet grass|nurses on long wards|sand burns at noon|kids who refuse laces
du couloir de l'hôtel à la piscine|des verrues dans les douches de la salle|ouvrir aux poules dans l'herbe mouillée|de longues gardes à l'hôpital|le sable brûle à midi|un petit qui refuse les lacets
宿舍洗澡穿|沙滩烫脚|下楼取快递随便套|厨房防水好冲|孩子不肯系带|健身房淋浴怕脚气
insoles; shoe-size thickness pieces; 3-60; Insoles and shoe care|Semelles et entretien|鞋垫鞋护
insole / shoelaces= / shoe polish; *semelle / lacets= / cirage; 鞋垫 / 鞋带 / 鞋油
gel|en gel|硅胶; warm|chaude|保暖; orthopaedic|orthopédique|矫形; leather|en cuir|皮
heel pain each morning|half a size too big|salt marks on my brogues|the eyelets are empty, dog|feet like ice in wellies|flat arches and marathon plans
mal au talon chaque matin|une demi-pointure de trop|des traces de sel sur mes souliers|le chien a mangé ce qui les fermait|les pieds gelés dans les bottes|pieds plats et projet de marathon
站久脚底疼|鞋大半码|皮鞋没光泽|雨靴里冻脚|扁平足跑步|旧的带子断了
`),
  ...goodsOf('bags', 'Small leather goods and accessories|Petite maroquinerie et accessoires|皮具配饰', `
briefcase; length capacity bag-material weight closure; 35-290; Briefcases and document bags|Porte-documents et serviettes|公文包
briefcase|document bag; porte-document>porte-documents|*serviette; 公文包|文件包
leather|en cuir|真皮; slim|fin|轻薄; convertible|convertible|两用; canvas|en toile|帆布
court hearing with folders under my arm|rucksack looks student|tablet plus contracts on the train|promotion gift for a lawyer|rain ruins my plans, literally|he carries papers in a supermarket bag
une audience, les dossiers sous le bras|le sac à dos fait étudiant|une tablette et des contrats dans le train|une promotion à marquer pour un avocat|la pluie détrempe mes plans|il transporte ses papiers dans un sac de courses
见客户背双肩包不像样|律师朋友升职|合同怕折|高铁带平板和资料|下雨文件湿了|老爸还用超市袋子装文件
toiletry-bag; capacity bag-material waterproof pockets; 8-70; Wash bags and make-up bags|Trousses de toilette et vanity|洗漱化妆包
wash bag / make-up bag; *trousse de toilette / *trousse de maquillage; 洗漱包 / 化妆包
hanging|à suspendre|挂式; clear|transparente|透明; quilted|matelassée|绗缝; men's|homme|男士
shampoo exploded in my case|hostel showers without shelves|brushes roll in my handbag|hand luggage liquids rule|army leave every fortnight|hospital in a hurry
le shampoing a explosé dans ma valise|des douches d'auberge sans étagère|mes pinceaux roulent dans le sac|la règle des liquides en cabine|une permission tous les quinze jours|partir à l'hôpital en urgence
洗发水漏一箱|过安检液体要透明|口红粉饼乱滚|出差酒店用|健身房洗澡提着|住院要收拾东西
card-holder; bag-material colour closure light-weight; 8-90; Card holders and key rings|Porte-cartes et porte-clés|卡包钥匙扣
card holder / key ring / passport cover; porte-cartes= / porte-clés= / protège-passeport>protège-passeports; 卡包 / 钥匙扣 / 护照夹
slim|fin|超薄; leather|en cuir|皮; RFID|anti-RFID|防盗刷; metal|en métal|金属
fat wallet, sore hip|keys always at the bottom|my passport corner is torn|contactless thieves on the metro|three badges and a bus pass|something small with her initials
un portefeuille trop gros dans la poche|mes clés toujours au fond|le coin de mon passeport est déchiré|les voleurs sans contact dans le métro|trois badges et une carte de bus|un petit rien à ses initiales
钱包太厚坐着硌|钥匙老找不到|护照角卷了|门禁卡公交卡一堆|送男友小礼物|怕被隔空盗刷
hair-accessory; pieces colour length; 2-35; Hair accessories|Accessoires cheveux|发饰
hair clip / scrunchie / headband; *pince à cheveux|*barrette / chouchou>chouchous / serre-tête>serre-têtes; 发夹 / 发圈 / 发箍
velvet|en velours|丝绒; pearl|perlée|珍珠; satin|en satin|缎面; sports|de sport|运动
fringe growing out, in my eyes|ballet bun every Wednesday|elastic rips my ends|face washing with wet strands|thick mane in summer|flower girl needs something
une frange qui pousse dans les yeux|un chignon de danse chaque mercredi|l'élastique m'arrache les pointes|me laver le visage sans mèches mouillées|une crinière épaisse l'été|la petite demoiselle d'honneur
刘海长了扎眼|洗脸头发老掉下来|扎头发勒断发|女儿跳芭蕾|夏天头发厚|拍写真
jewellery-box; width material colour drawers lockable; 12-120; Jewellery boxes and watch straps|Boîtes à bijoux et bracelets de montre|首饰盒表带
jewellery box / watch box / watch strap; *boîte à bijoux / coffret à montres / bracelet de montre; 首饰盒 / 表盒 / 表带
travel|de voyage|旅行; velvet|en velours|绒面; glass|vitrée|玻璃; leather|en cuir|皮
tangled chains every morning|he has seven on the dresser in a saucer|leather cracked round my wrist|daughter's first pearls|moving house with grandma's gold|earrings always single
des chaînes emmêlées chaque matin|il en a sept dans une soucoupe|le cuir a craqué à mon poignet|les premières perles de ma fille|déménager avec l'or de mamie|des boucles toujours seules
项链缠一起|耳环老剩一只|手表乱放|皮的断了|出差带着怕丢|妈妈的金饰没处收
brooch; metal stone weight colour; 15-190; Brooches and anklets|Broches et chaînes de cheville|胸针脚链
brooch|lapel pin / anklet; *broche / *chaîne de cheville; 胸针 / 脚链
vintage|vintage|复古; floral|fleurie|花朵; enamel|émaillée|珐琅; pearl|à perle|珍珠
plain coat, dull lapel|beach legs want a sparkle|scarf won't stay put|great-aunt's birthday|club emblem for members|choir dress in black, all alike
un manteau uni, un revers triste|une touche brillante à la plage|le foulard ne tient pas|l'anniversaire d'une grand-tante|l'emblème du club pour les membres|une robe noire comme toute la chorale
大衣太素|丝巾老滑|海边拍照脚上加点|送奶奶|社团做标志|领口走光想别一下
reading-glasses; lens frame light-weight colour; 8-120; Reading glasses and optics|Lunettes de lecture et optique|老花镜光学
reading glasses= / magnifier / glasses case; *lunettes de lecture= / *loupe / étui à lunettes; 老花镜 / 放大镜 / 眼镜盒
blue-light|anti-lumière bleue|防蓝光; folding|pliantes|折叠; half-moon|demi-lune|半框; lighted|éclairées|带灯
my arms are too short for menus|small print on pill boxes|screen all day and headaches at six|scratched again in my pocket|stamps and coins under the lamp|threading needles at sixty
mes bras sont trop courts pour les menus|les petites lettres des notices|l'écran toute la journée et mal à la tête|encore rayées au fond de ma poche|des timbres sous la lampe|enfiler une aiguille à soixante ans
菜单要举老远看|药盒小字看不清|盯屏幕一天头疼|放口袋又刮花|集邮看细节|穿针引线费眼
telescope; magnification weight length level; 50-690; Telescopes and microscopes|Télescopes et microscopes|望远显微镜
telescope / microscope; télescope|*lunette astronomique / microscope; 天文望远镜 / 显微镜
beginner|débutant|入门; computerised|motorisé|自动寻星; children's|enfant|儿童; travel|de voyage|便携
rings of Saturn, just once|my daughter puts everything in pond water|dark skies at our cottage|meteor shower in August|biology next term|grandpa names constellations
les anneaux de Saturne, une seule fois|ma fille observe l'eau de la mare|le ciel est noir chez nous|les étoiles filantes en août|la biologie au programme|papi nomme les constellations
想看土星环|孩子想看水里的小虫|乡下星空特别好|八月流星雨|生物课观察细胞|爷孙一起认星座
`),
  ...goodsOf('health', 'Pharmacy and medical aids|Parapharmacie et aides médicales|药房康复', `
plasters; pieces waterproof width reusable; 2-35; Plasters and first aid|Pansements et premiers soins|创可贴急救
plaster / bandage / gauze; pansement / *bande / *compresse; 创可贴 / 绷带 / 纱布
waterproof|étanche|防水; blister|anti-ampoules|水泡; kids'|enfant|儿童; elastic|élastique|弹力
new shoes, raw heels|scraped knees every day|I cut my finger on tomatoes|sprained thumb at handball|swimming with a small wound|mole removed yesterday
chaussures neuves, talons à vif|des genoux écorchés chaque jour|je me suis coupé sur une tomate|le pouce foulé au hand|nager avec une petite plaie|un grain de beauté enlevé hier
新鞋磨脚跟|孩子天天磕膝盖|切菜切到手|拇指扭了要固定|有小伤口想游泳|刚拆线
walking-aid; height weight load adjustable foldable; 18-290; Walking aids|Aides à la marche|助行器
walking stick / crutches= / rollator; *canne / *béquilles= / déambulateur; 手杖 / 腋拐 / 助行器
folding|pliante|折叠; four-wheeled|à quatre roues|四轮; lightweight|légère|轻便; seat|avec siège|带座
mum is unsteady since her hip|plaster for six weeks|he needs to rest every fifty metres|icy pavements frighten dad|stairs after knee surgery|he refuses to look old, something stylish
maman vacille depuis sa hanche|plâtré pour six semaines|il doit s'asseoir tous les cinquante mètres|les trottoirs gelés effraient papa|des escaliers après le genou|il refuse de faire vieux, il faut du style
老妈髋关节术后走不稳|打石膏六周|走几步要歇|冬天路滑怕摔|上下楼费劲|爷爷嫌难看要好看的
wheelchair; weight load seats width foldable; 120-1900; Wheelchairs and bathroom aids|Fauteuils roulants et aides de bain|轮椅浴椅
wheelchair / shower chair / grab rail; fauteuil roulant / *chaise de douche / *barre d'appui; 轮椅 / 洗澡椅 / 浴室扶手
electric|électrique|电动; transit|de transfert|护理; folding|pliant|折叠; compact|compact|轻便
grandad wants to see the sea, legs won't|she slipped in the tub|airport distances are too long|carer lifts alone|ground floor, one step|stroke, left side weak
papi veut voir la mer, ses jambes non|elle a glissé dans la baignoire|les distances d'aéroport|une aidante seule pour soulever|un AVC, le côté gauche faible|se relever des toilettes
爷爷走不远想出去逛|洗澡滑倒过|机场太大走不动|中风后一侧没劲|马桶起身困难|一个人推得动的
pill-box; pieces width bpa-free lid; 3-40; Pill boxes and monitors|Piluliers et appareils de mesure|药盒监测
pill box / oximeter / glucose meter; pilulier / oxymètre / lecteur de glycémie; 药盒 / 血氧仪 / 血糖仪
weekly|hebdomadaire|一周; electronic|électronique|电子; travel|de voyage|旅行; compact|compact|便携
did he take the blue one or not|six tablets at breakfast|diabetic since spring|breathless at night after covid|travel with a rainbow of capsules|carer comes on Mondays only
il a pris le bleu ou pas|six comprimés au petit-déj|diabétique depuis le printemps|essoufflé la nuit|voyager avec un arc-en-ciel de gélules|l'aide ne passe que le lundi
老人忘了吃没吃药|一天六种分不清|今年查出糖尿病|晚上胸闷想测一下|出差带保健品|护工周一才来
compression; size fabric washing colour; 8-90; Compression and warmth|Contention et chaleur|压力袜热敷
compression socks= / hot water bottle / ice pack; *chaussettes de contention= / *bouillotte / *poche de glace; 压力袜 / 热水袋 / 冰袋
knee-high|mi-bas|中筒; travel|de voyage|旅行; microwaveable|micro-ondes|微波; gel|en gel|凝胶
ankles swell on long flights|hairdresser, ten hours on my feet|cramps every month|bed sheets like ice|bumped forehead, crying child|varicose veins run in the family
les chevilles gonflent en avion|coiffeuse, dix heures debout|des crampes chaque mois|des draps glacés|une bosse, un enfant qui pleure|les varices, c'est de famille
坐长途飞机腿肿|理发师站一天|来例假肚子疼|被窝冰凉|孩子磕了个包|静脉曲张
remedy; pieces volume flavour sugar-free alcohol-free; 3-35; Coughs, colds and comfort|Rhume et bien-être|感冒护理
throat lozenges= / nasal spray / eye drops=; *pastilles pour la gorge= / spray nasal>sprays nasaux / gouttes pour les yeux=; 润喉糖 / 鼻喷雾 / 滴眼液
honey|au miel|蜂蜜; saline|à l'eau de mer|海盐; preservative-free|sans conservateur|无防腐; mint|à la menthe|薄荷
teacher with no voice by Friday|blocked since the flight|screen eyes, sandpaper|pollen season ruins my runs|a tickle that won't stop in concerts|baby can't breathe to feed
prof sans voix le vendredi|le nez bouché depuis l'avion|des yeux d'écran, du papier de verre|le pollen gâche mes footings|ça chatouille en plein concert|une gorge en feu depuis lundi
老师一周下来嗓子哑|鼻子堵得睡不着|看电脑眼睛干|花粉季难受|嗓子痒想咳|戴隐形眼睛涩
hygiene; pieces fragrance-free strength reusable; 2-30; Oral and intimate hygiene|Hygiène bucco-dentaire et intime|口腔个护
dental floss / mouthwash / sanitary pads=; fil dentaire / bain de bouche / *serviettes hygiéniques=; 牙线 / 漱口水 / 卫生巾
organic|bio|有机; mint|à la menthe|薄荷; night|de nuit|夜用; sensitive|sensible|温和
popcorn stuck since Saturday|garlic lunch, two o'clock meeting|it came early and I'm at work|gums bleed|braces catch everything|heavy nights, ruined sheets
du pop-corn coincé depuis samedi|un déjeuner à l'ail et une réunion|elles sont arrivées en avance au bureau|les gencives saignent|mes bagues attrapent tout|des nuits abondantes, des draps fichus
塞牙难受|吃了蒜要见客户|突然来了没带|刷牙出血|戴牙套难清|晚上侧漏
grooming-kit; pieces length washing; 3-45; Manicure and brushes|Manucure et brosses|修甲美发工具
nail clippers= / tweezers= / hairbrush / comb; coupe-ongles= / *pince à épiler / *brosse à cheveux / peigne; 指甲刀 / 镊子 / 气垫梳 / 梳子
travel|de voyage|旅行; wooden|en bois|木; detangling|démêlante|顺发; steel|en acier|钢
splinter under my thumb|toddler claws|knots and tears after swimming|stray brow hairs|thick toenails at eighty|static in winter
une écharde sous le pouce|des griffes de bébé|des nœuds et des larmes après la piscine|des poils rebelles aux sourcils|des ongles épais à quatre-vingts ans|de l'électricité statique l'hiver
手上扎了刺|宝宝指甲老抓脸|头发打结梳哭|眉毛乱长|老人脚趾甲厚|冬天头发起静电
makeup-tools; pieces finish shade; 5-60; Make-up extras|Pinceaux et teint|彩妆工具底妆
make-up brush / concealer / blush; pinceau à maquillage / anticernes= / blush>blushs; 化妆刷 / 遮瑕膏 / 腮红
vegan|vegan|纯素; cream|crème|霜状; long-lasting|longue tenue|持久; travel|de voyage|便携
dark circles, newborn at home|I look dead on video calls|powder goes on in patches|spot on the wedding day|learning from tutorials with fingers|pale as milk since November
des cernes, un nouveau-né à la maison|j'ai l'air morte en visio|la poudre fait des plaques|un bouton le jour du mariage|j'apprends avec les doigts|blanche comme un linge depuis novembre
带娃黑眼圈重|视频会议脸色差|粉底涂不匀|痘印想盖|新手学化妆|气色不好显老
`),
];
