'use client';

import { useEffect, useState } from 'react';
import type { Saving } from './use-autosave';

/** What the note says; `saved` and `ago` are patterns with `#` for the seconds or minutes. */
export type SavingWords = {
  readonly typing: string;
  readonly savedNow: string;
  readonly savedSeconds: string;
  readonly savedMinutes: string;
  readonly kept: string;
  readonly signedOut: string;
  readonly lost: string;
};

const TICK_MS = 1000;

/** "Saved 3 s ago". Only changes of kind are read out: a clock that speaks every second would not let one type. */
export function SavingNote({
  saving,
  words,
  lang,
}: {
  readonly saving: Saving;
  readonly words: SavingWords;
  readonly lang: string;
}) {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (saving.is !== 'saved') return;
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(clock);
  }, [saving]);
  if (saving.is === 'unchanged') return <p className="saving-note" />;
  if (saving.is !== 'saved') {
    const said = { typing: words.typing, kept: words.kept, lost: words.lost, 'signed-out': words.signedOut }[
      saving.is
    ];
    return (
      <p className="saving-note" role="status" data-saving={saving.is}>
        {said}
      </p>
    );
  }
  return (
    <p className="saving-note" data-saving="saved">
      {agoOf(Math.max(0, now - saving.at), words, lang)}
    </p>
  );
}

function agoOf(passed: number, words: SavingWords, lang: string): string {
  const seconds = Math.floor(passed / 1000);
  const number = (count: number) => new Intl.NumberFormat(lang).format(count);
  if (seconds < 1) return words.savedNow;
  return seconds < 60
    ? words.savedSeconds.replace('#', number(seconds))
    : words.savedMinutes.replace('#', number(Math.floor(seconds / 60)));
}
