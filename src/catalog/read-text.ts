/** Texts of a catalog file made safe: plain text, bounded length, nothing that a page could execute. */
import type { Lang, LocalizedText, RowProblem } from './types.ts';

export type Report = (severity: RowProblem['severity'], path: string, message: string) => void;

/** Longest text kept: a long description is about 3,000 characters. */
export const MAX_TEXT_LENGTH = 20_000;
/** Of a Shopify handle and three option values, which the import makes ids of, more would be cut to the same. */
export const MAX_ID_LENGTH = 1024;
export const MAX_NAME_LENGTH = 120;
export const MAX_TITLE_LENGTH = 500;
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

/** Whether a field says anything. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
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

/** The same of a field that is to hold a text: what is none is told. */
export function readText(value: unknown, path: string, report: Report, maxLength?: number): string | undefined {
  const text = cleanText(value, path, report, maxLength);
  // A text of which nothing is left said nothing, or its HTML is told already.
  if (text === undefined && isGiven(value) && typeof value !== 'string') report('warning', path, `${show(value)} is no text; it is left out.`);
  return text;
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

/** Texts by language; "en-US" and "zh_CN" are those that we have. */
export function readLocalized(value: unknown, path: string, report: Report): LocalizedText | undefined {
  const byLanguage = asRecord(value);
  if (!byLanguage) return readText(value, path, report);
  // Short names first: "en" stands before "en-GB".
  const tags = Object.keys(byLanguage).sort((a, b) => a.length - b.length);
  const texts: Partial<Record<Lang, string>> = {};
  for (const lang of LANGUAGES) {
    for (const tag of tags.filter((each) => languageOfTag(each) === lang)) {
      const text = readText(byLanguage[tag], `${path}.${tag}`, report);
      if (text !== undefined && texts[lang] !== undefined) report('warning', `${path}.${tag}`, `There are two texts in "${lang}"; this one is left out.`);
      else if (text !== undefined) texts[lang] = text;
    }
  }
  for (const tag of tags) {
    if (languageOfTag(tag) === undefined && isGiven(byLanguage[tag])) report('warning', `${path}.${tag.slice(0, 40)}`, `${show(tag)} is none of ${LANGUAGES.join(', ')}; its text is left out.`);
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function languageOfTag(tag: string): Lang | undefined {
  const key = tag.toLowerCase();
  return LANGUAGES.find((lang) => key === lang || key.startsWith(`${lang}-`) || key.startsWith(`${lang}_`));
}

/** English where none is told. */
export function readLanguages(value: unknown, path: string, report: Report): readonly Lang[] {
  const named: unknown[] = Array.isArray(value) ? value : isGiven(value) ? [value] : [];
  const languageOf = (name: unknown): Lang | undefined => LANGUAGES.find((lang) => typeof name === 'string' && name.trim().toLowerCase().startsWith(lang));
  named.forEach((name, i) => {
    if (languageOf(name) === undefined) report('warning', Array.isArray(value) ? `${path}[${i}]` : path, `${show(name)} is none of ${LANGUAGES.join(', ')}; shoppers are not answered in it.`);
  });
  const known = LANGUAGES.filter((lang) => named.some((name) => languageOf(name) === lang));
  return known.length > 0 ? known : ['en'];
}
