/** What a newsroom chooses for itself. */
export const settings = {
  link: 'Settings',
  title: 'Settings',
  save: 'Save',
  reason: 'Why it is changed',
  reasonHint: 'For the history. May be left empty.',
  history: 'Earlier choices',
  historyEmpty: 'Nobody has changed this yet.',
  second: {
    title: 'A second person',
    lead: 'A contradiction says something of two speakers, a finding something of one, and an erasure by law cannot be taken back. Two people at the newsroom should stand for each.',
    question: 'Who may publish contradictions and findings, and erase by law',
    wanted: 'A second person',
    wantedHint: 'Whoever proposed it cannot publish it, and whoever asked for an erasure cannot confirm it.',
    notWanted: 'One person alone',
    notWantedHint:
      'For a newsroom of one. Readers then see “published by one person” with what was published so, also after this is changed back.',
  },
} as const;
