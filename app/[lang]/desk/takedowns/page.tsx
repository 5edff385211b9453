import { findTarget, listErasureRequests, listTakedowns } from '@/features/takedown/queries';
import { askedTarget } from '@/features/takedown/target';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { deskMetadata, deskPage } from '../desk-page';
import { RequestList } from './request-list';
import { TakedownList } from './takedown-list';
import { TargetForms } from './target-forms';
import '../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/takedowns'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('seeTakedowns', params, (locale) => messages(locale).takedowns.title);
}

/** Taking down: `?of=<address or id>` opens a source, a claim or a reply; below stands what was done so far. */
export default deskPage<{ lang: string }>('seeTakedowns', async ({ searchParams, editor, locale }) => {
  const { of = '', after = '' } = await searchParams;
  const typed = String(of);
  const asked = askedTarget(typed);
  const target = asked && (await findTarget(asked));
  const [requests, page] = await Promise.all([listErasureRequests(), listTakedowns(String(after) || null)]);
  const words = messages(locale).takedowns;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <Ask typed={typed} isUnknown={typed !== '' && target === null} locale={locale} />
      {target && <TargetForms target={target} editor={editor} locale={locale} />}
      <RequestList requests={requests} locale={locale} />
      <TakedownList {...page} isFirst={after === ''} locale={locale} />
    </div>
  );
});

type AskProps = { readonly typed: string; readonly isUnknown: boolean; readonly locale: Locale };

function Ask({ typed, isUnknown, locale }: AskProps) {
  const words = messages(locale).takedowns;
  return (
    <section aria-label={words.ask}>
      <form className="form" action={`/${locale}/desk/takedowns`}>
        <p className="field">
          <label htmlFor="takedown-of">{words.ask}</label>
          <input
            id="takedown-of"
            name="of"
            defaultValue={typed}
            dir="ltr"
            required
            autoComplete="off"
            aria-invalid={isUnknown || undefined}
            aria-describedby="takedown-of-fault takedown-of-hint"
          />
          <span className="form-problem" id="takedown-of-fault">
            {isUnknown && words.notFound}
          </span>
          <span className="field-hint" id="takedown-of-hint">
            {words.askHint}
          </span>
        </p>
        <button type="submit" className="btn">
          {words.open}
        </button>
      </form>
    </section>
  );
}
