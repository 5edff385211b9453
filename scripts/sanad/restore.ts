import { databaseUrl } from '@/lib/env';
import { restoreBackup } from '@/scripts/backup/restore';
import { namedFile } from './files';
import { chainLine, rowsLine } from './told';

/** `npm run sanad -- restore FILE`. */
export async function restore(file: string): Promise<void> {
  const began = performance.now();
  const { manifest, chain, later, sealedElsewhere } = await restoreBackup(databaseUrl(), namedFile(file));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Restored the backup of ${manifest.createdAt} (Sanad ${manifest.version}): ${rowsLine(manifest)}.`,
  );
  console.log(`Every table compared byte for byte with the backup, in ${seconds} s.`);
  if (later.length > 0) console.log(`Brought up to this version by ${later.join(', ')}.`);
  console.log(chainLine(chain));
  if (sealedElsewhere > 0) {
    console.error(
      `WARNING: ${sealedElsewhere} accounts have a second step that only the SANAD_SECRET of the other site opens. Put its file "secret" into the data folder before the next start.`,
    );
  }
}
