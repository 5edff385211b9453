import { READER_VERSION } from '@/text/read-claims';
import type { Annotated } from './corpus';
import { faultLine, faultsOf } from './errors';
import { copiedEntries, measureLeftOut } from './leave-one-out';
import { type Measured, measure } from './measure';
import { projectAll } from './project';
import { flatRow, meanRows, ruleRows, scoreRows, typeRows } from './tables';

/** What was asked for beside the scores. */
export interface Asked {
  readonly json: boolean;
  readonly errors: boolean;
  readonly leaveOneOut: boolean;
}

/** Where a report is printed to: lines and tables. */
export interface Printer {
  log(line: string): void;
  error(line: string): void;
  table(rows: readonly object[]): void;
}

/** Texts to score, and others of the same languages in which the entries of tables may stand. */
export interface Texts {
  readonly corpus: readonly Annotated[];
  readonly beside: readonly Annotated[];
}

/** Prints how well the engine reads a corpus; whether it passes is said back. */
export function printReport(texts: Texts, asked: Asked, printer: Printer): boolean {
  return asked.leaveOneOut ? printLeftOut(texts, asked, printer) : printScores(texts.corpus, asked, printer);
}

function printScores(corpus: readonly Annotated[], { json, errors }: Asked, printer: Printer): boolean {
  const measured = measure(corpus);
  const projected = projectAll(corpus);
  const [scores, types, rules] = [scoreRows(measured), typeRows(measured), ruleRows(measured)];
  if (json) {
    const faults = errors ? { errors: faultsOf(measured) } : {};
    printer.log(
      JSON.stringify({ engine: READER_VERSION, scores, types, rules, projected, ...faults }, null, 2),
    );
    return true;
  }
  if (errors) printFaults(measured, printer);
  if (errors) for (const one of projected) printProjectedFaults(one, printer);
  for (const rows of [scores.map(flatRow), types, rules]) printer.table(rows);
  printer.log(
    'Projected by line from an annotated translation: a line counts as found if a suggestion starts in it.',
  );
  printer.table(projected.map(({ missed: _missed, wrong: _wrong, ...row }) => row));
  return true;
}

function printLeftOut({ corpus, beside }: Texts, { json, errors }: Asked, printer: Printer): boolean {
  const { measured, masked } = measureLeftOut(corpus, beside);
  const copied = copiedEntries(corpus, beside);
  const scores = scoreRows(measured).map((row, at) => ({ ...row, masked: masked[at] ?? null }));
  const means = meanRows(measured);
  if (json) {
    printer.log(JSON.stringify({ engine: READER_VERSION, scores, means, copied }, null, 2));
    return copied.length === 0;
  }
  if (errors) printFaults(measured, printer);
  printer.log('Each text read without the table entries that stand in no other text of its language:');
  printer.table(scores.map((row) => ({ ...flatRow(row), masked: row.masked })));
  printer.table(means);
  if (copied.length === 0) {
    printer.log('No table entry of four or more words stands in one text only.');
    return true;
  }
  printer.log('Table entries of four or more words that stand in one text only:');
  printer.table(copied);
  return false;
}

function printFaults(measured: readonly Measured[], printer: Printer): void {
  for (const fault of faultsOf(measured)) printer.log(faultLine(fault));
}

function printProjectedFaults(
  { url, missed, wrong }: { url: string; missed: readonly string[]; wrong: readonly string[] },
  printer: Printer,
): void {
  for (const line of missed) printer.log(`${url} | line missed | ${line}`);
  for (const line of wrong) printer.log(`${url} | line wrong | ${line}`);
}
