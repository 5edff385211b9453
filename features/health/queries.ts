import { database } from '@/db/client';

/** How long the database may take to answer, in milliseconds, before it counts as out of reach. */
const PATIENCE_MS = 2000;

/** Asks the database for nothing. @throws Error when it does not answer within two seconds. */
export async function reachDatabase(): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS);
  });
  try {
    await Promise.race([database().$queryRaw`select 1`, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
