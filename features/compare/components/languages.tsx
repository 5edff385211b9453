import type { ClaimPageShape } from '@/features/claim/shape';
import { LOCALES, type Locale, languageName, tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { Quote } from '@/ui/quote';
import { Butterfly } from './butterfly';

type Props = { readonly claims: readonly ClaimPageShape[]; readonly locale: Locale };

/** The words of the source and every translation there is, aligned by language, and who translated. */
export function Languages({ claims, locale }: Props) {
  const { languages, table } = messages(locale).compare;
  const known = LOCALES.filter((lang) => claims.some(({ translations }) => translations[lang]));
  if (known.length === 0) return null;
  const rows = [
    {
      id: 'original',
      label: languages.original,
      cells: claims.map((claim) => <Original key={claim.publicId} claim={claim} locale={locale} />),
    },
    ...known.map((lang) => ({
      id: lang,
      label: languageName(tagOf(lang), locale),
      cells: claims.map((claim) => <Translation key={claim.publicId} {...{ claim, lang, locale }} />),
    })),
    {
      id: 'translator',
      label: languages.translatedBy,
      cells: claims.map((claim) => <Local key={claim.publicId} text={claim.translatedBy} locale={locale} />),
    },
  ];
  return (
    <section className="in-languages" aria-labelledby="languages">
      <h2 className="section-title" id="languages">
        {languages.title}
      </h2>
      <p className="xs soft">{languages.note}</p>
      <Butterfly claims={claims} rows={rows} caption={`${languages.title}: ${table}`} locale={locale} />
    </section>
  );
}

type ClaimProps = { readonly claim: ClaimPageShape; readonly locale: Locale };

function Original({ claim, locale }: ClaimProps) {
  return (
    <>
      <span className="xs faint">{languageName(claim.lang, locale)}</span>
      <Quote words={claim.quote} lang={claim.lang} isDirect={claim.mode === 'direct'} size="md" />
    </>
  );
}

function Translation({ claim, lang, locale }: ClaimProps & { readonly lang: Locale }) {
  const words = claim.translations[lang];
  if (words) {
    return (
      <p className="translation" {...langAttributes(lang)}>
        {words}
      </p>
    );
  }
  // What is said in a language needs no translation into it.
  return isReadIn(claim.lang, lang) ? null : (
    <span className="same">{messages(locale).compare.languages.notTranslated}</span>
  );
}
