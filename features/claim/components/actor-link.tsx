import type { ActorRef } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { ActorName } from '@/ui/actor-name';
import { outletPath, speakerPath } from '@/ui/paths';

/** Where each kind of actor is described; a platform or a document has no page of its own. */
const PAGES: Readonly<Partial<Record<ActorRef['type'], (locale: Locale, publicId: string) => string>>> = {
  person: speakerPath,
  organisation: speakerPath,
  'unnamed-office': speakerPath,
  outlet: outletPath,
};

/** The name of someone in a chain, leading to the page about them where there is one. */
export function ActorLink({ actor, locale }: { readonly actor: ActorRef; readonly locale: Locale }) {
  const page = PAGES[actor.type];
  const name = <ActorName names={actor.names} locale={locale} />;
  return page ? <a href={page(locale, actor.publicId)}>{name}</a> : name;
}
