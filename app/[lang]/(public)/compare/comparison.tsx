import { ClaimColophon } from '@/features/claim/components/claim-colophon';
import { Chosen } from '@/features/compare/components/chosen';
import { DriftView } from '@/features/compare/components/drift';
import { InSource } from '@/features/compare/components/in-source';
import { Languages } from '@/features/compare/components/languages';
import { ComparedPair } from '@/features/compare/components/pair';
import { Points } from '@/features/compare/components/points';
import { ComparedSentence } from '@/features/compare/components/relation-sentence';
import { RelationNotices, Relations } from '@/features/compare/components/relations';
import { CompareTools } from '@/features/compare/components/tools';
import { WhoLinked } from '@/features/compare/components/who-linked';
import { comparisonTitle } from '@/features/compare/preview';
import type { ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

type Props = { readonly comparison: ComparisonShape; readonly locale: Locale };

/** The relation in one sentence, the words, then point by point; where it stands in the source, and who says so. */
export function Comparison({ comparison, locale }: Props) {
  const { claims, links } = comparison;
  const { compare } = messages(locale);
  const [strongest] = links;
  const isPair = claims.length === 2;
  return (
    <article className="comparison">
      <header className="compare-head">
        <p className="kicker">{translator(locale)('compare.kicker', { count: claims.length })}</p>
        <CompareTools comparison={comparison} ids={claims.map(({ publicId }) => publicId)} locale={locale} />
        <h1 className="standfirst">
          {isPair && strongest ? (
            <ComparedSentence link={strongest} claims={claims} locale={locale} />
          ) : (
            translator(locale)('compare.sideBySide', { names: comparisonTitle(claims, locale) })
          )}
        </h1>
        {!isPair && <Chosen claims={claims} locale={locale} />}
      </header>
      <RelationNotices comparison={comparison} locale={locale} />
      {isPair ? (
        <ComparedPair claims={claims} link={strongest ?? null} locale={locale} />
      ) : (
        <Relations comparison={comparison} links={links} title={compare.relations.title} locale={locale} />
      )}
      <Points claims={claims} locale={locale} />
      {isPair && (
        <Relations
          comparison={comparison}
          links={links.slice(1)}
          title={compare.relations.more}
          locale={locale}
        />
      )}
      <DriftView comparison={comparison} locale={locale} />
      {strongest && (
        <div className={`beneath ${strongest.type}`}>
          <InSource comparison={comparison} locale={locale} />
          <WhoLinked comparison={comparison} link={strongest} locale={locale} />
        </div>
      )}
      <Languages claims={claims} locale={locale} />
      {claims.map((claim) => (
        <ClaimColophon key={claim.publicId} claim={claim} locale={locale} />
      ))}
    </article>
  );
}
