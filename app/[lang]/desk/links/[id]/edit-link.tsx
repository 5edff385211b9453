import { redraftLinkAction } from '@/features/link/actions';
import { LinkPreview } from '@/features/link/components/link-preview';
import type { DeskLink } from '@/features/link/shape';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { EditDraft } from '../../edit-draft';
import { linkFields } from '../link-fields';
import { previewSentences } from '../sentences';

type Props = {
  readonly link: DeskLink;
  readonly own: { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** The draft of a link, to be said differently. */
export function EditLink({ link, own, locale }: Props) {
  const words = messages(locale).linkDesk;
  return (
    <EditDraft
      title={words.edit}
      className="link-form"
      version={link.version}
      work={workName('link', link.id)}
      locale={locale}
      action={redraftLinkAction}
      fields={[
        { kind: 'hidden', name: 'linkId', value: link.id },
        { kind: 'hidden', name: 'baseVersion', value: String(link.version) },
        ...linkFields(locale, { ...link, cue: link.cue?.words ?? '' }),
      ]}
      submit={words.editSave}
      own={own}
    >
      <LinkPreview
        sentences={previewSentences(link.from, link.to)}
        title={words.preview}
        empty={words.previewEmpty}
      />
    </EditDraft>
  );
}
