/** The interface in Pashto, awaiting a native reader; its words are those of docs/glossary.md. */
import type { Messages } from './en';
import { about } from './ps/about';
import { access } from './ps/access';
import { actorDesk } from './ps/actor-desk';
import { annotations } from './ps/annotations';
import { captures } from './ps/captures';
import { cite, claim } from './ps/claim';
import { claimDesk } from './ps/claim-desk';
import { compare } from './ps/compare';
import { extras } from './ps/extras';
import { findings } from './ps/findings';
import { kinds } from './ps/kinds';
import { linkDesk } from './ps/link-desk';
import { card, claims, home } from './ps/lists';
import { pages } from './ps/pages';
import { legend, reader } from './ps/reader';
import { relations } from './ps/relations';
import { replies } from './ps/replies';
import { reports } from './ps/reports';
import { settings } from './ps/settings';
import { common, count, dates, errors, nav, notFound, site } from './ps/site';
import { sourceDesk } from './ps/source-desk';
import { outlets, speakers } from './ps/speakers';
import { suggestions } from './ps/suggestions';
import { takedowns } from './ps/takedowns';
import { topicDesk } from './ps/topic-desk';
import { topics } from './ps/topics';
import { meanings, words } from './ps/words';
import { workflow } from './ps/workflow';

export const ps: Messages = {
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
