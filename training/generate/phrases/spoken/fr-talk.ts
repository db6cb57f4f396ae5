export const text = `
[dialogue.whichOf]
moi je veux du {value}, y a ça là-dedans ?
dans ce que vous venez de me montrer, qu'est-ce qui est en {value} ?
ok mais j'ai demandé du {value}, c'est lesquels ?
il me faut absolument {value}, ça m'en laisse lesquels ?
attendez, c'est marqué où {value} ? lesquels le sont
en {value} y a lequel ?
{value} ou rien, alors lesquels ?
{value}, c'est quels numéros ?
si je ne garde que {value}, il reste quoi ?
si on enlève tout ce qui n'est pas {value}, ça donne quoi
virez-moi tout sauf {value}
faites le tri : {value}
trie, {value} seulement
filtrez sur {value}
filtre {value} dans cette liste
j'en vois pas en {value}, il y en a quand même ?
le {value}, j'ai mal lu ou il y en a un dans la liste ?
est-ce que dans le lot y a du {value}
quels sont ceux de la liste qui existent en {value} ?
parmi tout ça, ma femme prendrait {value}
ma fille ne jure que par {value}, lequel lui irait dans ceux-là ?
mon mari préfère {value}, il y en a parmi ces modèles ?
c'est pour aller avec le reste, donc {value}, lesquels dans votre sélection ?
on m'a bien dit de prendre {value}, vous en voyez dans cette liste ?
auriez-vous l'amabilité de m'indiquer ceux en {value} dans cette liste ?
pourriez-vous ne laisser que {value} ?
de ce que vous me proposez, ce qui est {value} m'intéresse
les autres m'intéressent pas, que {value}
je m'en fiche du reste, montre ce qui est {value}
lesquels sont-ils, {value} ?
c'est lesquels qui sont {value}
c'est lesquels déjà en {value} ?
ça se trouve y en a en {value} dans ta liste
t'en as en {value} dans ceux-là ?
t'as mis du {value} dedans ou pas
remontre-moi ceux en {value}
redites voir, {value}, c'était lequel ?
dis, y a {value} dedans ?
y en a-tu en {value} dans ceux-là ?
dans ceux-là, c'est lesquels qu'on a en {value}, une fois ?
{value} stp, dans ta liste
{value} dans ceux du dessus ?
parmi les résultats : {value}
dans cette sélection, {value} uniquement
combien j'en vois... non, plutôt lesquels sont {value} ?
euh et en {value}, vous m'avez montré quoi déjà
tout ça c'est bien joli mais lequel est en {value} ?
et là-dedans, rien en {value} ?
un seul en {value} ferait mon bonheur, y en a dans le tas ?
on est d'accord que certains sont {value} ? lesquels
je cherche {value} dans vos propositions, j'en trouve ?
lequel prendre si je veux {value}
pour un client qui veut {value}, je lui présente lesquels de ceux-là ?
de ceux-là, lesquels cochent la case {value} ?
pointez-moi {value} dans la liste
gardons {value} et oublions les autres
reste {value}, s'il y en a dans ceux-là
{value}, ça élimine lesquels ? montrez ceux qui restent
qui dit {value} là-dedans ?
je vois flou, c'est écrit {value} sur lequel ?
[dialogue.whichHas]
le mien doit être {having}, c'est lesquels là-dedans ?
et {having}, dans cette liste, vous m'en voyez ?
de tous ceux-là, il m'en faut un {having}
si je le veux {having}, je regarde lesquels ?
{having} c'est lequel
{having}, c'est quels numéros dans la liste ?
{having} : lesquels ?
{having} svp, parmi ceux du dessus
virez les autres, je veux voir ceux {having}
ne me laissez que ceux {having}
laissez seulement ceux {having}
enlevez tous ceux qui ne sont pas {having}
filtrez : {having}
filtre ta liste, {having} uniquement
fais le tri, {having}
il en reste combien... enfin lesquels, si je prends {having} ?
ça m'en laisse lesquels, {having} ?
dans le tas, y en a bien un {having} ?
t'en as {having} dans ceux-là ou pas
t'en vois {having} toi dans la liste
c'est lesquels, ceux {having} ?
c'est pas clair, lesquels sont {having}
c'est marqué nulle part, lesquels sont {having} ?
je n'arrive pas à voir lesquels sont {having}
j'ai besoin de savoir lesquels sont {having}
pourriez-vous m'indiquer ceux {having} dans votre sélection ?
auriez-vous la gentillesse de me signaler ceux {having} ?
parmi vos propositions, ceux {having} m'intéressent
dans ce que vous venez d'afficher, {having} il y en a ?
le vendeur d'à côté m'a dit de prendre {having}, y en a parmi ceux-là ?
ma mère n'en veut que {having}, lesquels dans la liste ?
c'est pour papa, faut que ce soit {having}, lequel de ceux-ci ?
mon client exige {having}, je lui montre lesquels ?
vu mon appart, {having} sinon rien, lesquels alors ?
pas {having}, ça sert à rien pour moi, donc lesquels le sont
les {having} c'est lesquels
tous ne sont pas {having} j'imagine, lesquels le sont ?
est-ce que l'un ou l'autre serait {having} ?
au moins un {having} dans le lot ?
je veux bien, mais {having}, lesquels
ok merci mais lesquels sont {having} ?
hum et {having}, il y en a dans cette liste ?
dedans y en a-tu {having} ?
montre-moi juste ceux {having} là
remontrez ceux {having}
pointez-moi ceux {having}
lesquels cochent la case : {having} ?
une chose compte pour moi : {having}. Lesquels de ceux-là ?
le seul truc qui m'importe, {having}, c'est lesquels ?
on élimine tout ce qui n'est pas {having}
gardons {having}, jetons le reste
[dialogue.whichInStock]
lesquels vous avez là, tout de suite ?
lesquels je peux me faire livrer sans attendre un réassort ?
ceux qu'on peut vraiment acheter, c'est lesquels
je veux pas tomber amoureux d'un truc épuisé, lesquels sont encore là ?
vous en avez combien... non, lesquels avez-vous en rayon ?
lesquels sont encore en vente ?
et dispo, là-dedans ?
dispo dans le tas ?
dispo lesquels
stock ?
en stock parmi ceux-là ?
filtre en stock
filtrez sur les articles disponibles
montrez que ce que vous avez
ne me montrez que ceux qui sont dispo
virez ceux qui sont en rupture
enlève ceux que t'as plus
laissez tomber les épuisés, je veux voir les autres
à quoi bon me montrer des trucs épuisés, lesquels sont là ?
parmi ces modèles, desquels vous reste-t-il du stock ?
lesquels pouvez-vous expédier dès maintenant ?
lesquels t'as encore
t'as lesquels en vrai
t'as quoi de dispo dans ceux-là
y en a-tu qui sont en inventaire ?
c'est lesquels que vous avez en inventaire ?
lesquels avez-vous sous la main ?
lesquels sont prêts à partir ?
si je commande là maintenant, j'ai le choix entre lesquels ?
si je passe commande ce soir, lesquels sont possibles ?
j'en ai besoin vite, donc lesquels avez-vous en stock ?
mon anniversaire est demain, lesquels sont dispo ?
c'est pressé : ceux en stock svp
j'espère qu'ils ne sont pas tous épuisés, lesquels restent ?
il en reste lesquels ?
et dans ceux-ci, reste quoi ?
tous en stock, ou seulement certains ? lesquels
pourriez-vous me préciser lesquels sont actuellement disponibles ?
veuillez m'indiquer ceux qui sont tenus en stock
un client attend au comptoir, j'ai lesquels en réserve ?
lesquels on a en réserve
faut-il que je fasse une croix sur certains ? dites-moi lesquels sont dispo
ceux qu'il vous reste, montrez-les
seuls les disponibles m'intéressent
je prends que du dispo, c'est lesquels
du dispo immédiat dans la liste ?
de cette liste, quels articles avez-vous encore ?
vous les avez tous ? sinon lesquels
lesquels puis-je acheter aujourd'hui même
mamie demande lesquels sont encore au magasin
quelque chose de disponible parmi eux ?
[dialogue.andBound]
faites-moi voir la même chose {bound}
et si je reste {bound} ?
je voudrais pas sortir de là : {bound}
attendez, j'ai oublié de préciser : {bound}
j'aurais dû le dire avant, {bound}
pardon, j'ai pas dit mon prix, {bound}
au fait, {bound} hein
côté budget, {bound}
niveau prix, {bound}
pour le prix, disons {bound}
{bound} ça existe ?
{bound}, vous avez ?
{bound}, y a quoi ?
{bound}, ça donne quoi
{bound} ou rien
{bound} stp
{bound} maintenant
{bound} svp, même recherche
{bound} à la place
{bound} et on en reparle
y a rien {bound} ?
vous n'auriez rien {bound} ?
t'as rien {bound} ?
t'as quoi {bound}
et ceux {bound} ?
ça se fait, {bound} ?
ça se trouve {bound}, ces choses-là ?
on peut trouver {bound} ?
est-ce qu'on trouve ça {bound} ?
est-ce envisageable {bound} ?
serait-il possible d'avoir la même sélection {bound} ?
auriez-vous ce genre d'articles {bound} ?
pourriez-vous refaire la recherche, {bound} ?
veuillez restreindre à {bound}
restreignez la liste : {bound}
filtrez {bound}
filtre prix : {bound}
mon chef me donne son accord, mais {bound}
la compta exige {bound}
le comité d'entreprise a voté : {bound}
ma mère veut bien, mais {bound}
papa a dit {bound}
mon mari va râler, il faut que ce soit {bound}
mon chum dit {bound} pas autre chose
c'est pour une cagnotte, on est {bound}
on s'est mis d'accord pour {bound}
j'ai refait mes comptes : {bound}
j'ai réfléchi, en fait ce sera {bound}
tout compte fait {bound}
finalement j'aimerais mieux {bound}
bon, soyons raisonnables, {bound}
allez, on va dire {bound}
mettons {bound}, vous avez quoi ?
je précise : {bound}
non mais {bound} je voulais dire
c'est bien mais moi je cherchais {bound}
ce serait plutôt {bound} pour moi
moi je vise {bound}
avec un prix {bound} ?
si c'est {bound} je suis preneur, vous avez ?
refais la liste avec seulement {bound}
recommence, {bound}
pis {bound}, vous en avez-tu ?
et pour quelqu'un qui veut mettre {bound} ?
[dialogue.andValue]
ah mais moi c'est {value} que je voulais
j'ai oublié de dire : {value}
j'aurais dû préciser, {value}
pardon, {value} évidemment
et si c'était {value} ?
et si on passait à {value}
mettons {value}, il y a quoi ?
{value} ça existe ?
{value}, y a ?
{value}, vous en auriez ?
{value} sinon ?
{value} plutôt, merci
{value} à la place
{value} maintenant
{value}, même recherche
{value} uniquement, svp
en {value} y a rien ?
en {value} t'as quoi
en {value} ça donne quoi
en {value} vous faites aussi ?
je verrais bien ça en {value}
moi je verrais plus {value}
je pensais plutôt à {value}
ma femme aimerait mieux {value}
ma petite-fille adore {value}, il y en aurait ?
maman dit qu'il faut {value}
mon client hésite, il demande {value}
tout bien réfléchi ce sera {value}
finalement on part sur {value}
on a changé d'avis, {value}
bof, et {value} ?
mouais, et en {value}
bien vu, mais en {value} ce serait parfait, vous avez ?
c'est pas mal mais je préfère {value}
ça me plaît moyen, montrez ceux en {value}
pas ce que je cherche, c'est {value} qu'il me faut
vous n'auriez pas ça en {value} des fois ?
z'auriez pas en {value} ?
t'aurais pas en {value} ?
existerait-il une version {value} ?
pourriez-vous me montrer la même chose, {value} ?
serait-il possible de les avoir en {value} ?
refaites la recherche avec {value}
recommence avec {value}
filtrez : {value}
filtre {value}
précisez la recherche : {value}
restreindre à {value}
à condition que ce soit {value}
le tout en {value}
tant qu'à faire, {value}
tant qu'à choisir, {value}
vous en avez-tu en {value} ?
pis en {value}, ça se fait-tu ?
et {value}, c'est possible une fois ?
je cherche la même chose, mais {value}
ok, même genre, {value}
ouais nan, {value}
euh... {value} peut-être ?
hésite pas à me montrer du {value}
il y a moyen de voir ça en {value} ?
rien en {value} ? vraiment ?
pour aller avec mon salon faudrait {value}
ça irait mieux en {value}, vous avez ?
[dialogue.andHas]
ah et faut que ce soit {having}
j'ai oublié : {having}
j'ai oublié le principal, {having}
pardon, je précise, {having}
au fait, {having} obligatoirement
un détail : {having}
une dernière condition : {having}
et pourquoi pas {having} ?
et s'il était {having}, il y aurait quoi ?
mettons {having}, ça laisse quoi ?
{having} ça existe ?
{having}, y a ?
{having}, vous en faites ?
{having} tant qu'à faire
{having} ou rien
{having} svp
{having}, même recherche
{having} de préférence, vous avez ?
t'en as {having} ?
t'as pas {having} ?
vous n'auriez pas plutôt {having} ?
vous en auriez {having}, par hasard ?
existe-t-il un modèle {having} ?
pourriez-vous affiner : {having} ?
serait-il possible d'en voir {having} ?
affinez, {having}
affine : {having}
filtrez {having}
refais la recherche, {having}
recommencez mais {having}
ne me proposez que {having}
je n'en veux que {having}
moi il me le faut {having} sinon ça sert à rien
c'est {having} que je cherche en fait
je cherchais plutôt {having}
je préférerais {having}
j'aimerais mieux {having}
tout compte fait, {having}
finalement {having} c'est mieux
ma mère dit qu'il doit être {having}
le chef le veut {having}
mon client le demande {having}
on m'a conseillé {having}, vous en avez ?
à la maison il nous en faut un {having}
bien, mais {having} ce serait l'idéal
c'est bien beau mais moi c'est {having} qu'il me faut
bof, et {having} ?
pas mal ! et {having}, ça se trouve ?
vous en avez-tu {having} ?
y en aurait-tu {having} ?
dans le même esprit mais {having}
même chose, {having} en plus
pareil, sauf que {having}
si possible {having}, sinon tant pis
avec la contrainte : {having}
à condition d'être {having}
disons que je le veux {having}
[dialogue.andBrand]
moi j'aime bien {brand}, vous avez ?
je suis plutôt {brand}
chez nous on est très {brand}
mon père ne jure que par {brand}
ma mère n'achète que {brand}
on m'a dit du bien de {brand}, vous en avez ?
j'ai toujours eu du {brand}, montrez-moi ça
au bureau tout est en {brand}, restons là-dessus
notre fournisseur habituel est {brand}, vous l'avez ?
le client veut du {brand}
j'ai confiance qu'en {brand}
et si je veux du {brand} ?
et si on reste sur {brand} ?
mettons {brand}, il y a quoi ?
t'as pas du {brand} ?
t'as quoi chez {brand}
t'as du {brand} dans le genre
z'avez du {brand} ?
vous ne faites pas {brand} ?
vous vendez {brand} aussi, non ?
vous tenez {brand} ?
{brand} vous avez ça ?
{brand} svp
{brand} sinon ?
{brand} y a rien ?
{brand}, y a quoi
{brand} à la place
{brand} ou rien
{brand} seulement, pas le reste
marque : {brand}
filtre marque {brand}
filtrez sur {brand}
restreindre à la marque {brand}
refaites la même recherche chez {brand}
refais mais que {brand}
le même genre, en {brand}
même chose signée {brand} ?
la même chose mais de chez {brand}
pourriez-vous me montrer ce que {brand} propose dans le même genre ?
{brand} propose quelque chose de comparable ?
qu'est-ce qu'il y a comme {brand} ?
qu'est-ce que {brand} fait dans ce rayon-là
il n'y aurait pas {brand} dans vos cartons ?
tout compte fait je veux du {brand}
finalement {brand}
ah oui et il faut que ce soit du {brand}
j'ai oublié de préciser la marque : {brand}
pardon, de marque {brand} hein
attends, t'aurais {brand} ?
bof, et chez {brand} ?
mouais et {brand} ?
les autres marques j'connais pas, {brand} svp
du {brand}, ça existe pour ça ?
avez-vous-tu du {brand} ?
pis {brand} ?
ce serait pour aller avec mon {brand}, donc {brand} aussi
uniquement des modèles {brand}, merci
côté {brand}, quelque chose ?
[dialogue.andGoods]
bon et sinon, des {goods} ?
et {un good}, vous auriez ça aussi ?
et pour ce qui est des {goods} ?
en {goods} ça donne quoi
en {goods} t'as quoi
en {goods}, pareil ?
pareil, {goods}
pareil pour {un good}
idem, {goods}
idem avec des {goods}
idem mais {un good}
même chose, mais des {goods}
même chose en {goods} svp
même budget, mêmes exigences : {goods}
mêmes critères, {goods}
mêmes critères pour {un good} ?
avec les mêmes critères, vous avez des {goods} ?
gardez tout et changez juste le produit : {goods}
remplacez par des {goods}
remplace par {un good}
change : {goods} à la place
{goods} à la place
{goods} maintenant
{goods} ?
{goods} aussi ?
{goods}, pareil
{goods}, y a quoi ?
{un good}, dans le même genre de conditions ?
plutôt {un good}, en fait
plutôt des {goods} finalement
finalement je pars sur des {goods}
finalement {un good} ferait mieux l'affaire
tout compte fait, ce sont des {goods} qu'il nous faut
j'ai confondu, je voulais des {goods}
pas ça, des {goods}
non je disais des {goods}
pardon je voulais dire {un good}
bon tant pis, et {un good} ?
ça ne va pas le faire, montrez-moi des {goods}
ma femme me souffle : plutôt {un good}
ma sœur veut la même chose mais pour {un good}
mon fils dit qu'on devrait prendre {un good} à la place
le client demande aussi des {goods}
il me faut aussi {un good}, dans les mêmes eaux
il nous faudra aussi des {goods}, mêmes conditions
on a besoin aussi de voir des {goods}
et si on regardait les {goods} ?
et si c'était {un good} ?
passons aux {goods}
voyons maintenant les {goods}
on peut faire pareil avec les {goods} ?
tu peux refaire ça avec des {goods} ?
refais la recherche avec {goods}
refaites, cette fois pour {un good}
pourriez-vous reprendre la recherche pour {un good} ?
seriez-vous en mesure de proposer {un good} dans les mêmes conditions ?
t'aurais {un good} aussi ?
z'auriez {un good} dans ces conditions-là ?
et {un good}, ça se fait-tu aussi ?
pis des {goods}, vous en avez-tu ?
après ça, les {goods}
je regarde aussi pour {un good}
tant que j'y suis, des {goods} ?
ah et des {goods}, oui aussi
[dialogue.fieldOf]
je voudrais bien connaître {le field} pour {it}
pour {it}, vous auriez {le field} ?
pour {it}, c'est quoi {le field} au juste ?
vous pouvez me redonner {le field} de {it} ?
tu me donnes {le field} de {it} ?
rappelez-moi {le field} de {it}
{it}, on sait {le field} ?
{it}, ça fait quoi niveau {field} ?
{it}, ça donne quoi comme {field}
{it} c'est quel {field} ?
{it} c'est quoi comme {field}
{it} il fait quoi en {field}
{it} au niveau {field} ?
{it} côté {field}, ça se passe comment ?
{it}, et {le field} dans tout ça ?
{it} m'intéresse, mais {le field} ?
{it} me tente, quel {field} ?
j'hésite pour {it}, {le field} me ferait décider
avant de me décider pour {it}, je veux {le field}
avant de prendre {it} j'ai besoin de savoir {le field}
ce qui m'inquiète avec {it} c'est {le field}, vous me dites ?
tout dépend {du field} de {it}, vous l'avez ?
ma femme demande {le field} pour {it}
mon client veut savoir {le field} pour {it}
le chef veut {le field} de {it} pour le devis
pour mon dossier il me faut {le field} de {it}
on m'a demandé de vérifier {le field} de {it}
auriez-vous l'obligeance de me préciser {le field} pour {it} ?
pourriez-vous m'éclairer sur {le field} de {it} ?
seriez-vous en mesure de m'indiquer {le field} pour {it} ?
veuillez m'indiquer {le field} de {it}
je ne vois nulle part {le field} de {it}
c'est pas écrit, {le field} pour {it} ?
c'est marqué où {le field} de {it}
j'ai cherché {le field} pour {it}, rien trouvé
{field} {it}
{field} de {it} svp
{field} de {it} stp
{field}, pour {it} ?
{le field} ? pour {it}
{le field}, de {it} hein
{le field} de {it}, ce serait quoi ?
{le field} de {it} est de combien, ou de quoi ?
{le field} c'est quoi déjà, pour {it} ?
du point de vue {field}, que vaut {it} ?
question {field}, {it} se situe où ?
sur {it}, quel {field} ?
sur {it}, qu'est-ce que vous avez comme {field} ?
et sur {it}, {field} ?
ouais et {it}, son {field} ?
et du coup {it}, {field} ?
ok mais {it}, {le field} ?
bon et {le field}, si je prends {it} ?
si je prends {it}, j'ai quel {field} ?
en prenant {it} j'aurais quoi comme {field} ?
c'est-tu écrit {le field} pour {it} ?
pis {it}, c'est quoi son {field} ?
{it}, ça a quoi pour {field} ?
t'aurais {le field} pour {it} ?
dis-moi juste {le field} de {it}
juste {le field} pour {it}, pas besoin du reste
sérieux, {it}, quel {field} ?
fiche de {it}, ligne {field} ?
[dialogue.priceOf]
{it}, faut sortir combien ?
{it}, je le touche à combien ?
{it} me reviendrait à combien ?
{it} part à combien ?
{it} va chercher dans les combien ?
{it}, ça douille ou ça va ?
{it} coûte un bras ou quoi ?
{it}, c'est donné ou c'est salé ?
{it}, on le vend combien
{it}, vous en demandez combien ?
{it}, vous en voulez combien ?
{it}, vous me le faites à combien ?
{it}, t'en veux combien
{it} ça coûte quoi
{it} prix ?
{it} prix svp
{it}, tarif ?
{it} en euros ?
{it}, j'en ai pour combien ?
{it}, ça me fait combien à payer ?
je débourse combien pour {it} ?
je paye combien si je prends {it} ?
j'en aurais pour combien avec {it} ?
j'ai pas vu le prix de {it}
je n'ai pas retenu le prix de {it}, c'était combien ?
je ne vois pas de prix pour {it}
il est où le prix de {it}
c'est quoi le prix de {it} déjà
c'était combien déjà {it}
c'est marqué combien pour {it} ?
c'est cher {it} ?
c'est à quel prix {it}
c cb {it}
à quel prix partirait {it} ?
à combien s'élève {it} ?
pour {it}, on parle de quelle somme ?
pour {it}, il faut prévoir combien ?
pour {it} ce serait quel montant ?
prix de {it} stp
prix de {it}, merci
combien vous demandez pour {it}
combien faut-il mettre pour {it} ?
combien ça me coûterait de repartir avec {it} ?
combien il coûte {it}
combien d'euros pour {it} ?
quel est votre prix pour {it} ?
quel serait le tarif de {it} ?
pourriez-vous me rappeler le prix de {it} ?
auriez-vous l'amabilité de m'indiquer le prix de {it} ?
veuillez me communiquer le prix de {it}
il me faut le prix de {it} pour le bon de commande
le client demande le prix de {it}
ma mère veut savoir combien coûte {it}
j'ai des sous de côté, {it} vaut combien ?
j'ai cassé ma tirelire, {it} coûte combien ?
avant de me décider, {it}, le prix ?
{it} me plaît mais à quel prix
ça va faire mal au portefeuille, {it} ? combien ?
on est sur combien pour {it}
niveau budget, {it} c'est combien ?
niveau prix, {it} ?
du coup {it} à combien
c'est combien pour {it}, une fois ?
ça coûte-tu cher, {it} ?
combien ça coûte, {it}, coudonc ?
[dialogue.stockOf]
{it}, vous l'avez là ?
{it}, vous l'avez en magasin ou c'est fini ?
{it}, y en a encore ?
{it}, il vous en reste ?
{it}, il en reste ou je suis arrivé trop tard ?
{it} est encore en vente ?
{it} est toujours là ?
{it}, c'est en rupture ?
{it}, c'est du stock ou faut attendre ?
{it}, on peut le commander là tout de suite ?
{it} se commande encore ?
{it}, dispo ?
{it} dispo ou pas
{it}, stock ?
{it} en stock svp
{it}, parti ou encore en rayon ?
{it} serait-il disponible ?
{it}, je peux encore l'avoir ?
{it}, t'en as encore
{it}, vous l'avez en réserve ?
{it} est-il bien en stock ?
si je commande {it} maintenant, vous l'avez ?
si je veux {it} aujourd'hui, c'est possible ou épuisé ?
j'espère que {it} n'est pas épuisé ?
j'espère que vous avez encore {it}
dites-moi que {it} n'est pas épuisé
ne me dites pas que {it} est épuisé
avant de m'emballer, {it} est en stock ?
c'est bon, {it} est en stock ?
c'est dispo {it} ?
c'est encore trouvable, {it} ?
t'as {it} en stock ou pas
t'as encore {it}
vous l'avez vraiment, {it}, ou c'est juste affiché ?
vous avez {it} sous la main ?
vous auriez encore {it} ?
vous tenez encore {it} ?
avez-vous {it} en inventaire ?
y en a-tu encore, de {it} ?
en avez-vous toujours pour {it} ?
reste du stock pour {it} ?
reste-t-il quelque chose de {it} ?
stock de {it} ?
disponibilité de {it} ?
dispo de {it} svp
pouvez-vous vérifier que {it} est en stock ?
pourriez-vous me confirmer la disponibilité de {it} ?
veuillez vérifier le stock pour {it}
regarde si {it} est en stock stp
un client veut {it}, on l'a encore ?
mon fils veut {it}, il y en a encore ?
on peut compter sur {it} ou c'est plus en stock ?
et du coup {it}, c'est dispo
ok mais {it}, vous en avez encore ?
je peux partir avec {it} ou c'est vide ?
il y a du stock sur {it} ?
[dialogue.aboutIt]
{it}, ça vaut quoi ?
{it}, racontez
{it}, un peu plus de détails ?
{it}, quésaco ?
{it} c'est quoi au juste
{it}, je voudrais en savoir davantage
{it}, on en dit quoi ?
{it}, à quoi ça ressemble ?
{it}, vous pouvez développer ?
{it}, dites voir
{it} : description svp
{it}, la fiche svp
{it}, infos ?
{it}, vas-y explique
{it}, c'est quoi le délire
{it} m'intrigue, expliquez
je connais pas {it}, c'est quoi ?
je veux tout savoir sur {it}
je voudrais la fiche de {it}
j'aimerais qu'on me présente {it}
j'ai besoin d'en savoir plus sur {it} avant de choisir
j'en sais pas assez sur {it}
vendez-moi {it}
faites-moi l'article pour {it}
convainquez-moi avec {it}
parle-moi de {it}
causez-moi un peu de {it}
raconte un peu {it}
raconte, {it}
racontez-moi {it}
explique {it}
expliquez-moi {it}
détaille {it}
détaillez {it}
détaillez-moi un peu {it}
ouvrez la fiche de {it}
affichez {it} en détail
zoom sur {it}
un mot sur {it} ?
une petite description de {it} ?
petit topo sur {it} ?
descriptif de {it} ?
fiche produit de {it}
plus sur {it}
tu peux m'en dire plus sur {it} ?
t'as plus d'infos sur {it} ?
pourriez-vous me présenter {it} plus en détail ?
auriez-vous une description plus complète de {it} ?
qu'est-ce qu'on peut me dire sur {it} ?
qu'est-ce qu'il a de beau, {it} ?
qu'est-ce que ça a dans le ventre, {it} ?
qu'est-ce que c'est que {it} ?
quoi de spécial avec {it}
comment vous décririez {it} ?
mon client voudrait une présentation de {it}
ma mère demande ce que c'est que {it}
c'est quoi l'histoire de {it}
c'est quoi l'intérêt de {it} ?
pis {it}, c'est quoi ça ?
{it}, c'est comment, une fois ?
que faut-il savoir sur {it} ?
rentrons dans le détail pour {it}
[dialogue.cheapestOf]
lequel fait le moins mal au portefeuille ?
lequel videra le moins mon compte ?
lequel je peux prendre sans me ruiner, le moins cher quoi
avec lequel je m'en tire au meilleur prix ?
avec lequel je dépense le moins
où est-ce que je paie le moins parmi ceux-là ?
pour payer le moins, je prends lequel
je suis fauché, c'est lequel le moins cher
j'ai pas de sous, lequel
j'ai pas un rond, le moins cher svp
radin comme je suis : lequel ?
je vais au moins cher, c'est lequel ?
je prends toujours le moins cher, donc lequel
le prix avant tout, lequel alors ?
seul le prix compte, lequel coûte le moins ?
qui est le moins cher là-dedans
c'est qui le moins cher
le plus bas en prix ?
le prix mini c'est pour lequel ?
prix mini ?
prix plancher, lequel ?
entrée de prix, lequel est-ce ?
lequel est en premier prix
premier prix là-dedans ?
le low cost de la liste
min prix
moins cher ?
moins cher svp
moins cher des moins chers ?
triez par prix, le plus bas ?
tri par prix croissant, juste le premier
commencez par le moins cher
montre-moi celui qui coûte que dalle
celui qui coûte trois fois rien c'est lequel
le moins coûteux d'entre eux ?
le moins onéreux de la sélection, s'il vous plaît
auriez-vous la bonté de me dire lequel est le moins cher ?
lequel d'entre eux est proposé au prix le plus bas ?
pour l'étudiante que je suis, le moins cher c'est lequel ?
avec ma petite retraite, lequel est le plus abordable ?
avec mon argent de poche je peux prendre lequel, le moins cher ?
le service achats veut le moins cher de ceux-ci
mon client veut dépenser le minimum, lequel ?
ma femme dit de prendre le moins cher, c'est lequel ?
c'est juste pour dépanner, le moins cher fera l'affaire, lequel ?
c'est pour un gosse qui casse tout, lequel coûte le moins
de tous ceux-là, le moins cher ?
des cinq, le moins cher
entre tous ces prix, le plus petit ?
je vois pas bien les prix, lequel est le moins cher
lequel vous vendez le moins cher
lequel est le plus raisonnable en prix ?
t'as lequel de moins cher
lequel c'est le moins dispendieux ?
le moins pire en prix c'est lequel
bon, au plus bas c'est lequel
et le meilleur marché ?
meilleur marché ?
le meilleur marché de la bande
lequel est le plus donné
allez, le moins cher et on en parle plus
le plus doux pour le budget ?
[dialogue.dearestOf]
lequel fait le plus mal au portefeuille ?
lequel coûte un bras ?
lequel coûte bonbon
lequel c'est, le plus cher
lequel est le plus dispendieux ?
lequel est le plus onéreux d'entre eux ?
lequel vaut le plus d'argent
lequel douille le plus
c'est qui le plus cher
qui est en haut de l'échelle des prix
le sommet de la gamme en prix ?
le plus salé, c'est lequel ?
le plus salé de l'addition
prix max ?
max prix
prix plafond, lequel ?
plus cher ?
plus cher svp
triez par prix, le plus élevé ?
tri par prix décroissant, juste le premier
commencez par le plus cher
montrez le plus cher des modèles ci-dessus
montre voir le plus cher
sortez-moi le plus cher du tas
juste par curiosité, le plus cher ?
pour rire, lequel coûte le plus
pour rêver : le plus cher ?
j'ai envie de me faire plaisir, le plus cher c'est lequel ?
l'argent n'est pas un problème, le plus cher ?
on ne regarde pas à la dépense, lequel est le plus cher ?
c'est un cadeau de mariage, je prends le plus cher, lequel est-ce ?
c'est le patron qui paye, donc le plus cher ?
c'est papa qui paie, alors le plus cher ?
mon client veut le plus cher, c'est lequel
ma belle-mère juge au prix, lequel est le plus cher ?
lequel à éviter si je veux pas me ruiner, le plus cher quoi ?
avec lequel je paie le plus
où est-ce que je laisse le plus d'argent ?
pour lequel faut-il débourser le plus ?
lequel affiche le prix le plus élevé ?
pourriez-vous me signaler le plus cher de cette sélection ?
le plus haut en prix dans votre liste ?
des quatre, le plus cher
de tous ceux-là, le plus cher ?
celui qui a le prix le plus fort ?
et à l'autre bout, le plus cher ?
et tout en haut côté prix ?
à l'inverse, le plus cher ?
le contraire du moins cher ?
entre tous ces prix, le plus gros ?
lequel vous vendez le plus cher
t'as lequel de plus cher là-dedans
[dialogue.bestOf]
lequel a le plus plu aux clients ?
lequel fait l'unanimité chez les acheteurs ?
lequel les gens notent le mieux
les gens mettent la meilleure note auquel ?
les clients sont les plus contents duquel ?
les clients en pensent quoi, lequel sort du lot ?
qu'en disent les acheteurs, lequel a la meilleure note
d'après les avis, lequel ?
selon les notes, je prends lequel ?
si j'en crois les avis, lequel arrive premier ?
si je me fie aux étoiles, c'est lequel ?
je me fie qu'aux avis, lequel est devant
je regarde toujours les notes d'abord, lequel gagne ?
côté avis, qui gagne
côté étoiles, lequel est devant ?
côté notes, le meilleur ?
niveau avis, le top c'est lequel
niveau étoiles le meilleur
au vu des évaluations, lequel est le premier ?
meilleure note ?
meilleure note svp
note max
note la plus haute ?
top avis ?
top noté
le plus étoilé ?
le mieux coté ?
le mieux coté des clients
le chouchou des clients c'est lequel ?
le chouchou ?
le préféré des acheteurs ?
le favori des clients là-dedans ?
le champion des avis ?
qui a la meilleure moyenne ?
qui a eu les meilleurs commentaires
qui s'en sort le mieux dans les avis ?
celui qui a le plus d'étoiles, c'est lequel déjà ?
celui que les gens adorent, c'est lequel
triez par note, le premier ?
tri par avis, juste le premier
commencez par le mieux noté
montre celui qu'a la meilleure note
montrez-moi le mieux évalué de la sélection
lequel d'entre eux bénéficie de la meilleure évaluation ?
pourriez-vous m'indiquer le mieux noté par votre clientèle ?
mon client demande lequel est le mieux noté
ma fille dit de regarder les étoiles, lequel en a le plus ?
de tous ceux-là, le mieux noté ?
dans ta liste c'est lequel le mieux noté
parmi ces modèles, qui a la cote ?
lequel a la cote auprès des clients
lequel a fait le plus d'heureux, d'après les notes
lequel a le meilleur retour client
les retours sont meilleurs sur lequel ?
lequel est le moins critiqué, enfin le mieux noté ?
je veux pas me planter, le mieux noté c'est lequel
c'est lequel qui est le mieux noté, une fois ?
lequel a les plus belles reviews
[dialogue.supOf]
{le sup}, là-dedans, c'est lequel ?
{le sup}, c'est quel numéro ?
{le sup} c'est lequel du coup
{le sup} parmi eux ?
{le sup} parmi ces modèles-là
{le sup} dans ta liste
{le sup} de la liste svp
{le sup} du lot ?
{le sup} du tas ?
{le sup} d'entre eux ?
{le sup} des trois ?
{le sup}, je dirais lequel ?
{le sup}, montrez voir
{le sup}, vous diriez lequel ?
{le sup} stp
{le sup}, et rien d'autre
{le sup} m'intéresse, lequel est-ce ?
moi il me faut {le sup}, c'est lequel
moi je prends toujours {le sup}, lequel donc ?
je cherche {le sup} de ceux-là
je veux {le sup} de la bande
je veux juste {le sup}
si je veux {le sup}, je regarde lequel ?
s'il me faut {le sup}, je pars sur lequel ?
j'aimerais {le sup} de la sélection
dites-moi juste {le sup}
dis-moi {le sup} dans tout ça
donnez-moi {le sup} d'entre eux
sors-moi {le sup} du lot
sortez {le sup} de la liste
gardez {le sup}, enlevez le reste
vire tout sauf {le sup}
pointez-moi {le sup}
lequel est-ce, {le sup} ?
lequel c'est, {le sup}
lequel serait {le sup} de tous ?
lequel peut prétendre être {le sup} ?
lequel d'entre eux est {le sup}, s'il vous plaît ?
pourriez-vous m'indiquer {le sup} de cette sélection ?
veuillez me désigner {le sup} parmi ceux-ci
à votre connaissance, {le sup} de ceux-là ?
de tous ceux-là, {le sup} ?
de ce que vous m'avez montré, {le sup} ?
dans ce lot, {le sup} ?
sur ces modèles, {le sup} ?
entre ceux-là, {le sup} c'est lequel
ouais mais {le sup} ?
bon, {le sup} alors ?
ok et {le sup} dans tout ça
mon client demande {le sup}
pour mamie, {le sup} c'est lequel ?
mon fils veut {le sup}, lequel je lui prends là-dedans ?
t'as pas précisé {le sup}
c'est lequel qui est {le sup}, une fois ?
c'est-tu ben lui, {le sup} ? sinon lequel
tu me trouves {le sup} là-dedans
[dialogue.howManyOf]
combien de modèles vous m'avez montrés là ?
combien vous m'en avez sorti ?
combien t'en as trouvé
t'en as trouvé combien au total
vous en avez trouvé combien ?
vous m'en proposez combien, là ?
ça en fait combien dans la liste ?
ça en fait un paquet, combien au juste ?
ça fait combien de résultats ?
combien de résultats
combien de lignes dans cette liste ?
combien d'articles affichés ?
combien dans cette liste svp
combien de choix j'ai donc là ?
donc j'ai le choix entre combien ?
j'ai combien de choix en tout
je vois pas la fin, il y en a combien ?
j'ai la flemme de compter, y en a combien
j'ai perdu le compte, combien ?
je n'ai pas compté, il y en a combien ?
je compte mal ou... il y en a combien ?
je sais pas compter jusque-là, combien ?
pouvez-vous compter ceux de la liste ?
pourriez-vous m'indiquer le nombre d'articles de cette sélection ?
quel est le nombre total de vos propositions ?
quelle quantité de modèles, là ?
nombre de résultats ?
nombre d'articles trouvés ?
nb total
cb au total
cb t'en as là
y en a cb
ils sont combien là-dedans
ils sont combien en lice ?
on en est à combien de modèles ?
au total, combien de modèles correspondent ?
combien correspondent, du coup ?
combien remplissent mes critères, alors ?
tout ça fait combien, en nombre d'articles ?
la liste est longue ? combien ?
c'est une liste de combien ?
et c'est tout ? combien en tout ?
il y en a d'autres ou c'est tout ? combien au total ?
compte voir combien il y en a
compte-les stp
comptez pour moi, combien dans le lot ?
un petit décompte ?
un chiffre : combien vous m'en montrez ?
pour mon tableau, combien d'articles dans cette liste ?
mon mari demande combien il y en a en tout
ma fille veut savoir combien il y en a
y en a-tu beaucoup ? combien au juste
c'est combien que vous en avez trouvé, une fois ?
vous en comptez combien ?
[dialogue.cheaperOne]
celui au prix le plus bas
celui qui me coûtera le moins
celui qui revient le moins cher
celui qui vaut le moins
celui qui est le plus donné
celui du bas de l'échelle, le moins cher
le moins onéreux
le moins dispendieux
le moins coûteux
le meilleur marché
le moins cher du lot
le moins cher de tous
le moins cher d'entre eux
le moins cher là
le plus petit prix
le premier prix
le plus économique
le plus accessible en prix
celui à petit prix, le moins cher
votre moins cher
ton moins cher
celui qu'est le moins cher
celle qui coûte le moins
le modèle le moins cher
le modèle au prix le plus doux
[dialogue.dearerOne]
celui au prix le plus haut
celui qui me coûtera le plus
celui qui revient le plus cher
celui qui vaut le plus
celui qui coûte un bras, le plus cher
le plus onéreux
le plus dispendieux
le plus cher du lot
le plus cher de tous
le plus cher d'entre eux
le plus cher là
le plus gros prix
le plus haut prix
le plus élevé en prix
votre plus cher
ton plus cher
celui qu'est le plus cher
celle qui coûte le plus
le modèle le plus cher
le modèle au prix le plus élevé
celui qui est hors de prix, le plus cher
[dialogue.barePrice]
et c'est donné ou ça coûte ?
et ça coûte un bras j'imagine ?
et il me reviendrait à combien ?
et la douloureuse ?
et l'addition ?
et à la caisse ça fait ?
et en euros ?
et en prix ?
et question sous ?
et question prix, on est où
et question budget ?
et point de vue tarif ?
et le tarif ?
et il part à combien ?
et vous en demandez combien ?
et vous en voulez combien
t'en veux combien
ça va chercher dans les combien ?
ça vaut combien un truc pareil ?
ça vaut combien ?
ça chiffre à combien
ça tourne à combien
ça me ferait combien ?
ça monte à combien
ça coûte quoi
ça douille ?
c'est cher ?
c'est cher ou pas
c'est à quel prix ?
c'est quoi son prix
c'est quel prix
c'est vendu combien
c'est combien du coup
c'est affiché combien ?
c'était combien déjà ?
combien il coûte du coup ?
combien ça me coûterait ?
combien pour l'avoir ?
combien dois-je prévoir ?
combien vous le vendez
combien faut mettre ?
combien d'euros
cb ?
prix ?
prix stp
tarif ?
tarif svp
son tarif ?
quel prix ?
quel est son prix ?
quel en serait le prix ?
quel montant ?
à combien ?
à quel tarif ?
il faut compter combien ?
il faut sortir combien ?
il vaut combien
je paierais combien ?
je débourse combien ?
j'en ai pour combien ?
j'en aurais pour combien à peu près ?
on le touche à combien ?
on parle de combien, niveau argent ?
pourriez-vous m'en indiquer le prix ?
vous pouvez me rappeler le prix ?
le prix m'intéresserait aussi
vous avez pas dit le prix
vous ne m'avez pas donné le prix
j'ai pas retenu le prix
il est pas marqué, le prix ?
mon mari demande combien ça coûte
maman demande c'est combien
et maintenant la question qui fâche : le prix ?
bon, et ça coûte combien tout ça ? enfin lui
coudonc c'est combien ?
ça coûte-tu cher ?
c'est combien une fois ?
[dialogue.bareField]
et sinon {le field} ?
et {le field} dans tout ça ?
et {le field} du coup ?
et {le field}, c'est quoi
et {le field}, ça donne quoi ?
et {le field}, on sait ?
et {le field}, vous avez ça ?
et question {field} ?
et question {field}, ça se passe comment
et point de vue {field} ?
et en {field} ?
et concernant {le field} ?
et au niveau {du field} ?
et pour ce qui est {du field} ?
et son {field} ?
et comme {field} ?
et comme {field}, il a quoi ?
il a quoi comme {field} ?
ça a quel {field}
c'est quel {field}
c'est quoi comme {field}
c'est quoi {le field}
c'est quoi {le field} du coup
c'est quoi déjà {le field} ?
quel est {le field} ?
quel serait {le field} ?
quel en est {le field} ?
quel {field} stp
quel {field} a-t-il ?
quel {field} ça a
{field} stp
{field} ? merci
{field} c'est quoi
{field}, c'est combien ou c'est quoi ?
{field}, vous savez ?
{field}, vous l'avez ?
{le field} svp
{le field} m'intéresse aussi
{le field}, ça dit quoi
{le field} aussi si vous l'avez
{le field} j'en ai besoin aussi
{le field}, c'est marqué ?
il me faudrait {le field}
il me manque {le field}
j'aurais aussi besoin {du field}
je voudrais aussi {le field}
je voulais aussi {le field}
j'ai oublié de demander {le field}
j'allais oublier : {le field} ?
une dernière chose, {le field} ?
autre question : {le field} ?
encore un truc, {le field}
vous ne m'avez pas dit {le field}
vous pouvez préciser {le field} ?
pouvez-vous me donner aussi {le field} ?
pourriez-vous m'indiquer {le field} ?
on peut savoir {le field} ?
on connaît {le field} ?
ma femme demande {le field}
mon client demande {le field}
maman demande {le field}
ok et comme {field} ?
hum et {field} ?
pis {le field} ?
t'as {le field} ?
rappelle-moi {le field}
dis-moi {le field}
donne {le field}
[dialogue.sameFor]
et pour {p}, ça donne quoi ?
et si on regarde {p} ?
et si on prend {p} ?
et chez {p}, c'est pareil ?
et chez {p} ?
et sur {p} ?
et avec {p} ?
et quid de {p} ?
quid de {p} ?
et qu'en est-il de {p} ?
qu'en est-il pour {p}
qu'est-ce que ça donne pour {p} ?
ça donne quoi pour {p}
ça donnerait quoi avec {p}
c'est pareil pour {p} ?
c'est la même pour {p} ?
c'est comment pour {p}
et {p}, lui ?
et {p}, il est comment là-dessus ?
et {p} du coup
et {p}, dans tout ça ?
et {p}, même topo ?
même topo pour {p} ?
même info pour {p}
même info svp : {p}
même question : {p}
même question mais {p}
même question concernant {p}
la même question pour {p} s'il vous plaît
la même chose pour {p} stp
la même info sur {p} ?
la même info m'intéresse pour {p}
pareil avec {p} ?
pareil {p} ?
pareil pour {p} stp
pareil, mais pour {p}
idem pour {p}
idem avec {p} ?
idem {p} svp
ditto {p}
à comparer avec {p} ?
maintenant {p}
maintenant pour {p} ?
passons à {p}
voyons {p}
{p} maintenant
{p} alors ?
{p}, pareil ?
{p}, idem ?
{p}, c'est pareil ?
{p}, même question
{p}, ça donne quoi
{p}, et lui ?
{p} aussi stp
bon, et {p} ?
ok merci, et {p} ?
d'accord, et pour {p} ?
je vois. Et {p} ?
très bien, et {p} ?
super et {p}
merci ! {p} ?
hum, et {p} alors
j'hésite avec {p}, même question
je regarde aussi {p}, même question
je compare avec {p}, vous me dites pareil ?
pourriez-vous m'en dire autant de {p} ?
pouvez-vous me donner la même information pour {p} ?
refais pour {p}
reprends avec {p}
vous pouvez me dire pareil pour {p} ?
pis {p} ?
pis pour {p}, c'est-tu pareil ?
et pour {p}, une fois ?
[dialogue.similarTo]
{it} me plaît presque, vous n'auriez pas dans le même esprit ?
{it} me plaît, vous en avez d'autres du genre ?
{it} c'est pas mal, et dans le même style ?
{it}, mais j'aimerais voir d'autres pareils
{it}, ça a des frères ?
{it}, un cousin peut-être ?
{it}, des équivalents ?
{it} : alternatives ?
{it} ou quelque chose d'approchant
{it} m'irait bien mais j'aimerais avoir le choix dans le même genre
alternatives à {it}
alternative pour {it} ?
autres modèles semblables à {it} ?
autre chose du même genre que {it} ?
à défaut de {it}, qu'est-ce qui s'en rapproche ?
à part {it}, quoi de semblable ?
si je prends pas {it}, quoi d'équivalent ?
si {it} ne fait pas l'affaire, qu'est-ce qui s'en rapproche ?
au lieu de {it}, quoi de semblable ?
à la place de {it}, un truc du même style ?
ça existe en autre, quelque chose comme {it} ?
dans la même veine que {it} ?
dans l'esprit de {it}, vous avez quoi d'autre ?
dans le goût de {it}, y a quoi
dans ce style-là, comme {it}, t'as quoi
du même acabit que {it} ?
du même tonneau que {it}
genre {it} mais pas lui
le genre de {it}, vous avez ça en autre ?
montrez-m'en d'autres dans le style de {it}
montre des trucs comme {it}
montrez ce qui ressemble le plus à {it}
j'aime {it}, montrez-moi ses semblables
j'aime bien {it} mais je voudrais en voir d'autres pareils
je voudrais voir des modèles proches de {it}
je veux voir ce qui se rapproche de {it}
je cherche quelque chose qui ressemble à {it}
on m'a déjà offert {it}, quoi de semblable ?
ma sœur a déjà {it}, qu'est-ce qui y ressemble ?
pour un client qui hésite sur {it}, quoi d'équivalent ?
pourriez-vous me suggérer des articles semblables à {it} ?
auriez-vous des articles comparables à {it} ?
qu'auriez-vous de comparable à {it} ?
proposez-moi des équivalents de {it}
propose des trucs proches de {it}
qu'y a-t-il d'approchant de {it} ?
quoi d'autre qui ressemble à {it}
quoi d'autre comme {it} ?
similaire à {it} ?
similaires à {it} svp
semblable à {it}
ressemblant à {it}, vous avez ?
t'as pas un truc qui ressemble à {it} ?
t'as d'autres machins comme {it} ?
un autre du style de {it} ?
un modèle voisin de {it} ?
un sosie de {it} ?
vous avez plus ou moins pareil que {it} ?
y a-tu d'autre chose qui ressemble à {it} ?
quelque chose d'avoisinant à {it} ?
[dialogue.valueOne]
celui que vous avez en {value}
celui qu'est en {value}
celui marqué {value}
celui où c'est écrit {value}
celui qui fait {value}
celui-là en {value}
celle en {value}
celle qui est {value}
l'article en {value}
le modèle en {value}
le modèle avec {value}
le seul en {value}
ce modèle en {value}
ce modèle {value}
l'exemplaire {value}
la variante {value}
la version en {value}
le truc en {value}
le machin {value}
votre {value}
ton {value}
le {value} que vous montrez
le {value} de la liste
celui de la liste en {value}
[dialogue.compareFirst]
les deux du haut, comparez
les deux du haut, c'est quoi la différence
les deux en tête de liste, ça se joue sur quoi ?
entre les deux premiers mon cœur balance, aidez-moi
j'hésite entre le 1 et le 2
j'hésite entre le premier et le deuxième, qu'est-ce qui les sépare ?
je sais pas quoi prendre, le un ou le deux ?
je balance entre les deux premiers
je vois pas ce qui distingue le premier du second
je ne saisis pas la différence entre le 1 et le 2
en quoi le premier est différent du deuxième ?
en quoi diffèrent les deux premiers ?
le 1, le 2 : différences ?
le 1 vs le 2
1 vs 2
1 ou 2 ?
1 et 2, différence
n°1 ou n°2 ?
num 1 contre num 2
diff 1 et 2 ?
compare 1 et 2
compare les 2 premiers
compare le haut de la liste, 1 et 2
comparatif des deux premiers svp
un tableau comparatif pour les deux premiers ?
comparaison premier / deuxième
match entre le premier et le deuxième
fais un match entre les deux premiers
mettez le premier et le deuxième face à face
mettez les deux premiers l'un à côté de l'autre
opposez le premier au deuxième
le premier par rapport au deuxième ?
le premier, il a quoi de plus que le deuxième ?
le deuxième, il a quoi de moins que le premier ?
pourquoi prendre le premier plutôt que le deuxième ?
qu'est-ce qui fait la différence entre le numéro 1 et le numéro 2 ?
qu'est-ce que le second apporte de plus que le premier ?
qu'a le premier que le second n'a pas ?
quels sont les écarts entre les deux premiers ?
quelles différences notables entre les deux premiers articles ?
lequel des deux premiers me conseillez-vous ?
lequel vaut mieux, le 1 ou le 2
pourriez-vous établir une comparaison entre les deux premiers ?
veuillez comparer les articles 1 et 2
mon mari veut le 1, moi le 2, départagez-nous
mon fils préfère le premier et ma fille le deuxième, différences ?
mon client hésite entre le 1er et le 2e
pour trancher entre les deux premiers, vous me dites ce qui change ?
t'en penses quoi, le premier ou le deuxième
c'est quoi qui change entre le 1 et le 2
c'est du pareil au même, le premier et le deuxième ?
ça change-tu de quoi, entre le 1 et le 2 ?
le premier pis le deuxième, c'est quoi la différence
premier ou second, telle est la question
détaillez-moi ce qui sépare le premier du deuxième
[dialogue.comparePair]
{a} ou {b}, je sais pas quoi prendre
{a} ou {b}, vous prendriez lequel ?
{a} ou {b}, tu dis quoi
{a} ou {b}, ça change quoi ?
{a} ou {b} pour ma mère ?
{a} vs {b}
{a} versus {b} ?
{a} / {b}
{a}, {b} : en quoi ça diffère
{a}, {b}, comparatif svp
{a} et {b}, c'est quoi la différence
{a} et {b}, c'est du pareil au même ?
{a} et {b}, ça se joue sur quoi ?
{a} et {b} côte à côte svp
{a} et {b}, ça revient au même ?
{a} par rapport à {b} ?
{a}, qu'est-ce que ça a de plus que {b} ?
{a} est-il différent de {b} ?
{a} pis {b}, c'est quoi la différence ?
compare {a} avec {b}
compare {a}, {b}
comparaison de {a} et {b}
comparatif {a} {b}
diff entre {a} et {b} ?
départagez {a} et {b}
faites le match {a} contre {b}
fais voir {a} à côté de {b}
j'hésite entre {a} et {b}
j'hésite, {a} ou {b} ?
j'arrive pas à choisir entre {a} et {b}
je balance entre {a} et {b}
je ne vois pas la différence entre {a} et {b}
je voudrais comparer {a} et {b}
je veux voir {a} et {b} en parallèle
mettez face à face {a} et {b}
mettez en regard {a} et {b}
mon mari veut {a}, moi {b}, alors ?
mon client hésite entre {a} et {b}
les enfants se chamaillent : {a} ou {b} ?
on n'arrive pas à se mettre d'accord, {a} ou {b} ?
entre {a} et {b}, mon cœur balance
entre {a} et {b}, tu prendrais lequel
entre {a} et {b}, qu'est-ce qui les sépare ?
en quoi {a} se distingue de {b} ?
en quoi diffèrent {a} et {b} ?
il a quoi de plus, {a}, face à {b} ?
lequel vaut mieux, {a} ou {b} ?
lequel choisir : {a} ou {b}
opposez {a} et {b}
pourquoi {a} plutôt que {b} ?
pourquoi je prendrais {a} et pas {b}
pourriez-vous mettre {a} en balance avec {b} ?
pourriez-vous me détailler les différences entre {a} et {b} ?
quels écarts entre {a} et {b} ?
qu'est-ce qui distingue {a} de {b} ?
que gagne-t-on avec {a} par rapport à {b} ?
qui gagne, {a} ou {b}
veuillez comparer {a} et {b}
vaut-il mieux {a} ou {b} ?
s'il fallait trancher entre {a} et {b} ?
ça change quoi entre {a} et {b}
c'est quoi le mieux, {a} ou {b}
[dialogue.pronouns]
cet objet
cet article-là
cet article-ci
ce produit-là
ce modèle-là
celui-là
celui là
celle ci
celle-là
ce machin
ce bidule
cette chose
cette chose-là
ce truc-là
l'article
le produit
l'article en question
le produit en question
le modèle en question
celui que vous dites
celui dont on parle
celui dont on cause
[dialogue.last]
le dernier cité
le dernier que vous avez mis
le dernier que vous montrez
le dernier en bas
le dernier tout en bas
le dernier là
le dernier du lot
le dernier de la bande
le dernier affiché
le dernier modèle de la liste
la dernière
la toute dernière
la dernière de la liste
celui tout en bas
celui d'en bas
celui du bas
celui en fin de liste
celui qui ferme la marche
celui qui est en dernier
celui que vous avez mis en dernier
le tout dernier en bas
[choosing.liking]
{it} m'a l'air pas mal du tout
{it} m'attire bien
{it} m'intrigue
{it} m'intéresse
{it} me parle
{it} me botte
{it} me branche bien
{it} me fait de l'œil
{it} me fait envie
{it} me dit bien
{it} a du charme
{it} a quelque chose
{it} a de la gueule
{it} a l'air cool
{it} a l'air bien, non ?
{it} a l'air de correspondre
{it} a l'air fait pour moi
{it} a tout pour plaire
{it} est stylé
{it} est trop mignon
{it} est canon
{it} est chouette
{it} est joli, dites donc
{it} n'a pas l'air mal
{it} ne me déplaît pas
{it} sort du lot
{it} serait pas mal pour chez nous
{it} serait parfait pour ma fille je crois
{it} ferait plaisir à mamie
{it} ferait joli dans l'entrée
{it} ferait bien l'affaire je pense
{it} pourrait faire l'affaire
{it} pourrait plaire à mon client
{it} pourrait coller
{it} conviendrait peut-être à nos bureaux
{it} c'est tout à fait moi
{it} c'est le genre que j'aime
{it} c'est mon coup de cœur
{it} c'est pas bête
{it} c'est une idée
{it} c'est frais
{it} je kiffe
{it} j'adore
{it} on dirait qu'il est fait pour moi
{it} peut-être bien
{it} ? intéressant
{it}, hein, pas mal
{it}, tiens tiens
{it}, c'est beau ça
{it}, pourquoi pas
{it}, mouais, à voir
{it}, je me laisserais bien tenter
{it}, je dis pas non
{it} mérite qu'on s'y arrête
ah ouais {it}
ah tiens, {it}
ah voilà, {it}, ça c'est joli
hé, {it} est pas laid
oh là là {it}
oh, {it}, ma fille adorerait
waouh {it}
miam, {it}
j'ai un faible pour {it}
j'ai flashé sur {it}
j'ai craqué sur {it}
j'ai bien envie de regarder {it}
j'accroche bien avec {it}
j'aime beaucoup l'allure de {it}
je craque pour {it}
je lorgne sur {it}
je me vois bien avec {it}
je m'arrêterais sur {it}
je m'orienterais vers {it}
je serais plutôt tenté par {it}
je suis tombé sous le charme de {it}
je trouve {it} pas mal
je trouve {it} très réussi
je pencherais plutôt vers {it}
je pense à {it}
j'hésite mais {it} me tente
moi j'aime mieux {it}
moi c'est {it} qui me plaît
mon œil est tombé sur {it}
mon choix irait vers {it}
mon mari aime bien {it}
mon petit-fils serait fou de {it}
mes préférences vont à {it}
mon préféré c'est {it} jusqu'ici
on aime bien {it} à la maison
on serait partants pour {it}, à voir
parlons de {it}
regardons {it} de plus près
arrêtons-nous sur {it}
attardons-nous sur {it}
voyons voir {it}
fais voir {it}
faites-moi voir {it}
ce qui me plaît c'est {it}
de tous, c'est {it} qui me plaît
de ceux-là, {it} me semble bien
si je devais choisir, {it}
s'il fallait n'en garder qu'un, {it}
tout bien pesé, {it} me plaît le plus
a priori {it}
à première vue {it}
à vue de nez, {it} me conviendrait
sympa {it}
joli, {it}
pas dégueu {it}
pas mal, {it}
c'est pas piqué des vers, {it}
c'est beau, {it}
c'est {it} qui m'attire
ben {it} est ben beau
{it} est le fun
{it} est pas pire
{it} m'a l'air bien, une fois
et {it} alors, ça a l'air sympa
[choosing.traitOne]
celui {v}
celui-là, {v}
celui qu'est {v}
celui que vous dites {v}
celui marqué {v}
celui décrit comme {v}
celui noté {v}
l'article {v}
l'exemplaire {v}
le {v} là
le {v} de la liste
le {v} que vous montrez
le modèle dit {v}
le modèle marqué {v}
le modèle qui est {v}
le seul {v}
le seul qui soit {v}
le truc {v}
le machin {v}
le produit {v}
la variante {v}
votre {v}
votre modèle {v}
ton {v}
celui de type {v}
[choosing.withOne]
celui-là, {v}
celui qu'est {v}
celui de la liste {v}
l'article {v}
l'exemplaire {v}
le modèle de la liste {v}
le produit {v}
le truc {v}
le machin {v}
le bidule {v}
le seul {v}
le seul modèle {v}
la variante {v}
votre modèle {v}
ton modèle {v}
ce modèle {v}
celui que vous avez {v}
[choosing.namedOne]
celui qui porte le nom de {v}
celui appelé {v}
celui nommé {v}
celui marqué {v}
celui où c'est écrit {v}
le dénommé {v}
le fameux {v}
le modèle {v}
le modèle appelé {v}
le produit {v}
l'article {v}
le {v} là
le {v} de la liste
le {v} que vous montrez
la version {v}
la référence {v}
votre {v}
ton {v}
ce {v}-là
ce modèle {v}
le truc {v}
le machin {v}
[choosing.brandOne]
celui fait par {v}
celui fabriqué par {v}
celui de la marque {v}
celui de marque {v}
celui signé {v}
celui qu'est de chez {v}
celui que fait {v}
celui marqué {v}
celui en {v}
l'article de chez {v}
l'article {v}
le modèle de chez {v}
le modèle de {v}
le modèle signé {v}
le {v} là
le {v} de la liste
le produit {v}
le produit de chez {v}
le truc de chez {v}
la marque {v}, celui-là
votre {v}
ton {v}
ce {v}
le seul {v}
le seul de chez {v}
[cart-talk.addToo]
ah mince j'allais oublier {le p}, ajoutez
ah et puis j'ai oublié {le p}
ah ouais et {le p} stp
ah oui il y a aussi {le p} à mettre
ajoute {p} pendant que t'y es
ajoute moi {p} avec
ajoutez-y {le p}
ajoutez-y également {p} je vous prie
allez soyons fous, {le p} aussi
allez, {le p} avec, je me fais plaisir
après ça, {p}
avec {le p} en prime
avec {le p} tant qu'à faire
bon, {le p} aussi, tant pis pour le budget
complétez avec {le p}
complète avec {p}
dans la foulée, {le p}
dans le même panier, {le p}
de même, {p}
en plus de ça, {p}
en sus, {le p}
encore {p} et ça sera bon
euh, et {le p} aussi je crois
et ben mettez {le p} aussi
et du coup {le p} aussi
et en plus {le p}
et glissez-y {le p}
et hop, {le p}
et il faudra aussi {le p}
et je voudrais {le p} avec
et le petit dernier : {p}
et maintenant {le p}
et me faudrait {le p}
et mettez {p} avec ça
et mon fils veut {le p}, mettez-le aussi
et n'oublie pas {le p}
et pour finir, {le p}
et pour la route, {le p}
et pour ma femme, {le p}
et pour le bureau, {le p}
et si vous pouviez mettre {le p} en plus
et tant que j'y pense, {le p}
et tu peux me mettre {le p} avec stp
et une dernière chose, {le p}
et vous me mettrez {le p} avec
et y a aussi {le p} à prendre
faites suivre {le p} dans le panier
glissez aussi {le p} dans le panier
il manque {le p}
il manque plus que {le p}
il me manque {le p}, rajoutez-le
il nous faudra également {le p}
item suivant : {p}
article suivant : {p}
j'ai aussi besoin {du p}
j'ai failli oublier {le p}, au panier aussi
j'aurai aussi besoin {du p}
j'embarque aussi {le p}
j'oubliais : {le p}
je complète avec {le p}
je me laisse tenter par {le p} aussi
je prendrai aussi {le p}
je prendrais bien {le p} avec
je rajoute {le p}
je veux aussi {le p}
je voudrais aussi {le p}
je voulais {le p} aussi
joignez-y {le p}
ma mère me dit de prendre {le p} aussi
ma sœur veut {le p} en plus
maman a dit {le p} aussi
maintenant mettez {le p}
mets {p} avec
mets {p} aussi tiens
mets aussi {p} steuplé
mettez-y aussi {le p}
mon client prend aussi {le p}
on va prendre {le p} aussi
on complète avec {le p}
ok, ensuite {p}
ouais, et {p} aussi
par la même occasion, {le p}
parfait, et {le p} aussi
pendant qu'on y est, {le p}
pis {p}
pis {le p} avec
plus {le p} svp
pourriez-vous également y mettre {le p} ?
pourrais-je aussi avoir {le p} ?
puis-je avoir {le p} en plus ?
prochain article : {p}
quant à {p}, ajoutez-le aussi
rajoute {p}
rajoute encore {p}
rajoutez-moi {le p} dans la commande
super. et {le p} aussi
très bien, maintenant {le p}
tu rajoutes {le p} ?
vous me rajoutez {le p} ?
vous pouvez rajouter {le p} ?
vous mettrez {le p} en plus
voilà, et {le p} aussi
y a encore {p} à ajouter
+ {p}
{p} +
{p} aussi
{p} aussi tant qu'on y est
{p} avec
{p} en plus svp
{p} itou
{p} pareil, dans le panier
{p}, rajoutez
{p}, ça aussi
{p}, et après c'est bon
{p}, je le prends aussi
{le p} aussi, hein
{le p} également, s'il vous plaît
{le p} vient avec
{le p}, mettez-le avec
{le p}, j'en ai besoin aussi
{le p}, tant que j'y suis
{le p} irait bien avec, ajoutez-le
ça irait bien avec {le p}, mettez-le aussi
c'est pas fini, il y a {le p}
ce n'est pas tout, {le p} aussi
[cart-talk.addMeasured]
commande : {n} {c} {de p}
dans le panier : {n} {c} {de p}
panier : {n} {c} {de p}
au panier, {n} {c} {de p}
bonjour, ce serait pour {n} {c} {de p}
bonjour madame, {n} {c} {de p} je vous prie
ça sera {n} {c} {de p}
ce sera {n} {c} {de p}
dites, mettez-moi {n} {c} {de p}
donnez-moi {n} {c} {de p}
donne {n} {c} {de p}
envoie {n} {c} {de p}
file-moi {n} {c} {de p}
faudrait me mettre {n} {c} {de p}
faut que je prenne {n} {c} {de p}
j'ai besoin de {n} {c} {de p}, mettez-les au panier
j'aurais besoin de {n} {c} {de p}
j'embarque {n} {c} {de p}
j'achète {n} {c} {de p}
j'en prends {n} {c}, {du p}
je me laisse tenter par {n} {c} {de p}
je partirais sur {n} {c} {de p}
je souhaite commander {n} {c} {de p}
je souhaiterais {n} {c} {de p}
je vais prendre {n} {c} {de p}
je vais vous prendre {n} {c} {de p}
je veux {n} {c} {de p}
jvais prendre {n} {c} {de p}
glissez {n} {c} {de p} dans mon panier
ma mère a besoin de {n} {c} {de p}, ajoutez-les
maman veut {n} {c} {de p}
mets {n} {c} {de p} dans le panier
mets m'en {n} {c}, {de p}
mets-moi {n} {c} {de p} stp
mettez {n} {c} {de p} au nom de l'association
mettez-moi de côté {n} {c} {de p} dans le panier
mon client prend {n} {c} {de p}
nous prendrons {n} {c} {de p}
nous désirons {n} {c} {de p}
on a besoin de {n} {c} {de p} au bureau, mettez au panier
on commande {n} {c} {de p}
on en prend {n} {c}, {du p}
on part sur {n} {c} {de p}
on reçoit dimanche, mettez {n} {c} {de p}
partons sur {n} {c} {de p}
pour le bureau, {n} {c} {de p}
pour l'école il me faut {n} {c} {de p}
pour les fêtes, {n} {c} {de p}
pourriez-vous m'ajouter {n} {c} {de p} ?
pourrais-je avoir {n} {c} {de p} dans mon panier ?
puis-je commander {n} {c} {de p} ?
rajoutez {n} {c} {de p} à la commande
tu peux m'ajouter {n} {c} {de p} ?
tu me mets {n} {c} {de p} ?
veuillez ajouter {n} {c} {de p} au panier
vous me mettez {n} {c} {de p} ?
vous me mettrez {n} {c} {de p}
va pour {n} {c} {de p}
{n} {c} {de p}
{n} {c} {de p}, merci
{n} {c} {de p}, et que ça saute
{n} {c} {de p}, je prends
{n} {c} {de p}, ça ira
{n} {c} {de p} stp
{n} {c} {de p} dans ma commande
{n} {c} {de p} pour commencer
{p} : {n} {c}
{p}, mettez {n} {c}
{p}, {n} {c} svp
{p}, j'en voudrais {n} {c}
{p}, j'en prends {n} {c}
{p}, il m'en faut {n} {c}
{le p}, j'en veux {n} {c} dans mon panier
{le p}, vous m'en mettez {n} {c}
{du p}, mettez-m'en {n} {c}
{du p}, il m'en faudrait {n} {c}
pis ajoute {n} {c} {de p}
vous me mettez-tu {n} {c} {de p} ?
vous me mettez une fois {n} {c} {de p} ?
[cart-talk.addTooMany]
ah mince, et {n} {c} {de p}
ah oui, {n} {c} {de p} en plus
ajoutez-y {n} {c} {de p}
ajoute {n} {c} {de p} avec
ajoute {n} {c} {de p} tant que t'y es
allez, {n} {c} {de p} aussi
article suivant : {n} {c} {de p}
avec ça je voudrais {n} {c} {de p}
complétez par {n} {c} {de p}
dans la foulée, {n} {c} {de p}
en plus, {n} {c} {de p}
en plus de ça, {n} {c} {de p}
ensuite {n} {c} {de p}
et aussi {n} {c} {de p}
et avec, {n} {c} {de p}
et il faudra {n} {c} {de p} aussi
et me faudrait {n} {c} {de p} avec
et mettez {n} {c} {de p} pendant que vous y êtes
et mettez-moi {n} {c} {de p} en plus
et pour ma voisine, {n} {c} {de p}
et pour finir {n} {c} {de p}
et pour le bureau, {n} {c} {de p}
et tu me mets {n} {c} {de p} avec
et vous me mettrez {n} {c} {de p}
et j'oubliais, {n} {c} {de p}
et maintenant {n} {c} {de p}
euh et {n} {c} {de p} aussi
glissez-y {n} {c} {de p}
il manque {n} {c} {de p}
il me faut encore {n} {c} {de p}
il nous faudrait aussi {n} {c} {de p}
j'ai oublié {n} {c} {de p}
j'aurai aussi besoin de {n} {c} {de p}
j'embarque aussi {n} {c} {de p}
je complète avec {n} {c} {de p}
je rajoute {n} {c} {de p}
je veux aussi {n} {c} {de p}
je voudrais aussi {n} {c} {de p}
joignez-y {n} {c} {de p}
ma mère veut aussi {n} {c} {de p}
mets {n} {c} {de p} avec
mon client prend aussi {n} {c} {de p}
on prendra aussi {n} {c} {de p}
ok et {n} {c} {de p}
par la même occasion, {n} {c} {de p}
pendant qu'on y est, {n} {c} {de p}
pis {n} {c} {de p}
pourriez-vous y joindre {n} {c} {de p} ?
puis {n} {c} {de p}
rajoutez-moi {n} {c} {de p}
tant qu'on y est, {n} {c} {de p}
tu peux rajouter {n} {c} {de p} ?
voilà, et {n} {c} {de p} avec
vous pouvez rajouter {n} {c} {de p} ?
+ {n} {c} {de p}
{n} {c} {de p} aussi
{n} {c} {de p} avec ça
{n} {c} {de p} en plus svp
{n} {c} {de p} également, merci
{p} aussi, {n} {c}
{p}, {n} {c} aussi
{le p} aussi, j'en prends {n} {c}
{le p} également : {n} {c}
[cart-talk.oneMore]
un deuxième
un second, finalement
un autre
un autre svp
un autre du même
un autre identique svp
un en plus
un supplémentaire
+1
+ 1
rajoute 1
et un autre
et un de mieux
encore
encore 1
encore un stp
encore un exemplaire
encore un comme ça
encore un tout pareil
allez, encore un
allez, un de plus
ah et un autre pour ma voisine
ajoute un autre exemplaire
ajoutez un exemplaire supplémentaire
ajoutez-en un autre svp
rajoute-m'en un
rajoute un exemplaire
rajoute le même
remets-en un
remettez-en un
remettez-m'en un autre
remets le même
remettez le même
redonnez-moi le même
je voudrais le même une deuxième fois
je vais en reprendre un
je vais en prendre un autre
j'en reprends un
j'en prends un de plus
j'en veux un autre
j'en voudrais un de plus
il m'en faut un autre
il m'en faudrait un de plus
il en faut un de plus pour ma collègue
mon frère en veut un aussi, rajoutez-en un
ma sœur veut le même, ajoutez-en un autre
mon mari en veut un aussi, rajoutez
pour mes parents aussi, un de plus
mettez-en un supplémentaire
mettez m'en un autre
mets-m'en un autre
mets-en encore un
pareil, encore une fois
bis
le même en rab, un
le même s'il vous plaît, encore un
la même chose, encore un
tu m'en rajoutes un ?
tu peux en remettre un ?
vous pouvez en rajouter un ?
vous m'en remettez un ?
pourrais-je en avoir un de plus ?
pourriez-vous en ajouter un autre ?
finalement un de plus
tant qu'à faire, un de plus
un de rab svp
un de plus de celui-là
un autre de ceux-là
un autre comme celui-là
une de plus
encore une
encore une pareille
pis un autre
[cart-talk.moreOf]
et {n} de mieux
et encore {n}
et {n} supplémentaires
+{n}
+ {n}
plus {n} svp
rajoute {n}
rajoute {n} exemplaires
rajoutez {n} du même
rajoutez-m'en {n}
rajoutez-en encore {n} svp
remets-en {n}
remettez-en {n}
remettez-m'en {n}
ajoute {n} de plus
ajoutez {n} exemplaires supplémentaires
ajoutez-m'en {n} autres
allez, {n} de plus
ah et {n} autres pour ma belle-mère
encore {n} stp
encore {n} comme ça
encore {n} pareils
encore {n} exemplaires
j'en reprends {n}
j'en prends {n} de plus
j'en veux {n} de plus
j'en voudrais {n} supplémentaires
je vais en reprendre {n}
je vais en prendre {n} autres
il en faut encore {n}
il m'en faudrait encore {n}
il en manque {n}, rajoutez-les
il m'en manque {n}
mes collègues en veulent {n} aussi, rajoutez
les voisins en veulent aussi, {n} de plus
pour le bureau il en faut {n} de plus
mettez-en {n} supplémentaires
mettez-en encore {n}
mets-m'en encore {n}
tu m'en rajoutes {n} ?
tu peux en remettre {n} ?
vous pouvez en rajouter {n} ?
vous m'en remettez {n} ?
pourrais-je en avoir {n} de plus ?
pourriez-vous en ajouter {n} autres ?
finalement {n} de plus
{n} de rab
{n} de plus svp
{n} de plus de celui-là
{n} de plus stp
{n} en plus
{n} autres
{n} autres comme ça
{n} autres exemplaires
{n} supplémentaires
{n} encore
{n} encore, merci
pis {n} autres
la même chose, {n} de plus
[cart-talk.setAfter]
{m} c'est abusé, {n}
{m} c'est beaucoup, {n} ira
{m} c'était une erreur, mettez {n}
{m} c'est pour un régiment, {n} suffit
{m} c'est plus que ce qu'il me faut, {n} ça va
{m} ? mais non, {n}
{m} ? j'ai dit {n}
{m}, vous êtes fou, {n} suffira
{m} au lieu de {n}, c'est une coquille, corrigez
{n} et pas {m}
{n} et pas plus
{n} à la place de {m}
{n} au lieu de {m}, merci
{n} c'est bien assez
{n} c'est largement suffisant
{n} c'est tout ce qu'il me faut
{n}, pas un de plus
{n} seulement
{n} seulement svp, j'ai vu trop grand
{n} fera l'affaire
{n} ça ira
{n} ira très bien
{n} max
{n}, tout compte fait
{n} plutôt que {m}
ah non, {n}
ah non pas autant, {n}
ah zut, {n} je voulais
j'ai vu trop grand, {n}
j'ai eu les yeux plus gros que le ventre, {n}
j'ai cliqué trop vite, c'est {n}
j'ai mal compté, {n} suffit
j'ai pas la place pour {m}, mettez {n}
j'ai pas les moyens pour {m}, {n}
je me suis emballé, {n}
je me suis trompé de chiffre, {n}
je rectifie, {n}
je recompte : {n}
je réduis à {n}
je descends à {n}
j'ai réfléchi, {n} suffira
j'en garde {n}
j'en garde que {n}
j'en veux que {n} finalement
j'en voulais seulement {n}
gardez-en {n}
garde-m'en {n}
gardons-en {n}
n'en laissez que {n}
laissez-en juste {n}
laisse-m'en {n}
n'en mettez que {n}
mets-en que {n}
mets que {n}
mets juste {n}
descendez à {n}
baissez à {n}
baisse à {n}
ramenez ça à {n}
rabaissez la quantité à {n}
diminuez, {n}
moins que ça, {n}
moins : {n}
pas besoin de {m}, {n}
pas autant, {n}
pas si vite, {n}
pas tant que ça, {n}
oh là, pas {m}, {n}
oula {m} c'est trop, {n}
quantité : {n}
qté {n} au lieu de {m}
rectification : {n}
rectificatif : {n} au lieu de {m}
en fin de compte {n}
en définitive {n}
au final {n} suffit
tout bien considéré, {n} seulement
mon mari dit que {n} suffit
ma femme trouve que {m} c'est trop, mettons {n}
maman dit {n}, pas {m}
mon chef dit {n} seulement
ma collègue n'en veut plus, donc {n}
on est moins nombreux que prévu, {n}
on sera moins, {n} suffit
il y a des désistements, {n} en tout
finalement il n'en faut que {n}
finalement {n}, pas {m}
pourriez-vous réduire à {n} ?
pourriez-vous ramener la quantité à {n} ?
vous pouvez en mettre que {n} ?
tu peux mettre que {n} ?
serait-il possible de n'en garder que {n} ?
veuillez corriger : {n} au lieu de {m}
non non, {n}
nan, {n}
minute, {n} pas {m}
stop, {n} seulement
pardon, je voulais {n}
désolé, {n} suffira
autant pour moi, {n}
euh non, {n}
hum, {m} c'est beaucoup, plutôt {n}
bon allez, {n} seulement
restons raisonnables, {n}
à la réflexion {n}
ben {n} c'est en masse
c'est en masse {n}
{n} c'est assez, une fois
[cart-talk.setUp]
{m} c'est juste, mettez {n}
{m} c'est trop peu, {n}
{m} c'est un peu court, {n} svp
{m} ne fera pas l'affaire, il en faut {n}
{m} on va manquer, mettez {n}
{m} ? non, {n} au total
{n} en tout
{n} en tout, pas {m}
{n} au total finalement
{n} au lieu de {m}
{n} à la place de {m}
{n} et pas {m}
{n} c'est plus prudent
{n} plutôt, on sait jamais
{n}, comme ça j'ai de la réserve
{n} pour être tranquille
{n}, j'avais mal compté
ça porterait à {n} au total
ça va faire court, {n} en tout
portez à {n}
porte à {n}
portez la quantité à {n}
augmentez à {n}
augmente à {n}
montez la quantité à {n}
monte à {n}
passe à {n}
passez-moi ça à {n}
poussez jusqu'à {n}
arrondissez à {n}
on arrondit à {n}
je monte à {n}
je passe à {n}
je pousse à {n}
j'ai compté trop juste, {n}
j'ai mal compté, il en faut {n}
j'ai oublié du monde, {n} en tout
j'en veux {n} au total
j'en voudrais {n} en tout
j'aimerais autant {n}
je voulais {n}, pas {m}
je préfère en avoir {n}
je vais plutôt en prendre {n}
il en faut {n} en tout
il m'en faut {n} au total, j'ai recompté
il nous en faudra {n} en tout
on est finalement {n}, mettez {n}
il y a plus d'inscrits, {n} en tout
les collègues en veulent aussi, donc {n} au total
ma belle-famille vient aussi, {n} en tout
ma sœur en veut aussi, ça fait {n} en tout
maman dit qu'il en faut {n}
le chef préfère {n}
mon client passe à {n}
vu qu'on a du monde, {n} au total
tant qu'à faire, {n} au total
tant qu'à payer le port, {n} en tout
à la réflexion, {n} en tout
tout compte fait, {n} en tout
finalement {n} en tout
en fin de compte, {n} au total
plus que ça, {n}
plutôt {n}, {m} ça sera pas assez
pas assez, {n}
pas {m} mais {n}
quantité totale : {n}
total : {n}
qté {n} au lieu de {m}
pourriez-vous porter la quantité à {n} ?
pourriez-vous en mettre {n} au total ?
tu peux monter à {n} ?
vous pouvez passer à {n} ?
veuillez rectifier : {n} au lieu de {m}
soyons larges, {n}
voyons grand : {n}
allez, {n} en tout
bon allez, on va jusqu'à {n}
mieux vaut trop que pas assez, {n}
ben mettez-en {n} d'abord qu'on y est
[cart-talk.setNamed]
{p} : {n}, pas {m}
{p} : quantité {n}
{p} x {n}
{p}, {n} suffira
{p}, {n} seulement, le reste bouge pas
{p}, j'en voulais {n}
{p}, c'est {n} qu'il m'en faut
{p}, mets {n}
{p} à {n} svp
{le p}, mettez-en {n} en tout
{le p}, mets-en {n} {c}
{le p}, c'est {n}, vous avez mis {m}
{le p}, je préfère en avoir {n}
{le p}, j'ai réfléchi, {n}
{le p}, plutôt {n} que {m}
{le p} : {n} au lieu de {m}
{le p} : corrigez à {n}
{le p} il m'en faut {n} finalement
{du p}, j'en prends {n} en tout
{du p}, il m'en faut {n}
{du p}, gardez-en {n}
{n} {c} {de p}, pas {m}
{n} {c} {de p} en tout
{n} {c} {de p} finalement
{n} en tout pour {le p}
{n} et pas {m} pour {le p}
{n} pour {le p}, le reste ne change pas
{n} pour {p} stp
ah et {le p}, mettez plutôt {n}
ah non, {le p}, c'est {n}
attendez, pour {le p} j'ai dit {n}
bon, {le p} on va dire {n}
changez la quantité {du p}, {n}
change {p} en {n}
côté {p}, {n} au total
concernant {le p}, la quantité est {n}
corrige {p} : {n}
en ce qui concerne {le p}, {n} suffira
euh pour {le p}, {n}
finalement, {du p}, il m'en faut {n}
fixez {le p} à {n}
j'ai mal compté pour {le p}, c'est {n}
j'ai changé d'avis pour {le p}, {n} en tout
j'en veux {n} en tout, {du p}
je me suis trompé pour {le p}, {n}
je ne garde que {n} {p}
je voulais {n} {p}, pas {m}
ma mère dit {n} pour {le p}
mes collègues veulent {n} {p} en tout
mettez {le p} à {n}
mets {n} en quantité pour {p}
modifier {p} : {n}
modifiez ma commande : {n} {p} au lieu de {m}
on n'a besoin que de {n} pour {le p}
on passe {le p} à {n}
passe {p} à {n}
pas {m} mais {n} pour {le p}
pour {le p}, j'en voudrais {n} {c}
pour {le p}, c'est {n} en fait
pour {le p}, {n} {c} au total svp
pour {le p}, pourriez-vous mettre {n} ?
pourriez-vous modifier la quantité {du p} à {n} ?
quantité {du p} : {n}
qté {p} {n}
rectifiez {le p}, il en faut {n}
réglez {le p} sur {n}
tu peux mettre {n} pour {le p} ?
une correction pour {le p} : {n} {c}
vous pouvez passer {le p} à {n} ?
vous avez mis {m} pour {le p}, c'est {n}
veuillez porter {le p} à {n}
[cart-talk.outAgain]
{p} : à enlever finalement
{p}, finalement non
{p} dehors
{p}, ça dégage
{p}, on oublie
{p}, on enlève
{p}, je m'en passerai
{p}, je le prends plus
{p}, pas la peine, retirez
{p}, c'est plus la peine, enlevez
{p}, ma mère en a déjà, enlevez
{p} c'est trop cher tout compte fait, retirez
{le p} je le prends pas en fin de compte
{le p} c'était pour ma sœur, elle n'en veut plus, enlevez
{le p}, non, tout bien réfléchi
{le p}, vous pouvez le remettre en rayon
{le p}, vous pouvez l'enlever
{le p} n'est plus nécessaire, retirez-le
{le p} me sert à rien en fait, vire
{le p} fait doublon, enlevez-le
ah non, enlevez {le p}
ah et virez {le p}
attends, enlève {p}
bon, enlevez {le p}, on fera sans
débarrassez-moi {du p} dans le panier
décochez {p}
dégage {p} du panier
effacez {p}
efface {le p} de mon panier
en fin de compte, pas besoin {du p}
en fait {le p} c'est non
et enlevez-moi {le p}
euh non, pas {le p} finalement, retirez
faites sauter {le p}
fais sauter {p} stp
finalement non pour {le p}
finalement on se passera {du p}
finalement {le p}, je l'achèterai ailleurs, retirez
j'abandonne {le p}
j'ai changé d'avis pour {le p}, ôtez
j'ai déjà {p} à la maison, enlevez
j'ai mis {le p} par erreur, enlevez-le
j'en ai trouvé un au grenier, {le p} peut sortir du panier
je laisse tomber {le p}
je ne prends plus {le p}
je prends tout sauf {le p}, enlevez-le
je renonce {au p}
je retire {le p}
je vais me passer {du p}
je veux plus {le p}
je voudrais annuler {le p} mais garder le reste
le reste oui, {le p} non
ma femme ne veut pas {du p}, enlevez
maman veut pas {le p}, enlève
mon mari a déjà acheté {le p}, retirez
mon client ne veut plus {du p}
ne gardez pas {le p}
on annule {le p}
on enlève {le p}
on laisse {le p} de côté finalement
on retire {le p} du panier
oublie {p}
ôte {p}
pas {le p} en fin de compte, le reste ok
pour {le p}, annulez
pouvez-vous retirer {le p} ?
pourriez-vous ôter {le p} de la sélection ?
puis-je enlever {le p} ?
rayez {le p}
raye {p} de la liste
remettez {le p} à sa place, je ne le prends plus
sans {p}
sans {le p} en fin de compte
sortez {le p} du panier
sors {p} du panier
supprimer {p}
tout compte fait, pas {le p}
tu peux virer {le p} ?
tu m'enlèves {le p} ?
vous m'enlevez {le p} ?
vous pouvez supprimer {le p} ?
veuillez retirer {le p} de ma commande
vire {p}
[cart-talk.itOutAgain]
ah non, enlève
ah non, j'en veux pas finalement
ah non, pas ça, retirez
annule
annule ça
annulez ça
annulez ce que je viens de dire, retirez-le
attends, retire
attendez, non, enlevez ça
autant pour moi, enlevez-le
beh non, enlève
bon non, sans finalement
dégage ça
effacez ça
efface
en fin de compte je n'en veux pas
en fin de compte non, retirez-le
enlève
enlève ça
enlève le dernier
enlève-le, c'était une erreur
enlevez-le moi svp
enlevez ce que vous venez de mettre
euh non, enlevez
euh, retirez ça en fait
faites marche arrière, enlevez-le
fausse manip, enlevez
finalement non
finalement non, je ne le prends pas
finalement je m'en passe
finalement j'en ai pas besoin, vire
flute non, enlevez-le
hop hop hop, enlevez-moi ça
j'ai cliqué sans faire exprès, enlevez
j'ai parlé trop vite, retirez
j'en ai déjà un en fait, retirez
j'en veux plus
je le prends pas finalement
je me ravise, retirez-le
je regrette, enlevez-le
je retire ce que j'ai dit, enlevez
je suis allé trop vite, enlevez-le
je voulais pas ça, retire
laisse tomber, enlève
ma femme dit non, enlevez
maman veut pas, enlève
mon client se rétracte, retirez-le
mince, non, enlevez
nan laisse, enlève-le
ne l'ajoutez pas finalement
non en fait, retirez
non merci finalement, retirez-le
non, sortez-le du panier
on annule le dernier
on oublie, retirez
oubliez le dernier article, enlevez-le
oups non, pas celui-là, retirez
pardon, retirez-le
pas celui-là en fin de compte, ôtez-le
pourriez-vous le retirer ?
pourriez-vous annuler ce dernier ajout ?
remettez-le en rayon
reprends-le
reprenez-le, je n'en veux plus
retire
retire-le
retour en arrière, enlevez-le
sors-le du panier
sortez-le du panier svp
sans finalement
supprime
supprime le dernier ajout
supprimez-le, je vous prie
tout compte fait non
tu peux l'enlever ?
undo
vire-le
vire ça
vous pouvez l'enlever ?
[cart-talk.addSettled]
à ce prix-là je le prends
à ce prix-là, hop dans le panier
adjugé
adjugé vendu
affaire conclue, mettez-le au panier
ah cool, alors je le veux
ah parfait, j'en prends un
ah très bien, mettez-le moi
allez hop, panier
allez, c'est pour moi
allez, vendu
alors je le prends
alors c'est oui, ajoutez-le
alors au panier
au poil, je prends
banco
banco, dans le panier
ben je le prends
bien, ajoutez-le à ma commande
bien, je vous en prends un
bon ben je prends
bon, ok, au panier
bon, on le prend
ça colle, au panier
ça fera l'affaire, mettez-le
ça me convient, ajoutez-le
ça me suffit, je le prends
ça roule, au panier
ça passe, je le prends
ça rentre dans le budget, ajoutez-le
c'est ce que je voulais entendre, ajoutez-le
c'est ce qu'il me faut, au panier
c'est correct, je le prends
c'est d'accord, mettez-en un dans le panier
c'est exactement ce qu'il me faut, je le commande
c'est jouable, ajoute
c'est parti, ajoute-le
c'est tout bon, on le prend
c'est validé, mettez-le au panier
convenu, je le prends
correct, mets-le dans le panier
cool, je l'ajoute au panier, enfin vous
d'acc, ajoute
dac je prends
deal
deal, mets-le au panier
dans ce cas je le prends
dans ce cas, ajoutez-le
dans ces conditions je le prends
eh bien soit, au panier
entendu, mettez-le de côté dans mon panier
envoyez, dans le panier
excellent, je vais le prendre
excellent, un exemplaire dans mon panier
génial, dans mon panier
go
go, dans le panier
honnête comme prix, je prends
impec, j'en prends un
j'achète
j'achète, mettez-le
je craque, au panier
je dis oui, au panier
je le prends, c'est décidé
je le veux
je le veux bien, ajoutez
je me laisse tenter, ajoutez-le
je m'en contenterai, mettez-le
je suis preneur
je suis preneuse, ajoutez-le au panier
je valide celui-là, au panier
j'en veux bien un alors
j'en voudrais un du coup
la cliente le prend, ajoutez
ma femme est d'accord, au panier
mon client est partant, ajoutez-le
maman dit oui, ajoute
marché conclu
merci, alors mettez-le moi
merci, je vais le prendre
mettez-m'en un alors
mets-le-moi dans le panier
mets-le du coup
mouais, allez, ajoutez-le
nickel chrome, je prends
noté, ajoutez-le
ok alors un
ok bah je le prends
ok c'est bon, ajoutez
ok je le commande
ok ok, je le prends
ok merci, dans le panier svp
ok super, un dans mon panier
ok top, ajoute au panier
on le prend
on part là-dessus, ajoutez-le
ouais vas-y mets
parfait pour moi, j'en commande un
parfait. Veuillez l'ajouter à mon panier
pas de souci, je le prends
pas donné mais je le prends
pas mal, je prends
pourriez-vous l'ajouter à mon panier, dans ce cas ?
puisque c'est comme ça, je le prends
c'est beau, je le prends
je le prends-tu ? oui, mettez-le
ben coudonc, je le prends
super, embarquez
super, alors j'achète
top, panier
top je le prends
tope là, je le prends
très bien, veuillez le mettre dans mon panier
tu peux me le mettre alors
va pour ça, ajoutez
vas-y ajoute
vas-y j'en prends un
vous pouvez me l'ajouter du coup
vous pouvez me le mettre alors
voilà, c'est celui qu'il me faut, ajoutez
[cart-talk.addSettledMany]
à ce compte-là j'en prends {n}
à ce tarif, {n}
adjugé, {n}
ah cool, alors j'en veux {n}
ah bien, {n} alors
allez hop, {n} dans le panier
allez, {n}
alors il m'en faut {n}
alors j'en voudrais {n}
alors mettez-m'en {n}
alors {n} svp
au poil, {n} pour moi
banco pour {n}
bien, {n} pour moi
bon ben {n}
bon, je vous en prends {n}
ça colle, mets-en {n}
ça me convient, j'en commande {n}
ça me va, {n} svp
ça marche, {n} au panier
c'est bon, ajoutez-en {n}
c'est parti pour {n}
c'est validé pour {n}
dac, {n}
dans ce cas {n}
dans ce cas j'en prendrai {n}
dans ces conditions, {n} pour nous
deal, {n}
du coup j'en prends {n}
du coup {n} dans le panier
entendu, {n} exemplaires
excellent, {n} dans mon panier
go pour {n}
génial, j'en prends {n}
impec, {n}
j'achète, {n}
j'en commande {n} alors
j'en prendrais bien {n}
j'en veux {n}
je suis preneur, {n} exemplaires
je vais en prendre {n} alors
le client en prend {n}
mes collègues sont d'accord, {n} au panier
mettez-en {n} dans ma commande
mets-m'en {n} du coup
nickel, {n}
ok bah {n}
ok, j'en prends {n}
ok super, {n} dans le panier
on en prend {n}
on part sur {n}
on va dire {n}
parfait, veuillez en ajouter {n}
parfait, {n} exemplaires au panier
pourriez-vous m'en mettre {n}, alors ?
puisque c'est comme ça, {n}
super, {n} alors
top, {n} svp
très bien, nous en prendrons {n}
tu peux m'en mettre {n} alors
va pour {n}
vas-y pour {n}
vas-y, mets-en {n}
vous pouvez m'en ajouter {n} du coup
{n} alors
{n} dans le panier alors
{n} pour moi alors
{n}, merci
[service.addIt]
{it}, dans mon panier stp
{it}, je l'achète
{it}, c'est celui que je veux, ajoutez
{it}, c'est décidé, au panier
{it}, hop, panier
{it}, emballez c'est pesé
{it}, j'embarque
{it}, mettez-le de côté dans mon panier
{it} ira dans mon panier
{it} fera l'affaire, ajoutez-le au panier
{it} pour moi
{it} pour moi, merci
{it} panier
{it} ajouter
achetons {it}
acheter {it}
ajout panier {it}
ajouter {it}
ajoutez donc {it}
ajoutez-moi {it}
ajoute-moi {it} stp
allez hop {it}, je le prends
allez, va pour {it}
allez, on prend {it}
alors ce sera {it}, au panier
alors je vais me décider pour {it}, mettez-le
après réflexion je prends {it}
bon, mettez-moi {it}
bon, on part sur {it}, ajoutez
c'est {it} que je prends
c'est bon pour {it}, mets au panier
ce sera {it}, merci de l'ajouter
ce sera {it} pour moi, dans le panier
commande {it}
commandons {it}
dans mon panier : {it}
donnez-moi {it}
du coup je prends {it}
emballez-moi {it}
envoie {it} dans le panier
file-moi {it}
finalement je prends {it}
glisse {it} dans mon panier
glissez {it} dans le panier svp
j'achète {it}
j'ai choisi : {it}, ajoutez
j'aimerais commander {it}
j'embarque {it}
j'opte pour {it}, ajoutez au panier
j'en veux un, de {it}
je craque, mettez {it} dans mon panier
je me décide pour {it}, au panier
je pars avec {it}
je pars sur {it}, mettez-le au panier
je vais acheter {it}
je vais commander {it}
je vais choisir {it}, panier svp
je vous prends {it}
je veux {it}, ajoutez
je veux acheter {it}
jprends {it}
la cliente prend {it}, mets au panier
ma femme a tranché : {it}, au panier
maman est d'accord pour {it}, ajoute
mets-moi {it}
mets-moi {it} au panier
mettez-moi {it} svp
mon client prend {it}
mon choix est fait : {it}, au panier
nous prendrons {it}
on achète {it}
on a dit {it}, ajoutez
on prend {it}
on va prendre {it}, ajoutez-le
panier : {it}
parfait, {it} au panier
pourriez-vous mettre {it} dans mon panier ?
pourrais-je commander {it} ?
prenez-moi {it}
prends {it}
prends-moi {it}
rajoute {it}
réservez-moi {it} dans le panier
tu peux m'ajouter {it} ?
tu mets {it} dans mon panier ?
va pour {it}, dans le panier
vas-y pour {it}, panier
veuillez ajouter {it} à ma commande
vous pouvez mettre {it} dans mon panier ?
vous me mettrez {it}
mettez donc {it} dans mon panier, une fois
ben je vas prendre {it}
je vas prendre {it}, mettez ça dans le panier
[service.addManyOf]
{it}, mettez-m'en {n}
{it}, il m'en faut {n}
{it}, il m'en faudrait {n} au panier
{it}, j'en veux {n}
{it}, j'en voudrais {n}
{it}, j'en commande {n}
{it}, on en prend {n}
{it}, on en aurait besoin de {n}, au panier
{it}, {n} svp
{it}, {n} pièces
{it}, {n} fois
{it}, {n} unités au panier
{it} : {n}
{it} : quantité {n}
{it} x {n}
{it} fois {n}, dans le panier
{n} x {it}
{n} comme {it}
{n} comme {it}, au panier
{n} exemplaires de {it}
{n} exemplaires de {it} svp
{n} unités de {it} dans mon panier
{n} pièces de {it}
{n} de {it} pour moi
ajoute-moi {n} de {it}
ajoutez-m'en {n}, de {it}
ajoutez {n} exemplaires de {it}
allez, {n} de {it}
alors {n} de {it}
commandez {n} fois {it}
commande {n} de {it}
ce sera {n} de {it}
donne {n} de {it}
envoie {n} de {it} dans le panier
file-moi {n} de {it}
glisse {n} de {it} dans le panier
il me faut {n} de {it}
il nous en faut {n}, de {it}
j'achète {n} de {it}
j'aimerais {n} de {it}
j'en commande {n}, de {it}
j'en embarque {n}, de {it}
je prends {n} exemplaires de {it}
je vais en prendre {n}, de {it}
je vais prendre {n} fois {it}
je vous en prends {n}, de {it}
je voudrais commander {n} fois {it}
le service en veut {n}, de {it}
ma classe a besoin de {n} fois {it}
mes collègues veulent {n} de {it}
mettez {n} unités de {it}
mets-m'en {n}, de {it}
mets-moi {n} fois {it}
mon client en prend {n}, de {it}
nous prendrons {n} exemplaires de {it}
on en prendra {n}, de {it}
on est plusieurs : {n} de {it}
on part sur {n} de {it}
panier : {n} de {it}
pourriez-vous ajouter {n} exemplaires de {it} ?
pourrais-je avoir {n} de {it} ?
prenez-m'en {n}, de {it}
rajoute {n} de {it}
tu peux mettre {n} de {it} ?
tu m'en mets {n}, de {it} ?
va pour {n} de {it}
veuillez ajouter {n} unités de {it}
vous m'en mettrez {n}, de {it}
vous pouvez mettre {n} de {it} dans le panier ?
pour les cousins, {n} de {it}
[service.setIt]
{n}
{n} à la place
{n} à la place svp
{n} en fait
{n} en fin de compte
{n} en tout
{n} plutôt
{n}, c'est mieux
{n}, désolé
{n}, je me suis trompé
{n}, pas ça
{n}, c'est ce que je voulais
{n} au total
{n} exemplaires en tout
ah non, {n}
ah pardon, j'en voulais {n}
au final {n}
attendez, {n}
attends, mets {n}
bon, {n} finalement
ce sera {n} en fin de compte
ce sera {n}, pardon
changez la quantité : {n}
changez ça en {n}
change à {n}
corrigez la quantité, {n}
corrige, c'est {n}
euh {n} plutôt
en réalité il m'en faut {n}
erreur de ma part, {n}
faites {n}
fais-en {n}
faites-en {n} s'il vous plaît
fixez la quantité à {n}
j'ai changé d'avis : {n}
j'ai dit n'importe quoi, {n}
j'ai oublié de dire combien : {n}
j'ai réfléchi, {n}
j'en prendrai {n} finalement
j'en prends {n} plutôt
j'en voulais {n}
j'en veux {n} en tout
je corrige : {n}
je me reprends, {n}
je préfère {n}
je rectifie : {n}
je voulais dire {n}
je voulais {n}
il en fallait {n}
il m'en faut {n} au total
il nous en faut {n} en tout
ma femme me dit {n}
maman dit {n}
maman en veut {n}
mettez {n}
mets {n}
mets-en {n} en tout
mettez-m'en {n} en tout
mettons {n}
minute, c'est {n}
modifiez la quantité à {n}
modifie : {n}
mon client en veut {n} en fait
non, plutôt {n}
non c'est {n}
non mais {n}
on va dire {n}
on en prendra {n}
on en mettra {n} plutôt
partons sur {n}
passe à {n}
passez la quantité à {n}
pourriez-vous en mettre {n} plutôt ?
pouvez-vous passer à {n} ?
qté {n}
qté : {n} svp
quantité : {n}
quantité {n}
rectifiez à {n}
réglez la quantité sur {n}
serait-il possible de passer à {n} ?
tu peux en mettre {n} ?
tout compte fait {n}
tout bien réfléchi {n}
veuillez mettre la quantité à {n}
vous pouvez mettre {n} ?
x {n}
ben mets-en {n}
[service.removeIt]
{it} dehors
{it}, dégagez
{it}, on oublie
{it}, je le prends plus
{it}, non merci, enlevez
{it}, finalement non
{it}, je m'en passe
{it}, tu peux l'enlever
{it}, vous pouvez le retirer
{it}, pas la peine, retirez
{it}, retirer
ah non, pas {it}, ôtez
annulez {it}
annule {it} stp
attends, enlève {it}
bon ben enlevez {it}
décoche {it}
débarrassez-moi de {it}
dégage {it}
effacez {it}
efface {it} du panier
en fait enlève {it}
en fait je ne veux plus de {it}
en fin de compte sans {it}
euh, retirez {it}
finalement je ne prends pas {it}
finalement je me passerai de {it}
fais sauter {it}
fais disparaître {it} du panier
j'ai déjà ça, retirez {it}
j'ai plus besoin de {it}
j'abandonne {it}, enlevez
je laisse tomber {it}
je me ravise pour {it}, retirez
je me suis trompé, enlevez {it}
je renonce à {it}
je veux plus {it}
je voudrais enlever {it}
je voudrais annuler {it}
laissez tomber {it}
ma femme ne veut pas de {it}, retirez
maman veut pas {it}, enlève
mon client ne veut plus de {it}
ne mettez pas {it} finalement
non, enlevez {it}
oubliez {it}
oublie {it}, enlève
on annule {it}
on enlève {it}
on retire {it} finalement
pas besoin de {it}, enlevez
pourriez-vous retirer {it} ?
pouvez-vous supprimer {it} du panier ?
puis-je faire enlever {it} ?
remettez {it} en rayon
rayez {it}
reprenez {it}, j'en veux plus
sans {it}
sors {it} du panier
sortez {it} du panier
supprimer {it}
tout compte fait pas {it}
tu peux retirer {it} ?
tu m'enlèves {it} ?
veuillez retirer {it}
vire {it}
vire {it} du panier stp
vous pouvez enlever {it} ?
vous m'ôtez {it} ?
[service.add]
{p}, au panier
{p}, j'achète
{p}, je prends
{p}, un exemplaire
{p}, ajoutez-le à ma commande
{p} panier
{p} ajouter au panier
{p} x1
{le p}, c'est pour moi
{le p}, emballez-le moi
{le p}, mettez-le dans mon panier
{le p} dans mon panier s'il vous plaît
{le p}, je vais le prendre
{le p}, je le veux
achat {p}
acheter {p}
ajout panier : {p}
ajoutez donc {le p}
ajoutez {le p} à ma commande
ajoute-moi {p}
allez, je craque pour {le p}, au panier
allez, va pour {le p}
bonjour, je souhaite acheter {le p}
bonjour je viens commander {p}
bonjour, ce serait pour {le p}, à mettre au panier
c'est bon, mets {le p}
c'est décidé, je prends {le p}
ce sera {le p}
ce sera {le p} pour moi
commander {p}
dans le panier : {p}
dites, mettez-moi donc {le p}
donnez-moi {le p}
du coup ajoute {p}
enregistrez-moi {le p}, je l'achète
envoie {p} dans mon panier
file-moi {p}
glissez {le p} dans mon panier
glisse {p} au panier
il me faut {le p}, ajoutez
j'achète {le p}
j'ai choisi {le p}, au panier
j'ai pris ma décision, {le p}
j'aimerais acheter {le p}
j'aimerais commander {le p} svp
j'embarque {le p}
j'opte pour {le p}, au panier
j'en prends un, {du p}
je me laisse tenter par {le p}, ajoutez
je me prends {le p}
je pars sur {le p}, mets au panier
je souhaiterais commander {le p}
je vais acheter {le p}
je vais vous prendre {le p}
je veux commander {p}
je voudrais {le p} dans mon panier
je voudrais acheter {p} pour ma nièce
jvoudrais acheter {p}
le chef veut qu'on commande {le p}
ma fille veut {le p}, mettez-le dans le panier
maman a dit oui pour {p}, ajoute
mets de côté {le p} dans mon panier
mets-moi {p} au panier
mon client prend {le p}, ajoute
nous souhaitons commander {le p}
on achète {le p}
on prend {le p}
on va prendre {le p}
panier : {p}
panier + {p}
passe {p} dans mon panier
pour ma grand-mère je prends {le p}
pourrais-je commander {le p} ?
pourriez-vous ajouter {le p} à ma commande ?
prenez-moi {le p}
prends {p} pour moi
puis-je acheter {le p} ? mettez-le au panier
rajoute {p}
réservez-moi {le p}, au panier
tu m'ajoutes {p} ?
tu peux mettre {p} dans mon panier ?
tu me mets {le p} ?
va pour {le p}
vas-y mets {p}
veuillez ajouter {le p} à mon panier
veuillez placer {p} dans le panier
vous me mettrez {le p}
vous pouvez m'ajouter {le p} ?
vous me mettez {le p} ?
je vas prendre {le p}
vous me mettez {le p}, une fois ?
un {p} au panier, merci
[service.addMany]
{p}, j'en prends {n}
{p}, il m'en faut {n}
{p}, mettez-en {n}
{p}, mets-m'en {n}
{p} : {n} exemplaires
{p} fois {n}
{p}, {n} unités svp
{le p}, j'en voudrais {n}
{le p}, on en prend {n}
{le p}, mettez-m'en {n} au panier
{le p} en {n} exemplaires
{du p}, j'en veux {n}
{du p}, il m'en faudrait {n}
{n} {p}
{n} {p} dans ma commande
{n} {p} pour l'école
{n} {p}, merci
{n} fois {le p}
{n} fois {p} svp
{n} unités {du p}
{n} exemplaires {du p}
{n} pièces {du p} au panier
{n} x {p}
ajouter {n} x {p}
ajoutez {n} fois {le p}
ajoutez-m'en {n}, {du p}
achat de {n} {p}
bonjour, je voudrais commander {n} {p}
c'est pour un club, {n} {p}
ce sera {n} {p}
commandez {n} {p}
donne {n} {p}
envoie {n} {p} dans le panier
file-moi {n} {p}
glissez {n} {p} dans mon panier
il nous faut {n} {p} pour le bureau
il nous en faut {n} : {p}
j'achète {n} {p}
j'aimerais {n} {p}
j'ai besoin de {n} {p}, ajoutez-les
j'en commande {n}, {du p}
j'en embarque {n} : {p}
je souhaiterais commander {n} exemplaires {du p}
je vais prendre {n} {p}
je vous prends {n} {p}
ma classe a besoin de {n} {p}
maman veut {n} {p}
mets {n} fois {p}
mets m'en {n}, {du p}
mettez-m'en {n}, {du p}
mon client prend {n} {p}
nous désirons {n} exemplaires {du p}
nous prendrons {n} {p}
on a besoin de {n} {p}, au panier
on est une famille nombreuse, {n} {p}
on part sur {n} {p}
on va prendre {n} {p}
panier : {n} {p}
pour l'association, {n} {p}
pourrais-je avoir {n} {p} ?
pourriez-vous en mettre {n} dans mon panier, {du p} ?
prenez {n} {p} pour moi
rajoute {n} {p}
tu peux m'en mettre {n}, {du p} ?
tu me mets {n} {p} ?
va pour {n} {p}
veuillez ajouter {n} unités {du p} à ma commande
vous me mettrez {n} {p}
vous m'en mettez {n}, {du p} ?
vous pouvez ajouter {n} {p} ?
[service.addVariant]
{p} {value} au panier
{p}, {value}, je prends
{p} en {value}, je le veux
{p} en {value}, j'achète
{p} en {value} pour moi
{p}, en {value}, dans ma commande
{p} ({value}), ajoutez
{p} / {value} / panier
{p} : version {value}, au panier
{le p} en {value}, mettez-le moi
{le p} en {value} dans mon panier, merci
{le p}, version {value}, au panier
{le p}, mais en {value}, ajoutez-le
{value} pour {le p}, et au panier
en {value}, {le p}, je le prends
en {value}, mettez-moi {le p}
achat {p} {value}
acheter {p} en {value}
ajouter {p} en {value}
ajoute-moi {p}, en {value}
ajoutez {le p} à ma commande, {value} svp
allez, {le p} en {value}
bonjour, je voudrais commander {le p} en {value}
c'est {le p} en {value} que je veux, panier
ce sera {le p} en {value}
commandez-moi {le p} en {value}
dans le panier {p}, version {value}
donnez-moi {le p} en {value}
du coup {p} en {value} dans le panier
envoie {p} en {value} dans mon panier
glissez {le p} en {value} dans mon panier
j'achète {le p} en {value}
j'ai choisi {le p} en {value}, ajoutez
j'aimerais acheter {le p} en {value}
j'embarque {le p} en {value}
je craque pour {le p} en {value}, au panier
je me décide : {le p} en {value}, au panier
je prends {le p}, {value}
je souhaiterais commander {le p}, en {value}
je vais prendre {le p} en {value}
je vous prends {le p} en {value}
ma femme veut {le p} en {value}, ajoutez
ma fille prend {le p} en {value}, au panier
mets-moi {p} en {value}
mets {le p} en {value} au panier
mon client prend {le p} en {value}
nous prendrons {le p} en {value}
on prend {le p} en {value}
on va prendre {p} en {value}
panier : {p} {value}
pour mon frère, {le p} en {value}, ajoutez
pourriez-vous mettre {le p} en {value} dans mon panier ?
pourrais-je commander {p} en {value} ?
prenez {le p} en {value} pour moi
prends {p} en {value}
tu peux m'ajouter {p} en {value} ?
tu me mets {p} en {value} ?
un {p} en {value} svp, au panier
va pour {le p} en {value}
veuillez ajouter {p} en {value}
vous me mettrez {le p} en {value}
vous pouvez m'ajouter {le p} en {value} ?
je vas prendre {le p} en {value}
[service.addVariantMany]
{p} en {value}, j'en prends {n}
{p} en {value}, il m'en faut {n}
{p} en {value}, mettez-en {n}
{p} en {value} x{n}
{p} en {value} : {n}
{p} {value}, {n} exemplaires
{p}, {value}, quantité {n}
{p} : {n} en {value}
{le p} en {value}, j'en voudrais {n}
{le p} en {value}, on en prend {n}
{le p}, {n} en {value}
{n} en {value} pour {le p}
{n} fois {le p} en {value}
{n} fois {p}, version {value}
{n} exemplaires {du p} en {value}
{n} unités {du p} en {value}
{n} {p} en {value} au panier
{n} {p} en {value} pour moi
{n} {p} version {value}
{n} x {p} en {value}
{n} x {p} ({value})
en {value}, {n} {p}
en {value}, mettez-moi {n} {p}
achat de {n} {p}, {value}
ajoute-moi {n} {p} en {value}
ajouter {n} {p} en {value}
ajoutez-en {n} en {value}, {du p}
bonjour, {n} {p} en {value} svp
ce sera {n} {p} en {value}
commandez {n} {p} en {value}
donne {n} {p} en {value}
glissez {n} {p} en {value} dans mon panier
il m'en faut {n} en {value}, {du p}
il nous faut {n} {p} en {value}
j'achète {n} {p} en {value}
j'aimerais {n} {p} en {value}
j'en commande {n} en {value}, {du p}
je souhaiterais {n} exemplaires {du p} en {value}
je vais prendre {n} {p} en {value}
je voudrais {n} {p} en {value} dans mon panier
ma classe a besoin de {n} {p} en {value}
mets-m'en {n} en {value}, {du p}
mettez-m'en {n} en {value}, {du p}
mon client veut {n} {p} en {value}
nous prendrons {n} {p} en {value}
on en prend {n} en {value}, {du p}
on va prendre {n} {p} en {value}
panier : {n} {p} en {value}
pour l'équipe, {n} {p} en {value}
pourriez-vous ajouter {n} {p} en {value} ?
prenez {n} {p} en {value}
rajoute {n} {p} en {value}
tu peux mettre {n} {p} en {value} ?
va pour {n} {p} en {value}
veuillez ajouter {n} exemplaires {du p} en {value}
vous me mettrez {n} {p} en {value}
[service.choose]
{value}, bien sûr
{value}, forcément
{value}, évidemment
{value} c'est parfait
{value} pour moi
{value} pour mon fils
{value} je pense
{value} de préférence
{value} stp
{value} si possible
{value}, ça ira
{value}, oui
{value} !
ah {value}
ah, la version {value}
allez, {value}
alors {value}
alors en {value}
bah {value}
ben {value}
bon, {value}
c'est pour un cadeau, donc {value}
c'est {value}
c'est {value} qu'il me faut
ce serait {value}
celle en {value}
celui {value}
dans la version {value}
disons en {value}
donnez-moi {value}
du {value}
en {value} bien entendu
en {value} je crois
en {value} stp
en {value}, merci
euh, en {value}
euh je dirais {value}
hum, {value}
il me faut {value}
il me faudrait {value}
j'aimerais {value}
j'avais dit {value}
j'hésite... {value}
je choisis {value}
je le veux en {value}
je le voudrais en {value}
je préfère {value}
je préférerais {value}
je prends la version {value}
je prendrais {value}
je vais prendre {value}
je vais rester sur {value}
je veux {value}
la {value}
la version {value}
le modèle {value}
l'option {value}
le {value}
ma femme préfère {value}
ma fille dit {value}
maman veut {value}
mets-moi {value}
mets {value}
mettez-le en {value}
mettez-moi {value}
mettons {value}
mon client veut {value}
n'importe... allez, {value}
on va dire {value}
on prend {value}
option {value}
oui, {value}
ouais {value}
plutôt en {value}
plutôt {value} svp
pour moi c'est {value}
prenez {value}
pourriez-vous mettre {value} ?
toujours {value}
tout simplement {value}
version {value}
va pour {value}, ajoutez
[service.remove]
{p} : supprimer
{p} dehors
{p}, à virer
{p}, on enlève
{p}, finalement non
{p}, je le prends plus
{p}, plus besoin, enlevez
{p}, retirez-le du panier
{le p}, vous pouvez l'enlever
{le p}, je m'en passe, retirez
{le p}, je n'en veux plus
{le p} ne m'intéresse plus, enlevez-le
{le p} est de trop, ôtez-le
{le p} n'a rien à faire dans mon panier
{le p} peut sortir du panier
{le p}, c'est une erreur, enlevez
ah non, enlevez {le p}
annuler {p}
annule {p} dans mon panier
attends, vire {p}
bon, retire {le p}
débarrasse-moi {du p}
dégage {p} du panier
effacez {le p} de mon panier
efface {p}
en fait je n'ai pas besoin {du p}, retirez
faites sauter {le p} de mon panier
fais sauter {p}
finalement je ne prends pas {le p}
finalement je me passe {du p}
finalement retire {p}
j'ai changé d'avis, enlevez {le p}
j'ai changé d'avis pour {le p}
j'ai déjà {le p} chez moi, retirez-le
j'ai mis {p} par erreur, enlevez
je laisse tomber {le p}
je ne souhaite plus acheter {le p}
je n'ai plus besoin {du p}
je renonce {au p}
je veux plus {p}
je voudrais enlever {le p} de mon panier
je voudrais supprimer {p}
laissez tomber {le p}
ma femme ne veut pas {du p}, enlevez-le
maman veut pas {le p}, enlève
mon client ne veut plus {du p}
merci de retirer {le p} de ma commande
on enlève {le p}
on annule {p}
on retire {p}
oubliez {le p}
oublie {p}
ôte {p}
pas {le p} finalement
panier : retirer {p}
pourriez-vous retirer {le p} de mon panier ?
pouvez-vous supprimer {p} du panier ?
puis-je enlever {le p} ?
rayez {p}
rayez {le p} de ma liste
remettez {le p} en rayon
reprenez {le p}
sans {le p}
sors {p} de mon panier
sortez {le p} du panier
tu peux virer {p} ?
tu m'enlèves {le p} ?
tout compte fait sans {le p}
veuillez retirer {le p} du panier
veuillez supprimer {p}
vire {p} stp
virez-moi {le p}
vous pouvez ôter {le p} ?
vous m'enlevez {le p} du panier ?
[service.set]
{p}, mettez-en {n}
{p}, j'en veux {n} en tout
{p}, c'est {n} finalement
{p}, passez à {n}
{p}, quantité {n} à la place
{p} en quantité {n}
{p} : {n} à la place
{p} : {n} finalement
{p} : corriger à {n}
{p} qté {n}
{le p}, finalement {n}
{le p}, mettez plutôt {n}
{le p}, il m'en faut {n} en tout
{le p}, il en faudrait {n} au total
{le p}, je préfère en prendre {n}
{le p}, changez pour {n}
{le p}, j'en voudrais {n} plutôt
{le p}, plutôt {n}
{du p}, j'en veux {n} en fait
{du p}, finalement {n}
{n} {p} en tout
{n} {p} à la place
{n} {p} plutôt
{n} au total pour {le p}
{n} en tout pour {le p}
{n} pour {le p} finalement
{n} en quantité pour {le p}
ajustez {le p} à {n}
ajuste la quantité {du p} : {n}
attends, pour {le p} mets {n}
bon finalement, {du p}, {n}
changez {le p} à {n}
change la quantité pour {p}, {n}
corrige {p}, c'est {n}
corrigez la quantité {du p} : {n}
dans mon panier, {le p} devrait être à {n}
en fait, {le p}, c'est {n} qu'il m'en faut
en fin de compte {n} {p}
fixez {le p} à {n}
finalement j'en prends {n}, {du p}
finalement il me faut {n} {p}
j'ai changé d'avis, {n} {p}
j'ai besoin de {n} {p} en tout
j'ai mal compté pour {le p}, {n}
j'en voulais {n}, {du p}
je me suis trompé, c'est {n} {p}
je passe à {n} pour {le p}
je préfère {n} {p}
je voulais {n} {p}
je voudrais modifier {le p} : {n}
ma mère en veut {n} en tout, {du p}
mets {le p} à {n}
mettez {le p} à {n} svp
mets {n} en quantité pour {p}
modifier {p} : {n}
modifie la quantité {du p} à {n}
modifiez la ligne {p}, {n}
mon client en veut {n} finalement, {du p}
on passe à {n} {p}
on va mettre {n} pour {le p}
passe {p} à {n}
pour {le p}, c'est {n} en tout
pour {le p}, disons {n}
pour {le p}, j'en voudrais {n} plutôt
pourriez-vous changer {le p} à {n} ?
pourriez-vous passer {le p} à {n} ?
quantité {n} pour {le p}
qté {p} : {n}
rectifiez {le p} : {n}
règle {p} sur {n}
réglez la quantité {du p} à {n}
serait-il possible de passer {le p} à {n} ?
tu peux changer {p} à {n} ?
veuillez ajuster {le p} à {n}
vous pouvez mettre {n} pour {le p} ?
[service.cart]
j'ai mis quoi déjà ?
j'ai mis quoi dans mon panier jusqu'ici
j'ai pris quoi pour l'instant ?
j'ai quoi en tout là
j'en ai pour combien jusqu'ici ?
j'en suis où dans mes courses ?
j'en suis où côté panier
j'ai oublié ce que j'ai mis dedans
je ne sais plus ce que j'ai mis dans le panier
je ne me souviens plus de ce que j'ai choisi, montrez le panier
je voudrais vérifier mon panier
je voudrais revoir ma sélection avant de continuer, le panier svp
je veux voir mon panier
je peux revoir mon panier ?
je peux jeter un œil à mon panier ?
panier
panier ?
panier svp
panier stp
le panier
le total
le total pour l'instant ?
total panier
total provisoire ?
sous-total ?
montant du panier ?
montant total svp
état du panier
aperçu du panier
résumé du panier
résumé de mes achats en cours
récap
récap stp
récapitulez
récapitulons, qu'est-ce que j'ai pris ?
faites-moi un récapitulatif
fais-moi un récap de mon panier
faisons le point sur mon panier
on fait le point, j'ai quoi ?
où en est mon panier ?
où est mon panier
ouvre mon panier
ouvrez le panier
affichez mon panier
afficher panier
consulter mon panier
contenu ?
dis-moi ce que j'ai dans le panier
dites-moi ce qu'il y a dans mon panier
détail de mon panier svp
donne le total
donnez-moi le total de mes articles
combien ça me fait en tout ?
combien ça fait pour tout ?
combien je te dois pour l'instant
combien d'articles j'ai pris ?
combien j'ai de trucs dans mon panier
combien il y a dans mon panier, en tout ?
ça me fait combien là
ça fait combien tout ça ensemble ?
ça monte à combien mon panier
ça commence à chiffrer, j'en suis à combien ?
c'est quoi mon panier là
c'est quoi le montant du panier ?
à combien s'élève mon panier ?
à combien on en est ?
on en est à combien ?
on a quoi dans le panier ?
est-ce que tout est bien dans mon panier ?
est-ce que c'est bien passé dans mon panier ?
il reste quoi dans mon panier ?
il me reste quoi dans le panier
y a quoi dans mon panier
y a quoi dedans
y a-tu quelque chose dans mon panier ?
qu'est-ce que j'ai déjà pris ?
qu'est-ce que j'ai mis dedans, déjà
qu'est-ce qu'il y a dedans ?
qu'y a-t-il actuellement dans mon panier ?
quel est le montant de mon panier ?
quel est le total, à présent ?
quels articles sont dans mon panier ?
lesquels j'ai mis au panier ?
ma liste de courses, j'ai quoi
ma sélection, je peux la voir ?
ma commande en cours svp
mes articles ?
mes achats
mon panier ressemble à quoi ?
mon panier, s'il te plaît
mon mari veut savoir à combien on en est
maman veut voir mon panier
le client veut revoir son panier
pourriez-vous m'afficher le contenu de mon panier ?
pourriez-vous me rappeler ce que j'ai choisi ?
pouvez-vous me lire mon panier ?
rappelle-moi ce que j'ai pris
relis-moi le panier
relisez-moi ma liste
tu peux me montrer mon panier ?
veuillez afficher le panier
vérifier panier
voyons mon panier
avant d'aller plus loin, mon panier ?
avant de payer je veux voir ce que j'ai pris
montre voir ce que j'ai mis
montre-moi où j'en suis
mon carosse, enfin mon panier, y a quoi dedans
[service.checkout]
bon, je règle
bon, on passe en caisse
bon ben c'est tout pour moi, à payer
bon c'est tout, la caisse svp
c'est bon pour moi, je règle
c'est bon j'ai tout, je paie
c'est bon, on peut valider
c'est fini, je passe à la caisse
c'est parti pour le paiement
c'est où qu'on paie ?
c'est où pour payer
comment je valide ?
comment je passe commande
caisse
caisse svp
payer
valider
valider la commande
valide
valide ma commande stp
validez le tout
validez mon panier
validons
commander
confirmer la commande
confirmez ma commande
conclure mes achats
terminer ma commande
terminer mes achats
terminons-en, je paie
finalise
finaliser
finalisons la commande
encaissez-moi
envoyez la commande
envoie la commande
l'addition svp
la note s'il vous plaît
à la caisse
allons à la caisse
allez, on valide
allez je paie
allez hop, on règle
direction la caisse
dirigez-moi vers le paiement
emmenez-moi à la caisse
emballé, pesé, je paie
en route pour la caisse
et voilà, on peut payer
faites-moi payer
fini, je paye
j'ai ma carte en main, on y va
j'ai terminé mes courses, je voudrais payer
j'ai tout ce qu'il me faut, je passe commande
j'ai tout, merci, je voudrais régler
j'aimerais payer
j'aimerais conclure ma commande
je commande tout ça
je confirme ma commande
je finalise
je paie
je paie où ?
je peux payer ?
je peux passer commande maintenant ?
je prends tout ça, à la caisse
je règle
je règle maintenant
je suis prêt à payer
je suis prête à commander
je suis prêt, la caisse
je souhaiterais procéder au règlement
je souhaite valider mes achats
je veux acheter ce que j'ai dans le panier
je veux commander mon panier
je veux finaliser
je veux passer à la caisse
je voudrais passer commande
je voudrais valider ma commande s'il vous plaît
jveux payer
lien de paiement svp
ma liste est complète, je paie
maman va payer maintenant
mon client souhaite régler
mon mari a sorti la carte, on paie
nous souhaitons passer la commande
on est bons, je paie
on peut payer maintenant ?
on règle
on valide
on y va, je paie
ok on valide tout
ok pour le tout, je passe commande
ok c'est tout, comment on paye
où est-ce que je paie ?
où est la caisse ?
passe la commande
passez la commande
passons au paiement
passons à la caisse
plus rien d'autre, je paie
pourriez-vous finaliser ma commande ?
pourriez-vous me diriger vers le paiement ?
procédons au règlement
puis-je régler à présent ?
rien d'autre, merci, je règle
rien de plus, on peut passer à la caisse
tout est là, je paie
tout y est, on valide
tu peux valider ma commande ?
veuillez procéder à la commande
veuillez finaliser l'achat
vous pouvez encaisser
vous pouvez valider ma commande
je suis paré pour payer
je peux-tu payer là ?
c'est beau, je paye
[service.order]
{order} arrive quand
{order} arrivera quand ?
{order} elle est où ?
{order} est où ?
{order} est-elle partie ?
{order} est en route ?
{order} en est où ?
{order}, c'est pour aujourd'hui ou pour demain ?
{order}, c'est pour quand ?
{order}, des nouvelles ?
{order}, livrée ou pas ?
{order} ? j'attends
{order} suivi
{order} statut
{order}, où ça en est
{order}, ça avance ?
{order}, ça traîne
{order} : pas de nouvelles depuis des jours
{order} n'est jamais arrivée
{order} n'est pas encore là
{order} devait arriver hier
{order} est bloquée ?
{order} a été expédiée ?
{order} a-t-elle quitté l'entrepôt ?
{order} c'est bien parti ?
{order} pouvez-vous me dire quand je l'aurai
{order} on en est où svp
alors, {order}, elle vient ?
allô, {order} elle arrive quand
à quand la livraison de {order} ?
à quel stade est {order} ?
avez-vous envoyé {order} ?
avez-vous des infos sur {order} ?
avancement de {order}
avancement commande {order}
bon sang où est {order}
bonjour, commande {order}, où en est-on ?
bonjour, je suis sans nouvelles de {order}
bonjour je m'inquiète pour {order}
c'est quand que j'ai {order}
c'est normal que {order} n'arrive pas ?
ça fait deux semaines pour {order}, alors ?
ça fait une semaine que j'attends {order}
cmd {order} svp
colis {order}
colis {order} ?
combien de temps encore pour {order} ?
commande {order} en retard
commande {order} introuvable
commande {order} : suivi svp
commande {order}, statut ?
commande numéro {order}, où est-elle passée
concernant la commande {order}, quel est son état ?
dites-moi où est {order}
dans combien de temps {order} ?
donne-moi le statut de {order}
en ce qui concerne {order}, où en êtes-vous ?
est-ce que {order} est partie
est-ce que {order} arrive bientôt ?
état {order} ?
état d'avancement de {order} svp
il est où mon paquet {order}
il se passe quoi avec {order}
j'aimerais suivre {order}
j'aimerais savoir où se trouve {order}
j'ai commandé, c'est le {order}, toujours rien
j'ai payé {order} et rien reçu
j'ai passé commande, {order}, quand est-ce que je l'ai ?
j'ai le numéro {order}, vous pouvez me dire où c'en est ?
j'ai un colis en attente, {order}
j'en peux plus d'attendre {order}
je cherche ma commande {order}
je désire connaître l'état de la commande {order}
je suis inquiet pour {order}
je souhaiterais un point sur {order}
je veux savoir où est {order}
je voudrais suivre {order}
je voudrais des nouvelles de {order}
la commande {order} a du retard, non ?
la livraison de {order} est prévue quand ?
la {order}, elle vient ?
le livreur n'est pas passé pour {order}
le suivi de {order} ne bouge plus
localiser {order}
ma commande c'est {order}, elle arrive quand ?
ma commande numéro {order} n'avance pas
ma mère attend {order}, c'est où ?
ma {order} est perdue ?
mon colis {order} est-il en route ?
mon fils a commandé, numéro {order}, où est le colis ?
mon client s'impatiente pour {order}, où est-ce ?
mon paquet, réf {order}, il arrive ?
merci de me dire où en est {order}
notre commande {order} pour le bureau, quand arrive-t-elle ?
numéro {order}, où en est-on ?
nous n'avons pas reçu la commande {order}
on peut suivre {order} ?
on m'avait promis {order} pour lundi
où ça en est {order} ?
où est passée {order} ?
où se trouve actuellement {order} ?
pas reçu {order}
peux-tu checker {order} ?
pourriez-vous me renseigner sur {order} ?
pourriez-vous localiser {order} ?
pouvez-vous regarder {order} ?
quand vais-je recevoir {order} ?
quand est-ce que {order} sera livrée ?
quelle est la situation de {order} ?
qu'en est-il de {order} ?
que devient {order} ?
quid de {order}
réf {order}, où est mon colis
référence {order}, état svp
regarde {order} stp
rien reçu pour {order}
suivi {order}
suivi de {order} svp
statut {order}
status {order}
t'as des nouvelles de {order}
tracking {order}
toujours pas {order}
tu peux voir où est {order} ?
un point sur {order} svp
veuillez m'indiquer l'état de {order}
vérifie {order}
vérifiez {order} s'il vous plaît
vous en êtes où avec {order} ?
vous avez bien {order} dans vos dossiers ? elle est où
vous avez perdu {order} ou quoi ?
y a-tu du nouveau pour {order} ?
[service.orderNone]
à quand mon colis ?
alors ce colis ?
alors, il vient mon paquet ?
allô, mon colis
avez-vous expédié ma commande ?
avez-vous une trace de mon colis ?
bonjour, je viens aux nouvelles pour ma commande
bonjour, je n'ai pas reçu mon paquet
c'est normal que je n'aie rien reçu ?
c'est pour quand ma livraison
ça vient, ma commande ?
ça fait des jours que j'attends
ça fait trois semaines et toujours pas de colis
colis en retard
colis pas reçu
colis perdu ?
combien de temps encore avant de recevoir mes affaires ?
commande non reçue
commande en retard
comment je fais pour suivre mon colis ?
comment suivre ma commande ?
des nouvelles de mon paquet ?
dites, mon colis, il arrive quand ?
elle est où ma commande
elle arrive quand ma commande ?
état de ma commande
est-ce que mon colis est parti ?
est-ce que ma commande a été envoyée
facteur passé, mais pas de colis
hé ho, mon colis ?
il est où le livreur
il arrive quand mon colis
il devait arriver hier mon colis
j'ai commandé et je n'ai rien reçu
j'ai commandé il y a un mois
j'ai commandé lundi, où ça en est ?
j'ai commandé pour l'anniversaire de ma fille, ça arrive quand ?
j'ai payé et je ne vois rien venir
j'ai passé une commande, vous pouvez regarder où elle est ?
j'ai pas eu mon colis
j'ai pas eu de mail, ma commande est bien partie ?
j'attends un paquet de chez vous
j'attends toujours ma livraison
j'aimerais savoir où est mon colis
j'aimerais suivre ma commande
je m'inquiète pour ma commande
je n'ai aucune nouvelle de ma commande
je ne vois rien venir
je suis sans nouvelles de mon colis
je souhaiterais connaître l'avancement de ma commande
je veux savoir où en est ma commande
je veux des nouvelles de mon colis
je voudrais savoir quand arrive ma commande
je voudrais un suivi
jattends mon colis
la commande de ma mère n'est pas arrivée
la livraison est prévue pour quand, ma commande ?
la livraison devait être aujourd'hui, rien
le livreur n'est jamais venu
le livreur m'a oublié ?
le suivi n'avance plus
localiser mon colis
ma boîte aux lettres est vide, où est mon paquet ?
ma commande, elle en est où ?
ma commande a été expédiée ?
ma commande n'est jamais arrivée
ma commande tarde
ma livraison ?
mes affaires arrivent quand ?
mes achats, ils sont en route ?
mon client attend sa commande, où est-elle ?
mon colis ?
mon colis devait être là
mon colis s'est perdu
mon colis est en route ?
mon paquet n'arrive pas
mon paquet est bloqué quelque part
notre commande pour le bureau n'est pas arrivée
nous attendons toujours notre livraison
on m'a rien livré
on attend notre colis depuis un moment
où ça en est ma commande
où est passée ma commande ?
où se trouve mon paquet ?
papi attend son colis
pas de nouvelles de ma commande
pas encore reçu
pourriez-vous m'informer de l'avancement de ma commande ?
pourriez-vous localiser mon colis ?
quand arrive mon colis
quel est l'état de ma commande ?
que devient ma commande ?
qu'est-ce qui se passe avec ma commande ?
rien reçu
suivi
suivi commande
suivi colis
suivi de livraison
statut commande
t'as envoyé mon colis ?
toujours pas de colis
toujours rien reçu
tracking colis
tu sais où est mon colis
un point sur ma commande svp
vous avez oublié ma commande ?
vous avez perdu mon colis ?
vous avez envoyé mon paquet oui ou non ?
mon colis est-tu parti ?
j'ai-tu une date pour ma commande ?
[service.orderBare]
{order} voilà
{order} je crois
{order}, si je lis bien
{order}, c'est marqué sur le mail
{order}, c'est écrit ici
{order} merci
{order} svp
{order} !
{order}, le voici
{order}, c'est bien ça ?
{order} c'est ma commande
alors c'est {order}
alors : {order}
attendez... {order}
attends je cherche... {order}
ah voilà, {order}
bien sûr, {order}
bon, {order}
c'est bien {order}
c'est ça : {order}
c'est le {order}
c'est écrit {order}
ça commence par... enfin {order}
commande {order}
cmd {order}
commande numéro {order}
d'après le mail : {order}
désolé, c'est {order}
dsl {order}
euh {order}
eh bien {order}
elle porte le numéro {order}
il est écrit {order}
il s'agit de la commande {order}
j'ai {order}
j'ai ça : {order}
j'ai le numéro {order}
j'ai retrouvé : {order}
j'ai sous les yeux {order}
je lis {order}
je vous le donne : {order}
je vous l'épelle : {order}
la {order}
la commande c'est {order}
la référence est {order}
le n° est {order}
le numéro est {order}
le numéro, c'est {order}
ma commande : {order}
ma référence : {order}
mon mari a noté {order}
maman dit {order}
n° {order}
n° de commande {order}
num {order}
numéro de commande : {order}
oui c'est {order}
ok : {order}
pardon : {order}
référence {order}
référence de commande : {order}
sur le ticket c'est {order}
sur la confirmation je vois {order}
tenez : {order}
tiens, {order}
un instant... {order}
voici le numéro : {order}
voici la référence {order}
voilà : {order}
[service.policyNone]
à combien êtes-vous d'employés ?
c'est quand les soldes chez vous ?
c'est qui le patron ?
c'est une entreprise familiale chez vous ?
c'est une franchise ou un indépendant ?
combien de salariés avez-vous ?
combien de clients vous avez ?
comment devenir fournisseur chez vous ?
comment devenir revendeur de la boutique ?
comment postuler ?
comment s'appelle le fondateur ?
depuis quand existe la boutique ?
en quelle année avez-vous ouvert ?
est-ce que je peux visiter vos entrepôts ?
est-ce que vous avez un podcast ?
est-ce que vous êtes cotés en bourse ?
est-ce que le magasin est climatisé ?
est-ce que je peux venir avec mon chat ?
il y a une fontaine à eau au magasin ?
il y a un distributeur de billets au magasin ?
il y a un coin pour les enfants au magasin ?
il y a une table à langer chez vous ?
il y a un café dans la boutique ?
il y a des bornes de recharge pour les voitures ?
il y a un range-vélo devant ?
je cherche un stage de troisième, vous prenez ?
je suis étudiante, vous prenez des alternants ?
je suis influenceuse, on peut collaborer ?
je suis journaliste, qui contacter pour une interview du patron ?
je suis auto-entrepreneur, vous pouvez distribuer mes créations ?
je voudrais laisser un commentaire sur votre site, c'est où ?
je voudrais devenir ambassadeur de la marque
je peux mettre une affiche pour ma brocante chez vous ?
je peux organiser un anniversaire dans le magasin ?
je peux prendre des photos dans la boutique ?
je peux poser mon CV au magasin ?
je peux investir dans votre boîte ?
je peux vous confier mon chien pendant que je fais mes courses ?
le magasin est à vendre ?
les chiens sont acceptés ?
on peut manger sur place ?
on peut recharger son téléphone chez vous ?
on peut tourner un clip chez vous ?
on peut vous suivre sur TikTok ?
on peut visiter l'atelier ?
où trouver votre catalogue papier ?
pouvez-vous parrainer notre tournoi ?
pourriez-vous offrir un lot pour notre tombola ?
quel est votre chiffre d'affaires ?
quelle musique passe dans le magasin ?
quelle est l'histoire de la maison ?
quels sont vos engagements pour le climat ?
qui a dessiné votre logo ?
qui sont vos concurrents ?
recrutez-vous des vendeurs ?
vos employés sont bien payés ?
vous acceptez les bitcoins ?
vous achetez les collections des particuliers ?
vous avez une chaîne YouTube ?
vous avez un blog ?
vous avez une appli ?
vous avez un service de location ?
vous avez des toilettes pour les clients ?
vous avez un accès pour les poussettes ?
vous avez besoin d'un coup de main pour les fêtes ? je cherche un job
vous cherchez des testeurs de produits ?
vous cherchez des saisonniers ?
vous embauchez des étudiants l'été ?
vous êtes combien dans l'équipe ?
vous êtes membre d'un syndicat professionnel ?
vous êtes neutres en carbone ?
vous exposez dans des salons ?
vous faites des cours du soir ?
vous faites des portes ouvertes ?
vous faites des dons aux écoles ?
vous faites des jeux-concours ?
vous faites des démonstrations le samedi ?
vous faites la braderie ?
vous faites dépôt-vente ?
vous faites des visites scolaires ?
vous faites des soirées privées ?
vous faites partie d'un groupe ?
vous faites un calendrier de l'avent avec des promos ?
vous louez une salle ?
vous organisez des concours ?
vous participez au cyber monday ?
vous passez à la télé quand ?
vous prenez des apprentis ?
vous prêtez du matériel ?
vous soutenez des associations ?
vous soutenez le club de foot du coin ?
vous vendez aux enchères ?
vous vendez la franchise ?
y a-t-il des vestiaires pour laisser son manteau ?
y a-t-il un ascenseur au magasin ?
y a-tu du stationnement ?
[fact.price]
{p}, ça va chercher dans les combien
{p}, ça coûte un bras ?
{p}, ça douille ?
{p}, faut sortir combien ?
{p}, vous en demandez combien ?
{p}, vous le faites à combien
{p}, à combien ça me reviendrait ?
{p}, je voudrais le prix
{p}, tarif svp
{p}, en euros ?
{p} : prix de vente ?
{p} cb
{p} combien
{p} ça vaut cher ?
{p} s'affiche à quel prix ?
{p} se vend combien ?
{p} se vend à quel prix chez vous
{p} vaut combien
{p} revient à combien ?
{le p}, c'est donné ou c'est salé ?
{le p}, j'en ai pour combien ?
{le p}, on le vend combien déjà ?
{le p}, vous en voulez combien ?
{le p} me coûterait combien ?
{le p} part à combien
{le p} est vendu combien
{le p} rentre dans quel prix ?
à combien part {le p} ?
à combien s'élève {le p} ?
à combien vous me laissez {le p} ?
ça chiffre à combien {le p}
ça coûte quoi {le p}
ça me ferait combien, {le p} ?
ça douille {le p} ou quoi
auriez-vous le prix {du p} ?
auriez-vous l'amabilité de m'indiquer le prix {du p} ?
avant de craquer pour {le p}, c'est combien ?
bonjour, {le p} est à quel prix s'il vous plaît ?
bonjour, je voudrais savoir combien vous vendez {le p}
c'est à quel prix {le p}
c'est cher, {p} ?
c'est quoi le tarif {du p} ?
c'est combien déjà {le p}
c cb {le p}
combien de sous pour {le p} ?
combien je paierais pour {le p} ?
combien me faudrait-il débourser pour {le p} ?
combien vous demandez pour {le p}
combien vaut {le p} ?
combien il faut mettre pour {le p}
coût {du p} ?
est-ce que {le p} coûte cher ? combien
faut casser sa tirelire pour {le p} ? combien
il est vendu combien {le p}
j'ai casé {le p} sur ma liste au père Noël, ça coûte combien ?
j'ai repéré {le p}, son prix ?
j'hésite pour {le p}, dites-moi le prix
je paye combien si je prends {le p}
je ne trouve pas le prix {du p}
je vois pas le prix {du p}
je souhaiterais connaître le tarif {du p}
le client demande le prix {du p}
le patron veut le prix {du p}
le prix de {p}, rappelez-moi ?
ma mère veut savoir combien coûte {le p}
mon argent de poche suffit pour {le p} ? c'est combien
montant {du p} svp
niveau prix, {le p} ?
on est sur combien pour {le p} ?
on m'a dit que {le p} était cher, combien ?
on paie {le p} combien chez vous ?
pour {le p}, il faut prévoir quelle somme ?
pour {le p}, quel tarif ?
pour le devis, il me faut le prix {du p}
pourriez-vous m'indiquer le tarif {du p} ?
prix actuel {du p} ?
prix de vente {du p}
question prix, {le p} ça donne quoi ?
quel est le tarif {du p} ?
quel prix faites-vous {le p} ?
quel serait le prix {du p} ?
t'en veux combien {du p}
tu le vends combien {le p}
veuillez m'indiquer le prix {du p}
vous faites {le p} à combien ?
vous le facturez combien, {le p} ?
ça coûte-tu cher, {le p} ?
c'est combien {le p}, une fois ?
[fact.stock]
{p}, y en a encore ?
{p}, il en reste ?
{p}, stock ?
{p}, ça se commande encore ?
{p}, dispo ou épuisé ?
{p}, c'est fini ou vous en avez ?
{p}, vous l'avez sous la main ?
{p} dispo chez vous
{p} dispo tout de suite ?
{p} en rupture ?
{p} encore en vente ?
{p} : rupture ou pas ?
{p}, je peux l'avoir ?
{le p}, je peux encore l'acheter ?
{le p}, vous en avez toujours ?
{le p}, c'est du stock ?
{le p}, vous l'avez là ?
{le p} se trouve en rayon ?
{le p} est encore trouvable ?
{le p} est encore là ou trop tard ?
{le p} serait-il en stock ?
{le p} est parti ou y en a encore
avez-vous bien {le p} en magasin, en stock ?
auriez-vous encore {le p} ?
bonjour, {le p} est-il disponible s'il vous plaît ?
ça existe encore {le p} chez vous, en stock ?
c'est dispo {le p} ?
c'est en stock {le p}
c'est épuisé {le p} ?
combien... enfin, il vous en reste, {du p} ?
dites-moi que {le p} n'est pas épuisé
est-ce encore disponible, {le p} ?
est-ce que je peux compter sur {le p} ou c'est en rupture ?
est-ce qu'il vous reste {p}
il y a encore {p} en stock ?
il y a du stock pour {le p} ?
j'espère que vous avez encore {le p} ?
j'espère ne pas arriver trop tard pour {le p}, il en reste ?
j'ai absolument besoin {du p}, vous l'avez ?
j'ai loupé {le p} la dernière fois, c'est revenu en stock ?
j'arrive trop tard pour {le p} ?
je voudrais être sûr que {le p} est en stock
je viens vérifier la disponibilité {du p}
le client veut {le p}, on l'a en réserve ?
ma fille veut {le p}, il vous en reste ?
mon mari m'envoie vérifier si vous avez {le p} en stock
ne me dites pas que {le p} est épuisé
on a encore {le p} ?
on peut avoir {le p} ou c'est parti ?
peut-on encore se procurer {le p} ?
pourriez-vous vérifier le stock {du p} ?
pourriez-vous me confirmer la disponibilité {du p} ?
regarde s'il reste {p} stp
reste du stock pour {p} ?
reste {le p} ?
si je commande {le p} maintenant, vous l'avez ?
stock {du p} svp
t'as encore {le p} ?
t'as {le p} en stock
toujours dispo, {le p} ?
tu l'as encore {le p}
veuillez vérifier si {le p} est disponible
vous auriez {le p} en réserve ?
vous l'avez en stock, {le p} ?
vous tenez encore {le p} ?
y a {p} en stock ?
y en a-tu encore, {du p} ?
avez-vous {le p} en inventaire ?
[fact.brand]
{p}, c'est quelle marque ?
{p}, c'est de chez qui ?
{p}, fabriqué par qui
{p}, le fabricant ?
{p}, ça vient de quelle marque
{p} : fabricant ?
{p} fait par ?
{p} vient de chez qui
{le p}, c'est une marque connue ? laquelle ?
{le p} sort de chez quel fabricant ?
{le p} vient de quelle maison ?
{le p} porte quelle marque ?
{le p} est fabriqué par qui ?
{le p} est signé qui ?
à quelle marque appartient {le p} ?
ça vient de chez qui, {le p} ?
c'est de quelle maison {le p} ?
c'est de quelle marque {le p}
c'est du quoi comme marque, {le p}
c'est qui le fabricant {du p}
c'est qui qui fabrique {le p}
c'est une marque, {le p} ? laquelle
chez quel fabricant est fait {le p} ?
dites-moi la marque {du p}
je cherche la marque {du p}
je ne vois pas la marque {du p}
je voudrais connaître la marque {du p}
je suis fidèle à ma marque, {le p} c'est laquelle ?
le client demande la marque {du p}
le nom du fabricant {du p} ?
mon père demande de quelle marque est {le p}
nom du fabricant pour {p}
on parle de quelle marque pour {le p} ?
par qui est produit {le p} ?
pourriez-vous me préciser la marque {du p} ?
pour le bon de commande : marque {du p} ?
qui a fabriqué {le p}
qui est le constructeur {du p} ?
qui est-ce qui fait {le p}
qui fait {le p} ?
qui produit {le p} ?
quel fabricant pour {le p} ?
quelle est la maison qui fait {le p} ?
quelle marque {le p}
quelle marque est-ce, {le p} ?
quelle marque pour {p} ?
sous quelle marque est vendu {le p} ?
t'as la marque {du p} ?
c'est-tu une bonne marque, {le p} ? c'est laquelle
veuillez m'indiquer la marque {du p}
[fact.rating]
{p}, bien noté ?
{p}, combien sur 5
{p}, combien d'étoiles ?
{p}, que disent les avis ?
{p}, la moyenne des avis ?
{p}, les gens aiment ? quelle note
{p} : note ?
{p} : note moyenne svp
{p} étoiles ?
{p} note sur 5 ?
{p} évaluation
{p} reviews ?
{le p} a combien d'étoiles
{le p} a de bons retours ? la note ?
{le p} a été noté combien ?
{le p} a reçu quelle note ?
{le p} fait l'unanimité ? quelle note
{le p} obtient quelle moyenne ?
{le p} plaît aux clients ? combien d'étoiles
{le p}, les acheteurs l'ont noté combien ?
à combien est noté {le p} ?
avis clients {p}
avis sur {p} ?
bonne note ou pas, {le p} ?
c'est bien noté {le p} ?
c'est quoi les avis {du p}, en étoiles ?
combien d'étoiles a {le p} ?
combien les gens ont mis {au p} ?
combien sur cinq pour {le p} ?
des avis sur {le p} ? la note ?
d'après les clients, {le p} vaut combien d'étoiles ?
est-ce que {le p} est bien noté par les clients ?
est-ce que les gens sont contents {du p} ? la note svp
évaluation {du p} ?
évaluation moyenne {du p}
j'achète jamais sans voir la note, {le p} a combien ?
j'aimerais connaître l'évaluation {du p}
je regarde toujours les étoiles, {le p} en a combien ?
je me méfie, quelle note a {le p} ?
le client veut savoir combien d'étoiles a {le p}
les gens en pensent quoi {du p}, niveau note
les étoiles {du p} ?
ma sœur dit de regarder la note, {le p} a combien ?
moyenne des avis pour {p}
niveau avis, {le p} ?
note clients {du p}
note sur 5 {du p} ?
on lui a mis combien, {au p} ?
pourriez-vous m'indiquer la note {du p} ?
quel est le score {du p} ?
quelle évaluation pour {le p} ?
quelle note les clients donnent-ils {au p} ?
quelle note pour {p}
t'as la note {du p} ?
c'est-tu bien coté, {le p} ?
veuillez me communiquer la note moyenne {du p}
[fact.about]
{p}, c'est comment ?
{p}, c'est quoi au juste
{p}, c'est quoi le délire
{p}, ça vaut quoi ?
{p}, description svp
{p}, expliquez-moi
{p}, j'aimerais qu'on m'en parle
{p}, je connais pas, c'est quoi ?
{p}, on en dit quoi ?
{p}, plus de détails ?
{p}, que peut-on en dire ?
{p}, quésaco ?
{p}, racontez-moi
{p}, une description ?
{p}, vous pouvez m'en dire plus ?
{p} : fiche produit
{p} : présentation svp
{p} c'est quoi
{p} détails
{p} description
{p} infos svp
{p} m'intrigue, dites-m'en plus
affichez la fiche {du p}
avant de me décider pour {le p}, dites-m'en plus
bonjour, j'ai vu {le p}, vous pouvez m'en parler ?
ça donne quoi {p} ?
ça ressemble à quoi {p} ?
c'est comment {le p}
c'est quoi cette histoire {de p} ?
c'est quoi l'intérêt {du p} ?
c'est quoi les détails {du p}
c'est quoi {le p} au juste
causez-moi un peu {du p}
comment décririez-vous {le p} ?
convainquez-moi avec {le p}
descriptif {du p}
descriptif complet {du p} svp
détaillez-moi {le p}
détaille {p}
dis-moi tout sur {le p}
explique-moi {p}
expliquez-moi ce que c'est que {p}
faites-moi l'article pour {le p}
fiche {du p} svp
fais-moi un topo sur {p}
fais voir la fiche {du p}
il a quoi de spécial {le p} ?
j'ai entendu parler {du p}, c'est quoi ?
j'ai flashé sur {le p}, racontez-moi
j'ai vu passer {le p}, vous pouvez m'en dire plus ?
je connais mal {le p}, vous pouvez le décrire ?
je me renseigne sur {le p}
je m'intéresse {au p}
je voudrais la description {du p}
je voudrais des renseignements sur {le p}
je veux en savoir davantage sur {p}
ma fille me parle {du p}, c'est quoi ?
maman demande ce que c'est, {p}
mon client voudrait une présentation {du p}
on m'a parlé {du p}, qu'est-ce que c'est ?
ouvrez la page {du p}
parle-moi {du p}
pourriez-vous me présenter {le p} en détail ?
pourriez-vous me fournir un descriptif {du p} ?
qu'est-ce que c'est que {p} ?
qu'est-ce qu'il a de beau {le p}
qu'est-ce que {le p} a de si spécial ?
que faut-il savoir sur {le p} ?
que pouvez-vous me raconter sur {le p} ?
renseignements sur {p} svp
renseignez-moi sur {le p}
t'as des infos sur {p} ?
tu peux me présenter {p} ?
veuillez me décrire {le p}
vendez-moi {le p}
vous me feriez un petit topo sur {p} ?
à quoi ressemble {le p} ?
c'est quoi ça, {p} ?
[fact.field]
{p}, {field} svp
{p}, {le field} c'est quoi ?
{p}, {le field} ? merci
{p}, ça fait quoi comme {field} ?
{p}, on connaît {le field} ?
{p}, quel {field}
{p}, quel {field} au juste ?
{p}, vous auriez {le field} ?
{p} - {field}
{p} côté {field} ?
{p} niveau {field}
{p} au niveau {field} ça dit quoi
{p} a quoi comme {field} ?
{p} c'est quel {field}
{p} question {field} ?
{le p} fait quoi comme {field}
{le p} m'intéresse, mais quel {field} ?
{le p}, j'aimerais {le field}
{le p}, ça donne quoi en {field} ?
{le p}, {field} ?
{field} ? je parle {du p}
{field}, {p} ?
{field} {p}
{field} concernant {le p}
{field} {du p} stp
{le field} {du p}, vous l'avez ?
{le field} {du p}, c'est marqué ?
{le field} {du p}, ce serait ?
auriez-vous {le field} {du p} ?
avant de commander {le p} il me faut {le field}
avant de me lancer pour {le p}, {le field} ?
bonjour, pourriez-vous me donner {le field} {du p} ?
bonjour c'est pour savoir {le field} {du p}
c'est écrit nulle part, {le field} {du p}
c'est quel {field} pour {le p}
c'est quoi comme {field}, {le p} ?
comme {field}, {le p} a quoi ?
comme {field} {p} c'est quoi
dis-moi {le field} {du p}
donne {field} {p}
en {field}, {le p} ça donne quoi
en termes de {field}, {le p} ?
fiche technique {du p} : {field} ?
il me faudrait {le field} {du p} pour mon dossier
il me manque {le field} {du p}
indiquez-moi {le field} {du p}
j'ai besoin de connaître {le field} {du p}
j'ai perdu la notice, {le field} {du p} c'est quoi ?
j'hésite à prendre {le p}, tout dépend {du field}
je cherche {le field} {du p}
je me demande quel {field} a {le p}
je n'arrive pas à trouver {le field} {du p}
je ne vois pas {le field} {du p}
je veux savoir {le field} {du p}
le client demande {le field} {du p}
le patron veut {le field} {du p}
ma femme me demande {le field} {du p}
mon fils demande quel {field} a {le p}
niveau {field}, {le p} c'est comment
on sait {le field} {du p} ?
peut-on connaître {le field} {du p} ?
pourriez-vous me préciser {le field} {du p} ?
pour {p}, {le field} svp
pour {le p}, c'est quel {field} ?
pour ce qui est {du field}, {le p} a quoi ?
puis-je savoir {le field} {du p} ?
quel {field} {p}
quel {field} faut-il attendre {du p} ?
quel {field} fait {le p}
quel {field} est indiqué pour {le p} ?
quel {field} propose {le p} ?
quel serait {le field} {du p} ?
question {field}, {le p} c'est quoi ?
question bête : {le field} {du p} ?
rappelez-moi {le field} {du p}
sur {le p}, {le field} c'est quoi ?
sur {le p}, quel {field} ?
t'as {le field} {du p} ?
tu connais {le field} {du p} ?
tu peux me dire {le field} {du p}
veuillez m'indiquer {le field} {du p}
vérifiez {le field} {du p} svp
vous avez une idée {du field} {du p} ?
vous m'avez pas dit {le field} {du p}
c'est-tu marqué, {le field} {du p} ?
[fact.twoFields]
{p}, {field} + {field2}
{p}, {le field} et {le field2} svp
{p}, {field} et {field2}, vous avez ?
{p} : {field} ? {field2} ?
{p} niveau {field} puis {field2} ?
{p} côté {field} et côté {field2} ?
{p}, j'aurais besoin de deux infos : {field}, {field2}
{le p}, je cherche {le field} et {le field2}
{le p}, quel {field} ? et {le field2} ?
{le p} fait quoi en {field} et en {field2}
{field}, {field2} : {p}
{field} plus {field2} {du p} stp
{field} et {field2} pour {p}
{field} puis {field2} {du p} ?
{le field} {du p} ? et {le field2} tant qu'on y est ?
{le field} {du p} et puis {le field2}
{le field} ainsi que {le field2} {du p}, je vous prie
{le field} et {le field2} {du p}, vous les avez ?
à la fois {le field} et {le field2} {du p} ?
auriez-vous {le field} et {le field2} {du p} ?
avant d'acheter {le p} : {le field}, et {le field2} aussi
bonjour, je voudrais {le field} et {le field2} {du p}
comme {field} et comme {field2}, {le p} a quoi ?
deux questions sur {le p} : {le field} et {le field2}
deux trucs sur {p} : {field}, {field2}
dis-moi {le field} et {le field2} {du p}
donne {field} et {field2} {de p}
il me faut {le field} et {le field2} {du p} pour le devis
il me manque {le field} et {le field2} {du p}
j'ai besoin {du field} et {du field2} {du p}
j'aimerais savoir {le field}, et aussi {le field2}, {du p}
je cherche à connaître {le field} et {le field2} {du p}
je ne trouve ni {le field} ni {le field2} {du p}
le client veut {le field} et {le field2} {du p}
ma mère demande {le field} et {le field2} {du p}
merci de m'indiquer {le field} et {le field2} {du p}
on peut savoir {le field} et {le field2} {du p} ?
pour {p} : {le field} ? {le field2} ?
pourriez-vous me préciser {le field} ainsi que {le field2} {du p} ?
quel {field} et quel {field2} a {le p} ?
quel est {le field} {du p}, et {le field2} ?
quel est {le field} {du p} et quel est {le field2} ?
rappelez-moi {le field} et {le field2} {du p}
sur {le p}, {le field} et {le field2} c'est quoi ?
t'as {le field} et {le field2} {du p} ?
tu peux me dire {le field} et {le field2} {du p}
veuillez me communiquer {le field} et {le field2} {du p}
vous me diriez {le field}, puis {le field2} {du p} ?
[fact.priceAndField]
{p}, le prix et {le field} svp
{p}, combien et quel {field} ?
{p}, prix + {field}
{p} : prix ? {field} ?
{p} : tarif, {field}
{p} c cb et c'est quoi {le field}
{p} coûte combien, {le field} aussi svp
{p} deux choses : son prix et {le field}
{p} niveau {field} et niveau prix ?
{le p}, il est à combien et quel {field} ?
{le p}, combien je paie et j'ai quel {field} ?
{le p}, ça coûte combien ? et {le field} ?
{field} et tarif {du p} ?
{field}, prix : {p}
{le field} {du p} ? et c'est combien ?
{le field} {du p}, et le prix tant qu'on y est
à combien est {le p}, et avec quel {field} ?
auriez-vous le prix et {le field} {du p} ?
avant d'acheter {le p} : combien, et quel {field} ?
bonjour, prix et {field} {du p} svp
c'est combien {le p} ? quel {field} ?
combien pour {le p} et il a quel {field}
combien vaut {le p}, et dites-moi aussi {le field}
deux questions sur {le p} : prix et {field}
dis-moi combien coûte {le p} et {le field}
donne prix et {field} {de p}
il me faut {le field} et le tarif {du p} pour le devis
j'ai besoin du prix et {du field} {du p}
j'aimerais le prix {du p}, et {le field}
je cherche le prix et {le field} {du p}
le client demande le prix et {le field} {du p}
ma femme veut savoir le prix {du p} et {le field}
merci de m'indiquer le prix ainsi que {le field} {du p}
on peut savoir le prix et {le field} {du p} ?
pour {p}, je veux le prix et {le field}
pourriez-vous me donner {le field} {du p} et son prix ?
prix {du p} ? et {le field} ?
prix et {field} de {p}
quel est le prix {du p}, quel est {le field} ?
quel {field} a {le p} et à quel prix ?
tarif {du p}, puis {le field}
t'as le prix et {le field} {du p} ?
veuillez me communiquer le tarif et {le field} {du p}
vous le vendez combien {le p}, et c'est quel {field} ?
[fact.hasField]
{p}, {field} ou pas ?
{p}, {field} : oui ?
{p}, {field}, c'est vrai ?
{p}, il y a {field} ?
{p}, niveau {field} c'est bon ?
{p}, question {field} ?
{p}, vous garantissez {field} ?
{p} avec {field} ?
{p} : {field} ?
{p} {field}, vrai ou faux
{p} c'est bien {field} ?
{p} coche la case {field} ?
{le p}, c'est {field} ça ?
{le p}, je peux compter sur {field} ?
{le p}, c'est marqué {field} ?
{le p} est vraiment {field} ?
{le p} est-il {field} ?
{le p} serait {field} ?
{field}, {p} ?
{field}, {le p}, oui ou non ?
{field} ou pas, {le p} ?
{field} pour {le p}, vous confirmez ?
avant d'acheter {le p} : {field} ?
c'est {field}, {p} ?
c'est écrit {field} sur {le p} ?
c'est important pour moi : {field}. {le p} l'est ou l'a ?
confirmez-moi {field} pour {le p}
côté {field}, {le p} c'est oui ou non ?
dites-moi si {le p}, c'est {field}
je veux être sûr pour {field}, {le p} ?
le client demande pour {field}, {le p} c'est bon ?
ma mère demande si {le p} c'est {field}
on a {field} avec {le p} ?
on est bien d'accord, {le p}, {field} ?
peut-on dire {field} pour {le p} ?
pour {le p}, {field} oui ou non
pouvez-vous confirmer : {p}, {field} ?
question {field}, {le p} c'est comment ?
rassurez-moi, {le p} : {field} ?
y a-t-il {field} avec {le p} ?
[fact.isValue]
{p}, c'est {value} ?
{p}, c'est {value} ou je me trompe ?
{p}, c'est pas {value} ?
{p}, du {value} ?
{p}, en {value}, oui ou non ?
{p}, {value}, c'est ça ?
{p}, {value}, vrai ou faux ?
{p} {value} ?
{p}, ça existe en {value} ?
{p}, on le trouve en {value} ?
{p}, ce serait {value} ?
{p}, c'est marqué {value} ?
{p} : {value}, oui ou non
{p} en {value} ?
{p} est bien en {value} ?
{p} est vraiment {value} ?
{p} est-il en {value} ?
{p} n'est pas {value} par hasard ?
{p} serait-ce du {value} ?
{le p}, c'est bien {value} ?
{le p} c'est {value}, non ?
{le p}, {field} : {value} ?
{le field} {du p}, c'est bien {value} ?
{value}, {p} ?
{value}, {p}, c'est bien ça ?
{value} pour {p} ?
{value} ou pas, {p} ?
à tout hasard, {p} c'est {value} ?
avant de commander, {p}, c'est bien {value} ?
bonjour, {p}, est-ce du {value} ?
c'est bien {value}, {p} ?
c'est du {value}, {p} ?
c'est {value}, {p}, ou pas du tout ?
c'est pas {value}, {p} ?
côté {field}, {p}, c'est {value} ?
dites, {p}, c'est {value} ?
dites-moi, {p}, c'est {value} ou non ?
en {value}, {p}, vous confirmez ?
est-ce bien {value}, {p} ?
est-ce que c'est {value}, {p} ?
j'ai cru lire {value} pour {p}, c'est ça ?
j'ai un doute : {p}, c'est {value} ?
j'avais compris {value} pour {p}, je me trompe ?
je me trompe ou {p} est {value} ?
je voudrais être sûr pour {p} : {value} ?
le client demande : {p}, c'est {value} ?
ma femme pense {value} pour {p}, c'est juste ?
ma mère demande si c'est {value}, {p}
mon fils dit {value} pour {p}, il a raison ?
on est bien sur du {value} avec {p} ?
on m'a dit {value} pour {p}, c'est exact ?
pour {p}, {value}, c'est correct ?
pourriez-vous confirmer {value} pour {p} ?
pourriez-vous vérifier pour {p} : {value} ?
rassurez-moi, {p}, c'est {value} ?
sur {p}, c'est bien {value} ?
vous êtes sûr pour {p}, c'est {value} ?
vous m'aviez dit {value} pour {p}, non ?
vous confirmez {value} pour {p} ?
c'est-tu {value}, {p} ?
c'est-tu en {value}, {p} ?
[fact.either]
{p}, {value} ou bien {value2} ?
{p}, c'est lequel : {value}, {value2} ?
{p}, c'est plutôt {value} ou {value2} ?
{p}, {field} {value} ou {value2} ?
{p}, en {value} ou en {value2} ?
{p}, on est sur du {value} ou du {value2} ?
{p}, vous diriez {value} ou {value2} ?
{p} est en {value} ou en {value2} ?
{p} : {value2} ? {value} ?
{p} {value} ou {value2}
{p}, {value} vs {value2} ?
{le p}, finalement, {value} ou {value2} ?
{le field} {du p} : plutôt {value} ou plutôt {value2} ?
{value} ou {value2}, {p} ?
{value} ou {value2} pour {le p} ?
{value}, {value2}, lequel des deux pour {p} ?
à votre avis, {p}, {value} ou {value2} ?
au niveau {du field}, {le p} c'est {value} ou {value2} ?
aidez-moi : {p}, {value} ou {value2} ?
c'est {value} ou c'est {value2}, {p} ?
c'est quoi déjà {p}, {value} ou {value2} ?
c'est soit {value} soit {value2}, {p}, mais lequel ?
côté {field}, {le p}, {value} ou {value2} ?
dites-moi, {p}, {value} ou {value2} ?
entre {value} et {value2}, {p} c'est lequel ?
est-ce du {value} ou du {value2}, {p} ?
j'ai un doute pour {p}, {value} ou {value2}
j'ai parié {value}, mon frère {value2}, pour {p} : qui a raison ?
je crois {value}, ma femme croit {value2} : {p}, c'est quoi ?
je ne me rappelle plus : {p}, {value} ou {value2} ?
je vois {value} d'un côté et {value2} de l'autre pour {p}, c'est lequel ?
le client hésite : {p}, {value} ou {value2} ?
on m'a dit {value}, on m'a dit {value2}, pour {p} c'est quoi ?
pour {p}, vous confirmez {value} ou {value2} ?
pourriez-vous préciser pour {p} : {value} ou {value2} ?
serait-ce {value} ou {value2}, {p} ?
tu sais si {p} c'est {value} ou {value2}
vous pouvez vérifier : {p}, {value} ou {value2} ?
c'est-tu {value} ou {value2}, {p} ?
faudrait savoir, {p}, c'est {value} ou {value2}
[fact.variantStock]
{p}, il vous en reste en {value} ?
{p}, vous l'avez en {value} ?
{p}, {value}, dispo ?
{p}, {value} en stock ?
{p}, en {value} y en a encore ?
{p}, en {value} c'est épuisé ?
{p}, je le voudrais en {value}, vous l'avez ?
{p}, t'as en {value} ?
{p} en {value}, stock ?
{p} en {value}, dispo ou pas ?
{p} en {value} c'est encore dispo
{p} en {value}, il en reste ?
{p} en {value}, je peux commander ?
{p} en {value}, vous tenez ?
{p} {value} dispo
{p} {value} en stock ?
{p} {value}, rupture ?
{p} ({value}) : disponible ?
{p} version {value}, c'est en stock ?
{le p}, avez-vous encore le {value} ?
{le p} en {value}, vous pouvez l'envoyer ?
{le p} en {value} est toujours en vente ?
{value}, {p}, vous avez encore ?
{value} en stock pour {p} ?
{value} pour {p}, c'est épuisé ?
{value} est encore disponible pour {p} ?
auriez-vous encore {p} en {value} ?
auriez-vous {le p} en {value} en réserve ?
bonjour, {p} est-il disponible en {value} ?
c'est dispo en {value}, {p} ?
c'est en rupture en {value}, {p} ?
en {value}, {p}, c'est dispo ?
en {value}, vous avez encore {p} ?
est-ce que {p} en {value} est en stock ?
il en reste en {value}, {p} ?
il reste du {value} pour {p} ?
il vous reste {p} en {value} ?
j'espère que {p} n'est pas épuisé en {value} ?
je prends toujours {value}, vous avez {p} comme ça en stock ?
j'ai besoin de {value}, {p} est dispo comme ça ?
le client veut {p} en {value}, on l'a ?
ma fille veut {value}, vous avez {p} comme ça en stock ?
on peut avoir {p} en {value} ou c'est fini ?
peut-on encore commander {p} en {value} ?
pourriez-vous vérifier le stock {du p} en {value} ?
pour {p}, il y a encore {value} ?
reste-t-il {p} en {value} ?
reste {value} pour {p} ?
stock {du p} en {value} ?
t'as {p} en {value} ?
t'en as en {value}, {p}
toujours dispo en {value}, {p} ?
veuillez vérifier si {p} est disponible en {value}
vous auriez {value} pour {p} ?
vous l'avez en {value} en stock, {p} ?
y a encore {value} pour {p} ?
y a-tu encore {p} en {value} ?
avez-vous {p} en {value} en inventaire ?
[fact.variantPrice]
{p}, combien en {value} ?
{p}, en {value}, on est à combien ?
{p}, {value} : tarif ?
{p}, le prix en {value} svp
{p}, si c'est {value}, je paie combien ?
{p} en {value}, vous le faites à combien ?
{p} en {value}, prix ?
{p} en {value}, quel tarif
{p} en {value} combien
{p} en {value} c cb
{p} en {value} vaut combien
{p} {value} prix
{p} {value}, c'est combien ?
{p} {value} combien ça coûte
{p} ({value}) : prix ?
{le p}, le {value}, il coûte combien ?
{le p}, je le veux en {value}, combien ?
{le p} en {value} part à combien ?
{le p} en {value}, faut compter combien ?
{le p} en {value} me reviendrait à combien ?
{value}, {p}, combien ?
{value} pour {p}, quel prix ?
à combien est {le p} en {value} ?
à combien vous faites {le p} en {value}
auriez-vous le prix {du p} en {value} ?
bonjour, le prix {du p} en {value} s'il vous plaît
ça coûte combien en {value}, {le p}
ça fait combien {p} en {value} ?
c'est à quel prix, {p} en {value} ?
c'est cher en {value}, {p} ?
c'est combien en {value}, {p} ?
c'est quoi le prix de {p} en {value}
combien pour {p} en {value}
combien vaut {le p} en {value} ?
combien vous vendez {le p} en {value}
coût {du p} en {value} ?
dis-moi le prix {du p} en {value}
en {value}, {p} coûte combien ?
en {value}, c'est quel prix, {le p} ?
il est à combien en {value}, {p} ?
j'aimerais le prix {du p} en {value}
je prendrais {le p} en {value}, ça fait combien ?
le client demande le prix {du p} en {value}
ma fille voudrait {le p} en {value}, c'est combien ?
on est sur combien pour {p} en {value} ?
pour {p} en {value}, il faut prévoir combien ?
pourriez-vous m'indiquer le tarif {du p} en {value} ?
prix de {p} en {value}
prix {du p}, version {value}
quel est le prix {du p} en {value} ?
quel est le tarif {du p} en {value} ?
t'en veux combien pour {p} en {value}
tarif {p} {value}
veuillez m'indiquer le prix {du p} en {value}
vous vendez {p} en {value} à combien ?
ça coûte-tu cher en {value}, {p} ?
[stock.soldOut]
actuellement indisponibles
actuellement en rupture
momentanément indisponibles
non disponibles
pas dispo
pas disponibles en ce moment
plus dispo
qui ne sont plus en vente faute de stock
qui ne sont pas en stock
qui sont en rupture
qui sont partis
qu'on ne peut plus commander
qu'on ne peut plus acheter
que je ne peux pas avoir en ce moment
que vous n'avez pas en stock
que vous ne pouvez pas livrer
que t'as plus
dont vous n'avez plus
dont il ne reste rien
dont le stock est vide
dont le stock est à zéro
en manque
en rupture en ce moment
à zéro en stock
hors stock
à court de stock
, mais seulement ceux qui sont épuisés
, les épuisés
, les indisponibles seulement
, je veux voir ceux qui manquent
, ceux qui sont partis
, ceux que vous n'avez plus
, ceux qui ne sont plus dispo
, juste les ruptures
, rien que ceux en rupture de stock
, uniquement ceux en rupture
en backorder
[stock.inStock]
actuellement disponibles
dispo
dispo en ce moment
disponibles tout de suite
disponibles à la vente
livrables tout de suite
qui sont en stock
qui sont là
qui sont encore en stock
qui ne sont pas épuisés
qui ne sont pas en rupture
qu'on peut avoir tout de suite
qu'on peut commander maintenant
qu'il vous reste
que je peux avoir aujourd'hui
que vous avez sous la main
que vous avez en réserve
que t'as en stock
dont vous avez du stock
dont il vous reste
en rayon en ce moment
toujours en stock
encore en stock
encore dispo
en inventaire
, mais pas ceux en rupture
, les disponibles seulement
, juste ceux que vous avez
, ceux qui sont dispo
, uniquement en stock
, et qui sont en stock hein
, rien d'épuisé svp
[stock.listSoldOut]
c'est quoi qui manque
c'est quoi que t'as plus
c'est quoi les articles épuisés en ce moment ?
ce qui est en rupture svp
ce qui manque, montrez-moi
ce que vous n'avez plus, c'est quoi ?
ce qu'on ne peut plus commander, montrez
affichez les ruptures
affichez tout ce qui est indisponible
articles épuisés
articles en rupture
articles indisponibles svp
bonjour, quels articles sont en rupture de stock ?
donnez-moi la liste des ruptures
donne la liste des trucs épuisés
de quoi êtes-vous à court ?
en rupture : lesquels ?
est-ce qu'il y a des choses épuisées ? lesquelles
faites voir ce qui est épuisé
filtre : rupture de stock
filtrer par indisponible
histoire de ne pas perdre mon temps, qu'est-ce qui est épuisé ?
il manque quoi dans vos rayons ?
il vous manque quoi en ce moment
indisponibles ?
je voudrais voir ce qui n'est plus en stock
je voudrais la liste de vos ruptures de stock
je veux voir tout ce qui est épuisé
je dois savoir ce qui est en rupture pour mes clients
le patron veut la liste des ruptures
les articles épuisés, c'est lesquels ?
les ruptures du moment ?
les ruptures svp
les produits qui ne sont plus en stock ?
liste des épuisés
liste rupture
lesquels de vos produits sont épuisés ?
montre ce qui est plus dispo
montre les ruptures
pour l'inventaire, il me faut tout ce qui est à zéro
pour le réassort : articles épuisés ?
pourriez-vous me lister les articles en rupture de stock ?
pouvez-vous m'indiquer ce qui n'est pas disponible actuellement ?
produits en rupture
produits non disponibles
qu'est-ce qui est épuisé en ce moment ?
qu'est-ce qui est plus dispo ?
qu'est-ce qui est parti, qu'on ne peut plus avoir ?
qu'est-ce qui est hors stock ?
qu'est-ce que vous n'avez plus ?
qu'est-ce que vous avez en rupture ?
qu'est-ce que t'as plus en stock
qu'est-ce que je risque de ne pas pouvoir commander, ce qui est épuisé quoi ?
quels sont les articles momentanément indisponibles ?
quels trucs sont en rupture
quoi est épuisé
rupture de stock ?
rupture, c'est quoi la liste
sur quoi êtes-vous en rupture ?
sur tout le site, qu'est-ce qui est épuisé ?
t'as quoi en rupture
tous les épuisés
tout ce que vous n'avez plus
tout ce qui est en rupture dans la boutique
veuillez lister les produits indisponibles
vos rayons vides, c'est lesquels articles ?
vous êtes à sec de quoi ?
vous êtes en rupture de quoi ?
y a quoi en rupture
y a quoi qui manque
y a-t-il des produits épuisés, et lesquels ?
y a-tu des affaires en rupture de stock ? lesquelles
[stock.countSoldOut]
ça fait combien d'articles en rupture, en tout ?
ça représente combien de produits, vos ruptures ?
cb d'articles épuisés
cb de trucs plus dispo
combien de vos produits sont en rupture ?
combien de vos articles ne sont plus en stock ?
combien de références sont épuisées ?
combien de références à zéro ?
combien de choses sont épuisées chez vous ?
combien de trucs sont en rupture
combien de trucs t'as plus en stock
combien d'articles indisponibles au total ?
combien en rupture ?
combien en avez-vous en rupture
combien y a-t-il de ruptures de stock ?
combien manquent en stock
compte les articles épuisés
comptez-moi les ruptures
dites-moi combien d'articles sont épuisés
donnez-moi le nombre d'articles épuisés
en tout, combien de produits sont en rupture ?
j'aimerais savoir combien de produits sont épuisés
juste le nombre : articles en rupture
le chef veut le nombre de ruptures
le nombre d'articles indisponibles svp
le total des ruptures ?
nb de ruptures
nombre d'articles épuisés
nombre d'indisponibles ?
on a combien d'articles en rupture ?
on compte combien de ruptures ?
pas la liste, juste combien d'articles sont en rupture
pour mon rapport : combien d'articles en rupture de stock ?
pourriez-vous m'indiquer le nombre de produits en rupture ?
quel est le nombre d'articles en rupture ?
quelle quantité de produits est en rupture, en nombre d'articles ?
sur tous vos articles, combien sont épuisés ?
sur tout le catalogue, combien d'indisponibles ?
t'as combien de ruptures
total d'articles en rupture
un chiffre : les articles épuisés
veuillez indiquer le nombre de références épuisées
vous avez beaucoup de ruptures ? combien
vous êtes en rupture sur combien d'articles ?
y a combien de trucs épuisés
y a-tu beaucoup d'articles en rupture ? combien
[stock.listInStock]
affichez seulement ce qui est disponible
affiche ce qui est en stock
articles disponibles
articles en stock
articles en stock uniquement
bonjour, que puis-je commander dès maintenant ?
c'est quoi qui est dispo
ce que vous avez en stock, montrez
ce qui est dispo tout de suite svp
donnez-moi la liste de ce qui est en stock
dispo en ce moment ?
dispo immédiatement, y a quoi
en stock, y a quoi ?
faites voir ce que vous avez en rayon
filtre : en stock
filtrer par disponible
j'ai besoin de quelque chose tout de suite, qu'avez-vous en stock ?
j'ai la flemme de tomber sur des ruptures, montrez ce qui est dispo
je voudrais voir seulement les articles disponibles
je veux voir tout ce qui est dispo
les produits disponibles svp
les dispo svp
liste de ce qui est en stock
liste des produits disponibles
montre-moi ce que t'as en stock
montrez-moi tout ce qui n'est pas en rupture
pas les ruptures, montrez ce que vous avez
pourriez-vous me lister les articles actuellement disponibles ?
produits en stock
qu'est-ce que vous avez de dispo ?
qu'est-ce que t'as de dispo
qu'est-ce qu'il vous reste ?
qu'est-ce qui peut partir tout de suite ?
qu'est-ce qui est dispo en ce moment
qu'avez-vous en stock actuellement ?
que reste-t-il dans la boutique ?
quels articles avez-vous en réserve ?
quels sont les articles disponibles à la commande ?
quoi de dispo ?
sur tout le site, qu'est-ce qui est en stock ?
t'as quoi en stock
tout ce que vous avez en stock
tout ce qui est disponible
veuillez lister les produits en stock
vous avez quoi en stock
vous avez quoi de dispo là
y a quoi de dispo
y a quoi en stock
vous avez quoi en inventaire ?
[stock.countInStock]
ça fait combien d'articles disponibles en tout ?
cb d'articles dispo
cb de produits en stock
combien d'articles dispo au total ?
combien d'articles peut-on commander tout de suite ?
combien de choses avez-vous en stock ?
combien de références en stock ?
combien de références disponibles ?
combien de trucs sont dispo
combien de vos produits sont en stock ?
combien de vos articles ne sont pas épuisés ?
combien en stock ?
combien en avez-vous de disponibles ?
combien peuvent partir aujourd'hui ?
compte les articles en stock
comptez-moi ce qui est disponible
dites-moi combien d'articles sont en stock
donnez-moi le nombre d'articles disponibles
j'aimerais savoir combien de produits sont dispo
juste le nombre : articles en stock
le chef veut le nombre d'articles en stock
le nombre d'articles disponibles svp
le total des articles en stock ?
nb d'articles en stock
nombre d'articles dispo
on a combien d'articles en stock ?
pas la liste, juste combien d'articles sont dispo
pour mon rapport : combien d'articles en stock ?
pourriez-vous m'indiquer le nombre de produits disponibles ?
quel est le nombre d'articles en stock ?
sur tous vos articles, combien sont disponibles ?
sur tout le catalogue, combien sont en stock ?
t'as combien de trucs en stock
total d'articles en stock
un chiffre : les articles en stock
veuillez indiquer le nombre de références disponibles
vous avez combien d'articles en inventaire ?
vous avez combien de choses disponibles là ?
y a combien de trucs dispo
[stock.whichSoldOut]
ceux qui sont épuisés, c'est lesquels ?
ceux en rupture c'est lesquels
c'est lesquels que t'as plus
c'est lesquels qui sont plus dispo
dans cette liste, lesquels sont en rupture ?
dans le tas, lesquels sont épuisés ?
desquels êtes-vous à court ?
en rupture, lesquels ?
épuisés, lesquels ?
et les épuisés ?
et les indisponibles là-dedans ?
faut que j'oublie lesquels, ceux qui sont épuisés ?
histoire de ne pas me faire de faux espoirs, lesquels sont épuisés ?
il y en a que je ne peux pas commander ?
il y en a d'épuisés ? lesquels
il y en a que vous n'avez plus ?
indiquez-moi ceux qui ne sont plus en stock
j'imagine que certains sont épuisés, lesquels ?
je parie qu'il y en a en rupture, lesquels ?
laissez-moi voir ceux qui sont en rupture
le client veut savoir lesquels sont épuisés
lesquels avez-vous en rupture ?
lesquels manquent ?
lesquels n'avez-vous plus ?
lesquels ne sont plus disponibles ?
lesquels ne sont pas en stock
lesquels ne peut-on pas commander ?
lesquels sont en backorder
lesquels sont hors stock
lesquels sont partis ?
lesquels sont plus dispo
lesquels t'as plus
lesquels vous manquent
montrez ceux en rupture
montre ceux qui sont épuisés
parmi ceux-là, lesquels sont en rupture ?
parmi vos propositions, lesquelles sont épuisées ?
pointez-moi ceux qui sont épuisés
pourriez-vous me signaler ceux qui sont en rupture ?
quels modèles de la liste ne sont plus disponibles ?
rupture pour lesquels ?
sur lesquels êtes-vous en rupture ?
tous ne sont pas dispo j'imagine, lesquels manquent ?
veuillez m'indiquer ceux qui sont épuisés
y en a en rupture là-dedans ?
y en a qui sont épuisés ?
y en a-tu en rupture de stock ?
[stock.howManySoldOut]
combien de ceux-là sont en rupture ?
combien de ceux-ci sont épuisés ?
combien d'entre eux sont indisponibles ?
combien d'épuisés dans la liste ?
combien de ruptures là-dedans ?
combien en rupture dans le lot ?
combien je ne peux pas avoir là-dedans ?
combien ne sont plus en stock parmi eux ?
combien sont partis ?
combien vous n'avez plus, dans cette liste ?
cb en rupture
cb d'épuisés dans ta liste
ça en fait combien d'épuisés ?
dans cette liste, combien sont épuisés ?
dans le tas, combien en rupture ?
et combien d'épuisés ?
et en rupture, il y en a combien ?
il y en a combien en rupture ?
il y en a combien d'épuisés là-dedans ?
le nombre d'épuisés dans cette liste ?
nombre de ruptures dans la liste ?
sur ces modèles, combien sont en rupture ?
sur le lot, combien sont épuisés ?
t'en as combien en rupture dans ceux-là
vous en avez combien d'épuisés dans ceux-ci ?
y en a combien que je peux pas commander
pourriez-vous me dire combien d'entre eux sont épuisés ?
parmi ceux-ci, combien d'indisponibles ?
[stock.howManyInStock]
combien de ceux-là sont en stock ?
combien de ceux-ci sont disponibles ?
combien d'entre eux sont en stock ?
combien de dispo dans la liste ?
combien de dispo là-dedans ?
combien en stock dans le lot ?
combien je peux en commander maintenant, parmi ceux-là ?
combien ne sont pas épuisés parmi eux ?
combien sont encore là ?
combien sont livrables tout de suite dans cette liste ?
cb en stock dans ta liste
cb de dispo là-dedans
ça en fait combien de dispo ?
dans cette liste, combien sont disponibles ?
dans le tas, combien en stock ?
et combien de dispo ?
et en stock, il y en a combien ?
il y en a combien en stock là-dedans ?
il y en a combien de disponibles dans ceux-là ?
le nombre de disponibles dans cette liste ?
nombre de dispo dans la liste ?
sur ces modèles, combien sont en stock ?
sur le lot, combien sont dispo ?
t'en as combien de dispo dans ceux-là
vous en avez combien en stock dans ceux-ci ?
y en a combien que je peux commander
pourriez-vous me dire combien d'entre eux sont disponibles ?
parmi ceux-ci, combien en stock ?
`;
