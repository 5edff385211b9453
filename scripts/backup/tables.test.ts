import { describe, expect, it } from 'vitest';
import { loadOrder, type Table } from './tables';

/** A table by its references: "a?" is one a row may do without. */
function table(name: string, ...references: string[]): Table {
  return {
    name,
    columns: ['id'],
    order: 'id',
    numbered: [],
    references: references.map((to) => ({
      constraint: `${name}_${to}`,
      to: to.replace('?', ''),
      isOptional: to.endsWith('?'),
    })),
  };
}
const namesOf = (tables: readonly Table[]) => tables.map(({ name }) => name);

describe('the order of loading', () => {
  it('fills what is referred to first', () => {
    const { order, late } = loadOrder([table('a', 'c'), table('b', 'a?', 'c'), table('c')]);
    expect(namesOf(order)).toEqual(['c', 'a', 'b']);
    expect(late).toEqual([]);
  });

  it('lets the optional reference of a circle wait, and only that', () => {
    const { order, late } = loadOrder([
      table('annotation', 'passage?'),
      table('capture', 'source'),
      table('passage', 'capture'),
      table('source', 'passage?'),
    ]);
    expect(namesOf(order)).toEqual(['source', 'capture', 'passage', 'annotation']);
    expect(late).toEqual([{ table: 'source', constraint: 'source_passage?' }]);
  });

  it('does not guess where a circle has no optional reference', () => {
    expect(() => loadOrder([table('a', 'b'), table('b', 'a')])).toThrow('No order for a, b');
  });
});
