import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { addressOf } from './templates';

/**
 * Runs before each file of tests, so before any module it loads: names the database of this file. `useDatabase`
 * makes it; a file that forgets to ask for one finds no such database, and never another's.
 */
process.env['SANAD_TEST_DATABASE'] = randomBytes(5).toString('hex');
process.env['DATABASE_URL'] = addressOf(inject('templates'), process.env['SANAD_TEST_DATABASE']);
