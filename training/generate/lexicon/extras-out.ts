/** Facts that stand in descriptions only, of what is used out of doors, worn or played with. How they are written is told in extras.ts. */
export const factsOutAndAbout = `
saddle handlebar pedals mudguard
A torque of five newton metres is enough; tighten again after the first ride. = which torque for {p}?|do I tighten {p} again after a ride?
Un couple de cinq newtons-mètres suffit ; resserrez après la première sortie. = quel couple de serrage pour {le p} ?|faut resserrer {le p} après la première sortie ?
锁紧扭矩五牛米，首次骑行后请再次紧固。 = {p}锁紧扭矩多少？|{p}首次骑行后要再次紧固吗
bike-chain derailleur crankset chain-lube
Wipe it dry after rain and oil it every two hundred kilometres. = every how many kilometres do I oil {p}?|what do I do with {p} after rain?
Essuyez après la pluie et huilez tous les deux cents kilomètres. = tous les combien de kilomètres huiler {le p} ?|que faire {du p} après la pluie ?
雨后擦干，每两百公里上油一次。 = {p}每多少公里上油？|雨后{p}怎么处理
bike-brakes brake-pads
They need thirty gentle stops before they bite fully. = how many stops until {p} bite?|why do {p} not bite at first?
Il faut trente freinages doux avant qu'elles mordent. = combien de freinages avant que {le p} morde ?|{le p} mord combien, au bout de trente freinages ?
需轻踩三十次磨合后才达最佳制动力。 = {p}要磨合多少次？|{p}磨合前制动力够吗
pannier duffel-bag dry-bag backpack
Reflective piping shows in headlights from all sides. = is {p} reflective?|can {p} be seen in headlights?
Un liseré réfléchissant se voit dans les phares de tous côtés. = {le p} a un liseré réfléchissant ?|on voit {le p} dans les phares ?
四周反光条在车灯下清晰可见。 = {p}有反光条吗？|车灯下能看见{p}吗
cycling-jersey cycling-shorts thermal-underwear hoodie
Wash it inside out without softener, or it stops letting sweat through. = may I use softener with {p}?|does {p} let sweat through?
À laver à l'envers sans adoucissant, sinon il n'évacue plus la sueur. = je peux mettre de l'adoucissant avec {le p} ?|{le p} évacue la sueur ?
请翻面洗涤，勿用柔顺剂，否则影响排汗。 = {p}能用柔顺剂吗？|{p}排汗怎么样
bike-computer gps-watch handheld-gps smartwatch
Routes are sent from a telephone without an account. = must I have an account for {p}?|how do I send routes to {p}?
Les itinéraires s'envoient du téléphone, sans compte. = il faut un compte pour {le p} ?|comment envoyer des itinéraires {au p} ?
可从手机直接发送路线，无需注册账号。 = {p}要注册账号吗？|怎么发送路线到{p}
kids-bike-seat stroller car-seat baby-carrier
After an accident it must be replaced, even without visible damage. = can I use {p} after an accident?|when must {p} be replaced?
À remplacer après un accident, même sans dégât visible. = on peut garder {le p} après un accident ?|quand remplacer {le p} ?
发生事故后即使无外伤也须更换。 = {p}发生事故后还能用吗？|{p}什么时候须更换
bike-helmet climbing-helmet moto-helmet riding-gear
The pads come out and go in the wash. = can the pads of {p} go in the wash?|do the pads of {p} come out?
Les mousses se retirent et se lavent en machine. = les mousses {du p} se lavent ?|les mousses {du p} se retirent ?
内衬可拆下机洗。 = {p}的内衬能拆下吗？|{p}内衬能机洗吗
climbing-rope harness carabiner belay-device
Retire it ten years after its date of manufacture at the latest. = after how many years must I retire {p}?|where is the date of manufacture of {p}?
À réformer dix ans au plus après la date de fabrication. = au bout de combien d'années réformer {le p} ?|où est la date de fabrication {du p} ?
自生产日期起最多使用十年，到期报废。 = {p}生产日期起能用几年？|{p}什么时候报废
climbing-shoes hiking-boots ski-boots running-shoes
Wear them indoors for an evening first; sold pairs worn outside aren't exchanged. = can I exchange {p} when I wore them outside?|should I wear {p} indoors first?
Portez-les un soir à l'intérieur d'abord ; une paire portée dehors n'est pas échangée. = {le p} est échangé si je l'ai porté dehors ?|faut porter {le p} à l'intérieur d'abord ?
请先在室内试穿一晚，户外穿过的不予更换。 = {p}户外穿过能更换吗？|{p}要先在室内试穿吗
skis snowboard bindings
A fitter has to set them to your weight before the first run. = who sets {p} to my weight?|can I use {p} before a fitter saw it?
Un technicien doit les régler à votre poids avant la première descente. = qui doit régler {le p} à mon poids ?|je peux skier avec {le p} sans technicien ?
首次使用前须由技师按体重调校。 = {p}要按体重调校吗？|{p}技师怎么调校
ski-jacket ski-gloves rain-jacket down-jacket
A reflector inside helps rescuers find the wearer. = is there a reflector in {p}?|can rescuers find me in {p}?
Un réflecteur intégré aide les secours à retrouver le porteur. = il y a un réflecteur dans {le p} ?|les secours me retrouvent avec {le p} ?
内置救援反射片，便于搜救定位。 = {p}有反射片吗？|{p}便于搜救吗
tent tarp gazebo
Pegs for sand and snow are sold separately; those supplied are for soil. = are sand pegs supplied with {p}?|do the pegs of {p} hold in snow?
Sardines pour sable et neige vendues à part ; celles fournies sont pour la terre. = les sardines pour sable sont fournies avec {le p} ?|les sardines {du p} tiennent dans la neige ?
沙地雪地地钉另购，附送的适用于泥地。 = {p}附沙地地钉吗？|{p}的地钉雪地能用吗
sleeping-bag sleeping-mat airbed
Store it unrolled and open; squeezed for months it loses its warmth. = how do I store {p}?|does {p} lose warmth when squeezed?
Rangez-le déroulé et ouvert : comprimé des mois, il perd sa chaleur. = je range {le p} roulé ou déroulé ?|{le p} perd sa chaleur s'il est comprimé ?
请展开存放，长期压缩会降低保暖性。 = {p}怎么存放？|{p}长期压缩会怎样
camp-chair camp-table hammock lounger
A repair patch in matching cloth is in the pocket. = is there a repair patch for {p}?|what's in the pocket of {p}?
Une pièce de réparation assortie est dans la poche. = il y a une pièce de réparation pour {le p} ?|qu'y a-t-il dans la poche {du p} ?
袋内附同色修补布。 = {p}附修补布吗？|{p}袋内有什么
camp-stove lantern fire-pit barbecue
Use it outdoors only: it gives off carbon monoxide. = may I use {p} anywhere but outdoors?|does {p} give off carbon monoxide?
À utiliser dehors seulement : il dégage du monoxyde de carbone. = je peux utiliser {le p} sous tente, pas dehors ?|{le p} dégage du monoxyde ?
仅限户外使用，会产生一氧化碳。 = {p}只能户外使用吗？|{p}会产生一氧化碳吗
water-filter aquarium-gear
It must not freeze once it has been wet. = can I let {p} freeze?|may {p} freeze while wet?
Il ne doit pas geler une fois mouillé. = {le p} peut geler ?|que se passe-t-il si {le p} mouillé gèle ?
浸湿后切勿冻结。 = {p}能冻结吗？|浸湿后冻结{p}会坏吗
first-aid-kit plasters
The leaflet explains resuscitation in pictures. = does {p} explain resuscitation?|is there a leaflet with pictures in {p}?
La notice explique le massage cardiaque en images. = {le p} explique le massage cardiaque ?|il y a une notice en images dans {le p} ?
附图解心肺复苏说明。 = {p}有心肺复苏说明吗？|{p}附图解吗
multitool pocket-knife knife
Hand luggage is no place for it: put it in the hold. = can I take {p} in hand luggage?|does {p} go in the hold?
Interdit en bagage à main : à mettre en soute. = je peux prendre {le p} en bagage à main ?|{le p} va en soute ?
不可随身带上飞机，请托运。 = {p}能带上飞机吗？|{p}要托运吗
wetsuit surfboard paddle-board swimwear
Rinse it with fresh water and dry it in the shade. = can I dry {p} in full sun or in the shade?|do I rinse {p} after the sea?
Rincez à l'eau douce et séchez à l'ombre. = {le p} sèche au soleil ou à l'ombre ?|faut rincer {le p} après la mer ?
请用淡水冲洗，阴凉处晾干。 = {p}要用淡水冲洗吗？|{p}在阴凉处晾干吗
fishing-rod fishing-reel fishing-lure
Anglers who compete helped to design it on the Loire. = who helped to design {p}?|did anglers test {p} on the Loire?
Conçue avec des pêcheurs de compétition sur la Loire. = {le p} est conçu avec qui ?|{le p} vient des pêcheurs de la Loire ?
与卢瓦尔河的竞技钓手共同研发。 = {p}是谁研发的？|{p}是和竞技钓手做的吗
life-jacket dinghy kayak
Blow it up at home once and leave it for a night to check for leaks. = how do I check {p} for leaks?|should I leave {p} blown up for a night?
Gonflez-le chez vous une nuit pour vérifier l'étanchéité. = comment vérifier l'étanchéité {du p} ?|faut laisser {le p} gonflé une nuit ?
请先在家充气静置一夜检查是否漏气。 = {p}怎么检查漏气？|{p}要静置一夜吗
jeans t-shirt dress shirt trousers
It runs small: take one size up if you are in between. = does {p} run small?|which size if I'm in between for {p}?
Taille petit : prenez au-dessus si vous hésitez. = {le p} taille petit ?|j'hésite entre deux, {le p} je prends au-dessus ?
尺码偏小，介于两码之间请选大一号。 = {p}偏小吗？|{p}介于两码选大一号吗
sweater scarf cardigan coat
Air it overnight instead of washing: wool cleans itself. = can I air {p} instead of washing?|does the wool of {p} clean itself?
Aérez une nuit plutôt que de laver : la laine se nettoie seule. = je peux aérer {le p} plutôt que laver ?|la laine {du p} se nettoie seule ?
晾一夜通风即可，羊毛可自洁，不必常洗。 = {p}晾一夜就行吗？|{p}的羊毛能自洁吗
sneakers boots dress-shoes loafers sandals
A cobbler can resole them. = can a cobbler resole {p}?|is it possible to resole {p}?
Un cordonnier peut les ressemeler. = un cordonnier peut ressemeler {le p} ?|on peut ressemeler {le p} ?
修鞋铺可更换鞋底。 = {p}能更换鞋底吗？|修鞋铺能修{p}吗
suitcase handbag laptop-bag briefcase
Each piece has a number with which finders can reach you through us. = how do finders of {p} reach me?|does {p} have a number for finders?
Chaque pièce porte un numéro grâce auquel qui la trouve peut vous joindre. = on peut me joindre si on trouve {le p} ?|{le p} porte un numéro ?
每件带专属编号，拾获者可通过我们联系您。 = {p}有专属编号吗？|拾获者怎么联系我，{p}丢了
umbrella parasol gazebo-3
Close it when it storms and let it dry open. = should I close {p} when it storms?|do I dry {p} open?
Fermez-le en cas d'orage et laissez-le sécher ouvert. = faut fermer {le p} en cas d'orage ?|{le p} doit sécher ouvert ?
暴风时请收起，并撑开晾干。 = 暴风时{p}要收起吗？|{p}要撑开晾干吗
ring necklace bracelet earrings watch
It comes in a linen pouch with a polishing cloth. = is there a polishing cloth with {p}?|does {p} come in a pouch?
Livré dans une pochette en lin avec un chiffon à polir. = il y a un chiffon à polir avec {le p} ?|{le p} est livré dans une pochette ?
配亚麻收纳袋和抛光布。 = {p}配抛光布吗？|{p}有收纳袋吗
sunglasses reading-glasses safety-glasses
An optician can put your own lenses in. = can an optician put my lenses in {p}?|does {p} take my own lenses?
Un opticien peut y monter vos propres verres. = un opticien peut monter mes verres dans {le p} ?|{le p} accepte mes propres verres ?
眼镜店可换配您的度数镜片。 = {p}能换配度数镜片吗？|眼镜店能给{p}配度数吗
violin guitar ukulele drums flute
Three free lessons over video are part of it. = are there free lessons with {p}?|how many video lessons come with {p}?
Trois cours gratuits en vidéo sont compris. = il y a des cours gratuits avec {le p} ?|combien de cours en vidéo avec {le p} ?
含三节免费视频课。 = {p}有免费视频课吗？|{p}的视频课有几节
saxophone harmonica accordion kalimba
Wipe it after playing: moisture makes it go out of tune. = why does {p} go out of tune?|do I wipe {p} after playing?
Essuyez après avoir joué : l'humidité le désaccorde. = pourquoi {le p} se désaccorde ?|faut essuyer {le p} après avoir joué ?
演奏后请擦干，潮气会导致走音。 = {p}为什么走音？|演奏后要擦干{p}吗
board-game puzzle mahjong chess playing-cards
A lost piece is replaced free of charge for two years. = what if I lost a piece of {p}?|is a lost piece of {p} replaced free?
Une pièce perdue est remplacée gratuitement pendant deux ans. = que faire si une pièce {du p} est perdue ?|une pièce {du p} est remplacée gratuitement ?
丢失配件两年内免费补发。 = {p}丢失配件怎么办？|{p}配件免费补发吗
doll plush toy-car play-kitchen action-figure
No small parts come loose; tested with an eighteen-month-old. = do small parts of {p} come loose?|was {p} tested with small children?
Aucune petite pièce ne se détache ; testé dès dix-huit mois. = des petites pièces {du p} se détachent ?|{le p} est testé dès quel âge ?
无易脱落小零件，已按十八个月幼儿测试。 = {p}有小零件脱落吗？|{p}经过幼儿测试吗
drone rc-car science-kit model-kit
An adult should be near the first few times. = should an adult be near when using {p}?|can a child use {p} without an adult?
Un adulte doit être présent les premières fois. = un adulte doit être présent pour {le p} ?|un enfant peut utiliser {le p} sans adulte ?
前几次使用请由成人陪同。 = {p}要成人陪同吗？|孩子没有成人陪同能用{p}吗
outdoor-toy swing-slide sandpit
Bring it in before frost; check the ropes and bolts each spring. = can {p} stay out in frost?|what do I check on {p} in spring?
À rentrer avant le gel ; vérifiez cordes et boulons au printemps. = faut rentrer {le p} avant le printemps ?|que vérifier sur {le p} au printemps ?
霜冻前请收回，每年春天检查绳索和螺栓。 = 霜冻天{p}能放外面吗？|{p}春天要检查什么
cot high-chair changing-mat playpen
It grows with the child and becomes something else later: a chair, a chest or a table. = does {p} grow with the child?|what does {p} become later?
Il grandit avec l'enfant et devient plus tard chaise, coffre ou table. = {le p} grandit avec l'enfant ?|que devient {le p} plus tard ?
可随孩子成长改成椅子、箱子或桌子。 = {p}能随孩子成长吗？|{p}以后可改成什么
nappies baby-wipes baby-clothes baby-sleeping-bag
Midwives of a clinic in Lyon tested it on newborns. = who tested {p}?|is {p} fine for newborns?
Testé par les sages-femmes d'une maternité lyonnaise sur des nouveau-nés. = qui a testé {le p} ?|{le p} convient aux nouveau-nés ?
经里昂妇产医院助产士为新生儿试用。 = {p}谁试用过？|新生儿能用{p}吗
baby-bottle pacifier teether toddler-cup
Boil it for five minutes before the first use. = how long do I boil {p}?|should {p} be boiled before first use?
Faites-le bouillir cinq minutes avant le premier usage. = combien de minutes faire bouillir {le p} ?|faut bouillir {le p} avant usage ?
首次使用前煮沸五分钟消毒。 = {p}要煮沸几分钟？|{p}首次使用前要消毒吗
dog-food cat-food pet-treats fish-food
Mix it with the old one for a week so that the stomach gets used to it. = for how long do I mix {p} with the old one so the stomach copes?|can {p} upset the stomach?
Mélangez-la à l'ancienne une semaine pour habituer l'estomac. = combien de temps habituer son estomac {au p} ?|{le p} peut déranger l'estomac ?
请与旧粮混合一周，让肠胃慢慢适应。 = 换{p}要混合旧粮吗？|{p}肠胃适应要多久
cat-tree dog-toy cat-toy small-pet-home
Rub in some catnip or a treat to make the animal curious. = how do I make my animal curious about {p}?|does catnip help with {p}?
Frottez d'herbe à chat ou d'une friandise pour éveiller la curiosité. = comment éveiller la curiosité pour {le p} ?|l'herbe à chat aide avec {le p} ?
抹点猫薄荷或零食能引起宠物兴趣。 = {p}怎么引起宠物兴趣？|{p}抹猫薄荷行吗
pet-carrier dog-harness dog-coat
A drawing shows where to measure your animal. = where do I measure my dog for {p}?|is there a drawing to measure for {p}?
Un dessin montre où mesurer votre animal. = où mesurer mon animal pour {le p} ?|un dessin montre les mesures {du p} ?
附图示说明如何测量宠物尺寸。 = 买{p}怎么测量宠物？|{p}有测量图示吗
aquarium terrarium
Let the water or soil settle for two weeks before animals move in. = how many weeks before animals move into {p}?|when can animals go in {p}?
Laissez eau ou terre se stabiliser deux semaines avant d'installer les animaux. = combien de semaines avant d'installer les animaux dans {le p} ?|quand installer les animaux dans {le p} ?
请静置两周后再放入动物。 = {p}静置几周再放动物？|{p}买来就放入动物行吗
garden-hose water-pump watering-can-2
Drain it before winter, ice would burst it. = can ice burst {p}?|do I drain {p} in winter?
Videz-le avant l'hiver, la glace le ferait éclater. = la glace peut faire éclater {le p} ?|faut vider {le p} l'hiver ?
入冬前请排空，结冰会胀裂。 = 结冰会胀裂{p}吗？|{p}入冬前要排空吗
pruner hedge-trimmer chainsaw lawn-mower
The blades can be sent to us for sharpening every autumn. = do you sharpen the blades of {p}?|when can I send {p} for sharpening?
Les lames peuvent nous être renvoyées pour affûtage chaque automne. = vous faites l'affûtage des lames {du p} ?|quand envoyer {le p} à l'affûtage ?
每年秋季可寄回磨刀。 = {p}可寄回磨刀吗？|{p}什么季节寄回磨刀
fertiliser potting-soil weedkiller seeds houseplant
A calendar on the back tells what to do month by month. = is there a calendar on {p}?|what do I do month by month with {p}?
Un calendrier au dos indique quoi faire mois par mois. = il y a un calendrier au dos {du p} ?|que faire mois par mois avec {le p} ?
背面印有逐月养护日历。 = {p}有养护日历吗？|{p}背面印了什么
bonsai fruit-tree cut-flowers
It is replaced if it dies within thirty days. = what if {p} dies?|within how many days is {p} replaced?
Remplacé s'il meurt dans les trente jours. = et si {le p} meurt ?|{le p} est remplacé dans combien de jours ?
三十天内枯死包换。 = {p}枯死怎么办？|{p}几天内包换
drill saw sander angle-grinder
Left-handers can move the switch to the other side. = is {p} good for left-handers?|can the switch of {p} be moved?
Les gauchers peuvent passer l'interrupteur de l'autre côté. = {le p} convient aux gauchers ?|l'interrupteur {du p} change de côté ?
左撇子可把开关换到另一侧。 = 左撇子能用{p}吗？|{p}开关能换边吗
screwdriver hammer spanner pliers tool-box
Made in Solingen by the third generation of smiths. = where is Solingen's stamp on {p}?|is {p} made by smiths?
Fait à Solingen par la troisième génération de forgerons. = {le p} vient de Solingen ?|{le p} est fait par des forgerons ?
由索林根第三代铁匠打造。 = {p}是索林根的吗？|{p}是铁匠打造的吗
ladder workbench shelf-bracket
Non-slip feet can be bought again. = can I buy new feet for {p}?|are the feet of {p} non-slip?
Les patins antidérapants se rachètent à l'unité. = je peux racheter les patins {du p} ?|{le p} a des patins antidérapants ?
防滑脚垫可单独补购。 = {p}防滑脚垫能单独买吗？|{p}有防滑脚垫吗
wall-paint wood-varnish filler sealant
Paint above ten degrees and let it dry overnight between coats. = how long does {p} dry between coats?|from how many degrees can I paint with {p}?
Appliquez au-dessus de dix degrés et laissez sécher une nuit entre deux couches. = combien de temps laisser sécher {le p} entre deux couches ?|{le p} s'applique à partir de combien de degrés ?
十度以上施工，两遍之间晾一夜。 = {p}两遍之间晾多久？|{p}几度以上施工
wall-tiles laminate-floor wallpaper
Order a tenth more for cuttings; keep packs of one batch together. = how much more of {p} should I order for cuttings?|do packs of {p} come from one batch?
Prévoyez dix pour cent de plus pour les coupes, du même lot. = combien {de p} prévoir pour les coupes ?|prévoir dix pour cent de plus pour les coupes {du p} ?
请多订一成作裁切损耗，并用同一批次。 = {p}裁切损耗要多订吗？|{p}是同一批次吗
light-switch wall-socket circuit-breaker water-heater
Have it fitted by an electrician, or the guarantee is void. = must an electrician fit {p}?|is the guarantee of {p} void if I fit it?
À faire poser par un électricien, sinon la garantie tombe. = {le p} doit être posé par un électricien ?|la garantie {du p} tombe si je le pose ?
须由电工安装，否则保修失效。 = {p}要电工安装吗？|自己装{p}保修失效吗
smoke-alarm fire-extinguisher safe-box
Press the test button once a month. = how often do I press the test button of {p}?|does {p} have a test button?
Appuyez sur le bouton de test une fois par mois. = tous les combien appuyer sur le bouton {du p} ?|{le p} a un bouton de test ?
请每月按一次测试键。 = {p}多久按一次测试键？|{p}有测试键吗
safety-shoes work-gloves coveralls hi-vis-vest
Orders for teams can be printed with a logo from five pieces on. = can {p} be printed with our logo?|from how many pieces is {p} printed for teams?
Marquage d'un logo possible pour les équipes dès cinq pièces. = on peut mettre notre logo sur {le p} ?|marquage {du p} dès combien de pièces ?
团体订购五件起可印标志。 = {p}团体订购能印标志吗？|{p}几件起可印
dash-cam tyre-inflator jump-starter car-vacuum
It fits the glove compartment in its soft bag. = does {p} fit the glove compartment?|is there a soft bag for {p}?
Tient dans la boîte à gants, dans sa pochette souple. = {le p} tient dans la boîte à gants ?|il y a une pochette pour {le p} ?
装在软袋里可放进手套箱。 = {p}能放进手套箱吗？|{p}有软袋吗
engine-oil antifreeze car-wax
Take the old liquid back to any garage, never down the drain. = where do I take old liquid from {p}?|can {p} go down the drain?
Rapportez l'ancien liquide au garage, jamais à l'égout. = où rapporter l'ancien liquide {du p} ?|{le p} peut aller à l'égout ?
废液请送修车店回收，切勿倒入下水道。 = {p}废液怎么回收？|{p}能倒入下水道吗
balloons paper-tableware costume gift-wrap
A bag of everything for ten guests costs less than the parts. = is there {p} for ten guests?|is a bag of {p} for guests cheaper than its parts?
Un lot complet pour dix invités revient moins cher que le détail. = il y a {le p} en lot pour dix invités ?|le lot {du p} est moins cher que le détail ?
十人份套装比单买更划算。 = {p}有十人份套装吗？|{p}套装比单买划算吗
christmas-tree ornaments party-decor
It packs flat and lasts for many years. = does {p} pack flat?|how many years does {p} last?
Se range à plat et dure de nombreuses années. = {le p} se range à plat ?|{le p} dure combien d'années ?
可压平收纳，能用多年。 = {p}能压平收纳吗？|{p}用完怎么压平收纳
kettlebell exercise-bike pull-up-bar punching-bag
A plan for twelve weeks hangs as a poster in the box. = is there a plan for training with {p}?|how many weeks does the plan of {p} last?
Un programme de douze semaines est joint en affiche. = il y a un programme avec {le p} ?|le programme {du p} dure combien de semaines ?
附十二周训练计划海报。 = {p}附训练计划吗？|{p}训练计划几周
gym-ball yoga-mat skipping-rope resistance-band
Latex is not used, so people with that allergy can train with it. = is there latex in {p}?|can I use {p} with a latex allergy?
Sans latex : les personnes allergiques peuvent s'en servir. = il y a du latex dans {le p} ?|les allergiques peuvent utiliser {le p} ?
不含乳胶，过敏者可放心使用。 = {p}含乳胶吗？|过敏者能用{p}吗
football basketball volleyball golf-club
A club in the third division trains with it. = which club trains with {p}?|does a third division team use {p}?
Un club de troisième division s'entraîne avec. = quel club s'entraîne avec {le p} ?|un club de division utilise {le p} ?
某丙级俱乐部训练用同款。 = {p}哪个俱乐部在用？|{p}是训练用的吗
screws nails hinge padlock
Spare parts of the same batch are kept for ten years. = are spare parts of {p} kept?|for how many years do you keep parts of {p}?
Des pièces identiques sont gardées dix ans en réserve. = vous gardez des pièces identiques {du p} ?|combien d'années gardez-vous {le p} en réserve ?
同批备件保留十年。 = {p}有同批备件吗？|{p}备件保留几年
moving-boxes hand-truck packing-cubes
We buy it back for half the price within a month. = do you buy {p} back?|within a month, how much for {p} if you buy it back?
Nous le reprenons à moitié prix dans le mois. = {le p} est repris dans le mois à quel prix ?|{le p} est repris à moitié prix ?
一个月内可半价回购。 = {p}能回购吗？|{p}半价回购要多久内
beehive poultry-kit electric-fence
The neighbours' consent isn't needed, but tell the town hall. = must I tell the town hall about {p}?|is the neighbours' consent needed for {p}?
L'accord des voisins n'est pas requis, mais déclarez-le en mairie. = faut déclarer {le p} en mairie ?|l'accord des voisins est requis pour {le p} ?
无需邻居同意，但请到镇政府登记。 = {p}要邻居同意吗？|{p}要登记吗
travel-adapter luggage-tag money-belt travel-pillow
It weighs less than a bar of soap and goes round the wrist. = does {p} go round the wrist?|is {p} lighter than soap?
Pèse moins qu'un savon et se porte au poignet. = {le p} se porte au poignet ?|{le p} pèse plus qu'un savon ?
比一块肥皂还轻，可套在手腕上。 = {p}能套手腕上吗？|{p}比肥皂轻吗
game-console gamepad gaming-chair
Software for parents limits the hours of play. = can parents limit the hours with {p}?|is there software for parents with {p}?
Un logiciel permet aux parents de limiter les heures de jeu. = les parents peuvent limiter les heures avec {le p} ?|il y a un logiciel pour parents avec {le p} ?
家长软件可限制游戏时长。 = {p}家长能限制时长吗？|{p}有家长软件吗
camera camera-bag lens-photo tripod
Join a free workshop in our shop on the first Saturday of the month. = is there a workshop for {p}?|on which Saturday is the free workshop about {p}?
Participez à un atelier gratuit le premier samedi du mois. = il y a un atelier pour {le p} ?|c'est quel samedi l'atelier sur {le p} ?
每月第一个周六店内有免费教学活动。 = {p}有教学活动吗？|{p}的教学活动是哪个周六
phone-case charger power-bank cable
Plastic fished from the Mediterranean makes up a third of it. = how much Mediterranean plastic is in {p}?|is {p} made of fished plastic?
Un tiers vient de plastique repêché en Méditerranée. = combien de plastique repêché dans {le p} ?|{le p} vient de la Méditerranée ?
三分之一来自地中海打捞的塑料。 = {p}用打捞塑料做的吗？|{p}里地中海塑料占多少
comic children-book novel cookbook textbook
A page of corrections can be found on the publisher's site. = are there corrections for {p}?|where are the publisher's corrections of {p}?
Une page de corrections figure sur le site de l'éditeur. = il y a des corrections pour {le p} ?|l'éditeur {du p} publie des corrections ?
出版社网站可查勘误表。 = {p}有勘误表吗？|{p}的勘误在出版社网站吗
school-bag pencil-case geometry-set globe
A field for the pupil's name is inside. = is there a field for a name in {p}?|where do I write my pupil's name on {p}?
Un emplacement pour le nom de l'élève est à l'intérieur. = il y a un emplacement pour le nom sur {le p} ?|où écrire le nom de l'élève sur {le p} ?
内侧有写学生姓名的位置。 = {p}有写姓名的位置吗？|{p}学生姓名写哪
`;
