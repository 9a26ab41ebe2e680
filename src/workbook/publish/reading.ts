/** The sheet of reading: the users' tables row by row, as the product understands their cells, in formulas. */
import { defaultScale, parameterInForce } from '../read/parameters';
import { cellAt } from '../read/place';
import { applicationsTable } from '../schema';
import { positionOf } from '../cells/address';
import type { CellBlock, CellContent, SheetWrite } from '../sheet';
import type { CellValue } from '../workbook';
import type { Area } from './area';
import { blocksOf } from './area';
import { conditionFormula } from './conditionText';
import { formula, keyOf, literally, numberIn, wholeKronor } from './formulas';
import type { Plan } from './plan';
import type { Source } from './source';
import { sheetMarks, sheetNames, words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function readingSheet(plan: Plan): SheetWrite {
  const { read, sources } = plan;
  const parts: (readonly CellBlock[])[] = [
    blocksOf(read.scale, scaleFill(plan), words('scale')),
    blocksOf(read.applications, applicationFill(plan), sources.applications.table.sheet),
    blocksOf(read.directions, directionFill(plan), sources.directions.table.sheet),
    blocksOf(read.scores, scoreFill(plan), sources.scores.table.sheet),
  ];
  const optional = (
    area: Area | null,
    source: Source | null,
    fill: (area: Area, source: Source) => Fill,
  ): void => {
    if (area !== null && source !== null) parts.push(blocksOf(area, fill(area, source), source.table.sheet));
  };
  optional(read.criteria, sources.criteria, criteriaFill);
  optional(read.costs, sources.costs, (area, source) => costFill(plan, area, source));
  optional(read.budgets, sources.budgets, budgetFill);
  optional(read.capacities, sources.capacities, capacityFill);
  optional(read.needs, sources.needs, (area, source) => needFill(plan, area, source));
  optional(read.conditions, sources.conditions, conditionFill);
  return {
    sheet: sheetNames.read,
    mark: sheetMarks.read,
    blocks: [
      { at: 'A1', rows: [[words('readingTitle')]], look: 'title' },
      { at: 'A2', rows: [[words('readingAbout')]], look: 'note' },
      { at: 'A3', rows: [[words('readingRoom')]], look: 'note' },
      ...parts.flat(),
    ],
    widths: [],
    frozenRows: 6,
    page: { orientation: 'landscape', titleRows: '$6:$6' },
  };
}

/** Rows are counted by a number of their own, so that a row inserted between two others is read too. */
const numbered = { number: (row: number): CellContent => row + 1 };

function keyFill(area: Area, source: Source, header: string): Fill {
  return { ...numbered, key: (row) => formula(keyOf(source.cell(header, area.at('number', row)))) };
}

function scaleFill({ publication, read, sources }: Plan): Fill {
  const year = publication.portfolio.budgets[0]?.year ?? null;
  const ends = (['scaleMin', 'scaleMax'] as const).map((key) => {
    const row = parameterInForce(publication.reading.parameters, key, year);
    const table = sources.parameters?.table;
    const at = row === null ? null : positionOf(row.place.cell);
    const standard = key === 'scaleMin' ? defaultScale.min : defaultScale.max;
    if (row === null || table === undefined || at === null) return { name: null, from: null, standard };
    const body = at.row - table.top - 1;
    const value = (header: string): CellValue => {
      const index = table.headers.findIndex((one) => one.trim().toUpperCase() === header.toUpperCase());
      return cellAt(table, body, index);
    };
    return { name: value('Parameter'), from: value('Gäller från'), standard };
  });
  const names = sources.parameters?.column('Parameter') ?? null;
  const dates = sources.parameters?.column('Gäller från') ?? null;
  return {
    name: (row) => ends[row]?.name ?? words('standardScale'),
    from: (row) => ends[row]?.from ?? null,
    found: (row) => {
      const end = ends[row];
      if (end === undefined || end.name === null || names === null) return 0;
      const day = read.scale.at('from', row);
      const sameDay = dates === null ? '' : end.from === null ? `*(LEN(${dates})=0)` : `*(${dates}=${day})`;
      const first = names.replace(/:.*$/, '');
      return formula(
        `SUMPRODUCT((${names}=${read.scale.at('name', row)})${sameDay}*(ROW(${names})-ROW(${first})+1))`,
      );
    },
    value: (row) => {
      const found = read.scale.at('found', row);
      const { standard = 0 } = ends[row] ?? {};
      if (sources.parameters === null || ends[row]?.name === null) return standard;
      return formula(`IF(${found}=0,${standard},${numberIn(sources.parameters.cell('Värde', found))})`);
    },
  };
}

function applicationFill({ read, sources }: Plan): Fill {
  const area = read.applications;
  const own = sources.applications.table.rows.length;
  return {
    ...keyFill(area, sources.applications, applicationsTable.columns[0].header),
    filled: (row) => {
      const key = area.at('key', row);
      // Below what was there when it was published, only what follows on without a gap belongs to the table.
      const follows = row < own || row === 0 ? '1' : area.at('filled', row - 1);
      return formula(`IF(LEN(${key})=0,0,${follows})`);
    },
  };
}

function directionFill({ read, sources }: Plan): Fill {
  const area = read.directions;
  return {
    ...keyFill(area, sources.directions, 'Id'),
    weight: (row) => formula(numberIn(sources.directions.cell('Vikt', area.at('number', row)))),
  };
}

function criteriaFill(area: Area, source: Source): Fill {
  const at = (header: string, row: number): string => source.cell(header, area.at('number', row));
  return {
    ...keyFill(area, source, 'Id'),
    weight: (row) => formula(numberIn(at('Vikt', row))),
    worst: (row) => formula(numberIn(at('Sämst', row))),
    best: (row) => formula(numberIn(at('Bäst', row))),
    clip: (row) => formula(yes(at('Kapa', row))),
  };
}

/** 1 for Ja or the spreadsheet's own truth value. */
export function yes(cell: string): string {
  return `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},1,0),IF(UPPER(TRIM(${cell}&""))="JA",1,0)),0)`;
}

/** Number of the published application that a cell names; an empty text for none of them. */
function numberOf({ applications }: Plan, cell: string): string {
  return `IFERROR(MATCH(${literally(keyOf(cell))},${applications.column('key')},0),"")`;
}

function scoreFill(plan: Plan): Fill {
  const { read, sources, directions } = plan;
  const at = (header: string, row: number): string =>
    sources.scores.cell(header, read.scores.at('number', row));
  const scored = directions.flatMap((direction, j) =>
    (direction.source ?? 'scores') === 'scores'
      ? [[`score${j}`, (row: number): CellContent => formula(numberIn(at(direction.id, row)))] as const]
      : [],
  );
  return {
    ...numbered,
    application: (row) => formula(numberOf(plan, at('Ansökan', row))),
    ...Object.fromEntries(scored),
  };
}

function costFill(plan: Plan, area: Area, source: Source): Fill {
  const at = (header: string, row: number): string => source.cell(header, area.at('number', row));
  const own = (key: string, row: number): string => area.at(key, row);
  return {
    ...numbered,
    application: (row) => formula(numberOf(plan, at('Ansökan', row))),
    year: (row) => formula(numberIn(at('År', row))),
    written: (row) => formula(numberIn(at('Belopp', row))),
    amount: (row) => formula(wholeKronor(own('written', row))),
    financing: (row) => formula(keyOf(at('Finansiering', row))),
    pays: (row) =>
      formula(
        `IF(AND(ISNUMBER(${own('application', row)}),ISNUMBER(${own('year', row)}),ISNUMBER(${own('amount', row)}),${own('financing', row)}="POTT"),IF(AND(INT(${own('year', row)})=${own('year', row)},${own('year', row)}>=1900,${own('year', row)}<=2199),${own('amount', row)},""),"")`,
      ),
    bad: (row) =>
      formula(
        `IF(AND(ISNUMBER(${own('application', row)}),${own('financing', row)}<>"EGEN",NOT(ISNUMBER(${own('pays', row)}))),1,0)`,
      ),
  };
}

function budgetFill(area: Area, source: Source): Fill {
  const at = (header: string, row: number): string => source.cell(header, area.at('number', row));
  return {
    ...numbered,
    year: (row) => formula(numberIn(at('År', row))),
    written: (row) => formula(numberIn(at('Ram (kr)', row))),
    amount: (row) => formula(wholeKronor(area.at('written', row))),
  };
}

/** A resource in a year, as one key. */
function resourceKey(source: Source, row: string): string {
  return `${keyOf(source.cell('Resurs', row))}&"|"&${numberIn(source.cell('År', row))}`;
}

function capacityFill(area: Area, source: Source): Fill {
  return {
    ...numbered,
    key: (row) => formula(resourceKey(source, area.at('number', row))),
    available: (row) => formula(numberIn(source.cell('Tillgängligt', area.at('number', row)))),
  };
}

function needFill(plan: Plan, area: Area, source: Source): Fill {
  const { checks, applications, publication } = plan;
  const { capacities } = publication.portfolio;
  const first = checks.rows - capacities.length;
  const keys =
    capacities.length === 0
      ? null
      : `${checks.at('value', first)}:${checks.at('value', checks.rows - 1).replace(/^.*!/, '')}`;
  const taken = (flag: string) => (row: number) => {
    const application = area.at('application', row);
    const need = area.at('need', row);
    return formula(
      `IF(AND(ISNUMBER(${application}),ISNUMBER(${need})),IFERROR(MAX(0,${need})*INDEX(${applications.column(flag)},${application}),0),0)`,
    );
  };
  return {
    ...numbered,
    application: (row) => formula(numberOf(plan, source.cell('Ansökan', area.at('number', row)))),
    capacity: (row) =>
      keys === null
        ? null
        : formula(`IFERROR(MATCH(${literally(resourceKey(source, area.at('number', row)))},${keys},0),"")`),
    need: (row) => formula(numberIn(source.cell('Behov', area.at('number', row)))),
    chosen: taken('chosen'),
    decided: taken('decided'),
  };
}

function conditionFill(area: Area, source: Source): Fill {
  return { ...numbered, text: (row) => formula(conditionFormula(source, area.at('number', row))) };
}
