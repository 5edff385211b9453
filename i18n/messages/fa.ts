/** The interface in Dari, in Afghan usage; its words are those of docs/glossary.md. */
import type { Messages } from './en';
import { about } from './fa/about';
import { access } from './fa/access';
import { actorDesk } from './fa/actor-desk';
import { annotations } from './fa/annotations';
import { captures } from './fa/captures';
import { cite, claim } from './fa/claim';
import { claimDesk } from './fa/claim-desk';
import { compare } from './fa/compare';
import { extras } from './fa/extras';
import { findings } from './fa/findings';
import { kinds } from './fa/kinds';
import { linkDesk } from './fa/link-desk';
import { card, claims, home } from './fa/lists';
import { pages } from './fa/pages';
import { legend, reader } from './fa/reader';
import { relations } from './fa/relations';
import { replies } from './fa/replies';
import { reports } from './fa/reports';
import { settings } from './fa/settings';
import { common, count, dates, errors, nav, notFound, site } from './fa/site';
import { sourceDesk } from './fa/source-desk';
import { outlets, speakers } from './fa/speakers';
import { suggestions } from './fa/suggestions';
import { takedowns } from './fa/takedowns';
import { topicDesk } from './fa/topic-desk';
import { topics } from './fa/topics';
import { meanings, words } from './fa/words';
import { workflow } from './fa/workflow';

export const fa: Messages = {
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
