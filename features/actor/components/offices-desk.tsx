import { SavedForm } from '@/features/access/components/saved-form';
import { OfficeDates, OfficeText } from '@/features/speaker/components/office-text';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { saveOfficeAction } from '../actions';
import type { DeskActor } from '../shape';
import { officeFields } from './actor-fields';

type Props = {
  readonly actor: DeskActor;
  /** The token of who may change them, or null for who only reads. */
  readonly token: string | null;
  readonly locale: Locale;
};

/** The dated offices of an actor, each to be changed, and a new one to be given. */
export function OfficesDesk({ actor, token, locale }: Props) {
  const { offices: words, save } = messages(locale).actorDesk;
  const own = (from: string) => ({ token: from, opId: newId() });
  return (
    <section aria-labelledby="offices">
      <h2 className="section-title" id="offices">
        {words.title}
      </h2>
      {actor.offices.length === 0 && <p className="soft">{words.none}</p>}
      {actor.offices.length > 0 && (
        <ul className="desk-list">
          {actor.offices.map((office) => (
            <li key={office.id}>
              <span className="grow">
                <OfficeText office={office} locale={locale} />
                <span className="soft xs actor-office-dates">
                  <OfficeDates office={office} locale={locale} />
                </span>
              </span>
              {token && (
                <details className="manage">
                  <summary className="btn">{words.change}</summary>
                  <SavedForm
                    work={workName('office', office.id)}
                    version={actor.version}
                    locale={locale}
                    action={saveOfficeAction}
                    fields={officeFields(locale, actor, office)}
                    submit={save}
                    own={own(token)}
                  />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {token && (
        <details className="manage actor-more" key={actor.version}>
          <summary className="btn">{words.add}</summary>
          <SavedForm
            work={workName('office-new', actor.id)}
            locale={locale}
            action={saveOfficeAction}
            fields={officeFields(locale, actor, null)}
            submit={words.add}
            own={own(token)}
          />
        </details>
      )}
    </section>
  );
}
