import { sayCli } from '../src/locale/cliWords';
import { kronor, listed, perCent, plainNumber, points } from '../src/locale/format';
import type { Language } from '../src/locale/language';
import { problemSentence } from '../src/locale/problemWords';
import { logFaultSentence, sayRecord } from '../src/locale/recordWords';
import { remarkSentence } from '../src/locale/resultWords';
import type { Decision, RankedApplication } from '../src/model/portfolio/decision';
import type { Problem } from '../src/workbook/problem';
import type { LogVerdict } from '../src/workbook/record/verifyLog';
import { benefitLines } from './benefits';
import type { Report } from './json';

const longestTitle = 42;

/** The report for a person to read in a terminal: ranking, best portfolio, then what to look at. */
export function textOf(
  { decision, problems, log, written, file, benefits }: Report,
  language: Language,
): string {
  const found = [
    ...problemLines(
      'problems',
      problems.filter(({ severity }) => severity === 'error'),
      language,
    ),
    ...problemLines(
      'remarks',
      problems.filter(({ severity }) => severity === 'remark'),
      language,
    ),
  ];
  const logged = logLines(log, language);
  if (decision === null) return lines([sayCli(language, 'cannotRank', { file }), '', ...found, ...logged]);
  return lines([
    ...head(decision, language),
    '',
    ...table(decision.ranking, language),
    '',
    best(decision, language),
    sayCli(language, 'fingerprint', { fingerprint: decision.fingerprint }),
    '',
    ...remarkLines(decision.ranking, language),
    ...(benefits === null ? [] : benefitLines(benefits, language)),
    ...found,
    ...logged,
    ...(written === null ? [] : [sayCli(language, 'written', { file: written })]),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}

function head(decision: Decision, language: Language): readonly string[] {
  const weights = decision.weights.map(({ id, share }) =>
    sayCli(language, 'weight', { direction: id, share: perCent(language, share) }),
  );
  const years = decision.budgets.map(({ year, amount }) =>
    sayCli(language, 'fundYear', { year, amount: kronor(language, amount) }),
  );
  const total = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const fund = decision.singleFund
    ? sayCli(language, 'fundAll', { amount: kronor(language, total) })
    : years.length === 0
      ? sayCli(language, 'noFund')
      : listed(language, years);
  return [sayCli(language, 'weights', { weights: weights.join(', ') }), sayCli(language, 'fund', { fund })];
}

interface Column {
  readonly header: string;
  readonly right: boolean;
  readonly cell: (row: RankedApplication) => string;
}

function table(ranking: readonly RankedApplication[], language: Language): readonly string[] {
  const yesNo = (said: boolean | null): string =>
    sayCli(language, said === null ? 'unknown' : said ? 'yes' : 'no');
  const amount = (value: number | null): string => (value === null ? '' : plainNumber(language, value));
  const columns: readonly Column[] = [
    { header: sayCli(language, 'place'), right: true, cell: placeOf },
    { header: sayCli(language, 'id'), right: false, cell: (row) => row.id },
    { header: sayCli(language, 'application'), right: false, cell: (row) => shortened(row.title) },
    {
      header: sayCli(language, 'score'),
      right: true,
      cell: (row) => (row.score === null ? scores(row, language) : points(language, row.score)),
    },
    { header: sayCli(language, 'cost'), right: true, cell: (row) => amount(row.cost) },
    { header: sayCli(language, 'accumulated'), right: true, cell: (row) => amount(row.accumulated) },
    { header: sayCli(language, 'within'), right: false, cell: (row) => yesNo(row.withinBudget) },
    { header: sayCli(language, 'best'), right: false, cell: (row) => yesNo(row.selected) },
  ];
  const cells = ranking.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map(({ header }, index) =>
    Math.max(header.length, ...cells.map((row) => (row[index] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.right === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const headers = columns.map(({ header }) => header);
  return [line(headers), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)];
}

function placeOf({ place, tied, rankInterval: [first, last] }: RankedApplication): string {
  if (place === null) return first === last ? `(${first})` : `(${first}–${last})`;
  return tied ? `${place}=` : String(place);
}

function scores({ scoreInterval: [low, high] }: RankedApplication, language: Language): string {
  return `${points(language, low)}–${points(language, high)}`;
}

function shortened(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}

function best({ selection }: Decision, language: Language): string {
  if (selection.status === 'infeasible') return sayCli(language, 'infeasible');
  const proof = selection.proven
    ? sayCli(language, 'proven')
    : sayCli(language, 'notProven', { gap: perCent(language, selection.gap) });
  return sayCli(language, 'bestPortfolio', {
    number: selection.ids.length,
    value: points(language, selection.value),
    cost: kronor(language, selection.cost),
    proof,
  });
}

function remarkLines(ranking: readonly RankedApplication[], language: Language): readonly string[] {
  const all = ranking.flatMap((row) =>
    row.remarks.map((remark) => `  ${row.id}: ${remarkSentence(language, remark)}`),
  );
  return all.length === 0 ? [] : [sayCli(language, 'ranking'), ...all, ''];
}

function problemLines(
  title: 'problems' | 'remarks',
  problems: readonly Problem[],
  language: Language,
): readonly string[] {
  if (problems.length === 0) return [];
  return [
    sayCli(language, title),
    ...problems.map((problem) => `  ${problemSentence(language, problem)}`),
    '',
  ];
}

/** What has become of the decision log; nothing where nothing has been published. */
function logLines({ rows, findings }: LogVerdict, language: Language): readonly string[] {
  if (findings.length > 0) {
    return [
      sayRecord(language, 'log'),
      ...findings.map((finding) => `  ${logFaultSentence(language, finding)}`),
      '',
    ];
  }
  return rows === 0 ? [] : [sayRecord(language, 'logWhole', { count: rows }), ''];
}
