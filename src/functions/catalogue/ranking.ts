import { problemSentence } from '../../locale/problemWords';
import type { ParameterKey } from '../../locale/functionWords';
import { countedFrom } from '../../locale/sv/cells';
import { rankAndSelect } from '../../model/portfolio/rankAndSelect';
import { answer, refuse } from '../../model/refusal';
import { readKronor } from '../../workbook/cells/numbers';
import { portfolioOfRanges } from '../../workbook/read/portfolioOfRanges';
import type { TableRange } from '../../workbook/read/portfolioOfRanges';
import type { Range } from '../../workbook/read/ranges';
import {
  applicationsTable,
  capacitiesTable,
  conditionsTable,
  needsTable,
  scoresTable,
} from '../../workbook/schema/applications';
import { benefitsTable, costsTable, indicatorsTable } from '../../workbook/schema/benefits';
import { gatesTable } from '../../workbook/schema/gates';
import { budgetsTable, directionsTable, parametersTable } from '../../workbook/schema/round';
import type { TableSchema } from '../../workbook/schema/table';
import { criteriaTable } from '../../workbook/schema/weighing';
import { declare } from '../declaration';
import { displayLanguage } from '../displayLanguage';
import { isBlank, single } from '../parameters';
import { optionalTable, table } from '../rangeParameters';
import { rankingExample } from '../rankingExample';
import { rankingRows } from '../rankingSpill';
import { selectionWork } from '../selectionWork';

/** Most rows of a table, and most applications, that a cell ranks; more is work for the pane. */
const MOST_ROWS = 5000;
const MOST_APPLICATIONS = 500;

/** The table that each argument holds, in the order of the arguments. */
const TABLES = [
  ['applicationTable', applicationsTable],
  ['directionTable', directionsTable],
  ['scoreTable', scoresTable],
  ['fund', budgetsTable],
  ['conditionTable', conditionsTable],
  ['costTable', costsTable],
  ['parameterTable', parametersTable],
  ['criteriaTable', criteriaTable],
  ['gateTable', gatesTable],
  ['benefitTable', benefitsTable],
  ['indicatorTable', indicatorsTable],
  ['capacityTable', capacitiesTable],
  ['needTable', needsTable],
] as const satisfies readonly (readonly [ParameterKey, TableSchema])[];

/** The whole ranking in one cell; chains of cells cost half a second per link in Excel. */
export const ranking = [
  declare({
    id: 'RANGORDNA',
    group: 'portfolio',
    parameters: [
      table('applicationTable'),
      table('directionTable'),
      table('scoreTable'),
      optionalTable('fund'),
      optionalTable('conditionTable'),
      optionalTable('costTable'),
      optionalTable('parameterTable'),
      optionalTable('criteriaTable'),
      optionalTable('gateTable'),
      optionalTable('benefitTable'),
      optionalTable('indicatorTable'),
      optionalTable('capacityTable'),
      optionalTable('needTable'),
    ],
    result: { unit: 'table', spills: true },
    formula: 'S_i = 100 · Σ w_j · u_ij;  max Σ S_i · x_i, Σ c_it · x_i ≤ R_t',
    errors: ['invalidValue'],
    examples: [rankingExample],
    calculate: (...ranges) => {
      const amount = amountIn(ranges[3]);
      const given = TABLES.flatMap(([argument, schema], at) => {
        const range = ranges[at] ?? null;
        return range === null || (argument === 'fund' && amount !== null)
          ? []
          : [{ argument, schema, range }];
      });
      for (const { argument, range } of given) {
        const most = argument === 'applicationTable' ? MOST_APPLICATIONS : MOST_ROWS;
        if (range.length - 1 > most) {
          const values = { argument, count: range.length - 1, limit: most };
          return refuse('invalidValue', 'tooManyInCell', values);
        }
      }
      if (amount === 'unreadable') return refuse('invalidValue', 'fundExpected', { argument: 'fund' });
      const { portfolio, problems } = portfolioOfRanges(
        given satisfies readonly TableRange[],
        (sheet) => `${sheet}${countedFrom}`,
      );
      const headless = problems.find(({ code }) => code === 'missingColumn');
      if (headless !== undefined) {
        const { table: name, column } = headless.values;
        const at = TABLES.find(([, schema]) => schema.name === name);
        const values = { argument: at?.[0] ?? '', table: name ?? '', column: column ?? '' };
        return refuse('invalidValue', 'headersMissing', values);
      }
      if (portfolio === null) {
        const [first] = problems;
        const sentence = first === undefined ? '' : problemSentence(displayLanguage(), first);
        return refuse('invalidValue', 'cannotBeRanked', { sentence });
      }
      const budget = amount === null ? {} : { budget: amount };
      const decision = rankAndSelect(portfolio, {
        ...budget,
        work: selectionWork(portfolio.applications.length),
      });
      return answer(rankingRows(decision, problems));
    },
  }),
];

/** The fund as one amount; null where a table stands there, or nothing. */
function amountIn(range: Range | null): number | 'unreadable' | null {
  if (range === null) return null;
  const cell = single(range);
  if (Array.isArray(cell)) return null;
  if (isBlank(cell)) return null;
  const reading = typeof cell === 'number' || typeof cell === 'string' ? readKronor(cell) : null;
  return reading?.is === 'value' ? reading.value : 'unreadable';
}
