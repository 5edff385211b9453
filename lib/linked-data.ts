/**
 * Linked data as it stands inside a page. "<" is written as an escape, so that no word of a record can end the element it
 * stands in or begin another.
 *
 * @example linkedData({ a: '</script>' }) // => '{"a":"\\u003c/script>"}'
 */
export function linkedData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
