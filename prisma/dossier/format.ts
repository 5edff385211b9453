import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ACTS, HOP_ACTS, MEDIA, MODES } from '@/features/claim/schema';
import { SOURCE_KINDS } from '@/features/source/schema';
import { ACTOR_TYPES } from '@/features/speaker/schema';
import { STANCES } from '@/features/topic/schema';

const words = z.record(z.string(), z.string());
const span = z.object({ start: z.int(), end: z.int(), exact: z.string() });
const basis = z.enum(['stated', 'derived', 'background']);

const Actor = z.object({
  id: z.string(),
  type: z.enum(ACTOR_TYPES),
  names: words,
  mentions: z.array(z.object({ form: z.string() })),
  parent: z.string().optional(),
  note: z.string().optional(),
  role: z
    .object({ organisation: z.string(), title: words.optional(), standing: z.enum(['current', 'former']) })
    .optional(),
});

const Claim = z.object({
  id: z.string(),
  passage: span,
  speaker: z.string(),
  coSpeakers: z.array(z.string()),
  roleAsGiven: z
    .object({
      passage: span,
      translation: words,
      standing: z.enum(['current', 'former']),
      inheritedFrom: z.string().optional(),
    })
    .nullish(),
  mode: z.enum(MODES),
  act: z.enum(ACTS),
  ownDeed: z.boolean(),
  parent: z.string().nullable(),
  condition: z.string().optional(),
  cue: span.nullable(),
  hedge: z.string().nullable(),
  medium: z.enum(MEDIA).nullable(),
  platform: z.string().nullable(),
  venue: z.string().nullable(),
  saidOn: z
    .object({ asWritten: span, meaning: z.string(), edtf: z.string().nullable(), basis: basis.nullable() })
    .nullable(),
  hops: z.array(
    z.object({
      actor: z.string(),
      act: z.enum(HOP_ACTS),
      lang: z.string().optional(),
      inferred: z.boolean().optional(),
      originStated: z.boolean().optional(),
    }),
  ),
  translatedFrom: z.string().optional(),
  translation: words,
  checkable: z.enum(['yes', 'partly', 'no']),
  note: z.string().nullish(),
  slots: z.record(z.string(), z.json()),
});

const Link = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.enum(['contradicts', 'supports', 'restates', 'context']),
  kind: z.string(),
  strength: z.enum(['strong', 'medium', 'partial', 'weak']).nullable(),
  assertedBy: z.enum(['source', 'editor']),
  cue: span.nullish(),
  reason: words,
});

const Dossier = z.object({
  source: z.object({
    file: z.string(),
    sha256: z.string(),
    kind: z.enum(SOURCE_KINDS),
    lang: z.string(),
    dir: z.enum(['rtl', 'ltr']),
    editorLabel: words,
    outlet: z.string(),
    relays: z.string(),
    publishedOn: z.object({
      edtf: z.string(),
      basis,
      confidence: z.enum(['high', 'medium', 'low']),
      note: z.string(),
    }),
    chainPassage: span,
  }),
  topic: z.object({ title: words }),
  actors: z.array(Actor),
  claims: z.array(Claim),
  links: z.array(Link),
  propositions: z.array(
    z.object({
      id: z.string(),
      text: words,
      stances: z.array(z.object({ claim: z.string(), stance: z.enum(STANCES) })),
    }),
  ),
  notContradictions: z.array(z.object({ a: z.string(), b: z.string(), trap: z.string(), why: z.string() })),
  notClaims: z.array(z.object({ passage: span, why: z.string() })),
});

const ClaimSupplement = z.object({
  gloss: words.optional(),
  note: words.optional(),
  role: words.optional(),
  venue: words.optional(),
  saidMeaning: words.optional(),
  hedge: z.object({ words: z.string(), owner: z.enum(['outlet', 'speaker']), gloss: words }).optional(),
});

/** Dari and Pashto for what the dossier says in English, by the dossier's ids. */
const Supplement = z.object({
  source: z.object({ editorLabel: words, publishedNote: words.optional() }),
  topic: z.object({ title: words }),
  actors: z.record(z.string(), z.object({ names: words.optional(), note: words.optional() })),
  claims: z.record(z.string(), ClaimSupplement),
  links: z.record(z.string(), z.object({ reason: words })),
  propositions: z.record(z.string(), z.object({ text: words })),
  notContradictions: z.array(words),
  notClaims: z.array(words),
});

export type Dossier = z.infer<typeof Dossier>;
export type Supplement = z.infer<typeof Supplement>;
export type DossierClaim = Dossier['claims'][number];

/** The shipped dossier: its reading, the words added to it in Dari and Pashto, and the article's bytes. */
export async function readDossier(): Promise<{ dossier: Dossier; supplement: Supplement; article: Uint8Array }> {
  const folder = path.join(process.cwd(), 'prisma', 'dossier');
  const dossier = Dossier.parse(JSON.parse(await readFile(path.join(folder, 'dossier.json'), 'utf8')));
  const supplement = Supplement.parse(JSON.parse(await readFile(path.join(folder, 'supplement.json'), 'utf8')));
  const article = await readFile(path.join(folder, dossier.source.file));
  return { dossier, supplement, article: Uint8Array.from(article) };
}
