/** Makes a store's policies: which topics it has, under which ids, and which questions each of them answers. */
import type { Policy } from '../../../src/catalog/types.ts';
import type { Lang, Says } from '../lexicon/types.ts';
import { ofSplit, type Split } from '../phrases/index.ts';
import { widened } from '../phrases/spoken/sections.ts';
import type { Rng } from '../rng.ts';
import { after } from './after.ts';
import { buying } from './buying.ts';
import { colloquial } from './colloquial.ts';
import { point, type Point, type Topic } from './kit.ts';
import { service } from './service.ts';

const TOPICS: readonly Topic[] = [...buying, ...after, ...service].map(withColloquial);

/** The questions of a topic's points with those that people ask in everyday words. */
function withColloquial(topic: Topic): Topic {
  const more = (i: number): Says => widened(`policy.${topic.id}.${i}`, colloquial[topic.id]?.[i] ?? { en: [], fr: [], zh: [] });
  return { ...topic, points: topic.points.map(({ text, asks }, i) => point(text, { en: [...asks.en, ...more(i).en], fr: [...asks.fr, ...more(i).fr], zh: [...asks.zh, ...more(i).zh] })) };
}

/** Topics whose points some stores print under another topic (a damaged parcel under returns or contact). */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  damage: ['returns', 'warranty', 'contact'],
  gift: ['shipping', 'payment'],
  cancel: ['returns', 'shipping'],
  stores: ['contact', 'shipping'],
  hygiene: ['returns', 'warranty'],
  takeback: ['shipping', 'warranty'],
  fitting: ['shipping', 'contact'],
  'price-match': ['payment', 'returns'],
  preorder: ['shipping', 'contact'],
  loyalty: ['gift', 'payment'],
  accounts: ['privacy', 'contact'],
};

/** Topics that are spoken of under another one, near enough that their questions are not without a policy. */
const COVERED: Readonly<Record<string, readonly string[]>> = { hygiene: ['returns'], preorder: ['shipping'], 'price-match': ['returns'], accounts: ['privacy'] };

/** A policy and the questions it answers. */
export interface StorePolicy {
  readonly policy: Policy;
  /** Its topic's id, whatever the store calls it. */
  readonly topic: string;
  readonly points: readonly Point[];
}

export interface StorePolicies {
  readonly policies: readonly StorePolicy[];
  /** Questions that no policy of the store answers. */
  readonly absent: readonly Point[];
}

export function makePolicies(rng: Rng, lang: Lang, currency: string): StorePolicies {
  const held = new Map<Topic, Point[]>();
  for (const topic of TOPICS) {
    if (!rng.chance(topic.share)) continue;
    held.set(topic, [topic.points[0] as Point, ...topic.points.slice(1).filter(() => rng.chance(0.55))]); // every topic has a first point
  }
  for (const topic of TOPICS) {
    if (held.has(topic) || !rng.chance(0.25)) continue;
    const home = TOPICS.find((t) => HOMES[topic.id]?.includes(t.id) && held.has(t));
    if (home) held.get(home)?.push(rng.pick(topic.points));
  }
  const kept = rng.chance(0.06) ? [] : rng.shuffle([...held]);
  const policies = kept.map(([topic, points]): StorePolicy => ({
    topic: topic.id,
    policy: { id: policyId(rng, topic, lang), title: rng.pick(topic.titles[lang]), text: points.map((p) => fillPoint(rng, rng.pick(p.text[lang]), lang, currency)).join(lang === 'zh' ? '' : ' ') },
    points,
  }));
  const said = new Set(policies.flatMap((p) => p.points));
  const spoken = new Set(kept.map(([topic]) => topic));
  // A point left out of a topic that the store does have is neither: its policy is near, but does not answer.
  const isCovered = (topic: Topic): boolean => COVERED[topic.id]?.some((id) => [...spoken].some((t) => t.id === id)) === true;
  const absent = TOPICS.filter((t) => !spoken.has(t) && !isCovered(t)).flatMap((t) => t.points).filter((p) => !said.has(p));
  return { policies, absent };
}

/** Ids are slugs in the store's language, English ones now and then. */
function policyId(rng: Rng, topic: Topic, lang: Lang): string {
  return rng.pick(topic.ids[rng.chance(0.2) ? 'en' : lang]);
}

export function askPoint(rng: Rng, point: Point, lang: Lang, split: Split): string {
  return rng.pick(ofSplit(point.asks[lang], split));
}

function fillPoint(rng: Rng, text: string, lang: Lang, currency: string): string {
  const money = (amount: string): string => (currency === 'CNY' && lang === 'zh' ? `${amount}元` : lang === 'fr' ? `${amount.replace('.', ',')} €` : `${amount} ${currency}`);
  const tel = Array.from({ length: 5 }, () => String(rng.int(10, 99))).join(lang === 'zh' ? '' : ' ');
  const filled: Readonly<Record<string, string>> = {
    d: String(rng.pick([2, 3, 5, 7, 10, 14, 15, 20, 30, 45, 60])),
    y: String(rng.pick([6, 12, 18, 24, 36, 60])),
    h: String(rng.pick([12, 13, 14, 15, 16, 17, 18, 19, 20])),
    c: money(rng.pick(['2.50', '3.90', '4.50', '4.99', '5.90', '6', '7.90', '9.50', '12'])),
    m: money(String(rng.pick([30, 39, 49, 50, 60, 75, 80, 99, 100, 120, 150, 199]))),
    tel: lang === 'fr' ? `0${tel.slice(1)}` : tel,
    mail: `${rng.pick(['hello', 'help', 'shop', 'contact', 'service'])}@${rng.pick(['shop', 'boutique', 'dian', 'store'])}${rng.int(1, 99)}.example`,
  };
  return text.replace(/\{(\w+)\}/g, (whole, slot: string) => filled[slot] ?? whole);
}

