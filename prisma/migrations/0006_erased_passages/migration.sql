-- A passage of an erased capture has no words, and that is the only thing it may have: so a record with an erasure in it
-- can be restored from a backup, past every guard, as it was.
create or replace function guard.check_passage() returns trigger
  language plpgsql
as $$
declare
  captured text;
  is_erased boolean;
begin
  if guard.inside_erase() then
    return new;
  end if;
  select capture.text, capture.erased_at is not null into captured, is_erased
    from capture where capture.id = new.capture_id;
  if is_erased and new.exact = '' and new.prefix = '' and new.suffix = '' then
    return new;
  end if;
  if substr(captured, new.start_cp + 1, new.end_cp - new.start_cp) is distinct from new.exact
     or char_length(new.exact) <> new.end_cp - new.start_cp
     or guard.utf16_length(left(captured, new.start_cp)) <> new.start
     or guard.utf16_length(new.exact) <> new."end" - new.start then
    raise exception 'the passage % to % does not match its capture', new.start, new."end"
      using errcode = 'check_violation', constraint = 'passage_verbatim', hint = 'passage_verbatim';
  end if;
  if right(left(captured, new.start_cp), char_length(new.prefix)) <> new.prefix
     or substr(captured, new.end_cp + 1, char_length(new.suffix)) <> new.suffix then
    raise exception 'the words around the passage % to % do not match its capture', new.start, new."end"
      using errcode = 'check_violation', constraint = 'passage_context', hint = 'passage_context';
  end if;
  return new;
end
$$;
