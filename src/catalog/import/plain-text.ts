/** HTML of descriptions as plain text: paragraphs and list items on lines of their own, scripts and styles gone. Nothing is executed or loaded. */
import { Parser } from 'htmlparser2';

const LOOKS_LIKE_HTML = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/i;
const BLOCKS = new Set(['p', 'div', 'br', 'ul', 'ol', 'li', 'table', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'blockquote', 'pre', 'dt', 'dd']);
/** Their content is no text for shoppers. */
const SILENT = new Set(['script', 'style', 'iframe', 'object', 'noscript', 'template', 'svg', 'head', 'title']);

/** Nobody writes so; the parser's time grows with the square of it. */
const MAX_DEPTH = 2000;

export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/** `<p>Warm &amp; <b>dry</b></p><ul><li>1 kg</li></ul>` → "Warm & dry\n- 1 kg". Text without tags or entities stays as it is. */
export function plainText(html: string): string {
  if (!looksLikeHtml(html)) return html;
  let text = '';
  let silent = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (++depth > MAX_DEPTH) parser.pause();
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) text += name === 'li' ? '\n- ' : '\n';
      if (name === 'td' || name === 'th') text += ' ';
    },
    ontext(data) {
      if (silent === 0) text += data;
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name) && silent > 0) silent--;
      if (BLOCKS.has(name) && name !== 'br') text += '\n';
    },
  });
  parser.end(html);
  // The catalog's reader takes the tags out one by one.
  if (depth > MAX_DEPTH) return html;
  return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\n ]*/g, '\n').trim();
}
