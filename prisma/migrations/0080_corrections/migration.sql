-- Which change of the claim made a revision, so that its history can lead there. Older revisions do not know.
ALTER TABLE "claim_revision" ADD COLUMN "version" INTEGER;

-- A publication that was taken back was public for a while: it stands among the corrections too.
drop index history_corrections;
create index history_corrections on history_entry (id desc)
  where verb in ('correct', 'hide', 'withdraw', 'erase', 'undo');
