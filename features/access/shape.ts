import type { LocalText } from '@/lib/local-text';
import type { EditorRole } from './policy';

/** An editor who is signed in: who they are in public, what they may do, and the account behind it. */
export type Editor = {
  readonly id: string;
  readonly role: EditorRole;
  readonly byline: LocalText;
  readonly account: {
    readonly userId: string;
    readonly sessionId: string;
    readonly email: string;
    readonly hasTwoFactor: boolean;
  };
};

/** An editor as the page of people lists them. */
export type Person = {
  readonly id: string;
  readonly version: number;
  readonly byline: LocalText;
  readonly role: EditorRole | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly email: string | null;
  readonly hasTwoFactor: boolean;
  readonly signedInAt: Date | null;
};

/** An invitation nobody has taken yet. */
export type Invitation = {
  readonly id: string;
  readonly email: string | null;
  readonly role: EditorRole | null;
  readonly byline: LocalText;
  readonly expiresAt: Date;
};
