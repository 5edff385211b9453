/** The UTF-8 bytes of `text`. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text that UTF-8 bytes spell. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** All parts, one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One field of a binary record: its width in bytes, and its value. */
type Field = readonly [width: 2 | 4 | 8, value: number];

/** Writes numbers one after the other, the lowest byte first. */
export function littleEndian(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}

/** The number of `width` bytes at a place, the lowest byte first. @throws RangeError past the end */
export function numberAt(bytes: Uint8Array, at: number, width: 2 | 4 | 8): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 2) return view.getUint16(at, true);
  return width === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
