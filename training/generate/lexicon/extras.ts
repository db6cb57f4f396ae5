/** Joins facts of descriptions written by themselves to the goods they are of. */
import { factsAtHome } from './extras-home.ts';
import { factsOutAndAbout } from './extras-out.ts';
import { says } from './fields-kit.ts';
import type { Good, Lang, Say } from './types.ts';

const LANGS: readonly Lang[] = ['en', 'fr', 'zh'];
const LINES = 4;
type Extra = Good['extras'][number];

/**
 * Each good with its further facts. Four lines a fact: the ids it may be said of, then `text = question|question` in
 * English, French and Chinese. Throws where a line is of no good or the questions don't run in parallel.
 */
export function withExtras(goods: readonly Good[]): readonly Good[] {
  const ids = new Set(goods.map((good) => good.id));
  const lines = `${factsAtHome}${factsOutAndAbout}`.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const facts = Array.from({ length: lines.length / LINES }, (_, i) => read(lines.slice(i * LINES, (i + 1) * LINES)));
  const stray = facts.flatMap((fact) => fact.of).find((id) => !ids.has(id));
  if (stray !== undefined) throw new Error(`facts of no good: ${stray}`);
  return goods.map((good) => {
    const more = facts.filter((fact) => fact.of.includes(good.id)).map((fact) => fact.extra);
    return more.length === 0 ? good : { ...good, extras: [...good.extras, ...more] };
  });
}

function read([ids = '', ...said]: readonly string[]): { readonly of: readonly string[]; readonly extra: Extra } {
  const [en, fr, zh] = said.map((line) => line.split(' = '));
  const ask = says([en?.[1] ?? '', fr?.[1] ?? '', zh?.[1] ?? '']);
  if (ask.en.length === 0 || LANGS.some((lang) => ask[lang].length !== ask.en.length)) throw new Error(`not the same questions in each language: ${ids}: ${said.join(' / ')}`);
  const text: Say = { en: en?.[0] ?? '', fr: fr?.[0] ?? '', zh: zh?.[0] ?? '' };
  return { of: ids.split(' '), extra: { text, words: { en: '', fr: '', zh: '' }, ask } };
}
