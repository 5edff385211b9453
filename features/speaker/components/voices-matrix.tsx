import type { OrganisationShape, Voice } from '@/features/speaker/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { wordsFor } from '@/ui/lang';
import { Local } from '@/ui/local';
import { claimPath, propositionPath, speakerPath } from '@/ui/paths';
import { type Position, PositionMark } from '@/ui/stance';
import { clashesFirst, type MatrixCell, MOST_VOICES, matrixCells } from './matrix-rows';
import { OfficeText } from './office-text';

type Props = { readonly organisation: OrganisationShape; readonly locale: Locale };

const KEY = ['affirms', 'implies', 'hedges', 'denies', 'reports'] as const satisfies readonly Position[];

/** Voices × propositions. A blank cell is silence; on a phone each proposition lists only who speaks. */
export function VoicesMatrix({ organisation: { voices, matrix }, locale }: Props) {
  const { matrix: words } = messages(locale).speakers.page;
  const speaking = voices.filter(({ actor }) =>
    matrix.some(({ cells }) => cells.some(({ voicePublicId }) => voicePublicId === actor.publicId)),
  );
  const shown = speaking.slice(0, MOST_VOICES);
  if (matrix.length === 0) return null;
  return (
    <section className="speaker-part" aria-labelledby="matrix">
      <div className="head-row">
        <h2 className="section-title" id="matrix">
          {words.title}
        </h2>
        <span className="xs soft">{words.silence}</span>
      </div>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">
              <span className="faint">{words.proposition}</span>
            </th>
            {shown.map((voice) => (
              <th scope="col" key={voice.actor.publicId} className={voice.isFormer ? 'apart' : undefined}>
                <VoiceHead voice={voice} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clashesFirst(matrix, voices).map((row) => (
            <tr key={row.propositionPublicId}>
              <th scope="row">
                <a href={propositionPath(locale, row)}>
                  <Local text={row.text} locale={locale} />
                </a>
              </th>
              {matrixCells(row, shown).map((cell) => (
                <Cell key={cell.voice.actor.publicId} cell={cell} locale={locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {speaking.length > shown.length && (
        <p className="note-line xs">
          {translator(locale)('speakers.page.matrix.more', { count: speaking.length - shown.length })}
        </p>
      )}
      <MatrixKey hasFormer={shown.some(({ isFormer }) => isFormer)} locale={locale} />
    </section>
  );
}

type VoiceProps = { readonly voice: Voice; readonly locale: Locale };

function VoiceHead({ voice: { actor, office, isFormer }, locale }: VoiceProps) {
  return (
    <>
      <a href={speakerPath(locale, actor.publicId)}>
        <ActorName names={actor.names} locale={locale} />
      </a>
      {office && (
        <span className="voice-office">
          <OfficeText office={office} locale={locale} />
        </span>
      )}
      {isFormer && !office && <span className="voice-office">{term('standing', 'former', locale)}</span>}
    </>
  );
}

type CellProps = { readonly cell: MatrixCell; readonly locale: Locale };

function Cell({ cell: { voice, stances }, locale }: CellProps) {
  const classes = [
    voice.isFormer && 'apart',
    stances.some(({ isClash }) => isClash) && 'clash',
    stances.length === 0 && 'silent',
  ].filter(Boolean);
  return (
    <td
      className={classes.length > 0 ? classes.join(' ') : undefined}
      data-voice={wordsFor(voice.actor.names, locale)?.words}
    >
      {stances.map(({ stance, claims }) => (
        <div className="cell-stance" key={stance}>
          <PositionMark position={stance}>{term('stances', stance, locale)}</PositionMark>
          <ClaimIds claims={claims} locale={locale} />
        </div>
      ))}
    </td>
  );
}

type IdsProps = {
  readonly claims: MatrixCell['stances'][number]['claims'];
  readonly locale: Locale;
};

function ClaimIds({ claims, locale }: IdsProps) {
  return (
    <span className="ids">
      {translator(locale)('speakers.page.matrix.claims', { count: claims.length })}
      {claims.map(({ publicId, number }) => (
        <a key={publicId} href={claimPath(locale, publicId)}>
          {formatOrdinal(number, locale)}
        </a>
      ))}
    </span>
  );
}

function MatrixKey({ hasFormer, locale }: { readonly hasFormer: boolean; readonly locale: Locale }) {
  const { matrix: words } = messages(locale).speakers.page;
  return (
    <ul className="matrix-key" aria-label={words.key}>
      {KEY.map((position) => (
        <li key={position}>
          <PositionMark position={position}>{term('stances', position, locale)}</PositionMark>
        </li>
      ))}
      <li>
        <span className="key-wash" aria-hidden="true" /> {words.clash}
      </li>
      {hasFormer && (
        <li>
          <span className="key-apart" aria-hidden="true" /> {words.apart}
        </li>
      )}
    </ul>
  );
}
