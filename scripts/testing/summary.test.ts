import { describe, expect, it } from 'vitest';
import { lastLine, readReport, summary } from './summary.mjs';

const report = (passed: number, failed: number) => () =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

describe('the counts of a run', () => {
  it.each([
    ['all passed', report(7, 0), true, { passed: 7, failed: 0 }],
    ['some failed', report(5, 2), false, { passed: 5, failed: 2 }],
    ['a file did not load', report(5, 0), false, { passed: 5, failed: 1 }],
    ['nothing ran', report(0, 0), true, { passed: 0, failed: 1 }],
    ['half a report', () => '{"numPassedTests": 3', true, { passed: 0, failed: 1 }],
    ['a report of something else', () => '{}', true, { passed: 0, failed: 1 }],
  ])('are right where %s', (_case, read, isOk, counts) => {
    expect(readReport(read, isOk)).toEqual(counts);
  });

  it('are one failure where there is no report', () => {
    const missing = () => {
      throw new Error('ENOENT');
    };
    expect(readReport(missing, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the last line', () => {
  it('sums what the steps found', () => {
    const steps = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ];
    expect(lastLine(steps)).toBe('41 passed, 2 failed');
  });

  it('is a failure where nothing was tested', () => {
    expect(lastLine([])).toBe('0 passed, 1 failed');
    expect(lastLine([{ passed: 0, failed: 0 }])).toBe('0 passed, 1 failed');
  });

  it('stands below one line per step', () => {
    const text = summary([
      { name: 'lint', seconds: 1.25, passed: 1, failed: 0 },
      { name: 'unit', seconds: 20, passed: 3, failed: 1 },
    ]);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain('3 passed, 1 FAILED');
    expect(text).toMatch(/all\s+21\.3 s/);
  });
});
