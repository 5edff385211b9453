const AT_DESK = new Set(['claims', 'sources', 'topics']);

/**
 * Where the desk works on what a report is about, as a path below the desk; null where it has no page of its own.
 *
 * @example deskPathOf('/claims/k3m9x2p7qa') // => '/claims/k3m9x2p7qa'
 */
export function deskPathOf(about: string): string | null {
  const [, kind = '', id = ''] = about.split(/[/?]/);
  return AT_DESK.has(kind) && /^[\da-z]{10}$/.test(id) ? `/${kind}/${id}` : null;
}
