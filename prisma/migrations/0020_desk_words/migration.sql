-- Words of what readers do not see yet, for the searches of the desk; the public words have an index of their own.
create index claim_desk_words on claim using gin (norm_tsv) with (fastupdate = off) where public_from is null;
