/** What a browser keeps of a form until the server has it. */
export type Kept = { readonly values: Readonly<Record<string, string>>; readonly baseVersion: number | null };

/** What is kept under this name, or null. Storage may be switched off, or hold what another version wrote. */
export function readKept(place: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it, if the browser lets us. */
export function keep(place: string, kept: Kept): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** Where it stands what was sent last from this tab. */
const SENT = 'sanad.work.sent';

/** Says that what is kept under this name is being sent. */
export function markSent(place: string): void {
  try {
    sessionStorage.setItem(SENT, place);
  } catch {
    // Where nothing can be kept there is nothing to mark.
  }
}

/** Says that it is not, or not any more; what another form has sent stays marked. */
export function unmarkSent(place: string): void {
  try {
    if (sessionStorage.getItem(SENT) === place) sessionStorage.removeItem(SENT);
  } catch {
    // As above.
  }
}

/** Forgets what was sent last from this tab: it was saved, perhaps under another name than it was typed under. */
export function forgetSent(): void {
  try {
    forget(sessionStorage.getItem(SENT) ?? '');
  } catch {
    // As above.
  }
}

/** Forgets what was sent last from this tab, if it was sent under the id of the change that was just made. */
export function forgetDone(opId: string): void {
  try {
    const place = sessionStorage.getItem(SENT) ?? '';
    if (readKept(place)?.values['opId'] !== opId) return;
    forget(place);
    unmarkSent(place);
  } catch {
    // As above.
  }
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null || !('values' in kept) || !('baseVersion' in kept))
    return false;
  const { values, baseVersion } = kept;
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((value) => typeof value === 'string') &&
    (baseVersion === null || typeof baseVersion === 'number')
  );
}
