import { beforeAll, expect, it } from 'vitest';
import { PASSWORD } from '../support/accounts';
import { type DeskPlace, plantBusyDesk } from '../support/busy-desk';
import { useDesk } from '../support/desk';
import { plainBrowser } from '../support/forms';

const { site, emails, administratorId } = useDesk('dossier');

let places: DeskPlace[] = [];

beforeAll(async () => {
  places = await plantBusyDesk(site().database, administratorId());
}, 180_000);

it.each(['administrator', 'contributor'] as const)(
  'no link on any page of the desk that the %s may see leads to nothing',
  async (role) => {
    const visitor = plainBrowser(site().address);
    await visitor.send('/en/sign-in', { email: emails()[role], password: PASSWORD });
    const from = new Map<string, string>();
    let seen = 0;
    for (const { path } of places) {
      const answer = await visitor.get(`/en/desk${path}`);
      if (answer.status !== 200) continue;
      seen++;
      for (const address of addressesIn(await answer.text())) if (!from.has(address)) from.set(address, path);
    }
    expect(seen).toBeGreaterThanOrEqual(role === 'administrator' ? places.length : 20);
    expect(from.size).toBeGreaterThan(100);
    const dead: string[] = [];
    for (const [address, path] of from) {
      const { status } = await visitor.get(address);
      if (status >= 400) dead.push(`${path} leads to ${address}: ${status}`);
    }
    expect(dead).toEqual([]);
  },
  300_000,
);

/** Where a page leads on this site, each without its fragment. */
function addressesIn(html: string): string[] {
  const found = [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, address = '']) => address);
  return found.filter((one) => !one.startsWith('/_next/')).map((one) => one.replaceAll('&amp;', '&'));
}
