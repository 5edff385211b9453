import type { SourcePageShape } from '@/features/source/shape';
import { ErasedFor } from '@/features/takedown/components/erased-for';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Slotted, slot } from '@/ui/slot';

type Props = { readonly source: SourcePageShape; readonly locale: Locale };

/** What is left where a text had to be erased: when, and a fingerprint of what was there. */
export function Tombstone({ source: { capture }, locale }: Props) {
  if (!capture.erasedAt) return null;
  const text = translator(locale)('reader.capture.erased', { date: slot('date'), commitment: slot('mark') });
  return (
    <p className="empty tombstone" role="note">
      <Slotted
        text={text}
        slots={{
          date: (
            <time dateTime={capture.erasedAt}>
              <bdi>{sayInstant(capture.erasedAt, locale)}</bdi>
            </time>
          ),
          mark: (
            <bdi className="hash" dir="ltr">
              {capture.commitment}
            </bdi>
          ),
        }}
      />
      <ErasedFor reasonClass={capture.erasedFor} locale={locale} />
    </p>
  );
}
