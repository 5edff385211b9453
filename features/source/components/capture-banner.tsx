import type { ReactNode } from 'react';
import type { SourcePageShape } from '@/features/source/shape';
import { sayInstant } from '@/i18n/dates';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Fact, Facts } from '@/ui/facts';
import { Local } from '@/ui/local';
import { Num } from '@/ui/num';
import { SLOT, Slotted, slot } from '@/ui/slot';

type Props = { readonly source: SourcePageShape; readonly locale: Locale };

/** Which copy this is: one line that opens into how, when and by whom it was made, its fingerprint and its addresses. */
export function CaptureBanner({ source, locale }: Props) {
  const { capture } = source;
  const t = translator(locale);
  return (
    <details className="capture">
      <summary className="opens">
        <span className="strong">
          <Slotted
            text={t('reader.capture.number', { number: slot('number'), total: slot('total') })}
            slots={{
              number: <Num value={capture.number} locale={locale} />,
              total: <Num value={capture.of} locale={locale} />,
            }}
          />
        </span>
        <span>
          <Slotted
            text={t('reader.capture.by', {
              method: term('captureMethods', capture.method, locale),
              date: SLOT,
            })}
          >
            <bdi>{sayInstant(capture.capturedAt, locale)}</bdi>
          </Slotted>
        </span>
        {capture.erasedAt === null && <WhatIsInIt source={source} locale={locale} />}
        {capture.textSha256 && (
          <span className="short-hash">
            SHA-256{' '}
            <bdi className="hash" dir="ltr">
              {capture.textSha256.slice(0, 8)}…{capture.textSha256.slice(-6)}
            </bdi>
          </span>
        )}
      </summary>
      <CaptureFacts source={source} locale={locale} />
    </details>
  );
}

function WhatIsInIt({ source: { capture, claims }, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <span className="strong">{messages(locale).reader.asCaptured}</span>
      <span>
        {t('reader.capture.size', {
          paragraphs: t('count.paragraphs', { count: capture.blocks.length }),
          claims: t('count.claims', { count: claims.length }),
        })}
      </span>
    </>
  );
}

function CaptureFacts({ source, locale }: Props) {
  const { capture, url } = source;
  const words = messages(locale).reader.capture;
  const fingerprint = capture.textSha256 ?? capture.commitment;
  return (
    <>
      <p className="soft">
        {words.immutable} {messages(locale).reader.asCapturedNote}
      </p>
      <Facts>
        <Fact label={words.how}>{term('captureMethods', capture.method, locale)}</Fact>
        <Fact label={words.when}>
          <time dateTime={capture.capturedAt}>
            <bdi>{sayInstant(capture.capturedAt, locale)}</bdi>
          </time>
        </Fact>
        <Fact label={words.who}>
          <Local text={capture.capturedBy} locale={locale} />
        </Fact>
        <Fact label={words.language}>{languageName(capture.lang, locale)}</Fact>
        <Fact label={words.original}>
          <Address url={url}>{words.noAddress}</Address>
        </Fact>
        <Fact label={words.archived}>
          <Address url={capture.archivedUrl}>{words.noArchive}</Address>
        </Fact>
        {fingerprint && (
          <Fact label={words.hash}>
            <bdi className="hash" dir="ltr">
              {fingerprint}
            </bdi>
          </Fact>
        )}
      </Facts>
    </>
  );
}

/** An address outside: shown as it is, so that it can be read in print, and followed without telling where from. */
function Address({ url, children }: { readonly url: string | null; readonly children: ReactNode }) {
  if (!url || !/^https?:\/\//i.test(url)) return children;
  return (
    <a className="link" href={url} rel="noreferrer external nofollow">
      <bdi dir="ltr">{url}</bdi>
    </a>
  );
}
