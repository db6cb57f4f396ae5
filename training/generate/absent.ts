/**
 * Questions about products that no catalog answers: the plan still looks into the product's own text, and execution
 * proves that it finds nothing. Words come in the catalog's language, asks in the shopper's.
 */
import type { Say, Says } from './lexicon/types.ts';

export interface AbsentFact {
  readonly words: Say;
  readonly asks: Says;
}

const row = (words: string, en: string, fr: string, zh: string): AbsentFact => {
  const [we = '', wf = '', wz = ''] = words.split('|');
  return { words: { en: we, fr: wf, zh: wz }, asks: { en: en.split('|'), fr: fr.split('|'), zh: zh.split('|') } };
};

export const absentFacts: readonly AbsentFact[] = [
  row('calories|calories|热量', 'how many calories in the {p}?|calories of {p} per 100 g?|is {p} high in calories', '{le p} apporte combien de kcal ?|{p}, côté calories ça donne quoi|{le p} est calorique ?', '{p}热量多少|{p}一百克多少卡|{p}热量高吗'),
  row('designer|designer|设计师', 'who designed the {p}?|which designer is behind {p}|who came up with the design of {p}?', 'qui a dessiné {le p} ?|c\'est quel designer {le p}|qui est le designer {du p} ?', '{p}是谁设计的|{p}的设计师是谁？|{p}谁设计的啊'),
  row('logo|logo|logo', 'is there a logo on the {p}?|where is the logo on {p}|does {p} have a big logo printed on it?', 'il y a un logo sur {le p} ?|le logo est visible sur {le p} ?|{le p} a un gros logo imprimé ?', '{p}的商标印在哪里|{p}的标志大不大|{p}外面有品牌标识吗'),
  row('factory|usine|工厂', 'in which factory is the {p} made?|what factory does {p} come from|where exactly is the factory for {p}', 'dans quelle usine est fabriqué {le p} ?|{le p} sort de quelle usine|c\'est quelle usine qui fait {le p} ?', '{p}是哪个工厂做的|{p}在哪个厂生产|{p}的代工厂是谁'),
  row('carbon footprint|empreinte carbone|碳足迹', 'what\'s the carbon footprint of {p}?|how much CO2 for the {p}|is {p} climate neutral?', 'quelle est l\'empreinte carbone {du p} ?|{le p} c\'est combien de CO2|{le p} est neutre en carbone ?', '{p}的碳足迹是多少|{p}碳排放多少|{p}环保吗 碳排放呢'),
  row('release|sortie|上市', 'when was the {p} released?|what year did {p} come out|how old is this model, the {p}?', '{le p} est sorti quand ?|{le p} date de quelle année|depuis quand existe {le p} ?', '{p}什么时候上市的|{p}哪年出的|{p}是新款吗 几时出的'),
  row('resale value|revente|二手', 'what is the resale value of the {p}?|can I resell {p} second hand, for how much|how much is a used {p} worth?', 'ça se revend combien {le p} ?|quelle valeur de revente pour {le p}|d\'occasion, {le p} vaut combien ?', '{p}二手能卖多少|{p}保值吗 二手多少钱|{p}转卖值多少'),
  row('sold|ventes|销量', 'how many {p} have you sold?|how many people bought the {p}|sales figures of {p}?', 'vous avez vendu combien {de p} ?|combien de gens ont acheté {le p}|les ventes {du p} ?', '{p}卖了多少件|{p}销量多少|多少人买过{p}'),
  row('smell|odeur|气味', 'does the {p} smell when new?|what does {p} smell like|has {p} got a strong smell', '{le p} sent mauvais à l\'ouverture ?|{le p} a une odeur ?|ça sent quoi {le p}', '{p}有味道吗|{p}有异味没|{p}拆开味道大不大'),
  row('assembly|montage|组装', 'how long does it take to assemble the {p}?|how many minutes to put {p} together|is the {p} quick to assemble', 'combien de temps pour monter {le p} ?|le montage {du p} prend combien de temps|{le p} se monte en combien de minutes ?', '{p}组装要多久|{p}装起来要多长时间|{p}安装几分钟能好'),
  row('spare parts|pièces détachées|配件购买', 'can I get spare parts for the {p}?|are replacement parts sold for {p}|where do I buy spare parts for {p}?', 'on trouve des pièces détachées pour {le p} ?|vous vendez des pièces de rechange {du p}|où acheter des pièces pour {le p} ?', '{p}的零配件单卖吗|{p}能买到替换零件吗|{p}坏了零件哪里买'),
  row('patent|brevet|专利', 'is the {p} patented?|does {p} have a patent|what patents are on the {p}', '{le p} est breveté ?|il y a un brevet sur {le p}|{le p} a des brevets ?', '{p}有专利吗|{p}申请专利了没|{p}是专利产品吗'),
  row('dog|chien|狗', 'is the {p} safe if my dog chews it?|can my dog use {p}|will the dog like the {p}', '{le p} est sans danger pour mon chien ?|mon chien peut s\'en servir, {du p} ?|un chien peut mordre {le p} sans risque', '{p}狗咬了有事吗|{p}狗能用吗|家里有狗能用{p}吗'),
  row('pregnancy|grossesse|孕妇', 'can I use {p} during pregnancy?|I\'m pregnant, is the {p} ok|is {p} safe for pregnant women', 'je suis enceinte, je peux utiliser {le p} ?|{le p} pendant la grossesse c\'est ok|{le p} convient aux femmes enceintes ?', '{p}孕妇能用吗|怀孕了能用{p}吗|{p}孕期可以用不'),
  row('celebrity|célébrité|明星', 'which celebrity uses the {p}?|is {p} endorsed by someone famous|what famous person promotes {p}', 'quelle célébrité utilise {le p} ?|{le p} est recommandé par une star|qui fait la pub {du p} ?', '{p}哪个明星代言|{p}有明星用吗|{p}是谁代言的'),
  row('altitude|altitude|海拔', 'does the {p} work at high altitude?|can I use {p} at 4000 m|up to what altitude is {p} fine?', '{le p} fonctionne en altitude ?|je peux utiliser {le p} à 4000 m|jusqu\'à quelle altitude {le p} ?', '{p}高海拔能用吗|{p}在西藏能用吗|{p}海拔4000米行不行'),
  row('glue|colle|胶水', 'what glue is used in the {p}?|is the glue in {p} vegan|which adhesive holds {p} together', 'quelle colle est utilisée dans {le p} ?|la colle {du p} est vegan ?|{le p} tient avec quelle colle', '{p}用的什么胶水|{p}的胶有毒吗|{p}用胶粘的吗'),
  row('founded|création|品牌历史', 'how long has the maker of {p} existed?|when was the brand of {p} founded|is the brand behind the {p} old', 'la marque {du p} existe depuis quand ?|quand a été créée la marque {du p}|elle est ancienne la marque {du p} ?', '{p}这牌子多少年了|{p}的品牌哪年成立的|{p}是老牌子吗 成立多久'),
  row('drop test|chute|跌落', 'does the {p} survive a drop from 2 metres?|what happens if I drop {p}|has {p} passed a drop test', '{le p} résiste à une chute de 2 m ?|si je fais tomber {le p} ça casse|{le p} a passé un test de chute ?', '{p}从两米摔下来会坏吗|{p}耐摔吗 测试过没|{p}摔一下会怎样'),
  row('song|chanson|歌曲', 'what song is in the advert of {p}?|which music plays in the {p} commercial|name of the song in the {p} ad', 'c\'est quoi la chanson de la pub {du p} ?|quelle musique dans la pub {du p}|le titre de la musique de la pub {du p} ?', '{p}广告里是什么歌|{p}广告曲叫啥|{p}的广告音乐是什么'),
  row('box size|carton|外箱', 'how big is the box the {p} comes in?|what size is the shipping box of {p}|will the carton of {p} fit in my car', 'le carton {du p} fait quelle taille ?|la boîte {du p} rentre dans une voiture|dimensions du carton {du p} ?', '{p}的外箱多大|{p}包装箱尺寸|{p}箱子后备箱放得下吗'),
  row('sunlight|soleil|晒', 'will the {p} fade in the sun?|can I leave {p} in direct sunlight|does sunlight damage {p}', '{le p} décolore au soleil ?|on peut laisser {le p} au soleil|le soleil abîme {le p} ?', '{p}会晒褪色吗|{p}能暴晒吗|{p}太阳晒会坏不'),
  row('other shops|concurrents|别家', 'what does the {p} cost elsewhere?|is {p} cheaper at other shops|what do your competitors ask for {p}', '{le p} coûte combien ailleurs ?|c\'est moins cher chez les concurrents {le p}|les autres vendent {le p} à combien ?', '{p}别家卖多少|{p}别的店更便宜吗|{p}其他平台什么价'),
  row('radiation|ondes|辐射', 'does the {p} emit radiation?|how much radiation from {p}|is {p} radiation safe', '{le p} émet des ondes ?|combien d\'ondes avec {le p}|les ondes {du p} sont dangereuses ?', '{p}有辐射吗|{p}辐射大不大|{p}辐射安全吗'),
  row('bluetooth|bluetooth|蓝牙', 'does the {p} have bluetooth?|which bluetooth version has {p}|can I connect {p} over bluetooth', '{le p} a le bluetooth ?|quelle version de bluetooth pour {le p}|on peut connecter {le p} en bluetooth ?', '{p}有蓝牙吗|{p}蓝牙几点几的|{p}能连蓝牙吗'),
  row('battery life|autonomie batterie|电池续航', 'what is the battery life of {p}?|how long does the battery of the {p} last|how many hours on one charge with {p}', 'quelle est l\'autonomie de la batterie {du p} ?|la batterie {du p} tient combien de temps|{le p} dure combien d\'heures sur une charge ?', '{p}电池续航多久|{p}充一次电用多长时间|{p}电池能撑几小时'),
  row('dishwasher|lave-vaisselle|洗碗机', 'can the {p} go in the dishwasher?|is {p} dishwasher safe|dishwasher ok for {p}?', '{le p} passe au lave-vaisselle ?|on peut mettre {le p} au lave-vaisselle|lave-vaisselle ok pour {le p} ?', '{p}能放洗碗机吗|{p}可以用洗碗机洗吗|{p}洗碗机行不行'),
  row('ironing|repassage|熨烫', 'can I iron the {p}?|at what temperature do I iron {p}|does {p} need ironing', 'on peut repasser {le p} ?|{le p} se repasse à quelle température|faut-il repasser {le p} ?', '{p}能熨吗|{p}要熨烫吗|{p}熨烫温度多少'),
  row('sugar content|teneur en sucre|含糖量', 'how much sugar is in the {p}?|sugar content of {p}|is {p} very sweet, how many grams of sugar', 'combien de sucre dans {le p} ?|teneur en sucre {du p}|c\'est très sucré {le p} ? combien de grammes', '{p}含糖量多少|{p}糖分高吗|{p}里面有多少糖'),
  row('packaging|emballage|包装', 'is the packaging of {p} recyclable?|which bin does the {p} packaging go in|is there plastic in the packaging of the {p}', 'l\'emballage {du p} est recyclable ?|l\'emballage {du p} va dans quelle poubelle|il y a du plastique dans l\'emballage {du p} ?', '{p}的包装能回收吗|{p}包装是塑料的吗|{p}包装环保吗'),
];
