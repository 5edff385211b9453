import type { Problem } from '@/lib/problem';
import type { PickChoice } from '@/ui/pick';

/** What a form shows after it was sent: nothing yet, that it was done, or what is wrong with all that was typed. */
export type FormState<Result = null> =
  | { readonly status: 'new' }
  | {
      readonly status: 'ok';
      readonly result: Result;
      /** The id of the next thing done by this form: sent again, it is another one. */
      readonly nextOpId: string;
    }
  | {
      readonly status: 'problem';
      readonly problem: FormProblem;
      /** What was typed, by the names of the fields; without what is secret. */
      readonly values: Readonly<Record<string, string>>;
    };

/** Why a form was refused: the kind, the reason by name, and a sentence in the language of the page. */
export type FormProblem = {
  readonly code: Problem['code'] | 'signed_out';
  readonly reason: string;
  readonly sentence: string;
  /** Sentences by the names of the fields they belong to. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the words of a picker may mean, by the names of those fields. */
  readonly choices?: Readonly<Record<string, readonly PickChoice[]>>;
};

/** Fields that a form carries for us; they are no part of what a schema sees. */
const OWN = ['token', 'opId', 'work'];
/** Fields that are never sent back. */
const SECRET = /password|current|code|ticket|^token$/i;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a form says, as a schema reads it. Dots part names ("byline.fa"), numbers make lists ("hops.0.act"), and a
 * field named `json` holds the whole of it, for forms that a script puts together.
 *
 * @example readForm(form) // role=editor, byline.en=Desk => { role: 'editor', byline: { en: 'Desk' } }
 */
export function readForm(form: FormData): unknown {
  const json = form.get('json');
  if (typeof json === 'string') return parsed(json);
  const root = new Map<string, unknown>();
  for (const [name, value] of typedFields(form)) put(root, name.split('.'), value);
  return plain(root);
}

/** What was typed, to be shown again. */
export function typedValues(form: FormData): Record<string, string> {
  const values = typedFields(form).filter(([name]) => !SECRET.test(name));
  return Object.fromEntries(values);
}

/** A field of our own, or the empty string. */
export function ownField(form: FormData, name: 'token' | 'opId' | 'work'): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function typedFields(form: FormData): [string, string][] {
  return [...form].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION') && !OWN.includes(entry[0]),
  );
}

function put(into: Map<string, unknown>, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    into.set(name, value);
    return;
  }
  const inner = into.get(name);
  const next = inner instanceof Map ? inner : new Map<string, unknown>();
  into.set(name, next);
  put(next, rest, value);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([name, inner]): [string, unknown] => [String(name), plain(inner)]);
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  if (isList) return entries.map(([, inner]) => inner);
  // A name that would reach behind the object is kept as it is, so that the schema meets an unknown key.
  return Object.fromEntries(
    entries.map(([name, inner]) => [FORBIDDEN_NAMES.has(name) ? `?${name}` : name, inner]),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // no schema takes it: the form is refused as any other wrong one
  }
}
