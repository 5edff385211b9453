import type { LanguageTable } from '@/text/lang/types';
import { fusedOf } from '@/text/read/norm';
import { wordsIn } from '@/text/read/tokens';

/** No phrase of a table is found over more words than this. */
const MOST_WORDS = 6;

type Entry = string | { readonly form: string };

const formOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.form);

const isList = (value: unknown): value is readonly Entry[] => Array.isArray(value);

/**
 * The lists that are the language's grammar: short, closed, and in any textbook. The others hold what somebody has
 * to have met or thought of: verbs of saying, roles, documents, phrases.
 */
const GRAMMAR = new Set<string>([
  'adjuncts',
  'alsoNouns',
  'articles',
  'and',
  'carriers',
  'demonstratives',
  'determiners',
  'doing',
  'nounOpeners',
  'notUnlisted',
  'finite',
  'finitePrefixes',
  'modals',
  'negations',
  'nounBefore',
  'objectMarkers',
  'passiveBefore',
  'prepositions',
  'pronouns',
  'questions',
  'subordinators',
  'that',
  'thatOfDemand',
  'times',
  'within',
] satisfies (keyof LanguageTable)[]);

/** Every word and phrase a language's table lists outside its grammar, each once, as written. */
export function entriesOf(table: LanguageTable): string[] {
  const lists = Object.entries(table).filter(([name]) => !GRAMMAR.has(name));
  return [...new Set(lists.flatMap(([, list]) => (isList(list) ? list.map(formOf) : [])))];
}

/** The entries that stand in a text, joined or apart, as the engine would find them. */
export function entriesIn(text: string, entries: readonly string[]): Set<string> {
  const runs = runsIn(text);
  return new Set(entries.filter((entry) => runs.has(fusedOf(entry))));
}

/** The table without some of its entries. Its grammar and its patterns stay. */
export function without(table: LanguageTable, entries: ReadonlySet<string>): LanguageTable {
  const keep = (value: unknown) =>
    isList(value) ? value.filter((entry) => !entries.has(formOf(entry))) : value;
  const lists = Object.entries(table).filter(([name]) => !GRAMMAR.has(name));
  return Object.assign({ ...table }, ...lists.map(([name, list]) => ({ [name]: keep(list) })));
}

/** Every run of up to so many words of a text, fused as entries are looked up. */
function runsIn(text: string): Set<string> {
  const norms = wordsIn(text).map(({ norm }) => norm);
  const runs = new Set<string>();
  for (const from of norms.keys()) {
    let run = '';
    for (const norm of norms.slice(from, from + MOST_WORDS)) {
      run += norm;
      runs.add(run);
    }
  }
  return runs;
}
