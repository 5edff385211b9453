import { tableOf } from '@/text/lang/tables';
import type { Annotated } from './corpus';
import { type Measured, measure } from './measure';
import { entriesIn, entriesOf, without } from './table-entries';

const LONG = 4;

/** An entry of so many words that it may have been copied from the one text in which it stands. */
interface Offender {
  readonly lang: string;
  readonly entry: string;
  readonly url: string;
}

/**
 * Scores each annotated text by tables without the entries that stand in it and in no other text of its language,
 * here or beside: what the engine would find had nobody seen that text while writing the tables.
 */
export function measureLeftOut(
  corpus: readonly Annotated[],
  beside: readonly Annotated[] = [],
): { measured: Measured[]; masked: number[] } {
  const standing = standingIn([...corpus, ...beside]);
  const masked: number[] = [];
  const measured = measure(corpus, (document) => {
    const table = tableOf(document.lang);
    if (table === null) return null;
    const own = [...(standing.get(document) ?? [])].filter((entry) => isAlone(entry, document, standing));
    masked.push(own.length);
    return without(table, new Set(own));
  });
  return { measured, masked };
}

/** The entries of four or more words that stand in one text only. There should be none. */
export function copiedEntries(corpus: readonly Annotated[], beside: readonly Annotated[] = []): Offender[] {
  const standing = standingIn([...corpus, ...beside]);
  return corpus.flatMap((document) =>
    [...(standing.get(document) ?? [])]
      .filter((entry) => entry.split(' ').length >= LONG && isAlone(entry, document, standing))
      .map((entry) => ({ lang: document.lang, entry, url: document.url })),
  );
}

type Standing = ReadonlyMap<Annotated, ReadonlySet<string>>;

function standingIn(corpus: readonly Annotated[]): Standing {
  return new Map(
    corpus.map((document) => {
      const table = tableOf(document.lang);
      return [document, table === null ? new Set() : entriesIn(document.text, entriesOf(table))];
    }),
  );
}

function isAlone(entry: string, document: Annotated, standing: Standing): boolean {
  for (const [other, entries] of standing) {
    const isTwin = other !== document && tableOf(other.lang) === tableOf(document.lang);
    if (isTwin && entries.has(entry)) return false;
  }
  return true;
}
