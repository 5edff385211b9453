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
    lead: 'A contradiction says something of two speakers, a finding something of one. Two people at the newsroom should stand for it.',
    question: 'Who may publish contradictions and findings',
    wanted: 'A second person',
    wantedHint: 'Whoever proposed it cannot publish it.',
    notWanted: 'One person alone',
    notWantedHint:
      'For a newsroom of one. Readers then see “published by one person” with what was published so, also after this is changed back.',
  },
} as const;
