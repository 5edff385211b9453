import type { ReactNode } from 'react';
import { dayChoices, type TimeWindow, windowSteps } from '@/features/topic/time-window';
import { chosenIn, type TopicAddress } from '@/features/topic/topic-address';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = {
  /** Every day on which something was said. */
  readonly days: readonly string[];
  readonly window: TimeWindow | null;
  readonly address: TopicAddress;
  /** The page's path, without its query. */
  readonly path: string;
  /** The address that shows another stretch of time. */
  readonly show: (window: TimeWindow | null) => string;
  readonly locale: Locale;
};

/** Zoom and brush without a script: steps as links, and any two days of the record as a form. */
export function TimelineWindow({ days, window, address, path, show, locale }: Props) {
  const words = messages(locale).topics.timeline.window;
  const steps = windowSteps(days, window);
  const kept = chosenIn({ ...address, from: null, to: null });
  if (new Set(days).size < 2) return null;
  return (
    <search className="time-window no-print" aria-label={words.label}>
      <form action={`${path}#timeline`} className="time-brush">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <DayChoice name="from" label={words.from} days={days} chosen={window?.from ?? null} locale={locale} />
        <DayChoice name="to" label={words.to} days={days} chosen={window?.to ?? null} locale={locale} />
        <button className="btn" type="submit">
          {words.show}
        </button>
      </form>
      <p className="time-steps">
        <Step to={steps.closer && show(steps.closer)}>{words.closer}</Step>
        <Step to={steps.wider && show(steps.wider)}>{words.wider}</Step>
        <Step to={steps.earlier && show(steps.earlier)}>{words.earlier}</Step>
        <Step to={steps.later && show(steps.later)}>{words.later}</Step>
        {window && <Step to={show(null)}>{words.whole}</Step>}
      </p>
    </search>
  );
}

/** A step that leads nowhere stays in its place, so that the others do not move under a finger. */
function Step({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  return to === null ? (
    <span className="btn" aria-disabled="true">
      {children}
    </span>
  ) : (
    <a className="btn" href={to}>
      {children}
    </a>
  );
}

type ChoiceProps = Pick<Props, 'days' | 'locale'> & {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly chosen: string | null;
};

/** One of the days of the record; by default its first, or its last. */
function DayChoice({ name, label, days, chosen, locale }: ChoiceProps) {
  const known = dayChoices(days);
  const choices = chosen && !known.includes(chosen) ? [...known, chosen].sort() : known;
  const byDefault = name === 'from' ? choices[0] : choices.at(-1);
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? byDefault}>
        {choices.map((day) => (
          <option key={day} value={day}>
            {sayDay(day, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
