/** Pages that the newsroom writes itself. */
export const pages = {
  link: 'Pages',
  title: 'Pages',
  heading: 'How we work: your own text',
  lead: 'What this site says about how you work and who you are. Until you write something, the text that comes with Sanad stands, in each language by itself.',
  languages: 'Language of the text',
  body: 'Text',
  bodyHint:
    '“# ” begins a heading, “- ” an entry of a list, a blank line a new paragraph. Nothing else is markup. Leave it empty to put the shipped text back.',
  reason: 'Why it is changed',
  reasonHint: 'For the history. May be left empty.',
  look: 'Preview',
  save: 'Save and show to readers',
  preview: 'Preview',
  previewEmpty: 'The text that comes with Sanad.',
  saved: 'Saved. Readers see it now.',
  history: 'Earlier texts',
  historyEmpty: 'Nothing was written in this language yet: the shipped text stands.',
  version: 'Text {number}',
  shipped: 'the shipped text was put back',
  use: 'Open in the form',
  current: 'stands now',
};
