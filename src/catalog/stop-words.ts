/**
 * Words that say nothing about a product: grammar words of the three languages and the verbs of asking for things.
 * Given as folded text (lower case, no accents). What a word means to a catalog is decided elsewhere.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const ENGLISH = list(`
  a an the and or of for to in on at by with from as than then that this these those it its is are was were be been am
  do does did done can could will would should shall may might must have has had i me my we us our you your he she they
  them their what which who whose when where why how much many any some all more most less not no if so too very just
  also there here up out about into over under above below between per show find take takes accept give tell get got want need like
  looking look search buy purchase sell please hi hello hey thanks thank ok okay yes something anything thing things
  dollar dollars euro euros yuan usd eur cny bucks cost costs price prices priced cheap cheapest expensive one ones im id dont whats hows let lets see know good best nice available offer recommend suggest
  plz pls u ur thx gimme wanna gonna come comes coming`);

const FRENCH = list(`
  le la les l un une des du de d et ou a au aux en dans sur sous pour par avec chez ce cet cette ces c ca cela il elle
  ils elles on je j me m moi mon ma mes tu te t toi ton ta tes nous notre nos vous votre vos leur leurs se s sa ses
  que qu qui quoi quel quelle quels quelles dont est es suis sont etes etait ont avez avons as ai avoir etre y ne n pas
  plus moins tres trop aussi si oui non comment combien quand pourquoi entre vers faire fait faut peut peux pouvez
  voudrais veux veut voulez cherche cherchons chercher recherche montre montrez montrer donne donnez avoir trouver trouve trouvez acheter
  prix coute coutent couter cher chere chers cheres
  vendez acceptez prenez proposez proposer bonjour salut merci svp plait vs moi bien tout tous toute toutes quelque chose jusqu meme voir conseillez conseiller
  cb stp bjr bsr slt tps koi kel kelle jveux jvoudrais jcherche jsuis chui pr tjs`);

const CHINESE = list(`
  的 了 吗 呢 啊 吧 呀 嘛 么 是 有 没有 没 在 和 与 或 及 也 都 就 还 又 很 太 最 更 比 把 被 给 对 从 到 用 让 跟 我 我们 你 你们 您 他 她 它 咱
  这 那 哪 哪个 哪些 哪款 这个 那个 这款 那款 这种 那种 什么 怎么 怎样 如何 多少 几 几个 几款 个 款 种 些 台 件 一 一个 一款 一些 一下 不 不要 要 想 想要 需要 可以 能 能不能 会 请 请问
  看 看看 找 买 卖 推荐 介绍 帮 帮我 告诉 知道 你好 谢谢 好 好的 吗 元 块 钱 多少钱 以下 以上 以内 之内 左右 里 里面 中 上 下 之 其 得 地 着 过 来 去 店 店里 商品 东西 那种 所有 全部 价格 便宜 贵`);

/** Words that show that a message is English: beside one of them, "the" is the article and not French tea. */
export const ENGLISH_SIGNS: ReadonlySet<string> = new Set(list('is are do does what which how have has you your of for and with can it my any show in to'));

export const STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...FRENCH, ...CHINESE]);

/** In English what stands before one of these is the thing itself: "case for a phone" is a case. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(list('for with without of to in on from by under over against pour avec sans de du des d en a au aux sur'));

/** Words that turn what follows into its absence. */
export const NEGATIONS: ReadonlySet<string> = new Set(list('no not non without sans ni zero pas'));
