/**
 * `npm run seed`: loads the dossier shipped with Sanad, or shows it again after a removal.
 * `--remove` takes it out of public view in one act; `--if-empty` loads only into a database without sources.
 */
import { pathToFileURL } from 'node:url';
import { v7 } from 'uuid';
import { closeDatabase } from '@/db/client';
import { countSources } from '@/features/source/queries';
import { moveRecord } from '@/features/workflow/commands';
import { Problem } from '@/lib/problem';
import { loadDossier } from './dossier/load';
import { DOSSIER_SERVICE } from './dossier/service';

export { loadDossier };

/** Takes the dossier out of public view, or puts it back: two history entries, nothing deleted. */
export async function showDossier(isShown: boolean): Promise<void> {
  const { sourceId, topicId } = await loadDossier();
  const step = isShown ? 'restore' : 'hide';
  const reason = isShown ? 'Shown again' : 'Removed by the newsroom';
  for (const [kind, id] of [
    ['source', sourceId],
    ['topic', topicId],
  ] as const) {
    try {
      await moveRecord({ kind, id, step }, { editorId: DOSSIER_SERVICE.id, opId: v7(), reason });
    } catch (error) {
      // Removed twice is removed once.
      if (!(error instanceof Problem && error.reason === 'step.state')) throw error;
    }
  }
}

async function main(args: ReadonlySet<string>): Promise<void> {
  if (args.has('--if-empty') && (await countSources()) > 0) return;
  if (args.has('--remove')) {
    await showDossier(false);
    console.log('The shipped dossier is out of public view. `npm run seed -- --show` puts it back.');
    return;
  }
  if (args.has('--show')) await showDossier(true);
  const { actors, claims, links } = await loadDossier();
  console.log(`The shipped dossier is loaded: ${actors} actors, ${claims} claims, ${links} links.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(new Set(process.argv.slice(2)));
  await closeDatabase();
}
