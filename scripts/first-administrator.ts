/**
 * Run at each start, after the migrations: says how the first administrator comes in, as long as there is none. In a
 * demonstration it makes the two demo editors instead. Prints nothing when there is nothing to say.
 */
import { closeDatabase } from '@/db/client';
import { makeSetupCode } from '@/features/access/commands';
import { ensureDemoEditors } from '@/features/demo/commands';
import { siteUrl } from '@/lib/env';
import { Problem } from '@/lib/problem';
import { siteSecret } from '@/lib/secret';

async function main(): Promise<void> {
  if (siteSecret() === null) return;
  if (process.env['SANAD_DEMO'] === '1') {
    await ensureDemoEditors();
    console.log(`Demonstration: two editors wait at ${new URL('/sign-in', siteUrl()).href}`);
    return;
  }
  const code = await makeSetupCode();
  if (code === null) return;
  console.log(`No administrator yet. Set the site up at ${new URL('/set-up', siteUrl()).href} with the code`);
  console.log(`\n    ${code}\n\nIt works once, within a week; the next start prints a new one.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
