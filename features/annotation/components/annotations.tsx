import type { Field } from '@/features/access/components/field';
import { SavedForm } from '@/features/access/components/saved-form';
import { noteFields } from '@/features/marking/components/mark-fields';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { annotateAction } from '../actions';
import type { ThreadShape } from '../shape';
import { Thread } from './thread';

/** Who reads the notes, and what they may do with them. */
export type NoteReader = {
  readonly editorId: string;
  readonly token: string;
  readonly mayAnnotate: boolean;
  readonly mayPublish: boolean;
  /** Who can be mentioned. */
  readonly editors: readonly { readonly id: string; readonly byline: LocalText }[];
};

type Props = {
  readonly threads: readonly ThreadShape[];
  /** What a new note is to stand on; null where notes are begun elsewhere, as on a passage that is selected. */
  readonly on: { readonly kind: 'claim' | 'link'; readonly id: string } | null;
  readonly reader: NoteReader;
  readonly locale: Locale;
};

/** The notes on a record: open threads first, those that are settled behind them, then a form for a new one. */
export function Annotations({ threads, on, reader, locale }: Props) {
  const words = messages(locale).annotations;
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <section className="annotations" id="annotations" aria-labelledby="annotations-title">
      <h2 className={on ? 'section-title' : 'subhead'} id="annotations-title">
        {words.title}
      </h2>
      {threads.length === 0 && <p className="soft">{on ? words.none : words.noneHere}</p>}
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} reader={reader} locale={locale} />
      ))}
      {settled.length > 0 && (
        <details className="settled">
          <summary className="opens">{words.settled}</summary>
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} reader={reader} locale={locale} />
          ))}
        </details>
      )}
      {on && reader.mayAnnotate && (
        <details className="new-note">
          <summary className="opens">{words.begin}</summary>
          <SavedForm
            work={workName('note-new', on.id)}
            locale={locale}
            action={annotateAction}
            fields={[...hidden({ on: on.kind, target: on.id }), ...noteFields({ locale, ...reader })]}
            submit={words.save}
            own={{ token: reader.token, opId: newId() }}
          />
        </details>
      )}
    </section>
  );
}

function hidden(values: Readonly<Record<string, string>>): Field[] {
  return Object.entries(values).map(([name, value]) => ({ kind: 'hidden', name, value }));
}
