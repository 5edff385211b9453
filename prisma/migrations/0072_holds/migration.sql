-- A hold and an erasure at the same moment: whichever comes second waits for the first, and an erasure then looks again.

create or replace function guard.refuse_held() returns trigger
  language plpgsql
as $$
declare
  held timestamptz;
begin
  select source.held_at into held from source where source.id = old.source_id for share;
  if held is not null then
    raise exception 'the source is under a legal hold'
      using errcode = 'check_violation', constraint = 'capture_held', hint = 'capture_held';
  end if;
  return new;
end
$$;

create or replace function guard.refuse_held_reply() returns trigger
  language plpgsql
as $$
declare
  held timestamptz;
begin
  if old.erased_at is null and new.erased_at is not null then
    select source.held_at into held
      from claim join source on source.id = claim.source_id
      where claim.id = old.claim_id for share of source;
    if held is not null then
      raise exception 'the source is under a legal hold'
        using errcode = 'check_violation', constraint = 'reply_held', hint = 'reply_held';
    end if;
  end if;
  return new;
end
$$;
