export const text = `
[find.find]
dites, chez vous, {nps}, ça se trouve ?
ça fait une heure que je cherche {un np}, me dites pas que vous en faites pas
{un np}, ça vous parle ?
ma fille réclame {un np} depuis des semaines, qu'est-ce que je peux lui prendre
pour la rentrée on nous demande {un np}
faudrait que je me rachète {un np}
si jamais vous aviez {un np} qui traîne dans vos rayons, je suis preneur
z'auriez pas {un np} ?
z'avez des {nps} ?
tu vends des {nps} toi ?
t'as quoi en {nps} ?
tu peux me sortir des {nps} stp
balance les {nps}
envoie tes {nps}
fais péter les {nps}
allô, je vous appelle pour {un np}
bonsoir, je me permets de vous écrire au sujet {de un np} que j'aimerais acheter
madame, monsieur, je désire faire l'acquisition {de un np}
dans le cadre d'un achat pour notre service, nous recherchons des {nps}
notre association aurait l'usage {de un np}
on équipe le gîte, il nous faut des {nps}
client au comptoir qui demande {un np}, on a quoi ?
le client veut {un np}, tu me sors la liste
j'ai une cliente devant moi qui voudrait {un np}
papa dit qu'il nous faut {un np}
maîtresse a dit d'apporter {un np}
mon petit-fils m'a parlé {de un np}, c'est vous qui faites ça ?
à mon âge je ne m'y connais guère, mais j'aurais voulu {un np}
excusez-moi de vous déranger, c'était pour {un np}
désolé si je suis pas au bon endroit, je cherchais {un np}
pas envie de fouiller tout le site, montrez juste les {nps}
je scrolle depuis tantôt et j'arrive pas à tomber sur {un np}
votre menu est un vrai labyrinthe, c'est où {un np} ?
catégorie {nps}
rayon {nps}
recherche : {nps}
recherche {un np}, merci d'avance pour vos propositions
achat {np}
{np} à vendre ?
{np}
{np} ?
choix {nps}
catalogue {nps} svp
gamme {nps}
{nps}, vous faites ?
{nps}, c'est par où ?
{nps}, montrez voir
{nps} : qu'avez-vous à me montrer ?
les {nps}, vous les cachez où ?
j'arrive plus à vivre sans {un np}, aidez-moi à remplacer le mien
le mien vient de lâcher, il me refaut {un np}
figurez-vous que je n'ai toujours pas {un np}
on m'a volé mes affaires, il me faut {un np}
ça vous dirait de me vendre {un np} ?
c'est bien ici qu'on achète des {nps} ?
est-ce dans vos cordes, {un np} ?
avez-vous dans vos tiroirs {un np} ?
seriez-vous en mesure de me proposer {un np} ?
y aurait-il moyen de jeter un œil aux {nps} ?
peut-être avez-vous {un np} qui ferait mon affaire
rien de spécial, je regarde juste les {nps}
juste par curiosité, vos {nps} ?
j'ai vu une pub pour {un np}, c'est chez vous ?
une collègue m'a donné envie {de un np}
j'me tâte pour {un np}, qu'est-ce que tu proposes
vous faites dans les {nps}, vous ?
faites-vous ça, vous autres, des {nps} ?
allo là, vous tenez-tu ça des {nps} ?
je magasine {un np} pour mon chum
je suis en train de magasiner des {nps}
ça prendrait {un np} pour le chalet, kessé que vous avez ?
dites, vous auriez une fois {un np} ?
je saurais avoir {un np} chez vous ?
quelle sorte {de nps} c'est que vous avez
wesh c'est où les {nps}
frérot je cherche {un np}
vas-y montre les {nps} là
jveux {un np} 🙏
help je trouve pas {un np}
svp svp svp {un np}
on se dépêche, {un np}, je n'ai pas toute la journée
je vous demande {un np}, pas la lune
ok alors note : je veux {un np}
dis Siri euh pardon, montre-moi des {nps}
virgule non, je recommence : je cherche {un np}
hum, comment dire, il me faudrait {un np}
c'est compliqué à expliquer, en gros {un np}
en deux mots : {un np}
ce qui m'intéresse ce sont les {nps}
c'est {un np} que je veux
moi, ce qu'il me faut, c'est {un np}
ce que je voudrais voir : vos {nps}
tout ce que vous avez comme {nps}
qu'est-ce qu'il y a de beau en {nps} ?
on peut voir ce que ça donne, les {nps} chez vous ?
sortez-moi tout ce qui est {np}
filtrer : {nps}
affichez seulement les {nps}, le reste m'est égal
parmi tout votre bazar, il y a bien {un np} ?
j'imagine que vous avez {un np} ?
vous devez bien avoir {un np} quelque part
vous n'allez pas me dire que vous n'avez pas {un np} ?
sans {un np} je suis coincé, dépannez-moi
Noël approche et {un np} ferait plaisir à mon beau-père
mon coloc a tout cassé, faut reprendre {un np}
crémaillère samedi, j'ai pensé offrir {un np}
qui dit anniversaire dit cadeau : {un np} ?
je commence une activité et je n'ai pas encore {un np}
si je vous dis {un np}, vous me montrez quoi ?
prochaine étape de ma liste de courses : {un np}
il manque plus que {un np} sur ma liste
tant qu'on y est, vos {nps} ?
et sinon, côté {nps}, ça donne quoi ?
niveau {nps} y a quoi
j'peux voir les {nps} ou pas
faites-moi rêver avec vos {nps}
proposez-moi {un np}, je suis ouvert
surprenez-moi : {un np}
avez-vous une page avec les {nps} ?
le lien vers les {nps} svp
redirigez-moi vers les {nps}
emmenez-moi aux {nps}
[find.count]
ça représente combien d'articles, vos {nps} ?
les {nps}, y en a beaucoup ? dites un chiffre
un chiffre : les {nps} chez vous
{nps} : quantité de modèles ?
nb {nps} ?
cb {de nps} t'as
t'as combien {de nps} toi
donne le total des {nps}
total {nps}
juste un nombre, pas de blabla : les {nps}
si je compte bien, ça ferait combien {de nps} ?
quelqu'un a déjà compté vos {nps} ?
vous sauriez me dire à combien s'élève votre offre {de nps} ?
à combien se chiffre votre choix {de nps} ?
pour mon rapport, il me faut le nombre {de nps} au catalogue
pour mon exposé je dois savoir combien {de nps} une boutique vend
inventaire : combien {de nps} référencés ?
le patron demande combien on a {de nps} au catalogue
un client veut savoir combien on vend {de nps}
ma sœur parie que vous avez moins de dix {nps}, combien en vrai ?
on a fait un pari avec mon frère : combien {de nps} dans votre boutique ?
j'ai pas envie de tout faire défiler, il y en a combien, {de nps} ?
avant de faire défiler : combien {de nps} ?
votre rayon {nps}, il est grand comment ? en nombre
la page {nps} contient combien d'articles ?
c'est quoi l'étendue du choix en {nps}, en chiffres ?
sur tout le site, combien sont des {nps} ?
parmi tous vos articles, combien {de nps} ?
quelle quantité {de nps} différents vendez-vous ?
pourriez-vous m'indiquer le nombre exact {de nps} proposés ?
auriez-vous l'obligeance de me dire combien {de nps} vous proposez ?
je souhaiterais connaître le nombre {de nps} que vous commercialisez
une idée du nombre {de nps} ?
des {nps}, vous en tenez combien de sortes ?
vous tenez combien {de nps} coudonc ?
c'est combien {de nps} que vous avez, une fois ?
y a-tu plusieurs {nps} ? combien au juste
vous en avez-tu ben des {nps} ? combien ?
dix ? vingt ? combien {de nps} chez vous
combien il y en a, des {nps}
combien ça fait, tous vos {nps} mis bout à bout ?
combien j'en trouverais, {de nps}, en cherchant bien ?
combien de pages je vais devoir lire, enfin combien {de nps} ?
combien d'options j'ai en {nps} ?
combien de choix s'offrent à moi côté {nps} ?
si je cherche parmi les {nps}, j'ai combien de possibilités
pour des {nps}, le choix se fait entre combien de modèles ?
en tapant {nps} j'aurais combien de résultats ?
résultats pour {nps}, combien ?
dis maman veut savoir combien vous avez {de nps}
euh attends, ça fait combien {de nps} tout ça ?
{nps}, beaucoup ou trois fois rien ? combien ?
vous en avez plus qu'une poignée, des {nps} ? combien ?
nombre d'articles dans {nps}
nombre total {de nps}, merci
compte les {nps} stp
tu peux compter combien y a {de nps}
comptez pour moi : {nps}
faites le compte des {nps}
chiffrez-moi vos {nps} : combien ?
dénombrez les {nps}
j'aimerais bien savoir combien vous vendez {de nps}, au juste
je me demande combien {de nps} vous pouvez bien avoir
dites voir, ça va chercher dans les combien, le nombre {de nps} ?
ça se compte en dizaines, vos {nps} ? combien ?
pas les voir, les compter : vos {nps}
inutile de me les lister, combien {de nps} ?
la liste non, le nombre oui : {nps}
combien t'en proposes, des {nps}, en tout
[find.superlative]
s'il ne devait en rester qu'un : {le np} {le sup}
allez droit au but : {le np} {le sup}
pas trente-six choix, je veux juste {le np} {le sup}
de toute votre gamme {de nps}, lequel est {le sup} ?
dans toute la boutique, {le np} {le sup} c'est quoi ?
qui remporte le titre {de np} {le sup} ?
en matière {de nps}, lequel est {le sup} ?
côté {nps}, {le sup} ?
niveau {nps}, c'est lequel {le sup}
rayon {nps}, {le sup} svp
{nps} {le sup} en premier, juste celui-là
{np} : montrez-moi {le sup}
{le sup} de vos {nps}
{le sup} de vos {nps}, c'est lequel au juste ?
{le sup} parmi les {nps} ?
{le sup} des {nps} stp
{le sup}, en {nps}, c'est quoi
{le sup}, voilà tout ce que je demande à {un np}
tu me sors {le np} {le sup} ?
t'as quoi comme {np} {le sup}
sors-moi {le np} {le sup}
balance {le np} {le sup}
c'est qui {le sup} dans les {nps}
c'est lequel ton {np} {le sup}
file {le np} {le sup} steuplé
je vais pas y passer la nuit, {le np} {le sup} et basta
je n'ai que deux minutes : {le np} {le sup} ?
ma femme m'a dit de prendre {le np} {le sup}, il est où ?
mon père veut absolument {le np} {le sup}
le boss veut {le np} {le sup}, tu me trouves ça
mon client insiste : {le np} {le sup}
on me demande en caisse {le np} {le sup}, c'est lequel ?
pour le bureau il nous faudrait {le np} {le sup}
nous souhaitons retenir {le np} {le sup}, quel est-il ?
auriez-vous la gentillesse de m'indiquer {le np} {le sup} ?
je vous saurais gré de me montrer {le np} {le sup}
puis-je savoir quel {np} est {le sup} dans votre assortiment ?
peut-on me dire lequel, parmi vos {nps}, se trouve être {le sup} ?
sur tous les {nps} que vous vendez, il y en a forcément un qui est {le sup} : lequel ?
si vous deviez classer vos {nps}, lequel serait {le sup} ?
si je veux {le np} {le sup}, je regarde lequel ?
imaginons que je veuille {le np} {le sup}, vous me sortez quoi ?
je parie que vous savez quel {np} est {le sup}
ça m'intéresse de savoir quel {np} est {le sup}
j'aimerais autant {le np} {le sup}
tant qu'à faire, {le np} {le sup}
quitte à acheter {un np}, autant prendre {le sup} : lequel ?
à choisir, je prendrais {le sup} des {nps}
je cherche pas midi à quatorze heures : {le np} {le sup}
entre nous, {le np} {le sup} c'est lequel
hésitation totale devant vos {nps}, lequel est {le sup} ?
je me noie dans les {nps}, indiquez-moi {le sup}
trop {de nps}, dis-moi juste {le sup}
vous en avez des tonnes, {de nps}, c'est lequel {le sup} ?
triez vos {nps} et gardez {le sup}
classement des {nps} : qui arrive en tête, {le sup} ?
filtre : {np} {le sup}
recherche {np} {le sup}
réf {du np} {le sup} ?
existe-t-il {un np} qui soit {le sup} de tous ? lequel ?
c'est-tu quoi votre {np} {le sup} ?
coudonc, c'est lequel {le np} {le sup} ?
je magasine {le np} {le sup}, montrez-moi ça
dites une fois, {le np} {le sup}, c'est lequel ?
wesh {le np} {le sup} c'est lequel
le truc qu'il me faut c'est {le np} {le sup}
moi je veux {le sup} ! {de nps}, je parle
bonjour monsieur le robot, c'est quoi {le np} {le sup} ?
j'offre {un np} et je veux {le sup}, lequel est-ce ?
est-ce que vous sauriez me pointer {le np} {le sup} ?
{un np}, {le sup} de votre catalogue
ce serait lequel, {le np} {le sup}, d'après vous ?
dans le lot {de nps}, qui est {le sup} ?
trouve qui est {le sup} parmi les {nps}
parmi vos {nps} il me faut {le sup} et pas un autre
[find.mostField]
quel {np} l'emporte en {field} ?
qui dit mieux en {field} ? {nps} seulement
{field} au max, pour {un np}
{field} : quel {np} arrive en tête ?
en {field}, quel {np} fait le plus fort ?
côté {field}, c'est quoi votre {np} qui en a le plus ?
niveau {field} lequel de tes {nps} envoie le plus
plus y a {de field} mieux c'est : quel {np} ?
je veux un maximum {de field}, quel {np} prendre ?
donnez-moi {le np} où {le field} est {leplus} élevé
{le np} dont {le field} est {leplus} élevé, s'il vous plaît
{le np} dont {le field} bat tous les records
record {de field} parmi vos {nps} ?
le numéro un en {field} dans les {nps}
numéro un {de field}, {nps}
pour moi c'est {le field} qui compte, le plus possible : quel {np} ?
la seule chose qui m'importe c'est {le field}, au maximum, dans {un np}
sans regarder le reste, quel {np} a le plus {de field}
quel {np} n'a pas d'égal en {field}
celui de vos {nps} qui a {le field} {leplus} énorme
classez les {nps} par {field}, je veux le premier
tri {field} décroissant, {nps}, le premier
{nps}, du plus au moins {de field} : qui est devant ?
max {field} {nps}
{np} + max {de field}
{np} max {field} svp
{np} à fond sur {le field}, celui qui en a le plus
t'as quoi comme {np} avec {le field} au max du max
c'est lequel {le np} avec le plus gros chiffre en {field}
sur la fiche, {le field} {leplus} élevé, c'est quel {np} ?
jusqu'où monte {le field} dans vos {nps}, et c'est lequel ?
vos {nps} montent jusqu'à combien en {field} ? montrez celui-là
lequel de vos {nps} va le plus loin en {field} ?
un client exige le maximum {de field}, quel {np} je lui montre ?
pour l'atelier, {le np} avec le plus {de field}
mon mari ne regarde que {le field}, il veut celui qui en a le plus dans les {nps}
pourriez-vous me signaler {le np} présentant {le field} {leplus} élevé ?
je souhaiterais {le np} offrant {le field} maximum
auriez-vous l'obligeance de m'indiquer quel {np} possède le plus {de field} ?
par curiosité, quel {np} a {le field} {leplus} énorme
j'ai besoin d'énormément {de field}, montrez {le np} qui en a le plus
plus fort en {field}, ça n'existe pas chez vous : c'est quel {np} ?
en termes {de field}, votre {np} imbattable, c'est lequel
question {field}, quel {np} domine les autres
{le field} {leplus} considérable parmi les {nps} ?
{le field} {leplus} énorme, c'est chez quel {np}
où est-ce que {le field} est {leplus} élevé, parmi les {nps} ?
y a-tu {un np} qui bat les autres en {field} ? lequel ?
c'est lequel {le np} qui a le plus {de field}, mettons
entre tous vos {nps}, la palme {du field} revient à qui ?
médaille d'or {du field} chez les {nps} ?
roi {du field} dans les {nps} ?
si je veux pousser {le field} au maximum, quel {np} ?
celui avec {le field} au plafond, en {nps}
j'exige {le field} maximum possible : {un np}
[find.leastField]
quel {np} a vraiment peu {de field}, le moins de tous ?
{field} au minimum, pour {un np}
{field} : quel {np} est dernier ?
en {field}, quel {np} fait le plus bas ?
moins y a {de field} mieux je me porte : quel {np} ?
moins {de field} possible, {np}
le moins possible {de field}, quel {np} prendre ?
donnez-moi {le np} où {le field} est au plus bas
{le np} dont {le field} est {leplus} faible, s'il vous plaît
{le np} avec le plus petit chiffre en {field}
record vers le bas en {field} parmi vos {nps} ?
tout en bas de l'échelle {de field}, il y a quel {np} ?
jusqu'où descend {le field} dans vos {nps}, et c'est lequel ?
vos {nps} descendent jusqu'à combien en {field} ? montrez celui-là
lequel de vos {nps} descend le plus bas en {field}
tri {field} croissant, {nps}, le premier
{nps}, du moins au plus {de field} : qui est devant ?
min {field} {nps}
{np} min {field} svp
{np} mini {de field}, celui qui en a le moins
c'est lequel {le np} avec {le field} {leplus} riquiqui
sur la fiche, {le field} {leplus} faible, c'est quel {np} ?
{le field}, j'en veux le moins possible dans {un np}, lequel ?
je fuis {le field}, quel {np} en a le moins ?
je ne veux presque pas {de field} : {le np} qui en a le moins
trop {de field} ça me gêne, donc {le np} qui en a le moins
un client veut le minimum {de field}, quel {np} je lui montre ?
pour ma grand-mère, {le np} avec {le field} {leplus} modeste
mon médecin insiste sur {le field}, minimum absolu : quel {np} ?
pourriez-vous me signaler {le np} présentant {le field} {leplus} faible ?
je souhaiterais {le np} offrant {le field} minimum
auriez-vous l'amabilité de me dire quel {np} affiche le moins {de field} ?
t'as quoi comme {np} avec {le field} tout en bas, le plus bas de tous
niveau {field}, lequel de tes {nps} en a le moins
côté {field}, quel {np} est le plus modeste ?
question {field}, quel {np} reste sous tous les autres
par curiosité, quel {np} a {le field} {leplus} minuscule
parmi les {nps}, {le field} {leplus} faible ?
{le field} {leplus} faible, c'est chez quel {np}
{le field} {leplus} minuscule dans vos {nps} ?
où est-ce que {le field} est {leplus} faible, parmi les {nps} ?
classez les {nps} par {field} du plus petit au plus grand, je veux le premier
y a-tu {un np} qui a moins {de field} que tous les autres ? lequel ?
entre tous vos {nps}, lequel se contente du plus petit chiffre en {field} ?
lanterne rouge {du field} chez les {nps} ?
bon dernier en {field}, c'est quel {np} ?
si je veux réduire {le field} au strict minimum, quel {np} ?
celui avec {le field} au plancher, en {nps}
plus bas en {field}, ça n'existe pas chez vous : c'est quel {np} ?
le plus petit chiffre {de field} de tous vos {nps}, svp
[modifiers.value]
modèle {value}
façon {value}
genre {value}
style {value}
, genre {value}
, {value} sinon rien
, {value} obligé
, {value} obligatoirement
, {value} impérativement svp
, {value} hein
, {value} uniquement merci
, {value} exclusivement
- {value}
: {value}
+ {value}
, le tout {value}
, mais {value}
, mais alors {value}
, enfin, {value}
, {value} quoi
, et surtout {value}
, j'insiste : {value}
, je précise : {value}
, ah oui et {value}
, j'oubliais : {value}
, PS : {value}
, plutôt genre {value} si possible
, on me demande {value}
, ma femme les veut {value}
, ma fille dit {value} ou rien
, chez moi tout est {value}
, idéalement {value}
, dans l'idéal {value}
, de préférence {value} si ça ne vous embête pas
, {value} ce serait top
, {value} ce serait parfait
, {value} ça m'irait bien
, j'adore {value}
, je suis très {value}
, c'est {value} que je cherche
, c'est {value} qu'il me faut
, c'est {value} ou c'est rien
, il faut absolument que ce soit {value}
, faut que ce soit {value}
, à condition que ce soit {value}
, du moment que c'est {value}
, tant que c'est {value}
, si c'est {value} je prends
, j'aimerais mieux {value}
, je penche pour {value}
, je pense à {value}
, mon choix se porte sur {value}
, mettons {value}
, disons {value}
, option {value}
, rien que {value}
, 100 % {value}
, full {value}
, on reste sur {value}
, critère : {value}
, type : {value}
[modifiers.fieldValue]
, {field} {value} obligatoirement
, pour {le field} : {value}
, quant {au field}, {value}
, en ce qui concerne {le field}, {value}
, {le field}, je le vois bien en {value}
, {le field} doit être {value}
, {le field} devrait être {value}
, {le field} c'est {value} ou rien
, {field}, ce serait {value}
, {field} → {value}
(côté {field}, {value})
/ {field} {value}
+ {field} {value}
avec {le field} en {value}
avec écrit {value} dans {field}
dont {le field} serait {value}
dont {le field} indique {value}
où {field} = {value}
où il est marqué {value} à {field}
qui affichent {value} en {field}
qui soient {value} niveau {field}
, niveau {field} je veux {value}
, niveau {field} c'est {value}
, question {field}, {value}
, {value} pour ce qui est {du field}
, {value} en guise {de field}
, {value} (je parle {du field})
, {value}, {le field} hein
, je filtre sur {field} {value}
, filtre {field} : {value}
, critère {field} = {value}
, {le field} m'importe : {value}
, c'est {le field} qui compte, {value}
, à condition que {le field} soit {value}
, si {le field} est {value}
, tant que {le field} c'est {value}
, mais {le field} faut que ce soit {value}
, mon mari tient {au field} : {value}
, le client demande {field} {value}
, cahier des charges : {field} {value}
, à la ligne {field} il faut {value}
, mettez {value} pour {le field}
, cochez {value} dans {field}
, j'aimerais {le field} en {value} svp
, {field} {value} de préférence
, {field} {value} impératif
[modifiers.contains]
avec {value} dedans
avec {value} à l'intérieur
avec {value} en plus
avec {value} et tout
+ {value}
(avec {value})
- {value} inclus
avec {value} pour aller avec
avec {value} en accompagnement
où il entre {value}
où on trouve {value}
où {value} figure dans la liste
dont la composition mentionne {value}
dont la liste comprend {value}
qui comportent {value}
qui intègrent {value}
qui ont {value} dedans
qui viennent avec {value}
qui proposent {value}
, {value} compris dedans
, {value} dedans obligatoirement
, {value} doit être dans le lot
, {value} doit y être
, il me faut {value} avec
, il doit y avoir {value}
, il faut qu'il y ait {value}
, faut qu'y ait {value}
, je veux qu'il y ait {value} dedans
, j'ai besoin {de value} dedans
, j'ai vraiment besoin qu'il y ait {value}
, à condition d'avoir {value}
, du moment qu'il y a {value}
, tant qu'il y a {value} je suis content
, s'il y a {value} je prends
, si possible avec {value}
, de préférence avec {value}
, idéalement avec {value}
, avec {value} ce serait top
, {value} en prime
, {value} en fait partie j'espère
, j'adore {value}, il en faut
, mon fils veut {value}
, ma copine ne jure que par {value}
, on m'a recommandé {value} dedans
, ma recette demande {value}
, sans oublier {value}
, et n'oubliez pas {value}
, ah et avec {value}
, plus {value} svp
, présence {de value} exigée
, contient : {value}
, mot-clé {value}
, y compris {value}
, {value} inclus sinon ça ne m'intéresse pas
, c'est {value} qui m'intéresse dedans
[modifiers.containsNot]
sans {value} dedans
sans la moindre trace {de value}
sans trace {de value}
sans une miette {de value}
sans ombre {de value}
sans ajout {de value}
sans {value} ni rien de ce genre
avec la mention sans {value}
0 {value}
0 % {value}
(sans {value})
(pas {de value})
non {value}
où {value} n'apparaît pas
où il n'y a pas du tout {de value}
dont la composition exclut {value}
qui ne contiennent pas {de value}
qui se passent {de value}
qui évitent {value}
libres {de value}
, mais sans {value} surtout
, attention : pas {de value}
, attention allergie, pas {de value}
, allergique à {value} ici, donc sans
, {value} interdit
, {value} c'est mort
, {value} beurk
, {value} très peu pour moi
, {value} je peux pas
, {value} me rend malade
, {value} me donne des boutons donc sans
, {value} on évite à la maison
, {value} ? surtout pas
, mon fils ne supporte pas {value}
, ma belle-mère ne tolère pas {value}
, le médecin m'a interdit {value}
, il ne faut pas qu'il y ait {value}
, faut pas qu'y ait {de value}
, faut surtout pas qu'il y ait {value} dedans
, je ne veux pas voir {value} dans la liste
, je ne veux pas entendre parler {de value}
, tant qu'il n'y a pas {de value}
, du moment que c'est sans {value}
, à condition que ce soit sans {value}
, à l'exclusion {de value}
, à l'exception de ce qui contient {value}
, tout ce qui contient {value} est à écarter
, écartez ce qui est avec {value}
, enlevez tout ce qui est avec {value}
, laissez tomber ce qui a {value}
, oubliez tout ce où il y a {value}
, rien avec {value}
, absence {de value} obligatoire
, y a pas {de value} j'espère ?
, si c'est avec {value} c'est non
, s'il y a {value} je passe mon tour
, j'évite {value} en ce moment
, je suis en guerre contre {value}
[modifiers.has]
({field})
+ {field}
/ {field}
version {field}
type {field}
genre {field}
qui soient {field}
qui sont {field}
qui disposent {de field}
qui intègrent {field}
qui possèdent {field}
où on a {field}
où {field} est indiqué
où {field} = oui
, {field} sinon rien
, {field} hein
, {field} ✔
, {field} svp
, {field} si possible
, {field} c'est le minimum
, {field} c'est non négociable
, {field} c'est une obligation
, {field} j'y tiens
, {field} ce serait top
, {field} ça m'arrangerait
, {field} à tout prix
, {field} à coup sûr
, {field} avant tout
, {field} bien entendu
, critère : {field}
, case {field} cochée
, cochez {field}
, filtre {field}
, mention {field} exigée
, c'est {field} qui m'intéresse
, ce que je veux c'est {field}
, et surtout {field}
, et puis {field}
, mais {field}
, mais avec {field}
, j'ai vraiment besoin de ça : {field}
, il faut absolument {field}
, faut {field}
, à condition d'avoir {field}
, du moment qu'il y a {field}
, tant que ça a {field}
, s'il y a {field} je prends
, le patron exige {field}
, ma fille veut absolument {field}
, on nous impose {field}
, sans oublier {field}
, j'oubliais : {field}
, je précise : {field}
, option {field}
, avec {field} de préférence
, idéalement {field}
, {field} ou je passe mon chemin
[modifiers.hasNot]
non {field}
pas {field}
sans {field} du tout
sans {field} svp
sans option {field}
sans fonction {field}
(sans {field})
(pas {de field})
zéro {field}
où {field} = non
où {field} est absent
qui ne proposent pas {field}
qui ne sont pas {field}
qui évitent {field}
qui font l'impasse sur {field}
qui n'ont pas le côté {field}
, {field} surtout pas
, {field} très peu pour moi
, {field} ça m'énerve
, {field} je déteste
, {field} ça sert à rien
, {field} je m'en passerai
, {field} beurk
, {field} : décochez
, {field} ? jamais de la vie
, {field} c'est non
, {field} à éviter
, {field} exclu
, mais sans {field}
, mais pas {field}
, tout sauf {field}
, sauf ce qui est avec {field}
, écartez ce qui a {field}
, enlevez ce qui a {field}
, laissez de côté tout ce qui a {field}
, tant que c'est sans {field}
, du moment que c'est pas {field}
, à condition que ce ne soit pas {field}
, faut pas que ce soit {field}
, faut pas qu'il y ait {field}
, il ne faut surtout pas {field}
, je ne veux ni entendre ni voir {field}
, je n'aime pas quand c'est {field}
, je ne suis pas fan {de field}
, j'ai horreur {de field}
, j'évite tout ce qui est {field}
, on a dit pas {field}
, ma mère ne veut pas {de field}
, mon mari déteste {field}
, plutôt sans {field}
, de préférence sans {field}
, si possible sans {field}
, idéalement sans {field}
, critère : pas {de field}
, filtre : sans {field}
, si c'est avec {field} je n'en veux pas
[modifiers.notValue]
non {value}
(pas {value})
(sauf {value})
- pas {value}
qui ne soient pas {value}
qui sont autre chose que {value}
dans une version autre que {value}
à l'exception {de value}
excepté {value}
hormis {value}
en dehors {de value}
pas du genre {value}
pas de type {value}
pas version {value}
, mais pas {value} pitié
, mais pas {value} hein
, pitié pas {value}
, par pitié, pas {value}
, ne me montrez pas {value}
, ne me proposez pas {value}
, ne me mettez pas {value}
, enlevez les {value}
, enlève {value} de la liste
, virez {value}
, écartez {value}
, oubliez {value}
, laissez tomber {value}
, exclure {value}
, exclusion : {value}
, {value} exclus
, {value} à proscrire
, {value} à éviter
, {value} ? jamais
, {value} ? très peu pour moi
, {value} ? surtout pas
, {value} beurk
, {value} j'en ai ras le bol
, {value} ça ne me plaît pas
, {value} c'est mort
, {value} c'est pas mon truc
, {value} je ne peux pas voir ça
, {value} ça ne va pas chez moi
, j'ai horreur {de value}
, je n'aime pas {value}
, je ne suis pas très {value}
, je ne suis pas fan {de value}
, ma femme ne veut pas entendre parler {de value}
, mon fils refuse {value}
, on m'a déconseillé {value}
, il ne faut pas que ce soit {value}
, faut pas que ce soit {value}
, du moment que c'est pas {value}
, tant que ce n'est pas {value}
, à condition que ce ne soit pas {value}
, sauf si c'est {value}
, si c'est {value} c'est non
, si c'est {value} je passe
, peu importe, sauf {value}
, n'importe mais surtout pas {value}
, ça m'est égal sauf {value}
, tout me va sauf {value}
, autre chose que {value}
, plutôt pas {value}
, à part {value} tout m'intéresse
[modifiers.under]
qui restent en deçà de {price}
qui ne coûtent même pas {price}
qui ne vont pas chercher jusqu'à {price}
qui n'atteignent pas {price}
qui n'arrivent pas à {price}
qui ne grimpent pas jusqu'à {price}
qui me reviennent à moins de {price}
qui passent sous la barre des {price}
qui s'affichent sous {price}
dont l'étiquette reste sous {price}
dont le prix n'atteint pas {price}
au-dessous de {price}
en bas de {price}
en deçà de {price}
en vente à moins de {price}
prix < {price}
(moins de {price})
(- de {price})
- de {price}
sous la barre de {price}
à un prix inférieur à {price}
au prix de moins de {price}
à strictement moins de {price}
, sous la barre des {price}
, moins de {price} impérativement
, moins de {price} stp
, moins de {price} hein
, moins que {price}
, moins cher que {price} svp
, moins de {price} sinon mon banquier m'appelle
, moins de {price} tout compris
, je voudrais m'en tirer pour moins de {price}
, je voudrais m'en sortir à moins de {price}
, j'aimerais rester sous {price}
, j'aimerais payer moins de {price}
, je compte mettre moins de {price}
, je paierai moins de {price} ou rien
, c'est la dèche donc moins de {price}
, chui fauché, moins de {price}
, j'ai moins de {price} sur moi
, j'ai même pas {price} en poche
, faut que ça reste en bas de {price}
, faut que ça coûte même pas {price}
, ça ne doit pas atteindre {price}
, il ne faut pas que ça atteigne {price}
, sans atteindre {price}
, sans aller jusqu'à {price}
, à condition que ce soit moins de {price}
, à condition de payer moins de {price}
, du moment que c'est moins de {price}
, si c'est moins de {price} je prends
, si on peut rester sous {price}
, idéalement sous {price}
, de préférence à moins de {price}
, {price} c'est déjà trop, donc moins
, {price} c'est trop cher, il me faut moins
, {price} je trouve ça trop, en dessous donc
, à {price} je ne suis plus, il faut moins
, ça coûte moins de {price} j'espère
, on m'a donné moins de {price} pour ça
, mes parents veulent que ça coûte moins de {price}
, ma moitié a dit moins de {price}
, notre budget interne impose moins de {price}
, critère prix : moins de {price}
[modifiers.atMost]
à {price} grand maximum
à {price} plafond
à {price} et basta
à maximum {price}
à max {price}
avec un plafond de {price}
avec {price} de budget
avec un budget de {price}
avec {price} comme limite
pour un budget de {price}
pour {price} max
pour {price} tout rond ou moins
pour {price} ou moins
dans mes moyens, soit {price} maxi
qui rentrent dans un budget de {price}
qui rentrent dans {price}
qui tiennent dans un budget de {price}
qui ne coûtent pas plus de {price}
qui ne vont pas au-delà de {price}
qui ne passent pas la barre des {price}
qui coûtent {price} maximum
dont le prix ne va pas plus haut que {price}
dont le prix n'excède pas {price}
dont le prix plafonne à {price}
prix max {price}
prix maxi : {price}
(max {price})
(budget {price})
(limite {price})
n'excédant pas {price}
, max {price}
, maxi {price} svp
, maximum {price}
, budget max {price}
, budget maximal {price}
, budget serré : {price}
, budget étudiant, {price} max
, mon budget : {price}
, mon budget est de {price}
, mon budget ne va pas plus loin que {price}
, limite {price}
, ma limite est à {price}
, plafond fixé à {price}
, je suis limité à {price}
, on est limités à {price}
, je m'arrête à {price}
, je monte jusqu'à {price}
, je peux monter à {price} mais pas plus
, je peux aller jusqu'à {price}
, j'irai pas plus haut que {price}
, je mets pas plus de {price} là-dedans
, je ne lâche pas plus de {price}
, faut pas que ça passe {price}
, faut pas que ça dépasse {price} sinon je me fais tuer
, il ne faut pas que ça excède {price}
, ça ne doit pas dépasser {price}
, ça doit rentrer dans {price}
, sans dépasser {price}
, sans passer la barre des {price}
, sans aller au-delà de {price}
, sans crever le plafond de {price}
, j'ai {price} et pas un sou de plus
, j'ai une enveloppe de {price}
, j'ai que {price}
, il me reste {price} ce mois-ci
, on m'a donné {price} pour ça
, mamie m'a donné {price}, faut que ça rentre
, l'enveloppe est de {price}
, le service achats plafonne à {price}
, on dispose de {price}
, notre cagnotte est de {price}
, au-delà de {price} je passe mon tour
, plus de {price} c'est non
, plus de {price} c'est hors budget
, au-dessus de {price} je ne suis plus
, à condition de ne pas dépasser {price}
, du moment que ça ne dépasse pas {price}
, tant que ça ne dépasse pas {price}
, si ça ne dépasse pas {price}
, {price} ou moins
, {price} max max max
, {price} maximum sinon c'est mort
, {price} et pas un centime de plus
, {price} à tout casser
, {price} grand maximum hein
[modifiers.over]
au-delà des {price}
qui dépassent {price}
qui dépassent la barre des {price}
qui passent la barre des {price}
qui vont plus haut que {price}
qui grimpent au-dessus de {price}
qui reviennent à plus de {price}
qui s'affichent au-dessus de {price}
qui valent plus de {price}
dont l'étiquette dépasse {price}
dont le prix excède {price}
dont le prix va au-delà de {price}
en haut de {price}
prix > {price}
(plus de {price})
(+ de {price})
+ de {price}
à un prix supérieur à {price}
plus chers que {price}
, plus de {price} svp
, plus que {price}
, en haut de {price}
, au-dessus de la barre des {price}
, plus de {price} c'est pour un beau cadeau
, je veux mettre plus de {price}
, je compte y mettre plus de {price}
, je suis prêt à mettre plus de {price}
, je veux de la qualité donc plus de {price}
, je veux du luxe, plus de {price}
, je me méfie sous {price}, montrez au-dessus
, il faut que ça dépasse {price}
, faut que ça coûte plus de {price}
, faut que ça dépasse {price} pour le bon de réduction
, ça doit coûter plus que {price}
, ça doit dépasser {price}
, à condition que ça dépasse {price}
, du moment que ça coûte plus de {price}
, si ça dépasse {price}
, {price} c'est trop peu, il faut plus
, {price} ça fait cheap, plutôt au-dessus
, à {price} c'est de la camelote, donc plus cher que ça
, pas radin aujourd'hui, plus de {price}
, mon patron offre plus de {price}
, le client veut y mettre plus de {price}
, critère prix : plus de {price}
, tout ce qui coûte plus de {price}
, uniquement ce qui est à plus de {price}
, uniquement au-dessus de {price}
, rien à {price} ou moins
, il faut strictement plus de {price}
[modifiers.atLeast]
à {price} mini
à {price} ou mieux
à {price} et plus
à minimum {price}
à min {price}
à pas moins de {price}
avec un prix d'au moins {price}
avec {price} comme prix plancher
qui coûtent au moins {price}
qui coûtent {price} ou plus
qui coûtent minimum {price}
qui commencent à {price}
qui partent de {price}
qui vont chercher au moins {price}
qui atteignent {price}
qui ne descendent pas sous {price}
dont le prix est d'au moins {price}
dont le prix démarre à {price}
dont le prix ne descend pas sous {price}
prix min {price}
prix mini : {price}
prix plancher {price}
prix >= {price}
(min {price})
(à partir de {price})
, min {price}
, {price} et plus
, {price} ou plus
, {price} mini
, {price} au bas mot
, {price} au moins
, {price} minimum hein
, budget minimum {price}
, je mets {price} au moins
, je veux dépenser au moins {price}
, je veux y mettre au moins {price}
, je ne descends pas sous {price}
, je ne regarde rien à moins de {price}
, on part sur {price} minimum
, ça commence à {price} pour moi
, il faut que ça coûte {price} ou plus
, faut que ça atteigne {price} pour la livraison
, faut que ça fasse au moins {price}
, faut atteindre {price} avec mon bon d'achat
, ça doit valoir au moins {price}
, ça doit atteindre {price}
, sans descendre sous {price}
, moins de {price} c'est non
, en dessous de {price} c'est de la camelote
, en dessous de {price} ça ne m'intéresse pas
, sous {price} je ne prends pas
, à condition que ce soit {price} ou plus
, du moment que ça coûte au moins {price}
, le client veut mettre {price} au moins
, on veut marquer le coup, {price} au moins
, tout ce qui est à {price} ou plus
[modifiers.between]
entre {low} et {high} max
entre {low} et {high} svp
entre {low} et {high} tout compris
quelque part entre {low} et {high}
à {low}-{high}
{low}-{high}
({low} à {high})
(entre {low} et {high})
(budget {low}-{high})
de {low} minimum à {high} maximum
de {low} jusqu'à {high} max
à partir de {low} et jusqu'à {high}
avec un budget de {low} à {high}
avec un budget compris entre {low} et {high}
dans la tranche {low}-{high}
dans la fourchette {low} à {high}
dans une gamme de prix de {low} à {high}
pour un budget de {low} à {high}
pour {low} à {high}
qui se situent entre {low} et {high}
qui oscillent entre {low} et {high}
qui vont chercher entre {low} et {high}
qui coûtent de {low} à {high}
qui valent entre {low} et {high}
qui se vendent entre {low} et {high}
qui rentrent dans ma fourchette {low}-{high}
dont le prix va de {low} à {high}
dont le prix se situe entre {low} et {high}
dont le prix est compris entre {low} et {high}
prix de {low} à {high}
prix entre {low} et {high}
prix min {low} max {high}
prix : {low} → {high}
, {low}-{high}
, {low} à {high}
, {low} mini, {high} maxi
, {low} minimum et {high} maximum
, {low} au moins, {high} au plus
, min {low} max {high}
, mini {low}, maxi {high}
, budget {low} à {high}
, budget {low}-{high} svp
, budget fixé de {low} à {high}
, mon budget se situe entre {low} et {high}
, mon budget va de {low} à {high}
, ma tranche c'est {low} à {high}
, je peux mettre entre {low} et {high}
, je compte dépenser entre {low} et {high}
, je veux y mettre de {low} à {high}
, je suis prêt à payer de {low} à {high}
, on a prévu entre {low} et {high}
, on s'est cotisés, entre {low} et {high}
, le comité d'entreprise donne entre {low} et {high}
, il faut que ce soit entre {low} et {high}
, faut que ça tombe entre {low} et {high}
, faut que ça coûte entre {low} et {high}
, ça doit se tenir entre {low} et {high}
, sans descendre sous {low} ni dépasser {high}
, pas moins de {low}, pas plus de {high}
, pas en dessous de {low} mais pas au-dessus de {high}
, jusqu'à {high} mais à partir de {low}
, {high} max mais {low} minimum
, du moment que c'est entre {low} et {high}
, à condition d'être entre {low} et {high}
, si c'est entre {low} et {high}
, idéalement entre {low} et {high}
, mettons {low} à {high}
, genre {low} à {high}
, allez, entre {low} et {high}
[modifiers.brand]
{brand} svp
{brand} only
({brand})
- {brand}
/ {brand}
+ {brand}
made by {brand}
du fabricant {brand}
du constructeur {brand}
de la maison {brand}
de fabrication {brand}
de la gamme {brand}
de l'enseigne {brand}
par {brand}
estampillés {brand}
siglés {brand}
qui viennent de chez {brand}
qui portent le nom {brand}
qui sortent de chez {brand}
que fabrique {brand}
que fait {brand}
que propose {brand}
dont la marque est {brand}
avec le logo {brand}
avec marqué {brand} dessus
, {brand} svp
, {brand} sinon rien
, {brand} de préférence
, {brand} obligé
, {brand} hein, pas une sous-marque
, {brand} et pas une copie
, du {brand}
, du {brand} si vous en faites
, du vrai {brand}
, que du {brand}
, rien que du {brand}
, c'est du {brand} que je veux
, c'est {brand} qu'il me faut
, c'est {brand} qui m'intéresse
, chez {brand} exclusivement
, côté {brand}
, j'adore {brand}
, je suis fan {de brand}
, je suis une inconditionnelle {de brand}
, je ne jure que par {brand}
, j'ai toujours eu du {brand}
, je reste fidèle à {brand}
, je suis {brand} depuis toujours
, j'ai confiance en {brand}
, on m'a dit du bien {de brand}
, on m'a conseillé {brand}
, on est une maison {brand} ici
, mon fils veut du {brand}
, ma fille n'aime que {brand}
, mon père ne connaît que {brand}
, le client exige {brand}
, le cahier des charges impose {brand}
, il faut que ce soit du {brand}
, faut que ça vienne {de brand}
, à condition que ce soit du {brand}
, tant que c'est du {brand}
, idéalement du {brand}
, la marque doit être {brand}
, la marque c'est {brand}
, marque souhaitée {brand}
, j'hésite pas, {brand}
[modifiers.notBrand]
non {brand}
(sauf {brand})
(pas {brand})
- pas {brand}
toutes marques sauf {brand}
hors marque {brand}
hormis {brand}
excepté {brand}
à l'exception {de brand}
en dehors {de brand}
d'autres marques que {brand}
d'un autre fabricant que {brand}
de n'importe quelle marque à part {brand}
d'un concurrent {de brand}
qui ne sont pas {de brand}
qui ne sont pas du {brand}
qui ne viennent pas de chez {brand}
qui ne portent pas le nom {brand}
que {brand} ne fabrique pas
dont la marque n'est pas {brand}
autres que du {brand}
sans {brand}
sans le logo {brand}
, sans {brand}
, {brand} exclu
, {brand} non merci
, {brand} ? non merci
, {brand} jamais plus
, {brand} plus jamais de la vie
, {brand} à éviter
, {brand} c'est mort
, {brand} c'est fini pour moi
, {brand} très peu pour moi
, {brand} m'a trop déçu
, {brand} j'en peux plus
, {brand} je boycotte
, {brand} on oublie
, je boycotte {brand}
, je suis fâché avec {brand}
, je suis en froid avec {brand}
, je n'ai pas confiance en {brand}
, je n'aime pas {brand}
, je déteste {brand}
, j'ai eu des soucis avec {brand}, une autre marque donc
, j'en ai marre {de brand}
, j'en ai soupé {de brand}
, j'ai donné, plus {de brand}
, mon mari ne veut pas {de brand}
, ma mère refuse {brand}
, le client ne veut pas {de brand}
, on évite {brand} au bureau
, évitez {brand}
, enlevez {brand}
, virez {brand} de la liste
, exclure {brand}
, oubliez {brand}
, ne me montrez pas {de brand}
, ne me proposez pas {brand}
, laissez {brand} de côté
, mais alors pas {brand}
, pitié pas {brand}
, n'importe quoi sauf {brand}
, peu importe tant que ce n'est pas {brand}
, du moment que c'est pas {brand}
, à condition que ce ne soit pas {brand}
, il ne faut pas que ce soit du {brand}
, faut pas que ce soit du {brand}
, toutes les marques me vont sauf {brand}
, si c'est {brand} c'est non
, si c'est du {brand} je passe
, autre chose que {brand}
, à part {brand} tout me va
[modifiers.more]
dépassant {value} {de field}
avec {field} dépassant {value}
avec {field} au-delà de {value}
avec {le field} au-dessus de {value}
avec {le field} qui dépasse {value}
avec {field} + de {value}
à {field} > {value}
(plus de {value})
(+ de {value} {de field})
({field} > {value})
+ de {value}
+ de {value} {de field}
{field} dépassant {value}
{field} plus de {value}
au-dessus de {value} {de field}
au-dessus de {value} côté {field}
plus de {value} en {field}
plus de {value} niveau {field}
qui font plus de {value}
qui font plus de {value} {de field}
qui affichent plus de {value} {de field}
qui offrent plus de {value} {de field}
qui passent la barre des {value} {de field}
qui vont plus loin que {value} en {field}
qui ont plus de {value} comme {field}
dont {le field} va au-delà de {value}
dont {le field} excède {value}
dont {le field} passe {value}
dont {le field} est au-dessus de {value}
où {le field} dépasse {value}
où {le field} va plus haut que {value}
, {field} : plus de {value}
, {field} au-delà de {value}
, {field} plus de {value} svp
, pour {le field} je veux plus de {value}
, pour {le field}, plus que {value}
, côté {field} plus de {value}
, niveau {field} plus de {value}
, niveau {field}, au-dessus de {value}
, question {field} faut dépasser {value}
, en {field} il me faut plus que {value}
, je veux plus de {value} {de field}
, j'ai besoin de plus de {value}
, j'ai besoin de plus de {value} en {field}
, il m'en faut plus de {value}
, il faut que ça dépasse {value} en {field}
, il faut que {le field} dépasse {value}
, faut que {le field} passe les {value}
, faut plus de {value} {de field}
, faut que ça fasse plus de {value}
, ça doit dépasser {value}
, ça doit faire plus de {value} {de field}
, {value} {de field} c'est trop peu, il m'en faut plus
, {value} ça ne me suffit pas en {field}, davantage
, j'ai déjà {value} {de field}, je veux plus
, le mien a {value} {de field} et c'est trop juste, plus donc
, à {value} {de field} c'est insuffisant, au-dessus
, le chef veut plus de {value} {de field}
, cahier des charges : {field} dépassant {value}
, critère {field} : > {value}
, filtre {field} au-dessus de {value}
, à condition que {le field} dépasse {value}
, du moment que {le field} dépasse {value}
, tant que c'est plus de {value} {de field}
, si {le field} dépasse {value}
, mais avec plus de {value} {de field}
, mais plus de {value}
[modifiers.less]
n'allant pas jusqu'à {value} {de field}
avec {field} n'atteignant pas {value}
avec {le field} en dessous de {value}
avec {le field} qui reste sous {value}
avec {field} - de {value}
à {field} < {value}
(moins de {value})
(- de {value} {de field})
({field} < {value})
- de {value}
- de {value} {de field}
{field} n'atteignant pas {value}
{field} moins de {value}
en dessous de {value} {de field}
en dessous de {value} côté {field}
en deçà de {value}
moins de {value} en {field}
moins de {value} niveau {field}
sous {value} {de field}
sous la barre des {value} {de field}
qui font moins de {value}
qui font moins de {value} {de field}
qui affichent moins de {value} {de field}
qui n'arrivent pas à {value} {de field}
qui n'atteignent pas {value} en {field}
qui ont moins de {value} comme {field}
dont {le field} n'atteint pas {value}
dont {le field} reste en deçà de {value}
dont {le field} est en dessous de {value}
où {le field} reste sous {value}
où {le field} ne va pas jusqu'à {value}
, {field} : moins de {value}
, {field} en deçà de {value}
, {field} moins de {value} svp
, pour {le field} je veux moins de {value}
, pour {le field}, moins que {value}
, côté {field} moins de {value}
, niveau {field} moins de {value}
, niveau {field}, en dessous de {value}
, question {field} faut rester sous {value}
, en {field} il me faut moins que {value}
, je veux moins de {value} {de field}
, il me faut quelque chose sous {value}
, il faut que ça reste sous {value} en {field}
, il faut que {le field} soit en dessous de {value}
, faut que {le field} reste sous les {value}
, faut moins de {value} {de field}
, faut que ça fasse moins de {value}
, ça doit faire moins de {value} {de field}
, ça ne doit pas atteindre {value}
, sans atteindre {value} {de field}
, {value} {de field} c'est déjà trop, moins donc
, {value} c'est trop pour moi en {field}, en dessous svp
, le mien a {value} {de field} et c'est trop, moins donc
, à {value} {de field} c'est trop, en dessous
, le chef veut moins de {value} {de field}
, cahier des charges : {field} n'atteignant pas {value}
, critère {field} : < {value}
, filtre {field} en dessous de {value}
, à condition que {le field} soit sous {value}
, du moment que {le field} reste sous {value}
, tant que c'est moins de {value} {de field}
, si {le field} est sous {value}
, mais avec moins de {value} {de field}
, mais moins de {value}
[modifiers.min]
à {value} minimum
à {value} ou plus
à minimum {value}
à {value} {de field} minimum
à {field} minimum {value}
avec {value} minimum
avec {value} {de field} minimum
avec {value} {de field} ou plus
avec {value} {de field} au moins
avec minimum {value} {de field}
avec {le field} à partir de {value}
avec {le field} à {value} ou plus
(min {value})
({field} min {value})
(au moins {value} {de field})
{field} >= {value}
{field} min {value}
{field} {value} et plus
min {value}
mini {value} {de field}
minimum {value} {de field}
dès {value} {de field}
à partir de {value} {de field}
qui font au moins {value}
qui font {value} ou plus
qui font minimum {value} {de field}
qui ont {value} {de field} ou mieux
qui atteignent {value} {de field}
qui montent au moins à {value} {de field}
qui proposent {value} {de field} et plus
qui ne descendent pas sous {value} {de field}
dont {le field} est d'au moins {value}
dont {le field} atteint {value} ou plus
dont {le field} commence à {value}
dont {le field} ne descend pas sous {value}
où {le field} est de {value} ou plus
, {field} au moins {value}
, {field} à partir de {value}
, {field} >= {value}
, {value} {de field} au bas mot
, {value} {de field} ou plus
, {value} au moins en {field}
, minimum {value}
, min {value} {de field}
, pas moins de {value} {de field}
, pas en dessous de {value}
, pas en dessous de {value} côté {field}
, rien sous {value} {de field}
, pour {le field} c'est {value} minimum
, pour {le field}, au moins {value}
, côté {field} il faut {value} au moins
, niveau {field} minimum {value}
, question {field} je pars sur {value} minimum
, en {field} il me faut au moins {value}
, j'ai besoin d'au moins {value}
, j'ai besoin d'au moins {value} {de field}
, il m'en faut au moins {value}
, il faut que ça fasse au moins {value}
, il faut que {le field} soit d'au moins {value}
, faut que {le field} atteigne {value}
, faut au moins {value} {de field}
, ça doit faire {value} ou plus
, ça doit atteindre {value} {de field}
, moins de {value} c'est non
, moins de {value} {de field} ça ne me sert à rien
, en dessous de {value} {de field} je ne prends pas
, le chef impose {value} {de field} minimum
, cahier des charges : {field} {value} minimum
, critère {field} : {value} et plus
, à condition d'avoir au moins {value} {de field}
, du moment que {le field} atteint {value}
, tant qu'il y a au moins {value} {de field}
, si {le field} est d'au moins {value}
[modifiers.max]
à {value} maximum
à {value} ou moins
à maximum {value}
à {value} {de field} maximum
à {field} maximum {value}
avec {value} maximum
avec {value} {de field} maximum
avec {value} {de field} ou moins
avec {value} {de field} tout au plus
avec maximum {value} {de field}
avec {le field} jusqu'à {value}
avec {le field} à {value} ou moins
(max {value})
({field} max {value})
({value} {de field} au plus)
{field} <= {value}
{field} maximum {value}
{field} {value} et moins
max {value}
maxi {value} {de field}
maximum {value} {de field}
jusqu'à {value} {de field}
n'excédant pas {value} {de field}
qui font au plus {value}
qui font {value} ou moins
qui font maximum {value} {de field}
qui ne font pas plus de {value}
qui ne vont pas au-delà de {value} {de field}
qui ne montent pas plus haut que {value} en {field}
qui s'arrêtent à {value} {de field}
qui ne passent pas la barre des {value} {de field}
dont {le field} est d'au plus {value}
dont {le field} ne dépasse pas {value}
dont {le field} s'arrête à {value}
dont {le field} plafonne à {value}
où {le field} est de {value} ou moins
, {field} au plus {value}
, {field} jusqu'à {value}
, {field} <= {value}
, {value} {de field} tout au plus
, {value} {de field} ou moins
, {value} au maximum en {field}
, maximum {value}
, max {value} {de field}
, pas plus de {value} {de field}
, pas au-dessus de {value}
, pas au-dessus de {value} côté {field}
, rien au-delà de {value} {de field}
, pour {le field} c'est {value} maximum
, pour {le field}, {value} tout au plus
, côté {field} il faut {value} au plus
, niveau {field} maximum {value}
, question {field} je m'arrête à {value}
, en {field} il me faut {value} maximum
, je suis limité à {value} {de field}
, j'ai la place pour {value} maximum
, il ne faut pas que ça dépasse {value}
, il ne faut pas que {le field} dépasse {value}
, faut pas que {le field} passe {value}
, faut pas que ça fasse plus de {value}
, faut pas plus de {value} {de field}
, ça ne doit pas dépasser {value} {de field}
, ça doit faire {value} ou moins
, plus de {value} c'est non
, plus de {value} {de field} c'est trop
, au-dessus de {value} {de field} je ne prends pas
, au-delà de {value} ça ne rentre plus
, le règlement impose {value} {de field} maximum
, cahier des charges : {field} {value} maximum
, critère {field} : {value} et moins
, à condition de ne pas dépasser {value} {de field}
, du moment que {le field} ne dépasse pas {value}
, tant que c'est pas plus de {value} {de field}
, si {le field} ne dépasse pas {value}
[modifiers.exactly]
({value})
({field} {value})
({field} : {value})
- {value}
/ {value}
format {value}
modèle {value}
version {value}
{field} {value}
{field} = {value}
{field} de {value}
à {value} {de field}
à {value} tout rond
avec {value} {de field}
avec {value} {de field} pile
avec {value} comme {field}
avec {le field} à {value}
de {value} {de field}
de {value} exactement
de {value} tout juste
de pile {value}
en format {value}
en version {value}
qui font {value} {de field}
qui font pile {value}
qui font exactement {value}
qui affichent {value} en {field}
qui ont {value} {de field}
qui ont {field} {value}
dont {le field} est de {value}
dont {le field} fait {value}
dont {le field} vaut {value}
où {le field} est à {value}
où il est écrit {value} pour {le field}
, {value} svp
, {value} pile
, {value} pile poil
, {value} précisément
, {value} exact
, {value} {de field}
, {value} en {field}
, {value} pour {le field}
, {field} = {value}
, {field} c'est {value}
, {field} exactement : {value}
, {field} de {value} pile
, format {value}
, pour {le field} c'est {value}
, pour {le field} il faut {value} pile
, côté {field} : {value}
, niveau {field} {value}
, question {field}, {value}
, en {field} il me faut {value}
, je veux {value} {de field}
, je prends toujours {value}
, il me faut {value} {de field} exactement
, il me faut du {value}
, il faut que ça fasse {value}
, il faut que ça fasse {value} pile
, il faut que {le field} soit de {value}
, faut que ce soit {value}
, faut que ça fasse exactement {value} {de field}
, ça doit faire {value}
, ça doit faire {value} ni plus ni moins
, l'ancien faisait {value} {de field}, pareil svp
, celui que j'avais faisait {value}, le même
, l'emplacement demande {value} pile
, j'ai mesuré, {value} tout juste
, le chef a noté {value} {de field}
, cahier des charges : {field} {value}
, critère {field} : {value}
, filtre {field} = {value}
, à condition que {le field} soit de {value}
, du moment que ça fait {value}
, tant que {le field} est à {value}
, disons {value} {de field}
[modifiers.inStock]
en stock svp
en stock chez vous
en stock là tout de suite
réellement en stock
dispo
dispo de suite
dispos là
(en stock)
(dispo)
- en stock
/ en stock
+ en stock
encore en stock
encore dispo
encore en rayon
encore disponibles à l'achat
toujours en stock
toujours disponibles
toujours en vente
non épuisés
pas épuisés
pas en rupture de stock
hors rupture
sans rupture de stock
avec du stock
avec stock
en magasin
en réserve
en rayon
que vous avez sous la main
que vous avez encore
que vous avez vraiment
que vous avez en réserve
que vous pouvez expédier tout de suite
que vous pouvez m'envoyer direct
que je peux avoir tout de suite
que je peux acheter maintenant
que je peux commander dès maintenant
qu'on peut commander là
qui restent
qui restent en stock
qui sont encore là
qui sont en stock
qui ne sont pas épuisés
qui ne sont pas en rupture
qui partent tout de suite
dont il reste du stock
dont il vous reste
dont vous avez du stock
, dispo stp
, dispo obligatoirement
, dispo hein, pas dans trois semaines
, dispo immédiate
, disponibilité immédiate
, disponible de suite
, disponibles uniquement
, en stock obligatoirement
, en stock sinon tant pis
, en stock évidemment
, en stock chez vous hein
, en stock si possible
, mais en stock
, mais dispo
, mais pas en rupture cette fois
, pas sur commande, en stock
, pas de précommande, du stock
, pas envie d'attendre un réassort
, je n'attends pas un réassort, en stock svp
, je le veux maintenant donc en stock
, j'en ai besoin tout de suite donc en stock
, je suis pressé, ce qui est dispo
, ça urge, dispo donc
, c'est pressé, uniquement le dispo
, il faut que ce soit en stock
, faut que ce soit dispo
, faut que vous l'ayez là
, faut qu'il en reste
, s'il en reste
, s'il vous en reste
, à condition qu'il y en ait en stock
, à condition que ce soit dispo
, du moment que c'est en stock
, tant que c'est en stock
, si c'est en stock
, enlevez les ruptures
, enlevez ce qui est épuisé
, sans me montrer les ruptures
, inutile de me montrer l'épuisé
, ne me montrez pas ce que vous n'avez plus
, filtre en stock
, critère : en stock
[modifiers.rated]
notés {n} ou plus
notés {n}/5 minimum
note >= {n}
note {n} et plus
note minimale {n}
(note {n}+)
({n} étoiles et plus)
({n}/5 min)
{n} étoiles et plus
{n} étoiles minimum
{n}/5 ou mieux
{n}/5 minimum
{n}+ étoiles
à {n}/5 ou plus
à {n} étoiles minimum
à partir de {n} étoiles
avec {n} étoiles ou plus
avec {n}/5 minimum
avec minimum {n} étoiles
avec une moyenne de {n} ou plus
avec une moyenne d'au moins {n} sur 5
avec une note à partir de {n}
avec une note supérieure ou égale à {n}
avec des avis d'au moins {n} étoiles
de {n} étoiles et plus
qui ont au moins {n} étoiles
qui ont {n} sur 5 ou plus
qui ont une moyenne d'au moins {n}
qui ont eu {n} ou mieux
qui ont reçu {n} étoiles ou davantage
qui atteignent {n} étoiles
qui ne descendent pas sous {n} étoiles
dont la note est d'au moins {n}
dont la note atteint {n} ou plus
dont les avis tournent à {n} ou plus
dont la moyenne des avis est d'au moins {n}
dont les clients donnent {n} ou plus
à qui les clients mettent au moins {n}
, {n} étoiles ou plus
, {n} étoiles au moins
, {n} étoiles ou plus sinon rien
, {n}/5 mini svp
, {n} sur 5 minimum
, note {n} ou plus
, note d'au moins {n}
, note de {n} au minimum
, avis {n} étoiles et plus
, avis clients : {n} minimum
, moyenne {n} ou plus
, pas moins de {n} étoiles
, pas moins de {n}/5
, pas en dessous de {n} étoiles
, rien sous {n} étoiles
, rien de noté en dessous de {n}
, en dessous de {n} étoiles je n'achète pas
, moins de {n} étoiles c'est non
, je me fie aux avis, {n} minimum
, je regarde les notes, {n} au moins
, je veux au moins {n} étoiles
, je veux du {n} étoiles et plus
, je ne prends rien à moins de {n} étoiles
, j'aimerais au moins {n}/5 d'avis
, il faut que les clients aient mis au moins {n}
, il faut au moins {n} étoiles
, faut que la note soit à {n} ou plus
, faut minimum {n}/5
, ça doit avoir {n} étoiles ou plus
, chat échaudé : {n} étoiles minimum
, ma femme lit les avis, donc {n} étoiles au moins
, à condition d'avoir {n} étoiles ou plus
, du moment que la note est d'au moins {n}
, tant que la note ne passe pas sous {n}
, si la note est de {n} ou plus
, critère avis : {n} et plus
, filtre avis {n}+
[find.compare]
{p} et {q}, ça change quoi au juste ?
{p} et {q}, c'est kif-kif ou pas ?
{p} et {q}, bonnet blanc et blanc bonnet ?
{p} et {q}, quels points communs et quelles différences ?
{p} et {q} : tableau comparatif svp
{p} / {q} comparatif
{p} comparé à {q}
{p} versus {q} svp
{p} vs {q}, qui gagne ?
{p} VS {q} fight
{p} ou {q} pour un débutant comme moi ?
{p}, {q} : mon cœur balance
{p} est-ce que ça vaut {q} ?
{p} apporte quoi par rapport à {q} ?
{p} a quoi de plus que {q} ?
{p} tient la route face à {q} ?
{p} fait-il jeu égal avec {q} ?
{p} rivalise avec {q} ou pas du tout ?
{p} me tente mais {q} aussi, aide-moi à trancher
{p} vaut le coup face à {q} ou je prends plutôt ce dernier ?
différence {p} {q}
différences {p} {q} ?
diff entre {p} et {q} stp
c quoi la diff entre {p} et {q}
comparatif {p} et {q}
face à face : {p}, {q}
match {p} - {q}
duel : {le p} contre {le q}
entre {le p} et {le q}, vous qui connaissez, que choisir ?
entre {le p} et {le q} mon cœur balance
entre {p} et {q}, y a pas photo ou ça se discute ?
entre {p} et {q} y a une vraie différence ou c'est juste le nom ?
le pour et le contre {de p} et {de q} ?
les plus et les moins {du p} face {au q} ?
points forts {du p} par rapport {au q}
qu'est-ce que {le p} a que {le q} n'a pas ?
qu'est-ce qui distingue {le p} {du q} ?
qu'est-ce qui sépare {p} {de q} ?
qu'y a-t-il de différent entre {p} et {q} ?
en quoi {p} se démarque {de q} ?
pourquoi prendre {le p} et pas {le q} ?
à quoi bon {p} si j'ai {q} ?
je dois choisir entre {p} et {q} ce soir, éclairez-moi
je sèche : {p} ou {q}
je n'arrive pas à me décider entre {le p} et {le q}
je balance entre {p} et {q}
je suis partagé entre {p} et {q}
j'me tâte entre {p} et {q}
j'ai deux onglets ouverts, {p} et {q}, faites-moi le comparatif
j'ai mis deux modèles de côté : {p} et {q}. Comparez-les moi
j'aimerais voir {p} et {q} l'un à côté de l'autre
je voyais {p}, mon frère voit {q}, départagez-nous
ma femme veut {le p}, moi {le q}, qui a raison ?
papa préfère {p}, maman {q}, c'est quoi qui change ?
mon client hésite entre {p} et {q}, donnez-moi les arguments
pour le service on hésite entre {p} et {q}, merci de comparer
on nous a recommandé {p} et {q}, comment les départager ?
départagez {p} et {q}
tranche pour moi : {p} ou {q} ?
mets {p} face à {q}
confrontez {p} et {q} svp
opposez-moi {p} à {q}
fais-moi un topo {p} contre {q}
un comparatif {de p} et {de q} serait bienvenu
pourriez-vous établir une comparaison entre {p} et {q} ?
auriez-vous l'obligeance de m'expliquer ce qui différencie {p} {de q} ?
sauriez-vous me dire ce qui change {de p} à {q} ?
si vous étiez à ma place, {p} ou {q} ?
si je passe {de p} à {q}, je gagne quoi ?
c'est-tu pareil, {p} pis {q} ?
lequel que je prends, {p} ou ben {q} ?
coudonc, {p} pis {q}, c'est quoi la différence ?
{p} ou {q}, une fois pour toutes ?
wesh {p} ou {q}, c'est lequel le mieux
les deux me plaisent, {p} et {q}, comparez
ça se joue entre {p} et {q}, comparez svp
finalistes : {p} et {q}. Verdict ?
tu prendrais {p} ou {q} toi ?
vaut-il mieux {p} ou {q} ?
[find.compareField]
{field} {p} vs {q}
{field} : {p} / {q}
{field} {du p} et {du q} ?
{p} ou {q}, je ne regarde que {le field}
{p} ou {q} côté {field}, y a pas photo ?
{p} et {q} se valent en {field} ?
{p} et {q} font jeu égal niveau {field} ou pas ?
{p} et {q} ont combien chacun en {field} ?
{p}, {q} : donnez {le field} des deux
{p} fait mieux que {q} en {field} ?
{p} bat {q} sur {le field} ou c'est l'inverse ?
{p} a plus {de field} que {q}, non ?
{p} aurait moins {de field} que {q} ?
{p} dépasse {q} niveau {field} ?
{p} l'emporte-t-il sur {q} pour ce qui est {du field} ?
{le field}, c'est mieux chez {p} ou chez {q} ?
{le field} change entre {p} et {q} ?
{le field} {du p} face à celui {du q}
{le field} {de p} et {le field} {de q}, côte à côte svp
en {field}, {p} ou {q} ?
en {field} qui est devant, {p} ou {q} ?
en termes {de field}, {p} vaut {q} ?
question {field}, {p} et {q} ça donne quoi ?
au niveau {du field}, y a une différence entre {p} et {q} ?
sur {le field}, {p} et {q} c'est pareil ?
pour ce qui est {du field}, comparez {p} et {q}
comparatif {field} {p} {q}
comparez juste {le field} : {p}, {q}
compare {field} entre {p} et {q} stp
mettez {le field} {de p} en face de celui {de q}
différence {de field} {p} {q}
c'est quoi la diff {de field} entre {p} et {q}
c'est quoi l'écart en {field} entre {p} et {q}
de combien {le field} diffère entre {p} et {q} ?
combien {de field} {p} a en plus par rapport à {q} ?
qui {de p} ou {de q} a {le field} {leplus} élevé ?
lequel a le moins {de field}, {p} ou {q} ?
lequel me donne le plus {de field} : {p} ou {q}
si {le field} est mon seul critère, {p} ou {q} ?
si je regarde {le field}, je prends {p} ou {q} ?
je compare {le field} {de p} et {de q}, vous avez les chiffres ?
j'hésite entre {p} et {q}, ça dépend {du field}
j'ai besoin {de field}, donc {p} ou {q} ?
mon mari soutient que {p} a plus {de field} que {q}, vrai ?
ma femme parie sur {q} pour {le field}, moi sur {p}, qui gagne ?
un client me demande {le field} {de p} et {de q}
pour mon dossier il me faut {le field} {de p} et {de q}
pourriez-vous m'indiquer, pour {p} puis pour {q}, {le field} ?
auriez-vous {le field} pour {p} ainsi que pour {q} ?
je souhaiterais comparer {p} et {q} sur {le field}
je gagne ou je perds en {field} si je prends {p} au lieu {de q} ?
passer {de p} à {q}, ça change quoi en {field} ?
est-ce que {q} rattrape {p} en {field} ?
y a-tu une différence {de field} entre {p} pis {q} ?
{p} pis {q}, c'est-tu le même chiffre en {field} ?
duel {de field} : {p} contre {q}
match {de field}, {p} ou {q} ?
t'as {le field} {de p} et {de q} ?
[find.comparePrice]
{p} ou {q}, lequel est le plus cher ?
{p} ou {q}, lequel me ruine le moins ?
{p} ou {q}, lequel est plus doux pour mon portefeuille ?
{p} ou {q} côté tarif ?
{p} ou {q} : question budget, c'est lequel ?
{p} et {q}, même tarif ?
{p} et {q}, c'est le même prix ou pas ?
{p} et {q} coûtent combien chacun ?
{p} et {q} sont dans les mêmes prix ?
{p}, {q} : les prix svp
{p} vs {q} prix
{p} / {q} : prix ?
{p} revient plus cher que {q} ?
{p} me coûterait moins que {q} ?
{p} coûte-t-il davantage que {q} ?
{p} est-il plus abordable que {q} ?
{p} est moins cher que {q}, non ?
{p} c'est moins de sous que {q} ?
{p} est à quel prix à côté {de q} ?
prix {p} prix {q}
prix {p} vs {q}
prix {du p} et {du q} ?
différence de prix {p} {q}
diff de prix entre {p} et {q} stp
comparatif prix : {p} et {q}
comparez les tarifs {du p} et {du q}
compare le prix {de p} avec celui {de q}
mettez-moi les prix {de p} et {q} côte à côte
entre {p} et {q}, lequel coûte moins ?
entre {p} et {q} lequel fait le plus mal au porte-monnaie
entre {p} et {q}, quel est l'écart en argent ?
combien sépare {p} {de q} en prix ?
combien je dois rajouter pour avoir {q} au lieu {de p} ?
combien de sous de différence entre {p} et {q} ?
de combien {p} est plus cher que {q}
si je prends {p} au lieu {de q}, j'économise combien ?
si je passe {de p} à {q}, je paie combien de plus ?
si je veux payer le moins, {p} ou {q} ?
ça me coûterait plus cher de prendre {p} que {q} ?
ça fait une grosse différence de prix entre {p} et {q} ?
y a un gros écart de prix {p} / {q} ?
y a-tu une différence de prix entre {p} pis {q} ?
c'est-tu plus cher, {p}, que {q} ?
est-ce que {q} coûte le double {de p} ou c'est proche ?
est-ce que {p} me reviendrait moins cher que {q} ?
lequel est le plus dispendieux, {p} ou {q} ?
lequel est le plus abordable : {p} ou {q} ?
lequel des deux est le moins onéreux, {le p} ou {le q} ?
lequel je peux me payer le plus facilement, {p} ou {q} ? niveau prix
pour économiser, {p} ou {q} ?
pour le portefeuille, mieux vaut {p} ou {q} ?
niveau prix, {p} ou {q} ?
côté prix, {p} se place où par rapport à {q} ?
question tarif, {p} et {q}, ça donne quoi ?
je regarde seulement le prix : {p} ou {q} ?
je suis à l'euro près : {p} ou {q}, lequel est moins cher ?
mon budget est serré, {p} coûte moins que {q} ?
mon mari dit que {p} est plus cher que {q}, c'est vrai ?
ma fille veut {p} mais j'ai vu {q}, le prix change de combien ?
le client demande la différence de tarif entre {p} et {q}
pourriez-vous me communiquer la différence de prix entre {p} et {q} ?
je souhaiterais connaître l'écart tarifaire entre {le p} et {le q}
t'as le prix {de p} et {de q} que je compare
[find.siblings]
{base} : {s} vs {t}
{base} {s} vs {t}
{base} {s} / {t}, différence ?
{base} en {s} ou en {t}, ça change quoi ?
{base} en {s} ou {t}, vous prendriez quoi ?
{base}, {s} ou {t} ? aidez-moi à trancher
{base}, je prends {s} ou {t}
{base} : version {s} contre version {t}
{base} {s} et {base} {t}, c'est quoi la différence ?
{le base} existe en {s} et en {t}, qu'est-ce qui change ?
{le base} {s} ou {le base} {t}, lequel choisir ?
{le base} en {s}, ça vaut {le base} en {t} ?
{le base} : à part {s} et {t}, y a une différence ?
{s} ou {t} pour {le base} ?
{s} ou {t}, {base}, j'hésite
{s} contre {t} : {base}
entre {s} et {t}, {le base}, je choisis quoi ?
entre {le base} {s} et {le base} {t}, comparez
pour {le base}, {s} et {t} c'est pareil ou pas ?
pour {le base} j'hésite entre {s} et {t}
pour {le base}, vaut-il mieux {s} ou {t} ?
je veux {le base} mais {s} ou {t}, je sais pas
je n'arrive pas à choisir entre {s} et {t} pour {le base}
j'ai vu {le base} en {s} et aussi en {t}, différences ?
j'ai {le base} en {s}, si je passe à {t} ça change quoi ?
ma femme veut {le base} en {s}, moi en {t}, comparez
le client hésite entre {s} et {t} sur {le base}
comparez-moi {le base} en {s} et {le base} en {t}
compare {base} {s} et {t}
comparatif {base} : {s}, {t}
comparaison {s} / {t}, {base}
différences entre {s} et {t}, {base}
différence {base} {s} {t}
diff {s} {t} pour {le base} stp
mettez {s} et {t} côte à côte, {base}
qu'est-ce que j'ai de plus avec {le base} en {t} qu'en {s} ?
qu'est-ce qui distingue {le base} {s} {du base} {t}
qu'apporte {t} par rapport à {s} sur {le base} ?
pourquoi prendre {le base} en {t} plutôt qu'en {s} ?
pourriez-vous comparer les versions {s} et {t} {du base} ?
quelle version {du base}, {s} ou {t} ?
quelle est la différence exacte entre les versions {s} et {t} {du base} ?
c'est quoi la diff entre {base} {s} et {t}
c'est-tu la même affaire, {le base} en {s} pis en {t} ?
y a-tu une différence entre {s} pis {t}, {base} ?
tu prendrais quoi toi, {le base} en {s} ou en {t} ?
si je prends {le base} en {t} au lieu de {s}, qu'est-ce qui change ?
[find.siblingsPrice]
{base} {s} vs {t} : prix
{base} : prix en {s}, prix en {t} ?
{base} {s} / {t} : écart de prix ?
{base} en {s} ou {t}, lequel coûte moins ?
{base} en {t}, c'est plus cher qu'en {s} ?
{base}, {s} et {t} sont au même prix ?
{base} : {t} me coûte combien de plus que {s} ?
{base}, tarif {s} et tarif {t} svp
{le base} {t} coûte plus que {le base} {s} ?
{le base} coûte pareil en {s} et en {t} ?
{le base} en {s} revient à moins cher qu'en {t} ou pas ?
{le base} en {s} est à quel prix par rapport {au base} en {t} ?
{le base}, le prix change entre {s} et {t} ?
{s} ou {t}, lequel est le moins cher pour {le base} ?
{s} contre {t} niveau prix, {base}
entre {s} et {t}, {le base} prend combien d'écart de prix ?
entre {le base} en {s} et en {t}, lequel est plus cher ?
pour {le base}, la version {t} coûte plus cher que la version {s} ?
pour {le base}, prendre {s} plutôt que {t} m'économise combien ?
pour payer moins, {le base} en {s} ou en {t} ?
combien je rajoute pour {le base} en {t} au lieu de {s} ?
combien d'écart entre {base} {s} et {base} {t} ?
combien coûtent {le base} en {s} et {le base} en {t} ?
combien on économise sur {le base} en prenant {s} au lieu de {t}
différence de prix {base} {s} {t}
diff de prix {s}/{t} pour {le base} stp
comparatif prix {base} : {s}, {t}
comparez le prix {du base} en {s} et en {t}
compare le tarif {du base} : {s} et {t}
de combien le prix {du base} grimpe de {s} à {t} ?
quel supplément pour {le base} en {t} par rapport à {s} ?
quel est le plus abordable, {le base} {s} ou {le base} {t} ?
quel surcoût pour {t} face à {s}, {base} ?
je veux {le base}, {s} ou {t}, selon le prix : c'est combien chacun ?
j'hésite entre {s} et {t} pour {le base}, lequel est moins cher ?
ma fille veut {le base} en {t}, c'est plus cher qu'en {s} ?
le client demande si {le base} coûte plus en {t} qu'en {s}
si je passe {du base} en {s} {au base} en {t}, ça me coûte combien de plus ?
si je prends {t} au lieu de {s} pour {le base}, le prix monte ?
pourriez-vous m'indiquer l'écart de prix entre les versions {s} et {t} {du base} ?
c'est-tu plus cher {le base} en {t} qu'en {s} ?
y a-tu une différence de prix entre {s} pis {t} pour {le base} ?
y a un gros écart de prix entre {le base} {s} et {t} ?
niveau prix, {base} {s} ou {t} ?
[find.siblingsField]
{base} {s} vs {t} : {field}
{base} en {s} ou {t}, lequel a le plus {de field} ?
{base} en {s} ou {t}, je regarde {le field}
{base}, {s} et {t}, même chiffre en {field} ?
{base} : de {s} à {t}, {le field} change ?
{base}, comparez {le field} en {s} et en {t}
{le base} {s} a plus {de field} que {le base} {t} ?
{le base} a moins {de field} en {s} qu'en {t} ?
{le base} en {t} fait mieux en {field} qu'en {s} ?
{le base} en {s} et en {t} : {le field} de chacun ?
{le field} {du base} en {s} et en {t} ?
{le field} {du base} diffère entre {s} et {t} ?
c'est en {s} ou en {t} que {le base} a le plus {de field} ?
{s} ou {t} pour {le base}, si c'est {le field} qui compte ?
{s} contre {t} niveau {field}, {base}
en {field}, {base} {s} ou {t} ?
entre {s} et {t}, {le base} change de combien en {field} ?
pour {le base}, {le field} c'est pareil en {s} et en {t} ?
pour {le base}, je gagne en {field} si je prends {t} au lieu de {s} ?
côté {field}, {base} {s} vaut {t} ?
question {field}, {le base} en {s} ou en {t}
comparatif {field} {base} : {s}, {t}
compare {field} {s} et {t} pour {le base}
mettez {le field} côte à côte : {base} {s}, {base} {t}
différence {de field} {base} {s} {t}
diff {de field} entre {s} et {t} pour {le base} stp
de combien {le field} {du base} varie entre {s} et {t} ?
combien {de field} en plus pour {le base} en {t} par rapport à {s} ?
j'hésite entre {s} et {t} pour {le base}, ça dépend {du field}
mon client veut {le field} {du base} en {s} et en {t}
pourriez-vous comparer {le field} des versions {s} et {t} {du base} ?
y a-tu une différence {de field} entre {s} pis {t} pour {le base} ?
est-ce que {le field} bouge si je prends {le base} en {t} plutôt qu'en {s} ?
lequel a le moins {de field}, {le base} {s} ou {le base} {t} ?
qui gagne en {field} : {le base} {s} ou {t} ?
[find.top]
le top {n} des {nps} {sups}
top {n} : {nps} {sups}
top {n} {nps} {sups}
podium des {nps} {sups}, les {n} premiers
palmarès des {n} {nps} {sups}
classement : les {n} {nps} {sups}
liste des {n} {nps} {sups}
liste-moi les {n} {nps} {sups}
{n} {nps} parmi {sups}
{n} propositions : {nps} {sups}
{n} suffiront : les {nps} {sups}
{n} pas plus, les {nps} {sups}
{nps} : les {n} {sups}
{nps} : {n} résultats, {sups}
{nps} {sups}, {n} résultats
{nps} {sups} x {n}
en {nps}, les {n} {sups} ?
côté {nps}, je veux voir les {n} {sups}
dans vos {nps}, quels sont les {n} {sups} ?
parmi vos {nps}, les {n} {sups} svp
sur tous vos {nps}, ne gardez que les {n} {sups}
de tous les {nps}, sortez les {n} {sups}
sors-moi les {n} {nps} {sups}
file-moi les {n} {nps} {sups}
balance les {n} {nps} {sups}
trouvez-moi {n} {nps}, {sups} possible
triez les {nps} et donnez les {n} {sups}
filtrez : {n} {nps} {sups}
gardez seulement les {n} {nps} {sups}
je ne veux voir que les {n} {nps} {sups}
je veux une sélection de {n} {nps} {sups}
je veux juste les {n} {nps} {sups}, pas toute la page
je regarde les {n} {nps} {sups} et après je décide
je dois présenter {n} {nps} à mon chef : {sups}
mon chef veut voir les {n} {nps} {sups}
mon client veut comparer les {n} {nps} {sups}
ma mère voudrait voir les {n} {nps} {sups}
il m'en faut {n} : les {nps} {sups}
il me faudrait la liste des {n} {nps} {sups}
pourrais-je avoir les {n} {nps} {sups}, s'il vous plaît ?
pourriez-vous me présenter les {n} {nps} {sups} ?
auriez-vous l'amabilité de lister les {n} {nps} {sups} ?
est-il possible de voir seulement les {n} {nps} {sups} ?
vous pouvez m'afficher {n} {nps}, {sups} ?
tu me montres les {n} {nps} {sups} ?
tu peux faire un top {n} des {nps} {sups} ?
c'est lesquels tes {n} {nps} {sups}
quels seraient les {n} {nps} {sups} de la boutique ?
lesquels de vos {nps} sont les {n} {sups} ?
si je limite à {n}, quels {nps} sont {sups} ?
si vous deviez m'en citer {n}, {nps} {sups} ?
c'est quoi vos {n} {nps} {sups}, coudonc ?
hum, mettons les {n} {nps} {sups}
commençons par les {n} {nps} {sups}
donnez voir les {n} {nps} {sups}
wesh les {n} {nps} {sups}
rapidement : les {n} {nps} {sups}
seulement {n}, {sups}, dans les {nps}
[find.average]
le prix moyen {de un np}, vous avez ça ?
prix moyen {np}
prix moyen {nps} ?
prix moy {np} svp
moyenne prix {nps}
tarif moyen {de un np}
tarif moyen des {nps} ?
coût moyen {de un np} ?
coût moyen des {nps} chez vous
{nps} : moyenne des prix
{nps}, en moyenne c'est combien ?
{un np}, ça coûte combien en moyenne ?
{un np}, c'est combien en moyenne chez vous
{un np} en moyenne, faut compter combien ?
en moyenne, {un np} me coûterait combien ?
en moyenne, à combien reviennent vos {nps} ?
en moyenne vos {nps} sont à combien
en moyenne je vais payer combien pour {un np} ?
grosso modo en moyenne, {un np} c'est combien ?
si je fais la moyenne, vos {nps} sont à quel prix ?
si on fait la moyenne des prix des {nps}, ça donne quoi ?
si je prends tous vos {nps}, le prix moyen c'est quoi ?
sur l'ensemble de vos {nps}, quel est le prix moyen ?
faites-moi la moyenne des prix des {nps}
fais la moyenne des {nps} niveau prix
calculez le prix moyen des {nps}
calcule-moi le prix moyen de tes {nps}
donne la moyenne des prix pour {un np}
dites-moi ce que coûte {un np} en moyenne
quelle est la moyenne des prix pour {un np} ?
quelle somme moyenne pour {un np} ?
quel est le tarif moyen pour {un np} chez vous ?
quel montant en moyenne pour {un np} ?
à combien s'élève en moyenne {un np} ?
à combien tourne le prix moyen des {nps} ?
ça tourne autour de combien en moyenne, vos {nps} ?
ça va chercher dans les combien en moyenne, {un np} ?
ça vaut combien en moyenne, {un np} ?
c'est quoi la moyenne de prix de tes {nps}
c'est-tu cher en moyenne, {un np} ? combien ?
combien débourse-t-on en moyenne pour {un np} ?
combien valent vos {nps} en moyenne ?
combien mettre en moyenne dans {un np} ?
combien dois-je prévoir en moyenne pour {un np} ?
je dois prévoir quel budget moyen pour {un np} ?
je prépare mon budget : prix moyen {de un np} ?
je ne connais pas les prix, en moyenne {un np} c'est combien ?
je fais une étude, il me faut le prix moyen des {nps}
j'aimerais connaître le prix moyen pratiqué sur les {nps}
j'ai pas d'idée des prix, les {nps} en moyenne ?
pour me faire une idée, le prix moyen des {nps} ?
pour le budget du service, coût moyen {de un np} ?
mon mari me demande combien coûtent les {nps} en moyenne
un client veut le prix moyen de nos {nps}
pourriez-vous me communiquer le prix moyen de vos {nps} ?
auriez-vous une idée du prix moyen {de un np} ?
serait-il possible d'avoir le prix moyen des {nps} ?
on est à combien en moyenne pour {un np} ?
on paye combien en moyenne pour {un np}
vos {nps} sont à quel prix moyen ?
vous vendez vos {nps} combien en moyenne ?
vous les vendez combien en moyenne, vos {nps} ?
t'es à combien en moyenne sur les {nps}
statistique : prix moyen des {nps}
ordre de prix moyen, les {nps} ?
[find.cheapest]
plus bon marché
plus cheap
plus low cost
plus discount
plus sympa niveau prix
plus sympa pour le porte-monnaie
plus sympa pour mon budget
plus cool niveau prix
plus cool pour le portefeuille
plus soft niveau prix
meilleur marché de tous
meilleur marché du magasin
meilleur marché du lot
moins scandaleusement cher
moins affreusement cher
moins horriblement cher
moins follement cher
moins terriblement cher
moins atrocement coûteux
moins lourdement cher
plus franchement économique
plus raisonnablement abordable
[find.dearest]
plus hors de prix
plus haut de gamme niveau prix
plus premium niveau prix
plus luxe niveau prix
plus chicos niveau prix
plus bling-bling niveau prix
moins bon marché
moins cheap
moins discount
moins abordable
moins économique
plus follement cher
plus scandaleusement cher
plus terriblement cher
plus outrageusement cher
plus honteusement cher
plus monstrueusement cher
plus insolemment cher
plus affreusement coûteux
plus atrocement onéreux
plus vertigineusement cher
[find.bestRated]
mieux côté avis
mieux côté avis clients
mieux niveau étoiles
mieux niveau notes
mieux d'après les notes
mieux d'après les avis clients
mieux selon les avis
mieux question avis
plus top niveau avis
plus top d'après les étoiles
plus favorablement noté
plus favorablement évalué
plus positivement évalué
plus positivement noté
plus généreusement noté
plus chaleureusement noté
plus hautement noté
plus haut noté
[find.similar]
{p}, mais d'un autre modèle ?
{p}, y a quoi d'approchant ?
{p}, vous avez des équivalents ?
{p}, alternatives ?
{p} alternative
{p} équivalent
{p} similaire
{p} ou assimilé
{p} ou quelque chose d'approchant
{p} me plaît presque, montrez-moi ce qui s'en rapproche
{p} c'est l'idée, qu'avez-vous de voisin ?
{p} n'est pas tout à fait ce que je veux, quoi de proche ?
{p} ne me convient pas à 100 %, des articles du même style ?
{p}, mon voisin a ça, je veux presque pareil
alternatives à {p}
alternative {au p} svp
autre chose que {p} mais qui fait pareil
autre chose dans l'esprit {de p} ?
d'autres trucs dans le style {de p} stp
des articles apparentés {au p}
des produits dans la lignée {de p} ?
des choses qui ressemblent {au p}, vous en avez ?
des modèles concurrents {de p} chez vous ?
dans l'esprit {du p}, qu'est-ce que vous avez d'autre ?
dans la même veine que {p} ?
dans le goût {de p}, quoi d'autre ?
du même acabit que {p}
du même tonneau que {p} ?
façon {p}, vous avez quoi d'autre ?
genre {p} mais pas {p}
genre {p} quoi, un autre
comme {p} mais pas exactement celui-là
à peu près comme {p}, ça existe ?
à défaut {de p}, que prendre ?
à défaut {de p}, qu'est-ce qui s'en approche le plus ?
si je ne prends pas {p}, quoi d'autre dans le genre ?
si {le p} ne me va pas, je peux regarder quoi de proche ?
si j'aime {p}, qu'est-ce qui pourrait me plaire aussi ?
quand on aime {p}, on regarde quoi d'autre ?
ceux qui regardent {p} regardent quoi d'autre ?
quels produits sont proches {de p} ?
quels modèles se rapprochent {de p} ?
quelles alternatives avez-vous {au p} ?
qu'est-ce qui se rapproche {de p} ?
qu'est-ce qui pourrait remplacer {p} ?
qu'est-ce que vous avez dans le même goût que {p} ?
qu'est-ce que t'as d'autre comme {p}
que me proposez-vous à la place {de p} ?
par quoi remplacer {p} ?
par quoi je pourrais remplacer {p} ?
plan B pour {p} ?
un plan B {au p} ?
un jumeau {de p} ?
un cousin {du p} ?
un clone {de p} ?
un proche parent {du p}, ça se trouve chez vous ?
un substitut {au p} svp
un autre {p}, mais pas celui-là, vous voyez
y a-tu d'autre chose qui ressemble à {p} ?
y aurait-il un produit comparable {au p} ?
pourriez-vous me suggérer des produits analogues {au p} ?
auriez-vous l'amabilité de m'indiquer un équivalent {de p} ?
je voudrais voir des articles semblables {au p}
je cherche un truc qui ressemble à {p}
je cherche le même style que {p}
je craque pour {p} mais je voudrais voir ce qui y ressemble
j'avais repéré {p}, montrez-m'en d'autres du même genre
j'ai adoré {p}, il me faut un truc pareil
j'ai eu {p} pendant des années, qu'est-ce qui y ressemble ?
mon client connaît {p}, je lui propose quoi de similaire ?
mon mari n'aime pas {p}, montrez-lui quelque chose d'approchant
ma fille a {p}, sa sœur veut un truc du même genre
mamie avait {p}, on cherche quelque chose de pareil
montre des trucs comme {p}
montrez ce qui ressemble le plus {au p}
sortez-moi tout ce qui ressemble {au p}
trouve-moi un équivalent {au p}
proposez-moi quelque chose de voisin {du p}
voir produits similaires : {p}
produits similaires {p}
suggestions proches : {p}
[find.nomatch]
dites, {goods}, vous faites ça ?
dites, chez vous, {un good}, ça se trouve ?
est-ce que par chance vous auriez {un good} ?
vous n'auriez pas des {goods} par hasard ?
z'auriez pas {un good} ?
z'avez des {goods} ?
t'as des {goods} ?
tu vends des {goods} toi
t'aurais pas {un good} pour moi
ça m'étonnerait mais vous avez {un good} ?
je me trompe peut-être de boutique, je cherche {un good}
je ne sais pas si vous faites ça, {un good} ?
j'imagine que non, mais {un good} ?
je demande à tout hasard : {goods} ?
à tout hasard, {un good} ?
au cas où, {goods} ?
question bête : vous vendez des {goods} ?
question con mais {goods} ?
{goods} en vente ici ?
{goods} dispo chez vous ?
{goods}, vous connaissez ?
{goods}, oui ou non ?
{goods} : c'est dans votre catalogue ?
{un good}, c'est possible ?
{un good}, ça vous dit quelque chose ?
{un good} svp
{un good} pour mon fils ?
achat {good}
{good}
{good} ?
recherche {good}
rayon {goods} ?
catégorie {goods}
filtre {goods}
où se cachent les {goods} ?
où est-ce que je clique pour les {goods} ?
je ne vois pas la catégorie {goods}
je n'arrive pas à trouver les {goods} sur votre site
j'ai tapé {goods} et rien ne sort
j'ai fait tout le site, pas vu {de goods}, ça existe ?
mon mari dit que vous vendez des {goods}
ma voisine a acheté {un good}, c'est chez vous ?
ma mère m'envoie demander si vous avez des {goods}
mon petit-fils voudrait {un good}
mon client demande {un good}, on fait ça ?
pour notre bureau il faudrait {un good}
nous recherchons {un good}, est-ce un produit que vous distribuez ?
auriez-vous l'obligeance de me dire si vous proposez des {goods} ?
proposez-vous {un good} à la vente ?
seriez-vous en mesure de me fournir {un good} ?
serait-il possible d'acheter {un good} chez vous ?
je souhaite me procurer {un good}
je souhaiterais m'équiper : {un good}
faudrait que je trouve {un good}
il me manque {un good}
il me faut {un good} avant demain, vous avez ?
il m'en faut absolument, des {goods}
y a-tu des {goods} icitte ?
tenez-vous ça, des {goods} ?
je magasine {un good}
vous auriez une fois {un good} ?
wesh vous avez des {goods} ou pas
frérot t'as {un good} ?
jcherche {un good}
vous vous êtes mis aux {goods} ?
vous avez arrêté les {goods} ?
vous faites dans les {goods} aussi ?
peut-on trouver {un good} dans votre boutique ?
pouvez-vous me montrer des {goods} ?
montre les {goods}
envoyez-moi vos {goods}
parmi vos articles il y a des {goods} ?
et des {goods}, ça vous arrive d'en vendre ?
et {un good}, vous en vendez pas ?
c'est ici pour {un good} ?
c'est bien chez vous qu'on achète {un good} ?
bonjour, c'était pour {un good}
je viens d'emménager et il me faut {un good}
le mien a rendu l'âme, il me refaut {un good}
si je vous demande {un good}, vous me répondez quoi ?
[find.need]
{need}, qu'est-ce que vous me proposeriez ?
{need}, que faire ?
{need}. Que faudrait-il acheter ?
{need}. Que prendriez-vous à ma place ?
{need}. À votre avis, il faut quoi ?
{need}. D'après vous, qu'est-ce qui irait ?
{need}. Dites-moi ce qu'il me faut
{need}. Montrez-moi ce qui pourrait aller
{need}. Ça vous inspire quoi ?
{need}. Ça existe, un truc pour ça ?
{need}. Y a-t-il un produit pour ça ?
{need}. Y a-tu de quoi pour ça chez vous ?
{need}. Quoi acheter ?
{need}. Merci de m'orienter
{need}. Pourriez-vous m'orienter vers le bon article ?
{need}. Auriez-vous une recommandation ?
{need}. Je suis preneur de vos conseils
{need}. Je m'en remets à vous
{need}. Je n'y connais rien
{need}. Voilà, vous savez tout
{need}. Vous voyez le genre ?
{need}. Vous voyez ce qu'il me faudrait ?
{need}... vous avez de quoi ?
{need}... un produit miracle ?
{need}... vous feriez quoi vous ?
{need}... sauvez-moi
{need} !!! help
{need} svp aidez-moi
{need} du coup je prends quoi
{need} du coup il me faudrait quoi ?
{need} donc bon, une idée ?
{need}, donc il me faut quelque chose
{need}, donc je cherche de quoi m'équiper
{need}, t'aurais quoi pour moi
{need}, tu me conseilles quoi
{need}, tu vois quoi comme truc
{need}, qu'est-ce qui ferait l'affaire ?
{need}, quel article conviendrait ?
{need}, vous vendez quelque chose d'utile ?
{need}, kessé que tu me conseilles
{need}, qu'est-ce que vous conseilleriez à un débutant ?
{need}, ça se règle avec quoi ?
{need}, avec quoi je m'en sors ?
{need}, c'est quoi la solution chez vous
{need}, je ne sais plus vers quoi me tourner
{need}, montre ce que t'as
{need}, orientez-moi svp
{need}, trouvez-moi quelque chose
alors voilà ma situation : {need}
alors en gros, {need}
bon alors, {need}
bonsoir, voilà : {need}
bonjour madame, {need}
coucou, {need}, tu peux m'aider ?
dites, {need}, il existe quelque chose ?
euh, {need}, je sais pas trop quoi prendre
écoutez, {need}
franchement, {need}, j'en peux plus, trouvez-moi une solution
help, {need}
je vous explique : {need}
je vous raconte : {need}. Que me faut-il ?
je vous expose mon problème : {need}
je résume : {need}
mon problème est simple : {need}
petit souci : {need}
petite question, {need}, que prendre ?
on m'a dit que vous sauriez m'aider : {need}
pouvez-vous me guider ? {need}
si je vous dis : {need}, vous me sortez quoi ?
sos : {need}
urgent : {need}
un client me dit : {need}. Je lui montre quoi ?
voilà le topo : {need}
voici le contexte : {need}. Que recommandez-vous ?
wesh {need}, y a quoi pour ça
conseillez-moi : {need}
[find.forMen]
pour monsieur
pour messieurs
pour mec
pour mecs
pour un mec
pour un monsieur
pour mon chum
pour mon père
pour mon papi
pour mon beau-père
pour mon frère
pour mon fiancé
hommes
modèle masculin
coupe homme
version homme
côté homme
au rayon hommes
du rayon messieurs
spécial homme
(homme)
(pour homme)
- homme
, hommes svp
, modèle masculin
, version homme svp
, c'est pour un homme
, c'est pour mon mari
, c'est pour mon frère
, c'est pour mon chum
, c'est pour mon grand-père
, c'est pour offrir à un homme
, c'est pour lui
, pour un homme hein
, je suis un homme
, je suis un mec
, moi c'est rayon homme
, côté homme svp
, pas pour femme, pour homme
[find.forWomen]
pour madame
pour mesdames
pour une dame
pour meuf
pour une meuf
pour nana
pour ma blonde
pour ma mère
pour ma mamie
pour ma belle-mère
pour ma sœur
pour ma fiancée
femmes
dame
modèle féminin
coupe femme
version femme
côté femme
au rayon femmes
du rayon dames
spécial femme
(femme)
(pour femme)
- femme
, femmes svp
, modèle féminin
, version femme svp
, c'est pour une femme
, c'est pour ma femme
, c'est pour ma sœur
, c'est pour ma blonde
, c'est pour ma grand-mère
, c'est pour offrir à une femme
, c'est pour elle
, pour une femme hein
, je suis une femme
, je suis une fille
, moi c'est rayon femme
, côté femme svp
, pas pour homme, pour femme
[find.find]
bon, je vous explique : mes enfants partent en colo lundi et il leur faut {un np}
on vient d'avoir les clés de l'appart et il nous manque encore {un np}, on regarde quoi ?
voisine de palier cherche {un np}, je lui montre quoi de chez vous ?
ça fait trois magasins que je fais et toujours pas trouvé {un np}, peut-être chez vous
mon chien a mangé le précédent, donc je dois racheter {un np}
ma belle-mère débarque ce week-end et on n'a même pas {un np}
c'est la fête des pères bientôt et il rêve {de un np}
je passe commande pour l'école, il est question {de un np}
votre collègue m'avait parlé {de un np}, vous voyez ?
je tombe toujours sur autre chose alors que je veux {un np}
dans mon ancien magasin ils avaient des {nps}, et vous ?
chez le concurrent ils n'ont pas {de nps}, et chez vous ?
d'habitude je prends ça au marché, mais vous avez des {nps} peut-être ?
si on cherche {un np}, c'est où qu'on regarde ?
je peux espérer trouver {un np} chez vous ?
il se peut que j'aie besoin {de un np}
il serait temps que j'achète {un np}
y aurait-il {un np} dans la maison ?
pas l'ombre {de un np} sur votre page d'accueil, où en trouver ?
dernier espoir : avez-vous {un np} ?
mission du jour : trouver {un np}
objectif : {un np}
demande de devis pour {un np}, que proposez-vous ?
à l'attention du service commercial : nous recherchons des {nps}
nous sommes une petite entreprise et cherchons {un np}
bonsoir la team, des {nps} ?
coucou c'est encore moi, cette fois c'est pour {un np}
re, du coup maintenant {un np}
salut, t'aurais pas {un np} pour un pote
yo des {nps} ?
mdr j'ai encore perdu le mien, {un np} svp
jsp si vous faites ça mais {un np} ?
pk je trouve pas les {nps}
vazy {np} stp
tkt je veux juste voir les {nps}
à votre bon cœur : {un np}
[find.count]
dans mon souvenir vous en aviez peu, des {nps} : combien aujourd'hui ?
je veux pas les noms, je veux le nombre {de nps}
avant de me lancer dans le choix, je voudrais savoir combien il y a {de nps}
mon prof demande combien {de nps} propose un site marchand, et vous ?
ça m'a l'air vaste, combien {de nps} en fait ?
vous avez l'embarras du choix en {nps} ou pas ? combien ?
s'il fallait tout essayer, ça ferait combien {de nps} ?
entre nous, vous en avez combien des {nps}
quel est l'effectif de votre gamme {de nps} ?
volume de l'offre en {nps}, en nombre de références ?
nombre de références {nps} svp
référencement {nps} : combien de lignes ?
question chiffres : combien {de nps} ?
y en a combien au juste, {de nps}
vous en êtes à combien {de nps} maintenant ?
ça monte à combien, le nombre {de nps} ?
je peux compter sur combien {de nps} différents ?
[find.superlative]
bon, j'ai tourné en rond toute la soirée : dites-moi juste quel {np} est {le sup}
ma tante est très exigeante, pour elle ce sera {le np} {le sup}, lequel est-ce ?
je n'ai pas envie de réfléchir, donnez-moi {le np} {le sup}
sans hésiter, quel {np} est {le sup} ?
ne me montrez pas tout, seulement {le np} {le sup}
parlons peu parlons bien : {le np} {le sup}
à l'arrivée, lequel des {nps} est {le sup} ?
au final c'est lequel {le sup}, dans les {nps} ?
rien d'autre ne m'intéresse que {le np} {le sup}
ne montrez qu'un seul résultat : {le np} {le sup}
qu'avez-vous qui soit {le sup}, en fait {de nps} ?
existe en rayon {le np} {le sup} ? montrez
{le np} {le sup} : quel modèle ?
{le np} {le sup}, ça correspond à quel article ?
{le np} {le sup}, à votre connaissance ?
{le np} {le sup}, quoi, simplement
bof, juste {le np} {le sup}
jveux {le np} {le sup} pi c'est tout
[find.mostField]
c'est {le field} qui fait la différence : quel {np} en a le plus ?
j'hésite devant vos {nps}, je tranche sur {le field} : le plus élevé ?
s'il y a bien {un np} qui explose tout en {field}, c'est lequel ?
quel {np} choisir quand on veut le plus possible {de field} ?
rien ne vaut un gros chiffre en {field}, quel {np} a le plus gros ?
qui, parmi vos {nps}, est champion toutes catégories en {field} ?
ça monte jusqu'où, {le field}, et sur quel {np} ?
pas besoin de tout lire, quel {np} a {le field} maximum ?
[find.leastField]
c'est {le field} qui me bloque : quel {np} en a le moins ?
j'hésite devant vos {nps}, je tranche sur {le field} : le moins possible
quel {np} choisir quand on veut le moins possible {de field} ?
ça descend jusqu'où, {le field}, et sur quel {np} ?
pas besoin de tout lire, quel {np} a {le field} minimum ?
qui, parmi vos {nps}, a le plus petit chiffre en {field} ?
rien ne vaut un petit chiffre en {field}, quel {np} a le plus petit ?
ma fille est petite, il lui faut {le np} avec le moins {de field}
y a-t-il {un np} avec presque pas {de field} ? montrez ce qui en a le moins
zéro {field} ou presque : quel {np} s'en approche le plus ?
[find.siblings]
{base}, {s} {t}, comparatif svp
{base} : je sais pas si {s} ou {t}
{base} : {t} apporte un truc que {s} n'a pas ?
{le base} en {s} ou alors en {t}, vous qui connaissez ?
c'est le même produit {le base} en {s} et en {t} ou ça diffère ?
mon fils a {le base} en {s}, sa sœur veut {t}, c'est différent ?
pour offrir {le base}, {s} ou {t} ? les différences
avant de commander {le base}, je veux comparer {s} et {t}
j'ai deux fiches {de base} ouvertes, {s} et {t}, quelle différence ?
hésitation {base} : {s} ou {t}
{s} versus {t} pour {le base}
on m'a proposé {le base} en {s} mais j'avais demandé {t}, ça change quoi ?
[find.siblingsPrice]
{base}, {t} est à combien de plus que {s}
{base} : est-ce qu'on paie plus en {t} qu'en {s} ?
mon budget est juste : {le base} en {s} ou en {t}, lequel coûte moins ?
je voulais {le base} en {s}, en {t} ça me coûterait plus ?
ça vaut combien {le base} en {s}, et en {t} ?
tarifs {base} : {s} / {t}
est-ce que le prix reste le même si je prends {le base} en {t} au lieu de {s} ?
{le base} en {t}, ça fait grimper la facture par rapport à {s} ?
[find.siblingsField]
{base} : {field} {s} contre {field} {t}
{s} ou {t}, lequel gagne en {field} pour {le base} ?
mon mari dit que {le base} en {t} a plus {de field} qu'en {s}, vrai ?
avant de commander {le base}, {le field} en {s} et en {t} ?
est-ce que {t} change quelque chose {au field} {du base} par rapport à {s} ?
{le base} : je passe de {s} à {t}, et {le field} ?
[modifiers.value]
, comme tout le reste chez nous {value}
, ma mère ne supporte que {value}
, mon fils n'accepte que {value}
, le client a spécifié {value}
, sur le bon de commande il y a marqué {value}
, j'ai une faiblesse pour {value}
, {value} pour aller avec le reste
, il paraît que {value} c'est mieux
, bien {value} comme il faut
, {value} s'il vous plaît monsieur
, {value}, pas autre chose
, on m'a toujours dit de prendre {value}
, c'est pour assortir donc {value}
[modifiers.under]
, si vous avez ça moins de {price} je dis banco
, au-delà ou à {price} pile ça ne passe pas, donc moins
, mon compte ne survivra pas à {price}, donc moins
, à partir de {price} ma femme me tue, donc en dessous
, je touche ma paie la semaine prochaine, d'ici là moins de {price}
, plus bas que {price}
, tant que le ticket affiche moins de {price}
, sous les {price} chef
, c'est un petit cadeau, moins de {price}
[modifiers.atMost]
, c'est tout ce que j'ai : {price}
, j'ai cassé ma tirelire, {price} et pas plus
, j'ai un billet de {price} et c'est tout
, ma carte cadeau est de {price}, je ne veux rien ajouter
, la compta refuse au-dessus de {price}
, le remboursement plafonne à {price}, donc pas plus
, ma limite psychologique c'est {price}
, si c'est au-dessus de {price} laissez tomber
, {price} ça me va mais pas davantage
, {price} c'est la limite
, on s'offre des cadeaux à {price} max
, le Secret Santa est à {price} max
, je vous donne {price} maximum
[modifiers.over]
, si c'est moins cher que ça je n'en veux pas, plus de {price}
, on ne lésine pas, plus de {price}
, j'ai gagné au loto, plus de {price}
, j'ai déjà acheté à {price} et c'était nul, je veux plus cher
, au moins un cran au-dessus de {price}
, c'est pour impressionner, plus de {price}
, le chef a dit plus de {price}
[modifiers.inStock]
, on part demain donc il faut que vous l'ayez
, c'est pour demain, donc dispo
, j'en ai assez des ruptures, que du dispo
, la dernière fois c'était épuisé, là je veux du stock
, si vous les avez sous la main
, si c'est pas épuisé
, sauf ruptures
, hors épuisés
[modifiers.brand]
, comme d'habitude du {brand}
, pareil que mon voisin, {brand}
, toute la famille est chez {brand}
, j'ai un bon souvenir de {brand}
, mon garagiste dit {brand}
, le nom c'est {brand} je crois
, je crois que la marque c'est {brand}
, vous faites {brand} ?
, vous distribuez {brand} je crois
, {brand} quoi
[modifiers.notBrand]
, j'ai eu trois {brand} en panne, plus jamais
, mon {brand} m'a lâché, une autre marque svp
, peu importe qui sauf {brand}
, la marque je m'en fiche, juste pas {brand}
, {brand} c'est surcoté, autre chose
, tout sauf ce qui vient de chez {brand}
[modifiers.fieldValue]
, {au field} je veux lire {value}
, {value} pour {le field}
, {value} sur la fiche, à {field}
, je suis exigeant sur {le field} : {value}
, on me demande {value} pour {le field}
, ma fille regarde {le field}, elle veut {value}
, il faut {value} côté {field}
, il faut que {le field} soit {value}
, il me faudrait {le field} en {value} si possible
, du moment que {le field} est {value}
, c'est pour assortir : {field} {value}
, {field} obligatoirement {value}
, {field} exclusivement {value}
, {le field} ? je dirais {value}
, attention {au field} : {value}
avec pour {field} {value}
avec {value} côté {field}
[find.comparePrice]
{p}, ça fait combien de moins que {q} ?
je m'attendais à ce que {p} soit moins cher que {q}, c'est le cas ?
ça m'arrangerait que {q} coûte moins que {p}, c'est le cas ?
lequel des deux me laissera le plus de sous : {p} ou {q} ?
[find.compareField]
ça se joue sur {le field} : {p} ou {q} ?
tout dépend {du field}, alors {p} ou {q} ?
{p} me plaît, {q} aussi, {le field} va trancher : ça donne quoi ?
[find.compare]
on offre {p} ou {q} à ma sœur, ça change quoi ?
le vendeur m'a embrouillé entre {p} et {q}, expliquez-moi la différence
si on met de côté l'apparence, {p} et {q}, c'est pareil ?
j'ai l'impression que {p} et {q} c'est la même chose, non ?
qui sort vainqueur, {p} ou {q} ?
quel serait le meilleur choix, {p} ou {q} ?
`;
