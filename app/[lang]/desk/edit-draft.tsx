import type { ComponentProps } from 'react';
import { SavedForm } from '@/features/access/components/saved-form';
import type { Shown } from '@/features/access/shown';

type Props<Result extends Shown | null> = ComponentProps<typeof SavedForm<Result>> & {
  readonly title: string;
  /** The version of the draft: fields are made anew when it changes. */
  readonly version: number;
  readonly className?: string;
};

/** The draft of a record, folded away, to be said differently. */
export function EditDraft<Result extends Shown | null>({
  title,
  version,
  className,
  ...form
}: Props<Result>) {
  return (
    <section aria-labelledby="edit" className={className}>
      <h2 className="section-title" id="edit">
        {title}
      </h2>
      <details className="manage">
        <summary className="btn">{title}…</summary>
        <SavedForm<Result> key={version} version={version} {...form} />
      </details>
    </section>
  );
}
