/** What a row of a catalog says beyond its fixed fields: attributes, options, lists. What can't be taken over is told with its path. */
import { isBuiltIn } from './field-access.ts';
import { asRecord, cleanText, isGiven, MAX_NAME_LENGTH, MAX_TITLE_LENGTH, readText, show, type Report } from './read-text.ts';
import type { AttributeValue } from './types.ts';
import { isKnownUnit } from './units.ts';

const MAX_ATTRIBUTES = 400;
const MAX_LIST = 100;
/** `weight (g)`, `长度（cm）`, `power [W]`. */
const NAME_WITH_UNIT = /^(.*[^\s([（])\s*[([（]\s*([^()[\]（）]{1,16}?)\s*[)\]）]$/u;
/** A figure or a range of two, without a unit of its own. */
const BARE_FIGURE = /^\d+(?:[.,]\d+)*(?:\s*[-–~～]\s*\d+(?:[.,]\d+)*)?$/;

/** Made without a prototype: a merchant's "constructor" is a name like any other, and absent where he has none. */
function dictionary<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** The attributes by name. A unit that stands in a name is put behind its figure. */
export function readAttributes(value: unknown, path: string, report: Report): Readonly<Record<string, AttributeValue>> {
  const attributes = dictionary<AttributeValue>();
  const entries = entriesOf(value, path, report);
  if (entries.length > MAX_ATTRIBUTES) report('warning', path, `Only the first ${MAX_ATTRIBUTES} of ${entries.length} attributes are kept.`);
  for (const [rawName, raw] of entries.slice(0, MAX_ATTRIBUTES)) {
    const cleaned = readName(rawName, path, report);
    if (cleaned === undefined) continue;
    const [plain, unit] = withoutUnit(cleaned, raw, entries);
    const name = isBuiltIn(plain) ? `${plain} (attribute)` : plain;
    if (name !== plain) report('warning', `${path}.${plain}`, `"${plain}" is a field that every product has; the attribute is called "${name}".`);
    const value = readValue(raw, `${path}.${name}`, report);
    if (value === undefined) continue;
    const read = unit === undefined ? value : `${String(value)} ${unit}`;
    if (name in attributes) report('warning', `${path}.${name}`, `Two attributes are called "${name}" once signs that can't be shown are gone; the first is kept.`);
    else attributes[name] = read;
  }
  return attributes;
}

/**
 * `weight (g)`: 215 is a weight of "215 g", one field with the "1.2 kg" of other products. Only for bare figures, in a unit that is known,
 * and where the product has no other field of that name.
 */
function withoutUnit(name: string, raw: unknown, entries: readonly [string, unknown][]): readonly [name: string, unit?: string] {
  const [, plain = '', unit = ''] = NAME_WITH_UNIT.exec(name) ?? [];
  const isBare = typeof raw === 'number' || (typeof raw === 'string' && BARE_FIGURE.test(raw.trim()));
  return plain !== '' && isBare && isKnownUnit(unit) && !entries.some(([other]) => other.trim() === plain) ? [plain, unit] : [name];
}

/** What sets a variant apart. */
export function readOptions(value: unknown, path: string, report: Report): Readonly<Record<string, string>> {
  const options = dictionary<string>();
  for (const [rawName, raw] of entriesOf(value, path, report)) {
    const name = readName(rawName, path, report);
    if (name === undefined) continue;
    const text = readText(typeof raw === 'boolean' ? String(raw) : raw, `${path}.${name}`, report, MAX_TITLE_LENGTH);
    if (text === undefined) continue;
    if (name in options) report('warning', `${path}.${name}`, `Two options are called "${name}" once signs that can't be shown are gone; the first is kept.`);
    else options[name] = text;
  }
  return options;
}

/** A list of texts; one text alone is a list of it. */
export function readTexts(value: unknown, path: string, report: Report): string[] {
  if (!Array.isArray(value)) return [readText(value, path, report, MAX_TITLE_LENGTH) ?? []].flat();
  return firstOf(value, path, report).flatMap((v, i) => readText(v, `${path}[${i}]`, report, MAX_TITLE_LENGTH) ?? []);
}

/** Tags in one text are split at its commas. */
export function readTags(value: unknown, path: string, report: Report): string[] {
  return readTexts(typeof value === 'string' ? value.split(/[,，、]/) : value, path, report);
}

function readValue(raw: unknown, path: string, report: Report): AttributeValue | undefined {
  if (typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw))) return raw;
  if (Array.isArray(raw)) {
    const list = firstOf(raw, path, report).flatMap((v, i): (string | number)[] => {
      if (typeof v === 'number' && Number.isFinite(v)) return [v];
      return [readText(typeof v === 'boolean' ? String(v) : v, `${path}[${i}]`, report) ?? []].flat();
    });
    return list.length > 0 ? list : undefined;
  }
  const text = cleanText(raw, path, report);
  if (text === undefined && isGiven(raw) && typeof raw !== 'string') report('warning', path, `The value ${show(raw)} is neither text, number, yes/no nor a list; it is left out.`);
  return text;
}

function firstOf(list: readonly unknown[], path: string, report: Report): readonly unknown[] {
  if (list.length > MAX_LIST) report('warning', path, `Only the first ${MAX_LIST} of ${list.length} entries are kept.`);
  return list.slice(0, MAX_LIST);
}

function entriesOf(value: unknown, path: string, report: Report): [string, unknown][] {
  const record = asRecord(value);
  if (!record && isGiven(value)) report('warning', path, `${show(value)} is no object with names and values; it is left out.`);
  return Object.entries(record ?? {});
}

/** Undefined, and told, for what can be no name: nothing at all, and what would mean the object's prototype. */
function readName(raw: string, path: string, report: Report): string | undefined {
  const name = cleanText(raw, path, report, MAX_NAME_LENGTH);
  if (name !== undefined && name !== '__proto__') return name;
  report('warning', `${path}.${raw.slice(0, MAX_NAME_LENGTH)}`, `The name ${show(raw)} can't be used; it is left out with its value. Call it otherwise.`);
  return undefined;
}
