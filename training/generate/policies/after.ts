/** Policies after the purchase: returns, warranty, damaged parcels, contact, cancelling. */
import { point, says, type Topic } from './kit.ts';

export const after: readonly Topic[] = [
  {
    id: 'returns', share: 0.95,
    ids: says('returns|return-policy|refunds', 'retours|retour|remboursement', 'tuihuan|tuihuo|shouhou'),
    titles: says('Returns|Returns and refunds|Returns and exchanges', 'Retours|Retours et échanges|Retours et remboursements', '退换货|退货政策|退换货说明'),
    points: [
      point(says('You can return unused items within {d} days.|Returns are accepted for {d} days after delivery.', 'Vous avez {d} jours pour nous renvoyer un article non utilisé.|Retours acceptés pendant {d} jours après réception.', '签收后{d}天内可无理由退货。|{d}天内支持退货，商品须未使用。'),
        says('can I return it if I don\'t like it?|doesn\'t fit, can I give it back?|changed my mind, can you take it back|what is your return policy?|how many days do I have to send something back|can I send it back|how long can I return items?|is it possible to give it back?|what if it doesn\'t fit, can I return it?|I changed my mind, can I return my purchase|return window?|do you accept returns', 'je peux renvoyer si ça ne me plaît pas ?|c\'est quoi votre politique de retour ?|j\'ai combien de jours pour retourner un article ?|on peut retourner un produit ?|et si ça me va pas je peux rendre ?|vous reprenez les articles ?|délai de retour ?|j\'ai changé d\'avis, comment faire un retour ?|retours possibles ?', '能退货吗|不喜欢可以退吗|几天内可以退|支持七天无理由吗|买了不合适能退不|退货政策是什么？|怎么退货|不想要了能退吗|可以退换吗')),
      point(says('Return shipping costs {c}.|Returns are free of charge.|You pay {c} for the return label.', 'Les frais de retour ({c}) sont à votre charge.|Les retours sont gratuits.|Le retour coûte {c}.', '退货运费{c}由买家承担。|退货免运费。|退货运费由本店承担。'),
        says('who pays for return shipping?|do I pay the postage if I send it back|are returns free?|how much does a return cost|do I have to pay to send it back?|is the return label free', 'qui paie les frais de retour ?|les retours sont gratuits ?|ça coûte combien de renvoyer ?|le retour est à mes frais ?|l\'étiquette de retour est offerte ?', '退货运费谁出|退货要自己付邮费吗|退货免费吗|退回去的运费多少|退货邮费你们承担吗')),
      point(says('Refunds are paid within {d} days.|We refund within {d} days after receiving the parcel.', 'Le remboursement part sous {d} jours.|Vous êtes remboursé sous {d} jours après réception du colis.', '收到退货后{d}天内退款。|退款{d}天内原路退回。'),
        says('when do I get my money back?|how long does a refund take?|I sent it back, when is the refund|how will I be refunded?|how do I get a refund', 'je suis remboursé quand ?|le remboursement prend combien de temps ?|j\'ai renvoyé mon colis, et le remboursement ?|comment je me fais rembourser|vous remboursez sous combien de jours', '多久退款|退款几天到账|钱什么时候退回来|退款怎么退|退了货多久能收到钱')),
      point(says('Opened food, underwear and custom items cannot be returned.|Sale items are final.|Opened packages cannot be returned.', 'Les produits ouverts ne sont pas repris.|Les articles soldés ne sont ni repris ni échangés.|Les articles personnalisés ne sont pas repris.', '拆封后不支持退货。|特价商品不退不换。|贴身用品拆封后不能退。'),
        says('can I return something I\'ve already opened?|are sale items returnable|I opened the box, can I still return it?|can I send back used items?', 'je peux rendre un produit ouvert ?|les articles en solde sont repris ?|j\'ai ouvert la boîte, je peux le renvoyer ?|un article déjà utilisé, ça se retourne ?', '拆开了还能退吗|用过能退吗|特价的能退吗|包装拆了可以退货不')),
      point(says('Exchanges for another size or colour are free.|We exchange sizes within {d} days.', 'L\'échange de taille ou de couleur est gratuit.|Nous échangeons les tailles sous {d} jours.', '换尺码免费。|{d}天内可换货。'),
        says('can I exchange it for another size?|how does an exchange work|can I swap the colour?|wrong size, can I change it?', 'je peux échanger contre une autre taille ?|comment faire un échange ?|on peut changer la couleur après ?|c\'est pas la bonne taille, vous échangez ?', '能换货吗|尺码不合适能换吗|可以换个颜色吗|买错了能换不|换货要多久')),
    ],
  },
  {
    id: 'warranty', share: 0.6,
    ids: says('warranty|guarantee|repairs', 'garantie|garanties|sav', 'baoxiu|zhibao'),
    titles: says('Warranty|Guarantee', 'Garantie|Garantie et SAV', '保修|质保'),
    points: [
      point(says('All products carry a warranty of {y} months.|We give a {y}-month guarantee on everything.', 'Tous les produits sont garantis {y} mois.|Garantie de {y} mois sur tous nos articles.', '所有商品保修{y}个月。|整机保修{y}个月。'),
        says('how long is the warranty?|do your products have a guarantee|what warranty do you give?|is there a guarantee on your stuff?|what if it breaks after a year|how many months of warranty do I get', 'combien de temps dure la garantie ?|vos produits sont garantis ?|quelle garantie proposez-vous ?|et si ça tombe en panne au bout d\'un an ?|c\'est garanti combien de temps chez vous|il y a une garantie ?', '保修多久|质保几年|你们的东西有保修吗|坏了能修吗 保修期多长|用一年坏了怎么办|保修期是多少个月')),
      point(says('Repairs after the warranty cost {m} plus parts.|We repair most items, also after the warranty ends.', 'Hors garantie, la réparation coûte {m} plus les pièces.|Nous réparons aussi après la garantie.', '过保维修收检测费{m}，零件另算。|过了保修期也可送修。'),
        says('do you repair things after the warranty?|what does a repair cost?|it broke, can you fix it?|the warranty is over, can you still repair it', 'vous réparez hors garantie ?|combien coûte une réparation ?|c\'est cassé, vous pouvez réparer ?|la garantie est finie, on peut réparer quand même ?', '过保了还能修吗|维修要多少钱|坏了能寄回去修吗|修一下收费吗')),
      point(says('The warranty does not cover wear and tear or drops.', 'La garantie ne couvre ni l\'usure ni les chutes.', '人为损坏和正常磨损不在保修范围内。'),
        says('does the warranty cover drops?|I dropped it, is that covered?|is normal wear covered by the guarantee', 'la garantie couvre les chutes ?|je l\'ai fait tomber, c\'est pris en charge ?|l\'usure est garantie ?', '摔坏了保修吗|人为损坏保不保|磨损算保修吗')),
    ],
  },
  {
    id: 'damage', share: 0.35,
    ids: says('damaged-parcels|complaints|quality', 'reclamations|colis-abime|qualite', 'posun|zhiliang'),
    titles: says('Damaged parcels|Complaints|Our quality promise', 'Réclamations|Colis abîmé|Garantie qualité', '破损处理|质量保证'),
    points: [
      point(says('If something arrives broken, send us a photo within {d} days and we replace it.|Damaged on arrival? Write to us within {d} days with a photo.', 'Un article cassé à l\'arrivée ? Envoyez une photo sous {d} jours, nous le remplaçons.|Colis abîmé : écrivez-nous sous {d} jours avec une photo.', '收到破损请在{d}天内拍照联系，免费补发。|如有破损，{d}天内凭照片换新。'),
        says('my parcel arrived damaged, what now?|one jar leaked all over the box, what do I do|the screen has a crack straight out of the box|box was crushed by the courier|it was broken when I opened it|the item is broken what do I do|I received something cracked|the glass is smashed!|arrived in pieces, help|the package was crushed, what should I do?', 'mon colis est arrivé abîmé, que dois-je faire ?|un bocal a éclaté dans le carton, je fais quoi|l\'écran est fendu à la réception|g reçu un truc cassé koi faire|c\'était cassé à l\'ouverture|j\'ai reçu un article cassé|le produit est arrivé fêlé|tout est en morceaux, que faire ?|le carton était écrasé', '收到的东西坏了怎么办|罐子碎了漏一箱 咋整|外壳一打开就有裂纹|快递给我摔坏了谁赔|快递到了是破的|打开一看碎了|收到有裂 咋处理|包裹压坏了怎么办|东西摔坏了能补发吗')),
      point(says('Wrong or missing items are sent again at our cost.', 'Article manquant ou erroné : nous le renvoyons à nos frais.', '发错或漏发，本店承担费用补发。'),
        says('I got the wrong item|something is missing from my parcel|you sent me the wrong thing|one item is missing, what should I do?', 'j\'ai reçu le mauvais article|il manque un produit dans mon colis|vous m\'avez envoyé autre chose|il manque un article, comment faire ?', '发错货了|少发了一件|收到的不是我买的|漏发了怎么办')),
    ],
  },
  {
    id: 'contact', share: 0.7,
    ids: says('contact|support|help|customer-service', 'contact|service-client|aide', 'kefu|lianxi'),
    titles: says('Contact|Customer service|Support', 'Contact|Nous contacter|Service client', '客服|联系我们|联系客服'),
    points: [
      point(says('Call us at {tel}, Monday to Friday from 9:00 to {h}:00.|Our phone number is {tel}.', 'Appelez-nous au {tel}, du lundi au vendredi de 9 h à {h} h.|Notre numéro : {tel}.', '客服电话{tel}，每天9点至{h}点。|电话：{tel}。'),
        says('what is your phone number?|can I call you?|how can I reach you by phone|when can I call?|do you have a hotline', 'quel est votre numéro de téléphone ?|je peux vous appeler ?|on peut vous joindre par téléphone ?|vous êtes joignables quand ?|vous avez une hotline ?', '电话多少|客服电话是多少|能打电话吗|怎么打给你们|有热线吗')),
      point(says('Write to {mail}; we answer within {d} days.|E-mail: {mail}.', 'Écrivez à {mail}, réponse sous {d} jours.|E-mail : {mail}.', '邮箱{mail}，{d}天内回复。|也可发邮件到{mail}。'),
        says('what\'s your email address?|how can I contact you?|where do I write to|how do I get in touch with customer service?|contact details please', 'quelle est votre adresse mail ?|comment vous contacter ?|où vous écrire ?|comment joindre le service client ?|vos coordonnées svp', '邮箱是多少|怎么联系你们|联系方式给一下|怎么找客服|客服什么时候在')),
      point(says('Companies get {d} % off from 20 pieces.', 'Entreprises : remise de {d} % dès 20 pièces.', '企业采购20件起优惠{d}%。'),
        says('do companies get a discount?|we want to order 50 pieces for our company|bulk discount?|is there a discount for large orders', 'il y a une remise pour les entreprises ?|on veut commander 50 pièces pour la boîte, un prix ?|remise sur quantité ?|tarif pro possible ?', '批量采购有优惠吗|公司买50个能便宜吗|量大优惠不|企业采购怎么谈')),
    ],
  },
  {
    id: 'cancel', share: 0.35,
    ids: says('cancellation|cancel|changes', 'annulation|modification', 'quxiao|xiugai-dingdan'),
    titles: says('Cancelling an order|Changes and cancellation', 'Annulation|Modifier ou annuler une commande', '取消订单|修改与取消'),
    points: [
      point(says('You can cancel an order free of charge until it is dispatched.|Orders can be cancelled within {d} hours.', 'Vous pouvez annuler gratuitement avant l\'expédition.|Une commande s\'annule dans les {d} heures.', '发货前可免费取消订单。|下单{d}小时内可取消。'),
        says('can I cancel my order?|how do I cancel?|I want to cancel an order I just placed|until when can I cancel|I ordered by mistake, can it be cancelled?', 'je peux annuler ma commande ?|comment annuler ?|j\'ai commandé par erreur, on peut annuler ?|jusqu\'à quand peut-on annuler une commande ?|je voudrais annuler ce que j\'ai commandé', '能取消订单吗|怎么取消订单|下错单了能取消吗|不想要了 取消订单怎么弄|发货前能取消不')),
      point(says('The delivery address can be changed until dispatch.', 'L\'adresse de livraison peut être changée avant l\'expédition.', '发货前可修改收货地址。'),
        says('can I change my delivery address?|I gave the wrong address, what now|how can I change the address after ordering?', 'je peux changer l\'adresse de livraison ?|je me suis trompé d\'adresse, que faire ?|on peut modifier l\'adresse après la commande ?', '能改地址吗|地址填错了怎么办|下单后可以换收货地址吗')),
    ],
  },
];
