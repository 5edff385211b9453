-- What the database itself refuses, also past the application.
-- Guards live in a schema of their own, so that Prisma leaves them alone and a reader finds them in one place.
-- Every guard raises check_violation (23514) and names itself, in CONSTRAINT as PostgreSQL does and in HINT too,
-- because Prisma's adapter passes only the hint on to db/errors.ts.

create schema guard;
create extension if not exists pg_trgm;

-- ── Vocabulary (docs/glossary.md). Text with checks, not enums: a word can be added without rewriting a table. ──

alter table editor
  add constraint editor_kind check (kind in ('person', 'service')),
  add constraint editor_byline check (jsonb_typeof(byline) = 'object');

alter table actor
  add constraint actor_type check (type in ('person', 'organisation', 'unnamed-office', 'document', 'outlet', 'platform')),
  add constraint actor_names check (jsonb_typeof(names) = 'object' and names <> '{}'),
  add constraint actor_not_own_parent check (parent_id <> id),
  add constraint actor_wikidata check (wikidata_id ~ '^Q[1-9][0-9]*$');

alter table actor_name
  add constraint actor_name_kind check (kind in ('name', 'alias', 'handle')),
  add constraint actor_name_text check (name <> '');

alter table actor_role
  add constraint actor_role_standing check (standing in ('current', 'former'));

create function guard.known_language(tag text) returns boolean
  language sql immutable parallel safe
  return tag in ('fa-AF', 'fa-IR', 'fa', 'ps', 'ar', 'en', 'ur', 'uz', 'tg', 'tr', 'ru', 'fr', 'de', 'und');

alter table source
  add constraint source_kind check (kind in
    ('article', 'social-post', 'letter', 'broadcast', 'hearing', 'transcript', 'report', 'dataset')),
  add constraint source_lang check (guard.known_language(lang)),
  add constraint source_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint source_published_at check (state <> 'published' or published_at is not null),
  add constraint source_date_basis check (published_basis in ('stated', 'derived', 'background')),
  add constraint source_date check ((published_edtf is null) = (published_basis is null)),
  add constraint source_date_order check (published_earliest <= published_latest),
  add constraint source_date_confidence check (published_confidence in ('high', 'medium', 'low'));

alter table capture
  add constraint capture_method check (method in ('paste', 'file', 'url', 'dossier')),
  add constraint capture_lang check (guard.known_language(lang)),
  add constraint capture_dir check (dir in ('rtl', 'ltr', 'auto')),
  add constraint capture_number check (number > 0),
  add constraint capture_blocks check (jsonb_typeof(blocks) = 'array'),
  add constraint capture_sha256 check (text_sha256 ~ '^[0-9a-f]{64}$' and original_sha256 ~ '^[0-9a-f]{64}$'),
  add constraint capture_whole_or_erased check (
    case when erased_at is null
      then text <> '' and original is not null and text_sha256 is not null and original_sha256 is not null
      else text = '' and original is null and text_sha256 is null and original_sha256 is null and commitment is not null
    end),
  add constraint capture_hashes_match check (
    erased_at is not null
    or (text_sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')
        and original_sha256 = encode(sha256(original), 'hex')));

alter table passage
  add constraint passage_order check (0 <= start and start < "end" and 0 <= start_cp and start_cp < end_cp);

alter table claim
  add constraint claim_lang check (guard.known_language(lang)),
  add constraint claim_said_lang check (guard.known_language(said_lang)),
  add constraint claim_translated_from check (guard.known_language(translated_from)),
  add constraint claim_mode check (mode in ('direct', 'indirect', 'mixed', 'denial', 'document', 'narration')),
  add constraint claim_act check (act in
    ('assertion', 'denial', 'accusation', 'estimate', 'prediction', 'inference', 'recommendation', 'promise',
     'demand', 'question', 'warning', 'disavowal')),
  add constraint claim_role_standing check (role_standing in ('current', 'former')),
  add constraint claim_hedge_owner check (hedge_owner in ('outlet', 'speaker')),
  add constraint claim_medium check (medium in
    ('social-post', 'broadcast', 'letter', 'hearing', 'article', 'statement', 'interview')),
  add constraint claim_date_basis check (said_basis in ('stated', 'derived', 'background')),
  add constraint claim_date check ((said_edtf is null) = (said_basis is null)),
  add constraint claim_date_order check (said_earliest <= said_latest),
  add constraint claim_checkable check (checkable in ('yes', 'partly', 'no')),
  add constraint claim_not_own_parent check (parent_id <> id),
  add constraint claim_not_own_condition check (condition_id <> id),
  add constraint claim_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint claim_published_at check (state <> 'published' or published_at is not null);

alter table claim_translation
  add constraint claim_translation_lang check (guard.known_language(lang)),
  add constraint claim_translation_text check (text <> '');

alter table hop
  add constraint hop_act check (act in
    ('says', 'posts', 'writes', 'testifies', 'airs', 'quotes', 'counts', 'translates', 'carries', 'reports', 'relays')),
  add constraint hop_lang check (guard.known_language(lang));

alter table topic
  add constraint topic_title check (jsonb_typeof(title) = 'object' and title <> '{}'),
  add constraint topic_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint topic_published_at check (state <> 'published' or published_at is not null);

alter table proposition
  add constraint proposition_text check (jsonb_typeof(text) = 'object' and text <> '{}');

alter table stance
  add constraint stance_word check (stance in ('affirms', 'implies', 'hedges', 'denies', 'reports'));

alter table link
  add constraint link_kind_of_type check (
    case type
      when 'contradicts' then kind in
        ('denial', 'word-vs-deed', 'claim-vs-event', 'numeric', 'date', 'scope', 'degree', 'commitment',
         'presupposition', 'premise', 'standing', 'counter-accusation', 'self-inconsistency', 'changed-position',
         'outlets-differ')
      when 'supports' then kind in
        ('evidence', 'instance', 'same-document', 'same-line', 'same-utterance', 'same-thread', 'provenance')
      when 'restates' then kind in ('same-claim', 'same-utterance', 'paraphrase-drift')
      when 'context' then kind in ('condition', 'followed-by', 'background')
      else false
    end),
  add constraint link_strength check (strength in ('strong', 'medium', 'partial', 'weak')),
  add constraint link_asserted_by check (asserted_by in ('source', 'editor', 'suggestion')),
  add constraint link_one_start check (num_nonnulls(from_claim_id, from_evidence_id) = 1),
  add constraint link_not_to_itself check (from_claim_id <> to_claim_id),
  add constraint link_pair check (
    pair_low = least(coalesce(from_claim_id, from_evidence_id), to_claim_id)
    and pair_high = greatest(coalesce(from_claim_id, from_evidence_id), to_claim_id)),
  add constraint link_source_cue check (
    asserted_by <> 'source' or type not in ('contradicts', 'context') or cue_passage_id is not null),
  add constraint link_reason check (jsonb_typeof(reason) = 'object' and reason <> '{}'),
  add constraint link_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint link_confirmed check ((confirmed_by_id is null) = (confirmed_at is null)),
  -- Nothing becomes public by machine.
  add constraint link_published check (
    state <> 'published'
    or (published_at is not null and confirmed_by_id is not null and asserted_by <> 'suggestion'));

create unique index link_once_per_pair on link (type, pair_low, pair_high) where deleted_at is null;

alter table set_aside
  add constraint set_aside_pair check (claim_low_id < claim_high_id),
  add constraint set_aside_trap check (trap <> '');

alter table assessment
  add constraint assessment_dates check (valid_from <= valid_to),
  add constraint assessment_state check (state in ('draft', 'in_review', 'published', 'hidden')),
  add constraint assessment_published check (
    state <> 'published' or (published_at is not null and confirmed_by_id is not null));

alter table annotation
  add constraint annotation_motivation check (motivation in ('commenting', 'questioning', 'correcting', 'not-a-claim')),
  add constraint annotation_visibility check (visibility in ('desk', 'public')),
  add constraint annotation_one_target check (num_nonnulls(passage_id, claim_id, link_id) = 1),
  add constraint annotation_body check (jsonb_typeof(body) = 'object' and body <> '{}');

alter table suggestion
  add constraint suggestion_kind check (kind in ('claim', 'speaker', 'link')),
  add constraint suggestion_state check (state in ('pending', 'confirmed', 'rejected', 'superseded')),
  add constraint suggestion_score check (score between 0 and 1),
  add constraint suggestion_decided check ((state in ('confirmed', 'rejected')) = (decided_by_id is not null)),
  add constraint suggestion_reason check (state <> 'rejected' or reason is not null);

alter table history_entry
  add constraint history_version check (version > 0);

-- ── Erasure: the one way past. A guard lets a change through only when guard.erase() stands below it on the stack. ──

create function guard.inside_erase() returns boolean
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  stack text;
begin
  get diagnostics stack = pg_context;
  return stack ~ '(^|\n)PL/pgSQL function guard\.erase\(text,uuid,uuid,text\) line \d+ at SQL statement(\n|$)';
end
$$;

create function guard.refuse_change() returns trigger
  language plpgsql
as $$
begin
  if guard.inside_erase() then
    return coalesce(new, old);
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op
    using errcode = 'check_violation', constraint = tg_table_name || '_never_changes', hint = tg_table_name || '_never_changes';
end
$$;

create trigger capture_never_changes before update or delete on capture
  for each row execute function guard.refuse_change();
create trigger capture_never_empties before truncate on capture
  for each statement execute function guard.refuse_change();
create trigger passage_never_changes before update or delete on passage
  for each row execute function guard.refuse_change();
create trigger passage_never_empties before truncate on passage
  for each statement execute function guard.refuse_change();
create trigger history_entry_never_changes before update or delete on history_entry
  for each row execute function guard.refuse_change();
create trigger history_entry_never_empties before truncate on history_entry
  for each statement execute function guard.refuse_change();
create trigger history_payload_never_changes before update or delete on history_payload
  for each row execute function guard.refuse_change();
create trigger history_payload_never_empties before truncate on history_payload
  for each statement execute function guard.refuse_change();

-- Deleting is hiding with a trace: records are marked deleted, never removed.
create function guard.refuse_delete() returns trigger
  language plpgsql
as $$
begin
  raise exception '% rows are hidden, never deleted', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_never_deleted', hint = tg_table_name || '_never_deleted';
end
$$;

create trigger editor_never_deleted before delete on editor for each row execute function guard.refuse_delete();
create trigger actor_never_deleted before delete on actor for each row execute function guard.refuse_delete();
create trigger source_never_deleted before delete on source for each row execute function guard.refuse_delete();
create trigger claim_never_deleted before delete on claim for each row execute function guard.refuse_delete();
create trigger topic_never_deleted before delete on topic for each row execute function guard.refuse_delete();
create trigger proposition_never_deleted before delete on proposition for each row execute function guard.refuse_delete();
create trigger evidence_never_deleted before delete on evidence for each row execute function guard.refuse_delete();
create trigger link_never_deleted before delete on link for each row execute function guard.refuse_delete();
create trigger set_aside_never_deleted before delete on set_aside for each row execute function guard.refuse_delete();
create trigger assessment_never_deleted before delete on assessment for each row execute function guard.refuse_delete();
create trigger annotation_never_deleted before delete on annotation for each row execute function guard.refuse_delete();
create trigger suggestion_never_deleted before delete on suggestion for each row execute function guard.refuse_delete();

-- ── Verbatim: passages match their capture, claims match their passage. ──

-- Characters above U+FFFF take two UTF-16 units and one code point.
create function guard.utf16_length(words text) returns integer
  language sql immutable strict parallel safe
  return char_length(words) + char_length(regexp_replace(words, '[^\U00010000-\U0010ffff]', '', 'g'));

create function guard.check_passage() returns trigger
  language plpgsql
as $$
declare
  captured text;
begin
  if guard.inside_erase() then
    return new;
  end if;
  select capture.text into captured from capture where capture.id = new.capture_id;
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

create trigger passage_verbatim before insert on passage
  for each row execute function guard.check_passage();

create function guard.check_claim() returns trigger
  language plpgsql
as $$
declare
  exact text;
begin
  if guard.inside_erase() then
    return new;
  end if;
  select passage.exact into exact from passage where passage.id = new.passage_id;
  if new.quote is distinct from exact then
    raise exception 'the quote differs from its passage'
      using errcode = 'check_violation', constraint = 'claim_verbatim', hint = 'claim_verbatim';
  end if;
  if exists (
    select from passage
    where passage.id in (new.cue_passage_id, new.role_passage_id, new.said_passage_id)
      and passage.capture_id <> new.capture_id
  ) then
    raise exception 'cue, role and date of a claim stand in the claim''s own capture'
      using errcode = 'check_violation', constraint = 'claim_one_capture', hint = 'claim_one_capture';
  end if;
  return new;
end
$$;

create trigger claim_verbatim before insert or update on claim
  for each row execute function guard.check_claim();

-- A chain is numbered 1, 2, 3 … without a gap, judged when the transaction ends.
create function guard.check_hops() returns trigger
  language plpgsql
as $$
declare
  broken boolean;
  of_claim uuid := coalesce(new.claim_id, old.claim_id);
begin
  select count(*) > 0 and (min(position) <> 1 or max(position) <> count(*))
    into broken from hop where hop.claim_id = of_claim;
  if broken then
    raise exception 'the attribution chain of claim % is out of order', of_claim
      using errcode = 'check_violation', constraint = 'hop_order', hint = 'hop_order';
  end if;
  return null;
end
$$;

create constraint trigger hop_order after insert or update or delete on hop
  deferrable initially deferred
  for each row execute function guard.check_hops();

-- ── History ──

-- Writes one entry with its payload and returns its number. The hash is SHA-256 over 0x00, the header and the salted
-- hash of the payload, so that an erased payload leaves a chain that still verifies (shape of RFC 6962 leaves).
create function guard.append_history(
  op_id uuid, aggregate text, aggregate_id uuid, version integer, editor_id uuid, verb text, body bytea
) returns bigint
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  moment timestamptz := clock_timestamp();
  moment_text text := to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  commitment bytea := sha256(salt || body);
  previous bytea;
  header bytea;
  entry_id bigint;
begin
  select entry.hash into previous from history_entry entry
    where entry.aggregate_id = append_history.aggregate_id and entry.version = append_history.version - 1;
  header := convert_to(
    concat_ws(chr(31), op_id, aggregate, aggregate_id, version, editor_id, moment_text, verb,
              encode(coalesce(previous, ''::bytea), 'hex')), 'UTF8');
  insert into history_entry
    (op_id, aggregate, aggregate_id, version, editor_id, verb, at, at_text, payload_hash, prev_hash, hash)
  values
    (append_history.op_id, append_history.aggregate, append_history.aggregate_id, append_history.version,
     append_history.editor_id, append_history.verb, moment, moment_text, commitment, previous,
     sha256('\x00'::bytea || header || commitment))
  returning id into entry_id;
  insert into history_payload (entry_id, salt, body) values (entry_id, salt, append_history.body);
  return entry_id;
end
$$;

-- Erases by law: a capture (its bytes and text, its passages, the quotes, translations and suggestions made from them)
-- or the payload of one record's history. Leaves a tombstone, a history entry and a salted commitment.
-- Returns the salt in hex, which is stored nowhere: whoever keeps it can prove later what was erased.
create function guard.erase(what text, target uuid, editor_id uuid, reason text) returns text
  language plpgsql security definer
  set search_path = public, pg_temp
as $$
declare
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  tombstone text;
  of_source uuid;
  next_version integer;
begin
  if coalesce(reason, '') = '' then
    raise exception 'an erasure needs a reason' using errcode = 'check_violation', constraint = 'erase_reason', hint = 'erase_reason';
  end if;
  if what = 'capture' then
    select encode(sha256(salt || convert_to(text, 'UTF8')), 'hex'), source_id into tombstone, of_source
      from capture where id = target and erased_at is null for update;
    if tombstone is null then
      raise exception 'no capture to erase' using errcode = 'no_data_found';
    end if;
    update claim set quote = '', norm_tsv = ''::tsvector, version = version + 1 where capture_id = target;
    delete from claim_translation where claim_id in (select id from claim where capture_id = target);
    update passage set exact = '', prefix = '', suffix = '' where capture_id = target;
    update suggestion set payload = '{}', explanation = '{}' where capture_id = target;
    update capture
      set text = '', original = null, text_sha256 = null, original_sha256 = null, blocks = '[]',
          erased_at = clock_timestamp(), commitment = tombstone
      where id = target;
    update history_payload set salt = null, body = null
      where entry_id in (
        select entry.id from history_entry entry
        where entry.aggregate_id = of_source
           or entry.aggregate_id in (select id from claim where capture_id = target));
    perform guard.append_history(
      gen_random_uuid(), 'claim', claim.id, claim.version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason)::text, 'UTF8'))
      from claim where capture_id = target;
    update source set version = version + 1 where id = of_source returning version into next_version;
    perform guard.append_history(
      gen_random_uuid(), 'source', of_source, next_version, erase.editor_id, 'erase',
      convert_to(json_build_object('reason', reason, 'captureId', target)::text, 'UTF8'));
  elsif what = 'history' then
    update history_payload set salt = null, body = null
      where entry_id in (select entry.id from history_entry entry where entry.aggregate_id = target);
  else
    raise exception 'only a capture or a history can be erased, not %', what using errcode = 'invalid_parameter_value';
  end if;
  return encode(salt, 'hex');
end
$$;

-- ── What readers may see. A time in the future is an embargo. ──
-- A claim is public by its own state and its source's, a link by its own and that of both its ends. Asking all of that
-- for each of a thousand rows is dear, so the answer is kept beside the row, as the instant from which it holds, by
-- triggers and nothing else. Locks on what is looked at let no change slip in between.

create function guard.claim_public_from() returns trigger
  language plpgsql
as $$
declare
  source_from timestamptz;
begin
  select case when source.state = 'published' and source.deleted_at is null then source.published_at end
    into source_from from source where source.id = new.source_id for share;
  new.public_from := case
    when new.state = 'published' and new.deleted_at is null and source_from is not null
    then greatest(new.published_at, source_from) end;
  return new;
end
$$;
create trigger claim_public_from before insert or update of state, published_at, deleted_at, source_id on claim
  for each row execute function guard.claim_public_from();

create function guard.link_public_from() returns trigger
  language plpgsql
as $$
declare
  from_from timestamptz;
  to_from timestamptz;
begin
  select claim.public_from into to_from from claim where claim.id = new.to_claim_id for share;
  if new.from_claim_id is not null then
    select claim.public_from into from_from from claim where claim.id = new.from_claim_id for share;
  else
    select case when source.state = 'published' and source.deleted_at is null and evidence.deleted_at is null
        then source.published_at end
      into from_from
      from evidence
      join passage on passage.id = evidence.passage_id
      join capture on capture.id = passage.capture_id
      join source on source.id = capture.source_id
      where evidence.id = new.from_evidence_id
      for share of evidence, source;
  end if;
  new.public_from := case
    when new.state = 'published' and new.deleted_at is null and from_from is not null and to_from is not null
    then greatest(new.published_at, from_from, to_from) end;
  return new;
end
$$;
create trigger link_public_from
  before insert or update of state, published_at, deleted_at, from_claim_id, from_evidence_id, to_claim_id on link
  for each row execute function guard.link_public_from();

-- What hangs on a record follows it: setting `state` to itself lets the triggers above judge anew.
create function guard.claims_follow_source() returns trigger
  language plpgsql
as $$
begin
  update claim set state = state where source_id = new.id;
  update link set state = state where from_evidence_id in (
    select evidence.id from evidence
    join passage on passage.id = evidence.passage_id
    join capture on capture.id = passage.capture_id
    where capture.source_id = new.id);
  return null;
end
$$;
create trigger claims_follow_source after update of state, published_at, deleted_at on source
  for each row execute function guard.claims_follow_source();

create function guard.links_follow_claim() returns trigger
  language plpgsql
as $$
begin
  update link set state = state where from_claim_id = new.id or to_claim_id = new.id;
  return null;
end
$$;
create trigger links_follow_claim after update of state, published_at, deleted_at, source_id on claim
  for each row when (old.public_from is distinct from new.public_from)
  execute function guard.links_follow_claim();

create function guard.links_follow_evidence() returns trigger
  language plpgsql
as $$
begin
  update link set state = state where from_evidence_id = new.id;
  return null;
end
$$;
create trigger links_follow_evidence after update of deleted_at on evidence
  for each row execute function guard.links_follow_evidence();

create view public_source as
  select * from source
  where state = 'published' and published_at <= now() and deleted_at is null;

create view public_claim as
  select * from claim where public_from is not null and public_from <= now();

create view public_link as
  select * from link where public_from is not null and public_from <= now();

create view public_topic as
  select * from topic
  where state = 'published' and published_at <= now() and deleted_at is null;

-- The SQL twin of fold() in text/fold.ts, for ad-hoc queries; a test holds the two equal. What pages search is
-- norm_tsv, which the application writes.
create function guard.fold(words text) returns text
  language sql immutable strict parallel safe
  return translate(
    words,
    U&'\064a\0649\0643\0629\06c0\0623\0625\0671\0622\200c\00a0\200b\202f\06f0\06f1\06f2\06f3\06f4\06f5\06f6\06f7\06f8\06f9\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    U&'\06cc\06cc\06a9\0647\0647\0627\0627\0627\0627    01234567890123456789abcdefghijklmnopqrstuvwxyz');

-- ── Indexes that Prisma cannot declare: partial ones for the public lists, GIN for words and for names. ──

create index claim_public_newest on claim (sort_on desc, id desc) where public_from is not null;
create index claim_public_by_speaker on claim (speaker_id, sort_on desc, id desc) where public_from is not null;
create index claim_public_words on claim using gin (norm_tsv) with (fastupdate = off) where public_from is not null;
create index link_public_newest on link (confirmed_at desc, id desc)
  where type = 'contradicts' and public_from is not null;
create index source_public_newest on source (published_at desc, id desc)
  where state = 'published' and deleted_at is null;

-- Guards hold also while a replica applies changes or somebody sets session_replication_role.
do $$
declare
  guarded record;
begin
  for guarded in
    select tgrelid::regclass as of_table, tgname as name from pg_trigger
    where not tgisinternal and tgfoid in (select oid from pg_proc where pronamespace = 'guard'::regnamespace)
  loop
    execute format('alter table %s enable always trigger %I', guarded.of_table, guarded.name);
  end loop;
end
$$;
