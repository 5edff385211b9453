/** Every kind of link, by type: its name, what it means, and the question that decides whether it applies. */

export const kinds = {
  contradicts: {
    denial: {
      name: 'Denial',
      meaning: 'One says it is so; the other says it is not.',
      test: 'Does one speaker reject what the other said, in so many words?',
    },
    'word-vs-deed': {
      name: 'Word against deed',
      meaning: 'What is said does not fit what is reported as done by the same speaker or organisation.',
      test: 'If the deed happened, can the words stand as they are?',
    },
    'claim-vs-event': {
      name: 'Claim against event',
      meaning: 'What is said does not fit an event that somebody else reports.',
      test: 'If the event happened, can the claim stand as it is?',
    },
    numeric: {
      name: 'Numbers',
      meaning: 'Two different numbers for the same thing.',
      test: 'Is the same thing counted, in the same place and time?',
    },
    date: {
      name: 'Date',
      meaning: 'Two different dates for the same event.',
      test: 'Is it surely one event, and can only one of the dates be right?',
    },
    scope: {
      name: 'Scope and time',
      meaning: 'The two differ in place, in time, or in whom they are about.',
      test: 'Do they collide only as long as place, time or persons are left open?',
    },
    degree: {
      name: 'Degree',
      meaning: 'Both grant the thing; one makes it great and the other small.',
      test: 'Do they differ about how much, rather than whether?',
    },
    commitment: {
      name: 'Commitment',
      meaning: 'They differ on what was agreed, promised or imposed.',
      test: 'Is the question what somebody was bound to do?',
    },
    presupposition: {
      name: 'Presupposition',
      meaning: 'One takes for granted what the other denies.',
      test: 'Would the sentence lose its sense if the other were right?',
    },
    premise: {
      name: 'Premise',
      meaning: 'One removes the ground on which the other argues.',
      test: 'Does the reasoning fall if this is right, though its conclusion might still hold?',
    },
    standing: {
      name: 'Standing',
      meaning: 'One disputes in whose name the other speaks, not what is said.',
      test: 'Is it about the speaker’s authority rather than the content?',
    },
    'counter-accusation': {
      name: 'Counter-accusation',
      meaning: 'One answers a statement with an accusation, without taking up what was said.',
      test: 'Is the answer about the other’s motive or deeds?',
    },
    'self-inconsistency': {
      name: 'At odds with oneself',
      meaning: 'Two statements of one speaker, close in time, do not fit together.',
      test: 'Same speaker, same occasion or nearly so: can both be meant?',
    },
    'changed-position': {
      name: 'Changed position',
      meaning: 'A speaker said one thing earlier and another thing later. A change is not a fault.',
      test: 'Did time pass in which the view, or the facts, could change?',
    },
    'outlets-differ': {
      name: 'Outlets differ',
      meaning: 'Two outlets report one utterance or event in ways that do not agree.',
      test: 'Is the difference in the reports, not between the speakers?',
    },
  },
  supports: {
    evidence: {
      name: 'Evidence',
      meaning: 'What the first reports is a reason to believe the second.',
      test: 'If the first is right, is the second more likely?',
    },
    instance: {
      name: 'Instance',
      meaning: 'The first is one case of what the second says in general.',
      test: 'Is it an example of it?',
    },
    'same-document': {
      name: 'Same document',
      meaning: 'Both stand in one document and fit together.',
      test: 'Do both come from the same letter, report or record?',
    },
    'same-line': {
      name: 'Same line',
      meaning: 'Two speakers take the same line. This is agreement, not proof.',
      test: 'Do they argue the same way, each on their own?',
    },
    'same-utterance': {
      name: 'Same utterance',
      meaning: 'Both were said on one occasion and belong together.',
      test: 'One interview, one speech, one answer?',
    },
    'same-thread': {
      name: 'Same thread',
      meaning: 'Both stand in one thread of posts, one as the ground of the other.',
      test: 'Is it one thread by one speaker?',
    },
    provenance: {
      name: 'Provenance',
      meaning: 'The first says where the second comes from: date, sender, addressee.',
      test: 'Does it tell of the document rather than of its content?',
    },
  },
  restates: {
    'same-claim': {
      name: 'Same claim',
      meaning: 'Two speakers or places claim the same thing, perhaps with small differences.',
      test: 'Would one finding settle both?',
    },
    'same-utterance': {
      name: 'Probably the same utterance',
      meaning: 'Two reports that seem to be of one utterance.',
      test: 'Same speaker, same occasion, same content?',
    },
    'paraphrase-drift': {
      name: 'Drift in the paraphrase',
      meaning: 'A report of the words that adds, drops or shifts something.',
      test: 'What stands in one and not in the other?',
    },
  },
  context: {
    condition: {
      name: 'Condition',
      meaning: 'The second is said to hold only if the first proves true.',
      test: 'Is there an “if”, and whose is it?',
    },
    'followed-by': {
      name: 'Sequence',
      meaning: 'The source tells the second after the first. After is not because.',
      test: 'Is it an order of events and nothing more?',
    },
    background: {
      name: 'Background',
      meaning: 'The first helps to understand the second, and neither supports nor contradicts it.',
      test: 'Would a reader miss it, though it decides nothing?',
    },
  },
} as const;
