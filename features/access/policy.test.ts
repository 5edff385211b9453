import { describe, expect, it } from 'vitest';
import {
  type Action,
  can,
  DESK_ACTIONS,
  EDITOR_ROLES,
  everCan,
  isDeskAction,
  isEditorRole,
  RECORD_ACTIONS,
  RECORD_STATES,
  ROLES,
  recordState,
} from './policy';

/** The first letters of the roles that may, written out once more: a change of the table must be a change here. */
const DESK: Readonly<Record<string, string>> = {
  readDesk: 'cepa',
  importSource: 'cepa',
  addSpeakers: 'cepa',
  editSpeakers: 'epa',
  mergeSpeakers: 'epa',
  manageTopics: 'epa',
  handleReports: 'epa',
  seeTakedowns: 'pa',
  invite: 'a',
  managePeople: 'a',
  manageSettings: 'a',
};

/** The same for draft, in_review, published, hidden, embargoed, erased. */
const RECORD: Readonly<Record<string, string>> = {
  read: 'cepa cepa rcepa epa cepa rcepa',
  readHistory: 'cepa cepa cepa epa cepa pa',
  editSource: 'cepa epa pa pa pa -',
  recordClaim: 'cepa cepa cepa epa cepa -',
  editClaim: 'cepa epa pa pa pa -',
  link: 'cepa cepa cepa epa cepa -',
  confirmLink: 'epa epa pa pa pa -',
  annotate: 'cepa cepa cepa epa cepa -',
  resolveAnnotation: 'cepa cepa cepa epa cepa -',
  reply: 'cepa cepa cepa epa cepa -',
  assess: 'epa epa epa pa epa -',
  assign: 'epa epa epa pa epa -',
  editTopic: 'epa epa pa pa pa -',
  withhold: 'pa pa pa pa pa -',
  submit: 'cepa - - - - -',
  sendBack: '- epa - - - -',
  publish: 'pa pa - - pa -',
  hide: '- - pa - pa -',
  restore: '- - - pa - -',
  hold: 'pa pa pa pa pa -',
  askErasure: 'pa pa pa pa pa -',
  erase: 'a a a a a -',
};

const PAIRS = RECORD_ACTIONS.flatMap((action) => RECORD_STATES.map((state) => ({ action, state })));

describe('the table of rights', () => {
  it('covers every action, and is written out here in full', () => {
    expect(Object.keys(DESK)).toEqual([...DESK_ACTIONS]);
    expect(Object.keys(RECORD)).toEqual([...RECORD_ACTIONS]);
    const pairs = ROLES.length * (DESK_ACTIONS.length + RECORD_ACTIONS.length * RECORD_STATES.length);
    expect(pairs).toBe(715);
  });

  it.each(DESK_ACTIONS)('says who may %s', (action) => {
    const may = ROLES.filter((role) => can(role, action)).map((role) => role.charAt(0));
    expect(may.join('')).toBe(DESK[action]);
  });

  it.each(PAIRS)('says who may $action what is $state', ({ action, state }) => {
    const may = ROLES.filter((role) => can(role, action, state)).map((role) => role.charAt(0));
    const written = RECORD[action]?.split(' ')[RECORD_STATES.indexOf(state)];
    expect(may.join('') || '-').toBe(written);
  });

  it('gives a reader nothing but to read what is public, or was', () => {
    const open = PAIRS.filter(({ action, state }) => can('reader', action, state));
    expect(open).toEqual([
      { action: 'read', state: 'published' },
      { action: 'read', state: 'erased' },
    ]);
    expect(DESK_ACTIONS.filter((action) => can('reader', action))).toEqual([]);
  });

  it('lets nobody change what is erased', () => {
    const changes = RECORD_ACTIONS.filter((action) => action !== 'read' && action !== 'readHistory');
    expect(changes.filter((action) => can('administrator', action, 'erased'))).toEqual([]);
  });

  it('takes nothing from whoever rises', () => {
    for (const { action, state } of PAIRS) {
      const answers = ROLES.map((role) => can(role, action, state));
      expect(answers, `${action} ${state}`).toEqual([...answers].sort());
    }
  });

  it('refuses what it does not know', () => {
    const ask = (...question: string[]) => Reflect.apply(can, undefined, question);
    expect(ask('administrator', 'editClaim')).toBe(false);
    expect(ask('administrator', 'editClaim', 'elsewhere')).toBe(false);
    expect(ask('intruder', 'readDesk')).toBe(false);
    expect(ask('administrator', 'toString', 'draft')).toBe(false);
  });

  it('knows before a record is looked up whether it could ever be allowed', () => {
    const every: Action[] = [...DESK_ACTIONS, ...RECORD_ACTIONS];
    expect(every.filter((action) => everCan('reader', action))).toEqual(['read']);
    expect(every.filter((action) => !everCan('administrator', action))).toEqual([]);
    expect(isDeskAction('invite')).toBe(true);
    expect(isDeskAction('erase')).toBe(false);
    expect(EDITOR_ROLES.every(isEditorRole)).toBe(true);
    expect([isEditorRole('reader'), isEditorRole(null)]).toEqual([false, false]);
  });
});

describe('the state of a record', () => {
  const now = new Date('2026-11-24T08:30:00Z');
  const before = new Date('2026-11-24T08:29:59Z');
  const after = new Date('2026-11-24T08:30:01Z');

  it.each([
    [{ state: 'draft', publishedAt: null }, 'draft'],
    [{ state: 'in_review' }, 'in_review'],
    [{ state: 'published', publishedAt: before }, 'published'],
    [{ state: 'published', publishedAt: now }, 'published'],
    [{ state: 'published', publishedAt: after }, 'embargoed'],
    [{ state: 'hidden', publishedAt: after }, 'hidden'],
    [{ state: 'published', publishedAt: before, erasedAt: before }, 'erased'],
  ] as const)('of %o is %s', (record, state) => expect(recordState(record, now)).toBe(state));
});
