import { LOCALES } from '@/i18n/languages';
import { REPORT_LIMITS, type ReportState, TRAP } from './limits';
import { ReportInput } from './schema';

type Read = {
  readonly state: ReportState;
  /** What may be kept, or null when something is wrong. */
  readonly input: ReportInput | null;
  readonly isTrapped: boolean;
  readonly lang: string;
};

/** An empty form about a page, given by its path without the language. */
export function emptyReport(about: string): ReportState {
  return { values: { about, message: '', contact: '' }, wrong: {}, over: {}, failure: null };
}

/** Reads the sent form: what was typed stays as it was, whatever is wrong with it. */
export function readReport(form: FormData): Read {
  const values = {
    about: text(form, 'about'),
    message: text(form, 'message'),
    contact: text(form, 'contact'),
  };
  const sent = {
    about: pathOf(values.about),
    message: values.message.trim(),
    contact: values.contact.trim() || null,
  };
  const { wrong, over } = faultsOf(sent);
  const parsed = Object.keys(wrong).length === 0 ? ReportInput.safeParse(sent) : null;
  const state = {
    values: { ...values, about: sent.about || values.about },
    wrong: parsed && !parsed.success ? { about: 'about' as const } : wrong,
    over,
    failure: null,
  };
  return {
    state,
    input: parsed?.success ? parsed.data : null,
    isTrapped: text(form, TRAP) !== '',
    lang: text(form, 'lang'),
  };
}

type Sent = { readonly about: string; readonly message: string; readonly contact: string | null };

function faultsOf({ about, message, contact }: Sent): Pick<ReportState, 'wrong' | 'over'> {
  const excess = {
    message: message.length - REPORT_LIMITS.message,
    contact: (contact?.length ?? 0) - REPORT_LIMITS.contact,
  };
  return {
    wrong: {
      ...(!ReportInput.shape.about.safeParse(about).success && { about: 'about' as const }),
      ...(message.length < REPORT_LIMITS.least && { message: 'messageShort' as const }),
      ...(excess.message > 0 && { message: 'messageLong' as const }),
      ...(excess.contact > 0 && { contact: 'contactLong' as const }),
    },
    over: {
      ...(excess.message > 0 && { message: excess.message }),
      ...(excess.contact > 0 && { contact: excess.contact }),
    },
  };
}

/**
 * The path of a page without its language, from whatever a reader gives: a whole address, or the path alone.
 *
 * @example pathOf('https://sanad.example/fa/claims/k3m9x2p7qa#for') // => '/claims/k3m9x2p7qa'
 */
export function pathOf(address: string): string {
  const given = address.trim();
  const path = URL.canParse(given) ? new URL(given).pathname + new URL(given).search : given;
  const [unanchored = ''] = path.split('#', 1);
  const [first = '', ...rest] = unanchored.replace(/^\/+/, '').split('/');
  const parts = LOCALES.some((locale) => locale === first) ? rest : [first, ...rest];
  return parts.join('/') === '' ? '' : `/${parts.join('/')}`.replaceAll('%2C', ',');
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
