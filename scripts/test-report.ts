/** Counts passed and failed tests, and names the failed ones, in the JSON that Vitest and Playwright write. It starts nothing and prints nothing. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Of the failed ones, as far as the runner tells them. */
  readonly names: readonly string[];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * Vitest's JSON (Jest's shape). A file that failed before its first test (a broken import) has no failed test of its
 * own: it counts as one.
 */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = record(report);
  const files = Array.isArray(testResults) ? testResults.map(record) : [];
  const broken = files.filter((file) => {
    const tests = Array.isArray(file['assertionResults']) ? file['assertionResults'].map(record) : [];
    return file['status'] === 'failed' && !tests.some((test) => test['status'] === 'failed');
  });
  const names = files.flatMap((file) => (Array.isArray(file['assertionResults']) ? file['assertionResults'].map(record) : [])
    .filter((test) => test['status'] === 'failed').map((test) => `${String(file['name'])}: ${String(test['fullName'])}`));
  return { passed: number(numPassedTests), failed: number(numFailedTests) + broken.length, names: [...names, ...broken.map((file) => String(file['name']))] };
}

/** Playwright's JSON. A flaky test passed in the end; an error outside any test (a server that did not start) counts as one. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors, suites } = record(report);
  const { expected, flaky, unexpected } = record(stats);
  const outside = Array.isArray(errors) ? errors.length : 0;
  return { passed: number(expected) + number(flaky), failed: number(unexpected) + outside, names: failedSpecs(suites) };
}

function failedSpecs(suites: unknown): string[] {
  if (!Array.isArray(suites)) return [];
  return suites.map(record).flatMap((suite) => [
    ...(Array.isArray(suite['specs']) ? suite['specs'].map(record) : []).filter((spec) => spec['ok'] === false).map((spec) => `${String(spec['file'])}: ${String(spec['title'])}`),
    ...failedSpecs(suite['suites']),
  ]);
}
