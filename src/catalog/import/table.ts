/**
 * CSV and TSV as rows with the line each begins on. A row whose quotes or columns don't come out even is left out: a
 * comma too many would put the stock where the price belongs.
 */
import Papa from 'papaparse';
import type { Ledger } from './ledger.ts';
import type { Place } from './types.ts';

export interface TableRow {
  readonly place: Place;
  readonly cells: readonly string[];
}

const DELIMITERS = ['\t', ';', ',', '|'];
/** No text holds it. */
const NO_QUOTE = '\u0000';
/** Longest header that is looked at for its delimiter. */
const HEADER_LENGTH = 20_000;

export class Table {
  /** Names as written; unnamed columns are `column 3`. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly #columns = new Map<string, number>();

  constructor(header: readonly string[], rows: readonly TableRow[]) {
    this.header = header.map((name, i) => name.trim() || `column ${i + 1}`);
    this.rows = rows;
    for (const [i, name] of this.header.entries()) if (!this.#columns.has(columnKey(name))) this.#columns.set(columnKey(name), i);
  }

  has(name: string): boolean {
    return this.#columns.has(columnKey(name));
  }

  /** The trimmed cell; undefined when it is empty or there is no such column. Of columns of one name the first is read. */
  cell(row: TableRow, name: string): string | undefined {
    const column = this.#columns.get(columnKey(name));
    return column === undefined ? undefined : row.cells[column]?.trim() || undefined;
  }

  /** The cells of a row by their column's number. */
  column(row: TableRow, index: number): string | undefined {
    return row.cells[index]?.trim() || undefined;
  }
}

/** Case, spaces and underscores don't matter in column names. */
export function columnKey(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** The delimiter that the first line holds most of, outside of quotes; a comma when it holds none. */
export function delimiterOf(text: string): string {
  const line = firstLine(text).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((d) => line.split(d).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)] ?? ',';
}

function firstLine(text: string): string {
  return /^\s*([^\n]*)/.exec(text.slice(0, HEADER_LENGTH))?.[1] ?? '';
}

export function readTable(source: string, file: string, ledger: Ledger): Table {
  const normalized = source.replace(/\r\n?/g, '\n');
  // Excel's own line that names the delimiter.
  const declared = /^sep=(.)\n/.exec(normalized);
  const text = declared ? normalized.slice(declared[0].length) : normalized;
  const delimiter = declared?.[1] ?? delimiterOf(text);
  const [head, ...body] = parseRows(text, delimiter, declared ? 2 : 1);
  const header = head?.cells ?? [];
  const rows: TableRow[] = [];
  const isCutOff = !text.endsWith('\n');
  ledger.found(body.length);
  for (const [index, { cells, line, quoteError }] of body.entries()) {
    const place = { file, at: `line ${line}` };
    const surplus = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (quoteError !== undefined) ledger.leaveOut(place, 1, `The quotes of this row don't come out even (${quoteError}); it is left out with all that stands between them.`);
    else if (surplus) ledger.leaveOut(place, 1, `The row has ${cells.length} cells for ${header.length} columns; its values can't be told apart, and it is left out. Put cells that hold the delimiter in quotes.`);
    else if (isCutOff && index === body.length - 1 && cells.length < header.length) ledger.leaveOut(place, 1, `The file ends within this row, after ${cells.length} of ${header.length} cells; it is left out. Check that the file is whole.`);
    else rows.push({ place, cells });
  }
  return new Table(header, rows);
}

interface ParsedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly quoteError: string | undefined;
}

/**
 * Files with tabs may hold quotes that are nothing but quotes: Google's feeds have quoted cells only where the merchant switched
 * them on. They are read the way that loses fewer rows.
 */
function parseRows(text: string, delimiter: string, firstLineNumber: number): ParsedRow[] {
  const quoted = parse(text, delimiter, firstLineNumber, '"');
  if (delimiter !== '\t' || quoted.every((row) => row.quoteError === undefined)) return quoted;
  const plain = parse(text, delimiter, firstLineNumber, NO_QUOTE);
  const whole = (rows: readonly ParsedRow[]): number => rows.filter((row) => row.quoteError === undefined && row.cells.length === rows[0]?.cells.length).length;
  return whole(plain) > whole(quoted) ? plain : quoted;
}

function parse(text: string, delimiter: string, firstLineNumber: number, quoteChar: string): ParsedRow[] {
  const rows: ParsedRow[] = [];
  let line = firstLineNumber;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar,
    // The fast way doesn't tell where a row ends.
    fastMode: false,
    step({ data, errors, meta }) {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line, quoteError: errors.find((e) => e.type === 'Quotes')?.message.replace(/\.$/, '') });
      line += newlinesBetween(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return rows;
}

function newlinesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
