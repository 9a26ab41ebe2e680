/** Every input of a ranking: what it was when it was published, and the formula that gives what it is now. */
import { readCell } from '../read/rows';
import { applicationsTable } from '../schema';
import { sameKey } from '../schema/table';
import type { CellContent } from '../sheet';
import { conditionText, noCondition } from './conditionText';
import { formula, ifNumber, literally, shown, text } from './formulas';
import type { Plan } from './plan';
import { gateInputs, tableInputs } from './tableInputs';
import { words } from './words';

/** An input: what it is, what it was, and the formula that gives what it is now. */
export interface Input {
  readonly what: string;
  readonly published: CellContent;
  readonly now: CellContent;
  /** Shown only, and counted as changed where the formula says so; by default where the two differ. */
  readonly changed?: (published: string, now: string) => string;
}

export function inputsOf(plan: Plan): readonly Input[] {
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
      const [low, high] = [valueFunction.at[0] ?? 0, valueFunction.at.at(-1) ?? 0];
      const [worst, best] = falls ? [high, low] : [low, high];
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
