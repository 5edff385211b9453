import { ENGLISH_CUES } from './en-cues';
import { ENGLISH_FINITE } from './en-verbs';
import type { AccordingForm, LanguageTable, MediumForm } from './types';

const words = (list: string): string[] => list.split(', ');
const according = (kind: AccordingForm['kind'], list: string): AccordingForm[] =>
  words(list).map((form) => ({ form, kind }));
const media = (medium: MediumForm['medium'], list: string): MediumForm[] =>
  words(list).map((form) => ({ form, medium }));

/** English as news agencies write it. */
export const ENGLISH: LanguageTable = {
  order: 'verb-middle',
  cues: ENGLISH_CUES,
  notCues: words(
    'united states, so-called, needless to say, have a say, a say in, that is to say, say goodbye, said goodbye',
  ),
  nounBefore: words(
    'the, a, an, this, these, those, his, her, its, their, our, my, any, some, no, of, amid, by, in, on, from, about, with, for, to, such',
  ),
  nounOpeners: words(
    'the, a, an, this, these, those, his, her, its, their, our, my, your, any, some, no, all, both, every, each, more, most, many, several, few, fewer, another, half, at least, at most, as many as, as few as, about, nearly, almost, around, up to, only',
  ),
  refusable: words(
    'offer, offers, proposal, proposals, plan, plans, bill, appeal, appeals, request, requests, case, motion, deal, demand, demands, amendment, application, petition, lawsuit, ultimatum, invitation, budget, treaty, agreement, resignation',
  ),
  unlisted: /^[a-z]{3,}(?:ed|ing|[^s]s)$/u,
  notUnlisted: words(
    'ensured, ensures, ensuring, guaranteed, guarantees, guaranteeing, means, meaning, proved, proves, proving, showing, knows, knowing, realised, realized, realises, realizes, learned, learns, decided, decides, deciding, agreed, agrees, agreeing, discovered, discovers, discovering, assumed, assumes, assuming, expected, expects, expecting, feared, fears, fearing, wished, wishes, wanted, wants, worried, worries, required, requires, requiring, noticed, notices, remembered, remembers, doubted, doubts, provided, considered, considering, supposed, supposing, accepted, requested, voted, hoping, believing, thinking, finding, seeing, happened, happens, seemed, seems, appeared, appears, turned, looked, is, was, has, does, its, his, this, thus, always, perhaps, liked, used, needed, needs, as, things, works, received, destroyed, killed, created, launched, raised, caused, owned, passed, opened, closed, carried, followed, named, called, backed, based, needed',
  ),
  alsoNouns: words(
    'reports, report, claims, claim, estimates, estimate, demands, forecasts, forecast, promises, pledges, hopes, notes, states, shows, show',
  ),
  passiveBefore: words("is, are, was, were, be, been, being, it's"),
  participles: words(
    'known, written, held, led, made, given, seen, sent, shown, drawn, born, built, run, set, found, chosen, taken, sworn, told, paid, kept, hit, shot',
  ),
  naming: /(?:^|[\s,])(?:titled|entitled|subtitled|headlined|nicknamed|dubbed)[\s,:]{0,2}$/u,
  negations: words("not, never, didn't, doesn't, hasn't, haven't, don't, nobody, neither"),
  questions: words('whether, if, why, how, what, who, when, where, which'),
  that: ['that'],
  thatOfDemand: ['to'],
  officesOf: [],
  firstPerson: /^(?:we|i|our|my)$/u,
  and: words('and, but, or, yet'),
  pronouns: [
    ...words('he, she, it, the official, this official').map((form) => ({ form, plural: false })),
    ...words('they').map((form) => ({ form, plural: true })),
  ],
  openers: words(
    'but, and, however, meanwhile, instead, although, though, while, also, still, earlier, later, then, yet, so, now, indeed, moreover, in addition, on the other, nevertheless, nonetheless, as, even so, in response, separately, because, when, after, if, every time, each time, today, here',
  ),
  adjuncts: words(
    'in, on, at, by, to, from, with, without, for, about, after, before, during, since, until, amid, among, despite, following, under, over, against, through, via, into, near, outside, inside, behind, beside, besides, above, below, beyond, across, along, between, within, upon, throughout, toward, towards, unlike, like, off, onto, up, down, out, as, while, when, if, because, although, though, who, which, whose, where, whom, has, have, had, is, are, was, were, be, been, will, would, could, can, may, might, must, should, did, does, do, also, then, now, both, all, again, repeatedly, further, later, earlier, reportedly, recently, already, here, there, once, first, never, not, just, only, previously, separately, publicly, simply, strongly, asked, speaking, said, not, too, have, afterwards, afterward, later, angrily, quietly, bluntly, simply, together, anonymously, tearfully',
  ),
  adjunctEnding:
    /^(?!(?:king|spring|being|beijing|morning|evening|nothing|something|anything|everything)$)[a-z]{2,}ing$/u,
  times: words(
    'today, yesterday, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, this week, last week, this month, last month, this year, last year, last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, earlier this month, earlier this week, late on',
  ),
  demonstratives: [],
  collectives: words(
    'police, army, UN, U.N., United Nations, NATO, EU, White House, Kremlin, Pentagon, Taliban, government, military, state media, rights group, aid group',
  ),
  comments: words(
    'claim, charge, allegation, assertion, accusation, move, decision, step, promise, pledge, demand, figure, number, suggestion, view, position, statement, remark, warning, prediction, development, report',
  ),
  roles: words(
    'president, vice president, prime minister, premier, minister, secretary, spokesman, spokeswoman, spokesperson, spokesmen, chief, head, chairman, chairwoman, chair, director, commander, general, ambassador, envoy, representative, senator, governor, mayor, leader, chancellor, king, queen, official, officials, officer, adviser, advisor, analyst, expert, professor, lawyer, attorney, judge, deputy, member, host, passenger, resident, witness, founder, ceo, executive, diplomat, journalist, reporter, doctor, activist, coordinator, commissioner, negotiator, candidate, nominee, author, researcher, scientist, economist, strategist, engineer, farmer, teacher, headteacher, student, nurse, driver, pilot, fisherman, neighbour, neighbor, mother, father, wife, husband, daughter, son, brother, sister, girl, boy, woman, man, rival, lawmaker, mp, delegate, captain, coach, colonel, sergeant, inspector, prosecutor, defendant, editor, owner, manager, partner, pope, bishop, sultan, emir, prince, princess, survivor, victim, protester, organiser, organizer, entrepreneur, writer, historian, surgeon, professor',
  ),
  rolesLead: false,
  roleLinks: words('for, of'),
  titles: words('mr, mrs, ms, miss, dr, sir, gen, lt, col, sen, rep, prof'),
  documents: words(
    'letter, report, statement, document, memo, survey, poll, study, data, figures, paper, resolution, agreement, release, indictment, transcript, email, filing',
  ),
  according: [
    ...according('speech', 'according to, in the words of, in the view of'),
    ...according('relay', 'as cited by, as reported by, as quoted by, citing, quoting'),
  ],
  breaks: words('but then'),
  subordinators: words('although, though, while, because, when, after, before, if, as, since'),
  splitBreaks: [],
  finite: ENGLISH_FINITE,
  finitePattern: /^$/u,
  finitePrefixes: [],
  finiteBehindPrefix: /^$/u,
  finiteEnding: /./u,
  participleEnding: /^$/u,
  media: [
    ...media('social-post', 'tweet, tweets, tweeted, twitter, facebook, telegram, instagram, post on x'),
    ...media('broadcast', 'television, tv, radio, fox news, cnn'),
    ...media('interview', 'interview'),
    ...media('letter', 'letter'),
    ...media('hearing', 'hearing, testimony'),
    ...media('statement', 'statement, release, press release, press conference, news conference, briefing'),
  ],
  objectMarkers: [],
  including: words('including'),
  within: ['in'],
  claimNouns: words('claim, claims, allegation, allegations'),
  claimLinks: words('that'),
  quoted: words('quoted, quotes, quoting, cited, cites'),
  quotedAs: ['as'],
  accordingBehind: [],
  verdicts: words('true, false, baseless, unfounded'),
};
