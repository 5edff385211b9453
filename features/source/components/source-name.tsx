import type { SourceRef } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { Slotted, slot } from '@/ui/slot';

type Props = { readonly source: SourceRef; readonly locale: Locale };
type NameProps = {
  readonly source: Pick<SourceRef, 'title' | 'label' | 'lang'>;
  readonly locale: Locale;
};

/** The title of a source in its own language; where it has none, the editors' label, else that there is no name. */
export function SourceName({ source: { title, label, lang }, locale }: NameProps) {
  if (title !== null) return <bdi {...langAttributes(lang)}>{title}</bdi>;
  if (label !== null) return <Local text={label} locale={locale} />;
  return messages(locale).sourceDesk.list.untitled;
}

/** Who publishes it, and whom it relays. */
export function SourceOrigin({ source: { outlet, relays }, locale }: Props) {
  const name = outlet && <ActorName names={outlet.names} locale={locale} />;
  if (!relays) return name;
  const other = <ActorName names={relays.names} locale={locale} />;
  if (!name) return other;
  const text = translator(locale)('card.relaying', { outlet: slot('outlet'), other: slot('other') });
  return <Slotted text={text} slots={{ outlet: name, other }} />;
}
