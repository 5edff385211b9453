import { type Author, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import { pageKey } from './page-key';
import type { PageTextInput } from './schema';

type PageText = Omit<PageTextInput, 'step' | 'reason'>;

/**
 * Writes the newsroom's own text of a page in one language; an empty one puts the shipped text back. Every text that
 * ever stood there stays in the history.
 *
 * @throws Problem `conflict` when somebody wrote since this version was opened
 */
export function writePageText({ name, lang, version, body }: PageText, by: Author): Promise<Receipt> {
  const id = pageKey(name, lang);
  return change(by, async (tx) => {
    const { _max } = await tx.historyEntry.aggregate({ where: { aggregateId: id }, _max: { version: true } });
    if ((_max.version ?? 0) !== version) {
      throw new Problem('conflict', 'Somebody wrote this page meanwhile.', { reason: 'page.changed' });
    }
    const next = version + 1;
    const key = { name_lang: { name, lang } };
    if (body === '') await tx.pageText.deleteMany({ where: { name, lang } });
    else {
      await tx.pageText.upsert({
        where: key,
        create: { name, lang, body, version: next },
        update: { body, version: next },
      });
    }
    return { aggregate: 'page', id, version: next, verb: 'edit', values: { name, lang, body } };
  });
}
