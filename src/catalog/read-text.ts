/** Texts of a catalog file made safe: plain text, bounded length, nothing that a page could execute. */
import type { Lang, LocalizedText, RowProblem } from './types.ts';

export type Report = (severity: RowProblem['severity'], path: string, message: string) => void;

/** Longest text kept: a long description is about 3,000 characters. */
export const MAX_TEXT_LENGTH = 20_000;
export const LANGUAGES: readonly Lang[] = ['en', 'fr', 'zh'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', rsquo: '’', euro: '€' };
/** Each pattern stops at the next mark, so that 20,000 of them take no longer than 20,000 letters. */
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi;
const BLOCK = /<(?:br|p|div|li|ul|ol|h[1-6]|tr|table)\b[^<>]*>|<\/(?:p|div|li|h[1-6]|tr)>/gi;
/** Control characters, lone halves of characters, and marks that turn the direction of what follows. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** A value as a message may quote it: short, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value).slice(0, 40);
}

/** Plain text of a string or number, as written; undefined when there is none. HTML is taken out, with a warning. */
export function cleanText(value: unknown, path: string, report: Report, maxLength = MAX_TEXT_LENGTH): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  let text = value;
  if (text.length > maxLength) {
    report('warning', path, `The text has ${text.length} characters; the first ${maxLength} are kept.`);
    text = text.slice(0, maxLength);
  }
  text = withoutHtml(text, path, report).replace(UNSAFE, ' ').trim();
  return text === '' ? undefined : text;
}

function withoutHtml(text: string, path: string, report: Report): string {
  let plain = text;
  if (text.includes('<') && text.search(TAG) >= 0) {
    report('warning', path, 'The text holds HTML; only its words are kept.');
    plain = withoutScripts(text).replace(BLOCK, '\n').replace(TAG, ' ').replace(/[ \t]+/g, ' ').replace(/ ?\n[\n ]*/g, '\n');
  }
  if (!plain.includes('&')) return untagged(plain);
  const decoded = plain.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name.toLowerCase()) ? ENTITIES[name.toLowerCase()] ?? whole : whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
  // "&lt;script&gt;" is text now; no second round makes a tag of it that someone could come to trust.
  return untagged(decoded);
}

/** Without tags. What is left around a removed one can close up to another (`<a<b>>`): its mark is then taken out. */
function untagged(text: string): string {
  const once = text.replace(TAG, ' ');
  return once.search(TAG) >= 0 ? once.replace(/<(?=\/?[a-z])/gi, ' ') : once;
}

/** Scripts and styles with all they hold; one that isn't closed takes the rest with it. */
function withoutScripts(text: string): string {
  let rest = text;
  let kept = '';
  for (;;) {
    const open = /<(script|style)\b/i.exec(rest);
    if (!open) return kept + rest;
    kept += rest.slice(0, open.index);
    const close = rest.toLowerCase().indexOf(`</${open[1]?.toLowerCase() ?? ''}`, open.index);
    if (close < 0) return kept;
    rest = rest.slice(close);
  }
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
