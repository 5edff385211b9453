'use client';

import { useParams } from 'next/navigation';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/languages';
import { errors as en } from '@/i18n/messages/en/site';
import { errors as fa } from '@/i18n/messages/fa/site';
import { errors as ps } from '@/i18n/messages/ps/site';

const WORDS: Readonly<Record<Locale, Record<'heading' | 'body' | 'reference' | 'retry', string>>> = {
  en,
  fa,
  ps,
};

/** A fault of ours: said plainly, with the number that finds it in the log, and a way to try again. */
export default function ErrorPage({ error }: { readonly error: Error & { readonly digest?: string } }) {
  const { lang } = useParams<{ lang: string }>();
  const words = WORDS[isLocale(lang) ? lang : DEFAULT_LOCALE];
  return (
    <div className="narrow empty mt-12">
      <h1 className="headline">{words.heading}</h1>
      <p className="prose mt-2">{words.body}</p>
      {error.digest && <p className="mt-2 xs">{words.reference.replace('{digest}', error.digest)}</p>}
      <p className="mt-4">
        <button className="btn btn-main" type="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
