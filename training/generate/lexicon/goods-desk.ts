import { goodsOf } from './goods-list.ts';

/** Office, school, craft and sewing. */
export const desk = [
  ...goodsOf('office', 'Office supplies|Fournitures de bureau|办公用品', `
stapler; pieces weight material colour; 4-45; Staplers|Agrafeuses de bureau|订书机
stapler|office stapler; *agrafeuse|*agrafeuse de bureau; 订书机|订书器
heavy-duty|grosse capacité|重型; mini|mini|迷你; electric|électrique|电动; long-arm|à long bras|长臂
forty pages that keep sliding apart|paper clips fall off my reports|we hand out leaflets at every meeting|binding a school booklet in the fold|mine jams after three sheets|receipts for the accountant, all loose
quarante pages qui se mélangent|les trombones lâchent sur mes rapports|relier un livret au milieu|la mienne bloque au bout de trois feuilles|des tickets volants pour la comptable|on distribue des dossiers à chaque réunion
几十页纸老散|报销单要订一起|开会发资料|做小册子要订中缝|旧的订三张就卡|试卷要装订
hole-punch; weight material pieces colour; 4-40; Hole punches|Perforateurs|打孔机
hole punch|paper punch; *perforatrice|perforateur; 打孔机|打孔器
four-hole|quatre trous|四孔; heavy-duty|grosse capacité|重型; shaped|à motif|花边; adjustable|réglable|可调
my invoices won't go into the folder|lecture notes in a pile|confetti for a party and filing too|the rings don't match the sheets|tags for gifts need a neat opening|a whole year of bank statements to file
mes factures n'entrent pas dans le dossier|des polycopiés en vrac|les anneaux ne tombent pas en face|faire des étiquettes pour cadeaux|un an de relevés à classer|les feuilles de cours traînent partout
资料要放进夹子|上课讲义一堆散的|孔距对不上|做礼物吊牌|一年的账单要归档|活页要自己打
ring-binder; width capacity colour material pieces; 2-20; Ring binders and folders|Classeurs|文件夹
ring binder|folder|lever arch file; classeur|*chemise; 文件夹|活页夹|资料夹
lever-arch|à levier|快劳; A5|A5|A5; expanding|extensible|风琴; transparent|transparent|透明
papers in carrier bags, taxes due|one place for all the manuals|school wants a subject divider system|recipes cut from magazines|my tenancy documents get lost|medical letters since 2012
mes papiers sont dans des sacs, les impôts arrivent|un seul endroit pour toutes les notices|la liste scolaire en demande six|des recettes découpées|les papiers du bail se perdent|ma prof veut tout trié par matière
合同发票乱放|说明书想集中收着|开学老师要求分科整理|菜谱剪报没处放|病历资料太散|孩子奖状想收好
copy-paper; pieces weight finish colour; 4-40; Printer paper|Papiers d'impression|打印纸
printer paper|copy paper; papier d'impression|*ramette de papier; 打印纸|复印纸|A4纸
recycled|recyclé|再生; A3|A3|A3; glossy|brillant|光面; thick|épais|加厚
the tray is empty and my thesis is due|colours bleed through to the back|we print five hundred menus a week|the copier jams with the thin stuff|certificates should feel solid|kids draw on everything white
le bac est vide et je rends mon mémoire|l'encre traverse|on imprime cinq cents menus par semaine|le copieur bourre avec du trop fin|des diplômes qui aient de la tenue|les enfants dessinent sur tout ce qui est blanc
毕业论文要印没东西了|墨透到背面|店里菜单一周印五百份|太薄老卡纸|证书要厚一点|孩子画画费得快
envelopes; pieces width length colour closure; 2-25; Envelopes|Enveloppes|信封
envelope|mailing envelope; *enveloppe|*pochette d'expédition; 信封|文件袋
padded|à bulles|气泡; window|à fenêtre|开窗; kraft|kraft|牛皮纸; square|carrée|方形
wedding cards to send to eighty people|I sell vinyl by post|pay slips go out on Friday|a birth announcement for the family|books arrive with bent corners|letters to my pen friend
quatre-vingts faire-part à poster|je vends des vinyles par courrier|les fiches de paie partent vendredi|un faire-part de naissance|mes livres arrivent cornés|j'écris à ma correspondante
婚礼请柬要寄八十份|寄唱片怕压坏|周五要发工资条|给笔友写信|寄书角都折了|过年包礼金
sticky-notes; pieces width colour shape; 2-15; Sticky notes|Notes adhésives|便利贴
sticky note / page marker; *note adhésive>*notes adhésives / marque-page adhésif>marque-pages adhésifs; 便利贴|便签纸 / 索引贴
lined|lignée|横线; transparent|transparente|透明; giant|géante|大号; heart-shaped|en cœur|心形
I forget calls unless they stare at me from the screen|marking passages in library books|our planning wall needs colours|the fridge is our message board|revising law, a thousand articles|leave a word on his desk
j'oublie tout si ce n'est pas collé à l'écran|repérer des passages sans abîmer le livre|un mur de projet en couleurs|le frigo sert de messagerie|réviser mille articles de droit|laisser un mot sur son bureau
不贴屏幕上就忘|借的书要做标记|开会墙上要贴想法|冰箱上给家人留言|背法条要标重点|桌上给同事留个话
highlighter; pieces colour tip refillable; 2-18; Highlighters and markers|Surligneurs et marqueurs|荧光笔记号笔
highlighter / marker pen; surligneur / marqueur; 荧光笔 / 记号笔
pastel|pastel|柔色; permanent|permanent|油性; erasable|effaçable|可擦; whiteboard|pour tableau blanc|白板
everything in my textbook looks equally important|labelling jars for the freezer|writing on moving boxes|my notes are a grey soup|the board at work is empty of ideas and ink|school list says four fluorescent colours
tout a l'air important dans mon cours|écrire sur les bocaux du congélateur|noter le contenu des cartons|mes notes sont toutes grises|plus d'encre pour le tableau du bureau|quatre couleurs fluo sur la liste de rentrée
课本全是重点找不到|冷冻盒上要写日期|搬家纸箱要写字|笔记看着一片灰|白板没东西写了|老师要求买四色
whiteboard; width length material features; 15-190; Whiteboards|Tableaux blancs|白板
whiteboard / pinboard / flipchart; tableau blanc / tableau en liège / tableau à feuilles; 白板 / 软木板 / 活动挂纸架
magnetic|magnétique|磁性; glass|en verre|玻璃; mobile|sur roulettes|移动; cork|en liège|软木
we argue about who does the dishes this week|teaching my kids maths at home|team stands around a screen, nobody sees|brainstorms end on napkins|I plan my novel and need to see it all|the café wants to show dishes of the day
on se dispute pour le tour de vaisselle|je fais l'école à la maison|l'équipe se serre devant un écran|nos idées finissent sur des nappes|je prépare un roman et je veux tout voir|afficher les plats du jour
家务分工老吵|在家给孩子讲题|开会大家挤一个屏幕|灵感写纸上就丢|写小说想理思路|店里写今日特价
shredder; capacity noise weight; 30-260; Shredders|Destructeurs de documents|碎纸机
shredder|paper shredder; destructeur de documents|*déchiqueteuse; 碎纸机|粉碎机
cross-cut|coupe croisée|颗粒; quiet|silencieux|静音; compact|compact|桌面; office|de bureau|办公
bank letters shouldn't go in the bin whole|I worry about identity theft|client files older than ten years|tearing statements by hand, box after box|bedding for the hamster from old mail|HR papers nobody should read
jeter mes relevés entiers, ça m'inquiète|peur de l'usurpation d'identité|des dossiers clients de plus de dix ans|je déchire tout à la main|de la litière pour le hamster avec du courrier|des papiers RH confidentiels
银行账单不敢直接扔|怕个人信息泄露|客户资料要销毁|手撕一箱文件|快递单上有电话|人事文件不能给人看
laminator; width power weight warranty; 20-130; Laminators|Plastifieuses|塑封机
laminator|laminating machine; *plastifieuse; 塑封机|过塑机|覆膜机
A3|A3|A3; hot-and-cold|à chaud et à froid|冷热; fast|rapide|快速; compact|compacte|小型
menus get greasy within a day|I make flash cards for nursery school|the hiking map fell apart in the rain|name badges for a conference|pressed flowers to keep for good|signs for the garden must survive showers
les menus sont gras au bout d'un jour|je fais des cartes pour la maternelle|ma carte de rando part en miettes|des badges pour un congrès|garder des fleurs séchées|des pancartes de potager qui tiennent la pluie
菜单一天就油了|幼儿园做卡片|照片怕受潮|工牌要做一批|干花想永久保存|奖状怕孩子撕
calculator; weight battery-included features light-weight; 5-140; Calculators|Calculatrices|计算器
calculator|scientific calculator; *calculatrice|*calculette; 计算器|计算机
scientific|scientifique|科学; graphing|graphique|图形; desktop|de bureau|台式; solar|solaire|太阳能
phones are banned in the exam|I run a market stall and add up all day|she starts sixth form maths|percentages make me sweat|the accountant in me loves big keys|sines and cosines next term
le téléphone est interdit à l'examen|je tiens un stand et j'additionne toute la journée|elle entre en première spé maths|les pourcentages me font suer|de grosses touches pour la compta|sinus et cosinus au programme
考试不让带手机|摆摊算账|孩子上高中数学用|老人算菜钱字要大|会计考试要带|财务天天按
label-maker; width features battery-included weight; 20-140; Label makers|Étiqueteuses|标签机
label maker|label printer; *étiqueteuse|*titreuse; 标签机|标签打印机
handheld|portable|手持; Bluetooth|Bluetooth|蓝牙; thermal|thermique|热敏; industrial|industrielle|工业
spice jars all look alike|which switch does what in the fuse box|lost school jumpers every week|forty drawers of screws|my handwriting is unreadable|freezer mysteries in foil
mes bocaux se ressemblent tous|à quoi sert chaque fusible du tableau|des pulls perdus à l'école chaque semaine|quarante tiroirs de vis|mon écriture est illisible|des paquets mystère au congélateur
调料罐分不清|配电箱开关不知道管哪|孩子衣服老丢要写名字|螺丝抽屉几十个|字太丑|网线太多分不清
filing-cabinet; drawers width height lockable colour; 45-320; Filing cabinets|Caissons et classeurs à tiroirs|文件柜
filing cabinet|office drawers=; caisson de bureau|meuble classeur; 文件柜|档案柜|活动柜
mobile|mobile|移动; steel|en acier|铁皮; wooden|en bois|木质; two-drawer|deux tiroirs|两抽
paper mountains on every chair|personnel papers must be locked at night|the printer needs something to stand on|under my desk there's wasted space|I never find last year's contract|the notary's office overflows
des montagnes de papiers sur les chaises|les dossiers du personnel doivent être sous clé|poser l'imprimante quelque part|la place sous mon bureau est perdue|je ne retrouve jamais le contrat|l'étude déborde de dossiers
文件堆满椅子|人事档案晚上要锁|打印机没地方放|桌子底下空着浪费|去年合同老找不到|诊所病历太多
adhesive-tape; width length pieces; 2-18; Adhesive tapes|Rubans adhésifs|胶带
sticky tape|Scotch tape|packing tape; ruban adhésif|scotch>scotchs; 胶带|透明胶|封箱带
transparent|transparent|透明; double-sided|double face|双面; brown|brun|棕色; decorative|décoratif|和纸
twenty parcels leave today|the wrapping keeps springing open|a torn banknote|putting posters up without pins|cartons for the move|the kids used it all on a cardboard castle
vingt colis partent aujourd'hui|le papier cadeau s'ouvre tout le temps|un billet déchiré|des affiches sans punaises|les cartons du déménagement|les enfants ont tout pris pour un château
今天要发二十个包裹|包礼物老弹开|书撕破一页|搬家打包|贴海报不想钉|手账要贴花边
scissors; length blade material light-weight; 3-45; Scissors|Ciseaux|剪刀
scissors=|pair of scissors>pairs of scissors; ciseaux=|*paire de ciseaux; 剪刀|剪子
kitchen|de cuisine|厨房; left-handed|pour gaucher|左手; children's|enfant|儿童; fabric|de couture|裁缝
the old ones chew the paper|a lefty in year two cries over crafts|hemming curtains tonight|snipping herbs over the soup|coupons, hundreds of them|I use a bread knife on parcels
les vieux mâchent le papier|une gauchère de CE1 pleure en arts plastiques|raccourcir des rideaux ce soir|couper la ciboulette sur la soupe|des bons de réduction par centaines|j'ouvre les colis au couteau à pain
旧的剪不动|左撇子孩子手工课难受|今晚要改窗帘|剪葱花|剪快递|剪鸡翅骨头
glue-stick; net-weight pieces strength; 1-10; Glue sticks|Bâtons de colle|固体胶
glue stick|paper glue; bâton de colle|*colle en stick; 固体胶|胶棒|口红胶
washable|lavable|可水洗; coloured|colorée|变色; large|grand format|大号; solvent-free|sans solvant|无溶剂
twelve on the back-to-school list|photos into an album|liquid stuff wrinkles my paper|collages with toddlers|envelopes that won't shut|my scrapbook pages lift
douze sur la liste de rentrée|des photos dans un album|la liquide gondole mon papier|des collages avec des petits|des enveloppes qui ne ferment pas|mes pages de scrapbooking se décollent
开学清单上要一打|贴相册|胶水一涂纸就皱|和小孩做剪贴|信封粘不住|手账纸翘边
stamp-ink; width refillable colour; 8-45; Stamps and ink pads|Tampons et encreurs|印章印台
rubber stamp / ink pad; tampon / tampon encreur; 印章|姓名章 / 印台
self-inking|automatique|光敏; wooden|en bois|木质; date|dateur|日期; custom|personnalisé|定制
I sign the same address two hundred times|every invoice must show a date|teachers who praise thirty notebooks daily|my baby's clothes need a name on them|wedding invites with our initials|the accountant insists on "paid"
j'écris la même adresse deux cents fois|chaque facture doit être datée|féliciter trente cahiers par jour|marquer le nom sur les vêtements du petit|nos initiales sur les faire-part|le comptable veut la mention payé
同一个地址写两百遍|每张单子要盖日期|老师批作业要盖小红花|孩子衣服要印名字|收据要盖已付|书法作品落款用
`),
  ...goodsOf('school', 'School|Scolaire|学生用品', `
school-bag; capacity weight colour padded age; 20-140; School bags|Cartables|书包
school bag|satchel; cartable|sac d'école; 书包|双肩书包|学生包
wheeled|à roulettes|拉杆; ergonomic|ergonomique|护脊; nursery|maternelle|幼儿园; reflective|réfléchissant|反光
our daughter starts year one in September|his shoulders hurt from the textbooks|the zip burst by Easter|she wants one with foxes|carries seven kilos to class|must stand upright beside the desk
notre fille entre au CP|il a mal aux épaules avec les manuels|la fermeture a craqué à Pâques|elle en veut un avec des renards|il porte sept kilos chaque matin|qui tienne debout à côté du pupitre
孩子九月上一年级|课本太重压肩膀|拉链才半年就坏了|想要小狐狸图案的|每天背七公斤|要能立在课桌边
pencil-case; length pockets colour closure; 4-35; Pencil cases|Trousses|笔袋
pencil case|pen pouch; *trousse|*trousse d'école; 笔袋|文具盒|铅笔盒
roll-up|à rouler|卷帘; two-compartment|à deux compartiments|双层; transparent|transparente|透明; hard|rigide|硬壳
biros leak at the bottom of his rucksack|she can't find a rubber in class|exams need see-through ones|thirty felt tips rolling loose|a pot on the desk isn't enough for school|he stuffs everything in his pocket
des stylos qui fuient au fond du sac|elle ne trouve jamais sa gomme|à l'examen tout doit être visible|trente feutres qui roulent partout|il fourre tout dans ses poches|ranger compas et règle ensemble
笔在包里乱滚还漏墨|上课找不到橡皮|考试要透明的|彩笔三十支没处装|孩子把笔塞口袋|尺子圆规想放一起
geometry-set; pieces length material; 3-30; Rulers and compasses|Règles et compas|尺规套装
ruler / pair of compasses>pairs of compasses / geometry set; *règle / compas / kit de géométrie>kits de géométrie; 直尺 / 圆规 / 尺子套装
metal|en métal|钢; flexible|flexible|软; folding|pliante|折叠; school|scolaire|学生
straight lines under every title, says the teacher|circles and angles this term|my lines wander on graph paper|technical drawing course|he snapped the plastic one sword fighting|pattern cutting at the kitchen table
souligner chaque titre, dit la maîtresse|les cercles et les angles ce trimestre|mes traits dévient|je commence le dessin technique|il a cassé la sienne en jouant à l'épée|tracer des patrons sur la table
老师要求画线要直|这学期学角和圆|画图总歪|学机械制图|孩子拿塑料的当剑打断了|做衣服打版
globe; diameter language features colour; 18-160; Globes and maps|Globes et cartes|地球仪地图
globe / world map; globe terrestre / *carte du monde; 地球仪 / 世界地图|挂图
light-up|lumineux|发光; relief|en relief|立体; scratch-off|à gratter|刮刮; antique|à l'ancienne|复古
she asks where penguins live every evening|he thinks Africa is a country|I mark every place we've been|geography test on capitals|the reading corner of our class|where does my coffee come from, dad
elle demande chaque soir où vivent les manchots|il croit que l'Afrique est un pays|noter tous nos voyages|contrôle sur les capitales|le coin lecture de la classe|situer les pays du journal télévisé
孩子老问企鹅住哪|分不清大洲|去过的地方想标出来|地理要考首都|教室阅读角|陪孩子看新闻找国家
eraser-sharpener; pieces colour material battery-included; 1-25; Erasers and sharpeners|Gommes et taille-crayons|橡皮卷笔刀
eraser|rubber / pencil sharpener; *gomme / taille-crayon>taille-crayons; 橡皮 / 卷笔刀|削笔刀
electric|électrique|电动; kneaded|mie de pain|可塑; two-hole|double|双孔; dust-free|sans résidus|无屑
smudges all over her homework|blunt coloured pencils everywhere|charcoal drawing, lighten some bits|shavings on my carpet|left out of the school list, shops shut|the lead keeps breaking
des traînées sur ses devoirs|tous les crayons sont émoussés|éclaircir un dessin au fusain|des épluchures de crayon sur mon tapis|oubliée dans la liste de rentrée|la mine casse tout le temps
作业擦得黑乎乎|彩铅全秃了|素描要提亮|铅笔屑掉一地|铅芯老断|孩子一天丢一块
correction; length pieces width; 2-15; Correction tape and fluid|Correcteurs|修正带
correction tape / correction fluid; ruban correcteur / correcteur liquide; 修正带|改正带 / 涂改液
refillable|rechargeable|替换芯; mini|mini|迷你; quick-dry|à séchage rapide|快干; pen|stylo|笔式
one wrong letter on a form in ink|my essays are full of crossings-out|the cheque book, the wrong date|music notation with slips|no time to copy the page again|exam sheet must look tidy
une faute à l'encre sur un formulaire|mes copies sont pleines de ratures|une mauvaise date sur le chèque|pas le temps de recopier la page|une copie d'examen propre|des partitions avec des erreurs
钢笔写错一个字|作文涂得乱七八糟|表格填错日期|没时间重抄|考卷要整洁|抄歌谱写错了
`),
  ...goodsOf('craft', 'Arts and crafts|Loisirs créatifs|手工美术', `
artist-canvas; width length pieces; 4-60; Canvases|Toiles à peindre|画布
canvas|canvas board; *toile à peindre|châssis entoilé; 画布|油画框|画板
round|ronde|圆形; linen|en lin|亚麻; mini|mini|迷你; panoramic|panoramique|长幅
I finally want to do more than sketch on paper|acrylics soak through my pad|a portrait of mum for her sixtieth|the wall above the sofa waits for my own work|art class starts Monday|a birthday where ten kids daub
passer du papier à plus sérieux|l'acrylique traverse mon bloc|un portrait de maman pour ses soixante ans|le mur du canapé attend mon œuvre|le cours de peinture commence lundi|dix enfants qui peignent à un anniversaire
画纸一上颜料就透|给妈妈画像当生日礼物|沙发后的墙想挂自己的作品|周一上油画课|孩子生日会一起画画|想试试丙烯
easel; height weight foldable wood; 18-190; Easels|Chevalets|画架
easel|table easel; chevalet|chevalet de table; 画架|桌面画架
field|de campagne|写生; children's|enfant|儿童; studio|d'atelier|画室; display|de présentation|展示
my neck aches painting flat on the table|landscapes outdoors this summer|he scribbles on walls, I want a better place|the seating plan must stand at the wedding|the sheet slides while I draw|a spot for the shop's chalk sign
j'ai mal au cou à peindre à plat|des paysages dehors cet été|il gribouille les murs|présenter le plan de table au mariage|ma feuille glisse quand je dessine|poser l'ardoise du resto
趴桌上画脖子疼|夏天去户外写生|孩子老在墙上画|婚礼迎宾牌要立着|画板老滑|店门口菜单要架起来
modelling-clay; net-weight colour pieces age; 4-45; Clay|Argiles et pâtes à modeler|黏土
clay|air-dry clay / modelling clay; *argile / *pâte à modeler>*pâtes à modeler; 陶泥 / 黏土|橡皮泥
polymer|polymère|软陶; air-dry|autodurcissante|风干; self-coloured|teintée|彩色; terracotta|terre cuite|红陶
rainy Sunday and idle little hands|I'd love to make my own earrings|baby's handprint as a keepsake|no kiln at home, but bowls in mind|stop-motion with my nephew|fiddling calms me
dimanche de pluie et petites mains désœuvrées|fabriquer mes boucles d'oreilles|l'empreinte de la main du bébé|pas de four mais envie de bols|un film image par image avec mon neveu|malaxer me calme
下雨天孩子没事干|想自己捏耳环|留宝宝手印|家里没窑想做碗|和侄子拍定格动画|捏着解压
beads; pieces colour diameter-mm material; 3-40; Beads|Perles|串珠
beads=|bead kit; *perle|kit de perles>kits de perles; 串珠|珠子|手串材料
wooden|en bois|木; glass|en verre|玻璃; letter|lettre|字母; seed|de rocaille|米珠
friendship bracelets before summer camp|my necklace snapped and half rolled away|motor skills for a four-year-old|I want to sell little things at the Christmas market|a rainy-day table for six girls|mala for my meditation
des bracelets d'amitié avant la colo|mon collier a cassé, la moitié a roulé|la motricité fine à quatre ans|vendre des créations au marché de Noël|occuper six filles un jour de pluie|broder une robe de soirée
想编友谊手链|项链断了滚得满地找不回|锻炼孩子手指|摆摊卖手作|几个女孩一起玩|想自己串个手串
origami-paper; pieces width colour pattern; 3-25; Craft paper|Papiers créatifs|手工纸
origami paper|craft paper|card stock; papier origami>papiers origami|papier créatif|papier cartonné; 折纸|手工纸|卡纸
patterned|à motifs|印花; double-sided|recto verso|双色; metallic|métallisé|金属; glittery|pailleté|闪光
a thousand cranes for my friend in hospital|the class makes stars for the windows|handmade birthday cards|he's mad about aeroplanes this week|garlands for the baby shower|school project due tomorrow
mille grues pour une amie à l'hôpital|la classe fait des étoiles aux fenêtres|des cartes d'anniversaire maison|il est fou d'avions cette semaine|une guirlande pour la fête du bébé|un exposé à rendre demain
给住院的朋友折千纸鹤|班里要做窗花|自己做生日卡|孩子迷上折飞机|布置宝宝宴|明天交手抄报
knitting-needles; length diameter-mm pieces material; 3-70; Knitting needles and hooks|Aiguilles à tricoter et crochets|毛衣针钩针
knitting needles= / crochet hook; *aiguilles à tricoter= / crochet à laine; 棒针|毛衣针 / 钩针
circular|circulaires|环形; bamboo|en bambou|竹; ergonomic|ergonomiques|人体工学; interchangeable|interchangeables|可换头
grandma left me her wool and I want to carry on|a scarf by Christmas, first try|I want to make little stuffed octopuses|something for my hands in front of the TV|a baby blanket for my niece|the metal ones squeak
mamie m'a laissé sa laine|une écharpe d'ici Noël, premier essai|faire des petites pieuvres en coton|occuper mes mains devant la télé|une couverture pour ma nièce|celles en métal grincent
奶奶留了好多毛线|想给男友织围巾|想做小玩偶挂件|看电视手闲不住|给侄女织小毯子|金属的太滑
fabric; width length pattern colour washing; 4-45; Fabrics|Tissus au mètre|布料
fabric|cloth by the metre=; tissu|tissu au mètre; 布料|面料|布
quilting|patchwork|拼布; waterproof|enduit|防水; stretch|extensible|弹力; upholstery|d'ameublement|家纺
I got a Singer for my birthday and nothing to sew|new curtains in a colour no shop has|a costume for the school play|re-covering grandad's armchair|cushions for the garden bench|making my own summer dress
j'ai reçu une machine et rien à coudre|des rideaux d'une couleur introuvable|un costume pour la pièce de l'école|retapisser le fauteuil de papi|des coussins pour le banc|ma propre robe d'été
买了缝纫机没东西练手|窗帘颜色哪都没有|孩子演出服要自己做|老沙发想换个面|给猫做个窝|做条夏天的裙子
sewing-kit; pieces colour features; 3-45; Sewing supplies|Mercerie|缝纫用品
sewing kit / sewing thread; kit de couture>kits de couture / fil à coudre; 针线盒|针线套装 / 缝纫线
travel|de voyage|便携; quilting|patchwork|拼布; universal|universel|通用; leather|cuir|皮革
a button came off an hour before the interview|the hem of my trousers is down|hole in the elbow of a good jumper|badge for the scout shirt|hotel room, split seam|teddy lost an eye
un bouton a sauté une heure avant l'entretien|l'ourlet de mon pantalon est défait|un trou au coude d'un bon pull|l'écusson des scouts à fixer|à l'hôtel, une couture craquée|le doudou a perdu un œil
面试前扣子掉了|裤脚开线|毛衣肘部破洞|校服要缝名牌|住酒店衣服开缝|小熊掉了个眼睛
embroidery; pieces language level pattern; 9-55; Embroidery|Broderie|刺绣
embroidery kit|cross-stitch kit; kit de broderie>kits de broderie|kit de point de croix>kits de point de croix; 刺绣材料包|十字绣
beginner|débutant|新手; floral|floral|花卉; modern|moderne|现代; punch-needle|punch needle|戳戳绣
evenings without a screen|I'd like flowers on my plain denim|something slow for my recovery at home|a homemade gift with a name and a date|waiting rooms are long|grandma did samplers and I want to learn
des soirées sans écran|des fleurs sur mon jean tout simple|une activité lente pour ma convalescence|un cadeau maison avec un prénom et une date|les salles d'attente sont longues|mamie faisait des abécédaires, je veux apprendre
晚上不想看手机|牛仔衣想绣点花|在家养病慢慢做|做个带名字的礼物|等人的时候打发时间|想学奶奶那样的手艺
zipper; length colour pieces material; 1-20; Zips, buttons and ribbons|Fermetures, boutons et rubans|拉链纽扣
zip / button / ribbon; *fermeture éclair>*fermetures éclair / bouton / ruban; 拉链 / 纽扣 / 丝带
invisible|invisible|隐形; metal|en métal|金属; separating|séparable|开尾; coloured|colorée|彩色
my favourite coat won't close any more|cushion covers need an opening|the jeans fly gave up|wrapping presents with style|a cardigan with one missing|the tent door is stuck open
mon manteau préféré ne ferme plus|des housses de coussin à finir|la braguette du jean a lâché|emballer des cadeaux avec style|il en manque un sur mon gilet|la porte de la tente reste ouverte
外套拉不上了|抱枕套要开口|牛仔裤门襟坏了|包礼物想好看|开衫少了一颗|帐篷门合不上
sketchbook; pages paper weight width; 4-35; Sketchbooks|Carnets de croquis|素描本
sketchbook|drawing pad; carnet de croquis|bloc à dessin; 素描本|速写本|画本
spiral|à spirale|线圈; hardback|relié|精装; pocket|de poche|便携; black-paper|à pages noires|黑卡
I draw people on the train|printer sheets curl under ink|the art teacher wants a bound one|travel diary in pictures|my daughter fills walls with unicorns|ideas at midnight
je dessine les gens dans le train|les feuilles d'imprimante gondolent|le prof d'arts plastiques en veut un relié|un journal de voyage en images|ma fille dessine des licornes partout|des idées à minuit
地铁上画人|打印纸一上色就皱|美术老师要求带|旅行想画下来|女儿画得满墙独角兽|半夜来灵感
resin-kit; volume pieces colour features; 15-70; Resin and candle kits|Kits résine et bougies|滴胶蜡烛材料
resin kit / candle-making kit / soap-making kit; kit résine>kits résine / kit de fabrication de bougies>kits de fabrication de bougies / kit de fabrication de savons>kits de fabrication de savons; 滴胶套装 / 蜡烛材料包 / 手工皂材料
UV|UV|UV; beginner|débutant|新手; moulds included|avec moules|带模具; natural|naturel|天然
I want to trap dried flowers in something clear|homemade gifts for eight aunts|a rainy hobby that isn't knitting|jewellery with shells from our beach|my flat smells of nothing, let me create my own|hen do with an activity
figer des fleurs séchées dans du transparent|des cadeaux maison pour huit tantes|un loisir de pluie autre que le tricot|des bijoux avec nos coquillages|créer mes propres senteurs|un atelier pour l'enterrement de vie de jeune fille
想把干花封起来|给阿姨们做手工礼物|下雨天在家玩点新鲜的|海边捡的贝壳做首饰|自己调香味|闺蜜聚会做手工
stickers; pieces colour waterproof; 2-15; Stickers|Autocollants et gommettes|贴纸
sticker|decal; autocollant|*gommette|sticker; 贴纸|贴画
waterproof|étanche|防水; reward|de récompense|奖励; glitter|pailleté|闪粉; name|à nom|姓名
potty training bribes|my laptop lid looks dull|a long flight with a toddler|decorating a diary|thirty pupils who like rewards|the bike needs flames
encourager l'apprentissage du pot|le capot de mon ordi est triste|un long vol avec un petit|décorer un journal intime|trente élèves à récompenser|des flammes pour le vélo
奖励宝宝上厕所|电脑外壳太素|坐飞机哄孩子|手账要装饰|给学生发奖励|滑板想贴酷一点
`),
];
