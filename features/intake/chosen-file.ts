import { typedValues } from '@/features/access/form';
import { readText } from '@/features/source/read-text';
import { Problem } from '@/lib/problem';

/** The bytes of the file that was chosen, or null for none. */
export async function chosenFile(form: FormData): Promise<Uint8Array | null> {
  const file = form.get('file');
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}

/**
 * What was typed, with the words of the file that was chosen in the field for words: no page can choose a file again by
 * itself. `file` says that it is so.
 */
export async function typedWithFile(form: FormData): Promise<Record<string, string>> {
  const bytes = await chosenFile(form);
  const text = bytes && wordsOf(bytes);
  return text === null ? typedValues(form) : { ...typedValues(form), text, file: 'text' };
}

/** What cannot be read as text gives nothing: why, the form says itself. */
function wordsOf(bytes: Uint8Array): string | null {
  try {
    return readText(bytes);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
