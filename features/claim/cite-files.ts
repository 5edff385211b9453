import type { CiteItem } from './cite';
import type { CiteDay } from './cite-days';
import type { CiteFormat } from './cite-formats';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Items in the three formats of reference managers. `read` is the day they were taken, an ISO date. */
export const CITE_WRITERS: Readonly<
  Record<Exclude<CiteFormat, 'txt'>, (items: readonly CiteItem[], read: string) => string>
> = { bib: toBibtex, ris: toRis, json: toCslJson };

/** CSL-JSON 1.0.2, as Zotero and pandoc read it: an array of web pages. Names are literal: nobody's is taken apart. */
function toCslJson(items: readonly CiteItem[], read: string): string {
  const entries = items.map((item) => ({
    id: item.id,
    type: 'webpage',
    title: item.title,
    language: item.lang,
    ...(item.author !== null && { author: [{ literal: item.author }] }),
    'container-title': item.container,
    ...(item.publisher !== null && { publisher: item.publisher }),
    ...(item.issued.length > 0 && {
      issued: { 'date-parts': item.issued, ...(item.isDateInferred && { circa: true }) },
    }),
    accessed: { 'date-parts': [read.split('-').map(Number)] },
    URL: item.url,
    note: item.notes.join(' '),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** BibTeX in UTF-8, for biber, biblatex and any BibTeX that reads it. */
function toBibtex(items: readonly CiteItem[], read: string): string {
  return items.map((item) => bibtexEntry(item, read)).join('\n');
}

function bibtexEntry(item: CiteItem, read: string): string {
  const [first] = item.issued;
  const fields: [name: string, value: string | null][] = [
    ['author', item.author && `{${bibtexText(item.author)}}`],
    ['title', `{${bibtexText(item.title)}}`],
    ['howpublished', bibtexText(item.container)],
    ['organization', item.publisher && bibtexText(item.publisher)],
    ['year', first ? String(first[0]) : null],
    ['url', item.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', read],
    ['langid', bibtexText(item.lang)],
    ['note', bibtexText(item.notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const month = first?.[1] && MONTHS[first[1] - 1];
  // A month is a macro of BibTeX's own, without braces.
  return `@misc{${item.id},\n${[...lines, ...(month ? [`  month = ${month},`] : [])].join('\n')}\n}\n`;
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with the signs that TeX would act on made plain, and on one line. */
function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\~^&%$#_{}]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

/** RIS: one tag a line, CR LF at each end, ER last. */
function toRis(items: readonly CiteItem[], read: string): string {
  return items.map((item) => risEntry(item, read)).join('\r\n');
}

function risEntry(item: CiteItem, read: string): string {
  const [first] = item.issued;
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    // A comma would make two names of one.
    [
      'AU',
      item.author
        ?.split(/[,،]/)
        .map((part) => part.trim())
        .join('; ') ?? null,
    ],
    ['TI', item.title],
    ['T2', item.container],
    ['PB', item.publisher],
    ['PY', first ? String(first[0]) : null],
    ['DA', first ? risDay(first) : null],
    ['LA', item.lang],
    ['UR', item.url],
    ['Y2', risDay([Number(read.slice(0, 4)), Number(read.slice(5, 7)), Number(read.slice(8, 10))])],
    ...item.notes.map((note): [string, string] => ['N1', note]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function risDay([year, month, day]: CiteDay): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
