import { makeStyles, tokens } from '@fluentui/react-components';
import { kronor, listed, percentagePoints, points } from '../../locale/format';
import type { Basis } from '../../model/portfolio/basis';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import { contrast } from '../../model/portfolio/explanation/contrast';
import { useSession } from '../session/session';
import { useLanguage, useWords } from '../shell/language';
import { Tiles } from './Tiles';
import { leastShown } from './comparing';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
});

interface StandingProps {
  readonly row: RankedApplication;
  readonly decision: Decision;
  readonly basis: Basis | null;
}

/** Place, points, what it takes of the fund and whether it is chosen; and how firm its place is. */
export function Standing({ row, decision, basis }: StandingProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { calculated } = useSession();
  const { place, tied, score, scoreInterval, rankInterval, cost, draws, selected, withinBudget } = row;
  const placed = decision.ranking.filter((other) => other.place !== null);
  const [from, to] = rankInterval;
  const said = place === null ? '–' : tied ? words('placeTied', { place }) : String(place);
  const settled = calculated?.ok !== true || calculated.settled;
  const infeasible = decision.selection.status === 'infeasible';
  const below = placed[placed.findIndex(({ id }) => id === row.id) + 1];
  const against =
    basis === null || below === undefined || place === null ? null : contrast(basis, row.id, below.id);
  const sentences = [
    from !== to && words('standingInterval', { from, to }),
    below !== undefined &&
      against !== null &&
      (against.swap === null
        ? words('standingMarginNever', { next: below.id })
        : against.lead > 0 &&
          words('standingMargin', {
            next: below.id,
            points: percentagePoints(language, Math.max(against.swap.share, leastShown)),
          })),
    draws.length > 1 &&
      words('detailCosts', {
        years: listed(
          language,
          draws.map(({ year, amount }) => words('fundYear', { year, amount: kronor(language, amount) })),
        ),
      }),
  ].filter((sentence) => typeof sentence === 'string');

  return (
    <div className={styles.root}>
      <Tiles
        tiles={[
          {
            name: words('columnPlace'),
            figure: said,
            note: place === null ? words('standingNoPlace') : words('standingOf', { count: placed.length }),
          },
          {
            name: words('detailSum'),
            figure:
              score === null
                ? scoreInterval.map((value) => points(language, value)).join('–')
                : points(language, score),
            note: words('standingOutOf'),
          },
          {
            name: words('standingCost'),
            figure: cost === null ? '–' : kronor(language, cost),
            note:
              cost === null
                ? words('noCost')
                : withinBudget === null
                  ? ''
                  : words(withinBudget ? 'withinYes' : 'withinNo'),
          },
          {
            name: words('standingChoice'),
            figure: words(selected ? 'standingChosen' : 'standingNotChosen'),
            note: infeasible
              ? words('infeasible')
              : words(settled ? (selected ? 'bestYes' : 'bestNo') : 'selectionFollows'),
          },
        ]}
      />
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
