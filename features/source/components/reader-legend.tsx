import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Num } from '@/ui/num';

/** What the signs in the text mean. */
export function ReaderLegend({ locale }: { readonly locale: Locale }) {
  const { legend } = messages(locale).reader;
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 className="sr" id="legend">
        {legend.title}
      </h2>
      <ul>
        <li>
          <span className="basis-line" aria-hidden="true" /> {legend.claim}
        </li>
        <li>
          <span className="basis-line basis-editor" aria-hidden="true" /> {legend.nested}
        </li>
        <li>
          <span className="n has-contra" aria-hidden="true">
            <Num value={7} locale={locale} />
          </span>{' '}
          {legend.contradicted}
        </li>
        <li>
          <span className="hl-cue contradicts">{legend.cue}</span>
        </li>
        <li>
          <span className="hl-cue context">{legend.sequence}</span>
        </li>
        <li>
          <span className="hl-not">{legend.notClaim}</span>
        </li>
      </ul>
    </section>
  );
}
