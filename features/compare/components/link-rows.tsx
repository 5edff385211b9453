import type { ClaimPageShape, LinkFromHere, StanceShape } from '@/features/claim/shape';
import { linksBeyond } from '@/features/compare/links';
import { sharedPropositions } from '@/features/compare/propositions';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Local } from '@/ui/local';
import { claimPath, comparePath } from '@/ui/paths';
import { PositionMark } from '@/ui/stance';
import type { Row } from './butterfly';

type Claims = readonly ClaimPageShape[];

/** A row for each proposition on which at least two of the claims take a position. Silence is blank. */
export function stanceRows(claims: Claims, locale: Locale): Row[] {
  return sharedPropositions(claims).map(({ publicId, text, stances }) => ({
    id: `stance-${publicId}`,
    label: (
      <span className="proposition">
        <Local text={text} locale={locale} />
      </span>
    ),
    cells: stances.map((stance, index) => (
      <Position key={claims[index]?.publicId} stance={stance} locale={locale} />
    )),
  }));
}

function Position({
  stance,
  locale,
}: {
  readonly stance: StanceShape['stance'] | null;
  readonly locale: Locale;
}) {
  return stance && <PositionMark position={stance}>{term('stances', stance, locale)}</PositionMark>;
}

const LINK_ROWS = [
  { id: 'against', type: 'contradicts', anchor: '#against' },
  { id: 'supports', type: 'supports', anchor: '#for' },
  { id: 'again', type: 'restates', anchor: '#again' },
] as const;

/** What else the record ties to each claim, by type; a row without any is left out. */
export function linkRows(claims: Claims, locale: Locale): Row[] {
  return LINK_ROWS.flatMap(({ id, type, anchor }) => {
    const found = claims.map((claim) => linksBeyond(claim, claims).filter((link) => speaksFor(link, type)));
    if (found.every((links) => links.length === 0)) return [];
    const cells = claims.map((claim, index) => (
      <Others key={claim.publicId} {...{ claim, anchor, locale }} links={found[index] ?? []} />
    ));
    return [{ id, label: messages(locale).compare.rows[id], cells }];
  });
}

/** Support has a direction: what a claim supports is no support for it. */
function speaksFor(link: LinkFromHere, type: LinkFromHere['type']): boolean {
  return link.type === type && !(type === 'supports' && link.isFrom);
}

type OthersProps = {
  readonly claim: ClaimPageShape;
  readonly links: readonly LinkFromHere[];
  readonly anchor: string;
  readonly locale: Locale;
};

function Others({ claim, links, anchor, locale }: OthersProps) {
  const t = translator(locale);
  if (links.length === 0) return <span className="same">{messages(locale).compare.none}</span>;
  const partial = links.filter(({ strength }) => strength === 'partial' || strength === 'weak').length;
  return (
    <details className="others">
      <summary>
        <span className="link">{t('compare.others', { count: links.length })}</span>
        {partial > 0 && (
          <>
            {messages(locale).common.separator}
            {t('compare.ofThemPartial', { count: partial })}
          </>
        )}
      </summary>
      <ul>
        {links.map((link) => (
          <li key={link.publicId}>
            <a className="link" href={comparePath(locale, [claim.publicId, link.other.publicId])}>
              <ActorName names={link.other.speaker.names} locale={locale} />
            </a>{' '}
            <span className="faint">{kindOf(link.type, link.kind, locale).name}</span>
          </li>
        ))}
        <li>
          <a className="link" href={claimPath(locale, claim.publicId) + anchor}>
            {messages(locale).card.open}
          </a>
        </li>
      </ul>
    </details>
  );
}
