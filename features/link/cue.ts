type Place = { readonly captureId: string; readonly start: number; readonly text: string };

/**
 * Where a cue stands in a claim's text: of several places the one nearest to the claim. Null where it does not stand at
 * all, byte for byte.
 *
 * @example findCue({ captureId, start: 40, text }, 'در واکنش به') // => { captureId, span: { start: 22, end: 33 } }
 */
export function findCue(claim: Place, words: string) {
  const starts = placesOf(claim.text, words);
  const nearest = starts.sort((a, b) => Math.abs(a - claim.start) - Math.abs(b - claim.start))[0];
  if (nearest === undefined) return null;
  return { captureId: claim.captureId, span: { start: nearest, end: nearest + words.length } };
}

function placesOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
