import { PASSWORD_LENGTH } from '@/features/account/schema';
import { INTERFACE_LANGUAGES, LOCALES, type Locale, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import type { LocalText } from '@/lib/local-text';
import { EDITOR_ROLES, type EditorRole } from '../policy';
import type { Field } from './field';

/** The byline in each language of the interface: one's own, or another's. */
export function bylineFields(
  locale: Locale,
  byline: LocalText = {},
  whose: 'own' | 'other' = 'own',
): Field[] {
  const words = messages(locale).access.byline;
  const [first, ...others] = [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang) => ({
    kind: 'line' as const,
    name: `byline.${lang}`,
    label: words[lang],
    value: byline[lang] ?? '',
    lang: tagOf(lang),
    dir: INTERFACE_LANGUAGES[lang].dir,
    isOptional: true,
  }));
  if (!first) return [];
  return [
    { ...first, legend: whose === 'own' ? words.legend : words.legendOther, hint: words.hint },
    ...others,
  ];
}

/** A password to be chosen. */
export function newPasswordField(locale: Locale): Field {
  const { password } = messages(locale).access;
  const hint = translator(locale)('access.password.hint', { count: PASSWORD_LENGTH.least });
  return { kind: 'password', name: 'password', label: password.choose, hint, autoComplete: 'new-password' };
}

export function emailField(locale: Locale): Field {
  return { kind: 'email', name: 'email', label: messages(locale).access.signIn.email, autoComplete: 'email' };
}

/** The roles, each with what it may do. */
export function roleField(locale: Locale, role: EditorRole): Field {
  const { people, roles, roleMeanings } = messages(locale).access;
  const options = EDITOR_ROLES.map((value) => ({ value, label: roles[value], hint: roleMeanings[value] }));
  return { kind: 'choice', name: 'role', label: people.role, value: role, options };
}
