import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { meaning, term } from '@/i18n/vocabulary';
import { type Position, PositionMark } from '@/ui/stance';

const LINES = [
  ['source', 'basis-line contradicts', 'solid'],
  ['editor', 'basis-line basis-editor contradicts', 'dashed'],
  ['suggestion', 'basis-line basis-suggested suggestion', 'dotted'],
] as const;

const POSITIONS = [
  'affirms',
  'implies',
  'hedges',
  'denies',
  'reports',
] as const satisfies readonly Position[];

type Props = { readonly locale: Locale };

/** Solid, dashed, dotted: who says that two claims stand against each other. */
export function Lines({ locale }: Props) {
  const { legend } = messages(locale);
  return (
    <Section id="lines" title={legend.lines}>
      <p className="soft">{legend.linesIntro}</p>
      <dl className="legend-words">
        {LINES.map(([by, line, name]) => (
          <div key={by}>
            <dt>
              <span className={line} aria-hidden="true" /> {legend[name]}
              <span className="xs soft"> {term('assertedBy', by, locale)}</span>
            </dt>
            <dd>{meaning('assertedBy', by, locale)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The marks of where a claim stands on a proposition. */
export function Positions({ locale }: Props) {
  const { legend } = messages(locale);
  return (
    <Section id="positions" title={legend.positions}>
      <dl className="legend-words">
        {POSITIONS.map((position) => (
          <div key={position}>
            <dt>
              <PositionMark position={position}>{term('stances', position, locale)}</PositionMark>
            </dt>
            <dd>{meaning('stances', position, locale)}</dd>
          </div>
        ))}
      </dl>
      <p className="note-line mt-3">{legend.silence}</p>
    </Section>
  );
}

/** The stops and lines of an attribution chain. */
export function ChainSigns({ locale }: Props) {
  const { legend } = messages(locale);
  const signs = [
    { sign: 'key-dot key-dot-full', words: legend.chainHeld },
    { sign: 'key-dot', words: legend.chainNotHeld },
    { sign: 'basis-line basis-editor', words: legend.chainInferred },
    { sign: 'key-break', words: legend.chainBreak },
  ];
  return (
    <Section id="chain" title={legend.chain}>
      <ul className="legend-signs">
        {signs.map(({ sign, words }) => (
          <li key={sign}>
            <span className={sign} aria-hidden="true" /> {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id}>
      <h2 className="section-title">{title}</h2>
      {children}
    </section>
  );
}
