/** Chinese: searching, narrowing, counting, superlatives, needs, comparisons. Slots are told in types.ts. */
import type { FindPhrases, Modifiers } from './types.ts';

export const modifiers: Modifiers = {
  under: ['<低于{price}的', '<{price}以下的', '<不到{price}的', '<价格低于{price}的', ' 低于{price}的', ',不到{price}的', ',要{price}以下的', '<少于{price}的', '<比{price}便宜的', ' {price}以下', ',价格要低于{price}'],
  atMost: ['<{price}以内的', '<{price}以内', ' {price}以内', ',{price}以内', ',不超过{price}', '<不超过{price}的', ',预算{price}', ',预算{price}以内', '<最多{price}的', ',最多{price}', ',价格别超过{price}', ',我只有{price}', ',控制在{price}以内', '<{price}封顶的', ',{price}内的', ',贵了不要 最多{price}'],
  over: ['<{price}以上的', '<高于{price}的', '<超过{price}的', ',超过{price}的', '<价格超过{price}的', ' {price}以上', ',{price}以上的'],
  atLeast: ['<至少{price}的', '<{price}起的', ',不低于{price}', '<不低于{price}的', ',至少{price}的', '<{price}起步的'],
  between: ['<{low}到{high}的', '<{low}到{high}之间的', '<{low}-{high}的', ' {low}-{high}', ',{low}到{high}之间', ',预算{low}到{high}', '<价格在{low}和{high}之间的', ',价位{low}-{high}', ' {low}~{high}'],
  brand: ['<{brand}的', '<{brand}', '<{brand}牌', '<{brand}牌子的', ',要{brand}的', ',牌子要{brand}', ',只看{brand}', ' {brand}', ',{brand}家的', '<{brand}家的'],
  notBrand: [',不要{brand}的', '<除了{brand}以外的', '<不是{brand}的', ',{brand}除外', ',{brand}的就算了', '<非{brand}的', ',别给我{brand}的', ',牌子不要{brand}', '<{brand}之外的'],
  value: ['<{value}的', '<{value}的', '<{value}', '<{value}', ' {value}', ',要{value}的', ',{value}的', ',最好是{value}的', ' {value}的', ',{value}那种'],
  fieldValue: ['<{field}是{value}的', '<{field}为{value}的', ',{field}{value}', ',{field}要{value}', '<{field}{value}的', ' {field}{value}', ',{field}得是{value}', ',{field}:{value}'],
  notValue: [',不要{value}的', '<不是{value}的', '<非{value}的', ',{value}的不要', ',{value}那种不要', '<除了{value}以外的', ',{value}的除外', ',别给我{value}的', ',{value}的就算了', ',不想要{value}', '<不带{value}的'],
  has: ['<有{field}的', '<带{field}的', '<能{field}的', '<支持{field}的', '<可以{field}的', ',要有{field}', ',要带{field}的', ',能{field}', ' 带{field}', ',{field}必须有', ',要能{field}的'],
  hasNot: ['<没有{field}的', '<不带{field}的', '<不支持{field}的', '<无{field}的', ',不要{field}', ',不带{field}', ',不需要{field}'],
  more: ['<{field}大于{value}的', '<{field}超过{value}的', '<{value}以上的', '<{field}{value}以上的', ',{field}要大于{value}', ',{field}超过{value}', ' {field}>{value}', '<超过{value}的', ',要{value}以上的'],
  less: ['<{field}小于{value}的', '<{field}低于{value}的', '<{value}以下的', '<{field}不到{value}的', ',{field}低于{value}', ',{field}要小于{value}', ' {field}<{value}', '<不到{value}的'],
  min: ['<{field}至少{value}的', '<至少{value}的', ',{field}至少{value}', ',{field}不低于{value}', '<{field}不低于{value}的', ',不少于{value}', ',最少{value}的', ',{field}起码{value}'],
  max: ['<{field}最多{value}的', '<{field}不超过{value}的', ',{field}不超过{value}', ',{field}最多{value}', '<{value}以内的', ',不超过{value}', ',{field}别超过{value}'],
  exactly: ['<{value}的', '<{value}', '<{field}{value}的', '<{field}是{value}的', ' {value}', ',{value}的', ',{field}{value}', ',要{value}的'],
  inStock: ['<有货的', '<有现货的', '<现货', ',有货的', ',要有现货的', ',要现货', ' 有货的', '<能马上发货的', ',没货的不要', '<现在能买到的', ',能马上发的'],
  rated: ['<评分{n}以上的', '<{n}分以上的', ',评分{n}以上', ',评分不低于{n}', '<评分不低于{n}的', ',至少{n}分', '<评价{n}分以上的', ',{n}星以上', '<{n}星以上的'],
};

export const find: FindPhrases = {
  find: ['有{np}吗', '有{np}吗？', '有没有{np}', '有没有{np}？', '你们有{np}吗？', '你们家有没有{np}', '你们卖{np}吗', '{np}', '{np}', '{np}有吗', '{np} 有没有', '想买{np}', '我想买个{np}', '我要{np}', '我想要一个{np}', '想看看{np}', '看看{np}', '看下{np}', '给我看看{np}', '给我看一下{np}', '帮我找{np}', '帮我找一下{np}', '找{np}', '找个{np}', '求推荐{np}', '推荐{np}', '推荐几款{np}', '推荐一款{np}', '有什么{np}', '有什么{np}推荐', '有哪些{np}', '有哪些{np}？', '你们都有哪些{np}', '{np}有哪些', '{np}都有哪些', '{np}有哪几款', '{np}有啥', '店里有{np}吗', '请问有{np}吗', '请问有没有{np}？', '请问你们有{np}卖吗？', '您好，请问有{np}吗', '我在找{np}', '在找{np}', '需要{np}', '我需要一个{np}', '需要个{np}', '想入一个{np}', '想入手{np}', '想换个{np}', '打算买{np}', '准备买{np} 有推荐吗', '列一下{np}', '列出所有{np}', '把{np}都列出来', '所有{np}', '{np}给我看看', '{np}看看', '哪些是{np}', '来个{np}', '要个{np}', '要{np}', '家里缺个{np}', '给我妈买{np}', '给孩子买个{np}', '公司要采购{np}', '送朋友的，{np}', '送人 {np}', '能推荐一下{np}吗', '麻烦推荐一下{np}', '麻烦找下{np}', '可以看看你们的{np}吗', '亲 有{np}吗', '老板有{np}不', '{np}有卖吗', '有卖{np}的吗', '有没有{np}卖呀', '{np}怎么选 都有哪些'],
  findThen: ['{np}，{mod}', '想买{np}，{mod}', '{np} {mod}', '有{np}吗 {mod}', '看看{np}，{mod}', '推荐下{np}，{mod}', '帮我找{np}，{mod}'],
  count: ['有多少{np}', '有多少款{np}？', '有几款{np}', '有几款{np}？', '{np}有几款', '{np}你们有几款？', '{np}有多少种', '你们有多少种{np}', '你们一共有多少款{np}？', '{np}一共有几个', '{np}总共有多少款', '几款{np}', '总共有几种{np}', '统计一下{np}有多少', '{np}有多少个型号', '你们店里{np}有几种', '请问有多少款{np}', '{np}一共几款啊', '数一下{np}有多少', '有几种{np}可以选', '{np}能选的有几个', '{np}数量是多少', '店里总共几款{np}'],
  average: ['{np}平均多少钱', '{np}的平均价格是多少？', '{np}平均价格', '{np}均价', '{np}均价多少', '你们的{np}平均要多少钱', '{np}一般平均多少钱', '平均下来{np}多少钱', '{np}平均价位是多少', '请问{np}的平均价格', '算一下{np}的平均价', '买{np}平均要花多少', '{np}价格平均是多少', '{np}平均下来啥价'],
  superlative: ['{sup}的{np}', '{sup}的{np}是哪个', '{sup}的{np}是哪款？', '哪个{np}{sup}', '哪款{np}{sup}', '哪款{np}{sup}？', '{np}哪个{sup}', '{np}哪款{sup}', '{np}里{sup}的是哪个', '{np}中{sup}的', '{np} 哪个{sup}', '{sup}的{np}有哪款', '我要{sup}的{np}', '想要{sup}的{np}', '给我{sup}的{np}', '帮我找{sup}的{np}', '找一款{sup}的{np}', '推荐{sup}的{np}', '请问{sup}的{np}是哪一款？', '你们{sup}的{np}是哪个', '你们家{sup}的{np}', '看下{sup}的{np}', '{np}里面哪个{sup}', '{np}当中哪一款{sup}？', '{np}要{sup}的', '{np} {sup}的那款', '{sup}的{np}是啥', '所有{np}里哪个{sup}呢', '就要{sup}的{np}', '来个{sup}的{np}', '买{np} 哪个{sup}啊', '{sup}的{np}看一下'],
  mostField: ['{field}最高的{np}', '{field}最大的{np}', '哪个{np}的{field}最高', '哪款{np}{field}最大', '{np}哪个{field}最大', '{np}里{field}最高的', '{np}{field}最高的是哪款', '{field}最大的{np}是哪个？', '我要{field}最大的{np}', '{np} 要{field}最高的', '哪款{np}的{field}最多', '{np}中{field}最大的是哪一款'],
  leastField: ['{field}最低的{np}', '{field}最小的{np}', '哪个{np}的{field}最低', '哪款{np}{field}最小', '{np}哪个{field}最小', '{np}里{field}最低的', '{np}{field}最低的是哪款', '{field}最小的{np}是哪个？', '我要{field}最小的{np}', '{np} 要{field}最低的', '哪款{np}的{field}最少'],
  top: ['{sup}的{n}款{np}', '{sup}的{n}个{np}', '列出{sup}的{n}款{np}', '{np}里{sup}的{n}款', '{sup}的前{n}款{np}', '给我看{sup}的{n}款{np}', '推荐{sup}的{n}款{np}', '{np}{sup}的{n}个是哪些', '哪{n}款{np}{sup}', '{np} {sup}的前{n}个', '想看{sup}的{n}款{np}'],
  cheapest: ['最便宜', '最便宜', '价格最低', '最实惠', '最省钱', '最划算'],
  dearest: ['最贵', '最贵', '价格最高', '最高价'],
  bestRated: ['评分最高', '评价最好', '评分最高', '口碑最好', '评价最高'],
  need: ['{need}', '{need}', '{need}', '{need}，有什么推荐', '{need}，买什么好', '{need} 咋办', '{need}，该买啥', '{need}，你们有合适的吗', '{need} 求推荐', '{need}，有什么好东西', '{need}，帮忙推荐一下', '请问{need}，有什么可以用的', '{need}，用什么好', '{need} 有办法吗', '{need}，推荐个东西', '{need}，店里有能解决的吗', '不知道买啥，{need}', '{need}，有什么产品能帮上忙', '{need}，选哪个好', '{need} 有没有什么能用的', '想问下，{need}', '{need}，给点建议'],
  nomatch: ['有{goods}吗', '有没有{goods}', '你们卖{goods}吗', '你们有{goods}吗？', '想买{goods}', '我想买个{goods}', '{goods}', '{goods}有吗', '看看{goods}', '有{goods}卖吗', '找{goods}', '推荐个{goods}', '请问有{goods}吗', '有什么{goods}', '{goods}多少钱', '最便宜的{goods}', '需要个{goods}', '店里有{goods}不', '给我来个{goods}', '怎么没看到{goods}', '你们家做{goods}吗', '要{goods}', '有哪些{goods}'],
  similar: ['有和{p}类似的吗', '类似{p}的有哪些', '跟{p}差不多的', '和{p}差不多的还有吗', '有没有{p}的平替', '{p}有类似款吗', '{p}的替代品', '像{p}这样的还有别的吗', '{p}不错，还有类似的吗', '推荐几个跟{p}差不多的', '和{p}相似的商品', '除了{p}还有什么类似的', '{p}同类的还有哪些', '有没有跟{p}风格接近的', '想找跟{p}一样类型的'],
  compare: ['{p}和{q}有什么区别', '{p}和{q}哪个好', '{p}跟{q}比怎么样', '对比一下{p}和{q}', '比较{p}和{q}', '{p}和{q}的区别', '{p} vs {q}', '{p}还是{q}好', '{p}与{q}有什么不同？', '{p}和{q}买哪个', '帮我对比{p}和{q}', '纠结{p}和{q}', '{p}和{q}怎么选', '{p}和{q}差在哪', '在{p}和{q}之间犹豫', '{p}对比{q}', '请比较一下{p}和{q}', '{p} {q} 选哪个'],
  compareField: ['{p}和{q}哪个{field}大', '{p}和{q}的{field}差多少', '{p}比{q}的{field}大多少', '对比{p}和{q}的{field}', '{p}和{q}的{field}一样吗', '{p}跟{q}哪个{field}高', '{p}和{q} {field}有差别吗', '{field}的话{p}和{q}哪个好', '{p}和{q}{field}分别是多少', '{p}与{q}的{field}对比', '{p}比{q}{field}高吗'],
  comparePrice: ['{p}和{q}哪个便宜', '{p}比{q}贵多少', '{p}和{q}差多少钱', '{p}比{q}便宜吗', '{p}和{q}价格差多少', '{p}跟{q}哪个贵', '{p}和{q}的差价', '对比下{p}和{q}的价格', '{p}和{q}价格一样吗', '{p}比{q}便宜多少'],
};
