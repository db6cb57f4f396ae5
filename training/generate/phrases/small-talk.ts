/** What is none of a store's business, by patterns with many fillings: `{a}` from the list beside it. */
import type { Lang } from '../lexicon/types.ts';
import * as en from './off-topic-en.ts';
import * as fr from './off-topic-fr.ts';
import * as zh from './off-topic-zh.ts';

type Pattern = readonly [templates: readonly string[], fillings: readonly string[]];

const COUNTRIES = {
  en: ['Spain', 'Peru', 'Canada', 'Norway', 'Kenya', 'Egypt', 'Vietnam', 'Poland', 'Chile', 'Turkey', 'India', 'Ghana'],
  fr: ['le Pérou', 'la Norvège', 'le Kenya', 'la Pologne', 'le Chili', 'la Turquie', 'l\'Inde', 'le Ghana', 'l\'Espagne', 'le Canada'],
  zh: ['西班牙', '秘鲁', '加拿大', '挪威', '肯尼亚', '埃及', '越南', '波兰', '智利', '土耳其', '印度', '加纳'],
} as const;

const PATTERNS: Readonly<Record<Lang, readonly Pattern[]>> = {
  en: [
    [['what is the capital of {a}?', 'capital of {a}', 'how many people live in {a}?', 'who is the leader of {a}', 'what language is spoken in {a}?', 'where is {a} on the map?', 'is it warm in {a} in march?'], COUNTRIES.en],
    [['who invented {a}?', 'when was {a} invented', 'tell me about the history of {a}', 'how does {a} work?', 'explain {a} like I\'m five'], ['the radio', 'the steam engine', 'electricity', 'the printing press', 'penicillin', 'gravity', 'the internet', 'a black hole', 'inflation', 'the stock market']],
    [['write me {a}', 'can you write {a} for me?', 'please compose {a}', 'help me with {a}'], ['a love letter', 'a haiku', 'a cover letter', 'an essay on the french revolution', 'a birthday speech', 'a short story', 'some javascript', 'an SQL query', 'my maths homework', 'a song', 'my resignation']],
    [['what\'s the weather in {a}?', 'will it rain in {a} tomorrow', 'what time is it in {a}', 'how do I get to {a} by train?', 'good restaurants in {a}?', 'cheap flights to {a}'], ['London', 'Madrid', 'New York', 'Oslo', 'Sydney', 'Rome', 'Cairo', 'Lisbon', 'Boston']],
    [['what is {a}?', 'calculate {a}', '{a} = ?', 'can you solve {a}'], ['12 x 14', '356 / 4', '25 squared', '18% of 240', 'the integral of x', '7 factorial', 'the cube root of 27']],
    [['what do you think about {a}?', 'who will win {a}?', 'any news about {a}?', 'tell me something about {a}'], ['the elections', 'the world cup', 'the champions league', 'climate change', 'the olympics', 'taxes', 'the royal family']],
    [['how do I cure {a}?', 'what helps against {a}', 'is {a} dangerous?', 'what are the symptoms of {a}'], ['a migraine', 'the flu', 'a broken toe', 'high blood pressure', 'measles', 'insomnia in toddlers']],
    [['are you {a}?', 'you are {a}', 'so you\'re {a}, right'], ['human', 'an AI', 'a real person', 'ChatGPT', 'an idiot', 'single', 'happy', 'a moron', 'useless', 'conscious']],
    [['translate {a} into german', 'how do you say {a} in japanese?', 'what does {a} mean'], ['good night', 'I love you', 'carpe diem', 'thank you very much', 'serendipity', 'where is the station']],
  ],
  fr: [
    [['quelle est la capitale pour {a} ?', 'combien d\'habitants compte {a} ?', 'qui dirige {a}', 'parle-moi de {a}', 'où se trouve {a} ?', 'il fait chaud en mars dans un pays comme {a} ?'], COUNTRIES.fr],
    [['qui a inventé {a} ?', 'explique-moi {a}', 'comment marche {a} ?', 'c\'est quoi l\'histoire derrière {a}', 'quand a été découverte ou inventée {a} ?'], ['la radio', 'la machine à vapeur', 'l\'électricité', 'l\'imprimerie', 'la pénicilline', 'la gravité', 'internet', 'l\'inflation', 'la bourse']],
    [['écris-moi {a}', 'tu peux écrire {a} ?', 'rédige {a} stp', 'aide-moi pour {a}'], ['une lettre d\'amour', 'un haïku', 'une lettre de motivation', 'une dissertation', 'un discours d\'anniversaire', 'une histoire courte', 'du javascript', 'une requête SQL', 'mon devoir de maths', 'une chanson', 'ma lettre de démission']],
    [['quel temps à {a} ?', 'il pleut à {a} demain ?', 'quelle heure est-il à {a}', 'comment aller à {a} en train ?', 'un bon resto à {a} ?', 'vol pas cher pour {a}'], ['Londres', 'Madrid', 'New York', 'Oslo', 'Rome', 'Lisbonne', 'Lyon', 'Marseille', 'Montréal']],
    [['combien fait {a} ?', 'calcule {a}', '{a} = ?', 'tu peux résoudre {a}'], ['12 x 14', '356 / 4', '25 au carré', '18 % de 240', 'l\'intégrale de x', 'factorielle 7', 'la racine cubique de 27']],
    [['tu penses quoi de {a} ?', 'qui va gagner {a} ?', 'des nouvelles sur {a} ?', 'donne-moi ton avis sur {a}'], ['la présidentielle', 'la coupe du monde', 'la ligue des champions', 'les jeux olympiques', 'la réforme des retraites', 'le tour de France']],
    [['comment soigner {a} ?', 'que faire contre {a}', 'c\'est grave {a} ?', 'quels sont les symptômes pour {a}'], ['une migraine', 'la grippe', 'un orteil cassé', 'l\'hypertension', 'la rougeole', 'une entorse']],
    [['t\'es {a} ?', 'tu es {a}', 'en fait tu es {a}, non'], ['humain', 'une IA', 'une vraie personne', 'ChatGPT', 'un idiot', 'célibataire', 'heureux', 'nul', 'inutile', 'conscient']],
    [['traduis {a} en allemand', 'comment on dit {a} en japonais ?', 'ça veut dire quoi {a}'], ['bonne nuit', 'je t\'aime', 'carpe diem', 'merci beaucoup', 'sérendipité', 'où est la gare']],
  ],
  zh: [
    [['{a}的首都是哪里', '{a}有多少人口？', '{a}的总统是谁', '{a}说什么语言', '{a}在哪个洲', '三月份{a}热吗'], COUNTRIES.zh],
    [['谁发明了{a}', '{a}是什么时候发明的', '讲讲{a}的历史', '{a}的原理是什么', '用简单的话解释{a}'], ['收音机', '蒸汽机', '电', '印刷术', '青霉素', '万有引力', '互联网', '黑洞', '通货膨胀', '股市']],
    [['帮我写{a}', '写{a}给我', '能写{a}吗', '替我写一下{a}'], ['情书', '一首诗', '求职信', '作文', '生日祝福演讲稿', '短篇小说', '一段javascript', 'SQL语句', '数学作业', '歌词', '辞职信']],
    [['{a}天气怎么样', '{a}明天下雨吗', '现在{a}几点', '坐火车怎么去{a}', '{a}有什么好餐厅', '去{a}的便宜机票'], ['伦敦', '纽约', '罗马', '北京', '上海', '成都', '东京', '巴黎', '悉尼']],
    [['{a}等于多少', '算一下{a}', '{a}=?', '{a}是多少啊'], ['12乘14', '356除以4', '25的平方', '240的18%', '7的阶乘', '27的立方根']],
    [['你怎么看{a}', '{a}谁会赢', '{a}有什么新闻', '说说{a}'], ['大选', '世界杯', '欧冠', '气候变化', '奥运会', '房价', '春晚']],
    [['{a}怎么治', '{a}怎么办 要吃药吗', '{a}严重吗', '{a}有什么症状'], ['偏头痛', '流感', '脚趾骨折', '高血压', '麻疹', '扁桃体发炎']],
    [['你是{a}吗', '你就是{a}', '你其实是{a}吧'], ['真人', '人工智能', 'ChatGPT', '笨蛋', '单身', '傻瓜', '废物', '有意识的']],
    [['{a}用德语怎么说', '{a}翻译成日语', '{a}是什么意思'], ['晚安', '我爱你', '非常感谢', '火车站在哪里', '缘分', '守株待兔']],
  ],
};

/** Every pattern filled every way: split between train and held-out like any list of phrases. */
export function smallTalk(lang: Lang): string[] {
  return PATTERNS[lang].flatMap(([templates, fillings]) => templates.flatMap((t) => fillings.map((a) => t.replace('{a}', a))));
}

const CHAT = { en, fr, zh } as const;

/** What people chat about, by hand. */
export function idleTalk(lang: Lang): readonly string[] {
  return CHAT[lang].offTopic;
}

/** Instructions that a message tries to slip in, by hand. */
export function slippedIn(lang: Lang): readonly string[] {
  return CHAT[lang].injected;
}
