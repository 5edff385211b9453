import type { Run } from '../word-diff';

/** Words with those marked that the other text has not: inserted in one, deleted in the other. */
export function Runs({ runs, as: Tag }: { readonly runs: readonly Run[]; readonly as: 'ins' | 'del' }) {
  let at = 0;
  return runs.map(({ text, isShared }) => {
    const key = at;
    at += text.length;
    return isShared ? <span key={key}>{text}</span> : <Tag key={key}>{text}</Tag>;
  });
}
