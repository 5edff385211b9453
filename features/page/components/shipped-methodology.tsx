import type { ReactNode } from 'react';
import type { Scale } from '@/features/assessment/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindsOf, type MeaningTable, meaning, term, type WordTable } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { correctionsPath, legendPath } from '@/ui/paths';

type Props = { readonly locale: Locale };
type WithScales = Props & {
  /** The scales that findings are given by, each in its newest edition. */
  readonly findingScales: readonly Scale[];
};

const POSITIONS = ['affirms', 'implies', 'hedges', 'denies', 'reports'] as const;

/** How we work, as the software ships it: the words and scales are the very ones the pages use. */
export function ShippedMethodology({ locale, findingScales }: WithScales) {
  const { methodology: text } = messages(locale).about;
  return (
    <>
      <p className="about-intro">{text.intro}</p>
      <Contents locale={locale} />
      <Part id="who" title={text.who.title}>
        {[text.who.newsroom, text.who.dossier, text.who.software].map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p className="note-line">{text.shipped}</p>
      </Part>
      <Part id="record" title={text.record.title}>
        {[text.record.source, text.record.claim, text.record.chain, text.record.proposition].map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Part>
      <Part id="rules" title={text.rules.title}>
        <ol className="about-rules">
          {Object.entries(text.rules)
            .filter(([name]) => name !== 'title')
            .map(([name, words]) => (
              <li key={name}>{words}</li>
            ))}
        </ol>
      </Part>
      <Kinds locale={locale} />
      <Scales locale={locale} findingScales={findingScales} />
      <Part id="limits" title={text.limits.title}>
        <ul>
          {[text.limits.selection, text.limits.gaps, text.limits.translations, text.limits.dates].map(
            (words) => (
              <li key={words}>{words}</li>
            ),
          )}
        </ul>
      </Part>
      <Part id="corrections" title={text.corrections.title}>
        <p>
          {text.corrections.body}{' '}
          <a className="link" href={correctionsPath(locale)}>
            {text.corrections.link}
          </a>
        </p>
      </Part>
    </>
  );
}

function Contents({ locale }: Props) {
  const { methodology: text } = messages(locale).about;
  const parts = [
    ['who', text.who.title],
    ['record', text.record.title],
    ['rules', text.rules.title],
    ['links', text.links.title],
    ['scales', text.scales.title],
    ['limits', text.limits.title],
    ['corrections', text.corrections.title],
  ] as const;
  return (
    <nav className="part-links no-print" aria-label={text.contents}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type PartProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Kinds({ locale }: Props) {
  const { links } = messages(locale).about.methodology;
  return (
    <Part id="links" title={links.title}>
      <p>{links.intro}</p>
      <h3 className="about-scale">{links.kinds}</h3>
      <dl className="about-words">
        {kindsOf('contradicts', locale).map(({ id, kind }) => (
          <div key={id}>
            <dt>{kind.name}</dt>
            <dd>{kind.meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="link list-link" href={legendPath(locale)}>
          {links.more}
        </a>
      </p>
    </Part>
  );
}

function Scales({ locale, findingScales }: WithScales) {
  const { scales } = messages(locale).about.methodology;
  return (
    <Part id="scales" title={scales.title}>
      <Words
        title={scales.strengths}
        table="strengths"
        stored={['strong', 'medium', 'partial', 'weak']}
        locale={locale}
      />
      <Words
        title={scales.basis}
        table="assertedBy"
        stored={['source', 'editor', 'suggestion']}
        locale={locale}
      />
      <Words title={scales.positions} table="stances" stored={POSITIONS} locale={locale} />
      <Words
        title={scales.dates}
        table="dateBases"
        stored={['stated', 'derived', 'background', 'not-stated']}
        locale={locale}
      />
      <h3 className="about-scale">{scales.findings}</h3>
      <p>{scales.findingsIntro}</p>
      {findingScales.map(({ name, title, ratings }) => (
        <div key={name}>
          {findingScales.length > 1 && (
            <h4 className="about-scale">
              <Local text={title} locale={locale} />
            </h4>
          )}
          <dl className="about-words">
            {ratings.map(({ value, label, meaning: means }) => (
              <div key={value}>
                <dt>
                  <Local text={label} locale={locale} />
                </dt>
                <dd>
                  <Local text={means} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <dl className="about-words">
        <div>
          <dt>{term('verdicts', 'not-assessed', locale)}</dt>
          <dd>{scales['not-assessed']}</dd>
        </div>
      </dl>
    </Part>
  );
}

type WordsProps = Props & {
  readonly title: string;
  readonly table: WordTable & MeaningTable;
  readonly stored: readonly string[];
};

/** A scale: each of its words and what it means. */
function Words({ title, table, stored, locale }: WordsProps) {
  return (
    <>
      <h3 className="about-scale">{title}</h3>
      <dl className="about-words">
        {stored.map((word) => (
          <div key={word}>
            <dt>{term(table, word, locale)}</dt>
            <dd>{meaning(table, word, locale)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
