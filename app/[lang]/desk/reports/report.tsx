import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { deskPathOf } from '@/features/report/about';
import { closeReportAction, reopenReportAction } from '@/features/report/desk-actions';
import type { ReportLine } from '@/features/report/shape';
import { workName } from '@/features/work/schema';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';

type Props = { readonly report: ReportLine; readonly editor: Editor; readonly locale: Locale };

/** One report: what it is about, what the reader wrote, and what came of it. */
export function Report({ report, editor, locale }: Props) {
  const { reports: words } = messages(locale);
  const { id, message, contact, createdAt } = report;
  const own = { token: formToken(editor), opId: newId() };
  const target = { kind: 'hidden', name: 'reportId', value: id } as const;
  return (
    <li className="report">
      <About report={report} locale={locale} />
      <blockquote dir="auto">{message}</blockquote>
      <p className="field-hint dots">
        <bdi>{sayInstant(new Date(createdAt), locale)}</bdi>
        {contact && (
          <span>
            {words.contact} <bdi>{contact}</bdi>
          </span>
        )}
      </p>
      <Outcome report={report} locale={locale} />
      {report.state === 'open' ? (
        <details className="manage">
          <summary className="btn">{words.close}…</summary>
          <SavedForm
            work={workName('report', id)}
            locale={locale}
            action={closeReportAction}
            fields={[target, { kind: 'text', name: 'reason', label: words.note, hint: words.noteHint }]}
            submit={words.close}
            own={own}
          />
        </details>
      ) : (
        <FieldsForm
          action={reopenReportAction}
          fields={[target]}
          submit={words.reopen}
          own={own}
          look="plain"
        />
      )}
    </li>
  );
}

/** The record it is about, by its words where it has some, on the readers' side and at the desk. */
function About({ report: { about, words, lang }, locale }: Omit<Props, 'editor'>) {
  const { reports } = messages(locale);
  const atDesk = deskPathOf(about);
  return (
    <p className="report-about">
      {words && (
        <bdi className="clamp" {...(lang ? langAttributes(lang) : {})}>
          {words}
        </bdi>
      )}
      <span className="dots xs">
        <a className="link" href={`/${locale}${about}`}>
          {words ? reports.publicPage : <bdi dir="ltr">{about}</bdi>}
        </a>
        {atDesk && (
          <a className="link" href={`/${locale}/desk${atDesk}`}>
            {reports.atDesk}
          </a>
        )}
      </span>
    </p>
  );
}

function Outcome({ report: { closedAt, closedBy, closedNote }, locale }: Omit<Props, 'editor'>) {
  if (!closedAt || !closedNote) return null;
  return (
    <div className="report-outcome">
      <p dir="auto">{closedNote}</p>
      <p className="field-hint dots">
        {closedBy && (
          <span>
            <Local text={closedBy} locale={locale} />
          </span>
        )}
        <bdi>{sayInstant(new Date(closedAt), locale)}</bdi>
      </p>
    </div>
  );
}
