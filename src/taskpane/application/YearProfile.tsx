import { useMemo } from 'react';
import { kronor } from '../../locale/format';
import type { Calculation } from '../../model/benefit/application/calculation';
import { YearProfileChart } from '../charts/YearProfileChart';
import { useLanguage, useWords } from '../shell/language';
import { FigureTable } from './FigureTable';

/** Benefit and cost year by year, and what the budget sees of it where that can be worked out. */
export function YearProfile({ calculation }: { readonly calculation: Calculation }) {
  const language = useLanguage();
  const words = useWords();
  const { years, benefits, costs, budget } = calculation;
  const profile = useMemo(
    () =>
      years.map((year, index) => ({
        year,
        benefit: Math.round(benefits.realised[index] ?? 0),
        cost: Math.round(
          (costs.investment[index] ?? 0) + (costs.operation[index] ?? 0) + (costs.ownTime[index] ?? 0),
        ),
      })),
    [years, benefits, costs],
  );
  return (
    <>
      <YearProfileChart years={profile} title={words('profileTitle')} />
      {budget !== null && (
        <FigureTable
          caption={words('budgetCaption')}
          headings={[words('budgetYear'), words('budgetTakenHome'), words('budgetEffect')]}
          rows={years.map((year, index) => ({
            id: String(year),
            name: String(year),
            figures: [
              kronor(language, benefits.takenHome[index] ?? 0),
              kronor(language, budget.effect[index] ?? 0),
            ],
          }))}
        />
      )}
    </>
  );
}
