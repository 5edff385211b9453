import type { Field } from '@/features/access/components/field';
import { claimSource, pickerWords } from '@/features/pick/components/words';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { LocalText } from '@/lib/local-text';
import { nameFor } from '@/ui/plain-names';
import type { MarkWords } from './mark-words';

type Said = {
  readonly locale: Locale;
  /** Who can be mentioned. */
  readonly editors: readonly { readonly id: string; readonly byline: LocalText }[];
  /** Whether this editor may show a note to readers. */
  readonly mayPublish: boolean;
};

/** The words of the bar and its forms. */
export function markWords(said: Said): MarkWords {
  const { bar } = messages(said.locale).sourceDesk;
  return { ...bar, fields: { note: noteFields(said), evidence: evidenceFields(said.locale) } };
}

/** What a note says, who sees it, and who is told. */
export function noteFields(said: Said): Field[] {
  const { locale } = said;
  const words = messages(locale).annotations;
  const motivations = (['commenting', 'questioning', 'correcting'] as const).map((value) => ({
    value,
    label: words.motivations[value],
  }));
  return [
    { kind: 'text', name: 'body', label: words.body, rows: 4, dir: 'auto' },
    {
      kind: 'select',
      name: 'motivation',
      label: words.motivation,
      value: 'commenting',
      options: motivations,
    },
    ...visibilityField(said, 'desk'),
    ...mentionField(said),
  ];
}

/** Whether readers see a note; nobody is asked who may not decide it. */
export function visibilityField(
  { locale, mayPublish }: Pick<Said, 'locale' | 'mayPublish'>,
  value: 'desk' | 'public',
): Field[] {
  const words = messages(locale).annotations;
  if (!mayPublish) return [{ kind: 'hidden', name: 'visibility', value }];
  const options = (['desk', 'public'] as const).map((one) => ({
    value: one,
    label: words.visibilities[one],
  }));
  return [{ kind: 'select', name: 'visibility', label: words.visibility, value, options }];
}

/** A box for each editor, as the newsroom has few of them. */
export function mentionField({ locale, editors }: Pick<Said, 'locale' | 'editors'>): Field[] {
  if (editors.length === 0) return [];
  const fields = editors.map(
    ({ id, byline }): Field => ({
      ...{ kind: 'check', name: `mentions.${id}`, label: nameFor(byline, locale) },
    }),
  );
  return [{ kind: 'group', name: 'mentions', label: messages(locale).annotations.mention, fields }];
}

function evidenceFields(locale: Locale): Field[] {
  const { evidence } = messages(locale).sourceDesk;
  return [
    {
      ...{ kind: 'pick', name: 'claim', label: evidence.claim, hint: evidence.claimHint, value: null },
      ...{ source: claimSource(locale), words: pickerWords(locale) },
    },
    {
      ...{ kind: 'choice', name: 'type', label: evidence.type },
      options: (['supports', 'contradicts', 'context'] as const).map((type) => ({
        value: type,
        label: term('linkTypes', type, locale),
      })),
    },
    { kind: 'text', name: 'note', label: evidence.note, hint: evidence.noteHint, rows: 3, dir: 'auto' },
  ];
}
