import { Icon } from '@/ui/icon';

/** More letters than any name or question has are not looked for. */
export const LONGEST_SEARCH = 200;

type Props = {
  readonly action: string;
  readonly words: string | null;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** What else the address of the list says, and goes on saying. */
  readonly keep?: Readonly<Record<string, string | null>>;
};

/** Looks through a list of the desk: a plain form, so that what it finds has an address. */
export function DeskSearch({ action, words, label, hint, submit, keep = {} }: Props) {
  return (
    <search className="desk-search">
      <form className="search" action={action}>
        <button type="submit" aria-label={submit}>
          <Icon name="search" />
        </button>
        <input
          type="search"
          name="q"
          defaultValue={words ?? undefined}
          dir="auto"
          maxLength={LONGEST_SEARCH}
          aria-label={label}
          placeholder={hint}
          autoComplete="off"
        />
        {Object.entries(keep).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </form>
    </search>
  );
}
