import { goodsOf } from './goods-list.ts';

/** Tools of hand and motor, and what holds things together. */
export const workshop = [
  ...goodsOf('tools', 'Hand tools|Outillage à main|手动工具', `
spanner; length weight material pieces; 6-70; Spanners|Clés plates et mixtes|扳手
spanner|wrench; *clé plate|*clé mixte|*clé à molette; 扳手|扳子|活动扳手
adjustable|à molette|活动; ratchet|à cliquet|棘轮; combination|mixte|两用; long|longue|加长
this bolt under the sink won't budge|the nuts on my kid's swing have come loose|hexagonal heads, and my fingers aren't enough|flat-pack bed that needs tightening again|something to undo a rusty nut|the saddle post keeps slipping and I can't clamp it
le boulon sous l'évier est bloqué|les écrous de la balançoire se desserrent|je dois resserrer le lit qui grince|un écrou rouillé que je n'arrive pas à défaire|de quoi serrer les boulons de la tondeuse|le raccord du chauffe-eau goutte, il faut le resserrer
水管接头漏水，得拧紧一点|秋千上的螺母松了|床架老是吱呀响，想拧紧|生锈的螺母怎么拧得开|洗衣机进水口拧不动|自行车轮子的螺帽松了
pliers; length weight material pieces; 7-55; Pliers|Pinces|钳子
pliers=|pair of pliers>pairs of pliers; *pince|*pince universelle; 钳子|老虎钳
long-nose|à bec long|尖嘴; cutting|coupante|斜口; locking|étau|大力; insulated|isolée|绝缘
I need to pull a nail without ruining the plank|the wire is too stiff for my fingers|I have to nip off some steel wire|something to grip a broken key in the lock|making wire jewellery and my fingers are sore|got to twist fencing wire tight
il faut arracher un clou tordu|je dois couper du fil de fer|une clé cassée dans la serrure, comment l'attraper|mes doigts ne suffisent pas pour tordre ce fil|je fabrique des bijoux en fil de métal|attraper une petite pièce tombée au fond
钉子拔不出来|铁丝太硬手掰不动|钥匙断在锁里想夹出来|剪几根铁丝扎篱笆|做手工要弯金属丝|螺丝滑丝了想夹住拧出来
hand-saw; length weight blade; 8-60; Hand saws|Scies à main|手锯
hand saw|panel saw; *scie à main|*scie égoïne; 手锯|木锯|锯子
folding|pliante|折叠; pruning|d'élagage|园艺; hacksaw|à métaux|钢; fine-tooth|à denture fine|细齿
I want to cut a shelf to length without electricity|a branch came down across the path|got to shorten a broom handle|the Christmas tree trunk is too long for its stand|a plank to shorten, no power in the cabin|cutting a curtain pole by ten centimetres
une planche à raccourcir et pas de courant au cabanon|une branche est tombée dans l'allée|le sapin est trop haut pour le salon|raccourcir un manche à balai|couper une tringle de dix centimètres|débiter quelques bûches fines en camping
木板太长，家里没电动工具|台风把树枝刮断了|想把木棍截短一点|露营要处理点柴火|圣诞树底部得去掉一截|窗帘杆长了十厘米
chisel; width length weight pieces; 9-80; Chisels|Ciseaux à bois|凿子
chisel|wood chisel / gouge; ciseau à bois>ciseaux à bois / *gouge; 凿子|木工凿 / 圆凿
bevel-edge|biseauté|斜边; mortise|bédane|榫眼; carving|à sculpter|雕刻; mini|mini|小号
I'm making dovetail joints by hand|the new hinge has to sit flush in the door|I want to take up carving spoons|this door catches by two millimetres at the lock plate|a recess to clean out in an oak beam|making a mortise for a garden gate
je veux faire des queues d'aronde|il faut encastrer une charnière dans la porte|je débute la sculpture de cuillères|une mortaise à creuser|la gâche ne rentre pas, il manque deux millimètres de bois|sculpter un bas-relief dans du tilleul
想手工做榫卯|门上装合页要开个浅槽|刚学木雕|刻一把木勺|锁舌的位置差两毫米|老房梁上要开个口子
spirit-level; length weight material; 8-90; Spirit levels|Niveaux à bulle|水平尺
spirit level|bubble level; niveau à bulle|niveau; 水平尺|水平仪|水准尺
pocket|de poche|迷你; laser|laser|激光; magnetic|magnétique|磁性; long|long|加长
my shelves always end up crooked|I hung the pictures and they slope|the washing machine dances because the floor is off|laying patio slabs and one corner sticks up|putting up kitchen cupboards on my own|the billiard table rolls to one side
mes étagères penchent toujours|les cadres sont de travers|le lave-linge bouge, le sol n'est pas droit|je pose des dalles de terrasse|pour poser les meubles de cuisine bien droit|la table de billard penche d'un côté
钉的架子总是歪的|挂画老是斜|洗衣机放不平，一脱水就跑|铺地砖怕高低不平|装吊柜想装正|台球桌往一边滚
clamp; length weight material load; 6-60; Clamps|Serre-joints|夹具
clamp|G-clamp|bar clamp; serre-joint|*presse; 夹具|木工夹|G字夹
quick-release|rapide|快速; spring|à ressort|弹簧; corner|d'angle|直角; ratchet|à cliquet|棘轮
the glued chair leg must stay pressed overnight|I need a third hand while sawing|how do I hold two boards together while they dry|the plank slides off the table when I drill|repairing a split guitar body|fixing a lamp to the edge of my bench
il faut tenir le pied de chaise pendant que ça sèche|il me faudrait une troisième main pour scier|maintenir deux planches collées toute la nuit|la planche glisse quand je perce|recoller une caisse de guitare fendue|fixer un étau d'appoint au bord de la table
椅子腿粘好后要压一晚|锯木头时没人帮忙按着|两块板子拼一起等胶干|钻孔的时候木板老滑|吉他裂了要固定住|做相框四个角对不齐
utility-knife; length weight blade material; 3-30; Utility knives|Cutters|美工刀
utility knife>utility knives|box cutter; cutter; 美工刀|裁纸刀|壁纸刀
snap-off|à lame sécable|推拉; folding|pliant|折叠; safety|de sécurité|安全; heavy-duty|renforcé|重型
I open forty parcels a day|I need clean lines through thick cardboard|trimming carpet along the skirting|cutting plasterboard to size|my scissors can't get through this lino|making stencils from plastic sheet
j'ouvre quarante cartons par jour|découper de la moquette le long du mur|des coupes nettes dans du carton épais|recouper une plaque de plâtre|mes ciseaux n'entament pas ce lino|faire des pochoirs dans du plastique
每天拆几十个快递|裁厚纸板要整齐|铺地毯要沿墙边切|石膏板要切一块下来|剪刀剪不动这地板革|贴墙布边缘要修齐
allen-keys; pieces material weight length; 4-40; Hex keys|Clés Allen|内六角扳手
hex key|Allen key; *clé Allen>*clés Allen|*clé hexagonale; 内六角扳手|内六角|六角匙
ball-end|à boule|球头; folding|pliante|折叠; T-handle|à poignée T|T型; long|longue|加长
the flat-pack cupboard came without the bent tool|my bike stem has hexagonal holes|I lost the little tool for the office chair|the brake lever needs a quarter turn|the bed bolts have six-sided sockets|I want to raise my handlebars
il manque l'outil coudé dans mon meuble en kit|la potence du vélo a des vis à six pans|j'ai perdu la petite clé du fauteuil de bureau|un quart de tour sur le levier de frein|les vis du lit sont creuses à six côtés|je veux remonter mon guidon
组装柜子的小工具丢了|自行车把立要调一下|螺丝头是六角孔的|办公椅扶手松了|刹车把手要拧一点|床的螺丝是内凹六边的
socket-set; pieces weight material warranty; 18-260; Socket sets|Coffrets de douilles|套筒组套
socket set|ratchet set; coffret de douilles|jeu de douilles; 套筒扳手|套筒组套
metric|métrique|公制; compact|compact|迷你; impact|à chocs|风炮; professional|professionnel|专业
I want to service my own car|restoring an old moped, bolts of every size|changing the wheels twice a year by myself|the dishwasher has bolts in deep holes|my son starts as an apprentice mechanic|one case for every nut in the garage
je veux entretenir ma voiture moi-même|je retape une vieille mobylette|mon fils commence son apprentissage de mécano|un seul coffret pour tous les écrous du garage|les boulons sont au fond d'un trou|je change mes roues deux fois par an
想自己保养车|翻新一辆老摩托|螺丝在很深的孔里够不着|儿子去学汽修|换轮胎自己动手|车库里各种螺母一套搞定
crowbar; length weight material; 9-60; Crowbars|Pieds-de-biche|撬棍
crowbar|pry bar; pied-de-biche>pieds-de-biche|*barre à mine; 撬棍|撬杠|起钉撬
flat|plat|扁头; mini|mini|短款; heavy|lourd|重型; forged|forgé|锻造
I'm pulling up old floorboards|dismantling pallets for a bench|the skirting won't come off the wall|a crate nailed shut|breaking out old tiles with their frame|the shed door has jammed for good
j'arrache un vieux parquet|je démonte des palettes pour en faire un banc|la plinthe ne veut pas se décoller|une caisse clouée à ouvrir|la porte de la remise est coincée|casser une vieille cloison
要拆旧地板|想把托盘拆了做凳子|踢脚线拆不下来|木箱被钉死了|拆老门框|井盖抬不起来
staple-gun; weight material pieces warranty; 12-95; Staple guns|Agrafeuses murales|钉枪
staple gun|tacker; *agrafeuse murale|*cloueuse agrafeuse; 钉枪|码钉枪|射钉枪
electric|électrique|电动; manual|manuelle|手动; heavy-duty|renforcée|重型; cordless|sans fil|无线
I'm re-covering my dining chairs|stretching a canvas on its frame|the fabric under the sofa hangs down|putting netting on the rabbit run|fixing cable along the skirting|pinning up felt behind a headboard
je refais l'assise de mes chaises|tendre une toile sur un châssis|le tissu sous le canapé pend|poser du grillage sur le clapier|fixer un câble le long de la plinthe|faire une tête de lit en tissu
餐椅想换块布|把画布绷到框上|沙发底下的布掉了|给兔笼装铁丝网|网线沿墙角固定|自己做软包床头
soldering-iron; wattage max-temp weight cord-length; 12-140; Soldering irons|Fers à souder|电烙铁
soldering iron|soldering station; fer à souder|*station de soudage; 电烙铁|焊台
USB|USB|USB; adjustable|réglable|调温; gas|à gaz|燃气; portable|portable|便携
a wire came off the toy's battery box|my guitar jack crackles, one joint is loose|I want to build little circuits with my daughter|the controller's charging socket is loose|repairing headphones instead of throwing them out|making stained glass panels
un fil s'est détaché du compartiment à piles|le jack de ma guitare grésille|monter des petits circuits avec ma fille|je répare mes écouteurs au lieu de les jeter|le port de charge de la manette bouge|faire du vitrail à la maison
玩具里的线断了|耳机插头接触不良想自己修|和孩子一起做小电路|手柄充电口松了|吉他插口有杂音|想换一下电路板上的电容
glue-gun; wattage weight cord-length cordless; 9-60; Glue guns|Pistolets à colle|热熔胶枪
glue gun|hot glue gun; pistolet à colle; 热熔胶枪|胶枪
mini|mini|迷你; cordless|sans fil|无线; precision|de précision|细嘴; industrial|industriel|工业
making a wreath for the door|my daughter's carnival costume is all felt bits|I need it to stick within seconds|a centrepiece of pine cones|crafting with a class of thirty|the sole of my slipper came away
une couronne pour la porte d'entrée|le costume de carnaval de ma fille|il faut que ça tienne en quelques secondes|des décos en pommes de pin|bricolage avec trente élèves|la semelle de mon chausson s'est décollée
做圣诞花环|孩子手工课要粘东西|要几秒就能粘牢|松果做的摆件|拖鞋底开胶了|给模型沙盘粘树
caulking-gun; weight length material; 5-45; Sealant guns|Pistolets à mastic|玻璃胶枪
sealant gun|caulking gun; pistolet à mastic; 玻璃胶枪|打胶枪
drip-free|anti-goutte|防滴漏; battery|à batterie|电动; skeleton|squelette|骨架; rotating|rotatif|旋转
I have a tube of silicone and nothing to squeeze it with|the joint round the bath needs redoing|gaps between skirting and wall|sealing windows before winter|my hands hurt pressing cartridges|I want a neat bead round the sink
j'ai une cartouche de silicone et rien pour la presser|refaire le joint de la baignoire|boucher les fentes des plinthes|calfeutrer les fenêtres avant l'hiver|j'ai mal aux mains à force de presser|un cordon bien net autour de l'évier
买了玻璃胶没法挤|浴缸边的胶发黑要重打|踢脚线缝隙要补|冬天前把窗缝封上|手挤得酸死了|水槽一圈想打整齐
trowel; length width weight material; 5-40; Trowels|Truelles|抹泥刀
trowel|plastering trowel; *truelle|*taloche; 抹泥刀|抹子|泥工铲
notched|crantée|齿形; pointing|à joints|勾缝; finishing|de finition|收光; margin|à bout carré|方头
I'm tiling the shower next weekend|repointing the brick wall in the yard|smoothing plaster over a hole|laying a few bricks for the barbecue|the render is crumbling at the bottom of the wall|spreading adhesive for floor slabs
je carrelle la douche ce week-end|refaire les joints du mur de briques|lisser du plâtre sur un trou|monter quelques briques pour le barbecue|l'enduit s'effrite au bas du mur|étaler du mortier-colle
周末自己贴浴室瓷砖|院墙砖缝要重新勾|墙上有洞要抹平|砌个烧烤炉|墙根的水泥掉了|铺地砖抹胶
`),
  ...goodsOf('tools', 'Power tools|Outillage électroportatif|电动工具', `
sander; power weight noise rpm cord-length; 35-260; Sanders|Ponceuses|砂光机
sander|orbital sander; *ponceuse|*ponceuse orbitale; 砂光机|打磨机|砂纸机
belt|à bande|带式; detail|triangulaire|三角; random-orbit|excentrique|圆盘; drywall|à plâtre|墙面
forty square metres of floor to strip by hand, no thanks|the old table has three coats of varnish|I want the worktop smooth as silk|my arms give up after one shutter|plaster ridges after filling the wall|flaking paint on the garden bench
décaper une vieille table vernie|j'ai huit volets à refaire et plus de bras|je veux un plan de travail tout lisse|des bosses d'enduit sur le mur|la peinture du banc s'écaille|un parquet gris à remettre à nu
旧桌子上三层漆要去掉|手磨木板磨到手酸|墙面补完不平|长椅的漆起皮了|想让台面摸着光滑|老地板想翻新
angle-grinder; power rpm diameter-mm weight noise; 35-240; Angle grinders|Meuleuses|角磨机
angle grinder|grinder; *meuleuse|*disqueuse; 角磨机|磨光机
cordless|sans fil|锂电; compact|compacte|小型; variable-speed|à vitesse variable|调速; large|grande|大功率
I have to cut a steel bar|rust all over the gate|cutting paving stones for the path|a weld that must be made flush|the bolt is seized, it has to go|sharpening my mower blade
couper une barre d'acier|le portail est mangé de rouille|tailler des pavés pour l'allée|une soudure à araser|un boulon grippé à faire sauter|réaffûter la lame de la tondeuse
要切断一根钢筋|铁门全是锈|铺路的石板要切|焊缝要磨平|螺丝锈死了只能切掉|割草机刀片钝了
circular-saw; power rpm weight noise warranty; 60-380; Circular saws|Scies circulaires|电圆锯
circular saw|skill saw; *scie circulaire; 电圆锯|圆锯
plunge|plongeante|导轨; mini|mini|迷你; cordless|sans fil|锂电; table|sur table|台式
long straight cuts in plywood sheets|building a deck and every board needs shortening|I'm ripping boards by hand and it takes ages|worktop to trim along six feet|making shelving for the whole cellar|laminate planks by the dozen
de longues coupes droites dans du contreplaqué|je fais une terrasse, chaque lame est à recouper|refendre des planches à la main c'est trop long|recouper un plan de travail|des étagères pour toute la cave|des dizaines de lames de stratifié à ajuster
大张胶合板要裁直|做露台每块板都要锯短|手锯太慢了|台面要裁一刀两米|给地下室做一排架子|几十片地板要裁
jigsaw; power rpm weight noise cord-length; 40-260; Jigsaws|Scies sauteuses|曲线锯
jigsaw|jig saw; *scie sauteuse; 曲线锯|线锯
cordless|sans fil|锂电; compact|compacte|小型; orbital|pendulaire|摆动; bow-handle|à poignée étrier|弓柄
I want to cut a round hole for the sink|curves in thin wood for a puppet theatre|cutting out the shape of an animal from a board|notching floorboards round pipes|a hob opening in the worktop|wooden letters for the nursery
découper un trou pour l'évier|des courbes dans du bois fin|découper un animal dans une planche|contourner les tuyaux avec le parquet|une ouverture pour la plaque de cuisson|des lettres en bois pour la chambre
台面上要开水槽孔|木板要切弧形|给孩子锯个动物造型|地板绕着水管要开缺口|开灶台的洞|做木头字母
heat-gun; power max-temp weight cord-length; 25-150; Heat guns|Décapeurs thermiques|热风枪
heat gun|hot air gun; décapeur thermique; 热风枪|烤枪
adjustable|réglable|调温; compact|compact|小型; digital|numérique|数显; cordless|sans fil|无线
paint in six layers on my old doors|shrinking the sleeve over a joint|removing stickers without leaving glue|the pipe needs bending gently|thawing a frozen lock|peeling vinyl lettering off the van
six couches de peinture sur mes portes|rétracter une gaine sur une soudure|décoller des autocollants sans traces|cintrer un tube en PVC|dégeler une serrure|enlever le lettrage de la camionnette
老门上好几层漆|热缩管要收紧|贴纸撕不干净|塑料管想弯一下|锁冻住了|车贴要揭下来
air-compressor; power noise weight tank warranty; 70-520; Air compressors|Compresseurs|空压机
air compressor|compressor; compresseur|compresseur d'air; 空压机|气泵|空气压缩机
silent|silencieux|静音; portable|portable|便携; oil-free|sans huile|无油; workshop|d'atelier|车间
I want to spray-paint furniture|blowing dust out of machines all day|my nailer needs a hose and pressure|tyres of five vehicles in the yard|cleaning sawdust from every corner|an airbrush needs steady pressure
peindre des meubles au pistolet|souffler la poussière des machines|ma cloueuse a besoin d'un tuyau et de pression|gonfler les pneus de toute la ferme|un aérographe demande de la pression|chasser la sciure des recoins
想喷漆翻新家具|机器里的灰要吹干净|气钉枪没有气源|院子里五辆车要打气|喷笔要稳定的气压|洗车吹水用
welder; power weight warranty noise cord-length; 110-900; Welders|Postes à souder|电焊机
welder|welding machine; poste à souder|soudeuse; 电焊机|焊机
inverter|inverter|逆变; MIG|MIG|气保; portable|portable|便携; dual-voltage|bitension|双电压
the gate hinge snapped clean off|I'm building a trailer frame|my tractor bucket has a crack|steel legs for a table I designed|the exhaust has come apart|making a metal staircase
le gond du portail a cassé net|je fabrique un châssis de remorque|le godet du tracteur est fendu|un piètement en acier pour ma table|le pot d'échappement s'est séparé|faire un escalier en métal
铁门的轴断了|自己做拖车架子|拖拉机的斗裂了|做一副铁桌腿|排气管断开了|想焊个铁楼梯
workbench; length load height material foldable; 45-420; Workbenches|Établis|工作台
workbench|work bench; établi|table d'atelier; 工作台|木工桌|操作台
folding|pliant|折叠; heavy-duty|lourd|重型; with vice|avec étau|带台钳; mobile|mobile|移动
I saw on the kitchen table and my wife objects|nowhere to fix things in the garage|I need a solid surface to hammer on|the back hurts working on the floor|something sturdy with drawers for my cellar|planing boards and everything wobbles
je scie sur la table de la cuisine et ça râle|aucun endroit pour bricoler au garage|il me faut une surface solide pour taper|j'ai mal au dos à bricoler par terre|je rabote et tout bouge|un plan stable pour la cave
老在餐桌上锯木头被骂|车库没地方修东西|要个能敲打的台面|蹲地上干活腰疼|刨木头时晃得厉害|地下室想弄个干活的地方
multimeter; weight battery-included features warranty; 15-220; Multimeters|Multimètres|万用表
multimeter|voltage tester; multimètre|testeur de tension; 万用表|电表|测电表
digital|numérique|数字; clamp|à pince|钳形; pocket|de poche|袖珍; automotive|automobile|汽车
is there current in this wire or not|I don't know whether the battery is flat|one of the fairy lights broke the chain|finding out why the doorbell is dead|checking a fuse without guessing|my solar panel gives too little, I want to measure
il y a du courant dans ce fil ou pas|je ne sais pas si la pile est morte|une ampoule de la guirlande coupe tout|trouver pourquoi la sonnette ne marche plus|vérifier un fusible|mon panneau solaire donne peu, je veux mesurer
不知道线里有没有电|想测电池还有没有电|灯串哪颗坏了|门铃不响找不到原因|保险丝断没断|太阳能板输出多少想量一下
laser-measure; weight battery-included waterproof; 20-190; Laser measures|Télémètres laser|激光测距仪
laser measure|laser distance meter; télémètre laser>télémètres laser|mètre laser>mètres laser; 激光测距仪|测距仪|电子尺
pocket|de poche|口袋; outdoor|d'extérieur|室外; Bluetooth|Bluetooth|蓝牙; rechargeable|rechargeable|充电
I view ten flats a week and note every room|the ceiling is too high for my tape|measuring alone, nobody to hold the other end|how big is this wall, in two seconds|I quote for painters all day|distance across the courtyard
je visite dix appartements par semaine et je note les surfaces|le plafond est trop haut pour mon mètre|je mesure seul, personne pour tenir l'autre bout|connaître la longueur d'un mur en deux secondes|je fais des devis toute la journée|la distance d'un bout à l'autre de la cour
看房要记每个房间多大|层高太高卷尺够不着|一个人量没人扶另一头|两秒就想知道墙多长|做装修报价天天量房|量院子两头的距离
`),
  ...goodsOf('hardware', 'Fixings and fittings|Quincaillerie|五金紧固件', `
screws; pieces length-mm diameter-mm material; 3-35; Screws|Vis|螺丝
screws=|box of screws>boxes of screws; *vis=|*boîte de vis; 螺丝|螺丝钉|自攻螺丝
wood|à bois|木; self-tapping|autoforeuse|自攻; stainless|inox|不锈钢; drywall|à plâtre|石膏板
the cupboard hinge has pulled loose|I have the drill but nothing to fix the boards with|decking boards to fasten down|the number plate fell off|plasterboard going up this weekend|the toy's battery lid won't stay
la charnière du placard s'est arrachée|j'ai la perceuse mais rien pour fixer les planches|des lames de terrasse à fixer|la plaque est tombée|on monte du placo samedi|refixer une poignée
柜门铰链松脱了|有电钻没东西固定木板|露台板要固定|车牌掉了|周末要上石膏板|把手掉了要装回去
nails; pieces length-mm diameter-mm material; 2-25; Nails|Clous|钉子
nails=|box of nails>boxes of nails; clous=|pointes=; 钉子|铁钉|圆钉
galvanised|galvanisés|镀锌; masonry|à béton|水泥; panel|à tête homme|无头; roofing|à toiture|屋面
hanging pictures on a wooden wall|the fence boards are coming off|I found the hammer, now what do I hit|roof felt flapping on the shed|building a birdhouse with grandpa|the back panel of the wardrobe came off
accrocher des cadres sur du bois|les planches de la palissade se détachent|j'ai le marteau mais rien à planter|le carton bitumé de l'abri se soulève|fabriquer un nichoir avec papi|le fond de l'armoire s'est décroché
木墙上挂画|篱笆板松了|有锤子没东西钉|棚顶油毡被风掀了|和爷爷做鸟窝|衣柜背板掉了
wall-plugs; pieces length-mm diameter-mm load; 3-25; Wall plugs|Chevilles|膨胀螺栓
wall plug|rawl plug; *cheville|*cheville molly>*chevilles molly; 膨胀螺栓|膨胀管|胀塞
hollow-wall|pour cloison creuse|空心墙; nylon|en nylon|尼龙; heavy-load|à charge lourde|重载; toggle|à bascule|飞机
my shelf fell out of the plaster|the wall is hollow and nothing holds|hanging a heavy TV on brick|the curtain rail came down with half the wall|the hole is too big for the screw now|a towel rail on tiles over breeze block
mon étagère est tombée avec le plâtre|le mur sonne creux et rien ne tient|accrocher une grosse télé sur de la brique|la tringle est tombée avec un bout de mur|le trou est devenu trop grand|fixer un meuble haut dans du placo
架子从墙上掉下来了|墙是空心的挂不住|砖墙上要挂大电视|窗帘杆连墙皮一起掉了|孔打大了螺丝晃|石膏板墙上装吊柜
bolts; pieces length-mm diameter-mm material; 4-35; Nuts and bolts|Boulons et écrous|螺栓螺母
nuts and bolts=|bolt; *boulonnerie|boulon; 螺栓螺母|螺栓
stainless|inox|不锈钢; hex|à six pans|外六角; lock|frein|防松; eye|à œil|吊环
the swing set is missing what holds it|two steel plates I want to join and undo later|the pram wheel came off and the thread part is lost|something that won't rattle loose on the trailer|replacing the rusty fasteners of the gate|mounting an engine on a frame
il manque de quoi assembler la balançoire|deux plaques d'acier à joindre, démontable|la roue de la poussette est partie et la pièce est perdue|rien ne doit se desserrer sur la remorque|remplacer la visserie rouillée du portail|assembler un châssis
秋千架缺紧固件|两块钢板要连起来还能拆|婴儿车轮子的固定件掉了|拖车上一抖就松|铁门上的都锈了要换|做个铁架子要连接
hinge; length width material pieces finish; 3-40; Hinges|Charnières|铰链
hinge|door hinge; *charnière|*paumelle; 铰链|合页
soft-close|à frein|缓冲; concealed|invisible|暗; spring|à ressort|弹簧; piano|piano|长
the cupboard door slams every time|my kitchen door hangs at an angle|the lid of the chest won't stay attached|turning a board into a flap table|the door squeaks and rubs the floor|a gate that should close on its own
la porte du placard claque à chaque fois|la porte de la cuisine pend de travers|le couvercle du coffre ne tient plus|faire une table rabattable avec une planche|ma porte grince et frotte|un portillon qui se referme seul
柜门一关就砰一声|厨房门歪了|箱子盖子掉了|想做一张翻板桌|门一开就吱吱响|院门想自动关上
door-handle; length material finish lockable; 8-120; Door handles|Poignées de porte|门把手
door handle|door knob; *poignée de porte|*béquille; 门把手|门拉手|执手
lever|à béquille|杠杆; antique|à l'ancienne|复古; black|noire|黑; bathroom|à condamnation|浴室
the old knob came off in my hand|grandma can't turn round things any more|I want the bedroom to look less 1980|the toddler shut himself in the bathroom|the cupboard fronts look tired|we've painted every door white and the brass looks wrong
l'ancien bouton m'est resté dans la main|mamie n'arrive plus à tourner les boutons ronds|rajeunir des portes des années 80|le petit s'est enfermé dans la salle de bains|les façades de placard font vieillot|portes repeintes, le laiton jure
旧的一拧就掉了|老人拧不动圆的|卧室的太老气|孩子把自己反锁在厕所|房门刷白了铜的不搭|换一套看着新一点的
padlock; width weight material lockable; 5-60; Padlocks|Cadenas|挂锁
padlock|combination lock; cadenas|cadenas à code; 挂锁|密码锁|锁头
combination|à code|密码; weatherproof|étanche|防水; luggage|de bagage|行李; long-shackle|à anse longue|长梁
someone keeps opening my gym locker|the garden shed was broken into|my suitcase zips can be opened by anyone|a gate at the end of the field|I always lose keys, numbers are better|the cellar compartment has just a latch
quelqu'un ouvre mon casier à la salle|l'abri de jardin a été forcé|ma valise s'ouvre trop facilement|un portail au bout du champ|je perds toujours les clés, un code c'est mieux|la cave n'a qu'un loquet
健身房柜子老被人打开|院子棚子被撬了|托运怕箱子被翻|老丢钥匙想用数字的|地下室只有个插销|田头的铁门要锁上
wall-hooks; pieces material load finish; 3-35; Hooks|Crochets|挂钩
hook|wall hook|adhesive hook; crochet|*patère; 挂钩|粘钩|墙钩
adhesive|adhésif|免打孔; magnetic|magnétique|磁吸; over-door|de porte|门后; brass|en laiton|黄铜
towels always end on the floor|I rent and mustn't drill|keys go missing every morning|bags pile up in the hall|nowhere for the oven gloves|the robe lives on the bathroom door knob
les serviettes finissent par terre|je suis locataire, interdit de percer|mes clés disparaissent chaque matin|les sacs s'entassent dans l'entrée|où ranger mes maniques|le peignoir traîne sur la poignée
毛巾老掉地上|租房不让打孔|每天早上找钥匙|包都堆在玄关|锅铲没处放|浴袍总挂在门把上
shelf-bracket; length load material pieces finish; 3-40; Shelf brackets|Équerres et consoles|三角支架
shelf bracket|angle bracket; *équerre|*console d'étagère; 三角支架|角码|层板托
folding|rabattable|折叠; heavy-duty|renforcée|承重; decorative|décorative|装饰; hidden|invisible|隐形
I have a nice plank and a bare wall|the corner joint of my frame wobbles|a fold-down worktop in the laundry|books made the board sag|putting a board above the radiator|a bench seat fixed to the wall
j'ai une belle planche et un mur vide|l'angle de mon cadre bouge|un plan rabattable dans la buanderie|la planche plie sous les livres|une planche au-dessus du radiateur|un banc fixé au mur
有块好木板想上墙|框子的角不稳|洗衣房想要翻板|书太重板子弯了|暖气片上面想搁块板|墙上做个吊凳
castors; diameter-mm load pieces material; 5-60; Castors|Roulettes|脚轮
castor|caster wheel; *roulette|*roulette pivotante; 脚轮|万向轮|轱辘
swivel|pivotante|万向; braked|à frein|刹车; rubber|caoutchoutée|橡胶; furniture|de meuble|家具
the plant pot is too heavy to move|my office chair scratches the parquet|I want to push the workbench aside|cleaning behind the cupboard is impossible|making a coffee table from a crate that moves|the trolley squeals and pulls left
le pot est trop lourd à déplacer|ma chaise de bureau raye le parquet|je veux pousser l'établi contre le mur|impossible de nettoyer derrière le meuble|une table basse en caisse qui se déplace|le chariot grince et tire à gauche
花盆太重挪不动|办公椅划地板|工作台想能推走|柜子后面扫不到|木箱改茶几想能移动|小推车老跑偏
utility-rope; rope-length diameter-mm load colour; 4-60; Ropes and cords|Cordes et ficelles|绳索
rope|cord; *corde|*ficelle|*drisse; 绳子|麻绳|尼龙绳
nylon|en nylon|尼龙; jute|en jute|麻; braided|tressée|编织; elastic|élastique|弹力
tie a mattress on the car roof|hang a swing from the big branch|the tarp flies off the wood pile|a washing line across the yard|bundling newspapers for recycling|pulling a cart through the snow
attacher un matelas sur le toit|suspendre une balançoire à la grosse branche|la bâche du tas de bois s'envole|étendre le linge dans la cour|ficeler les journaux|tirer une luge
床垫要绑车顶|大树上挂个秋千|柴堆的篷布老被吹走|院子里晾衣服拉一条|捆旧报纸|搬家捆纸箱
`),
];
