import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { chooseIdentity, underIdentity } from '@/scripts/launcher/identity.mjs';
import { nativeFolder } from '@/scripts/launcher/native.mjs';
import { startPostgres } from '@/scripts/launcher/postgres.mjs';

const NOBODY = 65534;

/** A folder inside one with the given rights. */
function folderBelow(mode: number): string {
  const above = mkdtempSync(path.join(tmpdir(), 'sanad-identity-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  chmodSync(above, mode);
  return path.join(above, 'data');
}

async function roundTrip(dir: string): Promise<number> {
  const server = await startPostgres({ dir, fsync: false });
  try {
    const { rows } = await withClient(server.url, (client) => client.query('select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
  } finally {
    await server.stop();
  }
  return statSync(path.join(dir, 'postgres')).uid;
}

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('runs PostgreSQL as nobody where nobody can reach the data', async () => {
    const dir = folderBelow(0o755);
    expect(await roundTrip(dir)).toBe(NOBODY);
    expect(await roundTrip(dir)).toBe(NOBODY);
  });

  it('finds another way into a private folder, such as the home of root, and stays with it', async () => {
    const dir = folderBelow(0o700);
    const owner = await roundTrip(dir);
    expect(await roundTrip(dir)).toBe(owner);
  });

  it.runIf(existsSync('/usr/bin/setpriv'))(
    'does without user namespaces, as a plain container must',
    async () => {
      const tools = mkdtempSync(path.join(tmpdir(), 'sanad-tools-'));
      onTestFinished(() => rmSync(tools, { recursive: true }));
      symlinkSync('/usr/bin/setpriv', path.join(tools, 'setpriv'));
      vi.stubEnv('PATH', tools); // no `unshare` there
      onTestFinished(() => void vi.unstubAllEnvs());
      const dir = folderBelow(0o700);
      expect(await roundTrip(dir)).toBe(NOBODY);
      expect(await roundTrip(dir)).toBe(NOBODY);
    },
  );

  it('keeps to the owner of a cluster that an ordinary user made', () => {
    const dir = folderBelow(0o755);
    mkdirSync(dir, { recursive: true });
    const identity = chooseIdentity(nativeFolder(), dir, 1000);
    expect(identity).toMatchObject({ uid: 1000, owner: 1000 });
    expect(underIdentity(identity, '/bin/postgres', ['-D', dir])).toEqual({
      file: '/bin/postgres',
      args: ['-D', dir],
      options: { cwd: '/', uid: 1000, gid: 1000 },
    });
  });

  it('says what can be done when no user will do', () => {
    expect(() => chooseIdentity('/nowhere', folderBelow(0o755), undefined)).toThrow(
      /must not run as root.*DATABASE_URL/,
    );
  });
});

describe.runIf(process.getuid !== undefined && process.getuid() !== 0)('as an ordinary user', () => {
  it('runs PostgreSQL as that user', async () => {
    expect(await roundTrip(folderBelow(0o700))).toBe(process.getuid?.());
  });

  it('refuses the cluster of another user', () => {
    expect(() => chooseIdentity(nativeFolder(), '/', 0)).toThrow('belongs to another user');
  });
});
