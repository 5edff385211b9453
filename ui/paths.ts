import type { Locale } from '@/i18n/languages';

/** Addresses of the public pages. The language comes first; the rest of an address never changes. */
export function homePath(locale: Locale): string {
  return `/${locale}`;
}

export function claimsPath(locale: Locale): string {
  return `/${locale}/claims`;
}

export function claimPath(locale: Locale, publicId: string): string {
  return `/${locale}/claims/${publicId}`;
}

/** A claim as readers saw it once; the address lasts. */
export function revisionPath(locale: Locale, publicId: string, number: number): string {
  return `${claimPath(locale, publicId)}/revisions/${number}`;
}

/** Where a link stands on the page of one of its claims. */
export function linkPath(locale: Locale, claimPublicId: string, linkPublicId: string): string {
  return `${claimPath(locale, claimPublicId)}#link-${linkPublicId}`;
}

export function sourcesPath(locale: Locale): string {
  return `/${locale}/sources`;
}

export function sourcePath(locale: Locale, publicId: string): string {
  return `/${locale}/sources/${publicId}`;
}

/** A claim at its words in the source: the claim is opened and scrolled to. */
export function quotePath(locale: Locale, sourcePublicId: string, claimPublicId: string): string {
  return `${sourcePath(locale, sourcePublicId)}#claim-${claimPublicId}`;
}

export function legendPath(locale: Locale): string {
  return `/${locale}/legend`;
}

/** Claims side by side, in this order. Commas stay as they are, so that the address can be read and typed. */
export function comparePath(locale: Locale, publicIds: readonly string[]): string {
  return publicIds.length === 0 ? `/${locale}/compare` : `/${locale}/compare?c=${publicIds.join(',')}`;
}

/** The form that tells the newsroom of an error on a page, given by its path without the language. */
export function reportPath(locale: Locale, about: string): string {
  return `/${locale}/report?about=${encodeURIComponent(about)}`;
}

export function speakersPath(locale: Locale): string {
  return `/${locale}/speakers`;
}

export function speakerPath(locale: Locale, publicId: string): string {
  return `${speakersPath(locale)}/${publicId}`;
}

export function outletPath(locale: Locale, publicId: string): string {
  return `/${locale}/outlets/${publicId}`;
}

export function topicsPath(locale: Locale): string {
  return `/${locale}/topics`;
}

export function topicPath(locale: Locale, publicId: string): string {
  return `${topicsPath(locale)}/${publicId}`;
}

/** A proposition, on the page of its topic. */
export function propositionPath(
  locale: Locale,
  {
    topicPublicId,
    propositionPublicId,
  }: { readonly topicPublicId: string; readonly propositionPublicId: string },
): string {
  return `${topicPath(locale, topicPublicId)}#at-issue-${propositionPublicId}`;
}

export function methodologyPath(locale: Locale): string {
  return `/${locale}/about/methodology`;
}

export function correctionsPath(locale: Locale): string {
  return `/${locale}/corrections`;
}
