/** What an editor has typed into a form and not sent yet, and the version of the record it was typed upon. */
export type Work = { readonly values: Readonly<Record<string, string>>; readonly baseVersion: number | null };

/** Whose it is, and in which form. */
export type Place = { readonly editorId: string; readonly form: string };
