/** What PostgreSQL said when it refused: the SQLSTATE class we act on, and the constraint it named if it did. */
export type Refusal = {
  readonly kind: 'duplicate' | 'guard' | 'missing';
  readonly constraint: string | null;
};

const KIND_OF_SQLSTATE: Readonly<Record<string, Refusal['kind']>> = {
  23505: 'duplicate',
  23514: 'guard',
  23503: 'missing',
};

/**
 * The refusal behind an error of the database client, or null when the error is something else.
 * The driver's own error is read (SQLSTATE and constraint), never the message Prisma makes of it.
 */
export function refusalOf(error: unknown): Refusal | null {
  for (const cause of causes(error)) {
    const code = textOf(cause, 'originalCode') ?? textOf(cause, 'code');
    const kind = code === null ? undefined : KIND_OF_SQLSTATE[code];
    if (kind) return { kind, constraint: constraintOf(cause) };
  }
  return null;
}

/** True when exactly this unique constraint refused a second row. */
export function isDuplicateOf(error: unknown, columns: readonly string[]): boolean {
  const refusal = refusalOf(error);
  if (refusal?.kind !== 'duplicate') return false;
  return refusal.constraint === null || columns.every((column) => refusal.constraint?.includes(column));
}

function* causes(error: unknown): Generator<object> {
  const seen = new Set<unknown>();
  const queue = [error];
  while (queue.length > 0) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    yield next;
    queue.push(own(next, 'cause'), own(next, 'meta'), own(next, 'driverAdapterError'));
  }
}

function own(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

function textOf(object: object, name: string): string | null {
  const value = own(object, name);
  return typeof value === 'string' ? value : null;
}

function constraintOf(cause: object): string | null {
  const constraint = own(cause, 'constraint');
  if (typeof constraint === 'string') return constraint;
  if (typeof constraint !== 'object' || constraint === null) return textOf(cause, 'hint');
  const fields = own(constraint, 'fields');
  return textOf(constraint, 'index') ?? (Array.isArray(fields) ? fields.join(', ') : null);
}
