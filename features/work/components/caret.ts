/** Where somebody writes in a form: the field, by what stays when fields are made anew, and the caret in it. */
export type Caret = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly selection: readonly [number, number, 'forward' | 'backward' | 'none'] | null;
};

/** Where somebody writes in this form, or null where they do not. */
export function caretIn(form: HTMLFormElement | null): Caret | null {
  const field = document.activeElement;
  if (!form || !field || field === form || !form.contains(field)) return null;
  return {
    id: field.id,
    name: field.getAttribute('name') ?? '',
    value: field.getAttribute('value') ?? '',
    selection: selectionIn(field),
  };
}

/** Puts it back into the field that stands there now, unless the old one is still there. */
export function putCaret(form: HTMLFormElement, { id, name, value, selection }: Caret): void {
  if (form.contains(document.activeElement)) return;
  const named = [...form.elements].filter((one) => name !== '' && one.getAttribute('name') === name);
  const field =
    [...form.elements].find((one) => id !== '' && one.id === id) ??
    // Several buttons of one choice have one name.
    named.find((one) => one.getAttribute('value') === value) ??
    named[0];
  if (!(field instanceof HTMLElement)) return;
  field.focus({ preventScroll: true });
  if (selection && isWritten(field)) field.setSelectionRange(...selection);
}

/** A field for numbers or instants has no place of the caret to ask for. */
function selectionIn(field: Element): Caret['selection'] {
  if (!isWritten(field)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (selectionStart === null || selectionEnd === null) return null;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}

function isWritten(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}
