import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { askErasureAction, eraseAction, withdrawErasureAction } from '@/features/takedown/actions';
import { ReasonClass } from '@/features/takedown/components/reason-class';
import { previewErasure } from '@/features/takedown/queries';
import type { ErasePreview, Target } from '@/features/takedown/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { SLOT, Slotted } from '@/ui/slot';
import { classField } from './class-field';

type Props = { readonly target: Target; readonly editor: Editor; readonly locale: Locale };

/**
 * Erasing by law: what goes and what stays, counted. One person asks, another one confirms by typing the record's ten
 * letters. Once it is done only the answer of that form stands there, with the salts that are shown this once.
 */
export async function EraseSection({ target, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  const { kind, id, state, heldAt, asked } = target;
  const isErased = state === 'erased';
  const isHeld = heldAt !== null && !isErased;
  const isOpen = !isErased && !isHeld;
  return (
    <section aria-labelledby="erase">
      <h3 id="erase">{words.erase}</h3>
      {isErased && <p className="soft">{words.erasedAlready}</p>}
      {isHeld && <p className="soft">{words.eraseHeld}</p>}
      {isOpen && (
        <>
          <p className="soft">{words.eraseLead}</p>
          {kind === 'source' ? (
            <Preview preview={await previewErasure(id)} locale={locale} />
          ) : (
            <p>{words.goesReply}</p>
          )}
        </>
      )}
      {asked ? <Asked target={target} locale={locale} /> : isOpen && <Ask {...{ target, editor, locale }} />}
      {(asked || isErased) && <Confirm {...{ target, editor, locale }} isOpen={isOpen} />}
      {asked && (
        <FieldsForm
          action={withdrawErasureAction}
          fields={hidden(target)}
          submit={words.withdrawErasure}
          own={{ token: formToken(editor), opId: newId() }}
          look="plain"
        />
      )}
    </section>
  );
}

function hidden({ kind, id }: Target) {
  return [
    { kind: 'hidden', name: 'kind', value: kind },
    { kind: 'hidden', name: 'id', value: id },
  ] as const;
}

function Ask({ target, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  return (
    <FieldsForm
      action={askErasureAction}
      fields={[
        ...hidden(target),
        classField(locale),
        { kind: 'text', name: 'reason', label: words.askReason, hint: words.holdReasonHint, rows: 2 },
      ]}
      submit={words.askErasure}
      own={{ token: formToken(editor), opId: newId() }}
    />
  );
}

/** Who asked, when, and why. */
function Asked({ target: { asked }, locale }: Pick<Props, 'target' | 'locale'>) {
  if (!asked) return null;
  const date = sayInstant(new Date(asked.at), locale);
  return (
    <div className="door-notice">
      <p>
        <Slotted text={translator(locale)('takedowns.askedBy', { name: SLOT, date })}>
          <Local text={asked.byline} locale={locale} />
        </Slotted>{' '}
        <ReasonClass reasonClass={asked.reasonClass} locale={locale} />
      </p>
      <p dir="auto">{asked.reason}</p>
    </div>
  );
}

/** The form of the second person; for the first one a line that says whom it waits for. */
function Confirm({ target, editor, locale, isOpen }: Props & { readonly isOpen: boolean }) {
  const words = messages(locale).takedowns;
  const { asked, publicId, state, wantsSecondPerson } = target;
  const isOwn = wantsSecondPerson && asked?.askedById === editor.id;
  const mayConfirm = can(editor.role, 'erase', state) && !isOwn;
  return (
    <>
      {isOpen && !mayConfirm && <p className="soft">{words.waitsForOther}</p>}
      <FieldsForm
        action={eraseAction}
        fields={[
          ...hidden(target),
          {
            kind: 'code',
            name: 'confirm',
            label: translator(locale)('takedowns.confirm', { id: publicId }),
          },
        ]}
        submit={words.eraseNow}
        own={{ token: formToken(editor), opId: newId() }}
        isOver={!isOpen || !mayConfirm}
      />
    </>
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
