import { formToken } from '@/features/access/editor';
import { PageTextForm } from '@/features/page/components/page-text-form';
import { listPageVersions } from '@/features/page/queries';
import { savedWork } from '@/features/work/components/saved-work';
import { workName } from '@/features/work/schema';
import { INTERFACE_LANGUAGES, isLocale, LOCALES, tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../desk-page';
import { Versions } from './versions';
import '../../../styles/about.css';
import '../../../styles/page-text.css';

type Props = PageProps<'/[lang]/desk/pages'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('manageSettings', params, (locale) => messages(locale).pages.title);
}

/** The newsroom's own text of how it works, one language at a time, for administrators. */
export default deskPage<{ lang: string }>('manageSettings', async ({ editor, locale, searchParams }) => {
  const { text, version } = await searchParams;
  const lang = typeof text === 'string' && isLocale(text) ? text : locale;
  const versions = await listPageVersions('methodology', lang);
  const opened = versions.find((one) => String(one.version) === version) ?? versions[0];
  const { pages: words } = messages(locale);
  const current = versions[0]?.version ?? 0;
  const saved = await savedWork({
    // A text that is opened again is not hidden by what was left in another one.
    name: workName('page', 'methodology', lang, ...(opened && version ? [opened.version] : [])),
    editorId: editor.id,
    ...{ version: current || null, locale },
  });
  return (
    <div className="desk-page">
      <h1 className="headline">{words.heading}</h1>
      <p className="soft">{words.lead}</p>
      <nav aria-label={words.languages}>
        <ul className="row dots">
          {LOCALES.map((one) => (
            <li key={one}>
              <a
                className="link"
                href={`/${locale}/desk/pages?text=${one}`}
                aria-current={one === lang ? 'page' : undefined}
                lang={tagOf(one)}
              >
                {INTERFACE_LANGUAGES[one].ownName}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageTextForm
        key={`${lang}-${version ?? ''}`}
        own={{ token: formToken(editor), opId: newId() }}
        page={{ name: 'methodology', lang, version: current }}
        text={{ body: opened?.body ?? '', tag: tagOf(lang), dir: INTERFACE_LANGUAGES[lang].dir }}
        words={words}
        saved={saved}
      />
      <Versions versions={versions} lang={lang} locale={locale} />
    </div>
  );
});
