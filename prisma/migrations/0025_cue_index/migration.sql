-- The reader of a source asks which links have their cue in it; without this it read every link there is.
create index link_by_cue on link (cue_passage_id) where cue_passage_id is not null;
