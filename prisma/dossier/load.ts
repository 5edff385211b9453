import { annotate } from '@/features/annotation/commands';
import { ensureService } from '@/features/access/commands';
import { recordClaim, setCondition } from '@/features/claim/commands';
import { linkClaims, setAsidePair } from '@/features/link/commands';
import { importSource, newestCapture } from '@/features/source/commands';
import { addActor, addRole } from '@/features/speaker/commands';
import { addProposition, openTopic } from '@/features/topic/commands';
import { moveRecord } from '@/features/workflow/commands';
import type { Publishable } from '@/features/workflow/schema';
import { claimInput } from './claim-input';
import { type Dossier, readDossier, type Supplement } from './format';
import { type Ids, idOf, localText, spanOf } from './parts';
import { DOSSIER_SERVICE, dossierStep } from './service';

type Reading = { readonly dossier: Dossier; readonly supplement: Supplement };

/** By the dossier's own notes on S14 and R16: said days before the tweets it is set against. */
const OLDER_THAN_ITS_OBJECT: ReadonlySet<string> = new Set(['R16', 'R17']);

/** What loading left behind. */
export type Loaded = {
  readonly sourceId: string;
  readonly topicId: string;
  readonly actors: number;
  readonly claims: number;
  readonly links: number;
};

/**
 * Loads the shipped dossier through the commands an editor uses, and publishes it. Each step has its own fixed
 * operation id, so loading again changes nothing and an interrupted load is simply finished.
 */
export async function loadDossier(): Promise<Loaded> {
  const { dossier, supplement, article } = await readDossier();
  const reading = { dossier, supplement };
  await ensureService(DOSSIER_SERVICE);
  const actors = await loadActors(reading);
  const sourceId = await loadSource(reading, { article, actors });
  const { id: captureId } = await newestCapture(sourceId);
  const claims = await loadClaims(reading, { actors, captureId, sourceId });
  await loadLinks(reading, { claims, captureId });
  const topicId = await loadTopic(reading, claims);
  await loadNotClaims(reading, captureId);
  return { sourceId, topicId, actors: actors.size, claims: claims.size, links: dossier.links.length };
}

/** Parents stand after their parts in the dossier: an actor waits until its parent is there. */
async function loadActors({ dossier, supplement }: Reading): Promise<Ids> {
  const ids: Ids = new Map();
  const waiting = [...dossier.actors];
  for (let actor = waiting.shift(); actor; actor = waiting.shift()) {
    if (actor.parent && !ids.has(actor.parent)) {
      waiting.push(actor);
      continue;
    }
    const added = supplement.actors[actor.id];
    const { id } = await addActor(
      {
        type: actor.type,
        names: { ...actor.names, ...added?.names },
        spellings: actor.mentions.map(({ form }) => ({ name: form, lang: dossier.source.lang })),
        note: localText(actor.note, added?.note),
        parentId: actor.parent ? idOf(ids, actor.parent) : null,
      },
      dossierStep(`actor/${actor.id}`),
    );
    ids.set(actor.id, id);
  }
  for (const { id, role } of dossier.actors) {
    if (!role) continue;
    await addRole(
      {
        actorId: idOf(ids, id),
        organisationId: idOf(ids, role.organisation),
        title: role.title ?? null,
        standing: role.standing,
      },
      dossierStep(`role/${id}`),
    );
  }
  return ids;
}

async function loadSource(
  { dossier: { source }, supplement }: Reading,
  { article, actors }: { article: Uint8Array; actors: Ids },
): Promise<string> {
  const { id } = await importSource(
    {
      kind: source.kind,
      lang: source.lang,
      dir: source.dir,
      method: 'dossier',
      bytes: article,
      outletId: idOf(actors, source.outlet),
      relaysId: idOf(actors, source.relays),
      label: { ...source.editorLabel, ...supplement.source.editorLabel },
      published: {
        edtf: source.publishedOn.edtf,
        basis: source.publishedOn.basis,
        confidence: source.publishedOn.confidence,
        note: localText(source.publishedOn.note, supplement.source.publishedNote),
      },
      chain: spanOf(source.chainPassage),
    },
    dossierStep('source'),
  );
  await publish('source', id);
  return id;
}

async function loadClaims(
  { dossier, supplement }: Reading,
  context: { actors: Ids; captureId: string; sourceId: string },
): Promise<Ids> {
  const claims: Ids = new Map();
  for (const claim of dossier.claims) {
    const input = claimInput(claim, { ...context, claims, outlet: dossier.source.outlet, supplement });
    const { id } = await recordClaim(input, dossierStep(`claim/${claim.id}`));
    claims.set(claim.id, id);
  }
  for (const { id, condition } of dossier.claims) {
    if (!condition) continue;
    await setCondition(idOf(claims, id), idOf(claims, condition), dossierStep(`condition/${id}`));
  }
  for (const [name, id] of claims) await publish('claim', id, name);
  return claims;
}

async function loadLinks(
  { dossier, supplement }: Reading,
  { claims, captureId }: { claims: Ids; captureId: string },
): Promise<void> {
  for (const link of dossier.links) {
    const { id } = await linkClaims(
      {
        type: link.type,
        kind: link.kind,
        strength: link.strength,
        assertedBy: link.assertedBy,
        fromClaimId: idOf(claims, link.from),
        toClaimId: idOf(claims, link.to),
        fromIsOlder: OLDER_THAN_ITS_OBJECT.has(link.id),
        cue: link.cue ? { captureId, span: spanOf(link.cue) } : null,
        reason: { ...link.reason, ...supplement.links[link.id]?.reason },
      },
      dossierStep(`link/${link.id}`),
    );
    await publish('link', id, link.id);
  }
  for (const [index, { a, b, trap, why }] of dossier.notContradictions.entries()) {
    const reason = { en: why, ...supplement.notContradictions[index] };
    const claimIds: [string, string] = [idOf(claims, a), idOf(claims, b)];
    await setAsidePair({ claimIds, trap, reason }, dossierStep(`set-aside/${a}/${b}/${trap}`));
  }
}

async function loadTopic({ dossier, supplement }: Reading, claims: Ids): Promise<string> {
  const title = { ...dossier.topic.title, ...supplement.topic.title };
  const { id: topicId } = await openTopic({ title, claimIds: [...claims.values()] }, dossierStep('topic'));
  for (const [index, { id, text, stances }] of dossier.propositions.entries()) {
    await addProposition(
      {
        topicId,
        position: index + 1,
        text: { ...text, ...supplement.propositions[id]?.text },
        stances: stances.map(({ claim, stance }) => ({ claimId: idOf(claims, claim), stance })),
      },
      dossierStep(`proposition/${id}`),
    );
  }
  await publish('topic', topicId);
  return topicId;
}

async function loadNotClaims({ dossier, supplement }: Reading, captureId: string): Promise<void> {
  for (const [index, { passage, why }] of dossier.notClaims.entries()) {
    await annotate(
      {
        captureId,
        span: spanOf(passage),
        motivation: 'not-a-claim',
        body: { en: why, ...supplement.notClaims[index] },
        visibility: 'public',
      },
      dossierStep(`not-a-claim/${passage.start}`),
    );
  }
}

/** Publishes one record of the dossier; `name` is the dossier's own id where there are several of a kind. */
async function publish(kind: Publishable, id: string, name?: string): Promise<void> {
  await moveRecord({ kind, id, step: 'publish' }, dossierStep([kind, name, 'publish'].filter(Boolean).join('/')));
}
