import { can, type Role } from '@/features/access/policy';
import { SpeakerName } from '@/features/claim/components/speaker-line';
import type { DeskClaim } from '@/features/link/shape';
import { StateMark } from '@/features/workflow/components/state-mark';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { langAttributes } from '@/ui/lang';
import { Stance } from '@/ui/stance';

type Props = {
  readonly claim: Pick<DeskClaim, 'links' | 'card'>;
  readonly role: Role;
  readonly locale: Locale;
  /** Whether the way to a new one is offered: to who may, and not where that form stands already. */
  readonly mayAdd: boolean;
};

/** The links of a claim, drafts too, as far as this editor may read both ends; and the way to a new one. */
export function ClaimLinks({ claim, role, locale, mayAdd }: Props) {
  const words = messages(locale).linkDesk;
  const links = claim.links.filter(
    ({ state, otherState }) => can(role, 'read', state) && can(role, 'read', otherState),
  );
  return (
    <section aria-labelledby="links">
      <h2 className="section-title" id="links">
        {words.links}
      </h2>
      {links.length === 0 && <p className="soft">{words.noLinks}</p>}
      <ul className="desk-list">
        {links.map(({ publicId, type, kind, state, other }) => (
          <li key={publicId}>
            <Stance type={type}>{term('linkTypes', type, locale)}</Stance>
            <a className="link grow" href={`/${locale}/desk/links/${publicId}`}>
              {kindOf(type, kind, locale).name}: <SpeakerName claim={other} locale={locale} />{' '}
              <bdi className="clamp" {...langAttributes(other.lang)}>
                {other.quote}
              </bdi>
            </a>
            <StateMark standing={state} locale={locale} />
          </li>
        ))}
      </ul>
      {mayAdd && (
        <p>
          <a className="btn" href={`/${locale}/desk/links/new?from=${claim.card.publicId}`}>
            {words.newTitle}
          </a>
        </p>
      )}
    </section>
  );
}
