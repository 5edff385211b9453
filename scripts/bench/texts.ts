import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/tests/support/tree';
import { RULE_EXAMPLES } from '@/text/read/examples';
import { randomOf } from './random';

const PROSE_SENTENCES = 2;
const CLAIM_MARKS = /[⟦⟧]/gu;

/** A text in Dari of about this many characters: the paragraphs of the first article again and again, in any order. */
export function dariText(length: number): string {
  const article = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8');
  return shuffledTo(
    length,
    article.split('\n').filter((line) => line !== ''),
  );
}

/**
 * A text in English of about this many characters, with a claim in every few sentences, as news have them: the
 * sentences that explain our rules between those of the project's own documents, in any order.
 */
export function englishText(length: number): string {
  const claims = RULE_EXAMPLES.flatMap(({ lang, text }) =>
    lang === 'en' ? [text.replace(CLAIM_MARKS, '')] : [],
  );
  const paragraphs = proseOfDocuments().map((prose, at) => `${prose} ${claims[at % claims.length]}`);
  return shuffledTo(length, paragraphs);
}

function proseOfDocuments(): string[] {
  const folder = join(ROOT, 'docs/decisions');
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const paragraphs = pages.flatMap((page) => page.split('\n\n')).filter((block) => /^[A-Z]/u.test(block));
  return paragraphs.flatMap((block) => {
    const sentences = block.replaceAll('\n', ' ').split(/(?<=\.) /u);
    const starts = sentences.flatMap((_one, at) => (at % PROSE_SENTENCES === 0 ? [at] : []));
    return starts.map((at) => sentences.slice(at, at + PROSE_SENTENCES).join(' '));
  });
}

/** The same text with a number before each paragraph, so that no passage that crosses one stands twice. */
export function numbered(text: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at + 1}. ${line}`)
    .join('\n');
}

/** What an attacker would send: a megabyte and more of one sign, one word, or letters without a space. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'of \u00ab': (length) => '\u00ab'.repeat(length),
  'of "': (length) => '"'.repeat(length),
  'of joiners': (length) => '\u200c'.repeat(length),
  'of one word': (length) => 'گفت '.repeat(length / 4),
  'of one full stop after another': (length) => 'گفت. '.repeat(length / 5),
  'without spaces': (length) => 'داعش'.repeat(length / 4),
  'of open quotations': (length) => 'او گفت: «نه '.repeat(length / 12),
};

function shuffledTo(length: number, paragraphs: readonly string[]): string {
  const random = randomOf(7);
  const lines: string[] = [];
  let written = 0;
  while (written < length) {
    for (const line of shuffled(paragraphs, random)) {
      lines.push(line);
      written += line.length + 1;
    }
  }
  return lines.join('\n');
}

function shuffled(lines: readonly string[], random: () => number): string[] {
  const keyed = lines.map((line) => ({ line, place: random() }));
  return keyed.sort((one, other) => one.place - other.place).map(({ line }) => line);
}
