import type { PageVersion } from '@/features/page/queries';
import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { Local } from '@/ui/local';

type Props = { readonly versions: readonly PageVersion[]; readonly lang: Locale; readonly locale: Locale };

/** Every text that stood there, with who wrote it and why; each can be opened in the form again. */
export function Versions({ versions, lang, locale }: Props) {
  const { pages: words } = messages(locale);
  return (
    <section aria-labelledby="versions">
      <h2 className="section-title" id="versions">
        {words.history}
      </h2>
      {versions.length === 0 && <p className="soft">{words.historyEmpty}</p>}
      <ol className="desk-list">
        {versions.map(({ version, at, byline, reason, body }, index) => (
          <li key={version}>
            <span className="grow">
              <b>{translator(locale)('pages.version', { number: formatOrdinal(version, locale) })}</b>
              <span className="field-hint dots">
                <span>
                  <Local text={byline} locale={locale} />
                </span>
                <span>{sayInstant(new Date(at), locale)}</span>
                {body === '' && <span>{words.shipped}</span>}
                {index === 0 && <span>{words.current}</span>}
              </span>
              {reason && <span dir="auto">{reason}</span>}
            </span>
            {body !== '' && (
              <a className="link" href={`/${locale}/desk/pages?text=${lang}&version=${version}`}>
                {words.use}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
