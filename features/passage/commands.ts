import type { Transaction } from '@/db/client';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { makePassage } from '@/text/passage';

/** A span of a capture's text: half-open UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The passage of a capture at these offsets, made when it is not there yet.
 * @throws Problem `invalid` for a span outside the text or one that cuts a character in two.
 */
export async function ensurePassage(tx: Transaction, captureId: string, span: Span): Promise<string> {
  const place = { captureId, start: span.start, end: span.end };
  const known = await findPassage(tx, place);
  if (known) return known;
  const { text } = await tx.capture.findUniqueOrThrow({ where: { id: captureId }, select: { text: true } });
  const { startCodePoint: startCp, endCodePoint: endCp, ...passage } = passageAt(text, span);
  // Two editors may mark the same words at once: the second takes the first one's passage.
  await tx.passage.createMany({
    data: [{ id: newId(), captureId, startCp, endCp, ...passage }],
    skipDuplicates: true,
  });
  const made = await findPassage(tx, place);
  if (!made) throw new Error('A passage was made and is not there');
  return made;
}

/**
 * The passages of a capture at these places, made where they are not there yet, in two statements. By "start-end".
 * @throws Problem `invalid` as `ensurePassage` does.
 */
export async function ensurePassages(
  tx: Transaction,
  { captureId, text }: { readonly captureId: string; readonly text: string },
  spans: readonly Span[],
): Promise<ReadonlyMap<string, string>> {
  const made = spans.map((span) => {
    const { startCodePoint: startCp, endCodePoint: endCp, ...passage } = passageAt(text, span);
    return { id: newId(), captureId, startCp, endCp, ...passage };
  });
  await tx.passage.createMany({ data: made, skipDuplicates: true });
  const places = JSON.stringify(spans);
  const rows = await tx.$queryRaw<{ id: string; start: number; end: number }[]>`
    select passage.id, passage.start, passage."end"
    from jsonb_to_recordset(${places}::jsonb) as wanted(start integer, "end" integer)
    join passage on passage.capture_id = ${captureId}::uuid
      and passage.start = wanted.start and passage."end" = wanted."end"`;
  return new Map(rows.map(({ id, start, end }) => [`${start}-${end}`, id]));
}

async function findPassage(tx: Transaction, place: Span & { captureId: string }): Promise<string | null> {
  const passage = await tx.passage.findUnique({
    where: { captureId_start_end: place },
    select: { id: true },
  });
  return passage?.id ?? null;
}

function passageAt(text: string, { start, end }: Span) {
  try {
    return makePassage(text, start, end);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Problem('invalid', 'The passage does not lie in the captured text. Select the words again.', {
      reason: 'passage.outside',
      params: { start, end },
      cause,
    });
  }
}
