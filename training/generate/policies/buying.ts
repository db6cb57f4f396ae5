/** Policies around the purchase: shipping, payment, gifts, loyalty, stores, privacy. */
import { point, says, type Topic } from './kit.ts';

export const buying: readonly Topic[] = [
  {
    id: 'shipping', share: 0.95,
    ids: says('shipping|delivery|shipping-policy', 'livraison|expedition|livraisons', 'peisong|wuliu|fahuo'),
    titles: says('Shipping|Delivery|Shipping and delivery', 'Livraison|Expédition et livraison|Livraisons', '配送|发货与配送|物流'),
    points: [
      point(says('Standard delivery takes {d} business days.|Orders arrive within {d} working days.', 'La livraison standard prend {d} jours ouvrés.|Comptez {d} jours ouvrés pour la livraison.', '一般{d}天送达。|标准配送需要{d}个工作日。'),
        says('how long does delivery take?|when will it arrive?|how many days for shipping|how fast do you ship?|shipping time?|if I order today when do I get it|delivery time please|how soon can I have it at home|do you deliver quickly?', 'combien de temps pour la livraison ?|les délais de livraison ?|je reçois ça quand si je commande aujourd\'hui ?|vous livrez en combien de jours|délai de livraison svp|ça met combien de temps à arriver|c\'est rapide la livraison ?|quand est-ce que je serai livré ?', '几天能到|多久能收到|发货快吗|一般几天到啊|今天下单什么时候能到|配送要多久？|快递要几天|送货时间多长')),
      point(says('Shipping costs {c}; it is free for orders over {m}.|We deliver for {c}, free of charge from {m}.', 'Les frais de port sont de {c} ; ils sont offerts dès {m} d\'achat.|Livraison à {c}, gratuite à partir de {m}.', '运费{c}，满{m}包邮。|订单满{m}免运费，不满收{c}运费。'),
        says('how much is shipping?|is shipping free?|delivery cost?|what are the shipping fees|from how much is delivery free?|do I have to pay for shipping|shipping charges?|do you offer free delivery|what do you charge for postage', 'combien coûte la livraison ?|les frais de port c\'est combien ?|la livraison est gratuite ?|à partir de combien c\'est livraison offerte|frais de livraison ?|vous offrez les frais de port ?|c\'est payant la livraison ?|je paie combien pour le port', '运费多少|包邮吗|多少钱包邮|邮费怎么算|满多少免运费？|配送费多少钱|要不要付运费|能包邮不')),
      point(says('We do not ship abroad.|We ship to Switzerland and Norway for {m}.|Deliveries abroad take {d} days longer.', 'Nous n\'expédions pas à l\'étranger.|La Belgique et la Suisse sont livrées pour {m}.|Pas de livraison outre-mer.', '暂不发往海外。|港澳台地区运费{m}。|偏远地区如青海、内蒙古需多{d}天。'),
        says('do you ship abroad?|will you send to Alaska?|do you deliver to the islands?|how long to Iceland|can you deliver to Switzerland?|do you ship internationally|I live in Norway, can I order?|which countries do you deliver to?|do you deliver outside the country|shipping to another country possible?', 'vous livrez à l\'étranger ?|vous livrez en Corse ?|et pour les îles, c\'est livré ?|ça arrive en combien de temps en Guadeloupe|livrez-vous en Belgique ?|vous livrez en Suisse ?|je suis à la Réunion, vous livrez ?|dans quels pays livrez-vous ?|vous expédiez hors de France ?|on peut se faire livrer en outre-mer ?', '能寄到国外吗|新疆要几天能到|海南发货不|西藏能送不|发香港吗|内蒙古能送到吗|青海发货吗|偏远地区送不送|可以寄海外吗|哪些地区不发货')),
      point(says('Express delivery the next day costs {m}.|With express ({m}) your parcel arrives in 24 hours.', 'La livraison express le lendemain coûte {m}.|En express ({m}), vous recevez le colis sous 24 h.', '加急次日达另收{m}。|可选顺丰次日达，加{m}。'),
        says('do you have express delivery?|can I get it tomorrow?|how much is express|next day delivery?|I need it fast, is there an express option|same-day or overnight shipping?', 'vous faites la livraison express ?|je peux l\'avoir demain ?|combien coûte l\'express ?|livraison en 24 h possible ?|c\'est urgent, il y a une option rapide ?|livré demain c\'est possible', '能加急吗|明天能到吗|有次日达吗|顺丰可以吗|急用 能快点发吗|加急多少钱')),
      point(says('Orders placed before {h}:00 leave the same day.|Anything ordered by {h} o\'clock is dispatched that day.', 'Toute commande passée avant {h} h part le jour même.|Commandez avant {h} h : expédition le jour même.', '{h}点前付款当天发货。|当天{h}点之前的订单当天寄出。'),
        says('if I order now, does it ship today?|until when do I have to order for same day dispatch?|what\'s the cut-off time|when do you send out orders', 'si je commande maintenant ça part aujourd\'hui ?|jusqu\'à quelle heure commander pour un envoi le jour même ?|vous expédiez quand ?|ça part quand après la commande', '现在下单今天发吗|几点前下单当天发|什么时候发货|付款后多久发')),
    ],
  },
  {
    id: 'payment', share: 0.85,
    ids: says('payment|payments|payment-methods', 'paiement|paiements|reglement', 'zhifu|fukuan'),
    titles: says('Payment|Payment methods|How to pay', 'Paiement|Moyens de paiement|Règlement', '支付|付款方式|支付方式'),
    points: [
      point(says('We accept Visa, Mastercard and PayPal.|You can pay by card, Apple Pay or bank transfer.|Credit cards and PayPal are accepted.', 'Carte bancaire, PayPal ou virement.|Nous acceptons Visa, Mastercard et PayPal.|Paiement par carte ou par virement.', '支持支付宝和微信支付。|可用微信、支付宝、银联卡付款。|接受银行卡和支付宝。'),
        says('how can I pay?|do you take credit cards?|is paypal ok?|paypal?|u accept google pay?|can I pay with apple pay?|which payment methods do you have?|is visa ok|can I pay by bank transfer?|do you take mastercard|what can I pay with', 'comment je peux payer ?|vous prenez la carte ?|paypal ça marche ?|je paie comment|vs prenez la CB|vous acceptez PayPal ?|quels sont les moyens de paiement ?|on peut payer par virement ?|je peux régler par chèque ?|vous prenez l\'American Express ?|paiement par carte possible', '怎么付款|能用paypal不|刷卡行吗|微信能付吗|支持微信吗|能用支付宝吗|可以刷信用卡吗|都有哪些支付方式|能用花呗吗|银联卡行不行|可以微信付钱不')),
      point(says('Instalments: 3 monthly payments without interest from {m}.|From {m} you can pay in 4 instalments at no extra cost.', 'Paiement en 3 fois sans frais à partir de {m}.|Dès {m}, vous pouvez payer en 4 fois.', '满{m}可3期免息分期。|订单满{m}支持6期分期。'),
        says('can I pay in instalments?|is it possible to pay in 3 times|do you offer financing?|can I split the payment?|monthly payments possible?|pay later option?', 'on peut payer en plusieurs fois ?|paiement en 3 fois possible ?|vous faites le 4 fois sans frais ?|je peux étaler le paiement ?|vous proposez un crédit ?', '可以分期吗|能分期付款吗|有免息分期吗|分几期|支持花呗分期吗|能分3期不')),
      point(says('We do not offer cash on delivery.|Cash on delivery costs {c} extra.', 'Pas de paiement à la livraison.|Le paiement à la livraison coûte {c} de plus.', '不支持货到付款。|货到付款加收{c}。'),
        says('can I pay on delivery?|do you offer cash on delivery|can I pay cash when it arrives?|pay the postman possible?', 'je peux payer à la livraison ?|paiement en espèces à la réception ?|on peut payer le livreur ?', '能货到付款吗|可以收到再付钱吗|支持货到付款不')),
      point(says('An invoice is sent by e-mail with every order.|You will find your invoice in your account.', 'La facture est envoyée par e-mail.|Vous trouverez la facture dans votre compte.', '可开电子发票，3个工作日内开出。|下单时可申请电子发票。'),
        says('can I get an invoice?|need a bill with VAT on it|where do I find my invoice?|I need a receipt for my company|do you issue VAT invoices', 'je peux avoir une facture ?|où trouver ma facture ?|il me faut une facture pour ma boîte|vous faites des factures avec TVA ?', '能开发票吗|要发票咋弄|可以开电子发票吗|怎么开发票|公司报销要发票 能开不')),
    ],
  },
  {
    id: 'gift', share: 0.35,
    ids: says('gifts|gift-wrapping|gift-cards', 'cadeaux|emballage-cadeau|cartes-cadeaux', 'liwu|lipin|lipinka'),
    titles: says('Gifts|Gift wrapping and gift cards', 'Cadeaux|Emballage cadeau et cartes cadeaux', '礼品服务|礼品包装与礼品卡'),
    points: [
      point(says('Gift wrapping costs {c} per parcel.|We wrap your gift for {c}.', 'L\'emballage cadeau coûte {c} par colis.|Nous emballons vos cadeaux pour {c}.', '礼品包装每件{c}。|可代为礼品包装，收{c}。'),
        says('do you do gift wrapping?|can you wrap it as a gift?|it\'s a present, can you wrap it|how much is gift wrapping?|can you pack it nicely for a birthday', 'vous faites les paquets cadeaux ?|c\'est pour offrir, vous emballez ?|l\'emballage cadeau c\'est combien ?|possible d\'avoir un paquet cadeau ?|vous pouvez faire un joli paquet', '有礼品包装吗|能帮忙包装成礼物吗|送人的 能包一下吗|礼盒包装多少钱|可以包漂亮点吗')),
      point(says('Gift cards from {m} are valid for {y} months.|Our gift cards are valid {y} months.', 'Les cartes cadeaux, dès {m}, sont valables {y} mois.|Nos cartes cadeaux sont valables {y} mois.', '礼品卡{m}起，有效期{y}个月。|礼品卡有效期{y}个月。'),
        says('do you sell gift cards?|how long is a gift card valid?|can I buy a voucher?|gift voucher available?', 'vous vendez des cartes cadeaux ?|la carte cadeau est valable combien de temps ?|je peux offrir un bon d\'achat ?|chèque cadeau possible ?', '有礼品卡吗|礼品卡多久过期|能买购物卡送人吗|礼品卡有效期多长')),
      point(says('A greeting card with your text is free.|You can add a handwritten card for {c}.', 'Un petit mot manuscrit est offert.|Vous pouvez joindre une carte pour {c}.', '可免费附手写贺卡。|贺卡另收{c}。'),
        says('can you add a card with a message?|can I include a note for the person|is a greeting card possible?', 'vous pouvez joindre un petit mot ?|on peut mettre une carte avec un message ?|je peux ajouter un mot pour la personne ?', '能写贺卡吗|可以附个卡片吗|能帮我写句祝福吗')),
    ],
  },
  {
    id: 'privacy', share: 0.3,
    ids: says('privacy|data|privacy-policy', 'confidentialite|donnees|vie-privee', 'yinsi|geren-xinxi'),
    titles: says('Privacy|Your data', 'Confidentialité|Données personnelles|Vie privée', '隐私|隐私保护'),
    points: [
      point(says('We never sell your data and delete it {y} months after your last order.|Your data stays with us and is deleted on request.', 'Nous ne vendons jamais vos données et les effaçons {y} mois après votre dernière commande.|Vos données restent chez nous et sont effacées sur demande.', '我们不会出售您的个人信息，最后一次下单{y}个月后删除。|个人信息仅用于发货，可申请删除。'),
        says('what do you do with my data?|do you sell my personal data|how can I delete my data?|is my information safe with you|how long do you keep my data?|are you GDPR compliant', 'que faites-vous de mes données ?|vous revendez mes infos ?|comment supprimer mes données ?|mes données sont en sécurité ?|vous gardez mes données combien de temps ?|c\'est conforme au RGPD ?', '我的信息会泄露吗|你们怎么处理个人信息|怎么删除我的数据|会不会卖我的电话|信息保存多久|隐私有保障吗')),
      point(says('Cookies serve only the cart; there is no advertising.', 'Les cookies ne servent qu\'au panier, sans publicité.', '网站只为购物车使用Cookie，没有广告。'),
        says('do you use cookies?|do you track me on the site', 'vous utilisez des cookies ?|vous me tracez sur le site ?', '你们用cookie吗|网站会追踪我吗')),
    ],
  },
  {
    id: 'stores', share: 0.3,
    ids: says('stores|pickup|opening-hours', 'boutique|retrait|horaires', 'mendian|ziti'),
    titles: says('Our shop|Pickup in store', 'La boutique|Retrait en boutique', '门店|门店自提'),
    points: [
      point(says('Our shop is open Monday to Saturday from 9:00 to {h}:00.|Open daily until {h}:00, closed on Sundays.', 'La boutique est ouverte du lundi au samedi de 9 h à {h} h.|Ouvert tous les jours jusqu\'à {h} h, fermé le dimanche.', '门店每天9点到{h}点营业。|周一至周六营业到{h}点，周日休息。'),
        says('when are you open?|what are your opening hours?|are you open on sundays|until when is the shop open today?|do you open on saturdays', 'vous êtes ouverts quand ?|quels sont vos horaires ?|vous êtes ouverts le dimanche ?|la boutique ferme à quelle heure ?|c\'est ouvert le samedi', '几点关门|营业时间是几点|周日开门吗|门店几点开|今天营业到几点')),
      point(says('You can pick up your order in the shop free of charge.|Click and collect is ready after {d} days.', 'Retrait gratuit en boutique.|Le retrait en boutique est possible après {d} jours.', '可到店自提，免运费。|门店自提{d}天后可取。'),
        says('can I pick it up in store?|do you offer click and collect|can I collect my order myself?|is store pickup free?', 'je peux retirer en boutique ?|vous faites le click and collect ?|le retrait sur place est gratuit ?|je peux venir chercher ma commande ?', '可以自提吗|能到店取货吗|自提要钱吗|我自己去拿行不')),
      point(says('We keep click-and-collect orders for {d} days.|Orders wait for you in the shop for {d} days, then they go back.', 'Votre commande vous attend {d} jours en boutique.|Les retraits sont gardés {d} jours, puis remis en rayon.', '自提订单保留{d}天。|到店后为您保留{d}天，逾期退款。'),
        says('how long do you keep my order at the shop?|until when do I have to fetch it?|I can only come next week to pick it up, is that ok?|how many days do I have to collect|what if I don\'t pick it up in time?|will you hold my parcel till after the holidays|my click and collect thing, how long is it there?|can my husband pick it up on saturday week, or is it gone by then?', 'vous gardez ma commande combien de temps en boutique ?|j\'ai jusqu\'à quand pour venir la chercher ?|je ne peux passer que la semaine prochaine, ça ira ?|combien de jours pour retirer|et si je ne viens pas à temps ?|mon click and collect, il reste combien de temps ?|vous me le gardez jusqu\'après les vacances|le colis en retrait, c\'est gardé longtemps ?', '自提给留几天|最晚什么时候去取|下周才能去拿行吗|几天之内要取走|没按时去取怎么办|放你们店里能放多久|到店了能帮我留到过完节吗|取货有时间限制吗')),
    ],
  },
];
