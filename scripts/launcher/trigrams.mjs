// @ts-check

/**
 * Whether the database takes Persian letters for letters. Under the locale "C" it does not: every Persian
 * word then has no trigrams, and search silently finds nothing.
 *
 * The extension is made for the question and taken back with it, unless it is there already.
 *
 * @param {import('pg').Client} client
 * @returns {Promise<boolean>}
 */
export async function seesPersianLetters(client) {
  await client.query('begin');
  try {
    await client.query('create extension if not exists pg_trgm');
    const { rows } = await client.query(`select cardinality(show_trgm('داعش')) as trigrams`);
    return rows[0].trigrams > 0;
  } finally {
    await client.query('rollback');
  }
}
