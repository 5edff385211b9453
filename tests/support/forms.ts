/** A browser without scripts: it keeps cookies, and sends the forms of a page as they stand there. */
export type Plainly = {
  readonly cookies: Map<string, string>;
  /** Asks for a page; redirections are not followed. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Sends the form of a page that has a field of this name, with all its hidden fields. */
  readonly send: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
};

/** A browser for the site at `address`, with nothing in it yet. */
export function plainBrowser(address: string): Plainly {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(address + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return response;
  };
  const get: Plainly['get'] = (path, headers = {}) => ask(path, { headers });
  const send: Plainly['send'] = async (path, fields, headers = {}) => {
    const form = formWith(await (await get(path)).text(), Object.keys(fields));
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...form, ...fields })) body.append(name, value);
    return ask(path, { method: 'POST', body, headers: { origin: address, ...headers } });
  };
  return { cookies, get, send };
}

/** The hidden fields of the first form in `html` that has all these fields. */
export function formWith(html: string, names: readonly string[]): Record<string, string> {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => names.every((name) => one.includes(`name="${name}"`)));
  if (form === undefined) throw new Error(`No form with ${names.join(', ')} on the page`);
  return hiddenFields(form);
}

/** The hidden fields of a form, by name. */
export function hiddenFields(form: string): Record<string, string> {
  const inputs = form.match(/<input\b[^>]*>/g) ?? [];
  const hidden = inputs.filter((input) => input.includes('type="hidden"'));
  return Object.fromEntries(hidden.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(/;\s*/);
  const [name = '', ...value] = pair.split('=');
  if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(name);
  else cookies.set(name, value.join('='));
}
