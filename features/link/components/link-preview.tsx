'use client';

import { useEffect, useRef, useState } from 'react';
import { langAttributes } from '@/ui/lang';
import { useKey } from '@/ui/use-key';

type Props = {
  /** By "type/kind/who says so". */
  readonly sentences: Readonly<Record<string, readonly { readonly lang: string; readonly words: string }[]>>;
  readonly title: string;
  readonly empty: string;
};

/** What readers will read of the link, in each of their languages, as the form it stands in says now. */
export function LinkPreview({ sentences, title, empty }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const form = box.current?.closest('form');
    const read = () => {
      const typed = form ? new FormData(form) : null;
      setChosen(`${typed?.get('kind')}/${typed?.get('assertedBy')}`);
    };
    read();
    form?.addEventListener('change', read);
    return () => form?.removeEventListener('change', read);
  }, []);
  const goTo = (type: string) =>
    box.current?.closest('form')?.querySelector<HTMLInputElement>(`input[value^="${type}/"]`)?.focus();
  useKey('KeyC', () => goTo('contradicts'));
  useKey('KeyS', () => goTo('supports'));
  useKey('KeyR', () => goTo('restates'));
  useKey('KeyO', () => goTo('context'));
  const shown = sentences[chosen];

  return (
    <div className="link-preview" ref={box} role="status">
      <p className="field-legend">{title}</p>
      {shown ? (
        shown.map(({ lang, words }) => (
          <p key={lang} {...langAttributes(lang)}>
            {words}
          </p>
        ))
      ) : (
        <p className="soft">{empty}</p>
      )}
    </div>
  );
}
