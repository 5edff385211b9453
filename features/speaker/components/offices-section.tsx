import type { ClaimPoint, SpeakerPageShape } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { DateText } from '@/ui/date-text';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { claimPath, speakerPath } from '@/ui/paths';
import { OfficeDates, OfficeText } from './office-text';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** Offices on record, and how sources name them: the two need not agree, and both are shown. */
export function OfficesSection({ speaker, locale }: Props) {
  const { offices: words } = messages(locale).speakers.page;
  const given = rolesGiven(speaker.points.filter((point) => point.speaker.publicId === speaker.publicId));
  if (speaker.offices.length === 0 && given.length === 0) return null;
  return (
    <section className="speaker-part" aria-labelledby="offices">
      <h2 className="section-title" id="offices">
        {words.title}
      </h2>
      <div className="offices">
        {speaker.offices.length > 0 && (
          <div>
            <h3 className="fact-label">{words.recorded}</h3>
            <ul className="members">
              {speaker.offices.map((office) => (
                <li key={office.organisation.publicId + office.standing}>
                  <a href={speakerPath(locale, office.organisation.publicId)}>
                    <OfficeText office={office} locale={locale} />
                  </a>
                  <span className="faint">
                    <OfficeDates office={office} locale={locale} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {given.length > 0 && (
          <div>
            <h3 className="fact-label">{words.asGiven}</h3>
            <ul className="members">
              {given.map((point) => (
                <RoleGiven key={point.publicId} point={point} locale={locale} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** The claims in which a source names a role in words of its own, each wording once. */
function rolesGiven(points: readonly ClaimPoint[]): ClaimPoint[] {
  const named = points.filter(({ role }) => role !== null && role.words !== null && !role.isInherited);
  return named.filter(
    (point, index) => named.findIndex(({ role }) => role?.words === point.role?.words) === index,
  );
}

function RoleGiven({ point, locale }: { readonly point: ClaimPoint; readonly locale: Locale }) {
  const { role, said, lang, publicId } = point;
  if (!role?.words) return null;
  return (
    <li>
      <a href={claimPath(locale, publicId)}>
        <bdi className="in-source" {...langAttributes(lang)}>
          {role.words}
        </bdi>
      </a>
      <span className="soft dots">
        {role.gloss && !isReadIn(lang, locale) && (
          <span>
            <Local text={role.gloss} locale={locale} />
          </span>
        )}
        {role.standing === 'former' && <span>{term('standing', 'former', locale)}</span>}
        <span className="faint">
          <DateText date={said} locale={locale} />
        </span>
      </span>
    </li>
  );
}
