import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { eraseAction } from '@/features/takedown/actions';
import { previewErasure } from '@/features/takedown/queries';
import type { ErasePreview, Target } from '@/features/takedown/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { classField } from './class-field';

type Props = { readonly target: Target; readonly editor: Editor; readonly locale: Locale };

/**
 * Erasing by law: what goes and what stays, counted, and a form that wants the record's ten letters typed. Once it is
 * done only its answer stands there, with the salts that are shown this once.
 */
export async function EraseSection({ target, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  const { kind, id, publicId, state, heldAt } = target;
  const isErased = state === 'erased';
  const isHeld = heldAt !== null && !isErased;
  return (
    <section aria-labelledby="erase">
      <h3 id="erase">{words.erase}</h3>
      {isErased && <p className="soft">{words.erasedAlready}</p>}
      {isHeld && <p className="soft">{words.eraseHeld}</p>}
      {!isErased && !isHeld && (
        <>
          <p className="soft">{words.eraseLead}</p>
          {kind === 'source' ? (
            <Preview preview={await previewErasure(id)} locale={locale} />
          ) : (
            <p>{words.goesReply}</p>
          )}
        </>
      )}
      <FieldsForm
        action={eraseAction}
        fields={[
          { kind: 'hidden', name: 'kind', value: kind },
          { kind: 'hidden', name: 'id', value: id },
          classField(locale),
          {
            kind: 'code',
            name: 'confirm',
            label: translator(locale)('takedowns.confirm', { id: publicId }),
          },
        ]}
        submit={words.eraseNow}
        own={{ token: formToken(editor), opId: newId() }}
        isOver={isErased || isHeld}
      />
    </section>
  );
}

const GOES = [
  ...['copies', 'letters', 'passages', 'claims', 'translations', 'revisions', 'suggestions', 'entries'],
] as const;
const STAYS = ['notes', 'links', 'findings', 'replies'] as const;

function Preview({ preview, locale }: { readonly preview: ErasePreview; readonly locale: Locale }) {
  const words = messages(locale).takedowns;
  const t = translator(locale);
  const goes = GOES.filter((what) => preview.goes[what] > 0);
  const stays = STAYS.filter((what) => preview.stays[what] > 0);
  return (
    <div className="takedown-preview">
      <h4 className="fact-label">{words.goes}</h4>
      <ul>
        {goes.map((what) => (
          <li key={what}>{t(`takedowns.counts.${what}`, { count: preview.goes[what] })}</li>
        ))}
      </ul>
      {stays.length > 0 && (
        <>
          <h4 className="fact-label">{words.stays}</h4>
          <ul>
            {stays.map((what) => (
              <li key={what}>{t(`takedowns.counts.${what}`, { count: preview.stays[what] })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
