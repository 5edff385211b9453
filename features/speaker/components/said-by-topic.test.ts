import { expect, it } from 'vitest';
import type { ClaimPoint } from '@/features/speaker/shape';
import { saidByTopic } from './said-by-topic';

const point = (publicId: string, day: string | null, topic: string | null): ClaimPoint => ({
  publicId,
  quote: '',
  lang: 'fa-AF',
  mode: 'direct',
  act: 'assertion',
  role: null,
  said: {
    edtf: day,
    earliest: day,
    latest: day,
    basis: day === null ? null : 'stated',
    words: null,
    meaning: null,
  },
  translations: {},
  sortOn: day ?? '2023-03-28',
  speaker: { publicId: 's', type: 'person', names: {} },
  stances: topic
    ? [
        {
          propositionPublicId: 'p',
          text: {},
          stance: 'affirms',
          topicPublicId: topic,
          topicTitle: { en: topic },
        },
      ]
    : [],
});

it('gathers claims by topic, latest first, with those without a date apart', () => {
  const said = saidByTopic([
    point('a', '2023-01-12', 'isis'),
    point('b', null, 'isis'),
    point('c', '2023-03-24', 'isis'),
    point('d', '2023-03-24', null),
    point('e', null, 'doha'),
  ]);
  const ids = (points: readonly ClaimPoint[]) => points.map(({ publicId }) => publicId).join('');
  expect(
    said.map(({ topic, dated, undated }) => [topic?.publicId ?? null, ids(dated), ids(undated)]),
  ).toEqual([
    ['isis', 'ca', 'b'],
    ['doha', '', 'e'],
    [null, 'd', ''],
  ]);
});

it('has nothing where nothing was said', () => expect(saidByTopic([])).toEqual([]));
