import { can } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import type { Waiting } from '@/features/inbox/shape';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { DESK_GROUPS, type DeskLink, deskLinks, isCurrent } from './desk-links';

type Props = {
  readonly editor: Editor;
  readonly waiting: Waiting;
  /** The page it stands on, without its query. */
  readonly address: string;
  readonly locale: Locale;
};

/**
 * The menu of the desk in its groups. On a telephone it is folded: the fold stands before the groups and holds nothing,
 * so that a wide window shows them whatever its state, and neither needs a script.
 */
export function DeskMenu({ editor, waiting, address, locale }: Props) {
  const { menu, groups } = messages(locale).access.desk;
  const links = deskLinks(locale).filter(({ action }) => can(editor.role, action));
  const current = links.find((link) => isCurrent(address, link));
  const waitingAll = links.reduce((sum, { waits }) => sum + (waits ? waiting[waits] : 0), 0);
  return (
    <nav className="desk-menu" aria-label={menu}>
      <details className="desk-fold">
        <summary>
          <span>{menu}</span>
          {current && <b>{current.label}</b>}
          <Count count={waitingAll} locale={locale} />
        </summary>
      </details>
      <div className="desk-groups">
        {DESK_GROUPS.map((group) => (
          <Group
            key={group}
            title={groups[group]}
            links={links.filter((link) => link.group === group)}
            {...{ current, waiting, locale }}
          />
        ))}
      </div>
    </nav>
  );
}

type GroupProps = Pick<Props, 'waiting' | 'locale'> & {
  readonly title: string;
  readonly links: readonly DeskLink[];
  readonly current: DeskLink | undefined;
};

function Group({ title, links, current, waiting, locale }: GroupProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link === current ? 'page' : undefined}>
              {link.label} {link.waits && <Count count={waiting[link.waits]} locale={locale} />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ count, locale }: { readonly count: number; readonly locale: Locale }) {
  return count > 0 && <span className="waiting-count">{formatNumber(count, locale)}</span>;
}
