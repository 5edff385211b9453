-- Names that can be taken for each other share a skeleton: the twin of skeletonOf() in text/confusable.ts, of the stored key.
-- What stands in U&'' is what SKELETON_PAIRS holds; tests/integration/actors.test.ts holds the two equal.
alter table actor_name add column skeleton text not null generated always as (
  regexp_replace(replace(replace(translate(key,
    U&'\064a\06cd\06ce\06d0\06d2\06d3\06aa\06ac\06ad\06ab\06b0\06be\06c1\06c3\06d5\06c4\06c5\06c6\06c7\06c8\06ca\06cb\0692\0693\0695\06ba\06bc\0769\0679\067c\0688\0689\068c\069a\0696\066f\066e\0430\03b1\0251\0432\03b2\044c\0441\03f2\1d04\0501\0111\0435\03b5\0454\0584\0261\0581\043d\03b7\04bb\0570\0127\0458\03f3\043a\03ba1i\0456\0457\03b9\0131\04cf\0142\026a\043c\03bc\03bd\043f\05780\043e\03bf\0585\00f8\03c3\1d0f\0440\03c1\051b\0566\0433\0455\0442\03c4\0167\03c5\057d\028b\0475\051d\03c9\0461\0561\0445\03c7\0443\03b3\04af\03b6\1d22\0626',
    U&'\06cc\06cc\06cc\06cc\06cc\06cc\06a9\06a9\06a9\06af\06af\0647\0647\0647\0647\0648\0648\0648\0648\0648\0648\0648\0631\0631\0631\0646\0646\0646\062a\062a\062f\062f\062f\0634\0698\0642\0628aaabbbcccddeeefgghhhhhjjkklllllllllmmnnnoooooooppqqrstttuuuvwwwwxxyyyzz'), 'vv', 'w'), 'rn', 'm'), '(.)\1+', '\1', 'g')) stored;
create index actor_name_skeleton on actor_name (skeleton);

-- An office holds from a day to a day, in the words of EDTF; who left it is a former holder.
alter table actor_role
  add constraint actor_role_dates check (starts_edtf <> '' and ends_edtf <> '');
