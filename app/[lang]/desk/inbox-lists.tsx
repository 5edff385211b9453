import { INBOX_LISTS, type Inbox, type WaitingRecord } from '@/features/inbox/shape';
import { StateMark } from '@/features/workflow/components/state-mark';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf } from '@/i18n/vocabulary';
import { pickText } from '@/lib/local-text';
import { ActorName } from '@/ui/actor-name';
import { langAttributes } from '@/ui/lang';

type Props = { readonly inbox: Inbox; readonly locale: Locale };

/** The lists of what waits; those with nothing in them are left out, and long ones go on at an address of their own. */
export function InboxLists({ inbox, locale }: Props) {
  const words = messages(locale).workflow.inbox;
  return INBOX_LISTS.filter((list) => inbox[list].length > 0).map((list) => (
    <section key={list} aria-labelledby={`inbox-${list}`}>
      <h2 className="section-title" id={`inbox-${list}`}>
        {words[list]}
      </h2>
      <WaitingLines lines={inbox[list]} locale={locale} />
      {inbox.longer.includes(list) && (
        <p>
          <a className="link" href={`/${locale}/desk?list=${list}`}>
            {words.all}
          </a>
        </p>
      )}
    </section>
  ));
}

/** Records that wait, a line each. */
export function WaitingLines({
  lines,
  locale,
}: {
  readonly lines: readonly WaitingRecord[];
  readonly locale: Locale;
}) {
  return (
    <ul className="desk-list">
      {lines.map((record) => (
        <Line key={`${record.kind} ${record.publicId}`} record={record} locale={locale} />
      ))}
    </ul>
  );
}

/** Where each kind of record is worked on. */
const DESKS = {
  claim: 'claims',
  link: 'links',
  source: 'publish',
  assessment: 'findings',
  reply: 'replies',
  topic: 'topics',
} as const;

function Line({ record, locale }: { readonly record: WaitingRecord; readonly locale: Locale }) {
  const { records } = messages(locale).workflow;
  return (
    <li>
      <span className="xs soft">{records[record.kind]}</span>
      <a className="link grow" data-line href={`/${locale}/desk/${DESKS[record.kind]}/${record.publicId}`}>
        <Name record={record} locale={locale} />
      </a>
      <StateMark standing={record.state} locale={locale} />
    </li>
  );
}

function Name({ record: { link, words, lang, label }, locale }: { record: WaitingRecord; locale: Locale }) {
  if (link) {
    return (
      <>
        {kindOf(link.type, link.kind, locale).name}: <ActorName names={link.from} locale={locale} /> ↔{' '}
        <ActorName names={link.to} locale={locale} />
      </>
    );
  }
  const named = words && lang ? { words, lang } : pickText(label, locale);
  return named ? (
    <span className="clamp">
      <bdi {...langAttributes(named.lang)}>{named.words}</bdi>
    </span>
  ) : (
    messages(locale).workflow.inbox.nameless
  );
}
