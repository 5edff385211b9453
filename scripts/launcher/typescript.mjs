// @ts-check
import { startNode } from './children.mjs';

/**
 * Runs a TypeScript file of the project outside Next, to its end. `react-server` makes the guard that keeps
 * database code out of browsers resolve to nothing, as it does inside Next.
 *
 * @param {{ root: string, file: string, args: string[], url: string, foreground?: boolean, env?: Record<string, string> }} task
 *   `url` becomes DATABASE_URL; `foreground` shares the keyboard
 * @returns {Promise<number>} its exit code
 */
export function runTypeScript({ root, file, args, url, foreground = false, env = {} }) {
  const tsx = import.meta.resolve('tsx');
  const child = startNode(['--conditions=react-server', '--import', tsx, file, ...args], {
    cwd: root,
    foreground,
    env: { ...env, DATABASE_URL: url },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
