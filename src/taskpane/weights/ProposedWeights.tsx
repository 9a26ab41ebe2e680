import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { perCent } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useAnnounce } from '../shell/Announcer';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { DirectionName } from './DirectionName';
import type { Proposal } from './proposal';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  figure: { width: '64px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  use: { alignSelf: 'flex-start' },
});

interface ProposedWeightsProps {
  readonly portfolio: Portfolio;
  readonly proposal: Proposal;
  /** It is what counts in the pane already. */
  readonly used: boolean;
  readonly onUse: () => void;
}

/** What a tool proposes, beside the workbook's weights. */
export function ProposedWeights({ portfolio, proposal, used, onUse }: ProposedWeightsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { directions } = portfolio;
  const now = directions.reduce((sum, { weight }) => sum + weight, 0);
  const proposed = Object.values(proposal.weights).reduce((sum, weight) => sum + weight, 0);
  return (
    <Section title={words('proposalTitle')}>
      <table className={styles.table} data-table="proposal">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words('proposalDirection')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              {words('proposalNow')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              {words('proposalNew')}
            </th>
          </tr>
        </thead>
        <tbody>
          {directions.map((direction) => (
            <tr key={direction.id} data-id={direction.id}>
              <th scope="row" className={styles.cell}>
                <DirectionName direction={direction} />
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                {perCent(language, direction.weight / now)}
              </td>
              <td className={mergeClasses(styles.cell, styles.figure, styles.proposed)}>
                {perCent(language, (proposal.weights[direction.id] ?? 0) / proposed)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!used && <Lead>{words('proposalNotUsed')}</Lead>}
      <Button
        className={styles.use}
        appearance="primary"
        disabledFocusable={used}
        onClick={() => {
          onUse();
          announce(words('proposalUsedSaid'));
        }}
      >
        {words(used ? 'proposalUsed' : 'proposalUse')}
      </Button>
    </Section>
  );
}
