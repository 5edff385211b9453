import { inject } from 'vitest';
import { openSiteOn, type TestSite } from './site';
import type { Beginning } from './templates';

/** The built site over a database of this file of tests alone: for what writes, or counts statements. Stop it after. */
export function ownSite(beginning: Beginning): Promise<TestSite> {
  return openSiteOn(inject('siteServer'), beginning);
}
