/**
 * The interface in English, and the shape every other language must fill.
 *
 * | first part of a key | what it holds |
 * |---|---|
 * | `site`, `nav`, `common`, `count`, `dates` | on every page: name, menus, small words, counted nouns, dates |
 * | `home`, `claims` | the two pages that list |
 * | `card`, `claim`, `cite` | one claim: in a list, on its page, as a citation |
 * | `compare` | two to four claims side by side |
 * | `extras` | citing, opening the original, reporting an error |
 * | `reader` | a source with its claims marked |
 * | `legend` | the page that explains kinds, lines and marks |
 * | `access` | signing in, accounts and the people of the desk |
 * | `actorDesk` | speakers and outlets at the desk: names, offices, merging |
 * | `claimDesk` | the editor of a claim and its pickers |
 * | `sourceDesk`, `annotations` | importing and marking sources at the desk; notes on them |
 * | `speakers`, `outlets`, `topics` | lists and pages of speakers, outlets and topics |
 * | `about` | methodology and corrections |
 * | `workflow` | the states of a record, the steps between them, and what was just done |
 * | `linkDesk` | linking two claims at the desk |
 * | `suggestions` | what the engine proposes of a source, with its reasons |
 * | `reports` | what readers report, at the desk |
 * | `topicDesk` | topics at the desk, and withholding one |
 * | `settings` | what a newsroom chooses for itself |
 * | `pages` | texts of pages that the newsroom writes itself |
 * | `findings` | what the newsroom finds of a claim, and by which scales |
 * | `replies` | what those a claim speaks of answer to it |
 * | `takedowns` | out of public view, legal hold, erasure by law |
 * | `captures` | the copies of a source and what became of its passages |
 * | `notFound`, `errors` | what goes wrong |
 * | `words` | (through `i18n/vocabulary`: `term`, `meaning`, `kindOf`, `relationParts`) one table per stored word: `words.modes.direct`, `words.hopActs.relays`, `words.strengths.strong` ... |
 * | `meanings` | one sentence for the words that need explaining: `meanings.modes.denial` |
 * | `kinds` | per link type and kind: `kinds.contradicts['word-vs-deed']` with `name`, `meaning`, `test` |
 * | `relations` | the relation of two claims as one fair sentence, per type and kind |
 *
 * ICU MessageFormat: `{name}` is a value, `{count, plural, ...}` follows the language, `<tag>words</tag>` is for markup.
 * Apostrophes are ’ (a straight one is an escape sign in ICU). Digits are never typed: a number
 * that is counted is passed as a number, one that names (claim 12) as `formatOrdinal(12, locale)`.
 */
import { about } from './en/about';
import { access } from './en/access';
import { actorDesk } from './en/actor-desk';
import { annotations } from './en/annotations';
import { captures } from './en/captures';
import { cite, claim } from './en/claim';
import { claimDesk } from './en/claim-desk';
import { compare } from './en/compare';
import { extras } from './en/extras';
import { findings } from './en/findings';
import { kinds } from './en/kinds';
import { linkDesk } from './en/link-desk';
import { card, claims, home } from './en/lists';
import { pages } from './en/pages';
import { legend, reader } from './en/reader';
import { relations } from './en/relations';
import { replies } from './en/replies';
import { reports } from './en/reports';
import { settings } from './en/settings';
import { common, count, dates, errors, nav, notFound, site } from './en/site';
import { sourceDesk } from './en/source-desk';
import { outlets, speakers } from './en/speakers';
import { suggestions } from './en/suggestions';
import { takedowns } from './en/takedowns';
import { topicDesk } from './en/topic-desk';
import { topics } from './en/topics';
import { meanings, words } from './en/words';
import { workflow } from './en/workflow';

export const en = {
  site,
  nav,
  common,
  count,
  dates,
  home,
  claims,
  card,
  claim,
  cite,
  compare,
  extras,
  reader,
  legend,
  speakers,
  outlets,
  topics,
  about,
  access,
  workflow,
  linkDesk,
  claimDesk,
  actorDesk,
  suggestions,
  reports,
  settings,
  topicDesk,
  pages,
  annotations,
  sourceDesk,
  captures,
  findings,
  replies,
  takedowns,
  notFound,
  errors,
  words,
  meanings,
  kinds,
  relations,
};

/** The same keys with any words in them. */
export type Worded<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Worded<Tree[Key]>;
};

/** What a language must say: a missing or a surplus key does not compile. */
export type Messages = Worded<typeof en>;
