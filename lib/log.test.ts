import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorFacts, log, logLine, logToStderr } from './log';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const NOON = new Date('2026-03-21T12:00:00Z');

describe('a line', () => {
  it('is JSON with time and level first', () => {
    expect(logLine(NOON, 'warn', { event: 'refused', reason: 'form.token' })).toBe(
      '{"time":"2026-03-21T12:00:00.000Z","level":"warn","event":"refused","reason":"form.token"}',
    );
  });

  it('stays one line that a terminal can show, whatever is in it', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        'a',
        'آ',
        '\n',
        '\r',
        '\u001b',
        '\u009b',
        '\u0085',
        '\u2028',
        '\u202e',
        '\u2066',
        '\0',
        '"',
        '\\',
      ),
    });
    fc.assert(
      fc.property(hostile, (words) => {
        const line = logLine(NOON, 'info', { event: words });
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(JSON.parse(line).event).toBe(words);
      }),
    );
  });

  it('is no longer than it need be', () => {
    expect(logLine(NOON, 'info', { event: 'x'.repeat(1e6) }).length).toBeLessThan(2100);
  });
});

describe('the level', () => {
  const linesAt = (level: string) => {
    vi.stubEnv('LOG_LEVEL', level);
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    for (const each of ['debug', 'info', 'warn', 'error'] as const) log(each, 'something');
    return write.mock.calls.map(([line]) => JSON.parse(String(line)).level);
  };

  it.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['ERROR', ['error']],
    ['silent', []],
    ['', ['info', 'warn', 'error']],
    ['loud', ['info', 'warn', 'error']],
  ])('%j writes %j', (level, written) => expect(linesAt(level)).toEqual(written));

  it('writes each event as one line', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    log('error', 'one\ntwo');
    expect(write).toHaveBeenCalledOnce();
    expect(String(write.mock.calls[0]?.[0]).match(/\n/g)).toHaveLength(1);
  });
});

describe('what is said of an error', () => {
  it('is class, code, digest and place, never its message', () => {
    const error = Object.assign(new TypeError('no user with e-mail editor@example.org\n    at home'), {
      code: 'P2025',
      digest: '1234567',
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ error: 'TypeError', code: 'P2025', digest: '1234567' });
    expect(facts.at?.[0]).toContain('log.test');
    expect(JSON.stringify(facts)).not.toContain('example.org');
  });

  it('leaves out codes that are no codes', () => {
    expect(errorFacts(Object.assign(new Error('x'), { code: 'a b', digest: 7 }))).not.toHaveProperty('code');
  });

  it('says of anything else only what kind it is', () =>
    expect(errorFacts('secret')).toEqual({ error: 'string' }));
});

it('leaves the standard output of a command to its answer', () => {
  const answer = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const aside = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  logToStderr();
  log('warn', 'slow database');
  expect(answer).not.toHaveBeenCalled();
  expect(String(aside.mock.calls[0]?.[0])).toContain('"event":"slow database"');
});
