/** Who asks, from the one with no account up. Each may do all that those before may. */
export const ROLES = ['reader', 'contributor', 'editor', 'publisher', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The roles an editor can be given. */
export const EDITOR_ROLES = ['contributor', 'editor', 'publisher', 'administrator'] as const;
export type EditorRole = (typeof EDITOR_ROLES)[number];

/** What a record can be in, for the question who may do what with it. */
export const RECORD_STATES = ['draft', 'in_review', 'published', 'hidden', 'embargoed', 'erased'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/**
 * What is done at the desk as a whole, and the least role that may. What begins a record (`recordClaim` on a source)
 * is asked of the state of what it is begun on.
 */
const DESK = {
  readDesk: 'contributor',
  importSource: 'contributor',
  addSpeakers: 'contributor',
  editSpeakers: 'editor',
  mergeSpeakers: 'editor',
  manageTopics: 'editor',
  handleReports: 'editor',
  seeTakedowns: 'publisher',
  invite: 'administrator',
  managePeople: 'administrator',
  manageSettings: 'administrator',
} as const satisfies Readonly<Record<string, EditorRole>>;

/** The least role that may, in each state, in the order of RECORD_STATES. `never` is nobody at all. */
type Rule = readonly [Least, Least, Least, Least, Least, Least];
type Least = Role | 'never';

/**
 * What is done with one record. Drafts are everyone's at the desk; what readers see changes by the hand of a publisher;
 * what is erased can only be read about.
 */
const RECORD = {
  //                  draft          in_review      published      hidden           embargoed      erased
  read: ['contributor', 'contributor', 'reader', 'editor', 'contributor', 'reader'],
  readHistory: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'publisher'],
  editSource: ['contributor', 'editor', 'publisher', 'publisher', 'publisher', 'never'],
  recordClaim: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'never'],
  editClaim: ['contributor', 'editor', 'publisher', 'publisher', 'publisher', 'never'],
  link: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'never'],
  confirmLink: ['editor', 'editor', 'publisher', 'publisher', 'publisher', 'never'],
  annotate: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'never'],
  resolveAnnotation: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'never'],
  reply: ['contributor', 'contributor', 'contributor', 'editor', 'contributor', 'never'],
  assess: ['editor', 'editor', 'editor', 'publisher', 'editor', 'never'],
  assign: ['editor', 'editor', 'editor', 'publisher', 'editor', 'never'],
  editTopic: ['editor', 'editor', 'publisher', 'publisher', 'publisher', 'never'],
  withhold: ['publisher', 'publisher', 'publisher', 'publisher', 'publisher', 'never'],
  submit: ['contributor', 'never', 'never', 'never', 'never', 'never'],
  sendBack: ['never', 'editor', 'never', 'never', 'never', 'never'],
  publish: ['publisher', 'publisher', 'never', 'never', 'publisher', 'never'],
  hide: ['never', 'never', 'publisher', 'never', 'publisher', 'never'],
  restore: ['never', 'never', 'never', 'publisher', 'never', 'never'],
  hold: ['publisher', 'publisher', 'publisher', 'publisher', 'publisher', 'never'],
  askErasure: ['publisher', 'publisher', 'publisher', 'publisher', 'publisher', 'never'],
  erase: ['administrator', 'administrator', 'administrator', 'administrator', 'administrator', 'never'],
} as const satisfies Readonly<Record<string, Rule>>;

export type DeskAction = keyof typeof DESK;
export type RecordAction = keyof typeof RECORD;
export type Action = DeskAction | RecordAction;

export const DESK_ACTIONS: readonly DeskAction[] = keysOf(DESK);
export const RECORD_ACTIONS: readonly RecordAction[] = keysOf(RECORD);

/**
 * Whether `role` may do `action`: with a record in `state`, or at the desk as a whole. The one answer to that question;
 * what the table does not say is refused.
 *
 * @example can('contributor', 'editClaim', 'draft') // => true
 */
export function can(role: Role, action: DeskAction): boolean;
export function can(role: Role, action: RecordAction, state: RecordState): boolean;
export function can(role: Role, action: Action, state?: RecordState): boolean {
  if (isDeskAction(action)) return isAtLeast(role, DESK[action]);
  if (state === undefined) return false;
  return isAtLeast(role, RECORD[action][RECORD_STATES.indexOf(state)] ?? 'never');
}

/** Whether `role` may do `action` in any state at all: for menus, and for what comes before a record is looked up. */
export function everCan(role: Role, action: Action): boolean {
  return isDeskAction(action) ? can(role, action) : RECORD_STATES.some((state) => can(role, action, state));
}

/** The states whose records `role` may read. */
export function readableStates(role: Role): RecordState[] {
  return RECORD_STATES.filter((state) => can(role, 'read', state));
}

export function isDeskAction(action: Action): action is DeskAction {
  return Object.hasOwn(DESK, action);
}

export function isEditorRole(word: string | null): word is EditorRole {
  return EDITOR_ROLES.some((role) => role === word);
}

/**
 * The state the table is asked by: an embargo is a publication whose time has not come, and what is erased stays so
 * whatever else it is.
 */
export function recordState(
  record: {
    readonly state: 'draft' | 'in_review' | 'published' | 'hidden';
    readonly publishedAt?: Date | null;
    readonly erasedAt?: Date | null;
  },
  now: Date,
): RecordState {
  if (record.erasedAt) return 'erased';
  const isAhead = record.publishedAt !== undefined && record.publishedAt !== null && record.publishedAt > now;
  return record.state === 'published' && isAhead ? 'embargoed' : record.state;
}

function isAtLeast(role: Role, least: Least): boolean {
  return least !== 'never' && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  return Object.keys(table).filter(isKey);
}
