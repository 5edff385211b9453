-- What editors are typing about a text goes with that text. The name of a form carries, behind its colon, the keys of all
-- it is about, parted by "_": whatever form there will be, an erasure finds it by them.
create function guard.forget_typed() returns trigger
  language plpgsql
  set search_path = public, pg_temp
as $$
declare
  about uuid[];
begin
  if tg_table_name = 'reply' then
    about := array[old.id, old.claim_id];
  else
    with claims as (select id from claim where capture_id = old.id),
    links as (
      select link.id from link
      left join evidence on evidence.id = link.from_evidence_id
      left join passage on passage.id = evidence.passage_id
      where link.from_claim_id in (select id from claims) or link.to_claim_id in (select id from claims)
         or passage.capture_id = old.id)
    select array_agg(id) into about from (
      select old.id
      union all select old.source_id
      union all select id from claims
      union all select id from links
      union all select id from assessment where claim_id in (select id from claims)
      union all select id from reply where claim_id in (select id from claims)
      union all select annotation.id from annotation
        left join passage on passage.id = annotation.passage_id
        where annotation.claim_id in (select id from claims) or annotation.link_id in (select id from links)
           or passage.capture_id = old.id) of_it (id);
  end if;
  delete from work_in_progress where string_to_array(split_part(form, ':', 2), '_') && about::text[];
  return null;
end
$$;

create trigger typed_erased after update of erased_at on capture
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function guard.forget_typed();
alter table capture enable always trigger typed_erased;

create trigger typed_erased after update of erased_at on reply
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function guard.forget_typed();
alter table reply enable always trigger typed_erased;
