import { database, type Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { day } from '@/lib/day';
import { newId, newPublicId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import type { NewFinding, TypedFinding, TypedScale } from './schema';
import type { Scale } from './shape';
import { SHIPPED_SCALE } from './shipped-scale';

/**
 * Writes a finding on a claim, as a draft, by the edition of a scale that was chosen.
 * @throws Problem `invalid` (`finding.verdict`) for a rating that this edition does not have.
 */
export async function writeFinding(
  { claimId, scaleId, ...typed }: NewFinding,
  by: Author,
): Promise<Receipt & { readonly publicId: string }> {
  const id = newId();
  const receipt = await change(by, async (tx) => {
    const also = scaleId === SHIPPED_SCALE.id ? await recordShipped(tx) : [];
    await expectRating(tx, scaleId, typed.verdict);
    const fields = fieldsOf(typed);
    await tx.assessment.create({
      data: { ...fields, id, publicId: newPublicId(), claimId, scaleId, decidedById: by.editorId },
    });
    const values = { claimId, scaleId, ...typed };
    return { aggregate: 'assessment', id, version: 1, verb: 'assess', values, also };
  });
  const { publicId } = await database().assessment.findUniqueOrThrow({
    where: { id: receipt.id },
    select: { publicId: true },
  });
  return { ...receipt, publicId };
}

/**
 * Writes a finding that is not public yet anew. Whoever does so stands for its words from then on, and another person
 * is to publish it.
 * @throws Problem `conflict` when somebody changed it since or published it.
 */
export function rewriteFinding(
  { findingId, baseVersion }: { readonly findingId: string; readonly baseVersion: number },
  typed: TypedFinding,
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await tx.assessment.findUniqueOrThrow({ where: { id: findingId } });
    await expectRating(tx, before.scaleId, typed.verdict);
    const version = baseVersion + 1;
    const { count } = await tx.assessment.updateMany({
      where: { id: findingId, version: baseVersion, state: { in: ['draft', 'in_review'] }, deletedAt: null },
      data: { ...fieldsOf(typed), decidedById: by.editorId, version },
    });
    if (count === 0) {
      throw new Problem('conflict', 'Somebody changed this finding since. Reload the page.', {
        reason: 'finding.changed',
      });
    }
    const { verdict, reason, validFrom, validTo } = before;
    const values = { before: { verdict, reason, validFrom, validTo }, after: typed };
    return { aggregate: 'assessment', id: findingId, version, verb: 'edit', values };
  });
}

/**
 * Changes a scale: the change is its next edition, and findings given by an earlier one keep that. With `baseEdition` 0
 * it is a new scale, named after its title.
 * @throws Problem `conflict` when somebody made an edition since.
 */
export function reviseScale({ name, baseEdition, title, ratings }: TypedScale, by: Author): Promise<Receipt> {
  const id = newId();
  return change(by, async (tx) => {
    const isNew = baseEdition === 0;
    const named = isNew ? newName(title) : name;
    const also = named === SHIPPED_SCALE.name ? await recordShipped(tx) : [];
    await expectEdition(tx, named, baseEdition);
    const scale = { name: named, edition: baseEdition + 1, title, ratings: withKeys(ratings) };
    await addEdition(tx, { ...scale, id });
    const verb = isNew ? 'add' : 'edit';
    return { aggregate: 'rating_scale', id, version: 1, verb, values: scale, also };
  });
}

function fieldsOf({ verdict, why, validFrom, validTo }: TypedFinding) {
  return { verdict, reason: why, validFrom: new Date(`${validFrom}T00:00:00Z`), validTo: day(validTo) };
}

async function expectRating(tx: Transaction, scaleId: string, verdict: string): Promise<void> {
  const [rating] = await tx.$queryRaw<object[]>`
    select from rating_scale scale, jsonb_array_elements(scale.values) step
    where scale.id = ${scaleId}::uuid and step ->> 'value' = ${verdict}`;
  if (!rating) {
    throw new Problem('invalid', 'This scale has no such rating. Choose one of its ratings.', {
      reason: 'finding.verdict',
    });
  }
}

/** The newest edition is the one the typing began from; for a new scale there is none yet. */
async function expectEdition(tx: Transaction, name: string, baseEdition: number): Promise<void> {
  const { _max } = await tx.ratingScale.aggregate({ where: { name }, _max: { edition: true } });
  if ((_max.edition ?? 0) === baseEdition) return;
  throw new Problem('conflict', 'Somebody changed this scale since. Reload the page.', {
    reason: baseEdition === 0 ? 'scale.name_taken' : 'scale.changed',
  });
}

/** The shipped scale becomes a row when it is first needed, with its own history entry. */
async function recordShipped(tx: Transaction): Promise<Change[]> {
  const { id, name, edition, title, ratings } = SHIPPED_SCALE;
  const isNew = await addEdition(tx, SHIPPED_SCALE);
  const values = { name, edition, title, ratings };
  return isNew ? [{ aggregate: 'rating_scale', id, version: 1, verb: 'add', values }] : [];
}

/** Adds an edition unless it is there already; says whether it did. */
async function addEdition(tx: Transaction, { id, name, edition, title, ratings }: Scale): Promise<boolean> {
  const count = await tx.$executeRaw`
    insert into rating_scale (id, name, edition, title, "values")
    values (${id}::uuid, ${name}, ${edition}, ${JSON.stringify(title)}::jsonb, ${JSON.stringify(ratings)}::jsonb)
    on conflict (id) do nothing`;
  return count > 0;
}

/** Ratings keep the key they have; a new one is named after its label, or by chance where that has no letters. */
function withKeys(ratings: Scale['ratings']): Scale['ratings'] {
  const taken = new Set(ratings.map(({ value }) => value));
  return ratings.map((rating) => {
    if (rating.value !== '') return rating;
    const named = slug(rating.label['en']);
    const value = named === '' || taken.has(named) ? newPublicId() : named;
    taken.add(value);
    return { ...rating, value };
  });
}

function newName(title: LocalText): string {
  return slug(title['en']) || `scale-${newPublicId()}`;
}

/** "Mostly true" is `mostly-true`; empty where no letter is Latin. */
function slug(words = ''): string {
  const parts = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return parts.join('-').slice(0, 40);
}
