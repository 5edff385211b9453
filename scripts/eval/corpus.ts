import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Article = z.object({ url: z.string(), lang: z.string(), text: z.string(), gold: z.boolean() });
const Quote = z.object({
  url: z.string(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  aliases: z.array(z.string()),
  type: z.string(),
});

/** A statement as annotated. `optional` ones are neither right nor wrong. */
export type Gold = Omit<z.infer<typeof Quote>, 'url'>;

/** A text with the statements annotated in it; `gold` is null where nobody annotated it. */
export interface Annotated {
  readonly url: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: readonly Gold[] | null;
}

/** Reads `articles.jsonl` and `quotes.jsonl` of a folder; null if the folder does not hold them. */
export function readCorpus(folder: string): Annotated[] | null {
  const [articles, quotes] = [join(folder, 'articles.jsonl'), join(folder, 'quotes.jsonl')];
  if (!existsSync(articles) || !existsSync(quotes)) return null;
  const statements = linesOf(quotes).map((line) => Quote.parse(line));
  return linesOf(articles).map((line) => {
    const { url, lang, text, gold } = Article.parse(line);
    return { url, lang, text, gold: gold ? statements.filter((one) => one.url === url) : null };
  });
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
