import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { basisOf } from '../../model/portfolio/basis';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { ContributionBar } from '../ranking/ContributionBar';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { Notice } from '../shell/Notice';
import { Section } from '../shell/View';
import { useWords } from '../shell/language';
import { BenefitCalculation } from './BenefitCalculation';
import { Choice } from './Choice';
import { Comparison } from './Comparison';
import { Contributions } from './Contributions';
import { Indicators } from './Indicators';
import { Motivations } from './Motivations';
import { PanelHead } from './PanelHead';
import { Readiness } from './Readiness';
import { Standing } from './Standing';
import { Way } from './Way';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
    minWidth: 0,
  },
});

interface ApplicationPanelProps {
  readonly id: string;
  readonly material: Material;
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  /** Name of the view that it was opened from. */
  readonly from: string;
  readonly onBack: () => void;
  readonly onApplication: (id: string) => void;
}

/** Everything about one application: why it stands where it stands, whether it is chosen, and what it gives. */
export function ApplicationPanel(props: ApplicationPanelProps) {
  const { id, material, portfolio, decision, from, onBack, onApplication } = props;
  const styles = useStyles();
  const words = useWords();
  const { question } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const basis = useMemo(() => question && basisOf(question.portfolio, question.settings), [question]);
  const at = decision.ranking.findIndex((row) => row.id === id);
  const row = decision.ranking[at];
  const entered = portfolio.applications.find((application) => application.id === id);

  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };

  return (
    <main className={styles.root} onKeyDown={onKeyDown} aria-busy={false} data-panel={id}>
      <Way
        from={from}
        previous={decision.ranking[at - 1]}
        next={at < 0 ? undefined : decision.ranking[at + 1]}
        position={at + 1}
        count={decision.ranking.length}
        onBack={onBack}
        onApplication={onApplication}
      />
      {row === undefined || entered === undefined ? (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {id}
          </h1>
          <Notice intent="warning" title={words('panelGone')}>
            {words('panelGoneSentence', { id, view: from })}
          </Notice>
        </>
      ) : (
        <>
          <PanelHead ref={heading} row={row} entered={entered} snapshot={material.snapshot} />
          <Standing row={row} decision={decision} basis={basis} />
          <Section title={words('panelScore')}>
            <ContributionBar application={row} weights={decision.weights} asNumbers={false} />
            <Contributions application={row} entered={entered} weights={decision.weights} />
            <Motivations id={id} entered={entered} scale={portfolio.scale} snapshot={material.snapshot} />
          </Section>
          <Comparison row={row} decision={decision} basis={basis} />
          <Choice row={row} entered={entered} decision={decision} portfolio={portfolio} />
          <Readiness id={id} portfolio={portfolio} reading={material.reading} />
          <Indicators id={id} reading={material.reading} />
          <BenefitCalculation entered={entered} reading={material.reading} />
        </>
      )}
    </main>
  );
}
