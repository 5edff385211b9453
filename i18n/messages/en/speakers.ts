/** Speakers: the list, a speaker's page, an organisation's voices; and how an outlet reports. */

export const speakers = {
  title: 'Speakers',
  description:
    'Everyone whose words are on record here: people, organisations and unnamed offices, with what each said and what contradicts it.',
  intro: 'By name. A speaker stands here once a claim of theirs is published.',
  searchLabel: 'Search the speakers',
  searchHint: 'A name, in any script and spelling',
  searchButton: 'Search',
  everyone: 'All speakers',
  foundFor: '{count, plural, =0 {No speaker} one {# speaker} other {# speakers}} on this page for “{words}”',
  noMatchHeading: 'No speaker of that name.',
  noMatchBody: 'Try a part of the name, or the name in another script.',
  emptyHeading: 'Nobody’s words are published yet.',
  emptyBody: 'Speakers stand here once an editor has published a claim of theirs.',
  paging: 'Pages of the list',
  next: 'More speakers',
  first: 'From the top',
  officeIn: '{title}, {organisation}',
  formerOffice: '{office} (former office)',
  page: {
    description: '{name}: what was said, in which source, and what contradicts it.',
    alsoWritten: 'Also written',
    partOf: 'Part of',
    outletPage: 'How this outlet reports',
    stats: {
      claims: '{count, plural, one {claim under this name} other {claims under this name}}',
      sources: '{count, plural, one {source they stand in} other {sources they stand in}}',
      contradictions:
        '{count, plural, one {contradiction with one of these claims} other {contradictions with these claims}}',
      voices:
        '{count, plural, one {current voice with published claims} other {current voices with published claims}}',
      parts: '{count, plural, one {part of the organisation} other {parts of the organisation}}',
      inside:
        '{count, plural, one {contradiction between current voices} other {contradictions between current voices}}',
    },
    matrix: {
      title: 'Who stands where',
      silence: 'A blank is silence. It is never agreement.',
      proposition: 'Proposition at issue',
      claims: '{count, plural, one {claim} other {claims}}',
      clash: 'current voices of one organisation at odds',
      apart: 'former office: kept apart',
      key: 'What the signs mean',
      more: '{count, plural, one {# more voice speaks; it is} other {# more voices speak; they are}} named below.',
    },
    inside: {
      title: 'Word against deed, and voices at odds',
      intro:
        'Contradictions between two current voices, strongest first. Each voice keeps its own record; what a former member says is not counted here.',
      none: 'No contradiction between its current voices is published. That is a gap in our record, not a finding.',
    },
    members: {
      title: 'Voices, by office',
      former: 'Former members, kept apart',
      formerNote:
        'A former office holder speaks for nobody but themselves. Their words count neither as the organisation’s position nor as its inconsistency.',
      itself: 'in the organisation’s own name',
      part: 'part of the organisation',
      ownRecord: 'own record',
    },
    own: {
      title: 'Statements that do not fit together',
      intro:
        'Two statements of this speaker that are at odds as they are said. That is no finding on either of them, and no judgement of the speaker.',
      changed: 'Changed positions',
      changedIntro:
        'One thing was said earlier and another later. A change is not a fault: views change, and so do facts.',
    },
    offices: {
      title: 'Offices',
      recorded: 'On record',
      asGiven: 'As the sources give it',
      noDates: 'dates not recorded',
      since: 'since {date}',
      until: 'until {date}',
      fromTo: '{from} to {to}',
    },
    said: {
      title: 'Everything said, by topic',
      intro: 'Latest first. What the source gives no date for stands apart, in the order it was recorded.',
      undated: 'Date not stated',
      undatedNote: 'The source does not say when. It was said before the source came out.',
      noTopic: 'Outside the propositions at issue',
      limited: 'The newest {shown} of {total, plural, one {# claim} other {# claims}} are shown.',
      all: 'All claims of this speaker',
      none: 'No claim is published under this name itself.',
    },
  },
} as const;

export const outlets = {
  kicker: 'Outlet',
  description: '{name}: how often it quotes, paraphrases, hedges and relays, in counts with what they count.',
  how: 'How it reports',
  counted:
    'Counted over {count, plural, one {the one published claim} other {the # published claims}} in its own sources. Which sources were imported is this newsroom’s choice, so these are counts and not a score.',
  countedNewest:
    'Counted over its newest {count, plural, one {# published claim} other {# published claims}}. Which sources were imported is this newsroom’s choice, so these are counts and not a score.',
  none: 'No published claim stands in a source of its own. It may still be relayed by others, or speak for itself.',
  what: 'What is counted',
  howMany: 'How many',
  meaning: 'What that means',
  of: '{part} of {total}',
  form: 'Form',
  distance: 'Distance',
  hedged: 'with a hedge of the outlet’s own',
  hedgedMeaning: 'A word such as “claimed” that keeps the outlet at a distance from the words.',
  relayed: 'taken from another outlet',
  relayedMeaning: 'The source says that another outlet had it first.',
  primarySeen: 'first publication held here',
  primarySeenMeaning: 'We hold the place where the words were first published, and not only the report.',
  list: 'Claims',
  inSources: 'Its sources',
  sources: '{count, plural, one {source of its own} other {sources of its own}}',
  claims: '{count, plural, one {published claim in them} other {published claims in them}}',
  relayedBy: '{count, plural, one {source of others that relays it} other {sources of others that relay it}}',
  drifts: 'Where the paraphrase drifts',
  driftsIntro:
    'The outlet gives the same words twice, once as a quote and once in its own words, and the two are not quite alike.',
  noDrifts: 'No drift between a quote and its paraphrase is on record.',
  newest: 'Its newest sources',
  speakerPage: 'What it says in its own voice',
} as const;
