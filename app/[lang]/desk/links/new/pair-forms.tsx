import { SavedForm } from '@/features/access/components/saved-form';
import { draftLinkAction, setApartAction } from '@/features/link/actions';
import { LinkPreview } from '@/features/link/components/link-preview';
import type { DeskPair } from '@/features/link/shape';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Cautions } from '../cautions';
import { DeskSide, TextAround } from '../desk-pair';
import { apartFields, linkFields } from '../link-fields';
import { previewSentences } from '../sentences';

type Props = {
  readonly pair: DeskPair;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** Two claims, what asks for care between them, and the two answers: how they stand, or that they are not related. */
export function PairForms({ pair, own, locale }: Props) {
  const words = messages(locale).linkDesk;
  const { from, to } = pair;
  const swapped = `/${locale}/desk/links/new?from=${to.card.publicId}&to=${from.card.publicId}`;
  const ends = [
    { kind: 'hidden', name: 'fromClaimId', value: from.id },
    { kind: 'hidden', name: 'toClaimId', value: to.id },
  ] as const;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.newTitle}</h1>
      <div className="desk-pair">
        <DeskSide claim={from} label={words.first} locale={locale}>
          <TextAround claim={from} locale={locale} />
        </DeskSide>
        <DeskSide claim={to} label={words.second} locale={locale}>
          <TextAround claim={to} locale={locale} />
        </DeskSide>
      </div>
      <p className="row">
        <a className="btn" href={swapped}>
          {words.swap}
        </a>
        <a className="link xs" href={`/${locale}/desk/links/new?from=${from.card.publicId}`}>
          {words.another}
        </a>
      </p>
      <Cautions pair={pair} locale={locale} />
      <section aria-labelledby="how" className="link-form">
        <h2 className="section-title" id="how">
          {words.how}
        </h2>
        <p className="soft">{words.keys}</p>
        <SavedForm
          work={workName('link-new', from.id, to.id)}
          locale={locale}
          action={draftLinkAction}
          fields={[...ends, ...linkFields(locale, null)]}
          submit={words.save}
          own={own()}
        >
          <LinkPreview
            sentences={previewSentences(from.card, to.card)}
            title={words.preview}
            empty={words.previewEmpty}
          />
        </SavedForm>
      </section>
      <section aria-labelledby="apart">
        <h2 className="section-title" id="apart">
          {words.apart}
        </h2>
        <p className="soft">{words.apartLead}</p>
        <details className="manage">
          <summary className="btn">{words.apart}…</summary>
          <SavedForm
            work={workName('apart', from.id, to.id)}
            locale={locale}
            action={setApartAction}
            fields={[...ends, ...apartFields(locale)]}
            submit={words.apartSave}
            own={own()}
            look="plain"
          />
        </details>
      </section>
    </div>
  );
}
