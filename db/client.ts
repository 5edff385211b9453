import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl } from '@/lib/env';
import { log } from '@/lib/log';
import { PrismaClient } from './generated/client';

const POOL_SIZE = 10;
/** Compiling a plan costs a hundred times what our short queries take to run. */
const SESSION = '-c jit=off';
/** A statement that takes longer, in milliseconds, is told in the log. */
const SLOW_MS = 500;

declare global {
  var sanadDatabase: PrismaClient | undefined;
}

/** Inside a transaction the same client, minus what would leave it. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/**
 * The one connection pool of this process. Made on first use, so that importing a page at build time opens nothing;
 * kept on the global object, so that a development reload does not open a second one.
 */
export function database(): PrismaClient {
  globalThis.sanadDatabase ??= connect();
  return globalThis.sanadDatabase;
}

function connect(): PrismaClient {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl(), max: POOL_SIZE, options: SESSION }),
    log: [{ emit: 'event', level: 'query' }],
  });
  client.$on('query', ({ query, duration }) => {
    // The text of a statement holds no values: those travel beside it, and stay out of the log.
    if (duration >= SLOW_MS) log('warn', 'slow database', { ms: duration, statement: query });
  });
  return client;
}

/** Closes the pool: for scripts and tests that must end. */
export async function closeDatabase(): Promise<void> {
  await globalThis.sanadDatabase?.$disconnect();
  globalThis.sanadDatabase = undefined;
}
