#!/usr/bin/env node
// @ts-check
/**
 * A stand-in for Prisma's schema engine, so that no command of Prisma has to download it. README.md beside
 * this file says how it works; PRISMA_SCHEMA_ENGINE_BINARY must point here.
 */
import { readArguments } from './arguments.mjs';

const { mode, datamodels, datasource } = readArguments(process.argv.slice(2));

if (mode === 'version') {
  console.log('schema-engine-cli (WASM stand-in)');
} else if (mode === 'serve') {
  const { serve } = await import('./serve.mjs');
  await serve({ datamodels, datasource });
} else {
  const { runCommand } = await import('./commands.mjs');
  process.exitCode = await runCommand(mode, datasource);
}
