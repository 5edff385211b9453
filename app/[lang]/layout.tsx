import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { PATH_HEADER } from '@/lib/edge';
import { siteUrl } from '@/lib/env';
import { Footer } from '../layout/footer';
import { Masthead } from '../layout/masthead';
import { localeOf } from '../locale';
import '../globals.css';

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly lang: string }> };

const NASKH = '/fonts/noto-naskh-arabic-arabic-wght-normal.woff2';
const INTERFACE_FONT = {
  ltr: '/fonts/vazirmatn-latin-wght-normal.woff2',
  rtl: '/fonts/vazirmatn-arabic-wght-normal.woff2',
} as const;

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#10131a' },
  ],
};

export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const { site } = messages(await localeOf(params));
  return {
    metadataBase: siteUrl(),
    title: { default: site.name, template: site.pageTitle.replace('{page}', '%s') },
    description: site.description,
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/favicon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    manifest: '/manifest.webmanifest',
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The frame of every page. Links are plain: each page is a whole document, so that none of them needs a script. */
export default async function Layout({ children, params }: Props) {
  const locale = await localeOf(params);
  const { tag, dir } = INTERFACE_LANGUAGES[locale];
  const address = (await headers()).get(PATH_HEADER) ?? `/${locale}`;
  preloadFonts(locale);

  return (
    <html lang={tag} dir={dir}>
      <body>
        <a className="skip" href="#content">
          {messages(locale).nav.skip}
        </a>
        <Masthead locale={locale} address={address} />
        <main className="page" id="content">
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  );
}

/** Only what the first view is sure to need: the quotes' face and that of the interface. */
function preloadFonts(locale: Locale): void {
  for (const file of [NASKH, INTERFACE_FONT[INTERFACE_LANGUAGES[locale].dir]]) {
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
}
