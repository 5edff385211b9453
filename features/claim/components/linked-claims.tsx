import type { ReactNode } from 'react';
import type { ClaimPageShape, LinkFromHere } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { Num } from '@/ui/num';
import { LinkedClaim } from './linked-claim';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly claim: ClaimPageShape;
  readonly links: readonly LinkFromHere[];
  readonly locale: Locale;
  /** What is said where there are none; without it the section is left out. */
  readonly none?: string;
};

/** All links of one type, strongest first. An empty section says that it is a gap in our record, not a finding. */
export function LinkedClaims({ id, title, claim, links, locale, none }: Props) {
  if (links.length === 0 && !none) return null;
  return (
    <ClaimSection id={id} title={title} count={links.length} locale={locale}>
      {links.length === 0 ? (
        <p className="note-line">{none}</p>
      ) : (
        <ul className="links">
          {links.map((link) => (
            <LinkedClaim key={link.publicId} claim={claim} link={link} locale={locale} />
          ))}
        </ul>
      )}
    </ClaimSection>
  );
}

type SectionProps = Pick<Props, 'id' | 'title' | 'locale'> & {
  readonly count: number;
  readonly children: ReactNode;
};

/** A part of the claim page under its title, with how much there is of it. */
export function ClaimSection({ id, title, count, locale, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}{' '}
        <span className="count">
          <Num value={count} locale={locale} />
        </span>
      </h2>
      {children}
    </section>
  );
}
