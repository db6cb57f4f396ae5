/** Descriptions: sentences that state nothing a question could be about, and the good's own extra where it has one. */
import type { Lang } from './lexicon/types.ts';
import type { Rng } from './rng.ts';
import type { MadeProduct } from './world.ts';

const SENTENCES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['A favourite of our customers for years.', 'Made to be used every day.', 'Simple, honest and well made.', 'Small details, big difference.', 'You will wonder how you managed without it.', 'A good choice for beginners and old hands alike.', 'Carefully checked before it leaves the house.', 'Looks good and does its job.', 'One of those things you reach for again and again.', 'Our team tried it and kept it.', 'Thought through down to the last detail.', 'A reliable companion for every occasion.', 'Back by popular demand.', 'Designed with care, meant to last.', 'A classic that never goes out of fashion.'],
  fr: ['Un classique de la maison.', 'Pensé pour le quotidien.', 'Simple, honnête et bien fait.', 'De petits détails qui changent tout.', 'On se demande comment on faisait sans.', 'Aussi bien pour débuter que pour les habitués.', 'Contrôlé avec soin avant l\'envoi.', 'Joli et efficace.', 'Nos clients en redemandent.', 'Toute l\'équipe l\'a adopté.', 'Rien n\'a été laissé au hasard.', 'Un compagnon fidèle en toute occasion.', 'De retour à la demande générale.', 'Conçu avec soin, fait pour durer.', 'Une valeur sûre.'],
  zh: ['深受老顾客喜爱。', '日常使用刚刚好。', '简单实在，做工扎实。', '小细节，大不同。', '用过就离不开。', '新手老手都合适。', '出库前逐件检查。', '好看又好用。', '回购率很高的一款。', '店里的同事都在用。', '每个细节都用心打磨。', '各种场合都合用的好伙伴。', '应大家要求再次上架。', '用心设计，经久耐用。', '永不过时的经典款。'],
};

export function describe(rng: Rng, product: MadeProduct, lang: Lang): string {
  const sentences = rng.sample(SENTENCES[lang], rng.int(1, 2));
  if (product.extra) sentences.splice(rng.int(0, sentences.length), 0, product.extra.text[lang]);
  return sentences.join(lang === 'zh' ? '' : ' ');
}
