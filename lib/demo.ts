import { isLoopback } from './client-address';

/** The two editors of `npm start -- --demo`: the same ones each time, and no people. */
export const DEMO_EDITOR_IDS = [
  '01929c6a-0000-7000-8000-0000000000d1',
  '01929c6a-0000-7000-8000-0000000000d2',
] as const;

/**
 * Whether anybody may become a demo editor: only where `--demo` was asked for, the server listens to this machine
 * alone, and the request comes from it under a name of its own. A name is checked too, because a page of elsewhere can
 * point its own name here.
 */
export function isDemo({
  host,
  peer,
}: {
  readonly host: string | null;
  readonly peer: string | null;
}): boolean {
  if (process.env['SANAD_DEMO'] !== '1') return false;
  return [process.env['HOSTNAME'], nameOf(host), peer].every(isThisMachine);
}

function nameOf(host: string | null): string | null {
  return host === null || !URL.canParse(`http://${host}`) ? null : new URL(`http://${host}`).hostname;
}

function isThisMachine(name: string | null | undefined): boolean {
  if (!name) return false;
  const bare = name.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || isLoopback(bare);
}
