import type { ActorRef } from '@/features/claim/shape';
import type { State } from '@/features/workflow/states';
import type { LocalText } from '@/lib/local-text';

/** What somebody answered to a claim, as readers see it. */
export type PublicReply = {
  readonly publicId: string;
  readonly actor: ActorRef | null;
  /** How they sign, or who they are where the record has nobody. */
  readonly fromName: string | null;
  readonly text: string;
  readonly lang: string;
  readonly gloss: LocalText | null;
  /** ISO day. */
  readonly receivedOn: string;
  readonly channel: string;
  /** Where it stands, while that is public. */
  readonly sourcePublicId: string | null;
  readonly isErased: boolean;
  /** By which class of reason, where one was given. */
  readonly erasedFor: string | null;
};

/** A reply as the desk works on it. */
export type DeskReply = PublicReply & {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly actorId: string | null;
  readonly claimId: string;
  readonly claimPublicId: string;
};

/** A reply as its claim lists it at the desk. */
export type ReplyLine = Pick<
  DeskReply,
  'publicId' | 'state' | 'actor' | 'fromName' | 'receivedOn' | 'isErased'
>;
