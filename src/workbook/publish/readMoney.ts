/** Reading of costs, funds, capacities and needs, row by row. */
import type { CellContent } from '../sheet';
import type { Area } from './area';
import { formula, keyOf, literally, numberIn, wholeKronor } from './formulas';
import type { Plan } from './plan';
import { numbered, numberOf } from './readRows';
import type { Source } from './source';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function costFill(plan: Plan, area: Area, source: Source): Fill {
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

export function budgetFill(area: Area, source: Source): Fill {
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

export function capacityFill(area: Area, source: Source): Fill {
  return {
    ...numbered,
    key: (row) => formula(resourceKey(source, area.at('number', row))),
    available: (row) => formula(numberIn(source.cell('Tillgängligt', area.at('number', row)))),
  };
}

export function needFill(plan: Plan, area: Area, source: Source): Fill {
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
