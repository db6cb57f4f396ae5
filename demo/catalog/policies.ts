/** What the demo store promises, in its three languages. */
import type { Policy } from '../../src/catalog/types.ts';

export const policies: readonly Policy[] = [
  {
    id: 'returns',
    title: 'Returns',
    text: {
      en: 'You can send anything back within 60 days if it is unworn and in its packaging. Returns from France, Belgium and Germany are free; from elsewhere you pay the postage. The money is back on your account within 5 working days of arrival. Opened food cannot be returned.',
      fr: 'Vous pouvez tout renvoyer sous 60 jours si l’article n’a pas été porté et se trouve dans son emballage. Les retours sont gratuits depuis la France, la Belgique et l’Allemagne ; d’ailleurs, le port est à votre charge. Vous êtes remboursé dans les 5 jours ouvrés après réception. Les denrées ouvertes ne sont pas reprises.',
      zh: '60天内，未使用且包装完整的商品均可退货。法国、比利时和德国退货免运费，其他国家运费自付。我们收到货后5个工作日内退款。已拆封的食品不可退货。',
    },
  },
  {
    id: 'shipping',
    title: 'Shipping',
    text: {
      en: 'Delivery in the European Union takes 2 to 4 working days and costs 4.90 EUR; it is free from 75 EUR. Express delivery, the next working day, costs 12.90 EUR in France and Belgium. We also ship to Switzerland and the United Kingdom for 14.90 EUR, in 5 to 7 working days.',
      fr: 'La livraison dans l’Union européenne prend 2 à 4 jours ouvrés et coûte 4.90 EUR ; elle est offerte dès 75 EUR. L’express, le jour ouvré suivant, coûte 12.90 EUR en France et en Belgique. Nous livrons aussi en Suisse et au Royaume-Uni pour 14.90 EUR, en 5 à 7 jours ouvrés.',
      zh: '欧盟境内配送需2至4个工作日，运费4.90 EUR，满75 EUR包邮。法国和比利时可选次日达，12.90 EUR。我们也送往瑞士和英国，运费14.90 EUR，需5至7个工作日。',
    },
  },
  {
    id: 'payment',
    title: 'Payment',
    text: {
      en: 'We take Visa, Mastercard, PayPal, Bancontact, bank transfer and Alipay. Your card is charged when the parcel leaves us. From 150 EUR you can pay in three instalments without interest.',
      fr: 'Nous acceptons Visa, Mastercard, PayPal, Bancontact, le virement et Alipay. Votre carte est débitée au départ du colis. Dès 150 EUR, vous pouvez payer en trois fois sans frais.',
      zh: '我们接受 Visa、Mastercard、PayPal、Bancontact、银行转账和支付宝。包裹发出时才扣款。满150 EUR可免息分三期付款。',
    },
  },
  {
    id: 'warranty',
    title: 'Warranty and repair',
    text: {
      en: 'Everything we sell has a warranty of 3 years. Bags, tents and jackets are repaired in our workshop in Grenoble, free during the warranty and at cost afterwards; a repair takes about 10 days.',
      fr: 'Tout ce que nous vendons est garanti 3 ans. Sacs, tentes et vestes sont réparés dans notre atelier de Grenoble, gratuitement pendant la garantie, à prix coûtant ensuite ; une réparation prend environ 10 jours.',
      zh: '本店所有商品保修3年。背包、帐篷和外套由格勒诺布尔的工坊维修，保修期内免费，过保只收成本，约需10天。',
    },
  },
  {
    id: 'contact',
    title: 'Contact and opening hours',
    text: {
      en: 'Write to hello@larkmoor.example or call +33 1 99 00 12 34, Monday to Friday from 9 to 18 and Saturday from 10 to 16. Our shop is at 14 rue des Tisserands, Grenoble.',
      fr: 'Écrivez à hello@larkmoor.example ou appelez le +33 1 99 00 12 34, du lundi au vendredi de 9 h à 18 h et le samedi de 10 h à 16 h. Notre boutique est au 14 rue des Tisserands, Grenoble.',
      zh: '请发邮件至 hello@larkmoor.example 或致电 +33 1 99 00 12 34，周一至周五9点到18点，周六10点到16点。门店地址：格勒诺布尔 Tisserands 街14号。',
    },
  },
  {
    id: 'gift-cards',
    title: 'Gift cards and wrapping',
    text: {
      en: 'Gift cards come by e-mail in any amount from 10 to 500 EUR and are valid for 2 years. Gift wrapping costs 3.50 EUR per parcel; a handwritten note is free.',
      fr: 'Les cartes cadeaux arrivent par e-mail, de 10 à 500 EUR, et sont valables 2 ans. L’emballage cadeau coûte 3.50 EUR par colis ; le mot manuscrit est offert.',
      zh: '礼品卡通过电子邮件发送，金额10至500 EUR，有效期2年。礼品包装每件3.50 EUR，手写贺卡免费。',
    },
  },
  {
    id: 'sizes',
    title: 'Size advice',
    text: {
      en: 'Shoes are in European sizes; take half a size more for thick socks. Clothing fits true to size: S is a chest of 90 to 94 cm, M 95 to 100 cm, L 101 to 106 cm. The first exchange for another size is free.',
      fr: 'Les chaussures sont en pointures européennes ; prenez une demi-pointure de plus pour de grosses chaussettes. Les vêtements taillent normalement : S correspond à un tour de poitrine de 90 à 94 cm, M de 95 à 100 cm, L de 101 à 106 cm. Le premier échange de taille est gratuit.',
      zh: '鞋子为欧码，穿厚袜请选大半码。服装尺码标准：S胸围90至94 cm，M 95至100 cm，L 101至106 cm。首次换码免费。',
    },
  },
];
