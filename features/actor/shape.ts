import type { ActorRef, HistoryLine } from '@/features/claim/shape';
import type { LocalText } from '@/lib/local-text';

/** What hangs on an actor. */
export type Holdings = {
  readonly claims: number;
  readonly steps: number;
  readonly sources: number;
};

/** An actor in the list of the desk. */
export type DeskActorLine = ActorRef & {
  readonly claims: number;
  readonly office: LocalText | null;
  /** The body it holds an office in, or is part of. */
  readonly organisation: LocalText | null;
};

/** An office as it is edited. EDTF dates, null where nobody recorded one. */
export type DeskOffice = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: ActorRef;
  readonly title: LocalText | null;
  readonly standing: 'current' | 'former';
  readonly starts: string | null;
  readonly ends: string | null;
};

/** Everything the desk shows of one actor. */
export type DeskActor = ActorRef & {
  readonly id: string;
  readonly version: number;
  readonly note: LocalText | null;
  readonly wikidataId: string | null;
  readonly spellings: readonly { readonly name: string; readonly lang: string; readonly kind: string }[];
  readonly parentId: string | null;
  readonly parent: ActorRef | null;
  readonly parts: readonly ActorRef[];
  readonly offices: readonly DeskOffice[];
  readonly holdings: Holdings;
  /** Those that turned out to be this one. */
  readonly merged: readonly (ActorRef & { readonly id: string; readonly mergedAt: string | null })[];
  /** The one this turned out to be, or null. */
  readonly mergedInto: ActorRef | null;
  readonly history: readonly HistoryLine[];
};

/** A known actor that a new name can be taken for. */
export type Twin = ActorRef & {
  readonly id: string;
  /** The spelling that meets the new name. */
  readonly spelling: { readonly name: string; readonly lang: string };
  readonly isSame: boolean;
  readonly office: LocalText | null;
  readonly organisation: LocalText | null;
};

/** A twin as a form shows it, in the language of the page. */
export type TwinLine = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly spelling: { readonly words: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  readonly notes: readonly string[];
  readonly why: string;
};

/** What a form of a new name asks before it adds it: nothing was kept yet. `values` is what was typed. */
export type AskedTwins = {
  readonly twins: readonly TwinLine[];
  readonly values: Readonly<Record<string, string>>;
};
