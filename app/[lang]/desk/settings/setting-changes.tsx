import type { SettingChange } from '@/features/setting/queries';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Local } from '@/ui/local';

type Props = { readonly changes: readonly SettingChange[]; readonly locale: Locale };

/** Every choice that was made, with who made it and why. */
export function SettingChanges({ changes, locale }: Props) {
  const { settings: words } = messages(locale);
  return (
    <section aria-labelledby="changes">
      <h2 className="section-title" id="changes">
        {words.history}
      </h2>
      {changes.length === 0 && <p className="soft">{words.historyEmpty}</p>}
      <ol className="desk-list">
        {changes.map(({ version, at, byline, reason, isWanted }) => (
          <li key={version}>
            <span className="grow">
              <b>{isWanted ? words.second.wanted : words.second.notWanted}</b>
              <span className="field-hint dots">
                <span>
                  <Local text={byline} locale={locale} />
                </span>
                <span>{sayInstant(new Date(at), locale)}</span>
              </span>
              {reason && <span dir="auto">{reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
