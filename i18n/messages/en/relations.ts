/**
 * The relation of two claims in one fair sentence.
 *
 * `source` is said where the source itself makes the link, `editor` where an editor reads it so. {from} and {to} are the
 * speakers in the link's own direction;  and  go around them, to isolate or to link the names.
 */
export const relations = {
  contradicts: {
    denial: {
      source: '{from} rejects what {to} said.',
      editor: 'What {from} says denies what {to} says.',
    },
    'word-vs-deed': {
      source: 'The source sets the words of {from} against deeds reported by {to}.',
      editor: 'The words of {from} are at odds with deeds reported by {to}.',
    },
    'claim-vs-event': {
      source: 'The source sets what {from} says against an event reported by {to}.',
      editor: 'What {from} says is at odds with an event reported by {to}.',
    },
    numeric: {
      source: 'The source sets the number of {from} against the number of {to}.',
      editor: '{from} and {to} give different numbers.',
    },
    date: {
      source: 'The source sets the date of {from} against the date of {to}.',
      editor: '{from} and {to} give different dates.',
    },
    scope: {
      source: 'The source sets {from} against {to}; they differ in place, in time or in whom they mean.',
      editor:
        'What {from} says is in tension with what {to} says; they differ in place, in time or in whom they mean.',
    },
    degree: {
      source:
        'The source sets {from} against {to}: they differ in degree, one making more of it than the other.',
      editor: '{from} and {to} differ in degree: one makes more of it than the other.',
    },
    commitment: {
      source: '{from} answers {to}: they are at odds over what was agreed.',
      editor: '{from} and {to} are at odds over what was agreed.',
    },
    presupposition: {
      source: 'The source sets {from} against {to}: one takes for granted what the other denies.',
      editor: 'Between {from} and {to}, one takes for granted what the other denies.',
    },
    premise: {
      source: '{from} disputes the ground on which {to} argues.',
      editor: 'What {from} says would remove the ground on which {to} argues.',
    },
    standing: {
      source:
        'The source recalls that {from} disputes in whose name {to} speaks; that is not a denial of the words.',
      editor: 'What {from} says disputes in whose name {to} speaks; that is not a denial of the words.',
    },
    'counter-accusation': {
      source: '{from} answers {to} with an accusation.',
      editor: 'Against what {to} says stands an accusation by {from}.',
    },
    'self-inconsistency': {
      source: 'The source sets two statements of {from} against each other.',
      editor: 'Two statements of {from} do not fit together as they are said.',
    },
    'changed-position': {
      source: 'The source shows that {from} took another position at another time.',
      editor: '{from} took another position at another time.',
    },
    'outlets-differ': {
      source: 'The source shows that {from} and {to} report it differently.',
      editor: '{from} and {to} report it differently.',
    },
  },
  supports: {
    evidence: {
      source: 'The source gives what {from} says as a ground for what {to} says.',
      editor: 'What {from} says speaks for what {to} says.',
    },
    instance: {
      source: 'The source gives what {from} says as a case of what {to} says.',
      editor: 'What {from} says is a case of what {to} says.',
    },
    'same-document': {
      source: 'Both stand in one document of {to}.',
      editor: 'Both seem to stand in one document of {to}.',
    },
    'same-line': {
      source: 'The source shows {from} and {to} taking the same line.',
      editor: '{from} and {to} take the same line.',
    },
    'same-utterance': {
      source: '{from} said both on one occasion.',
      editor: '{from} probably said both on one occasion.',
    },
    'same-thread': {
      source: '{from} wrote both in one thread.',
      editor: '{from} probably wrote both in one thread.',
    },
    provenance: {
      source: '{from} says where the words of {to} come from.',
      editor: 'What {from} says shows where the words of {to} come from.',
    },
  },
  restates: {
    'same-claim': {
      source: 'The source says that {from} and {to} claim the same.',
      editor: '{from} and {to} claim the same, with small differences.',
    },
    'same-utterance': {
      source: 'Both report one utterance of {from}.',
      editor: 'Both probably report one utterance of {from}.',
    },
    'paraphrase-drift': {
      source: 'The source gives the words of {from} twice, not quite alike.',
      editor: 'The paraphrase and the words of {from} are not quite alike.',
    },
  },
  context: {
    condition: {
      source: 'What {to} says holds only if what {from} says proves true.',
      editor: 'What {to} says seems to hold only if what {from} says proves true.',
    },
    'followed-by': {
      source: 'The source tells first what {from} says, then what {to} says.',
      editor: 'What {to} says comes after what {from} says.',
    },
    background: {
      source: 'The source gives what {from} says as background to what {to} says.',
      editor: 'What {from} says is background to what {to} says.',
    },
  },
  /** Where the kind is not one of the above. */
  any: {
    contradicts: 'What {from} says and what {to} says contradict each other.',
    supports: 'What {from} says supports what {to} says.',
    restates: '{from} and {to} say the same.',
    context: 'What {from} says belongs to the context of what {to} says.',
  },
  /** Where both claims are of one speaker and the kind itself supposes two. */
  same: {
    contradicts: 'Two statements of {from} are at odds.',
    supports: 'One statement of {from} speaks for another.',
    restates: '{from} says it in two places.',
    context: 'One statement of {from} stands in the context of another.',
  },
  /** Never public: how a suggestion is put to an editor. */
  suggested: 'Suggested, not confirmed: {sentence}',
} as const;
