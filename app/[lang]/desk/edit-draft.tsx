import type { ComponentProps } from 'react';
import { FieldsForm } from '@/features/access/components/fields-form';
import type { Shown } from '@/features/access/shown';

type Props<Result extends Shown | null> = ComponentProps<typeof FieldsForm<Result>> & {
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
        <FieldsForm<Result> key={version} {...form} />
      </details>
    </section>
  );
}
