import { type RecordState, recordState } from '@/features/access/policy';
import type { StoredState } from './shape';

/** Where a source stands now: a publication whose time has not come is an embargo. `publishedAt` is an ISO instant. */
export function standingOf(source: {
  readonly state: StoredState;
  readonly publishedAt?: string | null;
}): RecordState {
  const publishedAt = source.publishedAt ? new Date(source.publishedAt) : null;
  return recordState({ state: source.state, publishedAt }, new Date());
}
