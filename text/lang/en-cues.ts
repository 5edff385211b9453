import type { Act, CueForm } from './types';

const PLAIN = {
  kind: 'say',
  act: 'assertion',
  bare: true,
  passive: false,
  hedge: false,
  plural: null,
} as const;
const cues = (list: string, extra: Partial<CueForm> = {}): CueForm[] =>
  list.split(', ').map((form) => ({ ...PLAIN, ...extra, form }));
const acts = (act: Act, list: string): CueForm[] => cues(list, { act, bare: false });

/** The verbs by which English reports what somebody says. */
export const ENGLISH_CUES: readonly CueForm[] = [
  // the one spoken to stands behind these, and then the clause
  ...cues('told, tells, telling, informed, assured, reminded', { bare: false, addressed: true }),
  // saying
  ...cues(
    'said, says, say, saying, added, adds, adding, wrote, writes, write, writing, tweeted, tweets, posted, posting',
  ),
  ...cues(
    'stated, states, stating, noted, notes, noting, explained, explains, explaining, announced, announces, announcing',
  ),
  ...cues(
    'stressed, stresses, stressing, insisted, insists, insist, insisting, argued, argues, argue, arguing, believes, believe, believed',
  ),
  ...cues(
    'confirmed, confirms, confirming, acknowledged, acknowledges, acknowledging, admitted, admits, admitting, conceded, concedes, conceding, declared, declares, declaring',
  ),
  ...cues(
    'revealed, reveals, revealing, maintained, maintains, maintain, reported, reports, reporting, recalled, recalls',
  ),
  ...cues(
    'replied, replies, replying, responded, responds, testified, testifies, remarked, observed, commented, answered, countered, retorted, quipped, joked, continued',
    { bare: false },
  ),
  ...cues('emphasized, emphasised, emphasizes, reiterated, reiterates, underlined, underscored, affirmed'),
  ...cues(
    'complained, complains, pointed out, points out, pointing out, made clear, makes clear, making clear, went on to say, concluded, concludes, suggested, suggests, suggesting, disclosed, discloses',
  ),
  // claims the outlet keeps at arm's length
  ...cues(
    'claimed, claims, claim, claiming, alleged, alleges, allege, alleging, contended, contends, contend, asserted, asserts, asserting',
    { hedge: true },
  ),
  // other acts
  ...cues('warned, warns, warn, warning, cautioned, cautions, cautioning', { act: 'warning' }),
  ...cues('promised, promises, vowed, vows, pledged, pledges, vowing, promising, pledging', {
    act: 'promise',
  }),
  ...acts('demand', 'demanded, demands, demanding, ordered, urged, urges, urging'),
  ...acts(
    'demand',
    'called for, calls for, calling for, called on, calls on, calling on, called upon, calls upon, appealed for, appeals for, appealing for, appealed to, appeals to, appealing to',
  ),
  ...acts('recommendation', 'recommended, recommends, proposed, proposes, advised, advises'),
  ...cues('predicted, predicts, predicting, forecast, forecasts, hoped, hopes', { act: 'prediction' }),
  ...acts('question', 'asked, asks'),
  ...cues('estimated, estimates, estimate', { act: 'estimate', bare: false }),
  // what figures and papers show
  ...cues('shows, showed, show, indicates, indicated, indicate', { kind: 'show' }),
  ...cues('found, finds', { kind: 'show', bare: false }),
  // nobody is named
  ...cues('it is said, it was said, is said to, was said to, are said to, were said to', {
    passive: true,
    bare: false,
  }),
  // the verb with its object is the claim
  ...cues(
    'denied, denies, deny, rejected, rejects, reject, dismissed, dismisses, refuted, refutes, disputed, disputes, rebutted, rebuts, denying, rejecting, dismissing, disputing',
    { kind: 'act', act: 'denial' },
  ),
  ...cues('accused, accuses, accuse, accusing', { kind: 'act', act: 'accusation' }),
];
