import { goodsOf } from './goods-list.ts';

/** Music, reading, and what is celebrated. */
export const culture = [
  ...goodsOf('music', 'Instruments|Instruments|乐器', `
synthesizer; weight level power features; 90-1400; Keyboards and synthesizers|Claviers et synthétiseurs|电子琴合成器
electronic keyboard / synthesizer|synth; clavier arrangeur / synthétiseur|synthé; 电子键盘 / 合成器
portable|portable|便携; MIDI|MIDI|MIDI; 61-key|61 touches|61键; analogue|analogique|模拟
I hum tunes and want to record them in layers|our band needs strings and organ sounds|space for eighty-eight wooden keys? no|my son loves film soundtracks|practising at midnight with headphones on|a retreat with songs and no player
je fredonne des airs et je veux les enregistrer|il manque des nappes dans notre groupe|pas la place pour un vrai acoustique à queue|mon fils adore les musiques de film|jouer à minuit au casque|accompagner la chorale
想自己做伴奏|乐队缺个弦乐音色|家里放不下三角的|孩子喜欢电影配乐|半夜戴耳机练|教会唱诗要伴奏
flute; length material weight level; 15-680; Flutes and recorders|Flûtes|笛子
flute / recorder; *flûte traversière / *flûte à bec; 长笛 / 竖笛
bamboo|en bambou|竹; school|scolaire|学生; tenor|ténor|中音; silver|argentée|镀银
year four starts blowing tunes this term|I want something small that fits a rucksack|my breath needs training after asthma|birdsong melodies in the woods|the teacher asks for baroque fingering|quiet enough for a flat
en CM1 ils soufflent des airs cette année|un truc léger qui tient dans le sac à dos|rééduquer mon souffle|des mélodies d'oiseau en forêt|la prof demande le doigté baroque|jouer sans gêner l'immeuble
三年级音乐课要学吹|想学个好带的|锻炼气息|山里吹一曲|老师说要八孔的|老年大学报了班
saxophone; weight metal level features; 220-2200; Brass and woodwind|Bois et cuivres|西洋管乐
saxophone / trumpet / clarinet; saxophone / *trompette / *clarinette; 萨克斯 / 小号 / 单簧管
alto|alto|中音; student|d'étude|学生; brass|en laiton|黄铜; second-hand|d'occasion|二手
I fell for jazz at a late-night bar|my lad joined the village brass band|the loudest thing in the orchestra, please|a reed to chew on at last|marching at carnival|my uncle's old one leaks air
je suis tombé amoureux du jazz dans un bar|mon fils entre à l'harmonie du village|le plus sonore de l'orchestre|enfin une anche à mordiller|défiler au carnaval|celui de mon oncle fuit de partout
听爵士听入迷了|孩子参加学校管乐队|退休想学一样洋气的|街头表演用|旧的漏气吹不响|想吹《回家》
drum-hand; diameter height wood weight level; 25-320; Hand percussion|Percussions|手鼓打击乐
djembe / cajon / tambourine; djembé / cajon / tambourin; 非洲鼓|手鼓 / 箱鼓 / 铃鼓
kids'|enfant|儿童; tunable|accordable|可调音; travel|de voyage|旅行; handmade|artisanal|手工
campfire evenings lack rhythm|bashing something helps after work|music circle at the care home|no drum kit allowed in my flat|toddlers clap along|acoustic duo needs a beat
les soirées au feu manquent de rythme|taper sur quelque chose après le boulot|un atelier musique à la maison de retraite|pas de batterie en appartement|les petits tapent dans les mains|notre duo acoustique cherche un tempo
篝火晚会缺点节奏|下班想敲点东西解压|楼里不让打架子鼓|幼儿园音乐课|弹唱想加个拍子|云南旅游看人拍心痒
kalimba; weight wood pieces level; 15-120; Small instruments|Petits instruments|小型乐器
kalimba / music box / ocarina; kalimba / *boîte à musique / ocarina; 拇指琴|卡林巴 / 音乐盒 / 陶笛
17-key|17 lames|17音; engraved|gravé|雕花; transparent|transparent|透明; mini|mini|迷你
zero talent but I want to play something tonight|a soothing sound before bed|gift for someone who can't read notes|small enough for my desk drawer|lullabies for the little one|I need a hobby on night shifts
zéro talent mais je veux jouer dès ce soir|un son apaisant avant de dormir|un cadeau pour quelqu'un qui ne lit pas les notes|ça doit tenir dans un tiroir|des berceuses pour la petite|un passe-temps de garde de nuit
零基础今晚就想弹出调|睡前想听点轻柔的|送不识谱的朋友|放抽屉里随时玩|给宝宝弹摇篮曲|值夜班无聊
guzheng; strings length wood level weight; 90-1900; Chinese instruments|Instruments chinois|民族乐器
guzheng / erhu / pipa; guzheng>guzhengs / erhu>erhus / pipa>pipas; 古筝 / 二胡 / 琵琶
beginner|débutant|入门; professional|professionnel|专业; travel|de voyage|便携; children's|enfant|儿童
my daughter heard plucked silk sounds at a temple fair|a melody like water for tea ceremonies|she grades in traditional music next year|my grandfather played one in Suzhou|two strings and a bow, that's all I want|film music with an eastern colour
ma fille a entendu ces sons au Nouvel An chinois|une mélodie comme de l'eau pour mes cérémonies|elle passe son examen de musique traditionnelle|mon grand-père en jouait à Suzhou|deux cordes et un archet me suffisent|une couleur orientale pour ma musique de film
孩子要考级|想学点国风的|爷爷以前拉得一手好曲子|茶室里弹着雅|退休学民乐|汉服表演配乐
accordion; weight level pieces colour; 150-1900; Accordions|Accordéons|手风琴
accordion / melodica; accordéon / mélodica; 手风琴 / 口风琴
button|à boutons|键钮; piano|à touches piano|键盘; compact|compact|小型; children's|enfant|儿童
Sunday dances at the village hall|I miss the sound of Paris pavements|sea shanty group wants me|squeezing and singing at weddings|school plays little blown keyboards|grandad's is moth-eaten
le bal musette du dimanche|la nostalgie des guinguettes|un groupe de chants de marins me réclame|animer les mariages|celui de papi a le soufflet percé|l'école demande un petit clavier à souffler
小学音乐课要带吹的|喜欢俄罗斯民歌|广场上想拉一曲|爷爷那个漏风了|街头艺人那种感觉|合唱团伴奏
instrument-strings; pieces strings metal; 4-60; Strings and accessories|Cordes et accessoires|琴弦配件
guitar strings= / plectrum / capo / guitar tuner; *cordes de guitare= / médiator / capodastre / accordeur; 吉他弦 / 拨片 / 变调夹 / 调音器
nylon|en nylon|尼龙; coated|enrobées|镀膜; light|fines|细; bass|basse|贝斯
the high E snapped mid-song|it sounds dull and rusty|my fingertips hurt|the song is too high for my voice|nobody at home has a good ear|I lose the little triangle every week
le mi aigu a claqué en plein morceau|ça sonne terne et rouillé|j'ai mal au bout des doigts|la chanson est trop haute pour ma voix|personne n'a l'oreille juste ici|je perds le petit triangle chaque semaine
弹一半弦断了|声音发闷生锈了|手指按得疼|歌调太高唱不上去|自己调不准音|小三角片老丢
music-stand; height weight foldable material; 10-90; Music stands and metronomes|Pupitres et métronomes|谱架节拍器
music stand / metronome; pupitre / métronome; 谱架 / 节拍器
folding|pliant|折叠; orchestra|d'orchestre|乐团; mechanical|mécanique|机械; digital|numérique|电子
my sheets slide off the bed while I practise|the choir sings outdoors and paper flies|I rush every fast passage|the teacher says my tempo drifts|reading notes from the floor hurts my neck|busking with song lyrics
mes partitions glissent du lit|la chorale chante dehors et tout s'envole|j'accélère à chaque passage rapide|la prof dit que je ne tiens pas la mesure|lire par terre me casse le cou|jouer dans la rue avec mes paroles
练琴谱子没处放|户外合唱谱子被吹飞|越弹越快|老师说节奏不稳|低头看谱脖子疼|街头弹唱看歌词
audio-interface; channels weight connection power; 45-690; Studio and stage|Studio et scène|录音演出设备
audio interface / mixing desk / guitar amplifier; *interface audio>*interfaces audio / *table de mixage / ampli guitare>amplis guitare; 声卡 / 调音台 / 吉他音箱
USB|USB|USB; compact|compacte|小型; eight-channel|huit voies|八路; tube|à lampes|电子管
my recordings crackle through the laptop jack|the singer drowns in the band|podcast with two guests in one room|my electric is silent on its own|streaming and people say my voice is thin|the parish fête needs sound
mes enregistrements grésillent|on n'entend pas la chanteuse|un podcast à deux invités|ma guitare électrique seule ne s'entend pas|on me dit que ma voix est maigre en direct|sonoriser la kermesse
直播声音有杂音|乐队里听不见主唱|两个人录播客|电吉他没声音出|唱歌想要混响|公司年会要扩音
karaoke; power battery-life weight features; 25-240; Karaoke|Karaoké|唱K设备
karaoke machine|karaoke set; *machine à karaoké|karaoké>karaokés; 家用KTV|唱K机|卡拉OK机
portable|portable|便携; kids'|enfant|儿童; two-microphone|à deux micros|双麦; light-up|lumineuse|带灯
the aunties want to sing after dinner|my girls perform in front of the mirror|birthday of a shower singer|rainy holidays with twelve cousins|New Year with no plans but loud friends|grandpa knows all the ballads
les tantes veulent chanter après le repas|mes filles font des concerts devant la glace|l'anniversaire d'un chanteur de douche|douze cousins et il pleut|le réveillon avec des copains bruyants|papi connaît tous les tubes
过年一家人想唱歌|女儿老对着镜子开演唱会|去唱歌房太贵|露营想吼两嗓子|爸妈爱唱老歌|生日聚会热闹一下
`),
  ...goodsOf('books', 'Books|Livres|图书', `
comic; pages language author age; 5-45; Comics|Bandes dessinées|漫画
comic|graphic novel|manga; *bande dessinée|*BD>*BD|manga; 漫画|绘本漫画
fantasy|fantastique|奇幻; humour|humoristique|搞笑; complete|intégrale|全集; classic|classique|经典
he refuses novels but devours speech bubbles|superheroes for my brother's birthday|I read on the tram, pictures please|funny strips for the loo|she wants to draw like the Japanese|a long saga in images for the holidays
il refuse les romans mais dévore les bulles|des super-héros pour mon frère|lire en images dans le tram|des gags pour les toilettes|elle veut dessiner comme les Japonais|une longue saga en images pour les vacances
孩子不爱看字多的书|弟弟喜欢热血少年|地铁上看着轻松|想看搞笑的|她想学日系画风|假期追一套长的
children-book; pages language age author; 4-25; Children's books|Livres pour enfants|童书
children's book|picture book; livre pour enfant|album jeunesse>albums jeunesse; 童书|绘本|儿童书
pop-up|animé|立体; cardboard|cartonné|撕不烂; bilingual|bilingue|双语; bedtime|du soir|睡前
we've read the bear story four hundred times|my three-year-old fears the dark|teaching two languages at home|a new sibling arrives, how do I explain|he tears thin pages|first words to read alone
on a lu l'histoire de l'ours quatre cents fois|ma petite a peur du noir|élever un enfant bilingue|expliquer l'arrivée d'un petit frère|il déchire les pages fines|ses premiers mots à lire seul
睡前故事都讲烂了|宝宝怕黑|想双语启蒙|要有二胎了怎么跟老大说|一岁多爱撕书|刚认字想自己读
textbook; pages language level author; 12-95; Textbooks|Manuels et parascolaire|教材教辅
textbook / workbook; manuel / cahier d'exercices; 教材 / 练习册|教辅
maths|de maths|数学; language|de langue|语言; revision|de révision|复习; illustrated|illustré|图解
she fails fractions again|I sit my driving theory in a month|Mandarin from zero, self-study|holiday homework so he doesn't forget everything|nursing entrance paper in spring|my French grammar is rusty
elle bute encore sur les fractions|je passe le code dans un mois|le chinois de zéro, toute seule|des devoirs de vacances pour ne pas tout oublier|le concours d'infirmière au printemps|l'orthographe, ma bête noire
孩子分数老算错|下个月考科目一|零基础自学法语|暑假作业怕忘光|考研英语|四级还没过
travel-guide; pages language author; 9-38; Travel guides and maps|Guides de voyage et cartes|旅行指南地图
travel guide / road map; guide de voyage / *carte routière; 旅行指南|旅游书 / 地图册
pocket|de poche|口袋; hiking|de randonnée|徒步; illustrated|illustré|图文; city|de ville|城市
two weeks in Portugal and no plan|our phone had no signal in the Alps|I like to dream over itineraries on the sofa|what's worth seeing off the beaten track|interrailing with my daughter|motorhome stops by the sea
deux semaines au Portugal sans programme|pas de réseau dans les Alpes|rêver d'itinéraires sur le canapé|que voir hors des sentiers battus|un tour d'Europe en train avec ma fille|où s'arrêter en camping-car
去日本一周没计划|山里手机没信号|想提前做攻略|小众地方去哪|毕业旅行穷游|自驾西藏路线
dictionary; pages language author; 9-70; Dictionaries and reference|Dictionnaires et encyclopédies|词典百科
dictionary / encyclopedia; dictionnaire / *encyclopédie; 词典|字典 / 百科全书
illustrated|illustré|图解; pocket|de poche|袖珍; bilingual|bilingue|双语; junior|junior|少儿
what does that word mean, asks my son all day|Scrabble arguments every Sunday|phones aren't allowed in the translation test|dinosaurs, planets, volcanoes, why why why|I write letters and doubt spellings|a christening gift for life
ça veut dire quoi ce mot, toute la journée|des disputes de Scrabble le dimanche|pas de téléphone à l'examen de version|dinosaures, planètes, volcans, pourquoi pourquoi|je doute de l'orthographe|un cadeau de communion
孩子写作业不认识的字多|恐龙火山星球问个不停|考试不让用手机查|写文章怕用错词|小学语文要求备一本|看原版书要查词
magazine; pages language; 3-15; Magazines and comics weeklies|Magazines et revues|杂志
magazine|journal; magazine|*revue; 杂志|期刊
gardening|de jardinage|园艺; science|scientifique|科普; fashion|de mode|时尚; monthly|mensuel|月刊
something light for the beach|the salon's waiting corner|a trolley read for a long train ride|my teen loves space, articles not books|recipes and gossip with coffee|cutting pictures for a mood board
de quoi lire à la plage sans réfléchir|le coin attente du salon|un trajet de six heures en train|mon ado aime l'espace, en petits articles|des recettes et des potins avec le café|découper des images pour un collage
理发店给客人翻的|坐火车六小时解闷|孩子爱看太空的小文章|海边随便翻翻|剪图做手账|喝咖啡看看时尚
poster; width length paper finish; 5-60; Posters and prints|Affiches et tirages|海报装饰画
poster|art print; *affiche|poster|*reproduction; 海报|装饰画|画报
vintage|vintage|复古; botanical|botanique|植物; movie|de cinéma|电影; abstract|abstraite|抽象
student room, bare walls, no budget|a gap above the bed the size of a door|he's crazy about racing cars|the waiting room feels like a prison|memories of our trip to Naples|my office background on calls is dull
chambre d'étudiant, murs nus, petit budget|un vide au-dessus du lit|il est fou de bolides|la salle d'attente fait prison|un souvenir de notre voyage à Naples|mon fond de visio est triste
宿舍墙光秃秃|床头缺点东西|儿子迷赛车|诊所候诊室太冷清|视频会议背景太单调|客厅想有点艺术感
vinyl; author language pieces; 9-55; Records and CDs|Vinyles et CD|唱片
vinyl record|LP / CD; vinyle|disque vinyle / CD; 黑胶唱片 / CD
jazz|jazz|爵士; remastered|remasterisé|重制; coloured|coloré|彩胶; live|live|现场
dad finally has a turntable again|streaming feels soulless to me|slow Sunday mornings with a crackle|the bar I run plays soul only|something big to unwrap for a music nut|her car has an old player
papa a ressorti sa platine|le streaming manque d'âme|des dimanches lents avec un peu de craquement|dans mon bar on ne passe que de la soul|un grand carré à déballer pour un mélomane|sa voiture n'a qu'un vieux lecteur
老爸翻出了唱机|听流媒体没感觉|周日早上慢慢听|酒吧想放点老歌|送乐迷的大礼|车里只有老式播放器
`),
  ...goodsOf('party', 'Party and occasions|Fêtes et occasions|派对节庆', `
balloons; pieces colour diameter shape; 2-25; Balloons|Ballons de baudruche|气球
balloon|balloon set; ballon de baudruche|ballon gonflable|*arche de ballons; 气球|气球套装
helium|à l'hélium|氦气; number|chiffre|数字; confetti|à confettis|亮片; metallic|métallisé|金属色
she turns five and wants a rainbow entrance|proposing on the rooftop tonight|the shop opening looks too sober|an arch behind the cake|baby shower in pink and gold|welcome-home surprise at the airport
elle a cinq ans et veut une entrée arc-en-ciel|une demande en mariage sur le toit|l'ouverture de la boutique manque de gaieté|une arche derrière le gâteau|une fête de naissance en rose et or|une surprise à l'aéroport
女儿五岁生日想布置|今晚天台求婚|新店开业太冷清|宝宝百日宴背景|婚房要打扮|接机想给惊喜
party-decor; length pieces colour reusable; 3-30; Party decorations|Décorations de fête|派对装饰
garland|bunting / banner; *guirlande / *banderole; 拉旗|彩带 / 横幅
paper|en papier|纸质; birthday|d'anniversaire|生日; retirement|de départ en retraite|退休; tropical|tropicale|热带
the village hall is grey and we have one hour|grandpa turns ninety on Sunday|eighteen candles and nothing on the walls|my colleague leaves after thirty years|street party in June|hen weekend in a rented cottage
la salle des fêtes est grise et on a une heure|papi a quatre-vingt-dix ans dimanche|une majorité à fêter et rien aux murs|un collègue part après trente ans|la fête des voisins en juin|un week-end entre filles dans un gîte
活动室太素一小时要布置好|爷爷九十大寿|成人礼墙上空空的|同事退休欢送|班级联欢会|民宿里办单身派对
paper-tableware; pieces diameter colour pattern; 3-25; Disposable tableware|Vaisselle jetable|一次性餐具
paper plate / paper cup; *assiette jetable / gobelet en carton; 一次性盘子 / 纸杯
compostable|compostable|可降解; gold-rimmed|à liseré doré|金边; themed|à thème|主题; palm-leaf|en feuille de palmier|棕榈叶
forty guests and no dishwasher|picnic by the lake, nothing that breaks|school fête, two hundred cups of squash|I refuse to wash up on my birthday|office pizza lunch|funeral tea at the parish hall
quarante invités et pas de lave-vaisselle|un pique-nique au lac sans rien casser|la kermesse, deux cents verres de sirop|je refuse de faire la vaisselle le jour de mon anniversaire|une pizza au bureau|un buffet de quartier
四十个客人没人洗碗|湖边野餐怕摔|学校活动发饮料|生日不想刷碗|公司吃披萨|露营图省事
greeting-card; pieces paper language width; 2-15; Greeting cards and invitations|Cartes de vœux et invitations|贺卡请柬
greeting card / invitation; *carte de vœux / *carte d'invitation; 贺卡 / 请柬
handmade|artisanale|手工; pop-up|en relief|立体; funny|humoristique|搞怪; letterpress|en typographie|烫金
condolences, and a text message won't do|I forgot my anniversary and it's at eight tonight|two hundred customers to thank in December|asking people to our wedding|thanking the midwife|he's been promoted
des condoléances, un SMS ne suffit pas|j'ai oublié notre anniversaire, c'est ce soir|remercier deux cents clients en décembre|convier nos proches au mariage|dire merci à la sage-femme|il a été promu
教师节想写几句话|结婚要通知亲友|年底感谢客户|忘了纪念日今晚就要|旅行给朋友寄一张|同事升职
gift-wrap; length width pieces colour pattern; 2-20; Gift wrap and bags|Emballages cadeau|礼品包装
gift wrap|wrapping paper / gift bag; papier cadeau>papiers cadeau / sac cadeau>sacs cadeau|*pochette cadeau>*pochettes cadeau; 礼品纸|包装纸 / 礼品袋
recycled|recyclé|环保; velvet|velours|天鹅绒; kraft|kraft|牛皮; Christmas|de Noël|圣诞
I bought the present, now it lies there naked|an awkward round thing to hide|bottles for the hosts look bare|twenty party favours|my shop wants nicer counters at Christmas|newspaper isn't good enough for her mum
le présent est acheté, il est tout nu|un objet rond impossible à cacher|offrir une bouteille sans qu'elle soit nue|vingt petits présents d'invités|ma boutique en veut de plus jolis pour décembre|le journal ne suffit pas pour belle-maman
礼物买好了没东西包|圆的东西不好包|送酒光秃秃不好看|二十份伴手礼要装|店里年底要好看点的|送丈母娘要体面
costume; size gender fabric age; 10-90; Costumes|Déguisements|角色扮演服
fancy dress|costume; déguisement|costume de carnaval; 角色扮演服|万圣节服装|演出服
pirate|de pirate|海盗; witch|de sorcière|女巫; inflatable|gonflable|充气; animal|animal|动物
Halloween is Friday and I have nothing|book week, she wants to be a witch|carnival with the office|the invite says eighties disco|my toddler should be a bee|Santa must visit the nursery
Halloween c'est vendredi et je n'ai rien|elle veut être sorcière mardi gras|une soirée années 80, c'est sur l'invitation|carnaval avec le bureau|mon petit en abeille|il nous faut un père Noël à la crèche
万圣节周五还没准备|幼儿园要扮小动物|漫展想出角色|年会要反串|孩子想当超人|圣诞老人去幼儿园
christmas-tree; height material colour assembly; 20-290; Christmas trees|Sapins de Noël|圣诞树
Christmas tree|artificial tree; sapin de Noël|sapin artificiel; 圣诞树|仿真圣诞树
snowy|enneigé|落雪; slim|étroit|细长; pre-lit|lumineux|带灯; tabletop|de table|桌面
needles all over the parquet until Easter|our flat has one free corner in December|the dog drinks from the stand|hotel lobby needs something grand|first winter with a baby, we want sparkle|we reuse everything, also this
des aiguilles sur le parquet jusqu'à Pâques|un seul coin libre en décembre|le chien boit dans le pied|le hall de l'hôtel veut du grandiose|premier hiver avec bébé, on veut que ça brille|on veut la ressortir chaque année
十二月客厅想有气氛|真的掉针一地|店里橱窗要布置|家里只有个小角落|宝宝第一个冬天|办公室前台摆一棵
ornaments; pieces diameter colour; 3-45; Seasonal decorations|Décorations de saison|节日挂饰
bauble / door wreath; *boule de Noël / *couronne de porte; 圣诞球 / 门环花环
glass|en verre|玻璃; wooden|en bois|木质; Easter|de Pâques|复活节; handmade|artisanale|手工
the cat broke eleven last year|the branches look empty|our front door should say winter|eggs and bunnies for April|pumpkins everywhere but none inside|a tradition: one new each year
le chat en a cassé onze l'an dernier|les branches sont vides|notre porte d'entrée doit dire l'hiver|des œufs et des lapins pour avril|une tradition : une nouvelle par an|le sapin est monté mais tout vert
去年猫打碎一半|树枝上空空的|大门想挂点冬天的|复活节布置|每年添一个新的|窗户想贴雪花
advent-calendar; pieces age flavour; 8-80; Advent calendars|Calendriers de l'avent|倒数日历
advent calendar; calendrier de l'avent; 圣诞倒数日历|倒数日历
beauty|beauté|美妆; tea|thé|茶; refillable|à remplir|自装; chocolate|au chocolat|巧克力
twenty-four mornings of "is it today yet"|December needs small joys|my wife loves little doors with creams|the office shares one|something for a teenager who scoffs at sweets|a countdown he can open himself
vingt-quatre matins d'impatience|décembre manque de petits bonheurs|ma femme adore ouvrir de petites portes|on en partage un au bureau|pour un ado qui boude les bonbons|qu'il puisse ouvrir une case par jour
孩子天天问还有几天|十二月想每天一个惊喜|送女友每天开一格|公司前台放一个|想给侄子一天一颗糖|异地恋送点仪式感
red-envelope; pieces paper colour width; 2-20; Lunar New Year goods|Nouvel An lunaire|春节用品
red envelope / paper lantern / spring couplet; *enveloppe rouge / lampion / *calligraphie de porte; 红包 / 灯笼 / 春联
gold-stamped|dorée|烫金; cartoon|à motif enfantin|卡通; large|grande|大号; velvet|veloutée|绒面
nieces and nephews come for the Spring Festival|luck money must be wrapped properly|our restaurant celebrates the dragon year|the door frame looks bare before the eve|Chinese colleagues get married|paper dragons with my class
les neveux viennent pour le Nouvel An chinois|il faut bien présenter l'argent porte-bonheur|notre restaurant fête l'année du dragon|décorer la porte avant le réveillon|des collègues chinois se marient|un atelier dragon avec ma classe
过年侄子外甥要来|压岁钱总得包一下|大门还光着呢|同事结婚随份子|公司开工利是|元宵节孩子要提着玩
prayer-beads; pieces wood length-mm material; 5-120; Religious items|Articles religieux|宗教用品
prayer beads=|rosary / prayer mat; chapelet / tapis de prière; 念珠|佛珠 / 祈祷毯
sandalwood|en santal|檀木; olive-wood|en olivier|橄榄木; embroidered|brodé|刺绣; travel|de voyage|旅行
my niece has her first communion|five times a day at the office too|counting mantras keeps me calm|grandmother lost hers at the hospital|Ramadan starts next week|a blessing for the new house
ma nièce fait sa communion|cinq fois par jour, même au bureau|compter les mantras m'apaise|mamie a perdu le sien à l'hôpital|le ramadan commence la semaine prochaine|bénir la nouvelle maison
奶奶念佛要数数|静坐时手里想捻点东西|乔迁想求个平安|朋友信佛送什么好|车里挂个保平安|去寺里想请一串
incense; pieces scent burn-time length; 3-40; Incense|Encens|香薰线香
incense / incense holder; encens= / porte-encens=; 线香|香 / 香炉
sandalwood|au santal|檀香; Japanese|japonais|日式; cone|en cône|塔香; smokeless|sans fumée|无烟
my yoga room smells of trainers|a quiet ritual in the morning|ancestors' day is coming|the flat reeks of fried fish|meditating and my mind jumps|mosquitoes and bad vibes on the balcony
ma salle de yoga sent la basket|un rituel calme le matin|honorer les ancêtres|l'appart sent le poisson frit|méditer sans que l'esprit saute partout|une odeur de temple chez moi
清明要祭祖|打坐静心|屋里有油烟味|茶室要点氛围|初一十五上供|书房想要淡淡木香
`),
];
