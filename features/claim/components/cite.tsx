import { claimCitation } from '@/features/claim/citation';
import { CITE_FORMATS } from '@/features/claim/cite-formats';
import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';

type Props = {
  readonly claim: ClaimPageShape;
  /** The whole address of the claim's page. */
  readonly address: string;
  readonly locale: Locale;
};

/** The claim as a citation: in plain text, which one tap selects, and as files for reference managers. */
export function Cite({ claim, address, locale }: Props) {
  const { cite } = messages(locale);
  return (
    <div className="drawer">
      <p className="fact-label">{cite.intro}</p>
      <div className="to-copy">
        <CitedWords claim={claim} address={address} locale={locale} />
      </div>
      <p className="fact-label">{cite.spelling}</p>
      <CiteDownloads path={`${new URL(address).pathname}/cite`} query="" locale={locale} />
    </div>
  );
}

/** The words of the source, then where they stand and where they are recorded. */
export function CitedWords({ claim, address, locale }: Props) {
  const { words, record } = claimCitation(claim, address, locale);
  return (
    <>
      <p {...langAttributes(claim.lang)}>{words}</p>
      <p>{record}</p>
    </>
  );
}

type DownloadProps = { readonly path: string; readonly query: string; readonly locale: Locale };

/** The same citation in the formats that reference managers read: `path` and `query` are those of the route. */
export function CiteDownloads({ path, query, locale }: DownloadProps) {
  const { extras } = messages(locale);
  return (
    <p className="cite-files">
      <span className="fact-label">{extras.cite.downloads}</span>{' '}
      {CITE_FORMATS.map(({ id, name }) => (
        <a key={id} className="link" href={`${path}/${id}${query}`} download>
          <bdi>{name ?? extras.cite.plain}</bdi>
        </a>
      ))}
    </p>
  );
}
