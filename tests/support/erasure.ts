/**
 * The statement by which somebody who is nobody else in a test asks for an erasure, so that whoever erases is a second
 * person. `target` is an expression of SQL for the key of the record.
 */
export function erasureAsked(kind: 'source' | 'reply' | 'history', target: string): string {
  return `
    with asker as (
      insert into editor (id, kind, byline) values (gen_random_uuid(), 'person', '{"en": "Who asks"}') returning id)
    insert into erasure_request (id, kind, target_id, reason_class, reason, asked_by_id)
    select gen_random_uuid(), '${kind}', ${target}, 'privacy', 'A test', asker.id from asker`;
}
