import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-report.ts';

test('Vitest tests are counted, skipped ones left out', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults: [] };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, names: [] });
});

test('a file that could not be imported counts as one failure', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'adds up' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 2, names: ['b.test.ts: adds up', 'a.test.ts'] });
});

test('a flaky Playwright test has passed, and an error outside the tests is a failure', () => {
  const suites = [{ specs: [{ ok: true, file: 'shop.test.ts', title: 'opens' }], suites: [{ specs: [{ ok: false, file: 'shop.test.ts', title: 'sells' }] }] }];
  const report = { stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 7 }, errors: [{ message: 'no server' }], suites };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, names: ['shop.test.ts: sells'] });
});

test('a report of another shape counts nothing', () => {
  expect(countVitest(null)).toEqual({ passed: 0, failed: 0, names: [] });
  expect(countPlaywright('')).toEqual({ passed: 0, failed: 0, names: [] });
});
