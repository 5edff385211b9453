/**
 * What somebody typed into a form before its scripts came, by the names of the fields. On a slow line or machine that may
 * take seconds, and no event tells of it afterwards.
 */
export function typedEarly(form: HTMLFormElement): Record<string, string> {
  const entries = [...form.elements].map((field) => [field.getAttribute('name') ?? '', typedIn(field)]);
  return Object.fromEntries(entries.filter(([name, typed]) => name !== '' && typed !== null));
}

/** What a field says now, where it began with something else; null where nobody touched it. */
function typedIn(field: Element): string | null {
  if (field instanceof HTMLSelectElement) return isChosen(field) ? field.value : null;
  if (field instanceof HTMLTextAreaElement) return otherThan(field.defaultValue, field.value);
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return null;
  return field.type === 'checkbox' ? tickedIn(field) : otherThan(field.defaultValue, field.value);
}

function tickedIn({ checked, defaultChecked, value }: HTMLInputElement): string | null {
  if (checked === defaultChecked) return null;
  return checked ? value : '';
}

function otherThan(begun: string, now: string): string | null {
  return now === begun ? null : now;
}

/** Where no choice is marked as the beginning, the first is. */
function isChosen({ options, selectedIndex }: HTMLSelectElement): boolean {
  const begun = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return selectedIndex !== Math.max(0, begun);
}
