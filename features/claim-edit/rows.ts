import type { Values } from './merge';

/** How many rows are in use: up to the last that says something. */
export function rowsInUse(values: Values, name: string, marker: string): number {
  const used = Object.entries(values).flatMap(([key, value]) => {
    const [list, index] = key.split('.');
    return list === name && value !== '' && key === `${name}.${index}.${marker}` ? [Number(index) + 1] : [];
  });
  return Math.max(0, ...used);
}

/**
 * The form with two neighbouring rows of a list changed about.
 *
 * @example swapRows({ 'hops.0.act': 'says', 'hops.1.act': 'airs' }, 'hops', 0)
 */
export function swapRows(values: Values, name: string, first: number): Values {
  const [one, other] = [`${name}.${first}.`, `${name}.${first + 1}.`];
  return renamed(values, (key) => {
    if (key.startsWith(one)) return other + key.slice(one.length);
    return key.startsWith(other) ? one + key.slice(other.length) : key;
  });
}

/** The form without one row of a list; those behind it move up. */
export function withoutRow(values: Values, name: string, index: number): Values {
  const start = `${name}.`;
  return renamed(values, (key) => {
    if (!key.startsWith(start)) return key;
    const [at = '', ...rest] = key.slice(start.length).split('.');
    if (Number(at) === index) return null;
    return Number(at) > index ? [name, Number(at) - 1, ...rest].join('.') : key;
  });
}

function renamed(values: Values, rename: (key: string) => string | null): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const name = rename(key);
      return name === null ? [] : [[name, value] as const];
    }),
  );
}
