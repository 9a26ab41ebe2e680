/** The sheet of reading: the users' tables row by row, as the product understands their cells, in formulas. */
import { defaultScale, parameterInForce } from '../read/parameters';
import { cellAt } from '../read/place';
import { applicationsTable } from '../schema';
import { positionOf } from '../cells/address';
import { pagesAcross } from '../sheet';
import type { CellBlock, CellContent, SheetWrite } from '../sheet';
import type { CellValue } from '../workbook';
import type { Area } from './area';
import { blocksOf, widthsOfAreas } from './area';
import { conditionFormula } from './conditionText';
import { formula, keyOf, numberIn, yes } from './formulas';
import type { Plan } from './plan';
import { budgetFill, capacityFill, costFill, needFill } from './readMoney';
import { numbered, numberOf } from './readRows';
import type { Source } from './source';
import { sheetMarks, sheetNames, words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function readingSheet(plan: Plan): SheetWrite {
  const { read, sources } = plan;
  const widths = widthsOfAreas(Object.values(read));
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
    widths,
    frozenRows: 6,
    page: {
      orientation: 'landscape',
      titleRows: '$6:$6',
      header: words('readingTitle'),
      across: pagesAcross(widths),
    },
  };
}

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

function conditionFill(area: Area, source: Source): Fill {
  return { ...numbered, text: (row) => formula(conditionFormula(source, area.at('number', row))) };
}
