'use client';

import { type KeyboardEvent, useEffect, useId, useState } from 'react';

type Found = {
  readonly id: string;
  readonly words: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly speaker: string;
};

type Props = {
  /** The address of the page, and the public ids already in it, joined by commas. */
  readonly path: string;
  readonly chosen: string;
  readonly locale: string;
  readonly words: string;
  readonly label: string;
  /** What the list of claims found is called. */
  readonly found: string;
  readonly hint: string;
  readonly max: number;
};

const PAUSE_MS = 150;

/**
 * The search field, with claims found as one types: arrow keys walk, Enter takes, Escape closes. Without a script it is
 * the field of a plain form; the words then lead to a page of results.
 */
export function Suggest({ path, chosen, locale, words, label, found, hint, max }: Props) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [claims, setClaims] = useState<readonly Found[]>([]);
  const [at, setAt] = useState(-1);
  useEffect(() => ask(typed, locale, setClaims), [typed, locale]);

  const choices = claims.filter(({ id }) => !chosen.includes(id));
  const isOpen = choices.length > 0;
  const address = (id: string) => `${path}?c=${chosen ? `${chosen},` : ''}${id}`;
  const close = () => setClaims([]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.code === 'Escape' && isOpen) {
      // A search field empties itself at this key: the first one only closes the list.
      event.preventDefault();
      return close();
    }
    const next = placeAfter(event.code, at, choices.length);
    const taken = event.code === 'Enter' ? choices[at] : undefined;
    if (next === null && !taken) return;
    event.preventDefault();
    if (taken) window.location.assign(address(taken.id));
    else setAt(next ?? -1);
  }

  return (
    <>
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
        placeholder={hint}
        defaultValue={words}
        dir="auto"
        maxLength={max}
        autoComplete="off"
        onInput={(event) => {
          setAt(-1);
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.relatedTarget?.closest(`#${CSS.escape(list)}`)) close();
        }}
      />
      <div className="suggestions" id={list} role="listbox" aria-label={found} hidden={!isOpen}>
        {choices.map(({ id, words: quote, lang, dir, speaker }, index) => (
          <a
            key={id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            href={address(id)}
          >
            <bdi>{speaker}</bdi>
            <span lang={lang} dir={dir}>
              {quote}
            </span>
          </a>
        ))}
      </div>
    </>
  );
}

/** The place an arrow key leads to, round and round; null for any other key. From nowhere, up leads to the last. */
function placeAfter(code: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (code === 'ArrowDown') return (at + 1) % count;
  if (code === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  return null;
}

/** Asks for claims once the typing rests; a newer question drops the older answer. */
function ask(typed: string, locale: string, show: (claims: readonly Found[]) => void): () => void {
  const words = typed.trim();
  const stop = new AbortController();
  const timer = setTimeout(async () => {
    if (words.length < 2) return show([]);
    const query = new URLSearchParams({ q: words, lang: locale });
    try {
      const answer = await fetch(`/api/v1/claims/suggest?${query}`, { signal: stop.signal });
      show(answer.ok ? (await answer.json()).claims : []);
    } catch {
      // A newer question came, or nothing can be reached: the form still searches.
    }
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
