/** How much of each field is kept, in UTF-16 units. They are those of the schema; a test holds them equal. */
export const REPORT_LIMITS = { least: 3, message: 4000, contact: 320 } as const;

export type ReportField = 'about' | 'message' | 'contact';
export type ReportFault = 'about' | 'messageShort' | 'messageLong' | 'contactLong';

/** The form as it comes back: what was typed, and what is wrong with it. */
export type ReportState = {
  readonly values: Readonly<Record<ReportField, string>>;
  readonly wrong: Readonly<Partial<Record<ReportField, ReportFault>>>;
  /** By how many letters each field is too long. */
  readonly over: Readonly<Partial<Record<ReportField, number>>>;
  readonly failure: 'flood' | null;
};

/** The name of the field that no reader sees: what fills it is a machine. */
export const TRAP = 'website';
