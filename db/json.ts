import { Prisma } from './generated/client';

/** A JSON column's value: SQL null for nothing, never the JSON word null. */
export function orNull<Value extends object>(value: Value | null): Value | typeof Prisma.DbNull {
  return value ?? Prisma.DbNull;
}
