import { Problem } from '@/lib/problem';

/** The largest text a source may be, in bytes: 2 MiB, about forty times a long newspaper feature. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

/**
 * The text in a file's bytes: UTF-8, without the byte order mark. Nothing else is changed, line ends included.
 *
 * @throws Problem `too_large`, or `invalid` for bytes that are not UTF-8, not text, or hold nothing but blanks.
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_SOURCE_BYTES) {
    throw new Problem('too_large', 'The text is larger than 2 MiB. Import it in parts.', {
      reason: 'source.too_large',
      params: { bytes: bytes.byteLength, limit: MAX_SOURCE_BYTES },
    });
  }
  const text = decode(bytes);
  if (text.includes('\0')) {
    throw new Problem('invalid', 'This is not a text file. Save it as plain text in UTF-8 and import that.', {
      reason: 'source.not_text',
    });
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new Problem('invalid', 'The file holds no words. Nothing was imported.', {
      reason: 'source.empty',
    });
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(
      'invalid',
      'The file is not UTF-8. Save it in the UTF-8 encoding and import it again.',
      {
        reason: 'source.not_utf8',
        cause,
      },
    );
  }
}
