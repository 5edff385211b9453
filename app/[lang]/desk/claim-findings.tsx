import { can, type RecordState, type Role } from '@/features/access/policy';
import { Holds } from '@/features/assessment/components/holds';
import { listClaimFindings } from '@/features/assessment/queries';
import { StateMark } from '@/features/workflow/components/state-mark';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Local } from '@/ui/local';

type Props = {
  readonly claim: { readonly id: string; readonly publicId: string; readonly state: RecordState };
  readonly role: Role;
  readonly locale: Locale;
};

/** The findings on a claim, drafts too, as far as this editor may read them; and the way to a new one. */
export async function ClaimFindings({ claim, role, locale }: Props) {
  const findings = (await listClaimFindings(claim.id)).filter(({ state }) => can(role, 'read', state));
  const words = messages(locale).findings;
  return (
    <section aria-labelledby="findings">
      <h2 className="section-title" id="findings">
        {words.list}
      </h2>
      {findings.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="desk-list">
        {findings.map((finding) => (
          <li key={finding.publicId}>
            <a className="link grow" href={`/${locale}/desk/findings/${finding.publicId}`}>
              <Local text={finding.label} locale={locale} />
            </a>
            <span className="xs soft">
              <Holds finding={finding} locale={locale} />
            </span>
            <StateMark standing={finding.state} locale={locale} />
          </li>
        ))}
      </ul>
      {can(role, 'assess', claim.state) && (
        <p>
          <a className="btn" href={`/${locale}/desk/findings/new?claim=${claim.publicId}`}>
            {words.newTitle}
          </a>
        </p>
      )}
    </section>
  );
}
