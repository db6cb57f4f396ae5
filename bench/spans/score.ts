/** How often the right name of a judged span is first, and among the first three, by the languages of shopper and catalog. */

export interface NameAsked {
  readonly kind: string;
  readonly name: string;
  readonly field?: string;
}

/** A line of `spans.jsonl`. */
export interface JudgedSpan {
  readonly catalog: string;
  readonly lang: string;
  readonly span: string;
  /** Any of them is right. */
  readonly gold: readonly NameAsked[];
}

/** From 1; undefined where no right name is found. */
export function placeOf({ gold }: JudgedSpan, ranking: readonly NameAsked[]): number | undefined {
  const place = ranking.findIndex((found) => gold.some(({ kind, name, field }) => kind === found.kind && name === found.name && field === found.field));
  return place < 0 ? undefined : place + 1;
}

export interface Row {
  /** Of the shopper and of the catalog: `fr → en`. */
  readonly languages: string;
  readonly places: Readonly<Record<string, number | undefined>>;
}

/** As Markdown: a line for each pair of languages, a column for each way. */
export function tableOf(rows: readonly Row[], ways: readonly string[]): string {
  const pairs = [...new Set(rows.map((row) => row.languages))].sort();
  const isOne = ({ languages }: Row): boolean => languages.slice(0, 2) === languages.slice(-2);
  const groups: (readonly [string, readonly Row[]])[] = [
    ...pairs.map((pair) => [pair, rows.filter((row) => row.languages === pair)] as const),
    ['one language', rows.filter(isOne)], ['two languages', rows.filter((row) => !isOne(row))], ['all', rows],
  ];
  const share = (of: readonly Row[], way: string, most: number): string => (of.filter(({ places }) => (places[way] ?? Infinity) <= most).length / Math.max(1, of.length)).toFixed(2);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(['shopper → catalog: right name first / among three', ...ways]), line(['---', ...ways.map(() => '---')]),
    ...groups.map(([name, of]) => line([`${name} (${of.length})`, ...ways.map((way) => `${share(of, way, 1)} / ${share(of, way, 3)}`)])),
  ].join('');
}
