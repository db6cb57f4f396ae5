/**
 * Bytes of a merchant's file as text: UTF-8 or UTF-16 where they are that, else what Excel writes in the West
 * (Windows-1252) or in China (GB 18030).
 */
import { CatalogError } from '../errors.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string | undefined;
}

/** What a file begins with when it isn't text at all. */
const PACKED: readonly { readonly starts: readonly number[]; readonly is: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP or Excel file: unpack it, or save the sheet as CSV' },
  { starts: [0x1f, 0x8b], is: 'packed with gzip: unpack it' },
  { starts: [0x25, 0x50, 0x44, 0x46], is: 'a PDF: export the products as CSV or JSON' },
];

/** @throws CatalogError for files that are not text. */
export function decodeText(content: Uint8Array | string, name: string): DecodedText {
  if (typeof content === 'string') return { text: content.replace(/^\uFEFF/, ''), encoding: undefined };
  const packed = PACKED.find(({ starts }) => starts.every((byte, i) => content[i] === byte));
  if (packed) throw new CatalogError('catalog-invalid', `${name} is ${packed.is}, and import that.`);
  const encoding = encodingOf(content);
  return { text: new TextDecoder(encoding).decode(content), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isValid(bytes, 'utf-8')) return 'utf-8';
  return comeInPairs(bytes) && isValid(bytes, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder's way of saying no
  }
}

/** Accented letters of the West stand alone among ASCII; Chinese characters are runs of high bytes. */
function comeInPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) beside++;
  }
  return beside > high * 0.8;
}
