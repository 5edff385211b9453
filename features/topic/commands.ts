import { type Author, change, type Receipt } from '@/features/history/commands';
import { newId, newPublicId } from '@/lib/id';
import { PropositionInput, TopicInput } from './schema';

/** Opens a topic with the claims that belong to it, as a draft. */
export async function openTopic(input: TopicInput, by: Author): Promise<Receipt> {
  const { title, claimIds } = TopicInput.parse(input);
  const id = newId();
  return change(by, async (tx) => {
    await tx.topic.create({ data: { id, publicId: newPublicId(), title } });
    await tx.topicClaim.createMany({ data: claimIds.map((claimId) => ({ topicId: id, claimId })) });
    return { aggregate: 'topic', id, version: 1, verb: 'add', values: { title, claimIds } };
  });
}

/** Adds a proposition to a topic, with the stances claims take on it. */
export async function addProposition(input: PropositionInput, by: Author): Promise<Receipt> {
  const { stances, ...proposition } = PropositionInput.parse(input);
  const id = newId();
  return change(by, async (tx) => {
    await tx.proposition.create({ data: { ...proposition, id, publicId: newPublicId() } });
    await tx.stance.createMany({ data: stances.map((stance) => ({ ...stance, propositionId: id })) });
    return { aggregate: 'proposition', id, version: 1, verb: 'add', values: { ...proposition, stances } };
  });
}
