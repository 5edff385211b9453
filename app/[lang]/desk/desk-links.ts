import type { DeskAction } from '@/features/access/policy';
import type { Waiting } from '@/features/inbox/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type DeskLink = {
  readonly href: string;
  readonly label: string;
  readonly action: DeskAction;
  readonly isFront: boolean;
  /** What of it is counted beside the link. */
  readonly waits?: keyof Waiting;
};

/** The menu of the desk, each page with the right it asks for. */
export function deskLinks(locale: Locale): DeskLink[] {
  const words = messages(locale);
  const at = (path: string) => `/${locale}/desk${path}`;
  return [
    { href: at(''), label: words.access.desk.inbox, action: 'readDesk', isFront: true },
    { href: at('/sources'), label: words.sourceDesk.list.title, action: 'readDesk', isFront: false },
    { href: at('/claims'), label: words.claimDesk.list.title, action: 'readDesk', isFront: false },
    { href: at('/actors'), label: words.actorDesk.list.title, action: 'readDesk', isFront: false },
    { href: at('/topics'), label: words.topicDesk.list, action: 'readDesk', isFront: false },
    { href: at('/import'), label: words.sourceDesk.intake.title, action: 'importSource', isFront: false },
    {
      href: at('/annotations'),
      label: words.annotations.title,
      action: 'readDesk',
      isFront: false,
      waits: 'mentions',
    },
    {
      href: at('/reports'),
      label: words.reports.link,
      action: 'handleReports',
      isFront: false,
      waits: 'reports',
    },
    { href: at('/takedowns'), label: words.takedowns.title, action: 'seeTakedowns', isFront: false },
    { href: at('/people'), label: words.access.desk.people, action: 'managePeople', isFront: false },
    { href: at('/pages'), label: words.pages.link, action: 'manageSettings', isFront: false },
    { href: at('/scales'), label: words.findings.scales.title, action: 'manageSettings', isFront: false },
    { href: at('/settings'), label: words.settings.link, action: 'manageSettings', isFront: false },
    { href: at('/account'), label: words.access.desk.account, action: 'readDesk', isFront: false },
  ];
}
