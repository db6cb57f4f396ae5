/** The `need` questions of the measuring material, and the table of where their products rank. */

export interface NeedQuestion {
  readonly text: string;
  readonly catalog: string;
  /** Ids of the products that answer it; any of them does. */
  readonly gold: readonly string[];
}

/** Places from 1; undefined where none of the wanted products is found. */
export interface NeedPlaces {
  readonly text: string;
  readonly catalog: string;
  readonly words: number | undefined;
  readonly meaning: number | undefined;
  readonly joined: number | undefined;
}

const WAYS = ['words', 'meaning', 'joined'] as const;
/** As many products as an answer to a need is asked for. */
const SHOWN = 3;

/** Those of one message: a need within a conversation is more than its last words. Lines of other kinds are passed over. */
export function parseNeeds(text: string): NeedQuestion[] {
  return text.split('\n').flatMap((line): NeedQuestion[] => {
    if (line.trim() === '') return [];
    const { kind, catalog, turns, gold } = JSON.parse(line) as Partial<Record<string, unknown>>;
    if (kind !== 'need' || typeof catalog !== 'string' || !isTexts(turns) || turns.length !== 1 || !isTexts(gold)) return [];
    return [{ text: turns[0] ?? '', catalog, gold }];
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Place of the first wanted product in a ranking, from 1. */
export function firstPlace(ranking: readonly string[], wanted: readonly string[]): number | undefined {
  const index = ranking.findIndex((id) => wanted.includes(id));
  return index < 0 ? undefined : index + 1;
}

/** As Markdown, with how many needs each way answers among the first three, and the mean of 1 / place. */
export function tableOfNeeds(rows: readonly NeedPlaces[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const inFirst = WAYS.map((way) => `${rows.filter((row) => (row[way] ?? Infinity) <= SHOWN).length} of ${rows.length}`);
  const reciprocal = WAYS.map((way) => (rows.reduce((sum, row) => sum + 1 / (row[way] ?? Infinity), 0) / Math.max(1, rows.length)).toFixed(2));
  return [
    line(['need (first wanted product at)', ...WAYS]), line(['---', ...WAYS.map(() => '---')]),
    ...rows.map((row) => line([`"${row.text}" (${row.catalog})`, ...WAYS.map((way) => row[way]?.toString() ?? '–')])),
    line([`in the first ${SHOWN}`, ...inFirst]), line(['mean of 1 / place', ...reciprocal]),
  ].join('');
}
