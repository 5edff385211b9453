import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { visibilityField } from '@/features/marking/components/mark-fields';
import { workName } from '@/features/work/schema';
import { sayInstant } from '@/i18n/dates';
import { formatList } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { nameFor } from '@/ui/plain-names';
import { editNoteAction, hideNoteAction } from '../actions';
import type { NoteShape } from '../shape';
import type { NoteReader } from './annotations';

type Props = { readonly note: NoteShape; readonly reader: NoteReader; readonly locale: Locale };

/** One note: who wrote it, when, for whose eyes, and its words. A hidden one keeps this line. */
export function Note({ note, reader, locale }: Props) {
  const words = messages(locale).annotations;
  return (
    <div className="note-entry" id={`note-${note.publicId}`}>
      <p className="note-head">
        <span className="strong">
          <Local text={note.byline} locale={locale} />
        </span>
        <a href={`/${locale}/desk/annotations/${note.publicId}`} className="soft">
          <time dateTime={note.createdAt}>
            <bdi>{sayInstant(note.createdAt, locale)}</bdi>
          </time>
        </a>
        {note.editedAt && <span className="faint">{words.edited}</span>}
        {note.motivation === 'questioning' || note.motivation === 'correcting' ? (
          <span className="chip">{words.motivations[note.motivation]}</span>
        ) : null}
        {note.visibility === 'public' && !note.isHidden && <span className="chip">{words.isPublic}</span>}
      </p>
      {note.isHidden ? <p className="soft">{words.isHidden}</p> : <Words note={note} locale={locale} />}
      {!note.isHidden && reader.mayAnnotate && <Own note={note} reader={reader} locale={locale} />}
    </div>
  );
}

function Words({ note: { body, mentions, motivation }, locale }: Omit<Props, 'reader'>) {
  const words = messages(locale).annotations;
  const own = Object.entries(body ?? {})[0];
  return (
    <>
      {own ? (
        <div className="note-body" dir="auto" lang={own[0]}>
          {own[1]}
        </div>
      ) : (
        motivation === 'highlighting' && <p className="soft">{words.highlighted}</p>
      )}
      {mentions.length > 0 && (
        <p className="soft">
          {words.mentioned}{' '}
          {formatList(
            mentions.map((byline) => nameFor(byline, locale)),
            locale,
          )}
        </p>
      )}
    </>
  );
}

/** What its writer can do with a note; a publisher can hide anybody's. */
function Own({ note, reader, locale }: Props) {
  const words = messages(locale).annotations;
  const isOwn = note.writerId === reader.editorId;
  if (!isOwn && !reader.mayPublish) return null;
  const noteId = { kind: 'hidden', name: 'noteId', value: note.id } as const;
  const own = () => ({ token: reader.token, opId: newId() });
  const body = Object.values(note.body ?? {})[0] ?? '';
  return (
    <div className="thread-doing">
      {isOwn && body !== '' && (
        <details>
          <summary className="btn btn-plain">{words.edit}</summary>
          <SavedForm
            work={workName('note', note.id)}
            version={note.version}
            locale={locale}
            action={editNoteAction}
            fields={[
              noteId,
              { kind: 'hidden', name: 'version', value: String(note.version) },
              { kind: 'text', name: 'body', label: words.body, value: body, rows: 4, dir: 'auto' },
              ...visibilityField({ locale, mayPublish: reader.mayPublish }, note.visibility),
            ]}
            submit={words.editSave}
            own={own()}
          />
        </details>
      )}
      <FieldsForm action={hideNoteAction} fields={[noteId]} submit={words.hide} own={own()} look="plain" />
    </div>
  );
}
