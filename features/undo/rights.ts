import type { DeskAction, RecordAction, RecordState } from '@/features/access/policy';

type Right = { readonly action: DeskAction | RecordAction; readonly state?: RecordState };

/** What was done, to a kind of record or to any, and the right it was done by. Whoever may do a thing may take it back, while nothing else happened. */
const RIGHTS: Readonly<Record<string, Right>> = {
  submit: { action: 'submit', state: 'draft' },
  send_back: { action: 'sendBack', state: 'in_review' },
  publish: { action: 'publish', state: 'in_review' },
  hide: { action: 'hide', state: 'published' },
  restore: { action: 'restore', state: 'hidden' },
  withdraw: { action: 'hide', state: 'published' },
  assign: { action: 'assign', state: 'draft' },
  link: { action: 'link', state: 'draft' },
  assess: { action: 'assess', state: 'draft' },
  confirm: { action: 'recordClaim', state: 'draft' },
  reject: { action: 'recordClaim', state: 'draft' },
  edit: { action: 'editClaim', state: 'draft' },
  correct: { action: 'editClaim', state: 'published' },
  'actor.edit': { action: 'editSpeakers' },
  merge: { action: 'mergeSpeakers' },
  split: { action: 'mergeSpeakers' },
  'report.close': { action: 'handleReports' },
  'report.reopen': { action: 'handleReports' },
  'reply.record': { action: 'reply', state: 'draft' },
  'claim.stance': { action: 'editClaim', state: 'draft' },
  'topic.edit': { action: 'editTopic', state: 'draft' },
  'topic.add_claim': { action: 'editTopic', state: 'draft' },
  'topic.remove_claim': { action: 'editTopic', state: 'draft' },
  'proposition.add': { action: 'editTopic', state: 'draft' },
  'proposition.edit': { action: 'editTopic', state: 'draft' },
  'proposition.hide': { action: 'editTopic', state: 'draft' },
  'proposition.restore': { action: 'editTopic', state: 'draft' },
  'topic.withhold': { action: 'withhold', state: 'published' },
  'topic.show': { action: 'withhold', state: 'published' },
  'link.edit': { action: 'link', state: 'draft' },
  'set_aside.set_aside': { action: 'link', state: 'draft' },
  'annotation.annotate': { action: 'annotate', state: 'draft' },
  'annotation.hide': { action: 'annotate', state: 'draft' },
  'annotation.resolve': { action: 'resolveAnnotation', state: 'draft' },
  'annotation.restore': { action: 'resolveAnnotation', state: 'draft' },
  'setting.edit': { action: 'manageSettings' },
};

/** The kinds of record whose edits can be taken back; of the others only steps can. */
const EDITABLE: ReadonlySet<string> = new Set(['claim']);
const EDITS: ReadonlySet<string> = new Set(['edit', 'correct']);

/** The right by which a change can be taken back, or null for what has no undo, such as an erasure. */
export function rightToUndo({ aggregate, verb }: { aggregate: string; verb: string }): Right | null {
  const own = RIGHTS[`${aggregate}.${verb}`];
  if (!own && EDITS.has(verb) && !EDITABLE.has(aggregate)) return null;
  return own ?? RIGHTS[verb] ?? null;
}
