/** What people ask of policies in everyday words, by topic, in the order of its points; they continue the topic's own questions. */
import type { Says } from '../lexicon/types.ts';
import { says } from './kit.ts';

export const colloquial: Readonly<Record<string, readonly Says[]>> = {
  shipping: [
    says('will it be here by the weekend?|I\'m leaving on thursday, does it arrive before that?|how long do I sit here waiting for it|when\'s it gonna land on my doorstep|is two days realistic?', 'ça arrive avant le week-end ?|je pars jeudi, je l\'aurai avant ?|je vais attendre combien de temps, en gros|ça débarque quand chez moi|deux jours, c\'est jouable ?', '周末前能到不|我周四要走，来得及吗|要等多久才能拿到|啥时候能送到家|两天能到吗'),
    says('do I pay anything on top for sending?|how much must I spend so postage is free|is it extra to have it brought home|postage, what\'s the damage?|do you send for nothing?', 'je paie quelque chose en plus pour l\'envoi ?|il faut dépenser combien pour ne pas payer le port|c\'est en supplément, la livraison ?|le port, ça douille ?|vous envoyez gratis ?', '寄过来要另外给钱吗|买够多少不要邮费|送货上门额外收钱不|邮费贵不贵|凑多少能免邮'),
    says('my daughter lives in Canada, can it go there?|could you send it to my cousin in Berlin|I\'m moving to Dublin, still possible to order?|does it get past customs, I mean do you ship outside the EU|do you post to the other side of the ocean?|is Northern Ireland a problem', 'ma fille vit au Canada, ça peut partir là-bas ?|vous pouvez l\'envoyer à mon cousin à Berlin|je déménage à Dublin, je peux encore commander ?|et pour Monaco c\'est bon ?|ça passe la douane, enfin vous livrez hors UE ?|on vit à l\'étranger, ça marche aussi ?', '我女儿在加拿大，能寄过去吗|能寄给柏林的表哥不|人在国外能买吗|海外的朋友想要，发不发|寄到日本行吗|澳门能送到吗'),
    says('it\'s for a party tomorrow, any chance?|can you rush it?|I need it like yesterday|is there a fast lane for shipping', 'c\'est pour une fête demain, c\'est possible ?|vous pouvez accélérer ?|il me le faut hier, en gros|il y a un envoi plus rapide', '明天就要用，赶得上吗|能不能快点送|很急很急，有快的吗|有没有快一点的送法'),
    says('it\'s nearly three, does mine still go out today?|are you still packing today\'s orders?', 'il est presque trois heures, ça part encore aujourd\'hui ?|vous préparez encore les commandes du jour ?', '都下午三点了，今天还发吗|今天还打包吗'),
  ],
  payment: [
    says('can I use my phone to pay?|do you take those prepaid cards|what plastic do you accept|can I wire you the money?|got no card, how else can I pay', 'je peux payer avec mon téléphone ?|vous prenez les cartes prépayées|quelles cartes passent chez vous|je peux vous faire un virement ?|pas de carte, je fais comment', '能拿手机付吗|预付卡行不行|什么卡能刷|可以转账给你们吗|没卡怎么付'),
    says('can I pay a bit each month?|I\'m skint till payday, can I pay in bits?|could I split that over three months|do you do klarna or the like|it\'s a lot at once, other options?', 'je peux payer un peu chaque mois ?|je suis fauché jusqu\'à la paie, en plusieurs fois ?|je peux étaler sur trois mois|vous faites Klarna ou ce genre ?|ça fait beaucoup d\'un coup, autre chose ?', '能每个月付一点吗|手头紧，能分着付不|能不能分三个月给|一次付不起怎么办|花呗白条能分几期'),
    says('can I give the courier cash?|I don\'t trust the internet, can I pay at the door?', 'je peux donner du liquide au livreur ?|je ne paie pas en ligne, à la porte c\'est possible ?', '能给快递员现金吗|不放心网上付，到了再给行不'),
    says('my boss wants a bill for it|I lost the bill, can you send it again?|can the invoice be made out to my firm|where\'s my receipt?|I need something for the tax office', 'mon patron veut une facture|j\'ai perdu la facture, vous la renvoyez ?|la facture peut être au nom de la boîte|il est où mon ticket ?|il me faut un papier pour les impôts', '老板要报销，能开票吗|发票丢了能补吗|抬头能写公司吗|收据在哪|要个能报账的单子'),
  ],
  gift: [
    says('could you put a bow on it?|can it come in pretty paper?|it\'s for my nan, will you wrap it up for me|do you do fancy paper and ribbon?|can you make it look like a present', 'vous pouvez mettre un nœud ?|ça peut arriver dans un joli papier ?|c\'est pour mamie, vous l\'emballez ?|vous avez du papier et du ruban ?|vous pouvez en faire un vrai cadeau ?', '能系个蝴蝶结吗|能用好看的纸包吗|送奶奶的，帮忙包一下|有包装纸和丝带吗|弄得像礼物一点行吗'),
    says('can I give someone money to spend in your shop?|no idea what he likes, do you have a voucher?', 'je peux offrir un montant à dépenser chez vous ?|je ne sais pas quoi offrir, vous avez des bons ?', '能送人购物额度吗|不知道买啥，有卡送吗'),
    says('can you slip in a note saying happy birthday?|no price tag inside please, and a few kind words?', 'vous glissez un mot « joyeux anniversaire » ?|sans le prix et avec un petit mot, c\'est possible ?', '能夹张生日快乐的纸条吗|别放价格单，写两句话行吗'),
  ],
  stores: [
    says('what time do you lot close?|can I pop in after work, say at seven?|are you there on bank holidays|open tomorrow?|are you shut on mondays?|can I come by now?|when do you shut for lunch', 'vous fermez à quelle heure ?|je peux passer après le boulot, vers sept heures ?|vous êtes là les jours fériés|ouvert demain ?|fermé le lundi ?|je peux passer là maintenant ?|vous fermez le midi ?', '你们几点下班|下班后七点去还开着吗|节假日营业吗|明天开不开|周一休息吗|现在过去有人吗|中午关门不'),
    says('can I grab it at the shop instead?|I live round the corner, can I come get it?|do I save the postage if I collect', 'je peux le prendre à la boutique plutôt ?|j\'habite à côté, je peux venir le chercher ?|si je viens, je ne paie pas le port ?', '能去店里拿吗|我住附近，自己过去取行吗|自己拿能省邮费不'),
  ],
  returns: [
    says('the missus hates it, can it go back?|bought the wrong one, can I undo that?|I don\'t want it anymore, now what|it\'s not what I pictured, can you have it back|how long have I got if I\'m not happy?', 'ma femme n\'aime pas, je peux le rendre ?|je me suis trompé de modèle, ça se rattrape ?|je n\'en veux plus, je fais quoi|c\'est pas ce que j\'imaginais, vous reprenez ?|j\'ai combien de temps si ça ne va pas', '老婆不喜欢，能退不|买错了能退吗|不想要了咋办|跟想的不一样能退吗|不满意几天内能退'),
    says('if I post it back, who pays the stamps?|does sending it back cost me', 'si je le renvoie, qui paie le timbre ?|ça me coûte de le renvoyer', '寄回去谁掏邮费|退回来我要花钱吗'),
    says('you\'ve had my parcel for a week, where\'s my money?|do I get cash back or a voucher', 'vous avez mon colis depuis une semaine, et mon argent ?|je récupère l\'argent ou un bon', '货都收到一周了，钱呢|退的是钱还是券'),
    says('I ripped the packaging, still ok?|got it in the sale, can it go back|wore it once, can I return it?', 'j\'ai déchiré l\'emballage, c\'est encore bon ?|je l\'ai eu en solde, ça se rend ?|porté une fois, je peux le rendre ?', '包装撕了还行吗|打折买的能退吗|穿过一次能退不'),
    says('it\'s too tight, can I have the next size up?|swap it for the blue one?', 'c\'est trop serré, je peux avoir la taille au-dessus ?|l\'échanger contre le bleu ?', '小了，能换大一号吗|能换个蓝的吗'),
  ],
  warranty: [
    says('it conked out after six months, now what?|am I covered if it packs up?|how long are you on the hook for it', 'il a lâché au bout de six mois, je fais quoi ?|je suis couvert si ça lâche ?|vous êtes responsables combien de temps', '用半年就罢工了怎么办|坏了你们管多久|多长时间之内坏了算你们的'),
    says('it\'s old but can you get it going again?|do you have a workshop that mends things', 'il est vieux mais vous pouvez le remettre en route ?|vous avez un atelier qui répare', '老的坏了还能修好吗|你们有维修点吗'),
    says('the kids knocked it off the table, does that count?|water got in, will you fix it for free?', 'les enfants l\'ont fait tomber, ça compte ?|il a pris l\'eau, vous réparez gratuitement ?', '孩子碰掉了算不算|进水了免费修吗'),
  ],
  contact: [
    says('is there someone I can ring?|what number do I dial?', 'je peux appeler quelqu\'un ?|je fais quel numéro ?', '打哪个电话|能给个号码吗'),
    says('where can I moan in writing?|what\'s the address for mails', 'j\'écris où pour râler ?|c\'est quoi l\'adresse mail', '投诉写到哪|给个邮箱呗'),
    says('ordering 40 for the office, is there a better price?|we\'re a school, do you do something for big orders?', 'on en prend 40 pour le bureau, un meilleur prix ?|on est une école, un geste pour les grosses commandes ?', '办公室要40个，能优惠吗|学校采购有价吗'),
  ],
  cancel: [
    says('scratch that order I made this morning|oops ordered twice, stop one of them|is it too late to call off my order?', 'annulez ce que j\'ai commandé ce matin|oups commandé deux fois, arrêtez-en une|c\'est trop tard pour tout annuler ?', '早上那单别发了|手滑下了两单，停一单|现在取消还来得及吗'),
    says('I\'ve moved, can it go to my new place?|typo in my street name, can you fix that', 'j\'ai déménagé, ça peut aller à la nouvelle adresse ?|faute dans ma rue, vous corrigez ?', '搬家了，能改送新家吗|街道写错了能改不'),
  ],
  damage: [
    says('half of it is smashed, what do you do about it?|it leaks out of the box, who sorts that out|the thing has a dent', 'la moitié est en miettes, vous faites quoi ?|ça coule du carton, qui s\'en occupe|il y a une bosse dessus', '一半都碎了，怎么处理|箱子里漏了，找谁|有个坑'),
    says('this isn\'t what I ordered!|there should be two in here, I count one', 'c\'est pas ce que j\'ai commandé !|il devrait y en avoir deux, j\'en compte un', '这不是我要的|应该是两个，只有一个'),
  ],
  privacy: [
    says('who gets to see my address?|will I get spam now?|wipe everything you know about me', 'qui voit mon adresse ?|je vais recevoir du spam ?|effacez tout ce que vous savez sur moi', '谁能看到我的地址|会不会给我发垃圾短信|把我的资料都删了'),
  ],
};
