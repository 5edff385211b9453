import { databaseUrl } from '@/lib/env';
import { createBackup } from '@/scripts/backup/back-up';
import { namedFile } from './files';
import { chainLine, rowsLine, sizeOf } from './told';

/** `npm run sanad -- backup FILE`. */
export async function backUp(file: string): Promise<void> {
  const began = performance.now();
  const { manifest, chain, bytes } = await createBackup(databaseUrl(), namedFile(file));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Backed up into ${file}: ${rowsLine(manifest)}; ${sizeOf(bytes)} in ${seconds} s.`);
  console.log(chainLine(chain));
  console.log(
    'It holds drafts, reports and accounts: keep it private. Sessions and one-time links are left out.',
  );
}
