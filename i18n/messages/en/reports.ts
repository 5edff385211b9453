/** What readers report, at the desk. */
export const reports = {
  link: 'Reports',
  title: 'Reports of readers',
  lead: 'What readers say is wrong. They are told nothing but thanks; whoever left an address can be answered.',
  filter: 'Open or closed',
  states: { open: 'open', closed: 'closed' },
  none: { open: 'No report is open.', closed: 'No report was closed yet.' },
  contact: 'Answer to:',
  publicPage: 'As readers see it',
  atDesk: 'At the desk',
  close: 'Close',
  reopen: 'Open again',
  note: 'What came of it',
  noteHint: 'For the desk alone: corrected, nothing to correct, answered.',
} as const;
