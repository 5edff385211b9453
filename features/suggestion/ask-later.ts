import { after } from 'next/server';
import { newId } from '@/lib/id';
import { log } from '@/lib/log';
import { askModelAbout } from './commands';

/**
 * Asks the model about a new copy once the answer is on its way, where one is set. Whatever comes of it, what was
 * answered stands: the copy is kept and the rules have read it.
 */
export function askModelLater(sourceId: string, editorId: string): void {
  if (!process.env['SANAD_MODEL_URL']) return;
  after(async () => {
    const { state, proposals } = await askModelAbout(sourceId, { editorId, opId: newId() });
    log('info', 'model asked', { state, proposals: proposals.length });
  });
}
