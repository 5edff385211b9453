import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { mentionField } from '@/features/marking/components/mark-fields';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { reopenAction, replyAction, resolveAction } from '../actions';
import type { ThreadShape } from '../shape';
import type { NoteReader } from './annotations';
import { Note } from './note';

type Props = { readonly thread: ThreadShape; readonly reader: NoteReader; readonly locale: Locale };

/** A note with its answers, the words it stands on above it, and what can be done with it below. */
export function Thread({ thread, reader, locale }: Props) {
  const { passage, resolvedAt, resolvedBy } = thread;
  const words = messages(locale).annotations;
  return (
    <article className="thread" id={`annotation-${thread.publicId}`}>
      {passage && (
        <blockquote className="thread-quote">
          <a href={placeOf(thread, locale)} {...langAttributes(passage.lang)}>
            {passage.exact}
          </a>
        </blockquote>
      )}
      <Note note={thread} reader={reader} locale={locale} />
      {thread.replies.length > 0 && (
        <div className="replies">
          {thread.replies.map((reply) => (
            <Note key={reply.id} note={reply} reader={reader} locale={locale} />
          ))}
        </div>
      )}
      {resolvedAt && (
        <p className="soft">
          {words.resolvedBy} <Local text={resolvedBy} locale={locale} />
        </p>
      )}
      {reader.mayAnnotate && !thread.isHidden && <Doing thread={thread} reader={reader} locale={locale} />}
    </article>
  );
}

function Doing({ thread: { id, resolvedAt }, reader, locale }: Props) {
  const words = messages(locale).annotations;
  const own = () => ({ token: reader.token, opId: newId() });
  const noteId = { kind: 'hidden', name: 'noteId', value: id } as const;
  return (
    <div className="thread-doing">
      <details>
        <summary className="btn btn-plain">{words.reply}</summary>
        <SavedForm
          work={workName('answer', id)}
          locale={locale}
          action={replyAction}
          fields={[
            noteId,
            { kind: 'text', name: 'body', label: words.replyBody, rows: 3, dir: 'auto' },
            ...mentionField({ locale, editors: reader.editors }),
          ]}
          submit={words.replySend}
          own={own()}
        />
      </details>
      <FieldsForm
        action={resolvedAt ? reopenAction : resolveAction}
        fields={[noteId]}
        submit={resolvedAt ? words.reopen : words.resolve}
        own={own()}
        look="plain"
      />
    </div>
  );
}

/** The paragraph of the reader in which the words stand. */
function placeOf({ publicId, passage }: ThreadShape, locale: Locale): string {
  const capture = `?capture=${passage?.captureNumber}`;
  return `/${locale}/desk/sources/${passage?.sourcePublicId}${capture}#annotation-${publicId}`;
}
