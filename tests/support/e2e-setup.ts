import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium';
import { startOwnServer } from './server';
import { openSiteOn, type SiteServer } from './site';
import { makeTemplates } from './templates';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that is only read, with the dossier: every file may ask it at once. */
    site: { address: string; database: string };
    siteServer: SiteServer;
    chromium: string;
  }
}

const ends: (() => Promise<void>)[] = [];

/** Starts a server and the built site with the dossier, finds a browser, and tells the files of tests where they are. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  const server = await startOwnServer();
  ends.unshift(server.stop);
  const templates = await makeTemplates(server.url, ['dossier']);
  const siteServer = { templates, adminUrl: server.own.adminUrl, log: server.own.log };
  project.provide('siteServer', siteServer);
  const { address, database, stop } = await openSiteOn(siteServer, 'dossier');
  ends.unshift(stop);
  project.provide('site', { address, database });
}

/** Ends what the set-up began, the last first, also where it failed half-way. */
export async function teardown(): Promise<void> {
  for (const end of ends.splice(0)) await end();
}
