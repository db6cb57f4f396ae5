/** Facts that stand in descriptions only, of what is used indoors. How they are written is told in extras.ts. */
export const factsAtHome = `
sofa armchair pouffe bunk-bed-2
The seat is firm at first and softens after about two weeks of use. = is the seat of {p} firm at first?|how many weeks until {p} softens?
L'assise est ferme au début et s'assouplit après deux semaines environ. = l'assise {du p} est ferme au début ?|combien de semaines pour que {le p} s'assouplisse ?
坐感初期偏硬，约两周后变软。 = {p}坐感偏硬吗？|{p}几周后变软
sofa armchair dining-chair bar-stool
Felt pads for the feet are in the box, so that it doesn't scratch parquet. = will {p} scratch my parquet?|are felt pads supplied with {p}?
Des patins en feutre sont fournis pour ne pas rayer le parquet. = {le p} va rayer mon parquet ?|les patins en feutre sont fournis avec {le p} ?
附毛毡脚垫，不刮花地板。 = {p}会刮花地板吗？|{p}带毛毡脚垫吗
wardrobe tv-stand chest-drawers wall-shelf shoe-rack
A strap to anchor it to the wall is included; use it where children live. = should I anchor {p} to the wall?|is {p} safe with children climbing on it?
Une sangle de fixation au mur est fournie ; à poser s'il y a des enfants. = il y a une sangle de fixation avec {le p} ?|{le p} est sûr avec des enfants ?
附防倾倒墙面固定带，家有儿童请务必安装。 = {p}要固定在墙上吗？|家里有儿童用{p}安全吗
dining-table coffee-table desk tv-stand
Oil the top twice a year and wipe spills at once. = is {p} oiled once a year or twice?|what happens with spills on {p}?
Huilez le plateau deux fois par an et essuyez aussitôt les taches. = à quelle fréquence huiler {le p} ?|que faire des taches sur {le p} ?
台面一年上油两次，洒水请立即擦干。 = {p}多久上油一次？|{p}洒水要立即擦干吗
bed-frame bunk-bed
The slats are counted so that no mattress base is necessary. = do I have to buy slats for {p}?|is a mattress base required under {p}?
Les lattes sont comprises : aucun sommier n'est nécessaire. = les lattes sont comprises avec {le p} ?|faut un sommier pour {le p} ?
已含排骨架，无需另配床箱。 = {p}含排骨架吗？|{p}要另配床箱吗
duvet pillow mattress-topper
Air it for a day after unpacking: it regains its volume slowly. = why is {p} so flat after unpacking?|how do I give {p} its volume?
Laissez-la s'aérer un jour après déballage : elle reprend son volume lentement. = pourquoi {le p} est plat au déballage ?|comment redonner du volume {au p} ?
拆开后请通风一天，会慢慢恢复蓬松。 = {p}拆开怎么是扁的？|{p}多久能恢复蓬松
curtain blinds
The hem is left open so you can shorten it with the iron-on tape supplied. = can I shorten {p} myself?|is there a hem tape with {p}?
L'ourlet est ouvert : raccourcissez avec le ruban thermocollant fourni. = je raccourcis {le p} avec quel ruban ?|le ruban pour l'ourlet {du p} est fourni ?
下摆未缝，可用随附的热熔胶带自行改短。 = {p}能自行改短吗？|{p}附热熔胶带吗
rug bath-mat
New fluff comes off for the first weeks: that is normal. = is it normal that {p} sheds fluff?|for how many weeks does {p} lose fluff?
Il perd des peluches les premières semaines, c'est normal. = c'est normal que {le p} perde des peluches ?|combien de semaines {le p} peluche ?
最初几周掉浮毛属正常现象。 = {p}掉浮毛正常吗？|{p}掉浮毛要几周
towel bathrobe
Washed twice before first use it drinks more water; softener makes it repellent. = should I use softener on {p}?|does {p} have to be washed before first use?
Lavée deux fois avant usage, elle absorbe mieux ; l'adoucissant l'en empêche. = on peut mettre de l'adoucissant avec {le p} ?|{le p} absorbe bien dès le premier usage ?
首次使用前洗两遍更吸水，勿用柔顺剂。 = {p}能用柔顺剂吗？|{p}怎样才更吸水
mirror wall-clock picture-frame
Screws and plugs for plasterboard are included, for concrete they aren't. = which screws come with {p}?|can I hang {p} on plasterboard?
Vis et chevilles pour plaques de plâtre fournies, pas pour le béton. = les chevilles sont fournies avec {le p} ?|je peux accrocher {le p} au plâtre ?
附石膏板用螺丝和膨胀钉，不适用混凝土。 = {p}附螺丝吗？|{p}能挂石膏板墙吗
vase plant-pot
Felt under the base protects furniture from rings. = does {p} leave rings on furniture?|is there felt under {p}?
Du feutre sous la base protège le meuble des auréoles. = {le p} laisse des auréoles sur le meuble ?|il y a du feutre sous {le p} ?
底部贴绒垫，不在家具上留水印。 = {p}会在家具上留水印吗？|{p}底部有绒垫吗
light-bulb floor-lamp ceiling-light led-strip
It reaches full brightness at once and doesn't flicker on camera. = does {p} flicker on camera?|how fast is {p} at full brightness?
Elle éclaire pleinement aussitôt et ne scintille pas à la caméra. = {le p} scintille à la caméra ?|{le p} éclaire pleinement tout de suite ?
即开即亮，拍摄时不频闪。 = {p}会频闪吗？|{p}即开即亮吗
night-light string-lights
It turns itself off after eight hours. = does {p} turn itself off?|after how many hours does {p} go out?
Elle s'éteint seule au bout de huit heures. = {le p} s'éteint seul ?|au bout de combien d'heures {le p} s'éteint ?
八小时后自动熄灭。 = {p}会自动熄灭吗？|{p}几小时后熄灭
garment-steamer iron
Fill it with tap water; scented water ruins the pump. = can I put scented water in {p}?|is tap water fine in {p}?
Eau du robinet uniquement : l'eau parfumée abîme la pompe. = je peux mettre de l'eau parfumée dans {le p} ?|l'eau du robinet convient {au p} ?
请加自来水，香薰水会损坏水泵。 = {p}能加香薰水吗？|{p}加自来水行吗
steam-mop robot-vacuum
Don't use it on waxed or unsealed wood. = can I use {p} on waxed wood?|what about unsealed wood and {p}?
Ne l'utilisez pas sur du bois ciré ou non vitrifié. = je peux passer {le p} sur du bois ciré ?|et le bois non vitrifié avec {le p} ?
请勿用于打蜡或未封漆的木地板。 = {p}能用在打蜡地板上吗？|未封漆的木地板能用{p}吗
clothes-dryer fabric-shaver mite-remover
Empty the fluff tray after every use. = when do I empty the tray of {p}?|where does the fluff go in {p}?
Videz le bac à peluches après chaque usage. = quand vider le bac {du p} ?|où vont les peluches dans {le p} ?
每次使用后请清空集尘盒。 = {p}集尘盒多久清一次？|{p}灰尘进集尘盒吗
hair-clipper epilator water-flosser
The heads click off and can be rinsed under the tap. = how do I clean the heads of {p}?|can {p} be rinsed under the tap?
Les têtes se déclipsent et se rincent sous le robinet. = comment nettoyer les têtes {du p} ?|{le p} se rince sous le robinet ?
刀头可拆下水洗。 = {p}的刀头怎么清洗？|{p}能水洗吗
electric-blanket heating-pad
It isn't meant for infants or for people who can't feel heat. = may infants sleep on {p}?|who shouldn't use {p} because of heat?
Ne convient pas aux nourrissons ni aux personnes insensibles à la chaleur. = un nourrisson peut dormir dessus, {le p} ?|qui est insensible à la chaleur peut utiliser {le p} ?
婴儿及对热不敏感者请勿使用。 = 婴儿能用{p}吗？|对热不敏感的人能用{p}吗
aroma-diffuser humidifier
Five drops of oil to a full tank are enough. = how many drops of oil go into {p}?|is a full tank of {p} scented with one drop?
Cinq gouttes d'huile par réservoir suffisent. = combien de gouttes d'huile dans {le p} ?|une goutte suffit pour le réservoir {du p} ?
一箱水加五滴精油即可。 = {p}加几滴精油？|{p}一箱水放多少精油
pressure-cooker slow-cooker rice-cooker
Stop filling at two thirds; grains and beans swell. = when should I stop filling {p}?|do beans swell in {p}?
À remplir aux deux tiers : céréales et légumes secs gonflent. = jusqu'où remplir {le p}, aux deux tiers ?|les légumes secs gonflent dans {le p} ?
最多装到三分之二，豆类会膨胀。 = {p}能装到三分之二以上吗？|豆类在{p}里会膨胀吗
hand-blender food-processor blender
Let it rest for a minute after each minute of work. = how long must {p} rest?|can {p} work for ten minutes without a rest?
Laissez-le reposer une minute après chaque minute de travail. = combien de temps laisser reposer {le p} ?|{le p} peut travailler dix minutes sans repos ?
每工作一分钟请停歇一分钟。 = {p}要停歇多久？|{p}能连续工作十分钟吗
juicer milk-frother yogurt-maker
A brush for the corners is supplied; rinse before the rest dries. = is a brush supplied with {p}?|when should I rinse {p}?
Une brosse pour les coins est fournie ; rincez avant que ça sèche. = une brosse est fournie avec {le p} ?|quand rincer {le p} ?
附清洁刷，趁残渣未干时冲洗。 = {p}附清洁刷吗？|{p}什么时候冲洗
mini-oven air-fryer waffle-maker
Run it empty for ten minutes the first time: the smoke is harmless. = why does {p} smoke the first time?|do I run {p} empty at first?
Faites-le tourner à vide dix minutes la première fois : la fumée est sans danger. = pourquoi {le p} fume la première fois ?|faut faire tourner {le p} à vide ?
首次使用请空烧十分钟，冒烟无害。 = {p}首次使用冒烟正常吗？|{p}要空烧吗
ice-maker water-dispenser
Throw away the first two batches. = can I drink the first batch from {p}?|what do I do with the first batches of {p}?
Jetez les deux premières tournées. = on peut boire la première tournée {du p} ?|que faire des premières tournées {du p} ?
前两批请倒掉。 = {p}前两批能喝吗？|{p}前两批怎么处理
baking-tin wok casserole
It wants a little cooking grease rubbed in before the first use. = do I have to grease {p} before the first use?|which grease do I rub into {p}?
Frottez-le d'un peu d'huile avant le premier usage. = faut huiler {le p} avant le premier usage ?|on prépare {le p} avec de l'huile ?
首次使用前请抹少许油。 = {p}首次使用前要抹油吗？|{p}要抹少许油吗
food-container lunchbox thermos
Open the vent on the lid before heating. = is there a vent in the lid of {p}?|what do I open before heating {p}?
Ouvrez la valve du couvercle avant de réchauffer. = il y a une valve sur le couvercle {du p} ?|que faut-il ouvrir avant de réchauffer {le p} ?
加热前请打开盖上的气孔。 = {p}盖子有气孔吗？|{p}加热前要打开什么
glasses mug plates
They stack without sticking to each other. = do {p} stack?|do {p} stick when you stack them?
S'empilent sans se coincer. = {le p} s'empile ?|{le p} se coince quand on empile ?
可叠放，不会卡住。 = {p}可叠放吗？|{p}叠放会卡住吗
cutting-board kitchen-utensils chopsticks
Oil it once a month with food-grade mineral oil. = which mineral oil for {p}?|how many times a month do I oil {p}?
Huilez une fois par mois à l'huile minérale alimentaire. = quelle huile pour {le p} ?|combien de fois par mois huiler {le p} ?
每月用食品级矿物油保养一次。 = {p}用什么矿物油？|{p}每月保养几次
apron towel drying-rack-2
A loop lets you hang it on a hook. = can I hang {p} on a hook?|is there a loop on {p}?
Une boucle permet de le suspendre à un crochet. = on peut suspendre {le p} à un crochet ?|il y a une boucle sur {le p} ?
带挂环，可挂在钩子上。 = {p}能挂钩子上吗？|{p}有挂环吗
mop sponge rubber-gloves
Two spare heads or pairs are in the pack. = are there spare ones in the pack of {p}?|how many spare heads or pairs come with {p}?
Deux recharges sont dans le lot. = il y a des recharges dans le lot {du p} ?|combien de recharges avec {le p} ?
附两份替换装。 = {p}附替换装吗？|{p}替换装有几份
laundry-detergent dish-soap surface-cleaner
Refill bottles can be returned to us for a deposit. = can I return the bottles of {p}?|is there a deposit on {p}?
Les flacons vides sont repris contre une consigne. = vous reprenez les flacons {du p} ?|il y a une consigne sur {le p} ?
空瓶可退，押金返还。 = {p}空瓶可退吗？|{p}有押金吗
laundry-detergent-3 surface-cleaner-2
Test it on a hidden spot and never mix it with bleach. = may I mix {p} with bleach?|where do I test {p} first?
Testez sur un endroit caché et ne mélangez jamais avec de la javel. = je peux mélanger {le p} avec de la javel ?|où tester {le p} d'abord ?
先在隐蔽处测试，切勿与漂白剂混用。 = {p}能和漂白剂混用吗？|{p}先在哪里测试
lipstick mascara foundation eyeshadow
A refill slides into the same case. = is there a refill for {p}?|can I keep the case of {p} and refill it?
Une recharge se glisse dans le même étui. = il y a une recharge pour {le p} ?|je garde l'étui {du p} et je le recharge ?
可换替换芯，外壳重复使用。 = {p}有替换芯吗？|{p}外壳能重复使用吗
serum face-mask moisturiser
Apply it in the evening and wear sun protection the next day. = do I use {p} in the evening?|why sun protection with {p}?
À appliquer le soir, avec une protection solaire le lendemain. = j'applique {le p} le soir ?|pourquoi une protection solaire avec {le p} ?
晚间使用，次日请做好防晒。 = {p}晚间用还是早上用？|用{p}要防晒吗
shampoo conditioner shower-gel
One pump is enough for medium-length hair or one shower. = how many pumps of {p} per shower?|is one pump of {p} enough for my hair?
Une pression suffit pour des cheveux mi-longs ou une douche. = combien de pressions {de p} par douche ?|une pression {de p} suffit pour mes cheveux ?
中长发或一次淋浴按一泵即可。 = {p}一次按几泵？|中长发用{p}按一泵够吗
nail-polish hair-straightener beard-oil
A small guide with pictures shows each step. = is there a guide with {p}?|who explains the steps for {p}?
Un petit guide illustré montre chaque étape. = il y a un guide avec {le p} ?|les étapes {du p} sont illustrées ?
附图解步骤说明。 = {p}附步骤说明吗？|{p}有图解吗
toothpaste lip-balm hand-cream sunscreen
The cap is attached and can't be lost. = can the cap of {p} get lost?|is the cap of {p} attached?
Le bouchon est attaché et ne se perd pas. = on peut perdre le bouchon {du p} ?|le bouchon {du p} est attaché ?
盖子与管身相连，不会丢失。 = {p}盖子会丢失吗？|{p}盖子相连吗
thermometer blood-pressure-monitor bathroom-scale
Rest for five minutes first, and measure at the same hour each day. = should I rest before I measure with {p}?|at which hour do I use {p}?
Reposez-vous cinq minutes et mesurez chaque jour à la même heure. = faut se reposer avant de mesurer avec {le p} ?|à quelle heure mesurer avec {le p} ?
测量前静坐五分钟，每天同一时间测量。 = 用{p}测量前要静坐吗？|{p}每天什么时间测量
vitamins protein-powder
Take it with a meal; on an empty stomach it may cause nausea. = do I take {p} with a meal?|can {p} cause nausea?
À prendre au cours d'un repas ; à jeun, des nausées sont possibles. = {le p} se prend au repas ?|{le p} peut donner des nausées ?
请随餐服用，空腹可能恶心。 = {p}随餐吃吗？|空腹吃{p}会恶心吗
coffee tea matcha
Keep it away from light and use it within six weeks of opening. = how many weeks after opening is {p} good?|does light harm {p}?
À l'abri de la lumière, à consommer dans les six semaines après ouverture. = combien de semaines après ouverture pour {le p} ?|{le p} craint la lumière ?
避光保存，开封后六周内用完。 = {p}开封后几周内用完？|{p}要避光吗
jam honey nut-spread
A dry spoon keeps it good; a few crystals or some oil on top are natural. = why is there oil or crystals on top of {p}?|is it natural that {p} has crystals?
Servez avec une cuillère sèche ; cristaux ou huile en surface sont naturels. = pourquoi de l'huile ou des cristaux sur {le p} ?|des cristaux dans {le p}, c'est naturel ?
请用干勺取用，表面结晶或出油属自然现象。 = {p}表面结晶正常吗？|{p}出油是自然的吗
rice flour legumes
Freeze it for two days on arrival and no moth will hatch. = can moths hatch in {p}?|should I freeze {p}?
Congelez deux jours à l'arrivée : aucune mite n'éclora. = des mites peuvent éclore dans {le p} ?|faut congeler {le p} ?
到货后冷冻两天可防生虫。 = {p}会生虫吗？|{p}要冷冻吗
wine beer champagne whisky
The estate has been run by the same family since 1893. = which family makes {p}?|since when does the estate of {p} exist?
Le domaine est dans la même famille depuis 1893. = quelle famille fait {le p} ?|depuis quand existe le domaine {du p} ?
酒庄自1893年由同一家族经营。 = {p}是哪个家族酒庄的？|{p}酒庄哪年开始经营
wine vinegar olive-oil
It goes well with grilled fish and goat's cheese. = what goes well with {p}?|does {p} suit grilled fish?
S'accorde avec le poisson grillé et le fromage de chèvre. = avec quoi s'accorde {le p} ?|{le p} va avec du poisson ?
适合搭配烤鱼和山羊奶酪。 = {p}搭配什么好？|{p}配烤鱼行吗
soup pasta-sauce instant-noodles frozen-food frozen-food-3
Add a splash of water and heat gently, never boil. = may {p} boil?|do I add water to {p}?
Ajoutez un peu d'eau et chauffez doucement, sans bouillir. = {le p} peut bouillir ?|faut ajouter de l'eau {au p} ?
加少许水小火加热，不要煮沸。 = {p}能煮沸吗？|{p}要加少许水吗
cheese cured-meat butter-2
Take it out of the fridge an hour before serving. = how long before serving do I take {p} out?|do I serve {p} straight from the fridge?
Sortez-le du réfrigérateur une heure avant de servir. = combien de temps avant de servir sortir {le p} ?|{le p} se sert dès la sortie du réfrigérateur ?
食用前一小时从冰箱取出。 = {p}要提前多久从冰箱取出？|{p}食用前放多久
seafood meat fresh-fruit fresh-veg
It leaves the farm or the port the morning it is sent. = when does {p} leave the farm or port?|was {p} at the port this morning?
Parti de la ferme ou du port le matin de l'envoi. = quand {le p} part de la ferme ou du port ?|{le p} vient du port le matin même ?
发货当天清晨离开农场或港口。 = {p}是当天清晨的吗？|{p}几时离开农场
bread pastry mooncake
Sprinkle with water and give it six minutes in a hot oven to make it crisp. = how do I make {p} crisp again?|how many minutes does {p} need in the oven?
Aspergez d'eau et passez six minutes au four chaud pour le croustillant. = comment rendre {le p} croustillant ?|combien de minutes au four pour {le p} ?
喷点水，热烤箱复烤六分钟即可恢复酥脆。 = {p}怎么恢复酥脆？|{p}复烤几分钟
chocolates-box hamper candy
A card with your own words can be added free of charge. = can I add a card to {p}?|is it free to add words to {p}?
Une carte avec vos mots peut être ajoutée gratuitement. = on peut ajouter une carte {au p} ?|ajouter des mots {au p}, c'est gratuit ?
可免费附上您写的贺卡。 = {p}可以附上贺卡吗？|{p}写贺卡免费吗
printer scanner ink-cartridge label-maker
Empty cartridges can be sent back in the envelope supplied. = what do I do with empty cartridges of {p}?|is there an envelope to send cartridges of {p} back?
Les cartouches vides se renvoient dans l'enveloppe fournie. = que faire des cartouches vides {du p} ?|l'enveloppe de retour des cartouches est fournie avec {le p} ?
空墨盒可装入随附信封寄回。 = {p}空墨盒怎么处理？|{p}附寄回信封吗
router security-camera smart-bulb smart-lock
It keeps working on the local network when the internet is down. = does {p} work when the internet is down?|can {p} work on a local network only?
Fonctionne sur le réseau local quand internet est coupé. = {le p} fonctionne si internet est coupé ?|{le p} marche en réseau local seulement ?
断网时仍可在局域网内使用。 = 断网时{p}还能用吗？|{p}只用局域网行吗
ssd usb-stick external-drive
Free software for encrypted copies can be downloaded. = can I make encrypted copies with {p}?|is the software for {p} free?
Un logiciel gratuit de copies chiffrées se télécharge. = on peut faire des copies chiffrées avec {le p} ?|le logiciel {du p} est gratuit ?
可下载免费的加密备份软件。 = {p}能做加密备份吗？|{p}的备份软件免费吗
graphics-card ram pc-component desktop-pc
Touch bare metal before you fit it: static can kill it. = can static damage {p}?|what do I touch before I fit {p}?
Touchez du métal nu avant la pose : l'électricité statique peut le détruire. = l'électricité statique abîme {le p} ?|que faut-il toucher avant de poser {le p} ?
安装前请触摸金属放电，静电可能损坏元件。 = 静电会损坏{p}吗？|安装{p}前要触摸什么
webcam microphone ring-light
A shutter or mute button works without software. = does {p} have a mute button or shutter?|do I need software to mute {p}?
Un cache ou un bouton muet fonctionne sans logiciel. = {le p} a un cache ou un bouton muet ?|il faut un logiciel pour rendre {le p} muet ?
带物理遮挡或静音键，无需软件。 = {p}有静音键吗？|{p}静音键要装软件吗
projector soundbar turntable tv
The remote's first batteries are in the box. = are batteries for the remote of {p} in the box?|which remote comes in the box of {p}?
Les premières piles de la télécommande sont dans la boîte. = les piles de la télécommande {du p} sont dans la boîte ?|il y a une télécommande dans la boîte {du p} ?
盒内附遥控器首装电池。 = {p}盒内有遥控器电池吗？|{p}附遥控器吗
stapler hole-punch shredder laminator
It jams less when the paper is fanned first. = what if {p} jams?|should I fan the paper before {p}?
Moins de bourrages si vous aérez le papier d'abord. = {le p} fait des bourrages ?|faut aérer le papier avant {le p} ?
先把纸张抖松可减少卡纸。 = {p}会卡纸吗？|用{p}前纸张要抖松吗
fountain-pen coloured-pencils highlighter paint-set
Colours wash out of cotton at forty degrees. = do the colours of {p} wash out?|can I wash {p} out of a cotton shirt?
Les couleurs partent du coton au lavage à quarante degrés. = les couleurs {du p} partent au lavage ?|{le p} part du coton ?
沾在棉布上的颜色四十度可洗净。 = {p}沾到棉布能洗净吗？|{p}的颜色洗净要多少度
whiteboard desk-organizer filing-cabinet
A template for drilling is printed on the packaging. = is there a template for drilling with {p}?|what is printed on the packaging of {p}?
Un gabarit de perçage est imprimé sur l'emballage. = il y a un gabarit de perçage avec {le p} ?|qu'est-ce qui est imprimé sur l'emballage {du p} ?
包装上印有钻孔模板。 = {p}有钻孔模板吗？|{p}包装上印了什么
artist-canvas sketchbook easel
A discount for classes is granted from ten pieces. = is there a class discount on {p}?|from how many pieces is {p} cheaper for classes?
Une remise est accordée aux classes dès dix pièces. = il y a une remise pour les classes sur {le p} ?|dès combien de pièces la remise sur {le p} ?
班级团购十件起享优惠。 = {p}班级团购有优惠吗？|{p}十件起享优惠吗
knitting-needles yarn embroidery sewing-kit
A pattern for beginners is printed inside the wrapper. = is there a pattern with {p}?|is {p} for beginners, with a pattern?
Un modèle pour débutants est imprimé dans l'emballage. = il y a un modèle avec {le p} ?|{le p} convient aux débutants, avec un modèle ?
包装内印有新手图样。 = {p}附图样吗？|{p}新手有图样吗
`;
