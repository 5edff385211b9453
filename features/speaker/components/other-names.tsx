import { LOCALES, type Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { langAttributes } from '@/ui/lang';

type Props = {
  readonly names: LocalText;
  readonly locale: Locale;
  /** How many spellings are shown; all unless told. */
  readonly most?: number;
};

/** The name in the other languages of the site, each spelling once. */
export function OtherNames({ names, locale, most = LOCALES.length }: Props) {
  const own = names[locale];
  const others = LOCALES.filter((other) => other !== locale && names[other] && names[other] !== own);
  const spellings = others.filter(
    (other, index) => others.findIndex((earlier) => names[earlier] === names[other]) === index,
  );
  return spellings.slice(0, most).map((other) => (
    <bdi className="other-name" key={other} {...langAttributes(other)}>
      {names[other]}
    </bdi>
  ));
}
