import type { PropositionCard } from '@/features/topic/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Local } from '@/ui/local';
import { propositionPath } from '@/ui/paths';
import { type Position, PositionMark } from '@/ui/stance';

/** The positions in the order they are shown, with the message that counts each. */
const POSITIONS = [
  ['affirms', 'count.affirm'],
  ['implies', 'count.imply'],
  ['hedges', 'count.hedge'],
  ['denies', 'count.deny'],
  ['reports', 'count.report'],
] as const satisfies readonly (readonly [Position, string])[];

type Props = { readonly propositions: readonly PropositionCard[]; readonly locale: Locale };

/** What is at issue, and how many claims take which position. Silence has no number. */
export function PropositionList({ propositions, locale }: Props) {
  return (
    <ul className="rail-list">
      {disputedFirst(propositions).map((proposition) => (
        <li key={proposition.publicId}>
          <p className="proposition">
            <a
              href={propositionPath(locale, {
                topicPublicId: proposition.topicPublicId,
                propositionPublicId: proposition.publicId,
              })}
            >
              <Local text={proposition.text} locale={locale} />
            </a>
          </p>
          <Positions stances={proposition.stances} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** Propositions with voices on both sides come first; otherwise the order of the dossier stands. */
function disputedFirst(propositions: readonly PropositionCard[]): PropositionCard[] {
  const isDisputed = ({ stances }: PropositionCard) =>
    Boolean(stances.denies && (stances.affirms || stances.implies || stances.hedges));
  return [...propositions].sort((one, other) => Number(isDisputed(other)) - Number(isDisputed(one)));
}

function Positions({
  stances,
  locale,
}: {
  readonly stances: PropositionCard['stances'];
  readonly locale: Locale;
}) {
  const t = translator(locale);
  const taken = POSITIONS.flatMap(([position, message]) => {
    const count = stances[position] ?? 0;
    return count > 0 ? [{ position, words: t(message, { count }) }] : [];
  });
  if (taken.length === 0) return null;
  return (
    <ul className="positions">
      {taken.map(({ position, words }) => (
        <li key={position}>
          <PositionMark position={position}>{words}</PositionMark>
        </li>
      ))}
    </ul>
  );
}
