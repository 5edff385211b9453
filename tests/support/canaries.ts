import type { State } from '@/features/workflow/states';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { type Newsroom, type Planted, plantRecord } from './newsroom';

/** A word that stands in one thing that only the desk may see, and the page of the desk that shows it, if one does. */
export type Canary = { readonly what: string; readonly word: string; path: string | null };

/** The states in which nobody but the desk sees a finding or a reply. */
const UNSEEN: readonly { readonly state: State; readonly at: string }[] = [
  { state: 'draft', at: 'null' },
  { state: 'in_review', at: 'null' },
  { state: 'hidden', at: 'now()' },
  // An embargo that has not ended.
  { state: 'published', at: `now() + interval '1 day'` },
];

/** Makes the word for one thing, which the desk shows at `path` if anywhere. */
type Plant = (what: string, path?: string) => string;
type Place = {
  readonly database: string;
  readonly record: Planted;
  readonly editorId: string;
  readonly plant: Plant;
  /** Says afterwards where the desk shows a word. */
  readonly shownAt: (word: string, path: string) => void;
};

/**
 * Plants them on a record that is public, by the site's own commands in this process: findings, replies, suggestions,
 * reports, notes, typed drafts, reasons, and a topic that is withheld with all that is of it.
 */
export async function plantCanaries(
  { database }: { readonly database: string },
  newsroom: Newsroom,
  record: Planted,
): Promise<Canary[]> {
  const canaries: Canary[] = [];
  const plant: Plant = (what, path) => {
    const word = `canary${Math.random().toString(36).slice(2, 12)}`;
    canaries.push({ what, word, path: path ?? null });
    return word;
  };
  const shownAt = (word: string, path: string) => {
    for (const canary of canaries) if (canary.word === word) canary.path = path;
  };
  const place = { database, record, editorId: newsroom.administratorId, plant, shownAt };
  await plantFindings(place);
  await plantReplies(place);
  await plantSuggestion(place);
  await plantReports(place);
  await plantNotes(place);
  await plantTyped(place);
  await plantReasons(place);
  const withheld = await plantWithheld(place);
  const addresses = Object.values(newsroom.emails).map((word) => ({
    ...{ what: 'an account', word, path: '/en/desk/people' },
  }));
  return [...canaries, ...addresses, { what: 'a withheld topic', word: withheld.word, path: null }];
}

function author({ editorId }: Pick<Place, 'editorId'>, reason = 'Planted by a test') {
  return { editorId, opId: newId(), reason };
}

async function plantFindings(place: Place): Promise<void> {
  const { writeFinding } = await import('@/features/assessment/commands');
  const { SHIPPED_SCALE } = await import('@/features/assessment/shipped-scale');
  for (const { state, at } of UNSEEN) {
    const typed = { scaleId: SHIPPED_SCALE.id, verdict: 'false', validFrom: '2023-03-28', validTo: null };
    const why = { en: place.plant(`a finding, ${state} from ${at}`) };
    const { id, publicId } = await writeFinding(
      { ...typed, claimId: place.record.claim.id, why },
      author(place),
    );
    place.shownAt(why.en, `/en/desk/findings/${publicId}`);
    await setState(place.database, 'assessment', { id, state, at: `${at}, confirmed_by_id = decided_by_id` });
  }
}

async function plantReplies(place: Place): Promise<void> {
  const { recordReply } = await import('@/features/reply/commands');
  for (const { state, at } of UNSEEN) {
    const what = `a reply, ${state} from ${at}`;
    const fields = {
      ...{ actorId: null, fromName: place.plant(`who sent ${what}`), gloss: {}, source: '' },
      ...{ text: place.plant(what), lang: 'en', receivedOn: '2023-03-28', channel: 'letter' as const },
    };
    const { id, publicId } = await recordReply(place.record.claim.id, fields, author(place));
    place.shownAt(fields.text, `/en/desk/replies/${publicId}`);
    place.shownAt(fields.fromName, `/en/desk/replies/${publicId}`);
    await setState(place.database, 'reply', { id, state, at });
  }
}

type Standing = { readonly id: string; readonly state: State; readonly at: string };

/** Puts it into its state as its row says it: the steps between are other tests' matter. */
async function setState(database: string, table: string, { id, state, at }: Standing): Promise<void> {
  await withClient(database, (client) =>
    client.query(`update ${table} set state = $1, published_at = ${at} where id = $2`, [state, id]),
  );
}

/** What an engine made of the words, and why an editor rejected it. */
async function plantSuggestion({ database, record, editorId, plant }: Place): Promise<void> {
  const payload = { speakers: [{ name: plant('a suggestion'), score: 1 }] };
  await withClient(database, (client) =>
    client.query(
      `insert into suggestion (id, kind, capture_id, key, payload, explanation, engine, engine_version, score, state,
         reason, decided_by_id, decided_at, version)
       values ($1::uuid, 'claim', $2, $1::uuid::text, $3, $4, 'rules', '1', 0.5, 'rejected', $5, $6, now(), 1)`,
      [
        ...[newId(), record.captureId, payload, { cue: plant('why something was suggested') }],
        ...[plant('why a suggestion was rejected'), editorId],
      ],
    ),
  );
}

async function plantReports(place: Place): Promise<void> {
  const { reportError, closeReport } = await import('@/features/report/commands');
  const about = `/claims/${place.record.claim.publicId}`;
  const desk = '/en/desk/reports';
  const typed = () => ({
    about,
    message: place.plant('a report', desk),
    contact: place.plant('who reported', desk),
  });
  await reportError(typed());
  const closed = { about, message: place.plant('a closed report') };
  await reportError(closed);
  const reportId = await withClient(place.database, async (client) => {
    const { rows } = await client.query('select id::text from reader_report where message = $1', [
      closed.message,
    ]);
    return String(rows[0]?.id);
  });
  await closeReport({ reportId, reason: place.plant('what came of a report') }, author(place));
}

async function plantNotes(place: Place): Promise<void> {
  const { annotate, editNote, hideNote, replyToNote } = await import('@/features/annotation/commands');
  const { record, plant } = place;
  const desk = `/en/desk/annotations/${record.note.publicId}`;
  const note = (what: string, path?: string) => ({
    motivation: 'commenting' as const,
    body: { en: plant(what, path) },
  });
  await annotate({ claimId: record.claim.id, ...note('a note of the desk') }, author(place));
  await replyToNote(
    { noteId: record.note.id, body: { en: plant('an answer to a public note', desk) }, mentions: [] },
    author(place),
  );
  const seen = { claimId: record.claim.id, visibility: 'public' as const };
  const before = await annotate({ ...seen, ...note('what a note said first') }, author(place));
  await editNote(
    {
      noteId: before.id,
      version: 1,
      body: { en: plant('a note that is public no more') },
      visibility: 'desk',
    },
    author(place),
  );
  const hidden = await annotate({ ...seen, ...note('a hidden note') }, author(place));
  await hideNote({ noteId: hidden.id, ofOthers: false }, author(place));
}

async function plantTyped({ record, editorId, plant }: Place): Promise<void> {
  const { IMPORT_WORK, saveWork } = await import('@/features/work/commands');
  const claim = record.claim.publicId;
  const forms = [
    { form: `claim:${claim}`, field: 'note.en', path: `/en/desk/claims/${claim}` },
    { form: IMPORT_WORK, field: 'text', path: '/en/desk/import' },
  ];
  for (const { form, field, path } of forms) {
    const values = { [field]: plant(`what is typed into ${form}`, path) };
    await saveWork({ editorId, form }, { values, baseVersion: form === IMPORT_WORK ? null : 1 });
  }
}

async function plantReasons(place: Place): Promise<void> {
  const { moveRecord } = await import('@/features/workflow/commands');
  const { holdSource, releaseSource } = await import('@/features/takedown/commands');
  const { setSecondPerson } = await import('@/features/setting/commands');
  const { record, plant } = place;
  const desk = '/en/desk/takedowns';
  await holdSource(record.source.id, plant('why a source was held'), author(place, plant('held, too', desk)));
  await releaseSource(record.source.id, author(place, plant('why a source was released', desk)));
  await holdSource(
    record.source.id,
    plant('why a source is held', `${desk}?of=/sources/${record.source.publicId}`),
    author(place),
  );
  const { claim } = await plantRecord(place.database, 'draft', place.editorId);
  await moveRecord(
    { kind: 'claim', id: claim.id, step: 'submit' },
    author(place, plant('a word to a reviewer')),
  );
  await moveRecord(
    { kind: 'claim', id: claim.id, step: 'send_back' },
    author(place, plant('why it was sent back')),
  );
  await setSecondPerson(
    { isWanted: true, version: 0 },
    author(place, plant('why a setting', '/en/desk/settings')),
  );
}

/** A topic that is withheld: its page, its source and its claim with their words, and why. */
async function plantWithheld(place: Place): Promise<Planted> {
  const { withholdTopic } = await import('@/features/withhold/commands');
  const record = await plantRecord(place.database, 'published', place.editorId);
  await withholdTopic(record.topic.id, author(place, place.plant('why a topic is withheld')));
  return record;
}
