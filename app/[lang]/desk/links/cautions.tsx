import { cautionsOf } from '@/features/link/cautions';
import type { DeskPair } from '@/features/link/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';

type Props = { readonly pair: DeskPair; readonly locale: Locale };

/** What asks for care before these two are called a contradiction, and what was done with them before. */
export function Cautions({ pair: { from, to, linked, setAside }, locale }: Props) {
  const sides = [from, to].map(({ card, isConditional }) => ({ claim: card, isConditional }));
  const [first, second] = sides;
  if (!first || !second) return null;
  const known = { isLinked: linked.length > 0, isSetAside: setAside.length > 0 };
  const cautions = cautionsOf([first, second], known);
  if (cautions.length === 0) return null;
  const words = messages(locale).linkDesk;
  return (
    <aside className="cautions" aria-label={words.care}>
      <p className="field-legend">{words.care}</p>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>
            {words.cautions[caution]}
            {caution === 'linked' &&
              linked.map(({ publicId, type, kind }) => (
                <a key={publicId} className="link" href={`/${locale}/desk/links/${publicId}`}>
                  {' '}
                  {term('linkTypes', type, locale)}: {kindOf(type, kind, locale).name}
                </a>
              ))}
            {caution === 'set_aside' && ` ${setAside.map((trap) => term('traps', trap, locale)).join(' · ')}`}
          </li>
        ))}
      </ul>
    </aside>
  );
}
