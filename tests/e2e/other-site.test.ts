import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDesk } from '../support/desk';
import { formWith, plainBrowser } from '../support/forms';

const { open, query, site } = useDesk('empty');

describe('a page of another site', () => {
  let elsewhere: Server;
  let html = '';

  beforeAll(async () => {
    elsewhere = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => elsewhere.close());

  // The same host, so that a browser sends its Lax cookies; only the port, and so the origin, is another.
  it.each([
    ['as a page', (form: string) => form],
    [
      'in a sandboxed frame',
      (form: string) =>
        `<iframe sandbox="allow-forms allow-scripts" srcdoc="${form.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    ],
  ])('cannot send a form of the desk %s, even with the token of the session', async (_how, frame) => {
    const context = (await open('/en/desk/people', { as: 'administrator' })).context();
    const cookies = await context.cookies();
    const own = plainBrowser(site().address);
    for (const { name, value } of cookies) own.cookies.set(name, value);
    const hidden = formWith(await (await own.get('/en/desk/people')).text(), ['email', 'role', 'token']);
    expect(hidden['token']).not.toBe('');
    const fields = { ...hidden, email: 'stolen@example.org', role: 'administrator', 'byline.en': 'Stolen' };
    const inputs = Object.entries(fields).map(
      ([name, value]) =>
        `<input name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
    );
    html = `<!doctype html>${frame(`<form method="post" enctype="multipart/form-data" action="${site().address}/en/desk/people">${inputs.join('')}</form><script>document.forms[0].submit()</script>`)}`;
    const { port } = elsewhere.address() as AddressInfo;
    const evil = await context.newPage();
    const sent = evil.waitForResponse((response) => response.url().startsWith(site().address));
    await evil.goto(`http://127.0.0.1:${port}/`);
    expect((await sent).status()).toBeGreaterThanOrEqual(400);
    expect(await query(`select 1 from auth_ticket where email = 'stolen@example.org'`)).toEqual([]);

    const before = await query('select count(*)::int as n from auth_ticket');
    const honest = await own.send('/en/desk/people', {
      email: 'honest@example.org',
      role: 'editor',
      'byline.en': 'Honest',
      token: hidden['token'] ?? '',
    });
    expect([honest.status, await query('select count(*)::int as n from auth_ticket')]).not.toEqual([
      200,
      before,
    ]);
    await query(`delete from auth_ticket where email = 'honest@example.org'`);
  });
});
