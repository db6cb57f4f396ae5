import { goodsOf } from './goods-list.ts';

/** Drinks, bakery, dairy, fresh food and the rest of the larder. */
export const table = [
  ...goodsOf('drinks', 'Wines and spirits|Vins et spiritueux|酒类', `
champagne; volume alcohol origin sugar; 12-90; Champagne and sparkling wines|Champagnes et pétillants|香槟起泡酒
champagne / prosecco|sparkling wine; champagne / prosecco|vin pétillant; 香槟 / 起泡酒|气泡酒
brut|brut|干型; rosé|rosé|桃红; vintage|millésimé|年份; organic|bio|有机
we signed for the house today|midnight toast for eight|my sister got her doctorate|a cork that pops at the launch|brunch with oysters|godfather's present for the christening
on a signé pour la maison aujourd'hui|trinquer à minuit à huit|ma sœur a eu son doctorat|un bouchon qui saute à l'inauguration|un brunch avec des huîtres|fêter la naissance de mon neveu
买房签约要庆祝|跨年倒数碰杯|妹妹博士毕业|公司剪彩开瓶|升职请客|婚礼上要有气泡
whisky; volume alcohol origin flavour intensity; 22-180; Whiskies and rums|Whiskys et rhums|威士忌朗姆
whisky|bourbon / rum; whisky>whiskys|bourbon / rhum; 威士忌|波本 / 朗姆酒
single malt|single malt|单一麦芽; peated|tourbé|泥煤; aged|vieilli|陈年; blended|blended|调和
dad turns sixty and hates gifts, except a dram|by the fire after the hunt|something smoky from an island|my cocktail cabinet lacks its base|thanks to the removal men|cigar evening
papa a soixante ans et n'aime rien d'autre|au coin du feu après la chasse|quelque chose de fumé venu d'une île|la base manque à mes cocktails|remercier le chirurgien|une soirée cigares
给老爸六十大寿|冬天烤火小酌|喜欢烟熏味的|家里调酒缺基酒|送领导|一个人加冰喝一口
gin; volume alcohol origin flavour; 18-65; Gins and vodkas|Gins et vodkas|金酒伏特加
gin / vodka / tequila; gin / *vodka / *tequila; 金酒 / 伏特加 / 龙舌兰
dry|dry|干; botanical|aux plantes|植物; small-batch|artisanal|小批量; pink|rose|粉红
tonic and lime are ready|summer rooftop and ice cubes|my friends mix drinks on Fridays|juniper, please, nothing sweet|salt on the rim tonight|bar for the garden wedding
le tonic et le citron sont prêts|un toit l'été et des glaçons|les copains font des mélanges le vendredi|du genièvre, rien de sucré|du sel au bord du verre|le bar d'un mariage champêtre
汤力水都买好了|夏天露台加冰|周五朋友来调酒|喜欢杜松子味|聚会喝shot|想做玛格丽特
cider; volume alcohol origin sugar organic; 3-18; Ciders and aperitifs|Cidres et apéritifs|果酒
cider / vermouth / liqueur; cidre / vermouth / *liqueur; 苹果酒|果酒 / 味美思 / 利口酒
dry|brut|干; farmhouse|fermier|农家; pear|de poire|梨; sweet|doux|甜
crêpes on Sunday, what goes with them|wine is too strong for lunch|something with bubbles from orchards|drops on ice cream for the grown-ups|harvest supper|spritz hour on the balcony
des crêpes dimanche, on boit quoi|le rouge est trop fort à midi|des bulles venues du verger|quelques gouttes sur la glace des grands|une galette des rois entre collègues|l'heure du spritz au balcon
女生聚会想喝甜的|白酒太烈|微醺就好|配烧烤解腻|火锅配点清爽的|睡前小酌一点
baijiu; volume alcohol origin flavour; 15-260; Baijiu and sake|Baijiu et sakés|白酒清酒
baijiu / sake / rice wine; baijiu>baijius / saké / vin de riz; 白酒 / 清酒 / 黄酒
sauce-aroma|à arôme de soja|酱香; aged|vieilli|陈酿; light|léger|清香; sweet|doux|甜型
future father-in-law is from Sichuan|sushi night at home|banquet with toasts for ten|warm cups in winter|drunken chicken recipe|business dinner in Beijing style
mon futur beau-père est du Sichuan|soirée sushis à la maison|un banquet et dix toasts|des coupes tièdes l'hiver|une recette de poulet ivre|un dîner d'affaires à la pékinoise
过年走亲戚|第一次见老丈人|公司宴请客户|吃大闸蟹配|做醉鸡用|爷爷每晚二两
soft-drink; volume sugar flavour caffeine-free; 1-12; Soft drinks and waters|Sodas et eaux|饮料矿泉水
soda / mineral water / energy drink; soda / *eau minérale / boisson énergisante>boissons énergisantes; 汽水 / 矿泉水 / 能量饮料
sparkling|gazeux|气泡; zero|zéro|零糖; ginger|au gingembre|姜味; herbal|aux plantes|草本
kids' party and no alcohol for drivers|tap here tastes of chlorine|fridge at the office is empty|I gave up wine and water is dull|night drive to the coast|a mixer for Friday
un goûter et rien d'alcoolisé|l'eau du robinet a un goût de chlore|le frigo du bureau est vide|j'ai arrêté le vin et l'eau m'ennuie|rouler de nuit jusqu'à la mer|de quoi allonger l'apéro
夏天想喝冰的|戒了酒总得喝点|办公室冰箱空了|熬夜开车提神|吃辣解辣|家里水有味道
kombucha; volume sugar flavour organic; 2-15; Plant drinks and ferments|Boissons végétales et fermentées|植物饮品
kombucha / oat milk / almond milk; kombucha / *boisson d'avoine / lait d'amande; 康普茶 / 燕麦奶 / 杏仁奶
barista|barista|咖啡师; ginger|gingembre|姜味; unsweetened|sans sucre|无糖; organic|bio|有机
dairy bloats me, yet I love flat whites|my gut needs friendly bacteria|vegan breakfast guests tomorrow|I crave fizz without sugar|porridge that's kind to cows|the café on the corner foams it beautifully
le lait me ballonne mais j'aime mousser mon café|mes intestins réclament du vivant|des invités vegans au petit-déj|du pétillant sans sucre|un porridge sans vache|mon fils est intolérant au lactose
乳糖不耐受想做拿铁|肠胃不好想喝点发酵的|早餐有素食朋友|想喝带气又低糖的|减脂不想喝汽水|孩子喝牛奶过敏
`),
  ...goodsOf('bakery', 'Bakery|Boulangerie|烘焙面点', `
bread; weight ingredients allergens organic shelf-life; 2-12; Breads|Pains|面包
bread|loaf>loaves / baguette; pain|*miche / *baguette; 面包|吐司 / 法棍
sourdough|au levain|酸种; wholemeal|complet|全麦; rye|de seigle|黑麦; seeded|aux graines|杂粮
toast for the week|soup is on, nothing to dip|sandwiches for the hike|I want a crust that cracks|the supermarket stuff is cotton wool|croutons for the onion soup
des tartines pour la semaine|la soupe est prête, rien à tremper|des sandwichs pour la rando|une croûte qui craque|celui du supermarché est du coton|saucer le plat du dimanche
早餐没主食|想做三明治|喜欢外皮脆的|减脂期主食|配浓汤|超市的太甜太软
pastry; weight allergens flavour gluten-free pieces; 2-28; Pastries and cakes|Viennoiseries et gâteaux|糕点蛋糕
croissant / cake / muffin; croissant / gâteau / muffin; 可颂 / 蛋糕 / 玛芬
butter|au beurre|黄油; birthday|d'anniversaire|生日; lemon|au citron|柠檬; mini|mini|迷你
meeting at nine with sleepy people|she turns seven and loves unicorns|mum visits and I can't bake|Sunday in bed with crumbs|farewell in the office kitchen|sweet end to a heavy lunch
réunion à neuf heures et des gens endormis|elle a sept ans et adore les licornes|maman passe et je ne sais pas pâtisser|un dimanche au lit avec des miettes|un pot de départ au bureau|le goûter des petits voisins
早会想带点吃的|女儿七岁生日|下午饿了配咖啡|看望长辈带点软的|同事离职聚一下|不会烤又想请客
baking-mix; net-weight ingredients allergens gluten-free servings; 1-12; Baking ingredients|Aide à la pâtisserie|烘焙原料
cake mix / yeast / baking powder; *préparation pour gâteau>*préparations pour gâteau / *levure de boulanger / *poudre à lever; 蛋糕预拌粉 / 酵母 / 泡打粉
chocolate|au chocolat|巧克力; gluten-free|sans gluten|无麸质; bread|à pain|面包; organic|bio|有机
my dough never rises|a rainy afternoon and an apron for two|brownies in half an hour|bake sale at school tomorrow|steamed buns like my grandma's|I measure nothing and burn everything
ma pâte ne monte jamais|un après-midi pluvieux et deux tabliers|des brownies en une demi-heure|une vente de gâteaux à l'école demain|je rate tout sauf ce qui est tout prêt|faire ma pizza moi-même
面总发不起来|和孩子一起烤|学校义卖要做点心|想蒸馒头|新手怕失败|半小时做个布朗尼
sugar-icing; net-weight colour flavour ingredients; 1-10; Sugar and cake decoration|Sucres et décors|糖与装饰
sugar / icing / sprinkles=; sucre / glaçage / *vermicelles en sucre=; 砂糖 / 糖霜 / 彩针糖
brown|roux|红; icing|glace|糖粉; cane|de canne|蔗; coloured|coloré|彩色
the cake is baked but naked|jam season, five kilos of plums|gingerbread house night|caramel for the flan|pink swirls for cupcakes|coffee guests at four and the bowl is empty
le gâteau est cuit mais tout nu|la saison des confitures, cinq kilos de prunes|une soirée maison en pain d'épices|du caramel pour le flan|des volutes roses sur mes cupcakes|le sucrier est vide
蛋糕烤好了光秃秃|熬果酱用|做姜饼屋|红烧肉上色|杯子蛋糕想挤花|煮糖水
crackers; net-weight allergens palm-oil gluten-free; 1-9; Crackers and crisps|Crackers et chips|薯片脆饼
crisps= / crackers= / popcorn; chips= / cracker / pop-corn>pop-corns; 薯片 / 苏打饼 / 爆米花
salted|salés|盐味; cheese|au fromage|芝士; baked|au four|烘烤; spicy|épicés|香辣
film night and empty bowls|drinks with neighbours at seven|the car needs munching on long drives|what carries hummus|football on the sofa|late-night salt craving
soirée film et bols vides|l'apéro des voisins à sept heures|grignoter sur la route|que tremper dans le houmous|le match sur le canapé|une envie de sel à minuit
追剧嘴巴寂寞|看球赛配啤酒|半夜想吃咸的|长途车上吃|朋友来喝酒|办公室零嘴
mooncake; net-weight flavour pieces shelf-life allergens; 4-70; Festive cakes|Gâteaux de fête|节令糕点
mooncake / panettone / fruitcake; gâteau de lune>gâteaux de lune / panettone / cake aux fruits; 月饼 / 意式圣诞面包 / 水果蛋糕
lotus-seed|au lotus|莲蓉; egg-yolk|au jaune d'œuf|蛋黄; traditional|traditionnel|传统; mini|mini|迷你
autumn festival with the office|a tall sweet thing for Christmas Eve|auntie in Shanghai would be touched|dragon boat weekend|gift box for clients in December|something to slice for carollers
la fête de la mi-automne au bureau|un grand gâteau pour le réveillon|ma tante de Shanghai serait touchée|un coffret pour les clients en décembre|à partager après la messe de minuit|un goût d'Italie à Noël
中秋送客户|端午节回家带|单位发福利|给老人要低糖的|过年蒸着吃|寄给国外的同学
`),
  ...goodsOf('fresh', 'Dairy and eggs|Crèmerie et œufs|乳品蛋类', `
milk; volume fat organic origin shelf-life; 1-6; Milk and cream|Laits et crèmes|牛奶奶油
milk / cream; lait / *crème fraîche; 牛奶|鲜奶 / 淡奶油
whole|entier|全脂; semi-skimmed|demi-écrémé|低脂; lactose-free|sans lactose|无乳糖; farm|fermier|牧场
cereal and nothing to pour|the toddler drinks a litre a day|whipped topping for strawberries|pancake batter at seven|my latte art needs foam|sauce that turns silky
des céréales sans rien à verser|le petit en boit un litre par jour|de quoi fouetter sur les fraises|la pâte à crêpes de ce soir|mousser mon café|une sauce bien onctueuse
孩子长身体每天要喝|做奶油蛋糕|早上冲麦片|打奶泡拉花|老人补钙|煮奶茶
butter; net-weight fat organic origin; 1.5-9; Butter and yoghurt|Beurres et yaourts|黄油酸奶
butter / yoghurt; beurre / yaourt; 黄油 / 酸奶
salted|demi-sel|咸味; plain|nature|原味; Greek|à la grecque|希腊; farmhouse|fermier|农家
dry toast this morning|puff pastry project on Sunday|stomach upset after antibiotics|fruit needs something white and cool|radishes and salt, one thing missing|marinade for the tandoori
du pain sec ce matin|un projet de pâte feuilletée|le ventre détraqué après les antibiotiques|des fruits et rien de frais autour|des radis et du sel, il manque l'essentiel|une marinade pour le tandoori
烤面包没东西抹|想做酥皮|肠胃不好想调理|水果捞缺个底|煎牛排更香|减脂当早餐
eggs; pieces origin organic shelf-life; 2-9; Eggs|Œufs|鸡蛋
eggs=|box of eggs>boxes of eggs; œufs=|*boîte d'œufs; 鸡蛋|土鸡蛋
free-range|de plein air|散养; quail|de caille|鹌鹑; large|gros|大号; salted|salés|咸
omelette for supper, fridge bare|I bake every weekend|protein at breakfast|painting for Easter|carbonara tonight|our hens are on strike
une omelette ce soir, frigo vide|je pâtisse chaque week-end|des protéines au petit-déj|peindre pour Pâques|une carbonara ce soir|nos poules font grève
早餐煎一个|坐月子补身体|做蛋糕用得多|给宝宝蒸羹|健身每天六个|老家的那种香
ice-cream; volume flavour allergens contains-alcohol; 2-12; Ice cream and frozen desserts|Glaces et desserts glacés|冰淇淋
ice cream / sorbet; *glace / sorbet; 冰淇淋 / 雪葩
vanilla|à la vanille|香草; vegan|vegan|纯素; dairy-free|sans lait|无奶; salted-caramel|au caramel salé|海盐焦糖
thirty-five degrees and sulking children|break-up, sofa, spoon|apple tart deserves a scoop|tonsils out yesterday|pool party dessert|lactose trouble but sweet tooth
trente-cinq degrés et des enfants grognons|une rupture, un canapé, une cuillère|la tarte aux pommes mérite sa boule|opéré des amygdales hier|le dessert d'une fête au soleil|pas de lactose mais gourmande
三十多度热死了|失恋想吃甜的|拔完牙只能吃凉的|孩子放学要|饭后甜点|看剧抱着挖
`),
  ...goodsOf('fresh', 'Fruit and vegetables|Fruits et légumes|果蔬', `
fresh-fruit; weight origin organic sugar; 2-30; Fresh fruit|Fruits frais|新鲜水果
fruit box / apples= / oranges= / berries=; panier de fruits / *pommes= / *oranges= / fruits rouges=; 水果礼篮 / 苹果 / 橙子 / 莓果
seasonal|de saison|时令; juicing|à jus|榨汁; exotic|exotique|热带; ripe|mûr|熟
the kids live on sweets|juice every morning|a colleague is in hospital|vitamin C and sniffles|something healthy for the meeting room|crumble weather
les enfants ne mangent que du sucré|un jus chaque matin|un collègue est hospitalisé|de la vitamine C, ça renifle|du sain en salle de réunion|un temps à crumble
孩子不爱吃饭爱甜的|看望病人带点|公司下午茶要健康|感冒补维C|早上榨汁|过年待客摆盘
fresh-veg; weight origin organic shelf-life; 2-28; Vegetables|Légumes|蔬菜
vegetable box / potatoes= / salad / mushrooms=; panier de légumes / *pommes de terre= / *salade / champignons=; 蔬菜箱 / 土豆 / 生菜 / 鲜菇
leafy|feuillu|叶菜; root|racine|根茎; organic|bio|有机; mixed|varié|混合
detox after the holidays|soup weather and an empty crisper|my doctor said more green|chips from scratch|wok dinner in ten minutes|raclette needs its partner
se mettre au vert après les fêtes|un temps à soupe et le bac est vide|le médecin dit plus de vert|des frites maison|un wok en dix minutes|la raclette réclame sa compagne
过完年想吃清淡|涮锅要下点绿的|医生让多吃青的|冰箱空了做饭没菜|减肥沙拉|炖汤配料
meat; weight origin organic fat shelf-life; 4-60; Meat and poultry|Viandes et volailles|肉禽
steak / chicken / sausages=; steak / poulet / *saucisses=; 牛排 / 鸡肉 / 香肠
free-range|fermier|散养; marinated|mariné|腌制; aged|maturé|熟成; minced|haché|肉末
hot coals and hungry men|Sunday roast for six|broth for a cold|protein after training|bolognese for the freezer|goose is too big for two of us
des braises et des hommes affamés|le rôti du dimanche pour six|un bouillon contre le rhume|des protéines après la salle|une bolognaise à congeler|un pot-au-feu pour dimanche
周末烧烤|情人节在家做西餐|感冒想喝鸡汤|健身增肌吃|包饺子用|给宝宝做辅食
cured-meat; net-weight origin fat allergens; 3-60; Charcuterie|Charcuterie|腌腊肉
ham / salami / bacon; jambon / saucisson / lard fumé; 火腿 / 萨拉米 / 培根
smoked|fumé|烟熏; air-dried|séché|风干; sliced|tranché|切片; cured|cru|生腌
board for wine night|weekend breakfast with fried eggs|melon needs company|sandwich for the summit|peas with a smoky note|something salty with rye bread
une planche pour la soirée vin|un petit-déj anglais le week-end|le melon veut de la compagnie|un casse-croûte au sommet|un goût fumé dans les lentilles|du salé sur du seigle
红酒夜拼盘|早餐配煎蛋|过年煲仔饭|三明治夹|寄给外地孩子家乡味|配蜜瓜
seafood; weight origin shelf-life allergens; 5-70; Fish and seafood|Poissons et fruits de mer|海鲜
salmon / prawns= / oysters=; saumon / *crevettes= / *huîtres=; 三文鱼 / 虾 / 生蚝
smoked|fumé|烟熏; wild|sauvage|野生; cooked|cuit|熟; raw|cru|刺身
Christmas Eve without meat|bagels and dill cream waiting|paella for ten|omega three, says the doctor|my cat and I both want it|sushi at home, first attempt
un réveillon sans viande|des blinis et de la crème à l'aneth|une paella pour dix|des oméga trois, dit le médecin|des sushis maison, premier essai|un plateau pour deux en amoureux
年夜饭要有鱼有虾|想在家做寿司|给孩子补DHA|烧烤摊同款|海边长大馋这口|宴客硬菜
frozen-food; weight servings ingredients allergens; 2-20; Frozen and ready meals|Surgelés et plats préparés|速冻熟食
frozen pizza / dumplings= / ready meal; *pizza surgelée / raviolis chinois= / plat préparé; 速冻披萨 / 速冻饺子 / 自热饭
vegetarian|végétarien|素; family|familial|家庭装; spicy|épicé|香辣; handmade|artisanal|手工
home at nine and no will to cook|student kitchen with one microwave|grandpa lives alone|midnight shift, ten-minute break|surprise guests|camping stove and no skills
rentré à neuf heures sans envie de cuisiner|une cuisine d'étudiant et un micro-ondes|papi vit seul|une garde de nuit, dix minutes de pause|des invités surprise|je ne sais cuire que de l'eau
加班到九点不想做饭|宿舍只有小锅|老人一个人吃饭|夜班垫一口|朋友突然来|火车上想吃热乎的
tofu; net-weight protein organic allergens; 1.5-12; Plant protein and kimchi|Protéines végétales et fermentés|豆制品泡菜
tofu / tempeh / kimchi; tofu / tempeh / kimchi; 豆腐 / 天贝 / 泡菜
silken|soyeux|嫩; firm|ferme|老; smoked|fumé|烟熏; spicy|pimenté|辣
meatless Monday|miso soup misses its cubes|daughter stopped eating animals|fried rice with a sour kick|barbecue for vegans|cheap protein
le lundi sans viande|une soupe miso sans ses cubes|ma fille ne mange plus d'animaux|du riz sauté avec du peps acide|un barbecue pour vegans|des protéines pas chères
吃素想补蛋白|下粥小菜|麻婆那道菜|味噌汤里放的|减脂便宜蛋白|韩剧看馋了
`),
  ...goodsOf('grocery', 'Pantry staples|Épicerie de base|粮油干货', `
legumes; net-weight origin organic protein shelf-life; 1-9; Pulses and grains|Légumineuses et céréales|豆类杂粮
lentils= / quinoa / couscous; *lentilles= / quinoa / *semoule; 扁豆 / 藜麦 / 古斯米
red|corail|红; wholegrain|complète|全谷; precooked|précuites|即食; mixed|en mélange|混合
hearty stew without meat|lunchbox salads that fill you up|I want to eat less wheat|falafel from scratch|porridge for the elderly, easy to chew|budget is tight till the thirtieth
un plat mijoté sans viande|des salades de midi qui calent|manger moins de blé|des falafels maison|un taboulé pour le pique-nique|le budget est serré jusqu'au trente
夏天想熬解暑汤|减脂主食|打豆浆|给老人熬粥|月底省钱|腊八节
soy-sauce; volume ingredients allergens origin; 1.5-15; Asian sauces|Sauces asiatiques|酱油调味汁
soy sauce / oyster sauce / sesame oil / curry paste; *sauce soja>*sauces soja / *sauce huître>*sauces huître / *huile de sésame / *pâte de curry; 酱油 / 蚝油 / 芝麻油 / 咖喱酱
dark|foncée|老抽; light|claire|生抽; gluten-free|sans gluten|无麸质; aged|vieillie|陈酿
noodles taste of nothing|sushi night lacks its little dish|the wok book lists things I don't own|marinade for tofu|Thai coconut soup at home|dumplings need a dip
mes nouilles n'ont aucun goût|la coupelle manque pour les sushis|mon livre de wok demande des choses inconnues|mariner du tofu|une soupe thaïe coco|mes raviolis veulent une trempette
红烧肉上色|拌面提鲜|饺子蘸|炒青菜没味|凉菜香一点|炖咖喱土豆
condiment; net-weight volume ingredients sugar allergens; 1-9; Ketchup, mayonnaise and pickles|Ketchups, mayonnaises et cornichons|蘸酱酱菜
ketchup / mayonnaise / pickles=; ketchup / *mayonnaise / cornichons=; 番茄酱 / 蛋黄酱 / 酸黄瓜
organic|bio|有机; smoky|fumé|烟熏; light|allégé|低脂; sweet|doux|甜
chips look lonely|burgers on Saturday|tuna sandwich needs glue|raclette's crunchy friend|egg salad|the kids drown everything in red
les frites font triste mine|des burgers samedi|le sandwich au thon veut du liant|le croquant de la raclette|des œufs mimosa|les enfants noient tout dans le rouge
薯条没蘸的|自己做汉堡|三明治缺点酱|早上喝粥配|拌水果沙拉|孩子啥都要蘸
salt-pepper; net-weight origin ingredients; 1-20; Salt, pepper and vanilla|Sels, poivres et vanilles|盐胡椒
salt / pepper / saffron / vanilla; sel / poivre / safran / *vanille; 海盐 / 胡椒 / 藏红花 / 香草荚
smoked|fumé|烟熏; pink|rose|粉红; coarse|gros|粗粒; wild|sauvage|野生
steak deserves a proper finish|paella should be yellow|custard with black specks|the mill is empty|fish in a crust|foodie friend has everything already
la viande mérite une belle finition|la paella doit être jaune|une crème aux points noirs|le moulin est vide|un poisson en croûte|une amie gourmande qui a tout
煎牛排最后撒|海鲜饭要金黄|做布丁要小黑点|磨瓶空了|烤鱼用|爱下厨的朋友啥都有
stock-cubes; net-weight ingredients pieces allergens; 1-8; Stocks and gravies|Bouillons et fonds|高汤汤料
stock cube|broth / gravy; cube de bouillon|bouillon / fond de sauce; 高汤块|浓汤宝 / 肉汁酱
vegetable|de légumes|蔬菜; chicken|de poule|鸡汤; mushroom|aux champignons|菌菇; low-salt|réduit en sel|低盐
risotto at the stove and only water|my soups are thin|no time to boil bones|ramen base|couscous wants steam and taste|Sunday potatoes need brown sauce
un risotto sur le feu et que de l'eau|mes soupes sont fades|pas le temps de mijoter des os|une base de ramen|le couscous veut du goût|la purée réclame son jus
煮面汤没味道|没时间吊汤|火锅底要鲜|炖菜提味|砂锅粥|冬天想喝热汤
dried-meat; net-weight protein flavour shelf-life; 3-25; Jerky, seaweed and dried fruit|Viande séchée, algues et fruits séchés|肉干海苔果脯
jerky / seaweed / dried mango; *viande séchée / *algue / *mangue séchée; 牛肉干 / 海苔 / 芒果干
spicy|épicée|香辣; roasted|grillée|烤; unsweetened|sans sucre|无糖; chewy|moelleuse|有嚼劲
hiking with no cooler|gym bag protein|kids like salty green sheets|chewing helps me quit smoking|road trip through the desert|low-carb snack drawer
une rando sans glacière|des protéines dans le sac de sport|les enfants aiment le croquant vert salé|mâcher m'aide à arrêter de fumer|traverser le désert en van|un tiroir à encas sans sucre
爬山背着吃|追剧磨牙|戒烟嘴里想嚼点|给娃的零嘴|减脂嘴馋|坐长途火车
maple-syrup; volume origin sugar organic; 4-25; Sweeteners and pancake syrups|Sirops et édulcorants|糖浆代糖
maple syrup / agave syrup / stevia; sirop d'érable>sirops d'érable / sirop d'agave>sirops d'agave / *stévia; 枫糖浆 / 龙舌兰糖浆 / 代糖
dark|foncé|深色; grade-A|grade A|A级; organic|bio|有机; light|clair|浅色
pancake stack on Sunday|diabetic guest for coffee|waffles from Canada memories|I'm cutting white stuff|oatmeal needs a drizzle|glazing carrots
une pile de pancakes dimanche|un invité diabétique au café|un souvenir du Québec sur mes gaufres|j'arrête le blanc|mon porridge veut un filet|laquer des carottes
周末做松饼|糖尿病人喝咖啡|想戒糖又嘴馋|燕麦粥淋一点|华夫饼配|烘焙少点卡路里
truffle; net-weight origin ingredients shelf-life; 8-160; Fine foods|Épicerie fine|珍馐
truffle / foie gras / caviar; *truffe / foie gras / caviar; 松露 / 鹅肝 / 鱼子酱
black|noire|黑; preserved|en conserve|罐装; summer|d'été|夏季; whole|entière|整颗
proposal dinner, no compromise|shavings over fresh tagliatelle|New Year's blinis|boss comes to dinner|a starter that silences the table|thank-you for the notary
un dîner de demande en mariage|des copeaux sur des tagliatelles|les blinis du Nouvel An|le patron vient dîner|une entrée qui fait taire la table|remercier le notaire
求婚晚餐要上档次|跨年想奢侈一把|领导来家吃饭|意面上刨几片|送懂吃的人|结婚纪念日在家做法餐
`),
];
