import type { ClaimCard } from '@/features/claim/shape';
import { plainSentence, relationPieces } from '@/features/compare/sentence';
import { LOCALES, tagOf } from '@/i18n/languages';
import { kindsOf, LINK_TYPES } from '@/i18n/vocabulary';

/** A sentence readers would see, in one of their languages. */
export type PreviewSentence = { readonly lang: string; readonly words: string };

/**
 * Every sentence that readers could see between two claims, by "type/kind/who says so", in each language. They are few
 * enough to be sent with the form, so that the preview follows each choice at once.
 */
export function previewSentences(
  from: ClaimCard,
  to: ClaimCard,
): Readonly<Record<string, readonly PreviewSentence[]>> {
  const choices = LINK_TYPES.flatMap((type) =>
    kindsOf(type, 'en').flatMap(({ id }) =>
      (['editor', 'source'] as const).map((assertedBy) => ({ type, kind: id, assertedBy })),
    ),
  );
  return Object.fromEntries(
    choices.map((choice) => [
      `${choice.type}/${choice.kind}/${choice.assertedBy}`,
      LOCALES.map((locale) => ({
        lang: tagOf(locale),
        words: plainSentence(relationPieces(choice, [from, to], locale)),
      })),
    ]),
  );
}
