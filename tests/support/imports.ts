/** One import of a module, as its source spells it. */
export type Import = {
  specifier: string;
  /** Types are gone when the code runs: such an import opens no door. */
  isTypeOnly: boolean;
  /** `export … from`: the module only passes the name on. */
  isReExport: boolean;
};

const CLAUSE = String.raw`\b(import|export)\s+((?:type\s+)?[\w\s{},*$]*?)\s*\bfrom\s*(['"])([^'"\n]+)\3`;
const BARE = String.raw`\bimport\s*\(?\s*(['"])([^'"\n]+)\5`;
const SKIPPED = [
  String.raw`\/\*[\s\S]*?\*\/`,
  String.raw`\/\/[^\n]*`,
  '`(?:\\\\[\\s\\S]|[^`\\\\])*`',
  String.raw`'(?:\\.|[^'\\\n])*'`,
  String.raw`"(?:\\.|[^"\\\n])*"`,
].join('|');

const TOKENS = new RegExp(`${CLAUSE}|${BARE}|${SKIPPED}`, 'g');

/**
 * Every import and re-export in `source`, static or dynamic, in order.
 *
 * A scan and not a parser: TypeScript 7 has no programming interface, and what stands in comments, strings and
 * templates is stepped over. The self-test in `rooms.test.ts` holds the spellings it must see.
 */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(TOKENS)].flatMap(([, verb, clause, , from, , bare]) => {
    if (from !== undefined) {
      return [{ specifier: from, isTypeOnly: isTypeClause(clause ?? ''), isReExport: verb === 'export' }];
    }
    return bare === undefined ? [] : [{ specifier: bare, isTypeOnly: false, isReExport: false }];
  });
}

/** `type { A }` and `{ type A, type B }` bring nothing that runs. */
function isTypeClause(clause: string): boolean {
  if (/^type\s+[^,]/.test(clause)) return true;
  const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  return names !== undefined && names.trim() !== '' && names.split(',').every(isTypeName);
}

function isTypeName(name: string): boolean {
  return name.trim() === '' || /^type\s/.test(name.trim());
}
