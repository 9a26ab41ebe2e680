/** What was published, beside what stands in the workbook now: every input, and in words where they differ. */
import type { CellBlock, CellContent } from '../sheet';
import { readYesNo } from '../cells/texts';
import { gateWords } from '../schema/gates';
import { sameKey } from '../schema/table';
import type { CellValue } from '../workbook';
import {
  applicationsTable,
  benefitsTable,
  costsTable,
  gatesTable,
  indicatorsTable,
  needsTable,
} from '../schema';
import { conditionText, noCondition } from './conditionText';
import { blocksOf } from './area';
import type { Area } from './area';
import { areaAt } from './area';
import { formula, ifNumber, literally, shown, text } from './formulas';
import type { Plan } from './plan';
import { yes } from './reading';
import { readCell } from '../read/rows';
import { sourceOf } from './source';
import { sheetNames, words } from './words';

/** An input: what it is, what it was, and the formula that gives what it is now. */
interface Input {
  readonly what: string;
  readonly published: CellContent;
  readonly now: CellContent;
  /** Shown only, and counted as changed where the formula says so; by default where the two differ. */
  readonly changed?: (published: string, now: string) => string;
}

export interface Staleness {
  readonly area: Area;
  readonly blocks: readonly CellBlock[];
}

/** All inputs in an area of their own on the sheet of what was published. */
export function stalenessOf(plan: Plan): Staleness {
  const inputs = inputsOf(plan);
  const area = areaAt(sheetNames.published, 5, 0, inputs.length, [
    { key: 'what', header: words('what') },
    { key: 'published', header: words('published') },
    { key: 'now', header: words('now') },
    { key: 'changed', header: words('changed'), format: '0' },
    { key: 'number', header: words('changeNumber'), format: '0' },
  ]);
  const fill: Readonly<Record<string, (row: number) => CellContent>> = {
    what: (row) => inputs[row]?.what ?? null,
    published: (row) => inputs[row]?.published ?? null,
    now: (row) => inputs[row]?.now ?? null,
    changed: (row) => {
      const [published, now] = [area.at('published', row), area.at('now', row)];
      return formula((inputs[row]?.changed ?? differs)(published, now), 0);
    },
    number: (row) => {
      const changed = area.at('changed', row);
      return formula(row === 0 ? changed : `${area.at('number', row - 1)}+${changed}`, 0);
    },
  };
  return { area, blocks: blocksOf(area, fill, words('inputs')) };
}

/** Numbers that are the same but for how they were added up are no change; nor is a blank that a formula gives. */
function differs(published: string, now: string): string {
  const numbers = `AND(ISNUMBER(${published}),ISNUMBER(${now}))`;
  return `IFERROR(IF(${numbers},IF(ABS(${published}-${now})<=0.000000001*MAX(1,ABS(${published})),0,1),IF(${published}&""=${now}&"",0,1)),1)`;
}

function inputsOf(plan: Plan): readonly Input[] {
  return [
    ...weightInputs(plan),
    ...fundInputs(plan),
    ...applicationInputs(plan),
    ...scoreInputs(plan),
    ...newApplications(plan),
    ...capacityInputs(plan),
    ...conditionInputs(plan),
    ...gateInputs(plan),
    ...tableInputs(plan),
  ];
}

function weightInputs({ publication, weights, directions, read }: Plan): readonly Input[] {
  const { scale } = publication.portfolio;
  return [
    ...publication.decision.weights.map(({ id, title, entered }, j) => ({
      what: words('inputWeight', { id, title }),
      published: entered,
      now: formula(shown(weights.at('weight', j)), entered),
    })),
    ...[scale.min, scale.max].map((end, row) => ({
      what: words(row === 0 ? 'inputScaleMin' : 'inputScaleMax'),
      published: end,
      now: formula(shown(read.scale.at('value', row)), end),
    })),
    ...directions.flatMap(({ id, source, valueFunction }, j) => {
      if (source === undefined || valueFunction === undefined) return [];
      const falls = valueFunction.worth[0] === 1;
      const ends = [valueFunction.at[0] ?? 0, valueFunction.at.at(-1) ?? 0];
      const [worst, best] = falls ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
      return [
        {
          what: words('inputWorst', { id }),
          published: worst,
          now: formula(shown(weights.at('from', j)), worst),
        },
        { what: words('inputBest', { id }), published: best, now: formula(shown(weights.at('to', j)), best) },
      ];
    }),
  ];
}

function fundInputs({ publication, budgets, mode }: Plan): readonly Input[] {
  if (mode === 'single') return [];
  return publication.decision.budgets.map(({ year, amount }, t) => ({
    what: words('inputFund', { year }),
    published: amount,
    now: formula(shown(budgets.at('now', t)), amount),
  }));
}

function applicationInputs({ publication, applications, sources, mode }: Plan): readonly Input[] {
  const { ranking } = publication.decision;
  const byId = new Map(publication.portfolio.applications.map((one) => [one.id, one]));
  const status = sources.applications.column('Status');
  return ranking.flatMap(({ id }, i): readonly Input[] => {
    const own = byId.get(id);
    if (own === undefined) return [];
    const row = applications.at('row', i);
    const cost = mode === 'single' ? 'costSingle' : 'costYears';
    const there: Input = {
      what: words('inputApplication', { id }),
      published: words('present'),
      now: formula(
        `IF(ISNUMBER(${row}),${text(words('present'))},${text(words('absent'))})`,
        words('present'),
      ),
    };
    const anchored = own.anchored === true ? 1 : 0;
    return [
      there,
      {
        what: words('inputCost', { id }),
        published: ranking[i]?.cost ?? null,
        now: formula(shown(applications.at(cost, i)), ranking[i]?.cost ?? ''),
      },
      {
        what: words('inputAnchored', { id }),
        published: words(anchored === 1 ? 'yes' : 'no'),
        now: formula(
          `IF(${applications.at('anchored', i)}=1,${text(words('yes'))},${text(words('no'))})`,
          words(anchored === 1 ? 'yes' : 'no'),
        ),
      },
      ...(status === null
        ? []
        : [
            {
              what: words('inputStatus', { id }),
              published: own.status ?? null,
              now: formula(ifNumber(row, `TRIM(INDEX(${status},${row})&"")`), own.status ?? ''),
            },
          ]),
    ];
  });
}

function scoreInputs({ publication, applications, directions }: Plan): readonly Input[] {
  const byId = new Map(publication.portfolio.applications.map((one) => [one.id, one]));
  return publication.decision.ranking.flatMap(({ id }, i) =>
    directions.map((direction, j): Input => {
      const own = byId.get(id);
      const source = direction.source ?? 'scores';
      const figure =
        source === 'scores' ? (own?.scores.get(direction.id)?.mean ?? null) : (own?.[source] ?? null);
      return {
        what: words('inputScore', { id, direction: direction.id }),
        published: figure,
        now: formula(shown(applications.at(`mean${j}`, i)), figure ?? ''),
      };
    }),
  );
}

/** Rows of Ansökningar that name an application which was not there. */
function newApplications({ publication, read, applications, sources }: Plan): readonly Input[] {
  const area = read.applications;
  const { table } = sources.applications;
  const idColumn = applicationsTable.columns[0];
  const at = table.headers.findIndex((header) => sameKey(header) === sameKey(idColumn.header));
  const published = new Set(publication.decision.ranking.map(({ id }) => sameKey(id)));
  return Array.from({ length: area.rows }, (_, row): Input => {
    const key = area.at('key', row);
    const isNew = `AND(${area.at('filled', row)}=1,ISERROR(MATCH(${literally(key)},${applications.column('key')},0)))`;
    const reading = readCell(idColumn, table.rows[row]?.[at] ?? null);
    const before = reading.is === 'value' ? sameKey(String(reading.value)) : null;
    return {
      what: words('inputRow', { number: row + 1 }),
      // A row that was there but could not be used is no news.
      published: before === null || published.has(before) ? null : before,
      now: formula(`IF(${isNew},${key},"")`, ''),
      changed: (was, now) => `IF(OR(${now}="",${now}=${was}),0,1)`,
    };
  });
}

function capacityInputs({ publication, checks }: Plan): readonly Input[] {
  const { capacities } = publication.portfolio;
  const first = checks.rows - capacities.length;
  return capacities.map(({ resource, year, available }, c) => ({
    what: words('capacityOf', { resource, year }),
    published: available,
    now: formula(shown(checks.at('limit', first + c)), available),
  }));
}

/** Each row of Villkor as one text: it may stand anywhere in the table, but it must be there. */
function conditionInputs({ read, sources }: Plan): readonly Input[] {
  const area = read.conditions;
  const source = sources.conditions;
  if (area === null || source === null) return [];
  const rows = source.table.rows.length;
  return Array.from({ length: area.rows }, (_, row): Input => {
    const before = row < rows ? conditionText(source.table, row) : noCondition;
    const now = area.at('text', row);
    return {
      what: words('inputCondition', { number: row + 1 }),
      published: before,
      now: formula(`${now}&""`, before),
      changed: (published) =>
        before === noCondition
          ? `IF(${now}=${published},0,1)`
          : `IF(SUMPRODUCT((${area.column('text')}=${published})*1)>0,0,1)`,
    };
  });
}

/** Each requirement of Krav, found by its word wherever its row stands. */
function gateInputs({ publication }: Plan): readonly Input[] {
  const source = sourceOf(publication.snapshot, gatesTable.name);
  const names = source?.column('Krav') ?? null;
  if (source === null || names === null) return [];
  const { headers, rows } = source.table;
  const at = (header: string): number => headers.findIndex((found) => sameKey(found) === sameKey(header));
  return Object.values(gateWords).map((word): Input => {
    const row = rows.find((cells) => isWord(cells[at('Krav')], word));
    const reading = readYesNo(row?.[at('Gäller')] ?? null);
    const applies = words(reading.is === 'value' && reading.value ? 'yes' : 'no');
    const live = yes(source.cell('Gäller', `MATCH(${text(word)},${names},0)`));
    return {
      what: words('inputGate', { gate: word }),
      published: applies,
      now: formula(`IF(${live}=1,${text(words('yes'))},${text(words('no'))})`, applies),
    };
  });
}

function isWord(cell: CellValue | undefined, word: string): boolean {
  return typeof cell === 'string' && sameKey(cell) === sameKey(word);
}

/**
 * Tables that bear on who is ranked and what fits, beside those whose figures are followed one by one: whether cells have
 * come or gone, and for those that hold only what people type whether their numbers are the same.
 */
function tableInputs({ publication }: Plan): readonly Input[] {
  const { portfolio, snapshot } = publication;
  const asked = new Set((portfolio.gates ?? []).map(({ kind }) => kind));
  const wanted = [
    { schema: gatesTable, sums: true },
    { schema: costsTable, sums: false },
    ...(asked.has('benefit') ? [{ schema: benefitsTable, sums: false }] : []),
    ...(asked.has('indicators') ? [{ schema: indicatorsTable, sums: false }] : []),
    ...(portfolio.capacities.length > 0 ? [{ schema: needsTable, sums: true }] : []),
  ];
  return wanted.flatMap(({ schema, sums }): readonly Input[] => {
    const source = sourceOf(snapshot, schema.name);
    if (source === null) return [];
    const cells = source.table.rows.flat();
    const filled = cells.filter((cell) => cell !== null && cell !== '').length;
    const sum = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
    const { body, below } = source;
    return [
      {
        what: words('inputFilled', { table: schema.name }),
        published: filled,
        now: formula(
          `ROWS(${body})*COLUMNS(${body})-COUNTBLANK(${body})+IFERROR(IF(LEN(${below})>0,1,0),1)`,
          filled,
        ),
      },
      ...(sums
        ? [
            {
              what: words('inputSum', { table: schema.name }),
              published: sum,
              now: formula(`SUMIF(${body},">-999999999999999")`, sum),
            },
          ]
        : []),
    ];
  });
}
