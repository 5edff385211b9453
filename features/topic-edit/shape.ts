import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';

/** A topic as the desk lists it. */
export type DeskTopicLine = {
  readonly publicId: string;
  readonly title: LocalText;
  readonly state: State;
  readonly isWithheld: boolean;
  readonly claims: number;
  readonly propositions: number;
};

/** A proposition as the desk edits it. */
export type DeskProposition = {
  readonly id: string;
  readonly version: number;
  readonly text: LocalText;
  readonly isHidden: boolean;
  /** How many claims take which stance; silence has no number. */
  readonly stances: Readonly<Record<string, number>>;
};

/** A claim of a topic, with where it stands on the topic's propositions. */
export type TopicMember = {
  readonly id: string;
  readonly publicId: string;
  readonly quote: string;
  readonly lang: string;
  readonly state: State;
  readonly speaker: LocalText;
  /** The stance by the id of the proposition. */
  readonly stances: Readonly<Record<string, string>>;
};

/** A topic as the desk edits it, with one page of its claims. */
export type DeskTopic = {
  readonly id: string;
  readonly publicId: string;
  readonly version: number;
  readonly title: LocalText;
  readonly description: LocalText | null;
  readonly state: State;
  /** ISO instant since when everything of it is withheld from readers. */
  readonly withheldAt: string | null;
  readonly claimsTotal: number;
  readonly propositions: readonly DeskProposition[];
  readonly claims: readonly TopicMember[];
  /** Where the next page of claims begins. */
  readonly next: string | null;
};
