import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { ClaimRef } from './claim-ref';
import { ClaimSection } from './linked-claims';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** Pairs that look like a contradiction; editors looked at them and did not link them, for the reason given. */
export function SetAside({ claim: { setAside }, locale }: Props) {
  if (setAside.length === 0) return null;
  const { claim } = messages(locale);
  return (
    <ClaimSection id="aside" title={claim.setAside.title} count={setAside.length} locale={locale}>
      <p className="xs soft">{claim.setAside.intro}</p>
      <ul className="aside-list">
        {setAside.map(({ trap, reason, other }) => (
          <li className="note-line" key={other.publicId + trap}>
            <ClaimRef claim={other} locale={locale} />
            <p className="xs dots">
              <span>{term('traps', trap, locale)}</span>
              <span>
                <Local text={reason} locale={locale} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </ClaimSection>
  );
}
