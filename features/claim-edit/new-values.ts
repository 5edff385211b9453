import type { Values } from './merge';
import type { CaptureShape } from './shape';

type Place = { readonly start: number; readonly end: number };

/**
 * What the form of a new claim begins with: its words, and the chain that ends with whoever handed the source on to us.
 * The first step, who said it, is left open.
 */
export function newValues(
  capture: CaptureShape,
  { start, end }: Place,
  labels: ReadonlyMap<string, string>,
): Values {
  const chain = capture.handedOnBy.flatMap(({ actorId, act }, index): [string, string][] => {
    const name = `hops.${index + 1}`;
    const label = labels.get(actorId) ?? '';
    return [
      [`${name}.actor.words`, label],
      [`${name}.actor.id`, actorId],
      [`${name}.actor.was`, label],
      [`${name}.act`, act],
      [`${name}.lang`, capture.lang],
    ];
  });
  return {
    'passage.words': capture.text.slice(start, end),
    'passage.start': String(start),
    'passage.end': String(end),
    mode: 'indirect',
    act: 'assertion',
    'hops.0.act': 'says',
    ...Object.fromEntries(chain),
  };
}

/** A span asked for in an address, kept inside the text; a beginning of it where it says none. */
export function askedSpan(
  text: string,
  { start, end }: { readonly start: string; readonly end: string },
): Place {
  const [from, to] = [Number(start), Number(end)];
  const isSpan =
    Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;
  if (start !== '' && isSpan) return { start: from, end: to };
  const firstLine = /\S[^\n]*/u.exec(text);
  const at = firstLine?.index ?? 0;
  return { start: at, end: at + (firstLine?.[0].length ?? text.length) };
}
