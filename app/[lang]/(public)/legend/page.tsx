import type { Metadata } from 'next';
import { messages } from '@/i18n/messages';
import { LINK_TYPES, term } from '@/i18n/vocabulary';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import { KindTable } from './kind-table';
import { ChainSigns, Lines, Positions } from './signs';
import { WordTable } from './word-table';
import '../../../styles/legend.css';

type Props = PageProps<'/[lang]/legend'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { legend } = messages(locale);
  return pageMetadata({ locale, path: '/legend', title: legend.title, description: legend.description });
}

/** What every sign and word of this site means, so that a reader can judge the judgement. */
export default async function LegendPage({ params }: Props) {
  const locale = await localeOf(params);
  const { legend } = messages(locale);
  const sections = [
    { id: 'types', title: legend.types },
    ...LINK_TYPES.map((type) => ({ id: type, title: term('linkTypes', type, locale) })),
    { id: 'strengths', title: legend.strengths },
    { id: 'lines', title: legend.lines },
    { id: 'modes', title: legend.modes },
    { id: 'acts', title: legend.acts },
    { id: 'positions', title: legend.positions },
    { id: 'chain', title: legend.chain },
    { id: 'dates', title: legend.dates },
    { id: 'rules', title: legend.rules },
  ];

  return (
    <article className="legend">
      <h1 className="headline">{legend.title}</h1>
      <p className="prose legend-intro">{legend.intro}</p>
      <nav className="legend-contents no-print" aria-label={legend.contents}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WordTable id="types" title={legend.types} table="linkTypes" locale={locale} />
      {LINK_TYPES.map((type) => (
        <KindTable key={type} type={type} locale={locale} />
      ))}
      <WordTable id="strengths" title={legend.strengths} table="strengths" locale={locale} />
      <Lines locale={locale} />
      <WordTable id="modes" title={legend.modes} table="modes" locale={locale} />
      <WordTable id="acts" title={legend.acts} table="acts" locale={locale} />
      <Positions locale={locale} />
      <ChainSigns locale={locale} />
      <WordTable id="dates" title={legend.dates} table="dateBases" locale={locale} />
      <section id="rules">
        <h2 className="section-title">{legend.rules}</h2>
        <ul className="legend-rules prose">
          {[legend.ruleVerdict, legend.ruleTime, legend.rulePercent, legend.ruleQuote].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
