/** Product titles in the manners of real shops: brand first or last, model codes, sizes, colours, slogans. */
import type { Lang } from './lexicon/types.ts';
import type { Rng } from './rng.ts';

export interface TitleParts {
  readonly brand: string;
  readonly model: string;
  /** The good's name, singular. */
  readonly good: string;
  readonly kind: string;
  /** Size, colour and the like that are part of the title. */
  readonly suffix: readonly string[];
}

const BODIES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['{b} {m} {g}', '{b} {m} {k} {g}', '{m} {g}', '{m} {k} {g}', '{b} {k} {g}', '{b} {k} {g} {m}', '{k} {g} {m}', '{b} {m}', '{k} {g}', '{b} {g}', '{m} {g} by {b}', '{g} {m}', '{b} {g} {m}'],
  fr: ['{g} {k} {m}', '{g} {m}', '{g} {k} {b}', '{b} {g} {m}', '{g} {b} {m}', '{m} – {g} {k}', '{g} {k}', '{g} {k} {b} {m}', '{b} {m}', '{g} « {m} »', '{g} {m} {b}', '{b} – {g} {k}'],
  zh: ['{b} {k}{g}', '{b} {m} {g}', '{b} {m} {k}{g}', '{b}{m}{g}', '{m}{k}{g}', '{b} {m}', '{b}{k}{g} {m}', '{k}{g} {m}', '{b} {g} {m}', '{k}{g}'],
};

/** One manner for a line of products; where no category tells what they are, the title does. */
export function pickBody(rng: Rng, lang: Lang, tellsGood: boolean): string {
  return rng.pick(tellsGood ? BODIES[lang].filter((body) => body.includes('{g}')) : BODIES[lang]);
}

export function pickJoiner(rng: Rng, lang: Lang): string {
  return rng.pick(lang === 'zh' ? [' ', ' ', ' ', ' · ', '-'] : [' ', ', ', ' – ', ' - ', ', ', ' / ']);
}

export function makeTitle(body: string, joiner: string, parts: TitleParts, lang: Lang): string {
  const good = lang === 'en' ? titleCase(parts.good) : lang === 'fr' ? parts.good.charAt(0).toUpperCase() + parts.good.slice(1) : parts.good;
  const kind = lang === 'en' ? titleCase(parts.kind) : parts.kind;
  const filled = body.replace('{b}', parts.brand).replace('{m}', parts.model).replace('{g}', good).replace('{k}', kind);
  const head = filled.replace(/\s+/g, ' ').replace(/« »/, '').replace(/(^\s*[–-]\s*)|(\s*[–-]\s*$)/g, '').replace(/ by $/, '').trim();
  const title = [head, ...parts.suffix].join(joiner).trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}


function titleCase(text: string): string {
  return text.replace(/(^|[\s-])(\p{Ll})(?=\p{L}{2})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
