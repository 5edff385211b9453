const words = (list: string): string[] => list.split(', ');

/** Finite verbs whose form a past in "-ed" does not show: auxiliaries, irregular pasts, common presents. */
export const ENGLISH_FINITE: readonly string[] = [
  ...words(
    'is, are, was, were, has, have, had, will, would, could, can, may, might, must, should, did, does, do',
  ),
  ...words(
    "isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, couldn't, can't, cannot",
  ),
  ...words("mustn't, shouldn't, didn't, doesn't, don't, it's, he's, she's, that's, there's, we're, they're"),
  ...words("i'm, you're, we've, they've, i've, i'll, we'll, they'll, he'll, she'll, it'll"),
  // irregular pasts
  ...words(
    'became, began, bent, bit, blew, bore, bought, bred, broke, brought, built, burnt, came, caught, chose',
  ),
  ...words(
    'dealt, drew, drove, ate, fed, fell, felt, fled, flew, forbade, forgot, fought, froze, gave, got, grew',
  ),
  ...words(
    'heard, held, hid, hit, hung, kept, knew, laid, lay, led, left, lent, lit, lost, made, meant, met',
  ),
  ...words(
    'overcame, oversaw, overtook, paid, put, quit, ran, rang, rode, rose, sank, sang, sat, saw, sent, set',
  ),
  ...words(
    'shook, shot, shrank, shut, slept, slid, sold, sought, spent, split, spoke, sprang, spread, stole',
  ),
  ...words('stood, strove, struck, stuck, swam, swept, swore, swung, taught, thought, threw, took, tore'),
  ...words('underwent, understood, undertook, went, withdrew, withstood, woke, won, wore, wound'),
  // presents that are no nouns
  ...words(
    'agree, agrees, appears, becomes, begins, belongs, comes, continues, depends, deserves, exists, expect',
  ),
  ...words(
    'expects, faces, goes, happens, includes, involves, keeps, knows, lacks, lives, loses, makes, means',
  ),
  ...words(
    'need, needs, remain, remains, requires, seems, serves, shares, stands, takes, tells, threatens, thinks',
  ),
  ...words(
    'understands, uses, wants, want, wins, works, gets, gives, holds, hopes, owns, poses, suffers, kills',
  ),
];
