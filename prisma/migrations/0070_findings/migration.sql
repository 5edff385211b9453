-- Findings get addresses at the desk and keep their words once readers saw them; an edition of a scale never changes.

-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "public_id" TEXT;

-- No page could record one before now; any that came another way gets an address made of its own key.
update assessment set public_id = translate(right(replace(id::text, '-', ''), 10), '01', 'xy');

-- AlterTable
ALTER TABLE "assessment" ALTER COLUMN "public_id" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "assessment_public_id_key" ON "assessment"("public_id");

create index assessment_unfinished on assessment (id desc) where state in ('draft', 'in_review') and deleted_at is null;

create view public_assessment as
  select * from assessment
  where state = 'published' and published_at <= now() and deleted_at is null;

-- A scale has two ratings or more, each with a key of its own, words in some language, and a place among the four values
-- that all scales share.
create function guard.is_scale(steps jsonb) returns boolean
  language sql immutable parallel safe
  return case when jsonb_typeof(steps) = 'array' then (
    select count(*) between 2 and 12 and count(distinct step ->> 'value') = count(*)
      and bool_and(coalesce(
        step ->> 'value' <> '' and jsonb_typeof(step -> 'label') = 'object' and step -> 'label' <> '{}'
        and step ->> 'common' in ('true', 'mixed', 'false', 'unproven'), false))
    from jsonb_array_elements(steps) step) else false end;

alter table rating_scale
  add constraint rating_scale_name check (name ~ '^[a-z0-9-]{1,40}$'),
  add constraint rating_scale_edition check (edition > 0),
  add constraint rating_scale_title check (jsonb_typeof(title) = 'object' and title <> '{}'),
  add constraint rating_scale_values check (guard.is_scale("values"));

alter table assessment
  add constraint assessment_reason check (jsonb_typeof(reason) = 'object' and reason <> '{}');

create trigger rating_scale_never_changes before update or delete on rating_scale
  for each row execute function guard.refuse_change();
create trigger rating_scale_never_empties before truncate on rating_scale
  for each statement execute function guard.refuse_change();

create function guard.check_assessment() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.state in ('published', 'hidden')
     and (new.claim_id, new.scale_id, new.verdict, new.reason, new.valid_from, new.valid_to, new.decided_by_id)
       is distinct from (old.claim_id, old.scale_id, old.verdict, old.reason, old.valid_from, old.valid_to, old.decided_by_id) then
    raise exception 'a finding that readers saw keeps its words: give a new one'
      using errcode = 'check_violation', constraint = 'assessment_never_changes', hint = 'assessment_never_changes';
  end if;
  if not exists (
    select from rating_scale scale, jsonb_array_elements(scale."values") step
    where scale.id = new.scale_id and step ->> 'value' = new.verdict) then
    raise exception 'this scale has no such rating'
      using errcode = 'check_violation', constraint = 'assessment_of_scale', hint = 'assessment_of_scale';
  end if;
  return new;
end
$$;

create trigger assessment_of_scale before insert or update on assessment
  for each row execute function guard.check_assessment();

alter table rating_scale enable always trigger rating_scale_never_changes;
alter table rating_scale enable always trigger rating_scale_never_empties;
alter table assessment enable always trigger assessment_of_scale;
