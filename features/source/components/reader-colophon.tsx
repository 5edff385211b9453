import type { SourcePageShape } from '@/features/source/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import { sourcePath } from '@/ui/paths';

type Props = { readonly source: SourcePageShape; readonly locale: Locale };

/** The last line of a print-out: which source and copy it was made from. */
export function ReaderColophon({ source: { capture, publicId }, locale }: Props) {
  const copy = translator(locale)('reader.capture.number', {
    number: formatOrdinal(capture.number, locale),
    total: formatOrdinal(capture.of, locale),
  });
  return (
    <p className="colophon">
      {copy}, SHA-256{' '}
      <bdi className="hash" dir="ltr">
        {capture.textSha256 ?? capture.commitment}
      </bdi>
      <br />
      <bdi className="hash" dir="ltr">
        {new URL(sourcePath(locale, publicId), siteUrl()).href}
      </bdi>
    </p>
  );
}
