import { askModel, type ModelReading } from '@/features/suggestion/model';
import { ownGate } from '@/features/suggestion/model-gate';
import { type ModelProposed, modelVersion, proposedByModel } from '@/features/suggestion/model-proposals';
import { modelSettings } from '@/features/suggestion/model-settings';
import type { Proposed } from '@/features/suggestion/proposals';
import type { Readable } from '@/features/suggestion/queries';
import { Problem } from '@/lib/problem';
import type { Reading } from '@/text/read-claims';

/** What the model that the settings name says of a reading; nothing is kept. */
export type ModelAnswer = ModelReading & ModelProposed;

/** Asks the model that the settings name. @throws Problem `invalid` where none is set: it was asked for by name. */
export async function askConfigured(
  readable: Readable,
  read: { readonly reading: Reading; readonly proposed: readonly Proposed[] },
): Promise<ModelAnswer> {
  const settings = modelSettings(process.env);
  if (settings === null) {
    throw new Problem(
      'invalid',
      'No model is set. Name it by SANAD_MODEL_URL and SANAD_MODEL_NAME, or leave --model out.',
      { reason: 'model.off' },
    );
  }
  const gate = ownGate(settings.asksADay);
  const answer = await askModel(read.reading, readable.text, { settings, gate });
  const proposed = proposedByModel({ ...readable, ...read }, answer, settings);
  return { ...answer, ...proposed, engineVersion: modelVersion(settings) };
}

/** One line on what came of asking. */
export function sayAnswer({ engineVersion, state, passages, speakers, dropped }: ModelAnswer): string {
  const counts = Object.entries(dropped).map(([why, count]) => `${count} ${why}`);
  const left = counts.length > 0 ? counts.join(', ') : 'nothing';
  return `Model ${engineVersion}: ${state}; ${passages.length} passages, ${speakers.length} speakers; dropped: ${left}.`;
}
