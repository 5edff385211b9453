import type { TestProject } from 'vitest/node';
import { openServer } from './server';
import { dropAll, makeTemplates, type Templates } from './templates';

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

let end: (() => Promise<void>) | undefined;

/** Starts the server, makes the templates, and tells the workers where they are. */
export async function setup(project: TestProject): Promise<void> {
  const server = await openServer();
  end = server.stop;
  const templates = await makeTemplates(server.url, ['empty', 'dossier']);
  project.provide('templates', templates);
  end = async () => {
    if (server.own === null) await dropAll(templates);
    await server.stop();
  };
}

/** Ends what the set-up began, also where it failed half-way. */
export async function teardown(): Promise<void> {
  await end?.();
}
