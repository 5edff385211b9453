import type { DeskAction, RecordAction } from '@/features/access/policy';
import { PLANTED_WORD, type Planted } from './newsroom';

/** Who may see what stands at an address of the build. */
export type RouteRight =
  | { readonly who: 'everybody'; readonly path: (record: Planted) => string; readonly isOfRecord?: true }
  | { readonly who: DeskAction; readonly path: (record: Planted) => string }
  | {
      readonly who: RecordAction;
      readonly path: (record: Planted) => string;
      readonly isOfRecord: true;
    };

const plain = (path: string): RouteRight => ({ who: 'everybody', path: () => path });
/** A public page of one record: it shows what is public, and to editors no more than that. */
const record = (path: (record: Planted) => string): RouteRight => ({
  who: 'everybody',
  path,
  isOfRecord: true,
});
const desk = (who: DeskAction, path: string): RouteRight => ({ who, path: () => path });

/**
 * Every address of the build, by its pattern, and who may see it. A page that is not here fails the tests: say who may
 * see it, and how to ask for it. `[lang]` stands for the language.
 */
export const ROUTES: Readonly<Record<string, RouteRight>> = {
  '/[lang]': plain('/[lang]'),
  '/[lang]/[...rest]': plain('/[lang]/no/such/page'),
  '/[lang]/about/methodology': plain('/[lang]/about/methodology'),
  '/[lang]/claims': plain(`/[lang]/claims?q=${PLANTED_WORD}`),
  '/[lang]/claims/[id]': record(({ claim }) => `/[lang]/claims/${claim.publicId}`),
  '/[lang]/claims/[id]/cite/[format]': record(({ claim }) => `/[lang]/claims/${claim.publicId}/cite/ris`),
  '/[lang]/claims/[id]/revisions/[number]': record(
    ({ claim }) => `/[lang]/claims/${claim.publicId}/revisions/1`,
  ),
  '/[lang]/compare': record(({ claim }) => `/[lang]/compare?c=${claim.publicId}`),
  '/[lang]/compare/cite/[format]': record(({ claim }) => `/[lang]/compare/cite/ris?c=${claim.publicId}`),
  '/[lang]/corrections': plain('/[lang]/corrections'),
  '/[lang]/legend': plain('/[lang]/legend'),
  '/[lang]/outlets/[id]': plain('/[lang]/outlets/2222222222'),
  '/[lang]/report': plain('/[lang]/report'),
  '/[lang]/report/thanks': plain('/[lang]/report/thanks'),
  '/[lang]/sources': plain('/[lang]/sources'),
  '/[lang]/sources/[id]': record(({ source }) => `/[lang]/sources/${source.publicId}`),
  '/[lang]/speakers': plain('/[lang]/speakers'),
  '/[lang]/speakers/[id]': plain('/[lang]/speakers/2222222222'),
  '/[lang]/topics': plain('/[lang]/topics'),
  '/[lang]/topics/[id]': record(({ topic }) => `/[lang]/topics/${topic.publicId}`),
  '/[lang]/sign-in': plain('/[lang]/sign-in'),
  '/[lang]/set-up': plain('/[lang]/set-up'),
  '/[lang]/invitation/[ticket]': plain('/[lang]/invitation/2222-2222-2222'),
  '/[lang]/desk': desk('readDesk', '/[lang]/desk'),
  '/[lang]/desk/claims': desk('readDesk', `/[lang]/desk/claims?q=${PLANTED_WORD}`),
  '/[lang]/desk/claims/[id]': {
    who: 'read',
    path: ({ claim }) => `/[lang]/desk/claims/${claim.publicId}`,
    isOfRecord: true,
  },
  '/[lang]/desk/claims/new': {
    who: 'recordClaim',
    path: ({ captureId }) => `/[lang]/desk/claims/new?capture=${captureId}`,
    isOfRecord: true,
  },
  '/[lang]/desk/actors': desk('readDesk', '/[lang]/desk/actors?q=ministry'),
  '/[lang]/desk/actors/[id]': desk('readDesk', '/[lang]/desk/actors/2222222222'),
  '/[lang]/desk/actors/[id]/merge': desk('mergeSpeakers', '/[lang]/desk/actors/2222222222/merge'),
  '/[lang]/desk/actors/new': desk('addSpeakers', '/[lang]/desk/actors/new'),
  '/[lang]/desk/account': desk('readDesk', '/[lang]/desk/account'),
  '/[lang]/desk/links/[id]': desk('readDesk', '/[lang]/desk/links/2222222222'),
  '/[lang]/desk/links/new': desk('readDesk', '/[lang]/desk/links/new'),
  '/[lang]/desk/publish/[id]': {
    who: 'read',
    path: ({ source }) => `/[lang]/desk/publish/${source.publicId}`,
    isOfRecord: true,
  },
  '/[lang]/desk/findings/[id]': desk('readDesk', '/[lang]/desk/findings/2222222222'),
  '/[lang]/desk/findings/new': {
    who: 'assess',
    path: ({ claim }) => `/[lang]/desk/findings/new?claim=${claim.publicId}`,
    isOfRecord: true,
  },
  '/[lang]/desk/replies/[id]': desk('readDesk', '/[lang]/desk/replies/2222222222'),
  '/[lang]/desk/replies/new': {
    who: 'reply',
    path: ({ claim }) => `/[lang]/desk/replies/new?claim=${claim.publicId}`,
    isOfRecord: true,
  },
  '/[lang]/desk/takedowns': desk('seeTakedowns', '/[lang]/desk/takedowns'),
  '/[lang]/desk/scales': desk('manageSettings', '/[lang]/desk/scales'),
  '/[lang]/desk/people': desk('managePeople', '/[lang]/desk/people'),
  '/[lang]/desk/sources/[id]/captures': {
    who: 'editSource',
    path: ({ source }) => `/[lang]/desk/sources/${source.publicId}/captures`,
    isOfRecord: true,
  },
  '/[lang]/desk/sources/[id]/suggestions': {
    who: 'recordClaim',
    path: ({ source }) => `/[lang]/desk/sources/${source.publicId}/suggestions`,
    isOfRecord: true,
  },
  '/[lang]/desk/reports': desk('handleReports', '/[lang]/desk/reports'),
  '/[lang]/desk/topics': desk('readDesk', '/[lang]/desk/topics'),
  '/[lang]/desk/topics/[id]': {
    ...{ who: 'read', isOfRecord: true },
    path: ({ topic }) => `/[lang]/desk/topics/${topic.publicId}`,
  },
  '/[lang]/desk/settings': desk('manageSettings', '/[lang]/desk/settings'),
  '/[lang]/desk/pages': desk('manageSettings', '/[lang]/desk/pages'),
  '/[lang]/desk/import': desk('importSource', '/[lang]/desk/import'),
  '/[lang]/desk/sources': desk('readDesk', '/[lang]/desk/sources'),
  '/[lang]/desk/sources/[id]': {
    ...{ who: 'read', isOfRecord: true },
    path: ({ source }) => `/[lang]/desk/sources/${source.publicId}`,
  },
  '/[lang]/desk/annotations': desk('readDesk', '/[lang]/desk/annotations'),
  '/[lang]/desk/annotations/[id]': {
    ...{ who: 'read', isOfRecord: true },
    path: ({ note }) => `/[lang]/desk/annotations/${note.publicId}`,
  },
  '/_global-error': plain('/_global-error'),
  '/_not-found': plain('/_not-found'),
  '/api/auth/[...all]': plain('/api/auth/get-session'),
  '/api/health': plain('/api/health'),
  '/api/v1/desk/actors': desk('readDesk', '/api/v1/desk/actors?q=ministry'),
  '/api/v1/desk/dates': desk('readDesk', '/api/v1/desk/dates?q=1402'),
  '/api/v1/desk/work': desk('readDesk', '/api/v1/desk/work'),
  '/api/v1/desk/claims': desk('readDesk', `/api/v1/desk/claims?q=${PLANTED_WORD}`),
  '/api/v1/annotations/[id]': record(({ note }) => `/api/v1/annotations/${note.publicId}`),
  '/api/v1/claim-reviews': plain('/api/v1/claim-reviews'),
  '/api/v1/claims/suggest': plain(`/api/v1/claims/suggest?q=${PLANTED_WORD}`),
  '/robots.txt': plain('/robots.txt'),
  '/sitemap.xml': plain('/sitemap.xml'),
};

/** Who may run a server action: a right of the table, or whoever a page of ours was shown to. */
export type ActionRight = DeskAction | RecordAction | 'everybody' | 'our-pages';

/**
 * Every server action of the build, by file and name. One that is not here fails the tests: say by which right it runs.
 * `everybody` is for what changes nothing but what a reader sends us, from anywhere.
 */
export const ACTIONS: Readonly<Record<string, ActionRight>> = {
  'features/report/actions.ts#sendReport': 'everybody',
  'features/access/sign-in-actions.ts#signInAction': 'our-pages',
  'features/access/sign-in-actions.ts#confirmSignInAction': 'our-pages',
  'features/access/sign-in-actions.ts#signOutAction': 'readDesk',
  'features/access/sign-in-actions.ts#setUpAction': 'our-pages',
  'features/access/sign-in-actions.ts#acceptInvitationAction': 'our-pages',
  'features/access/sign-in-actions.ts#resetPasswordAction': 'our-pages',
  'features/access/account-actions.ts#changeOwnBylineAction': 'readDesk',
  'features/access/account-actions.ts#changePasswordAction': 'readDesk',
  'features/access/account-actions.ts#beginTwoFactorAction': 'readDesk',
  'features/access/account-actions.ts#confirmTwoFactorAction': 'readDesk',
  'features/access/account-actions.ts#endTwoFactorAction': 'readDesk',
  'features/access/account-actions.ts#endSessionAction': 'readDesk',
  'features/access/account-actions.ts#endOtherSessionsAction': 'readDesk',
  'features/access/actions.ts#inviteAction': 'invite',
  'features/access/actions.ts#inviteBackAction': 'invite',
  'features/access/actions.ts#withdrawInvitationAction': 'invite',
  'features/access/actions.ts#changeRoleAction': 'managePeople',
  'features/access/actions.ts#changeBylineAction': 'managePeople',
  'features/access/actions.ts#resetLinkAction': 'managePeople',
  'features/access/actions.ts#dropTwoFactorAction': 'managePeople',
  'features/access/actions.ts#removeEditorAction': 'managePeople',
  'features/actor/actions.ts#addActorAction': 'addSpeakers',
  'features/actor/actions.ts#editActorAction': 'editSpeakers',
  'features/actor/actions.ts#saveOfficeAction': 'editSpeakers',
  'features/actor/actions.ts#mergeActorsAction': 'mergeSpeakers',
  'features/actor/actions.ts#splitActorAction': 'mergeSpeakers',
  'features/link/actions.ts#draftLinkAction': 'link',
  'features/link/actions.ts#redraftLinkAction': 'link',
  'features/link/actions.ts#setApartAction': 'link',
  'features/link/actions.ts#withdrawLinkAction': 'hide',
  'features/assessment/actions.ts#writeFindingAction': 'assess',
  'features/assessment/actions.ts#rewriteFindingAction': 'assess',
  'features/assessment/actions.ts#reviseScaleAction': 'manageSettings',
  'features/reply/actions.ts#recordReplyAction': 'reply',
  'features/reply/actions.ts#rewriteReplyAction': 'reply',
  'features/takedown/actions.ts#takeDownAction': 'hide',
  'features/takedown/actions.ts#holdAction': 'hold',
  'features/takedown/actions.ts#releaseAction': 'hold',
  'features/takedown/actions.ts#askErasureAction': 'askErasure',
  'features/takedown/actions.ts#withdrawErasureAction': 'askErasure',
  'features/takedown/actions.ts#eraseAction': 'erase',
  'features/undo/actions.ts#undoAction': 'readDesk',
  'features/assignment/actions.ts#assignAction': 'assign',
  'features/workflow/actions.ts#submitAction': 'submit',
  'features/workflow/actions.ts#sendBackAction': 'sendBack',
  'features/workflow/actions.ts#publishAction': 'publish',
  'features/workflow/actions.ts#publishSourceAction': 'publish',
  'features/workflow/actions.ts#hideAction': 'hide',
  'features/workflow/actions.ts#restoreAction': 'restore',
  'features/capture/actions.ts#recaptureAction': 'editSource',
  'features/capture/actions.ts#acceptCarriedAction': 'editSource',
  'features/capture/actions.ts#loseCarriedAction': 'editSource',
  'features/capture/actions.ts#fixCarriedAction': 'editSource',
  'features/suggestion/actions.ts#confirmSuggestionAction': 'recordClaim',
  'features/suggestion/actions.ts#rejectSuggestionAction': 'recordClaim',
  'features/suggestion/actions.ts#undoSuggestionAction': 'recordClaim',
  'features/suggestion/actions.ts#readAgainAction': 'recordClaim',
  'features/report/desk-actions.ts#closeReportAction': 'handleReports',
  'features/report/desk-actions.ts#reopenReportAction': 'handleReports',
  'features/topic-edit/actions.ts#beginTopicAction': 'manageTopics',
  'features/topic-edit/actions.ts#editTopicAction': 'editTopic',
  'features/topic-edit/actions.ts#placeClaimAction': 'editTopic',
  'features/topic-edit/actions.ts#removeClaimAction': 'editTopic',
  'features/topic-edit/actions.ts#posePropositionAction': 'editTopic',
  'features/topic-edit/actions.ts#rewordPropositionAction': 'editTopic',
  'features/topic-edit/actions.ts#hidePropositionAction': 'editTopic',
  'features/topic-edit/actions.ts#showPropositionAction': 'editTopic',
  'features/withhold/actions.ts#withholdTopicAction': 'withhold',
  'features/withhold/actions.ts#showTopicAction': 'withhold',
  'features/setting/actions.ts#setSecondPersonAction': 'manageSettings',
  'features/page/actions.ts#writePageAction': 'manageSettings',
  'features/claim-edit/actions.ts#recordClaimAction': 'recordClaim',
  'features/claim-edit/actions.ts#saveClaimAction': 'editClaim',
  'features/claim-edit/actions.ts#mergeClaimAction': 'editClaim',
  'features/claim-edit/actions.ts#restoreRevisionAction': 'editClaim',
  'features/claim-edit/actions.ts#setStancesAction': 'editClaim',
  'features/intake/actions.ts#lookAction': 'importSource',
  'features/intake/actions.ts#importAction': 'importSource',
  'features/intake/actions.ts#editSourceAction': 'editSource',
  'features/marking/actions.ts#claimAtAction': 'recordClaim',
  'features/evidence/actions.ts#evidenceAction': 'link',
  'features/annotation/actions.ts#annotateAction': 'annotate',
  'features/annotation/actions.ts#highlightAction': 'annotate',
  'features/annotation/actions.ts#replyAction': 'annotate',
  'features/annotation/actions.ts#editNoteAction': 'annotate',
  'features/annotation/actions.ts#resolveAction': 'resolveAnnotation',
  'features/annotation/actions.ts#reopenAction': 'resolveAnnotation',
  'features/annotation/actions.ts#hideNoteAction': 'annotate',
  'features/demo/actions.ts#becomeDemoEditorAction': 'our-pages',
};
