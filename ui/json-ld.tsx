import { linkedData } from '@/lib/linked-data';

/**
 * What a page says to machines. It is data: no browser runs it, and the content policy does not ask for its nonce. It goes
 * past React, which would write quotation marks as HTML does, and that is no JSON.
 */
export function JsonLd({ data }: { readonly data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData(data) }} />;
}
