import type { RecordState } from '@/features/access/policy';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { listAddress } from './list-address';

const STORED = ['draft', 'in_review', 'published', 'hidden'] as const;

type Props = {
  readonly base: string;
  readonly chosen: RecordState | null;
  readonly readable: readonly RecordState[];
  readonly locale: Locale;
  /** What else the address of the list says, and goes on saying. */
  readonly keep?: Readonly<Record<string, string | null>>;
};

/** One state, or all of them. */
export function StateFilter({ base, chosen, readable, locale, keep = {} }: Props) {
  const { list } = messages(locale).sourceDesk;
  return (
    <nav className="state-filter" aria-label={list.filter}>
      <a href={listAddress(base, keep)} aria-current={chosen === null ? 'true' : undefined}>
        {list.all}
      </a>
      {STORED.filter((state) => readable.includes(state)).map((state) => (
        <a
          key={state}
          href={listAddress(base, { ...keep, state })}
          aria-current={state === chosen ? 'true' : undefined}
        >
          {term('states', state, locale)}
        </a>
      ))}
    </nav>
  );
}
