import { FieldsForm } from '@/features/access/components/fields-form';
import { formatNumber, formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { acceptCarriedAction, fixCarriedAction, loseCarriedAction } from '../actions';
import type { CarriedLine } from '../shape';

type Props = {
  readonly carried: readonly CarriedLine[];
  readonly lang: string;
  readonly locale: Locale;
  readonly own: () => { readonly token: string; readonly opId: string };
};

const LONGEST = 60;

/** What became of the passages: those that need a look, each with its buttons, and the others folded. */
export function CarriedList({ carried, ...rest }: Props) {
  const { locale } = rest;
  const words = messages(locale).captures;
  const open = carried.filter(needsLook);
  const settled = carried.filter((line) => !needsLook(line));
  if (carried.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      {open.length > 0 && <Lines lines={open} {...rest} />}
      {settled.length > 0 && (
        <details className="unread">
          <summary>{translator(locale)('captures.settled', { count: settled.length })}</summary>
          <Lines lines={settled} {...rest} />
        </details>
      )}
    </>
  );
}

function needsLook({ state, decision }: CarriedLine): boolean {
  return decision === null && (state === 'fuzzy' || state === 'lost');
}

function Lines({ lines, ...rest }: Omit<Props, 'carried'> & { readonly lines: readonly CarriedLine[] }) {
  return (
    <ul className="desk-list">
      {lines.map((line) => (
        <li key={line.id} className="carried">
          <Line line={line} {...rest} />
          {needsLook(line) && <Decide line={line} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

type LineProps = Omit<Props, 'carried'> & { readonly line: CarriedLine };

function Line({ line, lang, locale }: LineProps) {
  const words = messages(locale).captures;
  const t = translator(locale);
  const score = formatNumber(Math.round(line.score * 100) / 100, locale);
  return (
    <span className="grow">
      <span className="suggestion-words" {...langAttributes(lang)}>
        {line.words}
      </span>
      {line.found !== null && line.found !== line.words && (
        <>
          <span className="field-hint">{words.now}:</span>
          <span className="suggestion-words" {...langAttributes(lang)}>
            <ins>{line.found}</ins>
          </span>
        </>
      )}
      <span className="field-hint dots">
        <b>{line.decision === null ? words.states[line.state] : words.decisions[line.decision]}</b>
        {line.state === 'fuzzy' && <span>{t('captures.likeness', { score })}</span>}
        <span>{t('captures.from', { number: formatOrdinal(line.fromNumber, locale) })}</span>
        {line.claimPublicId && <span>{words.claim}</span>}
        {line.parts.map((part) => (
          <span key={part}>{words.parts[part]}</span>
        ))}
        {line.annotations > 0 && <span>{words.annotation}</span>}
        {line.evidence > 0 && <span>{words.evidence}</span>}
      </span>
    </span>
  );
}

function Decide({ line, locale, own, lang }: LineProps) {
  const words = messages(locale).captures;
  const t = translator(locale);
  const said = { words: line.words.slice(0, LONGEST) };
  const hidden = { kind: 'hidden', name: 'carriedId', value: line.id } as const;
  return (
    <>
      {line.found !== null && (
        <FieldsForm
          action={acceptCarriedAction}
          own={own()}
          look="plain"
          submit={words.accept}
          submitLabel={t('captures.acceptName', said)}
          fields={[hidden]}
        />
      )}
      <FieldsForm
        action={loseCarriedAction}
        own={own()}
        look="plain"
        submit={words.lose}
        submitLabel={t('captures.loseName', said)}
        fields={[hidden]}
      />
      <details className="manage">
        <summary className="btn">{words.fix}</summary>
        <FieldsForm
          action={fixCarriedAction}
          own={own()}
          look="plain"
          submit={words.fixSubmit}
          submitLabel={t('captures.fixName', said)}
          fields={[hidden, { kind: 'line', name: 'words', label: words.fixWords, lang, dir: 'auto' }]}
        />
      </details>
    </>
  );
}
