import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CONTENT_LANGUAGES, quotationMarks } from '@/i18n/languages';
import { Gloss } from './gloss';
import { Quote } from './quote';

const words = 'داعش یک پروژهی امریکایی است';

describe('a quote', () => {
  it('gives the bare words in their language and direction; its marks are the style sheet’s', () => {
    const html = renderToStaticMarkup(<Quote words={words} lang="fa-AF" isDirect size="lg" />);
    expect(html).toBe(
      `<blockquote class="quote quote-lg quote-direct" lang="fa-AF" dir="rtl">${words}</blockquote>`,
    );
  });

  it('wears no marks when the speech is reported', () => {
    const html = renderToStaticMarkup(<Quote words={words} lang="fa-AF" isDirect={false} size="lg" />);
    expect(html).not.toContain('quote-direct');
  });

  it('marks the reporting verb without changing a letter', () => {
    const html = renderToStaticMarkup(
      <Quote words={words} lang="ps" isDirect size="md" cue={[5, 7]} href="/x" />,
    );
    expect(html).toContain('<b class="cue-word whitespace-nowrap">یک</b>');
    expect(html.replace(/<[^>]*>/g, '')).toBe(words);
  });

  it('never escapes into markup', () => {
    const html = renderToStaticMarkup(<Quote words="<b>x</b>" lang="en" isDirect size="md" />);
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});

describe('the marks in the style sheet', () => {
  const css = readFileSync(new URL('../app/styles/type.css', import.meta.url), 'utf8');

  it.each(Object.keys(CONTENT_LANGUAGES))('are those of %s', (lang) => {
    expect(marksInStyles(css, lang)).toEqual(quotationMarks(lang));
  });
});

describe('a gloss', () => {
  const translations = { en: 'ISIS is an American project.', ps: 'ګورئ' };

  it('stands in the reader’s language', () => {
    const html = renderToStaticMarkup(<Gloss translations={translations} quoteLang="fa-AF" locale="en" />);
    expect(html).toBe('<p class="gloss" lang="en" dir="ltr">ISIS is an American project.</p>');
  });

  it.each([
    ['a reader of the quote’s own language', 'fa-AF', 'fa', { fa: 'x', en: 'y' }],
    ['a reader whose language has no translation', 'fa-AF', 'ps', { en: 'y' }],
  ] as const)('is left out for %s', (_who, quoteLang, locale, given) => {
    const html = renderToStaticMarkup(<Gloss translations={given} quoteLang={quoteLang} locale={locale} />);
    expect(html).toBe('');
  });
});

/** The `quotes` of a language by the style sheet: the last rule that names it, else the one for all. */
function marksInStyles(css: string, lang: string): { open: string; close: string } {
  const rules = [...css.matchAll(/\.quote([^{}]*)\{\s*quotes: "([^"]*)" "([^"]*)";\s*\}/g)];
  const base = lang.split('-')[0] ?? '';
  const own = rules.findLast(([, selector]) => selector?.includes(`:lang(${base})`));
  const [, , open = '', close = ''] = own ?? rules.find(([, selector]) => selector?.trim() === '') ?? [];
  return { open: unescapeCss(open), close: unescapeCss(close) };
}

/** A CSS escape of one character. */
function unescapeCss(text: string): string {
  return text.replace(/\\([0-9a-f]+) ?/g, (_escape, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
