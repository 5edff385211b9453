'use client';

import { useActionState } from 'react';
import { sendReport } from '@/features/report/actions';
import { REPORT_LIMITS, type ReportField, type ReportState, TRAP } from '@/features/report/limits';

/** The words of the form in the reader's language: the catalogue itself stays on the server. */
export type ReportWords = {
  readonly about: string;
  readonly aboutHint: string;
  readonly message: string;
  readonly messageHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly trap: string;
  readonly send: string;
  readonly failed: string;
  /** What is said of each fault; `§` stands for the number of letters too many. */
  readonly errors: Readonly<
    Record<'about' | 'messageShort' | 'messageLong' | 'contactLong' | 'flood', string>
  >;
};

type Props = {
  readonly start: ReportState;
  readonly words: ReportWords;
  readonly lang: string;
  /** BCP 47 tag with which numbers are written. */
  readonly tag: string;
};

/** The report: a server action, so that it is sent and comes back with its faults without any script. */
export function ReportForm({ start, words, lang, tag }: Props) {
  const [state, send, isSending] = useActionState(sendReport, start, `/${lang}/report`);
  const isWrong = Object.keys(state.wrong).length > 0;
  const field = (name: ReportField) => ({
    name,
    id: name,
    dir: 'auto' as const,
    'aria-invalid': state.wrong[name] ? true : undefined,
    'aria-describedby': state.wrong[name] ? `${name}-wrong ${name}-hint` : `${name}-hint`,
    defaultValue: state.values[name],
  });
  const notes = (name: ReportField, hint: string) => (
    <>
      <Fault name={name} state={state} words={words} tag={tag} />
      <span className="hint" id={`${name}-hint`}>
        {hint}
      </span>
    </>
  );

  return (
    <form action={send} className="report-form">
      {(isWrong || state.failure) && (
        <p className="fault" role="alert">
          {words.failed} {state.failure && words.errors[state.failure]}
        </p>
      )}
      <input type="hidden" name="lang" value={lang} />
      <label htmlFor="about">{words.about}</label>
      <input {...field('about')} type="text" inputMode="url" maxLength={600} dir="ltr" required />
      {notes('about', words.aboutHint)}
      <label htmlFor="message">{words.message}</label>
      <textarea {...field('message')} rows={8} required minLength={REPORT_LIMITS.least} />
      {notes('message', words.messageHint)}
      <label htmlFor="contact">{words.contact}</label>
      <input {...field('contact')} type="text" autoComplete="email" />
      {notes('contact', words.contactHint)}
      <p className="trap" aria-hidden="true">
        <label htmlFor={TRAP}>{words.trap}</label>
        <input id={TRAP} name={TRAP} type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit" className="btn btn-main" aria-disabled={isSending || undefined}>
        {words.send}
      </button>
    </form>
  );
}

type FaultProps = Pick<Props, 'words' | 'tag'> & {
  readonly name: ReportField;
  readonly state: ReportState;
};

function Fault({ name, state, words, tag }: FaultProps) {
  const wrong = state.wrong[name];
  if (!wrong) return null;
  const over = new Intl.NumberFormat(tag).format(state.over[name] ?? 0);
  return (
    <span className="fault" id={`${name}-wrong`}>
      {words.errors[wrong].replace('§', over)}
    </span>
  );
}
