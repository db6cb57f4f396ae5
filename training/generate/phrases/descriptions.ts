/** Sentences that descriptions of products are composed of. `{p}` title, `{c}` category, `{b}` brand, `{f}` attribute, `{v}` value. What holds no slot states nothing. */
import type { Lang } from '../lexicon/types.ts';

export interface DescriptionBook {
  /** Begin a description; those with `{c}` or `{b}` need them. */
  readonly open: readonly string[];
  /** Tell one value. */
  readonly value: readonly string[];
  /** Tell a yes, and a no. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly close: readonly string[];
  /** Titles. */
  readonly title: readonly string[];
}

export const DESCRIPTIONS: Readonly<Record<Lang, DescriptionBook>> = {
  en: {
    open: ['{p} is listed under {c}.', 'Meet {p}, from {b}.', '{b} brings you {p}, to be found under {c}.', 'Here is {p}, and here is what we know of it.', 'If {c} is what you came for, have a look at {p}.', '{p} carries the name of {b}.', 'Looking through {c}? This is {p}.', 'This page is about {p} by {b}.', '{p} has its place among {c} in our shop.', 'From {b} comes {p}, and the details speak for themselves.'],
    value: ['Its {f} is {v}.', 'You get {v} when it comes to {f}.', 'For {f}, the label says {v}.', '{f}: {v}.', 'As for {f}, it is {v}.', 'The maker gives {v} as its {f}.', 'Where others stay vague about {f}, this one states {v}.', 'Look at {f} and you will read {v}.', 'Under {f} you will find {v}.', 'It is listed with {v} for {f}.', 'The entry for {f} reads {v}.', 'Whoever asks about {f} gets a clear reply: {v}.'],
    yes: ['When it comes to {f}, the reply is a clear yes.', '{f}: yes.', 'You can count on {f}.', 'And {f}? Yes.', 'The list also says yes to {f}.'],
    no: ['{f}: no.', 'It comes without a yes for {f}: not on this one.', 'When it comes to {f}, the reply is no.', 'And {f}? No.', 'Please note that {f} is not among its traits.'],
    close: ['Compare these details with what you need, and choose at your own pace.', 'Read them once more before you decide.', 'Hold these lines against your own list of wishes.', 'Put it beside the others and see what suits you.', 'Those are the facts we can give you.', 'Take a moment to check whether that is what you had in mind.', 'If a detail is missing here, ask us before you order.', 'That is what the maker tells us, plain and simple.', 'Keep these points in mind while you look around.', 'The rest is for you to decide.'],
    title: ['{p}', '{p}', '{p} by {b}', '{b} {p}', '{p}, {v}', '{p} – {v}'],
  },
  fr: {
    open: ['{p} se trouve au rayon {c}.', 'Voici {p}, de {b}.', '{b} propose {p}, à retrouver sous {c}.', 'Voici {p}, et voici ce que nous en savons.', 'Si vous cherchez du côté de {c}, regardez {p}.', '{p} porte le nom de {b}.', 'Vous parcourez {c} ? Voici {p}.', 'Cette page présente {p}, par {b}.', '{p} a sa place sous {c} dans notre boutique.', 'De chez {b} nous vient {p}, et les détails parlent d\'eux-mêmes.'],
    value: ['{f} : {v}.', 'Côté {f}, on lit {v}.', 'À la ligne {f}, la fiche indique {v}.', 'Pour {f}, comptez {v}.', 'Vous regardez {f} ? La réponse est {v}.', 'La fiche donne {v} pour {f}.', 'En matière de {f}, c\'est {v}.', 'Le fabricant annonce {v} pour {f}.', 'Sous {f} vous trouverez {v}.', 'Qui demande {f} obtient une réponse nette : {v}.', 'Notez aussi {f} : {v}.', 'Au chapitre {f}, retenez {v}.'],
    yes: ['{f} : oui.', 'Pour {f}, la réponse est oui.', 'Vous pouvez compter sur {f}.', 'Et {f} ? Oui.', 'La fiche dit oui à la ligne {f}.'],
    no: ['{f} : non.', 'Pour {f}, la réponse est non.', 'Et {f} ? Non.', 'À noter : {f} n\'est pas au programme.', 'La fiche dit non à la ligne {f}.'],
    close: ['Comparez ces détails avec ce qu\'il vous faut et choisissez à votre rythme.', 'Relisez-les une fois avant de vous décider.', 'Mettez ces lignes en face de votre liste d\'envies.', 'Placez-le à côté des autres et voyez ce qui vous va.', 'Voilà ce que nous pouvons vous en dire.', 'Prenez un instant pour voir si c\'est bien ce que vous aviez en tête.', 'S\'il manque un détail, demandez-le-nous avant de commander.', 'C\'est ce que le fabricant nous en dit, tout simplement.', 'Gardez ces points en tête pendant votre visite.', 'Le reste, c\'est à vous d\'en juger.'],
    title: ['{p}', '{p}', '{p} par {b}', '{p} {b}', '{p}, {v}', '{p} – {v}'],
  },
  zh: {
    open: ['{p}收在{c}分类里。', '这款{p}来自{b}。', '{b}带来了{p}，可以在{c}里找到。', '先来认识一下{p}，下面是我们知道的情况。', '如果您正在看{c}，可以看看{p}。', '{p}出自{b}，资料如下。', '逛{c}的时候，别错过看一眼{p}的参数。', '这一页介绍的是{b}的{p}。', '在本店，{p}归在{c}这一类。', '{b}的{p}，细节都写在这里。'],
    value: ['{f}：{v}。', '{f}一栏写的是{v}。', '说到{f}，标注为{v}。', '您关心的{f}，答案是{v}。', '厂家给出的{f}是{v}。', '{f}方面，资料上是{v}。', '再看{f}，写着{v}。', '关于{f}，可以明确告诉您：{v}。', '它的{f}为{v}。', '{f}这一项记的是{v}。', '另外，{f}是{v}。', '查看{f}，您会读到{v}。'],
    yes: ['{f}：是。', '{f}这一项，答案是肯定的。', '问到{f}，回答是：是。', '资料上{f}一栏写着“是”。', '至于{f}，可以放心，是的。'],
    no: ['{f}：否，没有这一项。', '{f}这一项，答案是没有。', '问到{f}，回答是不。', '请注意，{f}并不在其中，没有。', '至于{f}，不是它的特点。'],
    close: ['把这些和您的需要对照一下，慢慢挑。', '下单前不妨再看一遍。', '可以拿它和别的款放在一起比一比。', '以上就是我们能告诉您的情况。', '看看是不是您想要的那一款。', '还想了解别的，请在下单前问我们。', '这些都来自厂家的资料，照实写给您。', '逛的时候把这几点记在心里就好。', '剩下的由您来决定。', '对照自己的清单，选起来会更清楚。'],
    title: ['{p}', '{p}', '{b} {p}', '{p} {v}', '{p}·{v}', '{p}（{b}）'],
  },
};
