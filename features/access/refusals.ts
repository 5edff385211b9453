import { headers } from 'next/headers';
import { z } from 'zod';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { setAnswerStatus } from '@/lib/answer-status';
import { newId } from '@/lib/id';
import { log } from '@/lib/log';
import { Problem } from '@/lib/problem';
import { FieldFaults } from './field-faults';
import { type FormProblem, type FormState, typedValues } from './form';
import { isFromOurPage, localeOfPage } from './visitor';

const STATUS = {
  invalid: 422,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  signed_out: 401,
} as const;

const REFUSALS = {
  signed_out: ['forbidden', 'Nobody is signed in.'],
  origin: ['forbidden', 'The form was not sent by a page of this site.'],
  token: ['forbidden', 'The form belongs to another session.'],
  not_found: ['not_found', 'There is nothing like this here.'],
} as const;

/** A refusal that comes before any command. What is forbidden looks like what is not there. */
export function refused(why: keyof typeof REFUSALS): Problem {
  const [code, detail] = REFUSALS[why];
  return new Problem(code, detail, { reason: `form.${why}` });
}

/**
 * Runs what a form asks for and says how it went: done, or why not, with all that was typed. Bugs fly on. A form that no
 * page of ours sent is refused before anything is read of it.
 */
export async function answerForm<Result>(
  form: FormData,
  work: (given: Headers, locale: Locale) => Promise<Result>,
): Promise<FormState<Result>> {
  const given = new Headers(await headers());
  const locale = localeOfPage(given);
  try {
    if (!isFromOurPage(given)) throw refused('origin');
    return { status: 'ok', result: await work(given, locale), nextOpId: newId() };
  } catch (error) {
    const problem = problemOf(error, locale);
    if (problem === null) throw error;
    // Who it was is not said: tries are counted per account and network elsewhere, under keys that cannot be read back.
    if (isAboutAccess(error)) log('warn', 'access refused', { reason: error.reason, code: error.code });
    setAnswerStatus(STATUS[problem.code]);
    return { status: 'problem', problem, values: typedValues(form) };
  }
}

/** Whether somebody tried what they may not, or could not prove who they are. */
function isAboutAccess(error: unknown): error is Problem {
  if (error instanceof FieldFaults) return false;
  return error instanceof Problem && /^(?:form|account)\./.test(error.reason);
}

function problemOf(error: unknown, locale: Locale): FormProblem | null {
  if (error instanceof z.ZodError) return invalidFields(error, locale);
  if (error instanceof FieldFaults) {
    const faults = Object.entries(error.faults);
    return { ...faultyFields(faults, locale), choices: error.choices };
  }
  if (!(error instanceof Problem)) return null;
  const code = error.reason === 'form.signed_out' ? 'signed_out' : error.code;
  return { code, reason: error.reason, sentence: sentenceOf(error, code, locale), fields: {} };
}

function invalidFields(error: z.ZodError, locale: Locale): FormProblem {
  return faultyFields(
    error.issues.map(({ path, message }) => [path.join('.'), message]),
    locale,
  );
}

/** A refusal for these fields, each with the reason as its key names it. */
function faultyFields(
  faults: readonly (readonly [name: string, reason: string])[],
  locale: Locale,
): FormProblem {
  const { problems } = messages(locale).access;
  const named = new Map<string, string>([
    ...Object.entries(messages(locale).workflow.problems),
    ...Object.entries(messages(locale).findings.problems),
    ...Object.entries(messages(locale).replies.problems),
    ...Object.entries(messages(locale).takedowns.problems),
    ...Object.entries(messages(locale).suggestions.problems),
    ...Object.entries(messages(locale).captures.problems),
    ...Object.entries(problems.fields),
    ...Object.entries(messages(locale).claimDesk.faults),
    ...Object.entries(messages(locale).sourceDesk.faults),
    ...Object.entries(messages(locale).actorDesk.faults),
  ]);
  const sentences = faults.map(([name, reason]) => [name, named.get(keyOf(reason)) ?? problems.fields.other]);
  return {
    code: 'invalid',
    reason: 'form.fields',
    sentence: problems.kinds.fields,
    fields: Object.fromEntries(sentences),
  };
}

function sentenceOf({ reason, params }: Problem, code: FormProblem['code'], locale: Locale): string {
  const { problems } = messages(locale).access;
  if (reason === 'account.wait') {
    return translator(locale)('access.problems.wait', { count: Number(params['minutes'] ?? 1) });
  }
  const named = new Map<string, string>([
    ...Object.entries(messages(locale).workflow.problems),
    ...Object.entries(messages(locale).findings.problems),
    ...Object.entries(messages(locale).replies.problems),
    ...Object.entries(messages(locale).takedowns.problems),
    ...Object.entries(messages(locale).suggestions.problems),
    ...Object.entries(messages(locale).sourceDesk.problems),
    ...Object.entries(messages(locale).captures.problems),
    ...Object.entries(messages(locale).actorDesk.problems),
    ...Object.entries(problems.reasons),
  ]);
  return named.get(keyOf(reason)) ?? problems.kinds[code];
}

/** "account.password_short" is found under "password_short". */
function keyOf(reason: string): string {
  return reason.slice(reason.lastIndexOf('.') + 1);
}
