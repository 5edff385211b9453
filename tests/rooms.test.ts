import { describe, expect, it } from 'vitest';
import { importsOf } from './support/imports';
import { breachesOf, cyclesIn, DOORS, isBarrel, neighboursOf } from './support/rooms';
import { filesLike } from './support/tree';

const files = filesLike(/\.(tsx?|mjs|js)$/);
const rooms = files.filter((file) => Object.keys(DOORS).includes(file.path.split('/')[0] ?? ''));

describe('the rooms of the house', () => {
  it('have files to judge, of every ending', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.flatMap((file) => importsOf(file.text)).length).toBeGreaterThan(50);
  });

  it('open only the doors they have', () => {
    expect(rooms.flatMap(breachesOf)).toEqual([]);
  });

  it('lean on each other without a cycle', () => {
    const edges = new Map(rooms.map((file) => [withoutEnding(file.path), neighboursOf(file)]));
    expect(cyclesIn(edges).map((cycle) => cycle.join(' -> '))).toEqual([]);
  });

  it('hold no barrel and no index file', () => {
    const barrels = rooms.filter((file) => isBarrel(file) || /(^|\/)index\.tsx?$/.test(file.path));
    expect(barrels.map((file) => file.path)).toEqual([]);
  });
});

describe('the judge of imports', () => {
  it.each([
    ['text/fold.ts', "import { problem } from '@/lib/problem';", 'text/ has no door to lib/'],
    ['text/fold.ts', "import { readFileSync } from 'node:fs';", 'knows no package'],
    ['text/fold.ts', "import { z } from 'zod';", 'knows no package'],
    ['text/fold.test.ts', "import { clock } from '@/i18n/clock';", 'text/ has no door to i18n/'],
    ['lib/id.ts', "import { fold } from '@/text/fold';", 'lib/ has no door to text/'],
    ['lib/id.ts', "const late = await import('@/text/fold');", 'lib/ has no door to text/'],
    ['ui/quote.tsx', "import { findClaim } from '@/features/claim/queries';", 'ui/ has no door to features/'],
    ['db/client.ts', "import {\n  fold,\n  strip,\n} from '@/text/fold';", 'db/ has no door to text/'],
    ['app/page.tsx', "import { db } from '@/db/client';", 'app/ has no door to db/'],
    ['app/page.tsx', "export { db } from '@/db/client';", 'app/ has no door to db/'],
    ['app/page.tsx', "import type { Db } from '@/db/client';", 'app/ has no door to db/'],
    ['app/page.tsx', "import { Prisma } from '@/db/generated/client';", 'app/ has no door to db/'],
    ['app/page.tsx', "import '@/db/sql';", 'app/ has no door to db/'],
    ['app/page.tsx', "import { fold } from '@/text/fold';", 'app/ has no door to text/'],
    ['proxy.ts', "import { findClaim } from '@/features/claim/queries';", 'no door to features/'],
    ['features/claim/schema.ts', "import { db } from '@/db/client';", 'only queries.ts and commands.ts'],
    ['features/claim/components/card.tsx', "import { db } from '@/db/client';", 'only queries.ts'],
    [
      'features/claim/queries.ts',
      "import { go } from '@/features/link/actions';",
      'queries, commands and types',
    ],
    ['features/claim/queries.ts', "import type { Go } from '@/features/link/actions';", 'queries, commands'],
    ['features/claim/shape.ts', "import { C } from '@/features/link/components/c';", 'queries, commands'],
    ['features/claim/queries.ts', "import { get } from '../link/queries';", 'across rooms say @/room/file'],
    ['features/claim/queries.ts', "import { S } from '@/features/claim/schema';", 'what is beside is ./near'],
    ['i18n/format.ts', "import { fold } from '../text/fold';", 'across rooms say @/room/file'],
    ['i18n/format.ts', "import { fold } from '@/i18n/fold';", 'what is beside is ./near'],
  ])('refuses in %s: %s', (path, text, why) => {
    expect(breachesOf({ path, text })).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['app/page.tsx', "import { findClaim } from '@/features/claim/queries';"],
    ['app/page.tsx', "import type { Claim } from '@/db/generated/client';"],
    ['features/claim/queries.ts', "import { db } from '@/db/client';"],
    ['features/claim/commands.ts', "import { db } from '@/db/client';"],
    ['features/claim/schema.ts', "import type { Claim } from '@/db/generated/client';"],
    ['features/claim/commands.ts', "import { find } from '@/features/source/queries';"],
    ['features/claim/commands.ts', "import type { Link } from '@/features/link/schema';"],
    ['features/link/components/pair.tsx', "import { C } from '@/features/claim/components/c';"],
    ['features/link/commands.ts', "import { Place } from '@/features/claim/schema';"],
    ['features/link/components/pair.tsx', "import { go } from '@/features/link/shape';"],
    ['features/link/components/pair.tsx', "import { go } from '../shape';"],
    ['text/fold.ts', "import { TWINS } from './twins';"],
    ['text/fold.test.ts', "import fc from 'fast-check';\nimport { a } from '@/tests/fixtures/a';"],
    ['app/page.tsx', "// import { db } from '@/db/client';\nexport const a = 1;"],
    ['app/page.tsx', "/* import { db } from '@/db/client'; */ const s = `import '@/db/client'`;"],
    ['app/page.tsx', `const said = "import { db } from '@/db/client'";`],
  ])('lets pass in %s: %s', (path, text) => {
    expect(breachesOf({ path, text })).toEqual([]);
  });

  it('reads every spelling of an import', () => {
    const source = [
      "import a from 'a';",
      "import * as b from 'b';",
      "import c, { type d } from 'c';",
      "import { type e, type f } from 'e';",
      "import type { g } from 'g';",
      "import 'h';",
      "const i = await import('i');",
      "export * from 'j';",
      "export type { k } from 'k';",
    ].join('\n');
    const found = importsOf(source);
    expect(found.map((one) => one.specifier)).toEqual(['a', 'b', 'c', 'e', 'g', 'h', 'i', 'j', 'k']);
    expect(found.filter((one) => one.isTypeOnly).map((one) => one.specifier)).toEqual(['e', 'g', 'k']);
    expect(found.filter((one) => one.isReExport).map((one) => one.specifier)).toEqual(['j', 'k']);
  });

  it('finds a cycle over three files, and none where types alone go round', () => {
    const round = new Map([
      ['lib/a', neighboursOf({ path: 'lib/a.ts', text: "import { b } from './b';" })],
      ['lib/b', neighboursOf({ path: 'lib/b.ts', text: "import { c } from './c';" })],
      ['lib/c', neighboursOf({ path: 'lib/c.ts', text: "import { a } from './a';" })],
    ]);
    expect(cyclesIn(round)).toEqual([['lib/a', 'lib/b', 'lib/c', 'lib/a']]);
    round.set('lib/c', neighboursOf({ path: 'lib/c.ts', text: "import type { a } from './a';" }));
    expect(cyclesIn(round)).toEqual([]);
  });

  it('knows a barrel by what is left when its re-exports are taken away', () => {
    expect(
      isBarrel({ path: 'lib/all.ts', text: "// all\nexport * from './a';\nexport { b } from './b';" }),
    ).toBe(true);
    expect(isBarrel({ path: 'lib/one.ts', text: "export { b } from './b';\nexport const one = 1;" })).toBe(
      false,
    );
    expect(isBarrel({ path: 'lib/none.ts', text: 'export const none = 0;' })).toBe(false);
  });
});

function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mjs|js)$/, '');
}
