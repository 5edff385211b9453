import { readableStates } from '@/features/access/policy';
import { listMentions } from '@/features/annotation/queries';
import { sayInstant } from '@/i18n/dates';
import { messages } from '@/i18n/messages';
import { Local } from '@/ui/local';
import { deskMetadata, deskPage } from '../desk-page';
import '../../../styles/source-desk.css';

type Props = PageProps<'/[lang]/desk/annotations'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).annotations.mentions);
}

/** The notes that mention who reads this, those not seen first. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale }) => {
  const words = messages(locale).annotations;
  const mentions = await listMentions(editor.id, readableStates(editor.role));
  return (
    <div className="desk-page">
      <h1 className="headline">{words.mentions}</h1>
      {mentions.length === 0 && <p className="soft empty-list">{words.noMentions}</p>}
      <ul className="desk-list">
        {mentions.map(({ publicId, body, byline, createdAt, isSeen }) => (
          <li key={publicId}>
            <a className="grow" href={`/${locale}/desk/annotations/${publicId}`}>
              <span className="strong">
                <Local text={byline} locale={locale} />
              </span>{' '}
              <bdi className="soft">{sayInstant(createdAt, locale)}</bdi>
              <span className="mention-words" dir="auto">
                {Object.values(body)[0]}
              </span>
            </a>
            {!isSeen && <span className="chip state-draft">{words.unseen}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
});
