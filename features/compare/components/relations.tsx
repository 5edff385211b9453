import { endsOf, setAsideBetween, unlinkedPairs } from '@/features/compare/links';
import { saidOfBoth } from '@/features/compare/sentence';
import type { ComparedLink, ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { Stance } from '@/ui/stance';
import { letterAt } from './letters';
import { ComparedSentence } from './relation-sentence';
import { SentenceText } from './sentence-text';

type Props = {
  readonly comparison: ComparisonShape;
  /** The links to list: all of them with three or four claims, all but the first with two. */
  readonly links: readonly ComparedLink[];
  readonly title: string;
  readonly locale: Locale;
};

/** Each link between the claims as a row: which two, how they stand, in one sentence, who says so. */
export function Relations({ comparison: { claims }, links, title, locale }: Props) {
  if (links.length === 0) return null;
  return (
    <section className="relations" aria-labelledby="relations">
      <h2 className="section-title" id="relations">
        {title}
      </h2>
      <ul>
        {links.map((link) => (
          <li key={link.publicId} className={link.type}>
            <p className="relation-of">
              <b>{pairName(link, claims, locale)}</b>
              <Stance type={link.type}>{term('linkTypes', link.type, locale)}</Stance>
              <span className="dots">
                <span>{kindOf(link.type, link.kind, locale).name}</span>
                {link.strength && <span>{term('strengths', link.strength, locale)}</span>}
                <span>
                  <span className={`basis-line basis-${link.assertedBy}`} aria-hidden="true" />{' '}
                  {term('assertedBy', link.assertedBy, locale)}
                </span>
              </span>
              {link.cue && (
                <bdi className="cue" {...langAttributes(link.cue.lang)}>
                  {link.cue.words}
                </bdi>
              )}
            </p>
            <p className="relation-said">
              <ComparedSentence link={link} claims={claims} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pairName(link: ComparedLink, claims: ComparisonShape['claims'], locale: Locale): string {
  const place = (id: string) => claims.findIndex(({ publicId }) => publicId === id);
  const [first = 0, second = 0] = [place(link.fromPublicId), place(link.toPublicId)].sort((a, b) => a - b);
  return translator(locale)('compare.relations.pair', {
    first: letterAt(first, locale),
    second: letterAt(second, locale),
  });
}

type NoticeProps = Pick<Props, 'comparison' | 'locale'>;

/** What a reader must know before comparing: words older than what they seem to answer, and pairs nobody has linked. */
export function RelationNotices({ comparison, locale }: NoticeProps) {
  return (
    <>
      <OlderNotices comparison={comparison} locale={locale} />
      <UnlinkedNotices comparison={comparison} locale={locale} />
    </>
  );
}

function OlderNotices({ comparison: { claims, links }, locale }: NoticeProps) {
  const { relations } = messages(locale).compare;
  return links
    .filter(({ isOlderThanItsObject }) => isOlderThanItsObject)
    .map((link) => {
      const ends = endsOf(link, claims);
      if (!ends) return null;
      const isOne = ends[0].speaker.publicId === ends[1].speaker.publicId;
      const pieces = saidOfBoth(isOne ? relations.olderSelf : relations.older, ends, locale);
      return (
        <p className="notice" key={link.publicId}>
          <SentenceText pieces={pieces} locale={locale} />
        </p>
      );
    });
}

function UnlinkedNotices({ comparison: { claims, links }, locale }: NoticeProps) {
  const { relations } = messages(locale).compare;
  const pairs = unlinkedPairs(claims, links);
  if (pairs.length === 0) return null;
  const letterOf = (id: string) =>
    letterAt(
      claims.findIndex(({ publicId }) => publicId === id),
      locale,
    );
  return (
    <div className="notice">
      {pairs.map((pair) => {
        const aside = setAsideBetween(pair);
        const [first, second] = [letterOf(pair[0].publicId), letterOf(pair[1].publicId)];
        return (
          <div key={first + second}>
            <p>{translator(locale)('compare.relations.none', { first, second })}</p>
            {aside && (
              <p className="soft">
                {relations.setAside} {term('traps', aside.trap, locale)}
                {': '}
                <Local text={aside.reason} locale={locale} />
              </p>
            )}
          </div>
        );
      })}
      {pairs.some((pair) => !setAsideBetween(pair)) && <p className="soft">{relations.noneBody}</p>}
    </div>
  );
}
