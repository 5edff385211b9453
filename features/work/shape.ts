type Typed = Readonly<Record<string, string>>;

/** What an editor has typed into a form and not sent yet. */
export type Work = { readonly values: Typed; readonly baseVersion: number | null; readonly savedAt: Date };

/** Whose it is, and in which form. */
export type Place = { readonly editorId: string; readonly form: string };
