import type { ClaimPageShape } from '@/features/claim/shape';
import { type DriftRun, driftOf } from '@/features/compare/drift';
import { endsOf } from '@/features/compare/links';
import type { ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { langAttributes } from '@/ui/lang';
import { letterAt } from './letters';
import { Letter } from './pair';

type Props = { readonly comparison: ComparisonShape; readonly locale: Locale };

/** What a retelling adds and leaves out, word by word: shared words plain, the others underlined and listed. */
export function DriftView({ comparison: { claims, links }, locale }: Props) {
  const { drift } = messages(locale).compare;
  const link = links.find(({ kind }) => kind === 'paraphrase-drift');
  const ends = link ? inOrder(endsOf(link, claims), claims) : null;
  if (!ends) return null;
  const [first, second] = ends;
  const changes = driftOf(first.quote, second.quote, first.lang);
  return (
    <section className="drift" aria-labelledby="drift">
      <h2 className="section-title" id="drift">
        {drift.title}
      </h2>
      <p className="xs soft">{drift.intro}</p>
      <div className="drift-sides">
        <Side claim={first} runs={changes.first} letter={letterOf(first, claims, locale)} locale={locale} />
        <Side
          claim={second}
          runs={changes.second}
          letter={letterOf(second, claims, locale)}
          locale={locale}
        />
      </div>
      <p className="xs faint">{translator(locale)('compare.drift.kept', { count: changes.shared })}</p>
    </section>
  );
}

type SideProps = {
  readonly claim: ClaimPageShape;
  readonly runs: readonly DriftRun[];
  readonly letter: string;
  readonly locale: Locale;
};

function Side({ claim, runs, letter, locale }: SideProps) {
  const { drift } = messages(locale).compare;
  const own = runs.filter(({ isShared }) => !isShared);
  const attributes = langAttributes(claim.lang);
  return (
    <figure>
      <figcaption className="xs">
        <Letter>{letter}</Letter> {term('modes', claim.mode, locale)}
      </figcaption>
      <blockquote
        className={claim.mode === 'direct' ? 'quote quote-lg quote-direct' : 'quote quote-lg'}
        {...attributes}
      >
        {runs.map(({ text, isShared }, index) => (isShared ? text : <Own key={places[index]} text={text} />))}
      </blockquote>
      <p className="fact-label">{translator(locale)('compare.drift.only', { letter })}</p>
      {own.length === 0 ? (
        <p className="xs soft">{drift.nothing}</p>
      ) : (
        <ul className="drift-words" {...attributes}>
          {own.map(({ text }, index) => (
            <li key={places[index]}>{text.trim()}</li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** The line stops with the last word: the blank behind it is nobody's. */
function Own({ text }: { readonly text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <u className="differs">{words}</u>
      {text.slice(words.length)}
    </>
  );
}

/** As the columns stand, not as the link runs. */
function inOrder(
  ends: readonly [ClaimPageShape, ClaimPageShape] | null,
  claims: readonly ClaimPageShape[],
): readonly [ClaimPageShape, ClaimPageShape] | null {
  if (!ends) return null;
  const [from, to] = ends;
  return claims.indexOf(from) <= claims.indexOf(to) ? [from, to] : [to, from];
}

function letterOf(claim: ClaimPageShape, claims: readonly ClaimPageShape[], locale: Locale): string {
  return letterAt(claims.indexOf(claim), locale);
}

/** Runs never move: their place names them. */
const places = Array.from({ length: 256 }, (_place, index) => `run-${index}`);
