import { applicationsTable } from '../schema';
import type { ColumnSchema } from '../schema';

/** Columns of Ansökningar that can be taken from a list. What the product works out is not among them. */
export const targets = applicationsTable.columns.filter(
  ({ key }) => key !== 'netPresentValue' && key !== 'netPresentValueRatio',
) as readonly (ColumnSchema & { readonly key: TargetKey })[];

export type TargetKey = Exclude<
  (typeof applicationsTable.columns)[number]['key'],
  'netPresentValue' | 'netPresentValueRatio'
>;

/** What an amount in the list has to be multiplied by to be kronor. */
export const units = { kr: 1, tkr: 1000, mnkr: 1_000_000 } as const;

export type Unit = keyof typeof units;

/** A column of the list that holds scores for a direction. */
export interface ScoreSource {
  /** Header in the list. */
  readonly source: string;
  /** Id of a direction that the workbook has; null for one that is made. */
  readonly direction: string | null;
  /** What a direction that is made is called. */
  readonly title: string;
}

/** Which column of a list each column of the contract is taken from. */
export interface Mapping {
  /** Name of the list, as `ForeignList` has it. */
  readonly list: string;
  /** Header in the list by column of Ansökningar; a column that is not taken is absent. */
  readonly columns: Readonly<{ [Key in TargetKey]?: string | undefined }>;
  /** What the list's amounts are counted in. */
  readonly unit: Unit;
  readonly scores: readonly ScoreSource[];
}
