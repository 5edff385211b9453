import type { DeskAction } from '@/features/access/policy';
import type { Waiting } from '@/features/inbox/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

/** What the menu of the desk is parted into: what is to be done, what is kept, and the newsroom itself. */
export const DESK_GROUPS = ['work', 'record', 'newsroom'] as const;
type DeskGroup = (typeof DESK_GROUPS)[number];

export type DeskLink = {
  readonly href: string;
  readonly label: string;
  readonly action: DeskAction;
  readonly group: DeskGroup;
  /** What of it is counted beside the link. */
  readonly waits?: keyof Waiting;
};

/** The menu of the desk, each page with the right it asks for. The editor's own account stands beside their name. */
export function deskLinks(locale: Locale): DeskLink[] {
  const words = messages(locale);
  const at = (path: string) => `/${locale}/desk${path}`;
  const read = { action: 'readDesk' } as const;
  const work = { group: 'work' } as const;
  const record = { group: 'record' } as const;
  const newsroom = { group: 'newsroom' } as const;
  return [
    { href: at(''), label: words.access.desk.inbox, ...read, ...work },
    { href: at('/import'), label: words.sourceDesk.intake.title, action: 'importSource', ...work },
    { href: at('/annotations'), label: words.annotations.title, waits: 'mentions', ...read, ...work },
    { href: at('/reports'), label: words.reports.link, action: 'handleReports', waits: 'reports', ...work },
    { href: at('/sources'), label: words.sourceDesk.list.title, ...read, ...record },
    { href: at('/claims'), label: words.claimDesk.list.title, ...read, ...record },
    { href: at('/actors'), label: words.actorDesk.list.title, ...read, ...record },
    { href: at('/topics'), label: words.topicDesk.list, ...read, ...record },
    { href: at('/takedowns'), label: words.takedowns.title, action: 'seeTakedowns', ...newsroom },
    { href: at('/people'), label: words.access.desk.people, action: 'managePeople', ...newsroom },
    { href: at('/pages'), label: words.pages.link, action: 'manageSettings', ...newsroom },
    { href: at('/scales'), label: words.findings.scales.title, action: 'manageSettings', ...newsroom },
    { href: at('/settings'), label: words.settings.link, action: 'manageSettings', ...newsroom },
  ];
}

/** Whether a page of the menu is the one at `address`, or the one above it; everything stands under the front. */
export function isCurrent(address: string, { href }: Pick<DeskLink, 'href'>): boolean {
  return address === href || (!href.endsWith('/desk') && address.startsWith(`${href}/`));
}
