import { describe, expect, it } from 'vitest';
import { typedWithFile } from './chosen-file';

function formWith(content: Uint8Array<ArrayBuffer> | string | null): FormData {
  const form = new FormData();
  form.set('token', 'secret');
  form.set('text', 'typed');
  form.set('title', 'A report');
  if (content !== null) form.set('file', new File([content], 'report.txt'));
  return form;
}

describe('a form that comes back', () => {
  it('has the words of the file that was chosen where words are typed', async () => {
    expect(await typedWithFile(formWith('\ufeffاو گفت که نه\n'))).toEqual({
      ...{ title: 'A report', text: 'او گفت که نه\n', file: 'text' },
    });
  });

  it.each([
    ['no file', null],
    ['an empty file', ''],
    ['a file that is no text', 'a\0b'],
    ['a file that is not UTF-8', new Uint8Array([0xff, 0xfe, 0x41])],
  ])('has what was typed where there was %s', async (_what, content) => {
    expect(await typedWithFile(formWith(content))).toEqual({ title: 'A report', text: 'typed' });
  });
});
