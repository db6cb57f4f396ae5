/** Policies that not every shop has: loyalty, old devices, hygiene, fitting, prices elsewhere, personal touches, pre-orders, schools and firms. */
import { point, says, type Topic } from './kit.ts';

export const service: readonly Topic[] = [
  {
    id: 'loyalty', share: 0.3,
    ids: says('loyalty|rewards|club', 'fidelite|club|programme-fidelite', 'huiyuan|jifen|huiyuan-quanyi'),
    titles: says('Loyalty|Rewards club|Our club', 'Fidélité|Le club|Programme de fidélité', '会员权益|会员与积分|积分'),
    points: [
      point(says('Members collect one point per {c} and get {m} off after 100 points.|Our loyalty card gives you {d} % back.', 'Les membres gagnent un point par {c} et {m} de remise après 100 points.|Notre carte de fidélité rend {d} %.', '会员消费积分，满100分抵{m}。|会员卡返{d}%。'),
        says('do I get points when I buy here?|is there a loyalty card|have you got a club card or something?|anything for regulars?|I shop here all the time, do I get something for it?|how do your points work|do loyal customers save anything?|got a rewards thing?|what\'s in it for me if I sign up as a member?|do you have a stamp card', 'je gagne des points en achetant ici ?|vous avez une carte de fidélité ?|il y a un avantage pour les habitués ?|je commande tout le temps, j\'ai droit à quelque chose ?|comment marchent vos points|les clients fidèles économisent ?|ya une carte à tamponner ?|ça m\'apporte quoi de devenir membre ?|vous avez un programme de fidélité ?', '买东西有积分吗|有会员卡吗|老顾客有优惠不|我老在你家买，有啥好处|积分怎么用|怎么入会|办会员能便宜吗|有没有集点活动|会员有什么福利|有会员积分吗')),
      point(says('On your birthday we give members a voucher of {c}.|Members get {d} % off in the month of their birthday.', 'Pour votre anniversaire, les membres reçoivent un bon de {c}.|Les membres ont {d} % de remise le mois de leur anniversaire.', '会员生日当月送{c}券。|生日当月会员享{d}%优惠。'),
        says('do I get something on my birthday?|it\'s my birthday next week, any perks?|birthday discount?|do members get a birthday treat|you got birthday freebies?|what do I get for my bday here|is there a voucher for birthdays?|turning 30 soon, do you give anything?', 'j\'ai droit à quelque chose pour mon anniversaire ?|c\'est mon anniversaire la semaine prochaine, un petit avantage ?|une remise anniversaire ?|les membres ont un cadeau d\'anniversaire|vous offrez un bon pour les anniversaires ?|jai bientôt 30 ans, ya un cadeau ?|ma date de naissance me donne droit à une réduc ?', '生日有优惠吗|我下周生日，有福利不|生日送东西吗|会员生日有什么|过生日能打折吗|生日月有券吗|寿星有没有礼物|生日当天买便宜吗')),
      point(says('Points are valid for {y} months.', 'Les points sont valables {y} mois.', '积分有效期{y}个月。'),
        says('do my points expire?|how long are my points good for|can I still use last year\'s points?', 'mes points expirent ?|les points sont valables jusqu\'à quand|je peux encore utiliser mes points de l\'an dernier ?', '积分会过期吗|积分能用多久|去年的积分还在吗')),
      point(says('Bring a friend and both of you get {c}.', 'Parrainez un ami : {c} pour chacun.', '推荐好友，双方各得{c}。'),
        says('what do I get if I bring a friend?|is there a referral bonus|I told my sister about you, do I get something?', 'je gagne quoi si je parraine une amie ?|il y a un parrainage|j\'ai parlé de vous à ma sœur, j\'ai un bon ?|ya un parrainage ?', '推荐朋友有奖励吗|带朋友来买有好处吗|介绍人有返现吗')),
    ],
  },
  {
    id: 'takeback', share: 0.28,
    ids: says('take-back|recycling|old-devices', 'reprise|recyclage|anciens-appareils', 'yijiuhuanxin|huishou'),
    titles: says('Taking back old items|Recycling|Old for new', 'Reprise de l\'ancien|Recyclage|Reprise', '旧物回收|以旧换新|回收'),
    points: [
      point(says('We take your old item back free of charge when we deliver the new one.|Old devices are collected for {c}.', 'Nous reprenons gratuitement l\'ancien à la livraison du neuf.|L\'ancien appareil est repris pour {c}.', '送新时免费回收旧物。|旧机上门回收，收{c}。'),
        says('do you take my old one away?|will you pick up the broken one when you bring the new one?|what happens to my old machine|can I hand in the old device?|do you get rid of the old thing for me?|can the driver take the old one with him|where does my old one go, do you take it?|do you recycle old appliances?|I have an ancient one in the cellar, do you collect it?', 'vous reprenez mon ancien ?|vous emportez le vieux quand vous livrez le neuf ?|je fais quoi de mon ancien appareil, vous le prenez ?|le livreur peut repartir avec l\'ancien ?|vous débarrassez l\'ancien modèle ?|vous reprenez les anciens appareils ?|mon vieux traîne à la cave, vous venez le chercher ?|la reprise de l\'ancien, ça se passe comment', '旧的你们收吗|送新的时候能把旧的拉走吗|旧机器怎么处理|旧的能回收不|能帮忙把老的搬走吗|旧家电回收吗|家里那台老的你们要不要|坏的你们拿走吗')),
      point(says('For old items in working order you get {c} off the new one.', 'Pour un ancien en état de marche : {c} de remise.', '旧物能用可抵{c}。'),
        says('do I get money for my old one?|is there a trade-in bonus|how much off if I give you the old one?|can I swap old for new?', 'vous me donnez combien pour mon ancien ?|il y a une prime de reprise|quelle remise si je rends l\'ancien ?', '以旧换新能抵多少|旧的能折价吗|拿旧的换能便宜多少|有以旧换新吗')),
      point(says('Empty batteries and packaging can be left with us.', 'Piles usagées et emballages peuvent nous être remis.', '废电池和包装可交给我们。'),
        says('can I drop off dead batteries with you?|do you take the packaging back|where do I put the empty containers?', 'je peux vous laisser mes piles usagées ?|vous reprenez les emballages|je rends où les contenants vides ?', '废电池能交给你们吗|包装盒你们回收吗|空瓶能拿回来吗')),
    ],
  },
  {
    id: 'hygiene', share: 0.22,
    ids: says('hygiene|opened-goods|cosmetics', 'hygiene|produits-ouverts|cosmetiques', 'weisheng|chaifeng'),
    titles: says('Hygiene goods|Opened cosmetics|Opened goods', 'Produits d\'hygiène|Cosmétiques ouverts|Articles descellés', '卫生用品|拆封商品|已拆封说明'),
    points: [
      point(says('Opened cosmetics, underwear and earphones are not taken back for reasons of hygiene.|We only take back sealed cosmetics.', 'Cosmétiques ouverts, sous-vêtements et écouteurs ne sont pas repris pour raison d\'hygiène.|Seuls les cosmétiques scellés sont repris.', '化妆品、内衣、耳机拆封后因卫生原因不退。|化妆品未拆封方可退。'),
        says('I opened the cream, can it still go back?|tried the lipstick once, do you take it back?|the seal is broken, now what about returning|used it once on my face and got spots, can I return it?|do you take back opened cosmetics|can I return earphones I\'ve worn?|I tried on the bikini without the sticker, is that a problem|opened mascara, refund possible?', 'j\'ai ouvert la crème, je peux la rendre ?|j\'ai essayé le rouge à lèvres une fois, vous le reprenez ?|le sceau est cassé, c\'est encore repris ?|la crème m\'a donné des boutons, remboursée ?|vous reprenez les cosmétiques ouverts|on peut rendre des écouteurs portés ?|mascara ouvert, c\'est mort pour le retour ?|j\'ai enlevé l\'opercule, ça se retourne ?', '面霜拆开用过能退吗|口红试过一次还收吗|封条撕了还能退不|用了长痘可以退吗|化妆品开了能退货吗|耳机戴过能退吗|内衣试穿过退得了吗|拆封的护肤品给不给退')),
    ],
  },
  {
    id: 'fitting', share: 0.2,
    ids: says('installation|assembly-service|fitting', 'installation|montage|service-montage', 'anzhuang|anzhuang-fuwu'),
    titles: says('Installation|Assembly service', 'Installation|Service de montage', '安装服务|上门安装'),
    points: [
      point(says('We assemble at your home for {m}.|Installation by our fitters costs {m}.', 'Nous montons chez vous pour {m}.|L\'installation par nos techniciens coûte {m}.', '上门安装收{m}。|师傅上门安装{m}。'),
        says('does someone come and set it up?|can you install it for me|do you do assembly at home?|I\'m hopeless with tools, can your people put it together?|who connects it?|what do your fitters charge', 'quelqu\'un vient l\'installer ?|vous faites le montage à domicile|je suis nul en bricolage, vous montez ?|qui le branche ?|vos monteurs prennent combien ?|l\'installation est comprise ?', '你们包安装吗|有师傅上门装吗|我不会装，能帮忙装不|安装收费吗|谁来给我装|上门安装多少钱')),
      point(says('Delivery is to the kerb; up to the flat costs {c}.', 'Livraison en pied d\'immeuble ; à l\'étage {c}.', '送货到楼下，上楼加{c}。'),
        says('do you carry it up the stairs?|I live on the fourth floor without a lift, do they bring it up|kerbside or up to my flat?', 'vous montez à l\'étage ?|j\'habite au quatrième sans ascenseur, ils montent ?|livré en bas ou chez moi ?', '送上楼吗|五楼没电梯给搬上去吗|送到门口还是楼下')),
    ],
  },
  {
    id: 'price-match', share: 0.18,
    ids: says('price-match|best-price|discounts', 'meilleur-prix|remises|prix', 'baojia|youhui'),
    titles: says('Price promise|Discounts', 'Meilleur prix|Remises', '价格保护|优惠说明'),
    points: [
      point(says('Cheaper elsewhere within {d} days? We refund the difference.', 'Moins cher ailleurs sous {d} jours ? Nous remboursons la différence.', '{d}天内降价补差。'),
        says('I saw it cheaper online, do you match that?|what if the price drops next week?|do you refund the difference|the other shop is 5 less, can you do anything?|it went on sale right after I bought it!', 'je l\'ai vu moins cher ailleurs, vous vous alignez ?|et si le prix baisse la semaine prochaine ?|vous remboursez la différence|l\'autre boutique est à 5 de moins, un geste ?|c\'est passé en promo juste après mon achat !', '别家更便宜能补差价吗|买完降价了怎么办|保价吗|刚买就打折了，退差价不|价格保护多少天')),
      point(says('Students and teachers get {d} % off with a valid card.', 'Étudiants et enseignants : {d} % sur présentation de la carte.', '学生和教师凭证享{d}%优惠。'),
        says('student discount?|I\'m at uni, do I pay less|anything off for teachers?|do pensioners get a reduction?', 'une réduction étudiante ?|je suis à la fac, je paie moins ?|un prix pour les profs ?|les retraités ont une remise ?', '学生有优惠吗|我是学生能便宜点吗|老师有折扣不|退休的打折吗')),
      point(says('One voucher code per order.', 'Un seul code promo par commande.', '每单限用一个优惠码。'),
        says('can I use two codes at once?|where do I type in my voucher|my code doesn\'t work, why?|can I combine vouchers?', 'je peux cumuler deux codes ?|où entrer mon code promo|mon code ne marche pas, pourquoi ?|les bons sont cumulables ?', '能叠加两个券吗|优惠码在哪输|我的码用不了|优惠券能一起用不')),
    ],
  },
  {
    id: 'personal', share: 0.16,
    ids: says('engraving|custom-orders|made-to-order', 'gravure|sur-mesure|personnalisation', 'dingzhi|kezi'),
    titles: says('Engraving and custom orders|Made to order', 'Gravure et personnalisation|Sur mesure', '定制服务|刻字与定制'),
    points: [
      point(says('We engrave names for {c}.|Engraving up to 20 letters costs {c}.', 'Nous gravons un prénom pour {c}.|Gravure jusqu\'à 20 lettres : {c}.', '刻字收{c}。|可刻20字以内，{c}。'),
        says('can you put my name on it?|do you engrave?|can it say "for Tom" on it|what does engraving cost', 'vous pouvez mettre mon nom dessus ?|vous faites de la gravure ?|on peut écrire « pour Tom » dessus|la gravure coûte combien', '能刻名字吗|可以刻字不|刻字多少钱|能印上我名字吗')),
      point(says('Made-to-measure pieces take {d} days and cannot be returned.', 'Le sur-mesure prend {d} jours et n\'est pas repris.', '定制品需{d}天，不退。'),
        says('do you do custom sizes?|can you make one just for me|I need it 5 cm shorter, do you do that?', 'vous faites du sur-mesure ?|vous pouvez en faire un rien que pour moi|il me le faut 5 cm plus court, c\'est faisable ?', '能定做吗|可以按尺寸做不|想短五厘米，能改吗')),
    ],
  },
  {
    id: 'preorder', share: 0.16,
    ids: says('preorders|back-in-stock|reservations', 'precommande|reservation|reassort', 'yuding|buhuo'),
    titles: says('Pre-orders and reservations|Back in stock', 'Précommandes et réservations|Réassort', '预订与补货|预售说明'),
    points: [
      point(says('What is sold out can be ordered ahead; it is charged when it leaves.|We let you know by mail when something is back.', 'Un article épuisé se précommande ; il est débité au départ.|Nous vous prévenons par mail au retour en stock.', '缺货可预订，发货时扣款。|到货会短信通知。'),
        says('can you tell me when something is back?|do you let me know once it\'s in again?|can I order ahead|how does pre-ordering work?|can you put one aside for me?|hold one for me till friday?', 'vous me prévenez quand c\'est de retour ?|je peux précommander ?|comment marche la précommande|vous pouvez m\'en mettre un de côté ?|gardez-m\'en un jusqu\'à vendredi ?', '到货了能通知我吗|能预订吗|预售怎么弄|能给我留一个吗|补货会告诉我不|先给我留到周五行吗')),
    ],
  },
  {
    id: 'accounts', share: 0.16,
    ids: says('accounts|guest-orders|newsletter', 'compte|commande-invite|newsletter', 'zhanghao|zhuce'),
    titles: says('Your account|Accounts and newsletter', 'Votre compte|Compte et newsletter', '账号说明|账号与订阅'),
    points: [
      point(says('You can order as a guest; an account keeps your orders together.', 'Vous pouvez commander sans compte ; un compte garde vos commandes.', '无需注册即可下单，注册可查订单。'),
        says('do I need to sign up to buy?|can I order without an account|do I have to make a login?|guest checkout possible?', 'il faut un compte pour acheter ?|je peux commander sans m\'inscrire|faut créer un login ?|commande invité possible ?', '要注册才能买吗|不注册能下单不|必须登录吗|游客能买吗')),
      point(says('Reset your password by the link on the login page.', 'Réinitialisez le mot de passe par le lien de connexion.', '可在登录页重置密码。'),
        says('I forgot my password|can\'t log in, help|how do I change my email address in my account?', 'j\'ai oublié mon mot de passe|je n\'arrive pas à me connecter|comment changer mon e-mail dans mon compte ?', '忘记密码了|登不上去怎么办|怎么改账号邮箱')),
      point(says('The newsletter comes once a month; leave it with one click.', 'La newsletter est mensuelle ; désinscription en un clic.', '每月一封邮件，可一键退订。'),
        says('how do I stop your emails?|sign me up for your newsletter|take me off the mailing list', 'comment arrêter vos mails ?|inscrivez-moi à la newsletter|désinscrivez-moi de la liste', '怎么退订邮件|想订阅你们的资讯|别给我发广告了')),
    ],
  },
];
