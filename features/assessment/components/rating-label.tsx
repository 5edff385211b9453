import type { Locale } from '@/i18n/languages';
import { Local } from '@/ui/local';
import type { PublicFinding } from '../shape';

type Props = { readonly finding: Pick<PublicFinding, 'verdict' | 'scale'>; readonly locale: Locale };

/** What a finding says in one word, by the scale it was given by. */
export function RatingLabel({ finding: { verdict, scale }, locale }: Props) {
  const rating = scale.ratings.find(({ value }) => value === verdict);
  return <Local text={rating?.label ?? { und: verdict }} locale={locale} />;
}
