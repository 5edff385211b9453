import { z } from 'zod';
import { PickInput } from '@/features/pick/schema';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 1000;

/** Words by interface language; those left empty fall away. */
const words = (longest: number) =>
  z
    .strictObject({ en: line(longest), fa: line(longest), ps: line(longest) })
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([, one]) => one !== '')));
const line = (longest: number) => z.string().trim().max(longest, 'topic.long').default('');

/** The same, with words in at least one language: the fault stands at the first field. */
const named = (longest: number) =>
  words(longest).superRefine((given, context) => {
    if (Object.keys(given).length > 0) return;
    for (const lang of ['en', 'fa', 'ps']) {
      context.addIssue({ code: 'custom', path: [lang], message: 'topic.nameless' });
    }
  });

const Title = named(LONGEST_TITLE);
const Description = words(LONGEST_TEXT)
  .prefault({})
  .transform((given) => (Object.keys(given).length > 0 ? given : null));
const Reason = z.string().trim().min(1, 'step.reason').max(2000, 'step.long');
const Version = z.coerce.number().int().min(1);

export const NewTopicInput = z.strictObject({ title: Title, description: Description });

export const TopicTextInput = z.strictObject({
  topicId: z.uuid(),
  version: Version,
  title: Title,
  description: Description,
});
export type TopicText = z.output<typeof TopicTextInput>;

/** A claim that is to stand in a topic, by its words. */
export const PlaceClaimInput = z.strictObject({ topicId: z.uuid(), claim: PickInput });
export const RemoveClaimInput = z.strictObject({ topicId: z.uuid(), claimId: z.uuid() });

export const NewPropositionInput = z.strictObject({ topicId: z.uuid(), text: Title });
export const RewordPropositionInput = z.strictObject({
  topicId: z.uuid(),
  propositionId: z.uuid(),
  version: Version,
  text: Title,
});
type Reworded = z.output<typeof RewordPropositionInput>;
export type Rewording = Omit<Reworded, 'topicId'> & Partial<Pick<Reworded, 'topicId'>>;

export const HidePropositionInput = z.strictObject({
  topicId: z.uuid(),
  propositionId: z.uuid(),
  reason: Reason,
});
export const ShowPropositionInput = z.strictObject({ topicId: z.uuid(), propositionId: z.uuid() });
