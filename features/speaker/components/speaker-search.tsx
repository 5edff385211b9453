import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { speakersPath } from '@/ui/paths';

/** More letters than any name has are not looked for. */
export const LONGEST_NAME = 100;

/** Finds a speaker by a part of the name in any script: a plain form, so that its result has an address. */
export function SpeakerSearch({ words, locale }: { readonly words: string | null; readonly locale: Locale }) {
  const { speakers } = messages(locale);
  return (
    <search className="search-large speaker-search">
      <form className="search" action={speakersPath(locale)}>
        <button type="submit" aria-label={speakers.searchButton}>
          <Icon name="search" />
        </button>
        <input
          type="search"
          name="q"
          defaultValue={words ?? undefined}
          dir="auto"
          maxLength={LONGEST_NAME}
          aria-label={speakers.searchLabel}
          placeholder={speakers.searchHint}
          autoComplete="off"
        />
      </form>
    </search>
  );
}
