import { redirect } from 'next/navigation';
import { formToken } from '@/features/access/editor';
import { can, readableStates } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { findDeskClaim, findDeskPair, findPickedClaim } from '@/features/link/queries';
import { PickInput } from '@/features/pick/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { ClaimLinks } from '../../claim-links';
import { deskMetadata, deskPage } from '../../desk-page';
import { DeskSide } from '../desk-pair';
import { ChooseOther } from './choose-other';
import { PairForms } from './pair-forms';

type Props = PageProps<'/[lang]/desk/links/new'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).linkDesk.newTitle);
}

/** Linking two claims: the other one is picked as one types or looked for, then what stands between them is said. */
export default deskPage<{ lang: string }>('readDesk', async ({ searchParams, editor, locale }) => {
  const { from, to, ...asked } = await searchParams;
  if (typeof from !== 'string') return <NotFoundPage locale={locale} />;
  if (typeof to === 'string') return pairPage({ from, to, editor, locale });
  const claim = await findDeskClaim(from);
  if (!claim || !can(editor.role, 'link', claim.state)) return <NotFoundPage locale={locale} />;
  const words = messages(locale).linkDesk;
  const states = readableStates(editor.role);
  const other = otherOf(asked);
  const picked = other.id && other.words === other.was ? await findPickedClaim(other.id, states) : null;
  if (picked !== null) redirect(`/${locale}/desk/links/new?from=${from}&to=${picked}`);
  return (
    <div className="desk-page">
      <h1 className="headline">{words.newTitle}</h1>
      <DeskSide claim={claim} label={words.first} locale={locale} />
      <ChooseOther from={from} words={other.words} states={states} locale={locale} />
      <ClaimLinks claim={claim} role={editor.role} locale={locale} mayAdd={false} />
    </div>
  );
});

/** What the picker of the other claim sent; nothing where it makes no sense. */
function otherOf(asked: Readonly<Record<string, string | string[] | undefined>>): PickInput {
  const { 'other.words': words, 'other.id': id, 'other.was': was } = asked;
  return PickInput.safeParse({ words, id, was }).data ?? PickInput.parse({});
}

type PairPage = {
  readonly from: string;
  readonly to: string;
  readonly editor: Editor;
  readonly locale: Locale;
};

async function pairPage({ from, to, editor, locale }: PairPage) {
  const pair = await findDeskPair(from, to);
  const mayLink = pair && [pair.from, pair.to].every(({ state }) => can(editor.role, 'link', state));
  if (!pair || !mayLink) return <NotFoundPage locale={locale} />;
  const own = () => ({ token: formToken(editor), opId: newId() });
  return <PairForms pair={pair} own={own} locale={locale} />;
}
