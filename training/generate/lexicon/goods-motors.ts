import { goodsOf } from './goods-list.ts';

/** Car, motorcycle and boat. */
export const motors = [
  ...goodsOf('car', 'Car parts|Pièces auto|汽车配件', `
car-battery; voltage weight warranty dimensions; 45-240; Car batteries|Batteries auto|汽车蓄电池
car battery|starter battery; *batterie auto>*batteries auto|*batterie de voiture; 汽车蓄电池|汽车电瓶|电瓶
start-stop|start and stop|启停; maintenance-free|sans entretien|免维护; diesel|diesel|柴油; winter|grand froid|耐寒
it only clicks when I turn the key|needs a push every cold morning|headlights fade at the traffic lights|six years old and dead after the weekend|the dash lit up then nothing|left the radio on once, never recovered
ça fait juste clic quand je tourne la clé|il faut pousser tous les matins d'hiver|les phares baissent au feu rouge|morte après un week-end sans rouler|le tableau s'allume puis plus rien|j'ai laissé la radio, elle ne s'en remet pas
打火只咔哒响|冬天早上打不着|等红灯大灯变暗|停了三天就没电|仪表盘亮一下就灭|换了六年该换了
wiper-blades; length pieces season features; 6-45; Wiper blades|Balais d'essuie-glace|雨刮器
wiper blade|windscreen wiper; balai d'essuie-glace|essuie-glace>essuie-glaces; 雨刮器|雨刷|雨刮片
flat|plat|无骨; rear|arrière|后; winter|d'hiver|冬季; silicone|en silicone|硅胶
streaks right in my line of sight when it rains|squeaking over the glass|I can't see at night in drizzle|the rubber hangs off one side|failed the test because of smears|sleet freezes and it jumps
des traces juste devant mes yeux quand il pleut|ça couine sur le pare-brise|la nuit sous la bruine je n'y vois rien|le caoutchouc pend d'un côté|recalé au contrôle technique pour ça|ça saute sur la vitre gelée
下雨刮不干净看不清|一刮就吱吱叫|晚上毛毛雨看不见路|胶条掉下来一截|年检说这个不合格|冬天结冰一跳一跳的
engine-oil; capacity features origin max-temp; 15-85; Engine oils|Huiles moteur|机油
engine oil|motor oil; *huile moteur>*huiles moteur; 机油|发动机油|润滑油
synthetic|synthétique|全合成; diesel|diesel|柴油; high-mileage|pour kilométrage élevé|高里程; 5W-30|5W-30|5W-30
the orange can light came on|the dipstick is dry|service due and I do it myself|the motor knocks when cold|old van burns a litre a month|the garage charges a fortune for a refill
le voyant de la burette est allumé|la jauge est à sec|je fais ma vidange moi-même|le moteur claque à froid|ma vieille camionnette en boit un litre par mois|le garage prend une fortune pour l'appoint
油壶灯亮了|尺子一量见底了|想自己做保养|冷车发动机嗒嗒响|老车一个月烧一升|4S店保养太贵想自带
car-tyre; width diameter season noise; 45-260; Car tyres|Pneus auto|汽车轮胎
car tyre|car tire|winter tyre; pneu auto>pneus auto|pneu de voiture|pneu hiver>pneus hiver; 汽车轮胎|车胎|雪地胎
all-season|toutes saisons|四季; winter|hiver|雪地; run-flat|increvable|防爆; sport|sport|运动
less than two millimetres left says the garage|I skid leaving the roundabout|a nail in the sidewall|mountain holiday, law asks for snowflakes|they roar on the motorway|worn on the inside edge only
il reste moins de deux millimètres selon le garagiste|je glisse en sortant du rond-point|un clou dans le flanc|vacances à la montagne, c'est obligatoire|ça gronde sur l'autoroute|usés juste à l'intérieur
花纹快磨平了|雨天转弯打滑|侧面扎了钉子补不了|要去东北自驾|高速上噪音太大|鼓了个包不敢开
brake-pads; pieces width thickness warranty; 15-120; Brake pads|Plaquettes de frein|刹车片
brake pads= / brake disc; *plaquettes de frein= / disque de frein; 刹车片 / 刹车盘
ceramic|céramique|陶瓷; front|avant|前; rear|arrière|后; low-dust|peu salissantes|低尘
metal grinding when I slow down|it takes ages to stop|a warning lamp with a circle came on|the steering shakes going downhill|black dust all over my rims|squeal at every crossing
un bruit de métal quand je ralentis|il me faut une plombe pour m'arrêter|un voyant rond s'est allumé|le volant tremble en descente|de la poussière noire sur mes jantes|ça hurle à chaque carrefour
踩刹车有铁磨铁的声音|刹车距离变长了|仪表盘圆圈灯亮|下坡方向盘抖|轮毂上全是黑灰|一停车就尖叫
spark-plug; pieces diameter-mm length-mm metal; 4-60; Spark plugs|Bougies d'allumage|火花塞
spark plug; *bougie d'allumage; 火花塞|点火塞
iridium|à l'iridium|铱金; platinum|platine|铂金; moto|moto|摩托; long-life|longue durée|长效
the engine misfires uphill|my mower won't start this spring|it shakes at idle and drinks petrol|the scooter coughs and dies|strimmer needs ten pulls|jerky when accelerating
le moteur a des ratés en côte|la tondeuse ne démarre plus ce printemps|ça tremble au ralenti et ça consomme|le scooter tousse et cale|dix coups de lanceur pour la débroussailleuse|des à-coups à l'accélération
上坡没劲还抖|割草机启动不了|怠速抖油耗高|踏板车突突两下就熄|加速一顿一顿的|保养说该换点火的了
cabin-filter; width length pieces reusable; 6-45; Car filters|Filtres auto|汽车滤清器
cabin filter / oil filter; filtre d'habitacle / filtre à huile; 空调滤芯 / 机油滤芯
carbon|au charbon|活性炭; oil|à huile|机油; anti-pollen|anti-pollen|防花粉; washable|lavable|可水洗
my car smells of wet dog when the blower runs|I sneeze all the way to work in May|the vents barely blow|exhaust fumes come in at traffic jams|leaves rustle behind the glovebox|service kit without the fluids
ça sent le chien mouillé quand je mets la ventilation|j'éternue tout le trajet en mai|la ventilation ne souffle presque plus|les gaz des bouchons entrent|des feuilles derrière la boîte à gants|l'odeur de moisi à chaque démarrage
一开空调一股霉味|花粉季车里打喷嚏|出风口风很小|堵车尾气都进来|手套箱后面沙沙响|小保养想自己换
jump-starter; battery weight output features; 35-220; Jump starters|Boosters de batterie|应急启动电源
jump starter / jump leads=; booster de batterie / *câbles de démarrage=; 应急启动电源|搭电宝 / 搭火线
portable|portable|便携; lithium|au lithium|锂电; diesel|diesel|柴油; with compressor|avec compresseur|带气泵
stranded at the airport car park after two weeks|nobody around to give me a start|I live alone on a farm and winters are cold|left the lights on at the lake|the old camper sits all winter|no neighbour with cables
bloqué au parking de l'aéroport après deux semaines|personne pour me dépanner|je vis isolé et l'hiver est rude|j'ai oublié les phares au lac|le camping-car dort tout l'hiver|j'attends l'assistance à chaque fois
机场停两周打不着|荒郊野外没人帮搭电|忘关大灯车趴窝了|冬天东北老打不着|房车放一冬没电|等救援要两小时
snow-chains; pieces weight assembly warranty; 25-190; Snow chains|Chaînes à neige|防滑链
snow chains=|snow socks=; *chaînes à neige=|*chaussettes à neige=; 防滑链|雪链
textile|textiles|布制; quick-fit|à montage rapide|快装; steel|en acier|钢; truck|utilitaire|货车
police turn cars back at the pass|stuck at the foot of the ski road|the chalet driveway is sheer ice|one week a year of deep white stuff|spinning wheels in the hotel car park|mountain sign with a wheel on it
les gendarmes font demi-tour aux voitures au col|coincé au pied de la station|l'allée du chalet est une patinoire|une semaine par an de grosse poudreuse|je patine sur le parking de l'hôtel|le panneau bleu avec une roue
上山路口交警不让过|滑雪场门口上不去|小区坡道结冰|一年就用一星期|轮子原地打转|过年回老家雪大
car-seat-cover; fabric colour washing pieces; 18-190; Car seat covers|Housses de siège auto|汽车座套
car seat cover / car mat; *housse de siège auto>*housses de siège auto / tapis de voiture; 汽车座套|坐垫套 / 汽车脚垫
leatherette|simili cuir|皮革; waterproof|imperméable|防水; heated|chauffante|加热; dog|pour chien|宠物
coffee all over the driver's side|the dog sheds on the back bench|muddy boots after football|leather burns my legs in summer|the fabric is torn where I get in|kids and ice cream, say no more
du café partout côté conducteur|le chien perd ses poils à l'arrière|des bottes pleines de boue après le foot|le cuir me brûle les jambes l'été|le tissu est déchiré où je monte|des enfants et des glaces, tout est dit
咖啡洒车上了|狗毛掉一后排|孩子踢完球一脚泥|夏天皮座烫腿|驾驶位磨破了|孩子在车上吃冰淇淋
roof-box; capacity load length lockable; 150-750; Roof boxes|Coffres de toit|车顶箱
roof box / roof rack; coffre de toit / *galerie de toit; 车顶箱|车顶行李箱 / 行李架
low-profile|profilé|扁平; folding|pliable|折叠; dual-opening|à double ouverture|双开; long|long|加长
five of us, two weeks, one small estate|skis poke the driver's neck|the pram eats the whole boot|moving my student daughter in one trip|no room for the dog with our bags|camping stuff up to the windows
cinq, deux semaines, un petit break|les skis arrivent entre les sièges|la poussette prend tout le coffre|déménager ma fille étudiante en un voyage|plus de place pour le chien|le matériel de camping bouche les vitres
一家五口自驾后备箱装不下|雪板放车里戳到人|婴儿车占满后备箱|露营装备堆到车窗|带狗出门没地方放包|送孩子上大学东西多
tow-rope; rope-length load colour; 10-60; Tow ropes|Sangles de remorquage|拖车绳
tow rope|tow strap; *sangle de remorquage|*corde de remorquage; 拖车绳|拖车带|牵引绳
elastic|élastique|弹力; steel|en acier|钢丝; rigid|rigide|硬; off-road|tout-terrain|越野
my mate's banger died three streets away|stuck in the mud after the festival|pulling the trailer out of a ditch|tractor must drag a log|the garage is two kilometres off and it won't run|beach sand up to the axles
la voiture d'un pote est morte à trois rues|embourbés après le festival|sortir la remorque du fossé|le tracteur doit tirer un tronc|le garage est à deux kilomètres|du sable jusqu'aux essieux
朋友车坏在半路|音乐节停车场陷泥里|掉沟里要拉出来|沙滩上陷车|修理厂就两公里想拖过去|越野互相救援
car-jack; load height weight foldable; 20-180; Car jacks|Crics|千斤顶
car jack / axle stand; cric / *chandelle; 千斤顶 / 汽车支架
trolley|rouleur|卧式; scissor|losange|剪式; bottle|bouteille|立式; electric|électrique|电动
I want to swap winter wheels in my drive|a flat on the hard shoulder and nothing to lift it|looking underneath for the leak|raising the caravan's corner|changing the pads at home|the one in the boot bent
changer mes roues d'hiver dans l'allée|une crevaison et rien pour soulever|regarder dessous d'où vient la fuite|mettre la caravane de niveau|changer mes plaquettes à la maison|celui du coffre s'est tordu
自己换冬胎|爆胎了抬不起来|想看底盘哪里漏|房车停不平|在家换刹车|原车带的压弯了
headlight-bulb; wattage lumens light-colour pieces; 5-90; Headlight bulbs|Ampoules de phare|车灯灯泡
headlight bulb|car bulb; *ampoule de phare|*ampoule auto>*ampoules auto; 车灯灯泡|大灯灯泡|汽车灯泡
H7|H7|H7; LED|LED|LED; xenon|xénon|氙气; moto|moto|摩托
pulled over for driving with one eye|country roads are pitch black|the left side has been dead since Tuesday|yellowish beam, tired eyes|indicator flashes too fast|moose season, I want to see further
je roule borgne, la police m'a arrêté|les petites routes sont noires|le côté gauche est mort depuis mardi|un faisceau jaune qui fatigue|le clignotant bat trop vite|voir plus loin, il y a des sangliers
晚上开车只亮一边|乡下路太黑|左边不亮了|灯发黄看不远|转向灯闪得特别快|夜里跑高速想亮点
car-wax; volume finish features season; 6-45; Car care products|Produits d'entretien auto|洗车养护
car wax / car shampoo / car polish; *cire auto>*cires auto / shampoing auto>shampoings auto / polish auto>polishs auto; 车蜡 / 洗车液 / 抛光剂
ceramic|céramique|镀晶; matt|mate|哑光; rinse-free|sans rinçage|免水洗; scratch|anti-rayures|划痕
bird droppings have marked the bonnet|dull paint on my twenty-year-old red coupé|swirls in the sun|water should roll right off|selling it on Saturday, must shine|tar spots along the sills
des fientes ont marqué le capot|la peinture rouge de mon vieux coupé est terne|des micro-rayures au soleil|que l'eau glisse toute seule|je la vends samedi, il faut que ça brille|des points de goudron sur les bas de caisse
鸟粪把漆弄花了|车漆发乌没光泽|太阳下一圈圈划痕|想让水珠自己滑走|周末卖车要弄亮|底边全是沥青点
antifreeze; capacity colour max-temp season; 6-35; Coolants and screenwash|Liquides auto|防冻液玻璃水
antifreeze|coolant / screenwash; antigel|liquide de refroidissement / lave-glace>lave-glaces; 防冻液|冷却液 / 玻璃水
concentrated|concentré|浓缩; ready-to-use|prêt à l'emploi|即用; summer|d'été|夏季; long-life|longue durée|长效
the needle climbs in traffic|the washer jets froze solid|minus twenty forecast this week|flies baked on the windscreen|puddle of pink under the front|salt film and nothing sprays
l'aiguille monte dans les bouchons|les gicleurs sont gelés|moins vingt annoncés cette semaine|des moucherons collés au pare-brise|une flaque rose sous l'avant|du sel sur la vitre et rien ne sort
堵车水温高|喷水口冻住了|这周零下二十度|挡风玻璃全是虫子|车头底下一滩粉色|冬天喷不出水来
car-freshener; scent burn-time pieces refillable; 2-30; Car air fresheners|Désodorisants auto|车载香薰
car air freshener|car perfume; désodorisant auto>désodorisants auto|parfum de voiture; 车载香薰|车载香水|汽车香水
vent-clip|à clip|出风口; wooden|en bois|木质; hanging|à suspendre|挂式; solid|solide|固体
my taxi smells of chips|milk spilled under the seat in July|previous owner smoked a pipe|wet football kit every Thursday|driving clients around all day|new-leather smell makes me queasy
mon taxi sent la frite|du lait renversé sous le siège en juillet|l'ancien propriétaire fumait la pipe|des affaires de sport mouillées chaque jeudi|je conduis des clients toute la journée|l'odeur du neuf me donne la nausée
车里一股烟味|牛奶洒座位底下臭了|开网约车怕有味|运动服放车里馊了|新车味道太大|接客户想闻着舒服
`),
  ...goodsOf('moto', 'Motorcycle gear|Équipement moto|摩托装备', `
moto-helmet; size weight colour lens features; 60-620; Motorcycle helmets|Casques moto|摩托车头盔
motorcycle helmet|full-face helmet; casque moto>casques moto|casque intégral; 摩托车头盔|全盔|半盔
full-face|intégral|全; open-face|jet|半; flip-up|modulable|揭面; cross|cross|越野
just passed my A2 licence|my visor fogs at every light|wind roars past sixty|the strap broke on my commuter's lid|a passenger needs protection too|crashed once, that shell is done
je viens d'avoir mon permis A2|ma visière s'embue à chaque feu|le vent hurle passé soixante|la jugulaire a lâché|il faut équiper ma passagère|tombé une fois, la coque est foutue
刚考完D照|镜片一等红灯就起雾|骑快了风噪大|后座老婆也要戴|摔过一次不敢用了|外卖小哥交警查得严
moto-jacket; size fabric waterproof season padded; 70-520; Motorcycle jackets|Blousons moto|机车服
motorcycle jacket|biker jacket; blouson moto>blousons moto|*veste moto>*vestes moto; 骑行服|摩托夹克|机车服
leather|cuir|皮; mesh|ventilé|网眼; touring|touring|拉力; with airbag|avec airbag|气囊
I slid on gravel and my hoodie melted|the wind cuts through at ninety|July traffic, I'm boiling in textile|rain got in after ten minutes on the bike|elbows and back need armour|my son bought a 125 and I'm scared
j'ai glissé, mon sweat a fondu|le vent traverse à quatre-vingt-dix|en juillet je cuis en deux-roues|trempé au bout de dix minutes de route|il faut des coques aux coudes et au dos|mon fils a pris une 125, j'ai peur
摔过一次衣服磨穿了|骑快了风往里灌|夏天骑车热得不行|骑十分钟雨就透了|手肘后背想有护具|儿子买了摩托不放心
moto-gloves; size fabric waterproof season; 25-190; Motorcycle gloves|Gants moto|摩托手套
motorcycle gloves=|riding gloves=; gants moto=; 摩托手套|机车手套|骑行手套
heated|chauffants|加热; summer|été|夏季; racing|racing|竞技; touchscreen|tactiles|触屏
fingers like ice on the throttle|I can't feel the brake lever in January|palms raw after a spill|the sat nav won't react to my fingertip|knuckles exposed on the dual carriageway|sweaty grips in August
les doigts gelés sur la poignée de gaz|je ne sens plus le levier en janvier|les paumes à vif après une chute|mon GPS ne réagit pas au doigt|les phalanges exposées sur la rocade|les poignées moites en août
冬天拧油门手冻僵|捏刹车没感觉|摔一下掌心磨破|戴着点不了导航|手背没保护|夏天出汗打滑
disc-lock; lockable weight length material; 20-160; Motorcycle locks|Antivols moto|摩托车锁
motorcycle lock|disc lock; antivol moto>antivols moto|bloque-disque>bloque-disques; 摩托车锁|碟刹锁|防盗锁
alarmed|avec alarme|报警; chain|chaîne|链条; U-shaped|en U|U型; compact|compact|小型
two scooters vanished from our street|I park outside overnight in town|somebody tried to wheel mine away|the insurer wants an approved one|weekend trip with hotel street parking|it stands under my window and still I worry
deux scooters ont disparu dans la rue|je dors dehors en ville, mon deux-roues aussi|on a essayé de l'emmener en le poussant|l'assureur exige un modèle agréé|week-end à l'hôtel, parking sur rue|il est sous ma fenêtre et je m'inquiète quand même
楼下丢了两辆踏板车|晚上停路边不放心|有人想把车推走|出去玩停酒店门口|小区没监控|保险要求装
top-case; capacity load lockable colour; 40-390; Top cases|Top cases et bagagerie|摩托尾箱
top case / motorcycle pannier; top case / *valise moto>*valises moto; 摩托尾箱|后尾箱 / 摩托边箱
aluminium|alu|铝合金; soft|souple|软; quick-release|à dégagement rapide|快拆; large|grand|大容量
nowhere to leave my helmet at work|shopping on a scooter is a circus|touring the coast with only a rucksack, sore shoulders|delivering papers in the rain|my passenger wants something to lean on|laptop must come to the office dry
où laisser mon casque au boulot|faire les courses en scooter c'est du cirque|la côte à deux-roues avec un sac, j'ai mal aux épaules|livrer des dossiers sous la pluie|ma passagère veut un dossier|l'ordi doit arriver sec au bureau
上班头盔没处放|骑车买菜不好拿|跑长途背包肩膀疼|下雨天送文件|后座想有个靠背|电脑不能淋湿
chain-lube; volume weight features; 6-25; Chain lubes and cleaners|Graisses et nettoyants chaîne|链条油
chain lube / chain cleaner; *graisse pour chaîne>*graisses pour chaîne / nettoyant pour chaîne; 链条油|链条蜡 / 链条清洗剂
dry|sèche|干性; off-road|tout-terrain|越野; white|blanche|白; spray|en spray|喷雾
orange rust after one wet ride|it rattles round the sprocket|black fling on my rear wheel|squeaky drive after the salt roads|the links have stiff spots|I rode through a ford
de la rouille après une sortie mouillée|ça claque autour du pignon|des projections noires sur la jante|ça couine depuis les routes salées|des maillons raides|j'ai traversé un gué
淋一次雨就生锈|齿轮那儿哗啦响|后轮甩得全是黑油|冬天撒盐的路骑完吱吱响|有几节发硬|蹚水骑过一次
vehicle-cover; length width fabric waterproof; 20-160; Vehicle covers|Bâches de protection|车衣
motorcycle cover / car cover; *housse moto>*housses moto / *bâche de voiture; 摩托车罩 / 车衣|汽车罩
outdoor|d'extérieur|户外; indoor|d'intérieur|室内; hail-proof|anti-grêle|防冰雹; breathable|respirante|透气
it sleeps under a lime tree that drips|hailstorms dent everything here|the garage is dusty and it's a collector's piece|frost on the seat each morning|laid up from October to April|sea salt in the air eats the chrome
ça dort sous un tilleul qui colle|la grêle cabosse tout par ici|le garage est poussiéreux et c'est une pièce de collection|du givre sur la selle chaque matin|immobilisée d'octobre à avril|l'air salin ronge les chromes
停树底下全是树胶|我们这儿老下冰雹|车库灰大|早上座椅上一层霜|冬天半年不骑|海边盐雾腐蚀
`),
  ...goodsOf('marine', 'Boating|Nautisme|船艇用品', `
life-jacket; size load colour age; 25-240; Life jackets|Gilets de sauvetage|救生衣
life jacket|buoyancy aid; gilet de sauvetage; 救生衣|浮力衣
inflatable|gonflable|充气; kids'|enfant|儿童; kayak|kayak|皮划艇; dog|pour chien|宠物
the children can't swim yet and we rent a boat|harbour rules: one per person on board|I kayak alone in cold water|grandpa fishes from a dinghy|my dog jumps off the board|I fell overboard last summer
les enfants ne nagent pas et on loue un bateau|un par personne à bord, c'est la règle|je pagaie seul en eau froide|papi pêche en barque|mon chien saute de la planche|je suis passé par-dessus bord l'été dernier
孩子不会游泳要坐船|租船规定一人一件|一个人划皮划艇|爷爷坐小船钓鱼|带狗玩桨板|去年掉水里吓到了
boat-anchor; weight length material load; 20-220; Anchors|Ancres et mouillage|船锚
anchor|folding anchor; *ancre|grappin; 船锚|锚|折叠锚
folding|pliante|折叠; galvanised|galvanisée|镀锌; plough|charrue|犁; mud|de vase|泥
we drift onto the rocks at lunch|I want to stay above the fishing spot|the bay is sandy and windy at night|my inflatable goes where it likes|swimming off the boat with nobody aboard|the old one drags
on dérive vers les rochers à midi|rester au-dessus du coin de pêche|une baie de sable ventée la nuit|mon annexe part où elle veut|se baigner sans personne à bord|l'ancienne chasse
停船吃饭老漂走|想停在钓点上方|晚上湾里风大|橡皮艇乱漂|下水游泳船没人看|旧的抓不住底
boat-fender; length diameter weight colour; 10-90; Fenders|Pare-battages|护舷
fender|boat bumper; pare-battage>pare-battages|*défense de bateau; 护舷|靠球|防撞球
inflatable|gonflable|充气; cylindrical|cylindrique|圆柱; flat|plat|扁; ball|boule|球形
I scrape the pontoon every time|my neighbour in the marina moors badly|gelcoat scratched along the quay|lock chambers with rough walls|rafting up with friends at sea|the hull rubs all night
j'érafle le ponton à chaque fois|mon voisin de marina accoste mal|le gelcoat rayé le long du quai|des écluses aux parois rugueuses|à couple avec des amis|la coque frotte toute la nuit
每次靠码头都蹭|隔壁船停得太近|船壳刮花了|过船闸墙很糙|两条船并着停|一晚上磨来磨去
outboard-motor; power weight fuel warranty noise; 250-1900; Outboard motors|Moteurs hors-bord|船外机
outboard motor|trolling motor; moteur hors-bord>moteurs hors-bord|moteur de bateau; 船外机|挂机|推进器
electric|électrique|电动; four-stroke|quatre temps|四冲程; portable|portable|便携; long-shaft|arbre long|长轴
rowing against the tide is no fun|petrol is banned on our lake|I need to get back before the wind rises|the dinghy should plane with two aboard|silent approach to the fish|my arms are done with oars
ramer contre le courant, non merci|l'essence est interdite sur notre lac|rentrer avant que le vent se lève|que l'annexe déjauge à deux|approcher le poisson sans bruit|mes bras n'en peuvent plus des avirons
逆流划船太累|湖上不让烧油|风大前要赶回岸|小艇坐两人想快点|钓鱼怕吵到鱼|划桨胳膊酸
dinghy; length load weight seats foldable; 120-1400; Inflatable boats|Bateaux gonflables|充气船
inflatable boat|dinghy; bateau gonflable|*annexe; 充气船|橡皮艇|皮划艇充气船
fishing|de pêche|钓鱼; family|familial|家庭; rigid-hull|semi-rigide|硬底; compact|compact|小型
we want to paddle out from the beach with the kids|how do I get from the mooring to the shore|the car boot is small but the lake is big|reeds stop me casting from the bank|floods cut the lane each winter|an afternoon on the river for four
aller au large de la plage avec les enfants|rejoindre la rive depuis le mouillage|petit coffre mais grand lac|les roseaux m'empêchent de lancer du bord|la route est inondée chaque hiver|un après-midi sur la rivière à quatre
带孩子从沙滩划出去|大船到岸上怎么去|后备箱小但想下湖|岸边芦苇多甩不出竿|雨季路被淹|四个人河上玩一下午
boat-paint; capacity colour finish volume; 18-160; Boat paints and care|Peintures marines|船漆
antifouling paint|boat paint; *peinture antifouling>*peintures antifouling|*peinture marine; 船底漆|防污漆
hard|dure|硬质; self-polishing|autopolissante|自抛光; primer|primaire|底漆; topside|de finition|船舷
barnacles slow us by two knots|slime on the hull every August|she comes out of the water next week|weeds grow below the waterline|bare patches on the keel|faded blue topsides
des coquillages nous freinent de deux nœuds|du limon sur la coque chaque août|on sort le bateau de l'eau la semaine prochaine|des algues sous la flottaison|la quille est à nu par endroits|le bleu de la coque a passé
船底长了一层藤壶|每年夏天船底长青苔|下周船要上岸保养|吃水线下长草|龙骨漆掉了|船身蓝色褪了
`),
];
