import type { PropositionShape } from '@/features/topic/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { Local } from '@/ui/local';
import { claimPath, speakerPath } from '@/ui/paths';
import { type Position, PositionMark } from '@/ui/stance';
import { claimLabel } from './claim-label';

type Claim = PropositionShape['claims'][number];

/** The positions in the order they are shown, with the message that counts each. */
const POSITIONS = [
  ['affirms', 'count.affirm'],
  ['implies', 'count.imply'],
  ['hedges', 'count.hedge'],
  ['denies', 'count.deny'],
  ['reports', 'count.report'],
] as const satisfies readonly (readonly [Position, string])[];

type Props = { readonly propositions: readonly PropositionShape[]; readonly locale: Locale };

/** The propositions at issue, each with who takes which position in which claims. Whoever is silent is not named. */
export function PropositionStands({ propositions, locale }: Props) {
  return (
    <ul className="stands">
      {propositions.map((proposition) => (
        <li className="stand" id={`at-issue-${proposition.publicId}`} key={proposition.publicId}>
          <h3 className="standfirst">
            <Local text={proposition.text} locale={locale} />
          </h3>
          <Positions claims={proposition.claims} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Positions({ claims, locale }: { readonly claims: readonly Claim[]; readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="stand-positions">
      {POSITIONS.map(([position, message]) => {
        const own = claims.filter(({ stance }) => stance === position);
        if (own.length === 0) return null;
        return (
          <li key={position}>
            <PositionMark position={position}>{t(message, { count: own.length })}</PositionMark>
            <ul className="stand-voices">
              {bySpeaker(own).map((voice) => (
                <li key={voice.speaker.publicId + String(voice.isFormer)}>
                  <Voice {...voice} locale={locale} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

type VoiceProps = Pick<Claim, 'speaker' | 'isFormer'> & { readonly claims: readonly Claim[] };

/** The claims of each speaker together; of one who also held a former office, apart. */
function bySpeaker(claims: readonly Claim[]): VoiceProps[] {
  const voices = new Map<string, { speaker: Claim['speaker']; isFormer: boolean; claims: Claim[] }>();
  for (const claim of claims) {
    const { speaker, isFormer } = claim;
    const name = `${speaker.publicId} ${isFormer}`;
    const voice = voices.get(name) ?? { speaker, isFormer, claims: [] };
    voice.claims.push(claim);
    voices.set(name, voice);
  }
  return [...voices.values()];
}

function Voice({ speaker, isFormer, claims, locale }: VoiceProps & { readonly locale: Locale }) {
  return (
    <>
      <a href={speakerPath(locale, speaker.publicId)}>
        <ActorName names={speaker.names} locale={locale} />
      </a>
      {isFormer && <span className="faint">{messages(locale).topics.page.former}</span>}
      <ClaimNumbers claims={claims} locale={locale} />
    </>
  );
}

type NumbersProps = {
  readonly claims: readonly { readonly publicId: string; readonly number: number }[];
  readonly locale: Locale;
};

/** Claims by their number in the source, each the way to its page. */
function ClaimNumbers({ claims, locale }: NumbersProps) {
  return (
    <span className="claim-numbers">
      {claims.map(({ publicId, number }) => (
        <a key={publicId} href={claimPath(locale, publicId)} aria-label={claimLabel(number, locale)}>
          {formatOrdinal(number, locale)}
        </a>
      ))}
    </span>
  );
}
