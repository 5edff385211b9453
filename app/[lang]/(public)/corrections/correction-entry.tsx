import type { CorrectionShape } from '@/features/history/shape';
import { AskedBy } from '@/features/takedown/components/asked-by';
import { sayDay } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { claimPath, revisionPath, sourcePath, topicPath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';

type Props = { readonly correction: CorrectionShape; readonly locale: Locale };

/** One correction: when, what was done to what, why, and who answers for it. */
export function CorrectionEntry({ correction, locale }: Props) {
  const { at, verb, aggregate, byline } = correction;
  const { corrections: text } = messages(locale).about;
  const day = at.slice(0, 10);
  return (
    <article className="correction">
      <p className="soft xs">
        <time dateTime={day}>
          <bdi>{sayDay(day, locale)}</bdi>
        </time>
      </p>
      <div>
        <h2 className="dots correction-what">
          <span>{text.verbs[verb]}</span>
          <span>{term('aggregates', aggregate, locale)}</span>
        </h2>
        <p dir="auto">{reasonOf(correction, locale)}</p>
        <p className="xs soft dots">
          <span>
            <Slotted text={translator(locale)('about.corrections.by', { name: SLOT })}>
              <Local text={byline} locale={locale} />
            </Slotted>
          </span>
          <AskedBy of={correction} locale={locale} />
          {aggregate !== 'link' && (
            <span>
              <Record correction={correction} locale={locale} />
            </span>
          )}
        </p>
      </div>
    </article>
  );
}

/** Why, in the words of whoever did it; an erasure says only the class of reason. */
function reasonOf({ verb, reason }: CorrectionShape, locale: Locale): string {
  const { about, takedowns } = messages(locale);
  if (reason === null) return about.corrections.noReason;
  const classes = new Map<string, string>(Object.entries(takedowns.classes));
  return (verb === 'erase' && classes.get(reason)) || reason;
}

const PATHS = {
  claim: claimPath,
  source: sourcePath,
  topic: topicPath,
  assessment: claimPath,
  reply: claimPath,
} as const;

/** The way to the record while it is public; a link has no page of its own. */
function Record({ correction: { aggregate, publicId, revision }, locale }: Props) {
  const { corrections: text } = messages(locale).about;
  if (publicId === null || aggregate === 'link') return text.gone;
  return (
    <>
      <a className="link list-link" href={PATHS[aggregate](locale, publicId)}>
        {text.open}
      </a>
      {revision && (
        <a className="link list-link" href={revisionPath(locale, publicId, revision)}>
          {translator(locale)('claim.history.revision', { number: formatOrdinal(revision, locale) })}
        </a>
      )}
    </>
  );
}
