import { kronor, listedOr, plainNumber, points } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { RankedApplication } from '../../model/portfolio/decision';
import type { Enough } from '../../model/portfolio/explanation/enough';
import type { Portfolio } from '../../model/portfolio/portfolio';

type Row = Pick<RankedApplication, 'cost' | 'score' | 'selected'>;

/**
 * At what cost an application that is left out would be chosen, or one that is chosen no longer be.
 *
 * @param most highest cost at which it is in a best portfolio, whole kronor; null where none is or it is not known
 * @param asOneFund `most` is for all years' budgets as one fund, of which the choice by years is independent
 */
export function costSentence(
  language: Language,
  row: Row,
  most: number | null,
  asOneFund: boolean,
): string | null {
  if (most === null || row.cost === null) return null;
  const amounts = { most: kronor(language, most), cost: kronor(language, row.cost) };
  const fits = most >= row.cost;
  if (fits !== row.selected) {
    if (!asOneFund) return null;
    return sayPane(language, row.selected ? 'changeCostOutAsOne' : 'changeCostInAsOne', amounts);
  }
  const key = row.selected ? 'changeCostStays' : most > 0 ? 'changeCostIn' : 'changeCostFree';
  const sentence = sayPane(language, key, amounts);
  return asOneFund ? `${sentence} ${sayPane(language, 'changeAsOneFund')}` : sentence;
}

/**
 * With what points it would be chosen, or no longer be.
 *
 * @param least lowest points at which it is in a best portfolio; null where none are or it is not known
 */
export function pointsSentence(language: Language, row: Row, least: number | null): string | null {
  if (least === null || row.score === null) return null;
  const said = { least: points(language, upToTenth(least)), points: points(language, row.score) };
  if (row.selected) return sayPane(language, least > 0 ? 'changePointsStays' : 'changePointsAlways', said);
  if (least <= row.score) return null;
  return sayPane(language, least > 100 ? 'changePointsNever' : 'changePointsIn', said);
}

/** Which single direction's score would be enough; null where none would. */
export function stepsSentence(
  language: Language,
  enough: readonly Enough[],
  { directions, scale }: Portfolio,
): string | null {
  if (enough.length === 0) return null;
  const steps = enough.map(({ direction, from, to }) =>
    sayPane(language, 'changeStep', {
      direction: directions.find(({ id }) => id === direction)?.title ?? direction,
      from: plainNumber(language, Math.round(from * 100) / 100),
      to: plainNumber(language, Math.min(scale.max, upToTenth(to))),
    }),
  );
  return sayPane(language, 'changeSteps', { steps: listedOr(language, steps) });
}

/** The least tenth that is not below: what is said to be enough must be enough. */
function upToTenth(value: number): number {
  return Math.ceil(value * 10 - 1e-9) / 10;
}
