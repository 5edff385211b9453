import { cache } from 'react';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { Assignable } from './schema';
import type { Assignment } from './shape';

const MOST_PEOPLE = 200;

const TABLES: Readonly<Record<Assignable, Sql>> = {
  claim: sql`claim`,
  source: sql`source`,
  link: sql`link`,
  topic: sql`topic`,
};

/** The table of a kind of record, for a statement that hands it over. */
export function tableOf(kind: Assignable): Sql {
  return TABLES[kind];
}

/** To whom a record is handed, and to whom it could be, in one statement. Null when there is no such record. */
export const findAssignment = cache(async (kind: Assignable, id: string): Promise<Assignment | null> => {
  const [assignment] = await askTogether<Assignment>(sql`
    select
      (select json_build_object('id', editor.id, 'byline', editor.byline)
        from editor where editor.id = record.assigned_to_id) as "assignedTo",
      (select coalesce(json_agg(json_build_object('id', person.id, 'byline', person.byline)
          order by person.created_at, person.id), '[]')
        from (
          select * from editor where kind = 'person' and disabled_at is null and role is not null
          order by created_at, id limit ${MOST_PEOPLE}) person) as people
    from ${tableOf(kind)} record where record.id = ${id}::uuid and record.deleted_at is null`);
  return assignment ?? null;
});
