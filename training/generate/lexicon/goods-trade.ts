import { goodsOf } from './goods-list.ts';

/** Computers and connected homes, trade and warehouse, travel. */
export const trade = [
  ...goodsOf('computers', 'PC parts and desk gear|Composants et bureau connecté|电脑配件', `
desktop-pc; memory storage weight power warranty; 280-2400; Desktop computers|Ordinateurs de bureau|台式机
desktop computer|tower PC / mini PC; ordinateur de bureau|*tour / mini PC>mini PC; 台式机|台式电脑 / 迷你主机
gaming|de jeu|游戏; silent|silencieux|静音; compact|compact|小型; office|bureautique|办公
my games stutter and I never travel|family machine for homework and photos|reception desk at the clinic|renders take all night|grandma wants email on something big|my old box boots in nine minutes
mes jeux saccadent et je ne bouge jamais|une machine pour les devoirs de toute la famille|l'accueil du cabinet|mes rendus prennent la nuit|l'ancienne démarre en neuf minutes|un poste fixe pour la compta
打游戏卡|家里写作业看照片共用|前台办公|剪片导出一晚上|开机九分钟|直播要稳定
pc-component; power weight noise warranty wattage; 35-590; PC components|Composants PC|电脑硬件
processor / motherboard / power supply / PC case; processeur / *carte mère>*cartes mères / *alimentation PC>*alimentations PC / boîtier PC>boîtiers PC; 处理器 / 主板 / 电源 / 机箱
quiet|silencieux|静音; modular|modulaire|模组; compact|compact|小型; overclockable|débridé|可超频
my build lacks its brain|random shutdowns under load|glass side, lights, the lot|board died in a thunderstorm|upgrade without buying a whole new machine|fans sound like take-off
il manque le cerveau à mon montage|ça s'éteint en pleine charge|une vitre et des lumières|la foudre a eu raison de ma machine|évoluer sans tout racheter|ça souffle comme un avion
装机就差核心的|玩着玩着断电|想要侧透灯光|打雷烧坏了|想升级不换整机|风扇像拖拉机
external-drive; storage weight connection warranty; 45-420; External drives and memory cards|Disques externes et cartes mémoire|移动硬盘存储卡
external hard drive / memory card / NAS; disque dur externe / *carte mémoire>*cartes mémoire / NAS>NAS; 移动硬盘 / 存储卡 / 网络存储
rugged|antichoc|防摔; portable|portable|便携; encrypted|chiffré|加密; desktop|de bureau|桌面
ten years of baby photos on one laptop|disk full says my Mac|camera stops after forty shots|backups before the repair shop|films for a long stay abroad|the whole family shares files by stick
dix ans de photos sur un seul ordi|mon Mac dit disque plein|l'appareil s'arrête après quarante clichés|sauvegarder avant la réparation|des films pour un long séjour|toute la famille partage par clé
孩子照片怕丢|C盘红了|相机拍几十张就满|送修前备份|监控录像要存|全家想共享电影
docking-station; pieces connection weight output; 20-260; Docks, stands and mouse mats|Stations, supports et tapis de souris|扩展坞支架
docking station / laptop stand / mouse mat; *station d'accueil / support d'ordinateur / tapis de souris; 扩展坞 / 电脑支架 / 鼠标垫
foldable|pliable|折叠; aluminium|en aluminium|铝; XXL|XXL|加大; dual-display|double écran|双屏
two ports on this thin thing|neck bent like a heron|plug one wire when I arrive|the pointer skips on glass|heat under my lap|hot desk, new seat daily
deux ports sur cette machine fine|le cou plié comme un héron|brancher un seul câble en arrivant|le pointeur saute sur le verre|ça chauffe sur mes genoux|un bureau partagé, une place différente chaque jour
接口就两个不够插|低头看屏幕脖子疼|到工位插一根线就行|玻璃桌上飘|放腿上烫|外接两个屏
scanner; resolution weight connection; 60-490; Scanners and 3D printers|Scanners et imprimantes 3D|扫描仪3D打印
scanner / 3D printer; scanner / *imprimante 3D>*imprimantes 3D; 扫描仪 / 3D打印机
portable|portable|便携; film|de diapositives|底片; duplex|recto verso|双面; beginner|débutant|入门
boxes of slides from the sixties|spare knob nobody sells|tax office wants PDFs|figurines I designed myself|a lifetime of letters to keep|receipts on the road
des boîtes de diapos des années soixante|un bouton de rechange introuvable|les impôts veulent des PDF|des figurines que j'ai dessinées|une vie de lettres à garder|des notes de frais en déplacement
老照片底片想存电脑|坏了个塑料件买不到|合同要电子版|自己设计小玩意|发票太多|孩子想做模型
wifi-extender; pieces connection warranty; 18-260; Wi-Fi extenders and switches|Répéteurs Wi-Fi et switchs|信号放大交换机
Wi-Fi extender / network switch / mesh system; répéteur Wi-Fi>répéteurs Wi-Fi / switch réseau>switchs réseau / système mesh>systèmes mesh; 信号放大器 / 交换机 / 路由分身
outdoor|d'extérieur|户外; dual-band|double bande|双频; plug-in|sur prise|插座式; eight-port|huit ports|八口
one bar in the bedroom|video freezes in the attic office|the barn has no signal|not enough holes behind the box|thick stone walls|the telly buffers at nine
une barre dans la chambre|la visio fige au grenier|la grange n'a pas de réseau|plus assez de prises derrière la box|de gros murs en pierre|la télé charge à neuf heures
卧室就一格信号|阁楼开会老卡|后院没网|网口不够|墙太厚|晚上电视缓冲
vr-headset; small-screen weight battery-life resolution compatibility; 60-690; VR and gaming gear|VR et équipement gaming|VR电竞
VR headset / racing wheel / capture card; casque VR>casques VR / volant de jeu / *carte d'acquisition; VR眼镜 / 方向盘 / 采集卡
standalone|autonome|一体; wireless|sans fil|无线; force-feedback|à retour de force|力反馈; 4K|4K|4K
walk on Mars from my lounge|I race online with a keyboard, humiliating|streaming my console to friends|fitness that feels like play|dad was a pilot|rainy weekend with teenagers
marcher sur Mars depuis le salon|je cours en ligne au clavier, c'est humiliant|diffuser ma console aux amis|un sport qui ressemble à un jeu|papa était pilote|un week-end pluvieux avec des ados
想在家体验太空|键盘开赛车太难受|想录游戏直播|边玩边运动|宅家周末|带爸妈看看世界
`),
  ...goodsOf('electronics', 'Connected home and electronics|Maison connectée et électronique|智能电子', `
smart-plug; output compatibility connection pieces; 10-70; Smart plugs and sensors|Prises et capteurs connectés|智能插座传感
smart plug / motion sensor / leak detector; *prise connectée / détecteur de mouvement / détecteur de fuite; 智能插座 / 人体传感器 / 漏水报警器
outdoor|d'extérieur|户外; energy-metering|avec mesure|计量; mini|mini|迷你; Zigbee|Zigbee|Zigbee
did I leave the iron on|lamps that pretend we're home|which gadget eats my bill|basement flooded while we skied|coffee ready when the alarm rings|lights for the hall with full arms
ai-je laissé le fer allumé|des lampes qui font croire qu'on est là|quel appareil mange ma facture|la cave a été inondée pendant le ski|le café prêt au réveil|allumer l'entrée les bras chargés
出门想不起关没关|出差想装作家里有人|哪个电器费电|洗衣机漏水淹过|早上自动烧水|进门手里拎东西
thermostat; features warranty compatibility colour; 30-260; Thermostats and heating control|Thermostats et régulation|温控
thermostat / radiator valve; thermostat / *tête thermostatique; 温控器 / 温控阀
smart|connecté|智能; programmable|programmable|可编程; wireless|sans fil|无线; underfloor|pour plancher chauffant|地暖
boiling at noon, freezing at six|bill doubled and I'm at work all day|warm the cottage before we arrive|the baby's room must stay at nineteen|the boiler runs at night for nobody|my husband touches the dial constantly
on cuit à midi, on gèle à six heures|la facture a doublé et je suis absent la journée|chauffer le chalet avant d'arriver|la chambre du bébé doit rester à dix-neuf|la chaudière tourne la nuit pour personne|mon mari touche la molette sans arrêt
白天没人还开着浪费|回家前想先热起来|宝宝房要恒温|暖气费翻倍|地暖忽冷忽热|老公老乱调
video-doorbell; resolution battery-life waterproof compatibility; 45-260; Video doorbells and alarms|Visiophones et alarmes|可视门铃报警
video doorbell / alarm system / intercom; *sonnette vidéo>*sonnettes vidéo / *alarme maison>*alarmes maison / interphone; 可视门铃 / 家用报警器 / 楼宇对讲机
battery|à batterie|电池; two-way|bidirectionnel|双向; solar|solaire|太阳能; wired|filaire|有线
parcels vanish from my step|who rings at ten at night|deaf in one ear and upstairs|burglary three doors down|the kids get home before me|holiday home alone all winter
mes colis disparaissent du palier|qui sonne à dix heures du soir|un cambriolage trois portes plus loin|les enfants rentrent avant moi|la maison de vacances seule tout l'hiver|parler au livreur à distance
快递放门口老丢|晚上有人敲门不敢开|邻居家遭贼了|孩子先到家|老人独居|人不在想跟快递说话
smart-speaker; power weight compatibility connection; 30-320; Smart speakers and hubs|Enceintes connectées et box|智能音箱
smart speaker|voice assistant / smart display; *enceinte connectée|assistant vocal / écran connecté; 智能音箱|语音助手 / 带屏音箱
compact|compacte|迷你; kids'|enfant|儿童; kitchen|de cuisine|厨房; stereo|stéréo|立体声
timer while my hands are in dough|dad can't see the buttons any more|weather before I open the curtains|stories for a boy who fights sleep|call the kitchen from upstairs|one command for all lamps
un minuteur les mains dans la pâte|papa ne voit plus les touches|la météo avant d'ouvrir les rideaux|des histoires pour un enfant qui lutte contre le sommeil|tout éteindre d'une phrase|la radio sans bouger du bain
做饭手脏想定时|老人不会按|睡前给娃讲故事|躺床上想关灯|早上听新闻天气|孩子学英语陪聊
microcontroller; voltage memory connection pieces level; 5-120; Electronics kits and components|Composants électroniques|电子元件
microcontroller / breadboard / resistor kit; microcontrôleur / *plaque d'essai / kit de résistances>kits de résistances; 单片机 / 面包板 / 电阻套装
starter|débutant|入门; wireless|sans fil|无线; low-power|basse consommation|低功耗; educational|éducatif|教学
make the greenhouse text me|physics club, twenty pupils|I want to blink an LED at last|a robot for the school contest|my model railway needs brains|learn to code something you can touch
que la serre m'envoie des messages|un club de physique, vingt élèves|faire clignoter une LED enfin|un robot pour le concours du lycée|automatiser mon réseau de trains|coder quelque chose de concret
想让花盆自动浇水|学校机器人比赛|点亮第一颗灯|毕业设计|物理兴趣班|想学点硬件编程
walkie-talkie; battery-life light-weight waterproof pieces; 20-240; Two-way radios and recorders|Talkies-walkies et dictaphones|对讲机录音
walkie-talkie / voice recorder / MP3 player; talkie-walkie>talkies-walkies / dictaphone / lecteur MP3>lecteurs MP3; 手持对讲机 / 录音笔 / MP3播放器
kids'|enfant|儿童; long-range|longue portée|远距; rugged|robuste|三防; mini|mini|迷你
convoy through mountains with no signal|ski group always splits up|lectures too quick to note|music while swimming lanes|building site, crane to ground|adventures between two gardens
un convoi en montagne sans réseau|le groupe se perd toujours aux pistes|des cours trop rapides à noter|de la musique sans téléphone|un chantier, de la grue au sol|des aventures entre deux jardins
自驾车队山里没信号|滑雪老走散|老师讲太快记不住|跑步不想带手机|工地塔吊喊话|两家小孩隔院玩
ring-light; wattage light-colour height weight; 12-160; Filming and photo lighting|Éclairage photo et vidéo|补光摄影灯
ring light / gimbal / studio backdrop; anneau lumineux / stabilisateur / fond photo>fonds photo; 补光灯 / 手机稳定器 / 背景布
foldable|pliable|折叠; dimmable|réglable|可调; portable|portable|便携; bi-colour|bicolore|双色
shadows under my eyes on stream|products for my online stall look grey|shaky clips of my daughter's race|make-up tutorials at night|passport pictures at home|yoga classes filmed in my kitchen
des ombres sous les yeux en direct|les produits de ma boutique font gris|des vidéos qui tremblent|des tutos maquillage le soir|des photos d'identité à la maison|filmer mes cours de yoga dans la cuisine
直播脸上有阴影|网店拍图发灰|拍孩子跑步画面晃|晚上录妆教|在家拍证件照|探店拍视频
`),
  ...goodsOf('industry', 'Trade and warehouse|Commerce et entrepôt|商用仓储', `
moving-boxes; pieces length width capacity load; 8-90; Boxes and packing|Cartons et emballage|纸箱包材
cardboard box / bubble wrap / stretch film; carton / papier bulle / film étirable; 纸箱 / 气泡膜 / 缠绕膜
double-wall|double cannelure|五层; wardrobe|penderie|挂衣; book|à livres|书籍; recycled|recyclé|再生
we're out of the flat on the thirtieth|glasses wrapped in newspaper broke|fifty orders a day and odd shapes|pallet toppled in transit|sending mum's china abroad|attic to clear in a weekend
on rend l'appart le trente|des verres cassés malgré le journal|cinquante commandes par jour|une palette renversée en route|expédier le service de maman|un grenier à vider en un week-end
月底搬家|玻璃杯路上碎了|一天发五十单|托盘货倒了|书太重普通的撑不住|寄易碎品
hand-truck; load weight foldable wheel-size; 30-290; Hand trucks and shelving|Diables et rayonnages|手推车货架
hand truck|trolley / shelving unit; diable|chariot / rayonnage; 手推车|平板车 / 货架
stair-climbing|monte-escalier|爬楼; folding|pliant|折叠; platform|à plateau|平板; heavy-duty|lourd|重型
a fridge and three floors|crates from van to market stall|stock on the floor of my back room|my back says no to beer kegs|school books between buildings|garage chaos up to the ceiling
un frigo et trois étages|des caisses du camion au stand|le stock traîne par terre|mon dos refuse les fûts|des manuels d'un bâtiment à l'autre|un garage en vrac jusqu'au plafond
搬冰箱上三楼|进货卸货腰疼|仓库货堆地上|摆摊来回搬|快递站分拣|车库乱到顶
shop-equipment; weight connection battery-life warranty; 25-490; Shop equipment|Équipement de magasin|收银设备
cash register / barcode scanner / price labels=; *caisse enregistreuse / *douchette code-barres>*douchettes code-barres / *étiquettes de prix=; 收银机 / 扫码枪 / 价签
wireless|sans fil|无线; portable|portable|便携; touchscreen|tactile|触屏; second-hand|reconditionnée|二手
I open a bakery in March|stocktaking by pen took three days|queue at the till every noon|farm shop with no idea what sells|market days without a socket|prices in chalk wash away
j'ouvre une boulangerie en mars|l'inventaire au stylo a pris trois jours|la file à midi|une vente à la ferme sans suivi|des marchés sans prise de courant|les prix à la craie s'effacent
要开小超市|盘点手写三天|中午排长队|摆摊没电源|价格老改|客人催结账
warning-sign; width height pieces; 4-60; Signs and barriers|Signalétique et balisage|标识围挡
warning sign / traffic cone / barrier tape; panneau de signalisation / cône de chantier / ruban de balisage; 警示牌 / 路锥 / 警戒线
reflective|réfléchissant|反光; folding|pliant|折叠; adhesive|adhésif|粘贴; floor|de sol|地面
wet floor and an elderly customer|they park across my gate|village run needs a course|roof works above the pavement|dog in the yard, postmen beware|lorries miss our entrance
un sol mouillé et une cliente âgée|on se gare devant mon portail|la course du village a besoin d'un parcours|des travaux au-dessus du trottoir|un chien dans la cour|les camions ratent notre entrée
刚拖地怕人滑倒|老有人堵门口停车|跑步比赛要围路线|楼上施工|院里有狗提醒|货车找不到入口
bearing; diameter-mm thickness length-mm pieces metal; 3-60; Bearings, belts and hoses|Roulements, courroies et durites|轴承皮带软管
bearing / drive belt / hose clamp; roulement / *courroie / collier de durite; 轴承 / 皮带 / 喉箍
sealed|étanche|密封; stainless|inox|不锈钢; toothed|cranté|齿形; heavy-duty|renforcé|重型
the washing machine roars on spin|skateboard wheels grind|mower deck stopped turning|water sprays where the pipe joins|conveyor slips under load|hub wobbles on my trailer
le lave-linge rugit à l'essorage|mes roues de skate grincent|la lame de la tondeuse ne tourne plus|l'eau gicle au raccord|le convoyeur patine|le moyeu de la remorque a du jeu
洗衣机脱水轰轰响|滑板轮子卡|割草机不转了|接头喷水|传送带打滑|拖车轮子晃
water-pump; power capacity weight noise cord-length; 35-420; Pumps and generators|Pompes et groupes électrogènes|水泵发电机
water pump / generator; *pompe à eau / groupe électrogène; 水泵 / 发电机
submersible|immergée|潜水; petrol|thermique|汽油; silent|silencieuse|静音; solar|solaire|太阳能
cellar under twenty centimetres|storms cut us off for days|well is full, garden is dry|food truck at a field festival|pond to empty before winter|freezer full of game and no mains
vingt centimètres d'eau à la cave|les tempêtes nous coupent pendant des jours|le puits est plein, le jardin sec|un food-truck dans un champ|vider la mare avant l'hiver|un congélateur plein et plus de courant
地下室进水|台风天老停电|有井浇不了地|摆摊夜市要电|鱼塘要抽干|工地临时用电
`),
  ...goodsOf('travel', 'Travel accessories|Accessoires de voyage|旅行用品', `
travel-adapter; output light-weight charging-port pieces; 8-55; Travel adapters|Adaptateurs de voyage|转换插头
travel adapter|plug converter; adaptateur de voyage|adaptateur de prise; 转换插头|旅行转换器
universal|universel|全球通用; UK|Royaume-Uni|英标; compact|compact|小巧; USB-C|USB-C|USB-C
London next week and my pins are round|exchange semester in Seoul|one thing for four continents|hotel sockets never fit|my razor stays dead abroad|conference in Boston
Londres la semaine prochaine et mes fiches sont rondes|un semestre à Séoul|une seule chose pour quatre continents|les prises d'hôtel ne vont jamais|mon rasoir meurt à l'étranger|un congrès à Boston
下周去英国插头不一样|交换去韩国|一个跑遍全世界|酒店插不上|国外充不了手机|去欧洲蜜月
packing-cubes; pieces bag-material waterproof weight; 9-70; Packing organisers|Organisateurs de valise|旅行收纳
packing cube / luggage strap / luggage scale; *pochette de rangement / *sangle de valise / pèse-bagage>pèse-bagages; 旅行收纳袋 / 行李带 / 行李秤
compression|de compression|压缩; mesh|en filet|网格; waterproof|étanche|防水; digital|numérique|电子
my suitcase explodes at customs|twenty-three kilos, always twenty-five|family of four, one case|dirty with clean on the way home|all cases look alike on the belt|three weeks, carry-on only
ma valise explose à la douane|vingt-trois kilos, toujours vingt-cinq|quatre personnes, une valise|le sale avec le propre au retour|toutes pareilles sur le tapis|trois semaines en cabine
箱子一开就乱|托运老超重|一家四口一个箱|脏衣服干净衣服混一起|转盘上认不出自己的|只带登机箱走三周
money-belt; length bag-material light-weight pockets; 8-45; Travel safety|Sécurité en voyage|旅行防盗
money belt|neck pouch; *ceinture porte-billets|*pochette de cou; 防盗腰包|贴身钱包
RFID|anti-RFID|防盗刷; slim|fine|轻薄; waterproof|étanche|防水; cotton|en coton|棉
pickpockets near the fountain|passport under my shirt, please|backpacking with cash|crowded night trains|my son goes interrailing|lost everything in Lima once
des pickpockets près de la fontaine|le passeport sous la chemise|un tour du monde avec du liquide|des trains de nuit bondés|mon fils part en Europe|tout perdu à Lima une fois
景点小偷多|护照想贴身放|背包客带现金|夜火车人挤|孩子第一次出国|以前在国外被偷过
`),
];
