import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import type { ClaimSuggestion } from './read/types';
import { type ReadOptions, readClaims } from './read-claims';
import type { Span } from './sentences';

/** The first article, and its editor-checked reading: what the engine should come to by itself. */
interface Dossier {
  readonly actors: readonly { readonly id: string; readonly names: { readonly fa: string } }[];
  readonly claims: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly mode: string;
    readonly medium: string | null;
    readonly passage: Span & { readonly exact: string };
  }[];
  readonly notClaims: readonly { readonly passage: Span }[];
}

const article = readFileSync('prisma/dossier/article.fa.txt', 'utf8');
const dossier: Dossier = JSON.parse(readFileSync('prisma/dossier/dossier.json', 'utf8'));
const attributed = dossier.claims.filter(({ mode }) => mode !== 'narration');

const listed = (options: Partial<ReadOptions> = {}) => {
  const reading = readClaims(article, { lang: 'fa-AF', ...options });
  return { reading, claims: (reading?.claims ?? []).filter(({ confidence }) => confidence >= 0.5) };
};

const overlaps = (one: Span, other: Span) => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) >= 0.5;
};

const { reading, claims } = listed();
const speakerOf = ({ candidates }: ClaimSuggestion) => reading?.cast[candidates[0]?.member ?? -1]?.name ?? '';

function isNamed(claim: ClaimSuggestion, speaker: string): boolean {
  const name = fold(speakerOf(claim)).replace(/[ \u200c]/gu, '');
  const actor = fold(dossier.actors.find(({ id }) => id === speaker)?.names.fa ?? '').replace(
    /[ \u200c]/gu,
    '',
  );
  return name.length > 2 && (actor.includes(name) || name.includes(actor));
}

describe('the first article', () => {
  it('yields at least 20 of its 22 attributed claims, as parts', () => {
    const parts = claims.flatMap((claim) => claim.parts);
    const missed = attributed.filter(({ passage }) => !parts.some((part) => overlaps(part, passage)));
    expect(missed.map(({ id }) => id)).toHaveLength(0);
  });

  it('yields at most two claims that are none', () => {
    const wrong = claims
      .flatMap(({ parts }) => parts)
      .filter((part) => !attributed.some(({ passage }) => overlaps(part, passage)));
    expect(wrong.map(({ start, end }) => article.slice(start, end)).length).toBeLessThanOrEqual(2);
  });

  it('gives each marked quotation its speaker', () => {
    for (const claim of claims.filter(({ mode }) => mode === 'direct')) {
      const gold = attributed.find(({ passage }) => claim.parts.some((part) => overlaps(part, passage)));
      expect(isNamed(claim, gold?.speaker ?? ''), article.slice(claim.start, claim.end)).toBe(true);
    }
  });

  it('finds the claim that is nested in another', () => {
    const [outer, inner] = ['S08', 'S09'].map((id) => attributed.find((claim) => claim.id === id)?.passage);
    const found = claims.filter((claim) =>
      [outer, inner].some((one) => one !== undefined && overlaps(claim, one)),
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.start).toBeLessThan(found[1]?.start ?? 0);
    expect(found[0]?.end).toBeGreaterThan(found[1]?.end ?? 0);
  });

  it('knows the way it came: Sputnik, which quotes Amu', () => {
    expect(reading?.chain.map(({ start, end }) => article.slice(start, end))).toEqual(['اسپوتنیک', 'آمو']);
  });

  it('takes no claim from marks around a name', () => {
    for (const { passage } of dossier.notClaims) {
      expect(claims.some((claim) => overlaps(claim, passage))).toBe(false);
    }
  });

  it('does not guess a day while the source has no date, and counts it once it has', () => {
    const dated = (options: Partial<ReadOptions>) =>
      listed(options).claims.find(({ start }) => article.startsWith('تخمین فرماندهی', start))?.date;
    expect(dated({})).toMatchObject({ edtf: null, basis: 'derived' });
    expect(dated({ publishedOn: '2023-03-20' })).toMatchObject({ edtf: '2023-03-16' });
  });

  it('names the medium where the sentence does', () => {
    const media = claims.map((claim) => {
      const gold = attributed.find(({ passage }) => claim.parts.some((part) => overlaps(part, passage)));
      return claim.medium === null || claim.medium === gold?.medium;
    });
    expect(media.filter((fits) => !fits).length).toBeLessThanOrEqual(2);
    expect(claims.filter(({ medium }) => medium !== null).length).toBeGreaterThanOrEqual(6);
  });
});
