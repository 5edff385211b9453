import { SavedForm } from '@/features/access/components/saved-form';
import type { DeskTopic } from '@/features/topic-edit/shape';
import { showTopicAction, withholdTopicAction } from '@/features/withhold/actions';
import { findReach } from '@/features/withhold/queries';
import { workName } from '@/features/work/schema';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

type Props = {
  readonly topic: DeskTopic;
  readonly own: { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** Everything of a topic away from readers at once, with what that takes; or back again. */
export async function Withholding({ topic, own, locale }: Props) {
  const words = messages(locale).topicDesk.withhold;
  const t = translator(locale);
  const { withheldAt } = topic;
  const reach = withheldAt === null ? await findReach(topic.id) : null;
  return (
    <section aria-labelledby="withhold" className={withheldAt ? 'withholding is-on' : 'withholding'}>
      <h2 className="section-title" id="withhold">
        {withheldAt ? words.on : words.title}
      </h2>
      {withheldAt && (
        <p>{t('topicDesk.withhold.since', { date: sayInstant(new Date(withheldAt), locale) })}</p>
      )}
      {reach && (
        <>
          <p className="soft">{words.lead}</p>
          <p className="dots soft">
            <span>{t('count.claims', { count: reach.claims })}</span>
            <span>{t('count.sources', { count: reach.sources })}</span>
            <span>{t('topicDesk.withhold.links', { count: reach.links })}</span>
            {reach.others > 0 && <span>{t('topicDesk.withhold.others', { count: reach.others })}</span>}
          </p>
        </>
      )}
      <details className="manage">
        <summary className={withheldAt ? 'btn' : 'btn btn-danger'}>
          {withheldAt ? words.show : words.open}…
        </summary>
        <SavedForm
          work={workName('withhold', topic.id)}
          locale={locale}
          action={withheldAt ? showTopicAction : withholdTopicAction}
          fields={[
            { kind: 'hidden', name: 'topicId', value: topic.id },
            { kind: 'text', name: 'reason', label: words.reason, hint: words.reasonHint },
          ]}
          submit={withheldAt ? words.show : words.submit}
          own={own}
        />
      </details>
    </section>
  );
}
