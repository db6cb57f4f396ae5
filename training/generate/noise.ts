/**
 * Makes clean messages look typed: typos, no capitals, dropped accents, SMS spelling, missing or full-width punctuation,
 * greetings around. Never touches what the plan has to copy exactly (codes, numbers).
 */
import { sayOne, type Asker } from './ask.ts';
import type { Lang } from './lexicon/types.ts';
import { bookOf } from './phrases/index.ts';
import { reasons } from './phrases/reasons.ts';
import type { PhraseBook } from './phrases/types.ts';
import type { Rng } from './rng.ts';

/** Share of messages that are touched at all. */
const NOISY = 0.38;

const SMS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  en: [[/\byou\b/g, 'u'], [/\byour\b/g, 'ur'], [/\bplease\b/g, 'pls'], [/\bare\b/g, 'r'], [/\bthanks\b/g, 'thx'], [/\bwhat's\b/g, 'whats'], [/\bI'm\b/g, 'im'], [/\bdon't\b/g, 'dont'], [/\bdoes\b/g, 'dos'], [/\bwith\b/g, 'w'], [/\bwhich\b/g, 'wich'], [/\bcheapest\b/g, 'cheepest'], [/\bbecause\b/g, 'cuz'], [/\bgot any\b/g, 'any'], [/\bwant to\b/g, 'wanna'], [/\bI would\b/g, 'Id'], [/\bcan't\b/g, 'cant']],
  fr: [[/\bvous\b/g, 'vs'], [/\bqu'est-ce que\b/g, 'kes ke'], [/\bc'est\b/g, 'c'], [/\bquoi\b/g, 'koi'], [/\bque\b/g, 'ke'], [/\bs'il vous plaît\b/g, 'svp'], [/\bj'ai\b/g, 'jai'], [/\btemps\b/g, 'tps'], [/\bbeaucoup\b/g, 'bcp'], [/\bpas\b/g, 'pa'], [/\bcombien\b/g, 'cb'], [/\bavec\b/g, 'av'], [/\best-ce que\b/g, 'esk'], [/\bd'accord\b/g, 'dacc'], [/\bpour\b/g, 'pr'], [/\by a-t-il\b/g, 'ya til'], [/\bavez-vous\b/g, 'avez vous'], [/\bquel\b/g, 'kel'], [/\bn'est\b/g, 'nest'], [/\bl'/g, 'l ']],
  zh: [[/什么/g, '啥'], [/怎么样/g, '咋样'], [/怎么/g, '咋'], [/多少钱/g, '多钱'], [/没有/g, '木有'], [/吗$/g, '嘛'], [/吗？$/g, '么'], [/的/g, '滴'], [/你们/g, '你家'], [/有没有/g, '有木有'], [/谢谢/g, '谢啦'], [/推荐/g, '推见'], [/价格/g, '价钱']],
};

export function addNoise(asker: Asker, message: string, keep: readonly string[]): string {
  return typed(asker.rng, message, asker.lang, keep, asker.book);
}

/** As `addNoise` does, without an asker. */
export function typed(rng: Rng, message: string, lang: Lang, keep: readonly string[], book: PhraseBook = bookOf(lang, 'train')): string {
  if (!rng.chance(NOISY)) return message;
  const held = keep.filter((k) => k !== '');
  let out = message;
  const steps = rng.sample(STEPS, rng.pick([1, 1, 1, 2, 2, 3]));
  for (const step of steps) out = outside(out, held, (part) => step(rng, part, lang));
  if (rng.chance(0.22)) out = spaced(rng.pick(book.chat.before), lang) + lowerFirst(out, lang);
  if (rng.chance(0.16)) out = out.replace(/[?？!.。]+\s*$/u, '').trimEnd() + rng.pick(book.chat.after);
  return out.replace(/\s{2,}/g, ' ').trim();
}

/** A greeting with the space that a list of lines lacks. */
function spaced(before: string, lang: Lang): string {
  return lang === 'zh' || /\s$/.test(before) ? before : `${before} `;
}

/** The message with something told beside it, behind it more often than before. */
export function besides(asker: Asker, message: string): string {
  const { rng, lang } = asker;
  const reason = sayOne(asker, reasons);
  const mark = rng.pick(lang === 'zh' ? ['，', '。', ' '] : ['. ', ', ', ' ', ' - ', '... ']);
  if (rng.chance(0.35)) return reason + mark + lowerFirst(message, lang);
  return message.trimEnd() + (/[?？!.。]$/u.test(message.trimEnd()) ? ' ' : mark) + reason;
}

/** Applies a change to what lies between the parts to keep. */
function outside(text: string, keep: readonly string[], change: (part: string) => string): string {
  if (keep.length === 0) return change(text);
  const pattern = new RegExp(`(${keep.map((k) => k.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`);
  return text.split(pattern).map((part, i) => (i % 2 === 1 ? part : change(part))).join('');
}

type Step = (rng: Rng, part: string, lang: Lang) => string;

const STEPS: readonly Step[] = [
  (_rng, part) => part.toLowerCase(),
  (_rng, part) => part.toLowerCase(),
  (rng, part, lang) => typo(rng, part, lang),
  (rng, part, lang) => typo(rng, part, lang),
  (_rng, part) => part.replace(/[?？!！.。]+(?=\s*$)/u, '').replace(/[,，](?!\d)/g, ' '),
  (_rng, part) => part.normalize('NFD').replace(/(?<=[a-zA-Z])\p{M}/gu, '').normalize('NFC'),
  (_rng, part) => part.replace(/['’]/g, ''),
  (rng, part, lang) => sms(rng, part, lang),
  (rng, part, lang) => sms(rng, part, lang),
  (rng, part) => part.replace(/([?？!！])\s*$/u, (mark) => mark.trim().repeat(rng.int(2, 3))),
  (rng, part, lang) => (lang === 'zh' ? part.replace(/[，。？]/g, ' ') : double(rng, part)),
  (_rng, part, lang) => (lang === 'zh' ? part.replace(/\?/g, '？').replace(/,(?!\d)/g, '，') : part.replace(/ \?/g, '?')),
  (rng, part) => (rng.chance(0.2) ? part.toUpperCase() : part),
];

function sms(rng: Rng, part: string, lang: Lang): string {
  return rng.sample(SMS[lang], 6).reduce((text, [from, to]) => text.replace(from, to), part);
}

/** One or two slips of the finger in words of five letters or more. */
function typo(rng: Rng, part: string, lang: Lang): string {
  if (lang === 'zh') return part;
  const words = part.split(' ');
  for (let i = 0; i < rng.int(1, 2); i++) {
    const at = rng.int(0, words.length - 1);
    const word = words[at] ?? '';
    if (!/^\p{L}{5,}[?,.]?$/u.test(word)) continue;
    const k = rng.int(1, word.length - 3);
    const slips = [
      word.slice(0, k) + word.slice(k + 1),
      word.slice(0, k) + (word[k + 1] ?? '') + (word[k] ?? '') + word.slice(k + 2),
      word.slice(0, k) + (word[k] ?? '') + word.slice(k),
      word.slice(0, k) + (NEAR[word[k]?.toLowerCase() ?? ''] ?? word[k] ?? '') + word.slice(k + 1),
    ];
    words[at] = rng.pick(slips);
  }
  return words.join(' ');
}

const NEAR: Readonly<Record<string, string>> = { a: 's', s: 'd', d: 'f', e: 'r', r: 't', t: 'y', i: 'o', o: 'p', u: 'i', n: 'm', m: 'n', l: 'k', c: 'v', g: 'h', h: 'j', b: 'v', p: 'o' };

function double(rng: Rng, part: string): string {
  const letters = [...part.matchAll(/\p{Ll}(?=\p{Ll})/gu)];
  const at = rng.maybe(letters)?.index;
  return at === undefined ? part : part.slice(0, at + 1) + (part[at] ?? '') + part.slice(at + 1);
}

function lowerFirst(text: string, lang: Lang): string {
  return lang === 'zh' || /^(I\b|[A-Z]{2}|\p{Lu}\S*\d)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
