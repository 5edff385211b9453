import { z } from 'zod';

/**
 * The forms whose words are saved as they are typed, besides those of claims and imports. A name says which form, then
 * the keys of all it is about: an erasure knows by them what to forget.
 */
export const WORK_FORMS = [
  ...['link-new', 'link', 'apart', 'withdraw', 'finding-new', 'finding', 'reply-new', 'reply'],
  ...['note-new', 'note-at', 'note-words', 'note', 'answer', 'evidence-at', 'evidence-words', 'recapture'],
  ...['takedown', 'hold', 'send-back', 'hide', 'restore', 'withhold', 'source'],
  ...['topic-new', 'topic', 'proposition-new', 'proposition', 'proposition-hide', 'scale', 'page', 'report'],
  ...['actor-new', 'actor', 'office-new', 'office'],
] as const;

const NAME = /^[a-z-]{1,40}:[\w-]{1,80}$/;

/** The name of a form at the server: one of our own making. */
export type WorkName = `${string}:${string}`;

/**
 * The name of a form, by what it is about.
 *
 * @example workName('note-at', captureId, 120, 140) // 'note-at:0190…_120_140'
 */
export function workName(
  form: (typeof WORK_FORMS)[number],
  ...about: readonly (string | number)[]
): WorkName {
  return `${form}:${about.join('_')}`;
}

/** Whether a form gave a name that work can be saved under. */
export function isWorkName(name: string): boolean {
  return NAME.test(name);
}

/** What a form sends to be kept as it is typed. */
export const WorkInput = z.strictObject({
  token: z.string(),
  form: z.string().regex(NAME),
  baseVersion: z.int().min(1).nullable(),
  values: z.record(z.string().max(200), z.string()),
});
