import { isPublicId } from '@/lib/id';
import type { TargetKind } from './schema';

const KIND_OF_PATH: Readonly<Record<string, TargetKind>> = {
  sources: 'source',
  claims: 'claim',
  replies: 'reply',
};

/** What somebody asks for by address or by id. Without a word that says of which kind, `kind` is null. */
export type Asked = { readonly kind: TargetKind | null; readonly publicId: string };

/**
 * Reads the address of a page, public or at the desk, or the ten letters of a record; null for anything else.
 *
 * @example askedTarget('https://example.org/fa/sources/abcdefghjk#claim-x') // => { kind: 'source', publicId: 'abcdefghjk' }
 */
export function askedTarget(typed: string): Asked | null {
  const [path = ''] = typed.trim().split(/[?#]/);
  const parts = path.split('/').filter(Boolean);
  const publicId = parts.at(-1) ?? '';
  if (!isPublicId(publicId)) return null;
  return { kind: KIND_OF_PATH[parts.at(-2) ?? ''] ?? null, publicId };
}
