import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { quotePath } from '@/ui/paths';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** The claim in its sentence and up to two more on each side, as captured. */
export function InContext({ claim, locale }: Props) {
  const { context, capture, source } = claim;
  if (capture.isErased || (context.before === '' && context.after === '')) return null;
  const { link, actions } = messages(locale).claim;
  return (
    <details className="in-context">
      <summary className="link">{link.inContext}</summary>
      <blockquote
        className="quote passage"
        {...langAttributes(claim.lang)}
        cite={quotePath(locale, source.publicId, claim.publicId)}
      >
        {context.before}
        <mark>{claim.quote}</mark>
        {context.after}
      </blockquote>
      <p className="xs">
        <a className="link" href={quotePath(locale, source.publicId, claim.publicId)}>
          {actions.openAtQuoteNote}
        </a>
      </p>
    </details>
  );
}
