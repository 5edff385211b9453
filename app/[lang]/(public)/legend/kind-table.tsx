import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindsOf, type LinkType, term } from '@/i18n/vocabulary';
import { Stance } from '@/ui/stance';

type Props = { readonly type: LinkType; readonly locale: Locale };

/** The kinds of one type of link: what each means, and the question that decides whether a pair is of it. */
export function KindTable({ type, locale }: Props) {
  const { legend } = messages(locale);
  const word = term('linkTypes', type, locale);
  return (
    <section id={type}>
      <h2 className="section-title">
        <Stance type={type}>{translator(locale)('legend.kindsOf', { type: word })}</Stance>
      </h2>
      <table className={`legend-kinds ${type}`}>
        <thead>
          <tr>
            <th scope="col">{legend.kind}</th>
            <th scope="col">{legend.meaning}</th>
            <th scope="col">{legend.test}</th>
          </tr>
        </thead>
        <tbody>
          {kindsOf(type, locale).map(({ id, kind }) => (
            <tr key={id} id={`${type}-${id}`}>
              <th scope="row">{kind.name}</th>
              <td>{kind.meaning}</td>
              <td className="soft">{kind.test}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
