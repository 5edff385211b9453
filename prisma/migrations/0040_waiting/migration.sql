-- What waits at the desk is few among very many: it is found without walking what is public.
create index claim_unfinished on claim (id desc) where state in ('draft', 'in_review') and deleted_at is null;
create index link_unfinished on link (id desc) where state in ('draft', 'in_review') and deleted_at is null;
create index source_unfinished on source (id desc) where state in ('draft', 'in_review') and deleted_at is null;
