/** Google Merchant Center's feeds (tables, RSS and Atom) and the Agentic Commerce Protocol's rows (tables, JSON Lines) → items. */
import { LANGUAGES } from '../../read-text.ts';
import type { Lang } from '../../types.ts';
import { isoDay } from '../dates.ts';
import { counted, type Ledger } from '../ledger.ts';
import type { XmlFeed, XmlField } from '../markup.ts';
import { decimalSignOf, fromMinorUnits } from '../money.ts';
import { columnKey, type Table } from '../table.ts';
import type { Feed, Place, StoreFacts } from '../types.ts';
import { feedFieldName, isIgnored, readFeedRow, type FeedRow } from './feed-row.ts';
import { isObject, listOf, textOf } from './json-values.ts';

/** Does a header name what every row of such a feed must have? */
export function isShoppingFeed(names: readonly string[]): boolean {
  const known = new Set(names.map(feedFieldName));
  return known.has('id') && known.has('title') && known.has('price') && known.has('availability') && (known.has('link') || known.has('image_link'));
}

/** Names that only the Agentic Commerce Protocol has. */
export function isAcpRows(names: readonly string[]): boolean {
  return names.some((name) => /^(?:is_eligible_(?:search|checkout)|enable_(?:search|checkout)|item_id|listing_has_variations)$/.test(columnKey(name).replaceAll(' ', '_')));
}

export function readShoppingTable(table: Table, ledger: Ledger, now: Date): Feed {
  const names = table.header.map(feedFieldName);
  const rows = table.rows.map((row): FeedRow => {
    const fields = new Map<string, string[]>();
    const details: [string, string][] = [];
    for (const [i, name] of names.entries()) {
      const text = table.column(row, i);
      if (text === undefined) continue;
      if (name === 'product_detail') details.push(...splitDetails(text));
      else fields.set(name, [...(fields.get(name) ?? []), structuredText(table.header[i] ?? '', text)]);
    }
    return { place: row.place, fields, details };
  });
  return feedOf(rows, {}, ledger, now);
}

export function readShoppingXml(xml: XmlFeed, ledger: Ledger, now: Date): Feed {
  const rows = xml.items.map(({ place, fields: elements }): FeedRow => {
    const fields = new Map<string, string[]>();
    const details: [string, string][] = [];
    for (const element of elements) {
      const name = feedFieldName(element.name);
      if (name === 'product_detail') details.push(...detailOf(element));
      else if (element.text !== '') fields.set(name, [...(fields.get(name) ?? []), element.text]);
      // `structured_title` and the like hold their text in a child.
      else if (element.children.some((child) => child.name === 'content')) fields.set(name, [element.children.find((child) => child.name === 'content')?.text.trim() ?? '']);
      // Shipping, certification: its parts as a text feed writes them.
      else if (element.children.length > 0) fields.set(name, [...(fields.get(name) ?? []), element.children.map((child) => child.text.trim()).join(':')]);
    }
    // Atom's own names for what Google calls otherwise.
    if (!fields.has('description')) fields.set('description', fields.get('summary') ?? fields.get('content') ?? []);
    for (const own of ['summary', 'content', 'updated', 'published', 'pubdate', 'guid', 'author']) fields.delete(own);
    return { place, fields, details };
  });
  const head = (name: string): string | undefined => xml.head.find((f) => f.name === name)?.text || undefined;
  const store = { name: head('title'), languages: languagesOf(head('language')), updated: isoDay(head('lastbuilddate')) ?? isoDay(head('updated')) ?? isoDay(head('pubdate')) };
  return feedOf(rows, store, ledger, now);
}

/** The protocol's amounts that are whole numbers are in minor units; Google has none of those. */
export function readShoppingObjects(objects: readonly { readonly place: Place; readonly value: unknown }[], hasMinorUnits: boolean, ledger: Ledger, now: Date): Feed {
  const rows: FeedRow[] = [];
  const lost = new Map<string, Place[]>();
  for (const { place, value } of objects) {
    if (!isObject(value)) {
      ledger.leaveOut(place, 1, 'The entry is no object with fields; it is left out.');
      continue;
    }
    const fields = new Map<string, string[]>();
    const details: [string, string][] = [];
    for (const [rawName, field] of Object.entries(value)) {
      const name = feedFieldName(rawName);
      const texts = name === 'variant_dict' && isObject(field) ? [JSON.stringify(field)] : textsOf(field, hasMinorUnits);
      if (name === 'product_detail') details.push(...listOf(field).flatMap(detailOfObject));
      else if (texts.length > 0) fields.set(name, texts);
      else if (isObject(field) || listOf(field).some(isObject)) lost.set(name, [...(lost.get(name) ?? []), place]);
    }
    rows.push({ place, fields, details });
  }
  for (const [name, [first, ...others]] of lost) if (first && !isIgnored(name)) ledger.note('warning', first, `"${name.slice(0, 60)}" holds objects (in ${counted(others.length + 1, 'row')}); it is not taken over.`);
  const feed = feedOf(rows, {}, ledger, now);
  return { ...feed, ignored: [...new Set([...feed.ignored, ...[...lost.keys()].filter(isIgnored)])] };
}

/** The Content API's `productDetails`. */
function detailOfObject(detail: unknown): [string, string][] {
  const [name, value] = isObject(detail) ? [textOf(detail['attributeName']), textOf(detail['attributeValue'])] : [];
  return name !== undefined && value !== undefined ? [[name, value]] : [];
}

/** A price may be an object of amount (the Content API's `value`) and currency, a measure one of value and unit. */
function textsOf(field: unknown, hasMinorUnits: boolean): string[] {
  if (isObject(field) && (field['amount'] ?? field['value']) !== undefined) {
    const { amount } = field;
    const money = hasMinorUnits && Number.isInteger(amount) ? fromMinorUnits(amount, field['currency']) : undefined;
    return [`${money?.amount ?? textOf(amount ?? field['value']) ?? ''} ${textOf(field['currency'] ?? field['unit']) ?? ''}`.trim()];
  }
  return (Array.isArray(field) ? (field as unknown[]) : [field]).flatMap((value) => textOf(value) ?? []);
}

function feedOf(rows: readonly FeedRow[], store: StoreFacts, ledger: Ledger, now: Date): Feed {
  const decimalSign = decimalSignOf(rows.flatMap(({ fields }) => [...(fields.get('price') ?? []), ...(fields.get('sale_price') ?? [])]));
  const names = new Set(rows.flatMap(({ fields }) => [...fields.keys()]));
  const seller = rows[0]?.fields.get('seller_name')?.[0];
  return {
    items: rows.map((row) => readFeedRow(row, { decimalSign, now, ledger })),
    store: { ...store, name: seller ?? store.name },
    ignored: [...names].filter(isIgnored),
  };
}

/** "General:Product Type:Digital player,…" of text feeds: section, name, value. A comma or colon further on belongs to the value. */
function splitDetails(text: string): [string, string][] {
  return text.split(/,(?=[^,]*:)/).flatMap((detail): [string, string][] => {
    const parts = detail.split(':').map((part) => part.trim());
    const [name, ...value] = parts.length > 2 ? parts.slice(1) : parts;
    return name && value.join(':') !== '' ? [[name, value.join(':')]] : [];
  });
}

/** `trained_algorithmic_media:"Title"` of the structured titles and descriptions → `Title`. */
function structuredText(column: string, text: string): string {
  return /^\s*structured[_ ]/i.test(column) ? text.replace(/^(?:default|trained_algorithmic_media)\s*:\s*/, '').replace(/^"(.*)"$/s, '$1') : text;
}

/** "fr-FR" → French; undefined for what is none of ours. */
function languagesOf(tag: string | undefined): readonly Lang[] | undefined {
  const lang = LANGUAGES.find((known) => tag?.toLowerCase().startsWith(known));
  return lang === undefined ? undefined : [lang];
}

function detailOf({ children }: XmlField): [string, string][] {
  const named = (name: string): string | undefined => children.find((child) => child.name === name)?.text.trim();
  const [name, value] = [named('attribute_name'), named('attribute_value')];
  return name && value ? [[name, value]] : [];
}
