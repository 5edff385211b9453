import { claimCitation } from '@/features/claim/citation';
import { claimItem } from '@/features/claim/cite';
import { findClaim } from '@/features/claim/queries';
import { isLocale } from '@/i18n/languages';
import { siteUrl } from '@/lib/env';
import { isPublicId } from '@/lib/id';
import { claimPath } from '@/ui/paths';
import { citeAnswer, noCitation } from '../../../../cite-answer';

type Context = {
  readonly params: Promise<{ readonly lang: string; readonly id: string; readonly format: string }>;
};

/** The citation of a claim as a file: `txt`, `bib`, `ris` or `json`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang, id, format } = await params;
  const claim = isLocale(lang) && isPublicId(id) ? await findClaim(id) : null;
  if (!claim || !isLocale(lang)) return noCitation();
  const address = new URL(claimPath(lang, claim.publicId), siteUrl()).href;
  const { words, record } = claimCitation(claim, address, lang);
  return citeAnswer(format, {
    name: `sanad-${claim.publicId}`,
    text: `${words}\n${record}\n`,
    items: [claimItem(claim, address, lang)],
  });
}
