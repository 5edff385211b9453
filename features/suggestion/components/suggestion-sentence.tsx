import { langAttributes } from '@/ui/lang';
import type { Piece } from '../desk-model';

type Props = { readonly pieces: readonly Piece[]; readonly lang: string };

/** The sentence as it stands in the source, with the claim marked and the word of saying firm. */
export function Sentence({ pieces, lang }: Props) {
  return (
    <p className="suggestion-sentence" {...langAttributes(lang)}>
      {pieces.map((piece) => (
        <Words key={piece.start} piece={piece} />
      ))}
    </p>
  );
}

function Words({ piece: { words, isClaim, isCue } }: { readonly piece: Piece }) {
  const inner = isCue ? <b className="cue-word">{words}</b> : words;
  return isClaim ? <mark>{inner}</mark> : inner;
}
