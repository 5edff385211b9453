import type { LookShown } from '../shape';
import type { ImportWords } from './import-words';

/** What a text shows of itself, and which like it are held: said while it is typed, and when it was sent. */
export function LookBox({ look, words }: { readonly look: LookShown; readonly words: ImportWords }) {
  return (
    <section className="look" aria-label={words.shows}>
      <ul>
        <li>
          {look.language} <span className="soft">{look.size}</span>
        </li>
        {look.doubt && <li className="look-doubt">{look.doubt}</li>}
        {look.chat && <li className="look-doubt">{look.chat}</li>}
        {look.copies.map(({ href, name, lang, sentence, recapture }) => (
          <li key={href + sentence} className="look-copy">
            {sentence}{' '}
            <a className="link" href={href}>
              <bdi lang={lang}>{name}</bdi>
            </a>
            {recapture && (
              <span className="look-recapture">
                <button type="submit" className="btn" name="recapture" value={recapture}>
                  {words.recapture}
                </button>
                <span className="field-hint">{words.recaptureHint}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
