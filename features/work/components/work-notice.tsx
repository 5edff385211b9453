import { NOTHING } from './use-saved-form';
import type { Typed } from './use-typed';
import type { WorkWords } from './work-words';

type Props = { readonly typed: Typed; readonly words: Pick<WorkWords, 'restored' | 'left' | 'older'> };

/** Where the words come from that stand in a form before it was sent. */
export function WorkNotice({ typed, words }: Props) {
  if (typed.values === NOTHING) return null;
  return (
    <>
      <p className="field-hint">{typed.isKept ? words.restored : words.left}</p>
      {typed.isOlder && <p className="field-hint">{words.older}</p>}
    </>
  );
}
