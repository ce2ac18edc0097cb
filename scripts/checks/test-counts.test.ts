import { describe, expect, it } from 'vitest';
import { addTestCounts, countsLine, readTestCounts } from './test-counts.ts';

describe('readTestCounts', () => {
  it('reads a report by Vitest', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(readTestCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('reads a report by Playwright, where flaky means failed', () => {
    const report = { suites: [], stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 } };
    expect(readTestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 3, skipped: 4 });
  });
});

describe('countsLine', () => {
  it('adds up, and names what was skipped only where something was', () => {
    const unit = { passed: 5, failed: 0, skipped: 0 };
    expect(countsLine(addTestCounts([unit, { passed: 2, failed: 1, skipped: 0 }]))).toBe(
      '7 passed, 1 failed'
    );
    expect(countsLine({ ...unit, skipped: 3 })).toBe('5 passed, 0 failed, 3 skipped');
    expect(countsLine(addTestCounts([]))).toBe('0 passed, 0 failed');
  });
});
