/** What a plan looked for, as a shopper would say it: where nothing was found, it is told back. */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { spoken } from '../catalog/field-access.ts';
import type { Condition, Lang, Operator } from '../catalog/types.ts';
import { askedFor } from './answer-prompt.ts';
import type { Finding } from './finding.ts';
import { Names } from './names.ts';
import { WORDING } from './wording.ts';

type Bound = Exclude<Operator, '='>;

const BOUNDS: Readonly<Record<Lang, Readonly<Record<Bound, (value: string) => string>>>> = {
  en: { '<': (v) => `under ${v}`, '<=': (v) => `${v} at most`, '>': (v) => `over ${v}`, '>=': (v) => `${v} at least`, '!=': (v) => `not ${v}` },
  fr: { '<': (v) => `moins de ${v}`, '<=': (v) => `${v} au plus`, '>': (v) => `plus de ${v}`, '>=': (v) => `${v} au moins`, '!=': (v) => `pas ${v}` },
  zh: { '<': (v) => `低于${v}`, '<=': (v) => `最多${v}`, '>': (v) => `高于${v}`, '>=': (v) => `至少${v}`, '!=': (v) => `不是${v}` },
};
const WITHOUT: Readonly<Record<Lang, (field: string) => string>> = { en: (f) => `no ${f}`, fr: (f) => `sans ${f}`, zh: (f) => `无${f}` };

/** The plan's own words where it is no search. */
export function lookedFor(finding: Finding, store: CatalogStore): string {
  const { plan, lang } = finding;
  if (!('clauses' in plan)) return askedFor(finding, store);
  const { text, category, where } = plan.clauses;
  return [text, category, ...where.map((condition) => said(condition, lang, store))].filter((part) => part !== undefined).join(lang === 'zh' ? '、' : ', ');
}

function said({ field, op, value }: Condition, lang: Lang, store: CatalogStore): string {
  const name = spoken(Names.of(store).field(field));
  const shown = String(value);
  if (field === 'availability' && isStock(shown)) return op === '!=' ? BOUNDS[lang]['!='](WORDING[lang].availability[shown]) : WORDING[lang].availability[shown];
  if (typeof value === 'boolean') return value === (op === '=') ? name : WITHOUT[lang](name);
  if (field === 'price') return op === '=' ? `${shown} ${store.catalog.store.currency}` : BOUNDS[lang][op](`${shown} ${store.catalog.store.currency}`);
  const words = op === '=' ? shown : BOUNDS[lang][op](shown);
  return field === 'brand' ? words : `${name} ${words}`;
}

function isStock(value: string): value is 'in_stock' | 'low_stock' | 'out_of_stock' {
  return value === 'in_stock' || value === 'low_stock' || value === 'out_of_stock';
}
