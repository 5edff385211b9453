import { holdsRole } from './apposition';
import { Cast } from './cast';
import { isExactly, isOneOf, type Lexicon } from './lexicon';
import type { Line } from './lines';
import type { Token } from './tokens';
import type { Candidate, Raw, SpeakerBasis, Subject } from './types';

/** Agencies put names in quotation marks; those are no part of them. */
const MARKS = /[\u00ab\u00bb\u201c-\u201f"]/gu;
/** Nobody reads a pronoun further back than this many mentions. */
const MEMORY = 20;
const DEFINITE = new Set(['the', 'this', 'that']);

/** Whose a claim is: how the text says so and who it may be, best first. */
export interface Speaker {
  readonly basis: SpeakerBasis;
  readonly candidates: readonly Candidate[];
}

export interface Story {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly lexicon: Lexicon;
  /** The first noun phrase of a sentence, if it names someone. */
  readonly topicOf: (line: number) => Subject | null;
}

/**
 * Gives each claim its speaker. Named ones join the cast, all of them first, so that a short name early in the
 * text meets the full one later. Then pronouns and silence are given the last one who fits, in reading order.
 */
export function resolveSpeakers(raws: readonly Raw[], story: Story): { cast: Cast; speakers: Speaker[] } {
  const cast = new Cast(story.lexicon.officesOf, story.lexicon.order === 'verb-middle');
  const named = raws.map((raw) =>
    isNamed(raw) ? (meant(raw, { cast, story }) ?? addToCast(raw.subject, raw, { cast, story })) : null,
  );
  const recent: number[] = [];
  const documents = new Set(named.filter((_member, at) => raws[at]?.mode === 'document'));
  let read = -1;
  const speakers = raws.map((raw, at): Speaker => {
    const topic = raw.line > read ? topicOf(raw, cast, story) : null;
    if (topic !== null) recent.unshift(topic);
    recent.splice(MEMORY);
    read = raw.line;
    const member = named[at] ?? ownTopic(raw, raws[at - 1], { cast, story });
    if (member === null) return unnamed(raw, meantBy(raw, recent, documents), { cast, story });
    recent.unshift(member);
    const basis = raw.subject === null ? 'inherited' : 'named';
    return { basis, candidates: [{ member, score: basis === 'named' ? 0.9 : 0.7 }] };
  });
  return { cast, speakers };
}

/** "He" is no document. */
const meantBy = ({ subject }: Raw, recent: readonly number[], documents: ReadonlySet<number | null>) =>
  subject?.pronoun?.plural === false ? recent.filter((member) => !documents.has(member)) : recent;

/** Whom a pronoun or silence stands for. "This official", with nobody before him, is himself the name we have. */
function unnamed(
  raw: Raw,
  recent: readonly number[],
  { cast, story }: { cast: Cast; story: Story },
): Speaker {
  const { subject } = raw;
  const called = subject === null ? null : holderOf(raw.line, subject, { cast, story });
  const others = candidatesOf(raw, recent, cast).filter(({ member }) => member !== called);
  const candidates = called === null ? others : [{ member: called, score: 0.7 }, ...others].slice(0, 3);
  if (candidates.length > 0) return { basis: subject === null ? 'inherited' : 'pronoun', candidates };
  if (subject === null || subject.to - subject.from < 2) return { basis: 'unknown', candidates };
  return { basis: 'named', candidates: [{ member: addToCast(subject, raw, { cast, story }), score: 0.5 }] };
}

/** The subject of the sentence, where its cue has none and nobody spoke in it before: "Ban urged peace, saying …". */
function ownTopic(
  raw: Raw,
  before: Raw | undefined,
  { cast, story }: { cast: Cast; story: Story },
): number | null {
  const topic = story.topicOf(raw.line);
  if (raw.subject !== null || !raw.heir || raw.cue === null || before?.line === raw.line) return null;
  return topic === null || topic.pronoun !== null ? null : addToCast(topic, raw, { cast, story });
}

/** The one already named whom "this committee" or an office without a name means, if there is only one. */
function meant(raw: Raw, { cast, story }: { cast: Cast; story: Story }): number | null {
  const { subject } = raw;
  const tokens = story.lines[raw.line]?.tokens ?? [];
  if (subject === null || subject.role !== null) return null;
  const words = tokens.slice(subject.from, subject.to).map(({ norm }) => norm);
  if (story.lexicon.order === 'verb-middle') return holderOf(raw.line, subject, { cast, story });
  if (isExactly(story.lexicon.genitives, tokens[subject.from])) return cast.findThis(words.slice(1));
  return story.lexicon.roles.at(tokens, subject.from) === null ? null : cast.findOffice(words);
}

/** "The minister": the one already named with that office, if there is only one. */
function holderOf(
  line: number,
  { from, to }: Subject,
  { cast, story }: { cast: Cast; story: Story },
): number | null {
  const tokens = story.lines[line]?.tokens ?? [];
  const { order, roles } = story.lexicon;
  const isOffice = order === 'verb-middle' && DEFINITE.has(tokens[from]?.norm ?? '');
  if (!isOffice || roles.at(tokens, from + 1)?.to !== to) return null;
  return cast.findHolder(tokens.slice(from + 1, to).map(({ norm }) => norm));
}

const isNamed = (raw: Raw): raw is Raw & { subject: Subject } =>
  raw.subject !== null && raw.subject.pronoun === null;

function addToCast(
  subject: Subject,
  { line, plural }: Raw,
  { cast, story }: { cast: Cast; story: Story },
): number {
  const tokens = story.lines[line]?.tokens ?? [];
  const first = skipTitles(subject, story.lines[line], story.lexicon);
  const start = tokens[subject.from]?.start ?? 0;
  const end = tokens[subject.to - 1]?.end ?? start;
  const bare = story.text.slice(tokens[first]?.start ?? start, end);
  const role = subject.role;
  const roleSpan =
    role === null ? null : { start: tokens[role.from]?.start ?? start, end: tokens[role.to - 1]?.end ?? end };
  return cast.add({
    start,
    end,
    text: story.text.slice(start, end).replace(MARKS, ''),
    bare,
    role: roleSpan,
    office: roleSpan === null ? '' : story.text.slice(roleSpan.start, roleSpan.end),
    plural: plural === true,
  });
}

function skipTitles({ from, to }: Subject, line: Line | undefined, lexicon: Lexicon): number {
  let at = from;
  while (at < to - 1 && isExactly(lexicon.titles, line?.tokens[at])) at++;
  return at;
}

/** The one the sentence before speaks of, if the cast knows him: he is nearer than the last who was quoted. */
function topicOf({ line }: Raw, cast: Cast, story: Story): number | null {
  const { text, lines, lexicon, topicOf: topicAt } = story;
  const subject = line > 0 ? topicAt(line - 1) : null;
  const tokens = lines[line - 1]?.tokens ?? [];
  if (subject === null || subject.pronoun !== null || isThing(tokens, subject, lexicon)) return null;
  const holder = holderOf(line - 1, subject, { cast, story });
  if (holder !== null) return holder;
  const start = tokens[subject.from]?.start ?? 0;
  const end = tokens[subject.to - 1]?.end ?? start;
  const name = text.slice(start, end);
  // A role or title beside it shows a person, whom the cast may not know: he need not have spoken before.
  const first = skipTitles(subject, lines[line - 1], lexicon);
  const bare = text.slice(tokens[first]?.start ?? start, end);
  const isSomebody =
    subject.role !== null ||
    first > subject.from ||
    isPerson(tokens, subject, lexicon) ||
    says(lines[line - 1], lexicon);
  return isSomebody
    ? cast.add({ start, end, text: name, bare, role: null, office: '', plural: false })
    : cast.find(name);
}

/** "These words": with "this" only an office or a body is somebody. */
function isThing(tokens: readonly Token[], { from }: Subject, lexicon: Lexicon): boolean {
  if (lexicon.order !== 'verb-final' || !isExactly(lexicon.genitives, tokens[from])) return false;
  return lexicon.roles.at(tokens, from + 1) === null && !isOneOf(lexicon.bodies, tokens[from + 1]);
}

/** Whether a sentence is about what somebody said, though it does not say what: "he had confessed to it". */
function says(line: Line | undefined, { order }: Lexicon): boolean {
  const form = line?.cues[0]?.value;
  return order === 'verb-final' && form?.kind === 'say' && form.plural === false && form.unlisted !== true;
}

const isPerson = (tokens: readonly Token[], subject: Subject, lexicon: Lexicon): boolean =>
  lexicon.order === 'verb-middle' && holdsRole(tokens, subject, lexicon);

function candidatesOf(raw: Raw, recent: readonly number[], cast: Cast): Candidate[] {
  if (raw.subject === null && !raw.heir) return [];
  const plural = raw.subject?.pronoun?.plural ?? null;
  const fitting = recent.filter((member) => plural === null || cast.isPlural(member) === plural);
  // "They" may be one body, but "he" is never several people.
  const likely = fitting.length > 0 || plural === false ? fitting : recent;
  const members = [...new Set(likely)].slice(0, 3);
  return members.map((member, rank) => ({ member, score: (raw.subject === null ? 0.6 : 0.7) / (rank + 1) }));
}
