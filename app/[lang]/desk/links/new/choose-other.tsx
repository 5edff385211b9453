import { SpeakerName } from '@/features/claim/components/speaker-line';
import { searchLinkable } from '@/features/link/queries';
import { claimSource, pickerWords } from '@/features/pick/components/words';
import { sayDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Picker } from '@/ui/picker';
import { DeskQuote } from '../../desk-quote';

type Props = {
  readonly from: string;
  readonly words: string;
  /** What this editor may read. */
  readonly states: readonly string[];
  readonly locale: Locale;
};

/** The other claim, picked as one types. Words that were sent without a pick come back as the claims they stand in. */
export async function ChooseOther({ from, words, states, locale }: Props) {
  const text = messages(locale).linkDesk;
  const found = words.trim() === '' ? null : await searchLinkable(words, { states, without: from });
  return (
    <section aria-labelledby="other">
      <h2 className="section-title" id="other">
        {text.other}
      </h2>
      <form className="form" action={`/${locale}/desk/links/new`}>
        <input type="hidden" name="from" value={from} />
        <Picker
          id="other-claim"
          name="other"
          label={text.otherWords}
          hint={text.otherHint}
          source={claimSource(locale, from)}
          value={null}
          typed={words}
          words={pickerWords(locale)}
          isPreviewed
        />
        <button type="submit" className="btn btn-main">
          {text.goOn}
        </button>
      </form>
      {found?.length === 0 && <p className="soft">{text.nothingFound}</p>}
      {found && found.length > 0 && (
        <ul className="desk-list">
          {found.map((claim) => (
            <li key={claim.publicId}>
              <figure className="grow">
                <figcaption className="xs">
                  <b>
                    <SpeakerName claim={claim} locale={locale} />
                  </b>{' '}
                  <span className="soft">{sayDate(claim.said, locale).first}</span>
                </figcaption>
                <DeskQuote claim={claim} locale={locale} />
              </figure>
              <a className="btn" href={`/${locale}/desk/links/new?from=${from}&to=${claim.publicId}`}>
                {text.choose}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
