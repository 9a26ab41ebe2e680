import { readText } from '../cells/texts';
import { applicationsTable, columnChoicesTable, sameKey, scoresTable } from '../schema';
import type { ForeignList } from '../survey';
import type { CellValue, Snapshot, TableWrite } from '../workbook';
import type { Mapping, ScoreSource, TargetKey, Unit } from './targets';
import { targets, units } from './targets';

/** Choices that were made for a list earlier, read out of Kolumnval. */
export interface Remembered {
  readonly mapping: Mapping;
  /** Headings that were chosen and that the list no longer has. */
  readonly gone: readonly string[];
}

type Choice = Record<(typeof columnChoicesTable)['columns'][number]['key'], string>;

/** What a choice is for: a column of Ansökningar, or a direction's column of Poäng. */
const targetName = (header: string): string => `${applicationsTable.sheet}: ${header}`;
const scoreName = (direction: string): string => `${scoresTable.sheet}: ${direction}`;

/** The choices that the workbook remembers for a list; null where it has none. */
export function rememberedMapping(snapshot: Snapshot, list: ForeignList): Remembered | null {
  const choices = choicesIn(snapshot).filter((choice) => sameKey(choice.list) === sameKey(list.name));
  if (choices.length === 0) return null;
  const gone: string[] = [];
  const columns: Partial<Record<TargetKey, string>> = {};
  const scores: ScoreSource[] = [];
  let unit: Unit = 'kr';
  for (const choice of choices) {
    const source = list.headers.find((header) => sameKey(header) === sameKey(choice.source));
    const schema = targets.find(({ header }) => sameKey(targetName(header)) === sameKey(choice.target));
    if (source === undefined) gone.push(choice.source);
    else if (schema !== undefined) {
      columns[schema.key] = source;
      if (schema.kind === 'kronor') unit = unitNamed(choice.unit);
    } else if (sameKey(choice.target).startsWith(sameKey(scoreName('')))) {
      const direction = choice.target.slice(choice.target.indexOf(':') + 1).trim();
      scores.push({ source, direction, title: source });
    }
  }
  return { mapping: { list: list.name, columns, unit, scores }, gone };
}

/** Whether the workbook remembers choices for a list of that name. */
export function remembers(snapshot: Snapshot, list: string): boolean {
  return choicesIn(snapshot).some((choice) => sameKey(choice.list) === sameKey(list));
}

/** Kolumnval with these choices, and those for other lists as they were. */
export function rememberingWrite(snapshot: Snapshot, mapping: Mapping): TableWrite {
  const kept = choicesIn(snapshot).filter((choice) => sameKey(choice.list) !== sameKey(mapping.list));
  const made: Choice[] = [
    ...targets.flatMap(({ key, header, kind }) => {
      const source = mapping.columns[key];
      if (source === undefined) return [];
      return [
        {
          target: targetName(header),
          list: mapping.list,
          source,
          unit: kind === 'kronor' ? mapping.unit : '',
        },
      ];
    }),
    ...mapping.scores.map(({ source, direction, title }) => ({
      target: scoreName(direction ?? title),
      list: mapping.list,
      source,
      unit: '',
    })),
  ];
  const headers = columnChoicesTable.columns.map(({ header }) => header);
  const standing = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(columnChoicesTable.name));
  const at = headers.map(
    (header) => standing?.headers.findIndex((one) => sameKey(one) === sameKey(header)) ?? -1,
  );
  return {
    // Choices that somebody else has made since are not written over.
    holds: { headers, rows: (standing?.rows ?? []).map((row) => at.map((column) => row[column] ?? null)) },
    table: columnChoicesTable.name,
    sheet: columnChoicesTable.sheet,
    key: columnChoicesTable.columns[0].header,
    columns: headers.map((header) => ({ header, width: 30 })),
    rows: [...made, ...kept].map((choice) =>
      columnChoicesTable.columns.map(({ key }): CellValue => (choice[key] === '' ? null : choice[key])),
    ),
  };
}

function choicesIn(snapshot: Snapshot): readonly Choice[] {
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(columnChoicesTable.name));
  if (table === undefined) return [];
  return table.rows.flatMap((row) => {
    const choice = Object.fromEntries(
      columnChoicesTable.columns.map(({ key, header }) => {
        const column = table.headers.findIndex((found) => sameKey(found) === sameKey(header));
        const reading = readText(row[column] ?? null);
        return [key, reading.is === 'value' ? reading.value : ''];
      }),
    ) as Choice;
    return choice.target === '' || choice.list === '' || choice.source === '' ? [] : [choice];
  });
}

function unitNamed(text: string): Unit {
  const found = (Object.keys(units) as Unit[]).find((unit) => sameKey(unit) === sameKey(text));
  return found ?? 'kr';
}
