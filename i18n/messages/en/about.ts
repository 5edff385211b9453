/** The page that says how we work, as it is shipped, and the page of corrections. */

export const about = {
  methodology: {
    title: 'Methodology',
    description: 'What is recorded here and how, by which rules and scales, and who answers for it.',
    intro:
      'This site records who said what, in which source, and what contradicts it. It does not decide who is right. This page says how that is done, so that every reader can check it.',
    shipped:
      'This text comes with the software. A newsroom that uses it can put its own in its place, and should say there who it is and who pays for it.',
    contents: 'On this page',
    who: {
      title: 'Who we are',
      newsroom:
        'The records are kept by the newsroom whose name stands beside them. Under every contradiction stands who linked the two claims, who confirmed it and when.',
      dossier:
        'The dossier that came with the software is signed “Dossier shipped with Sanad” and names no person. It can be taken away in one act.',
      software: 'The software is called Sanad and is free: anyone can read how it works and run it.',
    },
    record: {
      title: 'What is recorded',
      source:
        'We start from a source: an article, a post, a letter, a broadcast. A copy of it is kept as it was, with the time and a fingerprint; that copy never changes.',
      claim:
        'A claim is one thing that one speaker says at one place of the source. We keep the exact words, who speaks, in which office as the source gives it, how the words reach us and when they were said.',
      chain:
        'Between the speaker and us there are mostly others: a broadcaster, an outlet, another outlet. Every step stands in the chain, and where nobody here has seen the first publication, the page says so.',
      proposition:
        'A proposition is the neutral sentence that is disputed. A claim affirms, implies, hedges or denies it, or only reports it. Where somebody says nothing, the place stays blank: silence is not agreement.',
    },
    rules: {
      title: 'Rules that never bend',
      verbatim:
        'A direct quote is the words of the source, letter for letter, with their mistakes. Reported speech never stands in quotation marks.',
      capture:
        'A copy of a source never changes. If a law has its text removed, a visible sign stays in its place.',
      human: 'Nothing becomes public by machine. What a program suggests, an editor confirms or rejects.',
      verdict:
        'A finding never travels along a link. A claim is not false because it contradicts another. There is no percentage of truth, and every count says what it is counted from.',
      fair: 'A condition, an estimate or a prediction alone is never suggested as a contradiction. Outdated is not false; a changed position and a former office are shown as what they are.',
      words:
        'We say that somebody contradicts, denies or is at odds with something. We know the words and not the mind.',
      trace:
        'Every change has an author, a time and a reason. What is taken away is hidden and leaves a trace.',
      drafts: 'What is not published leaks nowhere: not in a search, a count or a preview.',
      spelling: 'Spellings are made alike for searching only. What is shown is what the source wrote.',
    },
    links: {
      title: 'How two claims are linked',
      intro:
        'An editor links two claims when one bears on the other. A link has a type, a kind and often a strength, and it says who sees it: the source itself or an editor. Pairs that only look like a contradiction are kept too, with the reason why they were set aside.',
      kinds: 'Kinds of contradiction',
      more: 'Every kind, with the question that decides it',
    },
    scales: {
      title: 'The scales',
      strengths: 'How strong a link is',
      basis: 'Who sees the link',
      positions: 'Where a claim stands on a proposition',
      dates: 'How sure a date is',
      findings: 'What a finding can say',
      findingsIntro:
        'A finding is given by the newsroom after checking, with reasons and with the time for which it holds. Most claims have none, and that too is said.',
      true: 'The claim holds as it was said.',
      mixed: 'A part of it holds and a part does not.',
      false: 'The claim does not hold as it was said, by the evidence named.',
      unproven: 'The evidence we have decides it neither way.',
      'not-assessed': 'Nobody here has checked it. That says nothing about the claim.',
    },
    limits: {
      title: 'What this record cannot do',
      selection:
        'It holds what this newsroom imported and nothing else. Whoever appears often here was imported often; a count is never a measure of honesty.',
      gaps: 'Where no contradiction stands, none was found or none was looked for. It is a gap in the record, not a finding.',
      translations:
        'Translations are the newsroom’s. The words of record are those of the source. The Pashto of this site still awaits a native reader.',
      dates:
        'Many sources give no date. Then the page says so, and a date the editors infer is marked as theirs.',
    },
    corrections: {
      title: 'Corrections',
      body: 'Whoever finds a mistake can report it from the page of the claim. Corrections of what was published are listed in the open.',
      link: 'All corrections',
    },
  },
  corrections: {
    title: 'Corrections',
    description: 'What was published here and then corrected, hidden or withdrawn, with the reason.',
    intro:
      'What was published once and then changed stands here, newest first, made from the history of the records themselves. Nothing is removed from this list.',
    emptyHeading: 'Nothing published has been corrected yet.',
    emptyBody:
      'When a published claim, link, source or topic is corrected, hidden or withdrawn, it stands here with its date, its reason and who answers for it. If you have found a mistake, tell us from the page of the claim.',
    howWeWork: 'How we work',
    claims: 'The claims',
    verbs: {
      correct: 'Corrected',
      hide: 'Hidden',
      withdraw: 'Withdrawn',
      erase: 'Erased by law',
      undo: 'Publication taken back',
    },
    reason: 'Reason',
    noReason: 'No reason is on record.',
    by: 'By {name}',
    open: 'See it as it is now',
    gone: 'no longer public',
    paging: 'Pages of the list',
    next: 'Earlier corrections',
    first: 'From the top',
  },
} as const;
