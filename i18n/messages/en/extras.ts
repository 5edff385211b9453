/** What a reader can do with the record: cite it, open the original at the words, report an error. */

export const extras = {
  cite: {
    downloads: 'Download the citation',
    plain: 'Text',
    site: 'Sanad, claim tracker',
    reported: 'Reported speech, not a direct quote.',
    asCaptured: 'Words and spelling as captured.',
    translation: 'Translation: {words}',
    place: 'Claim {number}, revision {revision}.',
    copy: 'Source text, SHA-256: {hash}.',
    dateIsOurs: 'The date is the editors’ inference.',
    relation: 'Relation recorded: {sentence}',
  },
  original: {
    open: 'Open the original at the quote',
  },
  report: {
    link: 'Report an error',
    title: 'Report an error',
    description: 'Tell the newsroom what is wrong in the record.',
    intro:
      'A wrong word, a wrong name, a link that is unfair, something left out: tell us. An editor reads every report; what is corrected is listed in the open.',
    about: 'The page it is about',
    aboutHint: 'Its address, or the part after the language.',
    message: 'What is wrong, and what would be right',
    messageHint: 'Between {min} and {max} characters. A source helps.',
    contact: 'How to reach you, if you wish',
    contactHint: 'At most {max} characters. Leave it empty and nobody will know who wrote.',
    privacy: 'Kept is what you type here and nothing else: no address of your device, no account.',
    trap: 'Leave this empty',
    send: 'Send the report',
    failed: 'The report was not sent.',
    errors: {
      about:
        'This is not the address of a page that can be reported: give that of a claim, a comparison, a source, a speaker, an outlet or a topic.',
      messageShort: 'Please say what is wrong, in at least {min} characters.',
      messageLong: 'This is too long by {over} characters: at most {max} can be kept.',
      contactLong: 'This is too long by {over} characters: at most {max} can be kept.',
      flood: 'Too many reports arrived in the last hour. Yours is still here: please send it again later.',
    },
    thanksTitle: 'Thank you',
    thanksHeading: 'Thank you. The report is with the newsroom.',
    thanksBody:
      'An editor will read it. If the record is changed, the change stands in its history and among the corrections, with the reason.',
    back: 'Back to the page',
    toClaims: 'All claims',
  },
} as const;
