import type { Problem } from '../problem';
import { scoresTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import { rankingTable } from '../schema/written';
import type { CellValue } from '../workbook';
import type { Place } from './place';
import { problemAt } from './place';

/** A direction's or a criterion's weight, the cell that it stands in, and how it came about. */
export interface WeightCell {
  readonly direction: string;
  readonly place: Place;
  readonly found: CellValue;
  readonly method: string | null;
  readonly decidedBy: string | null;
  /** yyyy-mm-dd */
  readonly decidedOn: string | null;
}

type WeighedKey = 'id' | 'title' | 'weight';

/** What a row of Inriktningar and one of Kriterier have in common. */
export interface WeighedRow {
  readonly values: Readonly<
    Record<'id' | 'title' | 'method' | 'decidedBy' | 'decidedOn', string | null> & {
      readonly weight: number | null;
    }
  >;
  readonly unreadable: ReadonlySet<string>;
  readonly place: (key: WeighedKey) => Place;
  readonly found: (key: WeighedKey) => CellValue;
}

export interface Weighed {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
}

/** Weights are only compared with each other; beyond this their sum could not be worked out. */
const largestWeight = 1e12;

/** Headers that a direction's Id would collide with in Poäng or Rangordning. */
const reserved = new Set(
  [...scoresTable.columns, ...rankingTable.columns].map((column) => sameKey(column.header)),
);

/**
 * Reads what is weighed, row by row, over both tables: Ids are unique among all. Here one bad row costs more than
 * itself: what is left out, counted twice or given the wrong weight changes the score of every application.
 */
export class WeighedReader {
  /** No row so far has a fault that moves every score. */
  sound = true;
  readonly weights: WeightCell[] = [];
  private readonly seen = new Map<string, Place>();

  constructor(private readonly problems: Problem[]) {}

  /** How many have been read, faulty ones with an Id too. */
  get size(): number {
    return this.seen.size;
  }

  refuse(problem: Problem): void {
    this.problems.push(problem);
    this.sound = false;
  }

  /**
   * @param titleHeader heading of the column with the name
   * @returns null where the row has no Id of its own
   */
  read(row: WeighedRow, titleHeader: string): Weighed | null {
    const { id, title, weight, method, decidedBy, decidedOn } = row.values;
    const idPlace = row.place('id');
    const foundId = row.found('id');
    if (id === null) {
      if (row.unreadable.has('id')) this.sound = false;
      else this.refuse(problemAt(idPlace, foundId, 'error', 'blankId', { column: 'Id' }));
      return null;
    }
    const already = this.seen.get(sameKey(id));
    if (already !== undefined) {
      const first = already.sheet === idPlace.sheet ? already.cell : `${already.sheet}!${already.cell}`;
      this.refuse(problemAt(idPlace, foundId, 'error', 'duplicateId', { first }));
      return null;
    }
    this.seen.set(sameKey(id), idPlace);
    if (reserved.has(sameKey(id))) this.refuse(problemAt(idPlace, foundId, 'error', 'reservedDirectionId'));
    if (title === null && !row.unreadable.has('title')) {
      const values = { id, column: titleHeader };
      this.problems.push(problemAt(row.place('title'), null, 'remark', 'blankDirectionTitle', values));
    }
    const place = row.place('weight');
    const found = row.found('weight');
    this.weights.push({ direction: id, place, found, method, decidedBy, decidedOn });
    if (weight === null) {
      if (row.unreadable.has('weight')) this.sound = false;
      else this.refuse(problemAt(place, found, 'error', 'blankWeight', { id, column: 'Vikt' }));
    } else if (weight < 0) {
      this.refuse(problemAt(place, found, 'error', 'negativeWeight', { id, column: 'Vikt' }));
    } else if (weight > largestWeight) {
      this.refuse(problemAt(place, found, 'error', 'weightTooLarge', { largest: largestWeight }));
    }
    return { id, title: title ?? id, weight: weight ?? 0 };
  }
}
