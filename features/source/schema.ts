import { z } from 'zod';
import { LanguageInput, LocalTextInput, SpanInput } from '@/lib/schema';

/** What a source can be. */
export const SOURCE_KINDS = [
  'article',
  'social-post',
  'letter',
  'broadcast',
  'hearing',
  'transcript',
  'report',
  'dataset',
] as const;

/** When the source says it was published, or what we know of it. No date at all is null. */
export const PublishedInput = z.strictObject({
  edtf: z.string(),
  basis: z.enum(['stated', 'derived', 'background']),
  confidence: z.enum(['high', 'medium', 'low']).nullable().default(null),
  note: LocalTextInput.nullable().default(null),
});

/** A source and its first capture: the bytes as they came in, and what the editor says of them. */
export const SourceInput = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  lang: LanguageInput,
  dir: z.enum(['rtl', 'ltr', 'auto']),
  method: z.enum(['paste', 'file', 'url', 'dossier']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  mime: z.string().default('text/plain'),
  outletId: z.uuid().nullable().default(null),
  relaysId: z.uuid().nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  title: z.string().trim().min(1).nullable().default(null),
  label: LocalTextInput.nullable().default(null),
  published: PublishedInput.nullable().default(null),
  /** The words that say where the source has it from. */
  chain: SpanInput.nullable().default(null),
});
export type SourceInput = z.input<typeof SourceInput>;

/** What can be changed of a source; `published` is EDTF. */
export const SourceEdit = SourceInput.pick({
  ...{ kind: true, lang: true, outletId: true, relaysId: true, url: true, title: true },
}).extend({ published: z.string().nullable() });
export type SourceEdit = z.input<typeof SourceEdit> & { readonly sourceId: string; readonly version: number };
