/**
 * Items out of XML feeds, and JSON-LD out of HTML pages. Entities that a document declares itself are not expanded, so
 * none can grow; an item without its closing tag is cut off, and left out.
 */
import { Parser } from 'htmlparser2';
import { CatalogError } from '../errors.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './types.ts';

/** A child element of an item, or of the feed itself. */
export interface XmlField {
  /** Without its namespace prefix, in lower case. */
  readonly name: string;
  /** Its text, or the address an Atom link points to. */
  readonly text: string;
  /** Of nested elements (`product_detail`, `shipping`). */
  readonly children: readonly { readonly name: string; readonly text: string }[];
}

export interface XmlItem {
  readonly place: Place;
  readonly fields: readonly XmlField[];
}

export interface XmlFeed {
  readonly items: readonly XmlItem[];
  /** What the feed says of itself: title, language, date. */
  readonly head: readonly XmlField[];
}

interface OpenField {
  name: string;
  text: string;
  children: { name: string; text: string }[];
}

/** RSS `item`, Atom `entry`. */
const ITEM_TAGS = new Set(['item', 'entry']);
/** No feed or page is so deep; the parser's time grows with the square of it. */
const MAX_DEPTH = 2000;
/** What they stand in. */
const CONTAINERS = new Set(['rss', 'rdf', 'channel', 'feed']);

export function readXml(text: string, file: string, ledger: Ledger): XmlFeed {
  const items: XmlItem[] = [];
  const head: XmlField[] = [];
  const lines = new LineCounter(text);
  let item: { readonly place: Place; readonly fields: XmlField[] } | undefined;
  let field: OpenField | undefined;
  /** Elements open within the item or its field. */
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const name = localName(rawName);
        if (!item && ITEM_TAGS.has(name)) {
          item = { place: { file, at: `line ${lines.at(parser.startIndex)}` }, fields: [] };
          field = undefined;
          depth = 0;
          ledger.found(1);
          return;
        }
        if (!item && CONTAINERS.has(name)) return;
        depth++;
        checkDepth(depth, file);
        if (depth === 1) field = { name, text: name === 'link' ? attributes['href'] ?? '' : '', children: [] };
        else if (depth === 2) field?.children.push({ name, text: '' });
      },
      ontext(data) {
        const target = depth >= 2 ? field?.children.at(-1) : field;
        if (target) target.text += data;
      },
      onclosetag(rawName, isImplied) {
        const name = localName(rawName);
        if (item && ITEM_TAGS.has(name) && depth === 0) {
          if (isImplied) ledger.leaveOut(item.place, 1, `The element <${rawName}> is not closed; the file is cut off or broken here, and the item is left out.`);
          else items.push(item);
          item = undefined;
          return;
        }
        if (!item && CONTAINERS.has(name)) return;
        if (depth === 1 && field) {
          (item?.fields ?? head).push({ name: field.name, text: field.text.trim(), children: field.children });
          field = undefined;
        }
        if (depth > 0) depth--;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { items, head };
}

function checkDepth(depth: number, file: string): void {
  if (depth > MAX_DEPTH) throw new CatalogError('catalog-invalid', `${file} has more than ${MAX_DEPTH} elements within one another; it is broken. Export it again.`);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Lines by position, for positions that only grow. */
class LineCounter {
  readonly #text: string;
  #position = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  at(position: number): number {
    for (let at = this.#text.indexOf('\n', this.#position); at >= 0 && at < position; at = this.#text.indexOf('\n', at + 1)) {
      this.#line++;
      this.#position = at + 1;
    }
    return this.#line;
  }
}

// What wraps a script's text for old browsers and for XHTML: <!-- and CDATA marks, within the comments of a script.
const WRAP_START = /^(?:\/\*|\/\/)?\s{0,9}<!(?:\[CDATA\[|--)\s{0,9}(?:\*\/)?/;
const WRAP_END = /(?:\/\*|\/\/)?\s{0,9}(?:\]\]|--)>\s{0,9}(?:\*\/)?$/;

/** JSON as pages write it: wrapped, or with bare newlines in its texts. @throws SyntaxError when it is none all the same. */
export function parsePageJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return JSON.parse(text.trim().replace(WRAP_START, '').replace(WRAP_END, '').replace(/[\u0000-\u001f]+/g, ' ')) as unknown;
  }
}

export interface JsonLdBlock {
  readonly place: Place;
  readonly text: string;
}

/** The texts of a page's `<script type="application/ld+json">`. */
export function findJsonLd(html: string, file: string): JsonLdBlock[] {
  const blocks: { place: Place; text: string }[] = [];
  const lines = new LineCounter(html);
  let open: { place: Place; text: string } | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      checkDepth(++depth, file);
      const isJsonLd = name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes['type'] ?? '');
      if (isJsonLd) open = { place: { file, at: `line ${lines.at(parser.startIndex)}` }, text: '' };
    },
    ontext(data) {
      if (open) open.text += data;
    },
    onclosetag(name) {
      depth--;
      if (name !== 'script' || !open) return;
      blocks.push(open);
      open = undefined;
    },
  });
  parser.end(html);
  return blocks;
}
