/** More needs of goods: `id: English | …; French | …; Chinese | …`, a good a line. */
export const homeAndHobby = `
moisturiser: my cheeks flake after every shower|radiator air makes my face tight; mes joues pèlent après la douche|le chauffage me tire la peau; 换季脸上起皮|空调房里脸干
sunscreen: lobster after an hour at the lake|a week of sailing and fair children; écrevisse après une heure au lac|une semaine de voile et des enfants blonds; 去三亚怕晒黑|军训要站太阳底下
shampoo: limp roots by evening|itchy scalp since winter; des racines plates le soir|le cuir chevelu gratte depuis l'hiver; 头油得快|头皮屑多
perfume: my signature since school feels childish|she loves flowers and evening scents; le mien date du lycée et fait gamin|elle aime les notes fleuries du soir; 约会想留点香|送女友生日
soap: hands like paper after washing at work|something gentle for the guest basin; des mains de papier après le boulot|du doux pour le lavabo d'invités; 洗手洗得干裂|想换掉洗手液
vitamins: tired since October|I skip vegetables, admit it; fatigué depuis octobre|je saute les légumes, j'avoue; 总觉得累|不爱吃菜
massage-gun: legs like stone after leg day|knots between my shoulder blades; des jambes en béton après la muscu|des nœuds entre les omoplates; 练完腿第二天走不动|肩膀疙瘩硬
novel: two weeks on a beach and nothing to read|I want to cry on a train; deux semaines de plage et rien à lire|envie de pleurer dans un train; 坐火车想看点好看的|睡前不想刷手机
cookbook: same five dishes every week|my son moves out and can't boil an egg; toujours les cinq mêmes plats|mon fils part et ne sait pas cuire un œuf; 天天不知道做啥菜|孩子要独立生活不会做饭
notebook: ideas on napkins everywhere|meetings I forget by lunch; des idées sur des serviettes|des réunions oubliées à midi; 开会记不住|灵感老写纸片上
pen: mine dies mid signature|someone always steals it at the counter; le mien meurt en pleine signature|on me le vole au comptoir; 签字写一半没水|考试备几支
board-game: four friends, one rainy evening|family dinners end on phones; quatre amis, une soirée de pluie|les repas finissent sur les téléphones; 周末朋友来家里|一家人想放下手机
puzzle: gran has long winter evenings|quiet concentration for two; mamie a de longues soirées d'hiver|se concentrer à deux en silence; 老人在家打发时间|想静静坐一晚上
plush: the little one can't sleep alone|baby shower, unknown gender; la petite ne dort pas seule|une naissance, sexe inconnu; 孩子不敢自己睡|看望小朋友带点软的
building-blocks: rainy days and a five-year-old engineer|he takes everything apart; des jours de pluie et un ingénieur de cinq ans|il démonte tout; 孩子爱拆东西|练动手能力
stroller: cobbles, stairs and a sleepy toddler|my back can't carry her round the zoo; des pavés, des escaliers, une petite endormie|mon dos ne la porte plus au zoo; 逛街抱娃太累|要能上飞机的
baby-bottle: going back to work and dad takes over|colic after each feed; je reprends et papa prend le relais|des coliques après chaque repas; 上班了要背奶|喝完老胀气
baby-carrier: hands free while she naps on me|market stairs with a newborn; les mains libres pendant sa sieste|des escaliers avec un nouveau-né; 出门抱娃胳膊酸|想解放双手
dog-food: he leaves his bowl untouched|itchy skin, the vet blames meals; il boude sa gamelle|il se gratte, le véto accuse ses repas; 狗子挑食|毛色差掉毛
cat-litter: guests smell my flat first|dust makes me sneeze; les invités sentent mon appart avant de le voir|la poussière me fait éternuer; 家里有股猫味|粉尘大打喷嚏
pet-bed: she sleeps on my coat|old joints on cold tiles; elle dort sur mon manteau|de vieilles articulations sur le carrelage; 狗老睡地上|猫总睡我衣服上
dog-lead: he saw a squirrel and was gone|new puppy, big town; il a vu un écureuil et hop|nouveau chiot, grande ville; 出门怕跑丢|刚养狗要出门
guitar: songs by the fire this summer|I always wanted to accompany my voice; des chansons autour du feu cet été|m'accompagner en chantant; 露营想弹唱|想自弹自唱
piano: my daughter taps tunes on the table|lessons start and there's nothing at home; ma fille tape des airs sur la table|les cours débutent et rien à la maison; 孩子报了班家里没琴|老了想圆个梦
ukulele: small hands, big wish for music|beach songs with four chords; de petites mains, une grande envie de musique|des chansons de plage à quatre accords; 手小想学个简单的|海边弹唱
desk: I work at the ironing board|homework on the floor; je travaille sur la planche à repasser|des devoirs par terre; 趴床上写作业|在家办公没地方
office-chair: my tailbone aches by noon|home office on a kitchen stool; mal au coccyx dès midi|télétravail sur un tabouret de cuisine; 坐一天屁股疼|腰没地方靠
mattress: I wake up more tired than I went|springs poke through; je me réveille plus fatigué qu'au coucher|les ressorts percent; 睡醒比睡前还累|弹簧顶出来了
bookshelf: piles on the stairs|my paperbacks live in banana boxes; des piles dans l'escalier|mes poches vivent dans des cartons de bananes; 书堆在楼梯上|书房没地方放
pillow: stiff neck every morning|I fold mine in three to get height; la nuque raide chaque matin|je plie le mien en trois; 早上脖子僵|枕着太低
bed-linen: the old set is thin as paper|guests next week and no spare; l'ancienne parure est fine comme du papier|des invités la semaine prochaine; 旧的洗薄了|客人来住
desk-lamp: I read in my own shadow|video calls look gloomy at five; je lis dans mon ombre|mes visios sont lugubres à cinq heures; 看书光不够|孩子写作业伤眼
light-bulb: the hall has gone dark|electricity bill, all old filament; le couloir est dans le noir|des vieux filaments et une grosse facture; 走廊不亮了|旧的费电
candle: dinner needs a soft glow|storm tonight, power will fail; le dîner veut une lueur douce|tempête ce soir, ça va couper; 晚餐想浪漫|停电备用
houseplant: my flat feels dead|an office corner with little light; mon appart manque de vie|un coin de bureau sombre; 家里没生气|办公室角落空
seeds: a bare bed in April|tomatoes from my own balcony; une terre nue en avril|des tomates de mon balcon; 阳台想种菜|院子空着
lawn-mower: hay up to my knees|Saturday and the neighbours stare; du foin jusqu'aux genoux|samedi, et les voisins regardent; 草长到膝盖|院子像荒地
barbecue: sunny weekend and twelve friends|meat tastes better with smoke; un week-end de soleil et douze amis|la viande est meilleure fumée; 周末叫朋友来吃肉|院子里想撸串
drill: concrete walls laugh at my nails|six shelves to put up on Sunday; les murs en béton rient de mes clous|six étagères à poser dimanche; 水泥墙钉不进去|要挂空调架
sandpaper: splinters on the bench|old varnish must go before painting; des échardes sur le banc|l'ancien vernis doit partir; 木头毛刺扎手|刷漆前要磨平
ladder: the bulb hangs four metres up|gutters full of leaves; l'ampoule est à quatre mètres|des gouttières pleines; 换灯泡够不着|摘院里的果子
dash-cam: he hit me and swears it was me|night shifts in a taxi; il m'a percuté et jure le contraire|des nuits en taxi; 被碰瓷过|剐蹭说不清
tyre-inflator: a warning light for pressure each winter|garage machines are always broken; le voyant de pression chaque hiver|la borne de la station est toujours en panne; 胎压灯老亮|冬天轮胎没气
sofa: we sit on beach chairs since the move|film nights need room for five; on s'assoit sur des chaises de plage|des soirées film à cinq; 搬家后没处坐|一家人看电影挤
armchair: a corner and a pile of novels|grandad's knees need height; un coin et une pile de romans|les genoux de papi veulent de la hauteur; 想有个看书的角落|老人坐着起身难
coffee-table: cups on the carpet|feet up with a magazine; des tasses sur le tapis|poser mes magazines; 茶杯放地上|遥控器没处放
dining-table: we eat on our laps|eight for Christmas; on mange sur les genoux|huit à Noël; 吃饭蹲着吃|过年一家八口
dining-chair: guests stand at dinner|wobbly old ones creak; les invités mangent debout|les vieilles branlent; 客人站着吃|旧的摇晃
wardrobe: clothes hang on doors|new bedroom without built-ins; mes habits pendent aux portes|une chambre sans placard; 衣服没处挂|新房没柜子
nightstand: glasses and book on the floor|my phone falls behind the bed; lunettes et livre par terre|mon téléphone tombe derrière le lit; 眼镜放地上踩坏|手机掉床缝
shoe-rack: trainers trip me in the hall|wet boots by the door; je trébuche dans l'entrée|des bottes mouillées partout; 门口鞋绊人|鞋子堆成山
storage-box: toys under every chair|winter clothes in summer; des jouets sous chaque chaise|les lainages en été; 玩具满地|换季衣服没处收
coat-rack: jackets over the banister|guests' scarves on the bed; des vestes sur la rampe|les écharpes des invités sur le lit; 外套搭楼梯上|客人衣服没处挂
rug: cold tiles at six a.m.|the living room echoes; le carrelage froid au réveil|le salon résonne; 地砖冰脚|客厅有回音
curtain: morning sun on my eyelids|the street looks in; le soleil du matin sur mes paupières|la rue nous regarde; 太阳晒床|对面看得到
cushion: the bench is hard|grey couch, no colour; le banc est dur|canapé gris, aucune couleur; 椅子硬|沙发太素
mirror: I can't see my shoes before work|the hall is dark and narrow; je ne vois pas mes pieds avant de partir|l'entrée est sombre et étroite; 出门想照全身|玄关太暗
vase: tulips in a beer glass|dried pampas lies on the shelf; des tulipes dans un verre à bière|des herbes séchées couchées sur l'étagère; 花插在杯子里|收到花没处放
picture-frame: wedding photos in an envelope|my son's drawing deserves a wall; les photos du mariage dans une enveloppe|le dessin de mon fils mérite un mur; 婚纱照没处摆|孩子的画想挂
floor-lamp: the reading corner is dim|ceiling glare hurts in the evening; le coin lecture est sombre|le plafond éblouit le soir; 沙发边看书暗|晚上顶灯太刺眼
string-lights: the balcony lacks magic|wedding barn needs twinkle; le balcon manque de magie|la grange du mariage doit scintiller; 阳台想浪漫|房间想要氛围
towel: we share one at the pool|scratchy ones since the washer; on en partage une à la piscine|elles grattent depuis la machine; 旧的掉毛|游泳要带
shower-head: a trickle on my back|limescale sprays sideways; un filet d'eau dans le dos|le calcaire fait gicler de travers; 水太小|乱滋水
bath-mat: wet feet on cold tiles|I nearly fell getting out; les pieds mouillés sur le carrelage|j'ai failli tomber en sortant; 出来脚底滑|地上全是水
trash-can: bags on the kitchen floor|the dog raids everything; des sacs au sol de la cuisine|le chien fouille tout; 袋子放地上|狗翻垃圾
glasses: three left of a dozen|wine in mugs, again; il en reste trois sur douze|du vin dans des mugs; 摔得只剩三个|红酒拿杯子喝
mug: my morning brew goes cold in something thimble-sized|a small gift for a colleague; un dé à coudre pour mon thé du matin|un petit présent pour un collègue; 办公室喝水用|送同事
cutlery: forks vanish at the office|first flat, nothing in the drawers; les fourchettes disparaissent au bureau|premier appart, tiroirs vides; 租房啥都没有|叉子老丢
baking-tin: my sponge has no shape|banana bread craving; mon gâteau n'a pas de forme|une envie de cake à la banane; 蛋糕没模子|想烤吐司
kitchen-utensils: I stir with a fork|the non-stick is all scratched; je remue à la fourchette|l'antiadhésif est rayé; 炒菜用勺子凑合|铲子刮坏锅
food-container: leftovers dry out|ants found my flour; les restes sèchent|des fourmis dans la farine; 剩菜串味|米生虫
umbrella: soaked at the bus stop|mine turned inside out; trempée à l'arrêt de bus|le mien s'est retourné; 下班老淋雨|被风吹翻了
wallet: cards fall out of my pocket|bus pass, cash, one place; mes cartes tombent de ma poche|carte de bus et billets ensemble; 卡掉了好几次|零钱没处放
belt: my trousers slip after the diet|suit without holding; mon pantalon tombe depuis le régime|un costume qui glisse; 瘦了裤子掉|西裤缺一条
hat: bald and it's August|wind and a bare head; chauve, et c'est août|du vent et la tête nue; 头顶晒得疼|风大头冷
scarf: sore throat after every ride|my grey coat needs colour; mal à la gorge après chaque trajet|mon manteau gris veut de la couleur; 脖子灌风|大衣领口太素
router: dead spots in every room|ten devices and one crawls; des zones mortes partout|dix appareils et ça rame; 卧室没信号|人一多就卡
printer: return labels at ten p.m.|homework sheets every week; des étiquettes de retour à dix heures du soir|des fiches d'école chaque semaine; 孩子作业要打|退货单要打印
ssd: five minutes to boot|games won't fit; cinq minutes pour démarrer|mes jeux ne tiennent plus; 开机太慢|游戏装不下
projector: cinema on a bed sheet|the team meets in a bare room; du cinéma sur un drap|l'équipe se réunit dans une pièce nue; 卧室想看大片|露营放电影
e-reader: novels weigh down my case|eyes tired from the phone; des romans qui alourdissent ma valise|les yeux fatigués du téléphone; 书太重带不了|手机看书伤眼
`;
