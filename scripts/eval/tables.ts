import type { Measured } from './measure';
import type { Scored } from './score';

/** One row of a score table: counts, and percentages with one digit. */
export function scoreRow(name: string, list: readonly Scored[]) {
  const { matches, missed, wrong } = pooled(list);
  const [guessed, gold] = [matches.length + wrong.length, matches.length + missed.length];
  const of = (right: number) => ({
    precision: percent(right, guessed),
    recall: percent(right, gold),
    f1: percent(2 * right, guessed + gold),
  });
  const overlap = of(matches.length);
  return {
    name,
    gold,
    guessed,
    ...overlap,
    exact: of(matches.filter(({ exact }) => exact).length),
    speaker: of(matches.filter(({ speaker }) => speaker).length),
  };
}

export type ScoreRow = ReturnType<typeof scoreRow>;

/** The scores of each text, and of each language with all its texts in one. */
export function scoreRows(measured: readonly Measured[]): ScoreRow[] {
  return [
    ...measured.map(({ url, scored }) => scoreRow(url, [scored])),
    ...languagesOf(measured).map(([lang, list]) => scoreRow(lang, list)),
  ];
}

/** Per language, how each type of statement was found; what was wrong has no type, so there is no precision. */
export function typeRows(measured: readonly Measured[]) {
  return languagesOf(measured).flatMap(([lang, list]) => {
    const { matches, missed } = pooled(list);
    const types = new Set([...matches.map(({ gold }) => gold.type), ...missed.map(({ type }) => type)]);
    return [...types].sort().map((type) => {
      const found = matches.filter(({ gold }) => gold.type === type);
      const all = found.length + missed.filter((one) => one.type === type).length;
      return { lang, type, gold: all, ...shares(found, all, 'recall') };
    });
  });
}

/** Per language, how often each rule was right; what was missed has no rule, so there is no recall. */
export function ruleRows(measured: readonly Measured[]) {
  return languagesOf(measured).flatMap(([lang, list]) => {
    const { matches, wrong } = pooled(list);
    const rules = new Set([...matches.map(({ guess }) => guess.rule), ...wrong.map(({ rule }) => rule)]);
    return [...rules].sort().map((rule) => {
      const right = matches.filter(({ guess }) => guess.rule === rule);
      const all = right.length + wrong.filter((one) => one.rule === rule).length;
      return { lang, rule, guessed: all, ...shares(right, all, 'precision') };
    });
  });
}

/** The plain mean over the texts of each language, each counting alike however long. */
export function meanRows(measured: readonly Measured[]) {
  return languagesOf(measured).map(([lang, list]) => {
    const rows = list.map((one) => scoreRow(lang, [one]));
    const mean = (of: (row: ScoreRow) => number) =>
      Math.round((10 * rows.reduce((sum, row) => sum + of(row), 0)) / rows.length) / 10;
    return {
      lang,
      texts: rows.length,
      precision: mean((row) => row.precision),
      recall: mean((row) => row.recall),
      overlap: mean((row) => row.f1),
      exact: mean((row) => row.exact.f1),
      speaker: mean((row) => row.speaker.f1),
    };
  });
}

/** A score row on one line, as a terminal shows it: exact and speaker as F1. */
export function flatRow({ name, gold, guessed, precision, recall, f1, exact, speaker }: ScoreRow) {
  return { name, gold, guessed, precision, recall, overlap: f1, exact: exact.f1, speaker: speaker.f1 };
}

/** A percentage with one digit; of nothing it is 0. */
export const percent = (part: number, whole: number): number => Math.round((1000 * part) / (whole || 1)) / 10;

function shares(found: Scored['matches'], all: number, overlap: 'recall' | 'precision') {
  return {
    [overlap]: percent(found.length, all),
    exact: percent(found.filter(({ exact }) => exact).length, all),
    speaker: percent(found.filter(({ speaker }) => speaker).length, all),
  };
}

function pooled(list: readonly Scored[]) {
  return {
    matches: list.flatMap(({ matches }) => matches),
    missed: list.flatMap(({ missed }) => missed),
    wrong: list.flatMap(({ wrong }) => wrong),
  };
}

function languagesOf(measured: readonly Measured[]): [lang: string, list: Scored[]][] {
  return [...new Set(measured.map(({ lang }) => lang))].map((lang) => [
    lang,
    measured.filter((one) => one.lang === lang).map(({ scored }) => scored),
  ]);
}
