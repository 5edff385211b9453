import { withClient } from '@/scripts/launcher/client.mjs';
import { rareWords } from './synthetic';

const RECORDS = 30;
/** What speakers and topics are chosen by: a page of like content, in a small record and in a large one. */
const LIKE_CLAIMS = 20;

/** Addresses of each kind of page in a filled database: other records in each, so that no page is asked twice in a row. */
export async function addressesOf(database: string): Promise<Record<string, [string, ...string[]]>> {
  const ids = await idsOf(database);
  const each = (
    list: readonly string[],
    path: (id: string, next: string) => string,
  ): [string, ...string[]] => {
    const [first = '', ...rest] = list.map((id, at) => `/en${path(id, list[(at + 1) % list.length] ?? '')}`);
    return [first, ...rest];
  };
  const found = (words: string) => `/claims?q=${encodeURIComponent(words)}`;
  const search = (words: string): [string] => [`/en${found(words)}`];
  return {
    home: ['/en'],
    'claims list': ['/en/claims'],
    'search, a common word': search('داعش'),
    'search, a rare word': each(rareWords(RECORDS), found),
    'claims of a speaker': each(ids.speakers, (id) => `/claims?speaker=${id}`),
    'claims of a kind': ['/en/claims?kind=denial'],
    claim: each(ids.claims, (id) => `/claims/${id}`),
    'two claims compared': each(ids.claims, (id, next) => `/compare?c=${id},${next}`),
    'list of sources': ['/en/sources'],
    reader: each(ids.sources, (id) => `/sources/${id}`),
    'list of speakers': ['/en/speakers'],
    speaker: each(ids.speakers, (id) => `/speakers/${id}`),
    'list of topics': ['/en/topics'],
    topic: each(ids.topics, (id) => `/topics/${id}`),
    outlet: each(ids.outlets, (id) => `/outlets/${id}`),
    'search, a rarer word (grow)': search('سنتکام'),
    'largest speakers (grow)': each(ids.largest, (id) => `/speakers/${id}`),
    'largest topics (grow)': each(ids.largestTopics, (id) => `/topics/${id}`),
    corrections: ['/en/corrections'],
  };
}

async function idsOf(database: string) {
  return withClient(database, async (client) => {
    const list = async (sql: string) =>
      (await client.query<{ id: string }>(sql, [RECORDS])).rows.map(({ id }) => id);
    const publicIds = (table: 'claim' | 'source') =>
      list(`select public_id as id from ${table} order by id limit $1`);
    return {
      claims: await publicIds('claim'),
      sources: await publicIds('source'),
      speakers: await list(
        `select actor.public_id as id from claim join actor on actor.id = speaker_id
         group by 1 order by abs(count(*) - ${LIKE_CLAIMS}), 1 limit $1`,
      ),
      topics: await list(
        `select topic.public_id as id from topic_claim place join topic on topic.id = place.topic_id
         group by 1 order by abs(count(*) - ${LIKE_CLAIMS}), 1 limit $1`,
      ),
      largest: await list(
        'select actor.public_id as id from claim join actor on actor.id = speaker_id group by 1 order by count(*) desc limit least($1, 3)',
      ),
      largestTopics: await list(
        'select topic.public_id as id from topic_claim place join topic on topic.id = place.topic_id group by 1 order by count(*) desc limit least($1, 3)',
      ),
      outlets: await list(
        'select distinct actor.public_id as id from source join actor on actor.id = outlet_id limit $1',
      ),
    };
  });
}
