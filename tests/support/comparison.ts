import type { ClaimPageShape } from '@/features/claim/shape';
import type { ComparedLink } from '@/features/compare/shape';

/** A claim as pages get it, with as little on record as a claim can have: for tests. */
export function claimWith(publicId: string, more: Partial<ClaimPageShape> = {}): ClaimPageShape {
  const never = { edtf: null, earliest: null, latest: null, basis: null };
  return {
    publicId,
    quote: 'او گفت نه',
    lang: 'fa-AF',
    mode: 'indirect',
    act: 'denial',
    medium: null,
    speaker: { publicId: 'p1', type: 'person', names: { en: 'Amir Khan Muttaqi', fa: 'امیر خان متقی' } },
    coSpeakers: [],
    role: null,
    cueInQuote: null,
    translations: {},
    said: { ...never, words: null, meaning: null },
    source: {
      publicId: 's1',
      kind: 'article',
      title: null,
      label: { en: 'An article' },
      lang: 'fa-AF',
      outlet: { publicId: 'o1', type: 'outlet', names: { en: 'Sputnik' } },
      relays: null,
      published: never,
    },
    contradictions: 0,
    number: 3,
    version: 2,
    ownDeed: false,
    platform: null,
    venue: null,
    cueWords: null,
    hedge: null,
    condition: null,
    parent: null,
    nested: [],
    saidLang: null,
    translatedFrom: null,
    translatedBy: null,
    checkable: null,
    checkableNote: null,
    note: null,
    hops: [],
    links: [],
    setAside: [],
    stances: [],
    findings: [],
    withdrawnFindings: [],
    replies: [],
    withdrawnReplies: [],
    capture: {
      number: 1,
      capturedAt: '2026-01-01T00:00:00Z',
      method: 'dossier',
      textSha256: 'ab12',
      isErased: false,
      url: null,
    },
    context: { before: '', after: '' },
    notes: [],
    history: [],
    ...more,
  };
}

/** A link between two such claims: for tests. */
export function linkBetween(fromPublicId: string, toPublicId: string): ComparedLink {
  return {
    publicId: `${fromPublicId}-${toPublicId}`,
    type: 'contradicts',
    kind: 'denial',
    strength: 'strong',
    assertedBy: 'source',
    reason: { en: 'why' },
    cue: null,
    fromPublicId,
    toPublicId,
    isOlderThanItsObject: false,
    proposedBy: { en: 'A' },
    confirmedBy: { en: 'B' },
    confirmedAt: '2026-01-01T00:00:00Z',
    isByOnePerson: false,
  };
}
