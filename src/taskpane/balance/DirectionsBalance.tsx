import { useMemo } from 'react';
import { perCent, plainNumber, points } from '../../locale/format';
import type { DirectionBalance } from '../../model/portfolio/balance/balance';
import type { Decision } from '../../model/portfolio/decision';
import { ContributionsChart } from '../charts/ContributionsChart';
import { ShareBarsChart } from '../charts/ShareBarsChart';
import { useLanguage, useWords } from '../shell/language';

interface DirectionsBalanceProps {
  readonly directions: readonly DirectionBalance[];
  readonly decision: Decision;
  readonly titleOf: (id: string) => string;
}

/** The weight of each direction beside the points that the chosen give it, and who gives them. */
export function DirectionsBalance({ directions, decision, titleOf }: DirectionsBalanceProps) {
  const language = useLanguage();
  const words = useWords();
  const rows = directions.map(({ direction, weight, shareOfPoints, points: given, chosen }) => ({
    key: direction,
    label: `${direction} ${titleOf(direction)}`,
    shares: [weight, shareOfPoints],
    more: [
      { text: points(language, given), value: given },
      { text: plainNumber(language, chosen), value: chosen },
    ],
  }));
  const difference = ({ weight, shareOfPoints }: DirectionBalance): number =>
    Math.abs((shareOfPoints ?? 0) - weight);
  const greatest = directions.reduce<DirectionBalance | null>(
    (found, each) => (found === null || difference(each) > difference(found) ? each : found),
    null,
  );
  const chosen = useMemo(
    () =>
      decision.ranking.flatMap(({ id, title, score, contributions, selected }) =>
        selected && score !== null ? [{ id, title, score, contributions }] : [],
      ),
    [decision],
  );
  if (greatest === null) return null;
  return (
    <>
      <ShareBarsChart
        title={words('balanceDirectionTitle')}
        text={words('balanceDirectionText', {
          direction: titleOf(greatest.direction),
          weight: perCent(language, greatest.weight),
          share: perCent(language, greatest.shareOfPoints ?? 0),
        })}
        of={words('balanceDirection')}
        series={[words('balanceWeight'), words('balancePoints')]}
        rows={rows}
        moreHeadings={[words('balanceDirectionPoints'), words('balanceContributing')]}
      />
      <ContributionsChart directions={decision.weights} applications={chosen} />
    </>
  );
}
