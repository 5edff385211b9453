import { expect } from 'vitest';

/** Expects the database to refuse a statement, by the name of the rule that did. */
export async function expectRefusal(attempt: Promise<unknown>, rule: string): Promise<void> {
  await expect(attempt).rejects.toMatchObject({ constraint: rule });
}
