import type { Field } from '@/features/access/components/field';
import type { Asked } from '../shape';

/** The words of the page of imports, in the reader's language: the catalogue itself stays on the server. */
export type ImportWords = {
  readonly text: string;
  readonly textHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileReturned: string;
  readonly details: string;
  readonly submit: string;
  readonly looking: string;
  readonly shows: string;
  readonly nothingKept: string;
  readonly fields: readonly Field[];
  readonly asks: Readonly<Record<Asked['asks'][number], string>>;
  readonly anyway: string;
  readonly recapture: string;
  readonly recaptureHint: string;
  readonly headers: { readonly keep: string; readonly move: string };
};
