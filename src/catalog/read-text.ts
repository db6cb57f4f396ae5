/** Texts of a catalog file made safe: plain text, bounded length, nothing that a page could execute. */
import type { Lang, LocalizedText, RowProblem } from './types.ts';

export type Report = (severity: RowProblem['severity'], path: string, message: string) => void;

/** Longest text kept: a long description is about 3,000 characters. */
const MAX_TEXT_LENGTH = 20_000;
const LANGUAGES: readonly Lang[] = ['en', 'fr', 'zh'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi;
const SCRIPT = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** Plain text of a string or number; undefined when there is none. HTML is taken out, with a warning. */
export function cleanText(value: unknown, path: string, report: Report): string | undefined {
  if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) return undefined;
  let text = String(value);
  if (text.length > MAX_TEXT_LENGTH) {
    report('warning', path, `The text has ${text.length} characters; the first ${MAX_TEXT_LENGTH} are kept.`);
    text = text.slice(0, MAX_TEXT_LENGTH);
  }
  if (text.search(TAG) >= 0) {
    report('warning', path, 'The text holds HTML; only its words are kept.');
    text = text.replace(SCRIPT, ' ').replace(TAG, ' ');
  }
  text = text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  // Control characters, and marks that turn the direction of what follows.
  text = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').replace(/[ \t\n]+/g, ' ').trim();
  return text === '' ? undefined : text;
}

export function readLocalized(value: unknown, path: string, report: Report): LocalizedText | undefined {
  const byLanguage = asRecord(value);
  if (!byLanguage) return cleanText(value, path, report);
  const texts: Partial<Record<Lang, string>> = {};
  for (const lang of LANGUAGES) {
    const text = cleanText(byLanguage[lang], `${path}.${lang}`, report);
    if (text !== undefined) texts[lang] = text;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

export function readLanguages(value: unknown): readonly Lang[] {
  const known = LANGUAGES.filter((lang) => Array.isArray(value) && value.some((v) => typeof v === 'string' && v.toLowerCase().startsWith(lang)));
  return known.length > 0 ? known : ['en'];
}
