import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { gatesNotPassed } from '../../model/portfolio/gates';
import type { Gate, Portfolio } from '../../model/portfolio/portfolio';
import type { FirstKey } from '../../locale/paneWords';
import type { Material, Note } from '../session/material';
import { Lead, Section } from '../shell/View';
import { useFirstWords } from '../shell/language';
import { Notes } from './Notes';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  gate: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  icon: { fontSize: '20px', lineHeight: 0 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  lacking: { color: tokens.colorStatusWarningForeground3 },
  more: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  below: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalS },
});

const names = {
  anchored: 'gateNameAnchored',
  benefit: 'gateNameBenefit',
  indicators: 'gateNameIndicators',
  runningCost: 'gateNameRunningCost',
} as const satisfies Record<Gate['kind'], FirstKey>;

/** Codes of the notes that belong to each gate. */
const codes: Readonly<Record<Gate['kind'], readonly string[]>> = {
  anchored: ['gateAnchored'],
  benefit: ['gateBenefit'],
  indicators: ['gateIndicators', 'notSmart'],
  runningCost: ['gateRunningCost'],
};

/** Whether a note is shown under a gate, and not among the others. */
export function isOfGate({ code }: Note): boolean {
  return Object.values(codes).some((own) => own.includes(code));
}

interface GatesProps {
  readonly material: Material;
  readonly portfolio: Portfolio;
}

/** What every application must have before it is ranked: how many pass, and who lacks what. */
export function Gates({ material, portfolio }: GatesProps) {
  const styles = useStyles();
  const words = useFirstWords();
  const { gates, applications, rankUnready } = portfolio;
  if (gates === undefined || gates.length === 0) return null;
  return (
    <Section title={words('gatesTitle')}>
      <Lead>{words(rankUnready === true ? 'gatesLeadRankedAnyway' : 'gatesLead')}</Lead>
      <ul className={styles.list}>
        {gates.map((gate) => (
          <OneGate
            key={gate.kind}
            gate={gate}
            total={applications.length}
            lacking={applications.filter((one) => gatesNotPassed(one, [gate]).length > 0).length}
            notes={material.notes.filter(({ code }) => codes[gate.kind].includes(code))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface OneGateProps {
  readonly gate: Gate;
  readonly total: number;
  readonly lacking: number;
  readonly notes: readonly Note[];
}

function OneGate({ gate, total, lacking, notes }: OneGateProps) {
  const styles = useStyles();
  const words = useFirstWords();
  const [open, setOpen] = useState(false);
  const all = lacking === 0;
  const name = words(names[gate.kind]);
  return (
    <li className={styles.gate} data-gate={gate.kind}>
      <span className={mergeClasses(styles.icon, all ? styles.passed : styles.lacking)}>
        {all ? <CheckmarkCircleRegular aria-hidden /> : <WarningRegular aria-hidden />}
      </span>
      <span>
        {name}
        <span className={styles.more}>
          {all ? words('gateAllPass', { total }) : words('gateSomeLack', { count: lacking, total })}
        </span>
      </span>
      {!all && (
        <Button
          size="small"
          aria-expanded={open}
          aria-label={words(open ? 'gateHide' : 'gateShow', { gate: name })}
          onClick={() => setOpen(!open)}
        >
          {words(open ? 'hide' : 'show')}
        </Button>
      )}
      {open && (
        <div className={styles.below}>
          <Notes notes={notes} />
        </div>
      )}
    </li>
  );
}
