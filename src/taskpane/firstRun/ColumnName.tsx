import type { PaneKey } from '../../locale/paneWords';
import type { TargetKey } from '../../workbook/mapping/targets';
import { useWords } from '../shell/language';

/** What each column of Ansökningar holds. */
export const columnWords = {
  id: 'columnId',
  title: 'columnApplication',
  requested: 'countRequested',
  administration: 'factAdministration',
  object: 'factObject',
  responsible: 'factResponsible',
  status: 'factStatus',
  anchored: 'columnAnchored',
  goals: 'factGoals',
  legalRequirement: 'factLegal',
  reusedFrom: 'factReused',
} as const satisfies Readonly<Record<TargetKey, PaneKey>>;

interface ColumnNameProps {
  readonly of: TargetKey;
  /** Its heading in the workbook, which is Swedish. */
  readonly header: string;
}

/** A column in the reader's words, with its heading in the workbook where that is another. */
export function ColumnName({ of, header }: ColumnNameProps) {
  const words = useWords();
  const meaning = words(columnWords[of]);
  if (meaning === header) return meaning;
  return (
    <>
      {meaning} (<span lang="sv">{header}</span>)
    </>
  );
}
