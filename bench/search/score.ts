/** nDCG@10 of rankings against judged queries, as `../shared/eval/score_search.py` reckons it. */

/** A line of `queries.jsonl`. */
export interface JudgedQuery {
  readonly id: string;
  readonly lang: string;
  readonly catalog: string;
  readonly query: string;
  /** Product id → 3 for what is asked for, 2 for what would partly do. What isn't named is wrong. */
  readonly grades: Readonly<Record<string, number>>;
}

const DEPTH = 10;

/** From 0 to 1, where all that is asked for comes before all that would partly do. */
export function ndcg({ grades }: JudgedQuery, ranking: readonly string[]): number {
  const gain = (grade: number | undefined): number => (grade === 3 ? 1 : grade === 2 ? 0.5 : 0);
  const discounted = (gains: readonly number[]): number => gains.slice(0, DEPTH).reduce((sum, value, i) => sum + value / Math.log2(i + 2), 0);
  return discounted(ranking.map((id) => gain(grades[id]))) / discounted(Object.values(grades).map(gain).sort((a, b) => b - a));
}

export interface Scored {
  readonly query: JudgedQuery;
  /** Whether the catalog's texts are in the query's language. */
  readonly isAtHome: boolean;
  readonly scores: Readonly<Record<string, number>>;
}

/** As Markdown: the mean of each way for each language, in all and by whether the catalog speaks it. */
export function tableOf(scored: readonly Scored[], ways: readonly string[]): string {
  const groups = [...new Set(scored.map(({ query }) => query.lang))].sort().flatMap((lang): (readonly [string, readonly Scored[]])[] => {
    const own = scored.filter(({ query }) => query.lang === lang);
    return [[lang, own], [`${lang}, of a catalog in ${lang}`, own.filter((s) => s.isAtHome)], [`${lang}, of another's`, own.filter((s) => !s.isAtHome)]];
  });
  const mean = (of: readonly Scored[], way: string): string => (of.reduce((sum, { scores }) => sum + (scores[way] ?? 0), 0) / Math.max(1, of.length)).toFixed(3);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(['nDCG@10', ...ways]), line(['---', ...ways.map(() => '---')]), ...groups.map(([name, of]) => line([`${name} (${of.length})`, ...ways.map((way) => mean(of, way))]))].join('');
}
