import type { ClaimPageShape } from '@/features/claim/shape';
import { quoteAddress } from '@/features/source/text-fragment';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = {
  readonly claim: Pick<ClaimPageShape, 'quote' | 'context' | 'capture'>;
  readonly locale: Locale;
};

/** The page the capture was taken from, opened at the words; nothing where no web address is known. */
export function OriginalLink({ claim: { quote, context, capture }, locale }: Props) {
  const address = quoteAddress(capture.url, { exact: quote, ...context });
  if (address === null) return null;
  const { original } = messages(locale).extras;
  return (
    <span className="original">
      <a className="link" href={address} rel="noopener noreferrer external">
        {original.open}
      </a>{' '}
      <bdi className="faint">{new URL(address).host}</bdi>
    </span>
  );
}
