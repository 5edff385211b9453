import type { ClaimFilter } from '@/features/claim/filter';
import { claimListQuery } from '@/features/claim/list-address';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { claimsPath } from '@/ui/paths';

type Props = { readonly filter: ClaimFilter; readonly isCompact: boolean; readonly locale: Locale };

/** The list with whole quotes, or one line for each claim: the same claims, the same place. */
export function ViewSwitch({ filter, isCompact, locale }: Props) {
  const { claims } = messages(locale);
  const views = [
    { name: claims.viewList, compact: false },
    { name: claims.viewCompact, compact: true },
  ];
  return (
    <nav className="row no-print" aria-label={claims.view}>
      {views.map(({ name, compact }) => (
        <a
          key={name}
          className={compact === isCompact ? 'btn' : 'btn btn-plain'}
          href={claimsPath(locale) + claimListQuery(filter, compact)}
          aria-current={compact === isCompact ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
