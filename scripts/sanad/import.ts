import { ensureService } from '@/features/access/commands';
import { recaptureSource } from '@/features/capture/commands';
import { countCarried, findSourceByUrl } from '@/features/capture/queries';
import type { Author } from '@/features/history/commands';
import { importSource, newestCapture } from '@/features/source/commands';
import { findOutletByName, getSourceAddress } from '@/features/source/queries';
import { askModelAbout } from '@/features/suggestion/commands';
import { moveRecord } from '@/features/workflow/commands';
import { directionOf } from '@/i18n/languages';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { languageOf, namedFile, readBytes } from './files';

/** Who imports by command line: no person, and the byline says so. */
const IMPORT_SERVICE = {
  id: '01929c6a-0000-7000-8000-000000000002',
  byline: { en: 'Import by command line', fa: 'ورود از راه خط فرمان', ps: 'د کمانډ کرښې له لارې راوړنه' },
};

/** What may be said of a text that is imported. */
export type ImportOptions = {
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly lang?: string | undefined;
  readonly published?: string | undefined;
  readonly publish?: boolean | undefined;
  readonly recapture?: boolean | undefined;
};

/** `npm run sanad -- import FILE`: captures a text, as a draft unless told otherwise. */
export async function importText(file: string, values: ImportOptions): Promise<void> {
  const lang = languageOf(values.lang ?? 'und');
  await ensureService(IMPORT_SERVICE);
  const held = values.url === undefined ? null : await findSourceByUrl(values.url);
  if (held) return captureAgain(file, held, values);
  const { id } = await importSource(
    {
      kind: 'article',
      lang,
      dir: lang === 'und' ? 'auto' : directionOf(lang),
      method: 'file',
      bytes: await readBytes(namedFile(file)),
      url: values.url ?? null,
      outletId: values.outlet === undefined ? null : await outletOf(values.outlet),
      published: values.published ? { edtf: values.published, basis: 'stated' } : null,
    },
    byImport(),
  );
  if (values.publish) await moveRecord({ kind: 'source', id, step: 'publish' }, byImport());
  const { publicId } = await getSourceAddress(id);
  console.log(
    `${values.publish ? 'Captured and published' : 'Captured as a draft'}: /en/sources/${publicId}`,
  );
  await askModelToo(id);
}

/** The same address again: a new copy of the source we hold, if that is wanted. */
async function captureAgain(
  file: string,
  { id, publicId }: { id: string; publicId: string },
  { recapture }: ImportOptions,
): Promise<void> {
  if (!recapture) {
    throw new Problem(
      'conflict',
      `The record holds this address already: /en/sources/${publicId}. Say --recapture to keep this text as a new copy of it.`,
      { reason: 'source.same_address', params: { publicId } },
    );
  }
  await recaptureSource(
    { sourceId: id, method: 'file', bytes: await readBytes(namedFile(file)) },
    byImport(),
  );
  const [newest, carried] = await Promise.all([newestCapture(id), countCarried(id)]);
  const told = carried.map(({ state, count }) => `${count} ${state}`).join(', ') || 'none';
  console.log(`Captured as copy ${newest.number}: /en/sources/${publicId}. Passages carried over: ${told}.`);
  await askModelToo(id);
}

/** Asks the model, where one is set, behind the import: whatever comes of it, the text is kept. */
async function askModelToo(sourceId: string): Promise<void> {
  const { state, proposals } = await askModelAbout(sourceId, byImport());
  if (state !== 'off') console.log(`The model was asked: ${state}, ${proposals.length} proposals.`);
}

function byImport(): Author {
  return { editorId: IMPORT_SERVICE.id, opId: newId(), reason: 'Imported by command line' };
}

async function outletOf(name: string): Promise<string> {
  const outlet = await findOutletByName(name);
  if (outlet) return outlet.id;
  throw new Problem(
    'not_found',
    `The record knows no outlet called “${name}”. Leave --outlet out, or use a known name.`,
    {
      reason: 'outlet.unknown',
      params: { name },
    },
  );
}
