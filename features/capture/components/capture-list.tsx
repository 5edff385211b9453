import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { pickText } from '@/lib/local-text';
import type { CaptureLine } from '../shape';

type Props = { readonly captures: readonly CaptureLine[]; readonly locale: Locale };

/** The copies of a source, newest first: how and when each came, and by what hash it can be known. */
export function CaptureList({ captures, locale }: Props) {
  const words = messages(locale).captures;
  const t = translator(locale);
  return (
    <ol className="desk-list">
      {captures.map((capture) => (
        <li key={capture.id}>
          <span className="grow">
            <b>{t('captures.number', { number: formatOrdinal(capture.number, locale) })}</b>
            <span className="field-hint dots">
              <span>{term('captureMethods', capture.method, locale)}</span>
              <span>
                {t('captures.captured', {
                  date: sayInstant(capture.capturedAt, locale),
                  byline: pickText(capture.capturedBy, locale)?.words ?? '',
                })}
              </span>
              {capture.isErased ? (
                <span>{words.erased}</span>
              ) : (
                <span>{t('captures.characters', { count: capture.characters })}</span>
              )}
            </span>
            {!capture.isErased && (
              <span className="field-hint hashes">
                {words.textHash}: <code dir="ltr">{capture.textSha256}</code>
                <br />
                {words.originalHash}: <code dir="ltr">{capture.originalSha256}</code>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
