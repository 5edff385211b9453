import { z } from 'zod';
import { LOCALES } from '@/i18n/languages';

/** The most letters of a page. */
export const MOST_PAGE_LETTERS = 40_000;

/** The pages a newsroom may write itself. */
export const PAGE_NAMES = ['methodology'] as const;

/** A page as its editor sends it. An empty body puts the shipped text back; `version` is the one that was opened. */
export const PageTextInput = z.strictObject({
  name: z.enum(PAGE_NAMES),
  lang: z.enum(LOCALES),
  version: z.coerce.number().int().min(0),
  body: z
    .string()
    .max(MOST_PAGE_LETTERS, 'page.byline_long')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim()),
  reason: z.string().trim().max(300, 'page.byline_long').default(''),
  step: z.enum(['look', 'save']),
});
export type PageTextInput = z.output<typeof PageTextInput>;
