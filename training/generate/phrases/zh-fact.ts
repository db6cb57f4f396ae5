/** Chinese: questions about one product, and about the list last shown. Slots are told in types.ts. */
import type { DialoguePhrases, FactPhrases } from './types.ts';

export const fact: FactPhrases = {
  price: ['{p}多少钱', '{p}多少钱？', '{p}的价格', '{p}价格多少', '{p}怎么卖', '{p}什么价', '{p}卖多少钱', '{p}要多少钱', '{p}贵吗', '{p}现在多少钱', '{p}啥价', '{p}的价格是多少？', '请问{p}多少钱', '请问{p}的价格是多少？', '想问下{p}多少钱', '问一下{p}价格', '{p} 价格', '{p}报价', '{p}售价多少', '多少钱 {p}', '{p}多少米', '{p}几钱', '{p}需要多少钱能拿下', '麻烦告诉我{p}的价格', '{p}现价是多少', '我想了解一下{p}的价格', '{p}一个多少钱', '看中了{p}，多少钱'],
  stock: ['{p}有货吗', '{p}有货吗？', '{p}还有吗', '{p}还有货吗', '{p}有现货吗', '{p}缺货吗', '{p}能买到吗', '{p}现在有没有货', '{p}卖完了吗', '{p}有库存吗', '{p}库存', '请问{p}有现货吗？', '{p}还能下单吗', '{p}断货了吗', '{p}现在能发货吗', '{p}今天能买吗', '想买{p}，有货不', '{p}是不是没货了', '{p}还剩吗', '{p}有没有现货啊', '请问{p}还有库存吗'],
  brand: ['{p}是什么牌子', '{p}是什么牌子的', '{p}什么品牌', '{p}的品牌是什么？', '{p}是哪家的', '{p}是谁家生产的', '{p}哪个牌子', '{p}品牌', '请问{p}是哪个品牌的？', '{p}是哪个厂家的', '{p}啥牌子'],
  rating: ['{p}评分多少', '{p}评分怎么样', '{p}评价怎么样', '{p}几分', '{p}的评分是多少？', '{p}口碑好吗，多少分', '{p}有几颗星', '{p}评分', '买家给{p}打几分', '请问{p}的用户评分是多少', '{p}的评价好不好'],
  field: ['{p}的{field}是多少', '{p}的{field}是什么？', '{p}{field}多少', '{p}{field}', '{p} {field}', '{p} {field}？', '{p}的{field}', '{p}{field}是多少', '{p}{field}怎么样', '请问{p}的{field}是多少？', '请问{p}{field}', '想知道{p}的{field}', '想了解{p}的{field}', '{field}多少 {p}', '{p}是什么{field}', '{p}是啥{field}', '{p}{field}是啥', '告诉我{p}的{field}', '麻烦说一下{p}的{field}', '{p}这款{field}是多少', '{p}这个{field}呢', '帮我查下{p}的{field}', '{p}，{field}呢？', '{p}的{field}能告诉我吗', '{p}的{field}有写吗', '关于{p}，{field}是什么', '{p}{field}几', '问下{p}的{field}'],
  twoFields: ['{p}的{field}和{field2}是多少', '{p}的{field}和{field2}', '{p} {field} {field2}', '{p}的{field}、{field2}分别是什么？', '想知道{p}的{field}和{field2}', '请问{p}的{field}以及{field2}', '{p}{field}多少，{field2}呢', '告诉我{p}的{field}还有{field2}', '{p}的{field}跟{field2}各是多少', '{p} {field}和{field2}说一下'],
  priceAndField: ['{p}多少钱，{field}是多少', '{p}的价格和{field}', '{p}多少钱？{field}呢', '{p}价格还有{field}', '请问{p}多少钱，{field}是什么？', '{p} 价格 {field}', '想知道{p}的价钱和{field}', '{p}啥价 {field}多少'],
  hasField: ['{p}有{field}吗', '{p}能{field}吗', '{p}带{field}吗', '{p}支持{field}吗', '{p}可以{field}吗', '{p}有没有{field}', '{p}能不能{field}', '{p}{field}吗', '{p}有{field}功能吗？', '请问{p}支持{field}吗？', '{p}是不是{field}', '{p} {field}有吗', '{p}带不带{field}', '{p}{field}不', '想问{p}有没有{field}', '{p}可不可以{field}'],
  isValue: ['{p}是{value}的吗', '{p}是{value}吗', '{p}是不是{value}的', '{p}是不是{value}', '{p}{field}是{value}吗', '{p}有{value}的吗', '{p}的{field}是{value}吧', '请问{p}是{value}的吗？', '{p}{value}的？', '确认下{p}是{value}的对吧'],
  either: ['{p}是{value}还是{value2}', '{p}是{value}的还是{value2}的', '{p}的{field}是{value}还是{value2}？', '{p} {value2}还是{value}', '请问{p}是{value2}还是{value}', '{p}{field}到底是{value}还是{value2}'],
  tellMore: ['介绍一下{p}', '{p}怎么样', '{p}是什么', '说说{p}', '详细介绍下{p}', '{p}的详情', '讲讲{p}', '我想多了解一下{p}', '{p}有什么特点', '给我介绍介绍{p}', '{p}详细信息', '{p}是干嘛的'],
};

export const dialogue: DialoguePhrases = {
  ordinals: [
    ['第一个', '第一款', '第1个', '1号', '第一个那款', '最上面那个', '头一个'],
    ['第二个', '第二款', '第2个', '2号', '第二个那款', '第二'],
    ['第三个', '第三款', '第3个', '3号', '第三个那款'],
    ['第四个', '第四款', '第4个', '4号'],
    ['第五个', '第五款', '第5个', '5号'],
  ],
  last: ['最后一个', '最后一款', '最后那个', '最下面那个'],
  pronouns: ['这个', '它', '这款', '那个', '那款', '这', '那个呢，它'],
  priceOf: ['{it}多少钱', '{it}多少钱？', '{it}的价格', '{it}怎么卖', '{it}什么价', '那{it}多少钱', '{it}贵吗', '{it}要多少钱', '{it}价格多少', '好的 {it}多少钱', '{it}啥价', '{it}卖多少'],
  fieldOf: ['{it}的{field}是多少', '{it}的{field}是什么', '{it}{field}多少', '{it}{field}呢', '{it}的{field}', '那{it}的{field}呢', '{it}{field}是啥', '{it}是什么{field}', '请问{it}的{field}？', '{it} {field}'],
  stockOf: ['{it}有货吗', '{it}还有吗', '{it}有现货吗', '{it}还有货吗？', '{it}缺货吗', '{it}能马上发吗', '那{it}有库存吗', '{it}卖完了吗'],
  tellOf: ['介绍一下{it}', '{it}怎么样', '说说{it}', '{it}呢', '{it}详细点', '{it}有什么特点', '{it}不错，详细说说', '想多了解下{it}'],
  cheapestOf: ['哪个最便宜', '最便宜的呢', '最便宜的是哪个', '其中最便宜的', '这里面哪个最便宜？', '最便宜那个', '里面最便宜的是哪款', '这几个哪个便宜', '这几款里最便宜的', '便宜的那个是哪个', '要最便宜的那个', '哪款价格最低', '只看最便宜的'],
  dearestOf: ['哪个最贵', '最贵的呢', '其中最贵的', '这里面哪个最贵？', '这几款里最贵的是哪个', '最贵的那个', '哪款价格最高'],
  supOf: ['哪个{sup}', '{sup}的呢', '{sup}的是哪个', '其中{sup}的', '这里面哪个{sup}？', '这几款里{sup}的', '哪款{sup}', '里面{sup}的是哪款', '{sup}的那个'],
  bestOf: ['哪个评分最高', '哪个评价最好', '评分最高的是哪个', '这几款哪个口碑最好', '其中评分最高的', '哪款评价最高？', '里面分数最高的呢'],
  whichOf: ['哪个是{value}的', '哪些是{value}的', '有{value}的吗', '里面有{value}的吗', '{value}的呢', '其中{value}的', '只要{value}的', '只看{value}的', '{value}的是哪个', '这几款有{value}的没', '这里面哪款是{value}', '哪几个是{value}的？'],
  whichHas: ['哪个是{having}', '哪些是{having}', '有{having}吗', '里面有{having}吗', '只看{having}', '{having}是哪个', '其中{having}', '这几款有没有{having}'],
  whichInStock: ['哪些有货', '哪个有现货', '只看有货的', '有货的是哪几个', '里面哪些能马上发', '哪几款有现货？'],
  andBound: ['{bound}呢', '{bound}有吗', '那{bound}呢', '{bound}有没有', '有{bound}吗', '只要{bound}', '要{bound}', '太贵了 {bound}有吗', '{bound}？', '想要{bound}'],
  andValue: ['{value}的呢', '{value}的有吗', '那{value}的呢', '有{value}的吗', '有没有{value}的', '要{value}的', '换成{value}的', '只要{value}的', '{value}有吗', '{value}呢', '同款{value}有没有', '还是要{value}的吧', '改成{value}'],
  andBrand: ['{brand}的呢', '{brand}的有吗', '有{brand}的吗', '那{brand}呢', '只看{brand}的', '换成{brand}的', '{brand}家的有没有', '要{brand}牌的'],
  andHas: ['{having}呢', '{having}有吗', '有没有{having}', '要{having}', '那{having}有吗', '最好是{having}', '换{having}'],
  andGoods: ['{goods}呢', '那{goods}呢', '{goods}有吗', '还有{goods}吗', '那有没有{goods}', '{goods}也看看', '再看看{goods}', '换成{goods}呢', '{goods}也一样问'],
  compareFirst: ['前两个有什么区别', '第一个和第二个对比一下', '第一个和第二个哪个好', '对比前两款', '比较一下第一款和第二款', '1和2有啥区别', '前两个怎么选', '第一款和第二款有什么不同'],
  similarTo: ['有和{it}类似的吗', '跟{it}差不多的还有吗', '类似{it}的', '像{it}这样的还有吗', '{it}有平替吗', '和{it}相似的还有哪些'],
  howManyOf: ['一共几个', '总共有几款', '一共多少款', '有几个', '这些一共多少个', '数一下有几款'],
  cheaperOne: ['便宜的那个', '便宜的那款', '最便宜的那个', '最便宜那款', '便宜点的那个'],
  dearerOne: ['贵的那个', '贵的那款', '最贵的那个', '最贵那款', '贵点的那个'],
};
