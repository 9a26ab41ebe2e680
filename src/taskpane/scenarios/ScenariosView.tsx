import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { problemSentence } from '../../locale/problemWords';
import { keep } from '../../model/portfolio/scenarios/scenario';
import { readScenarios } from '../../workbook/read/scenarios';
import { scenariosTable } from '../../workbook/schema/written';
import { useSession } from '../session/session';
import { Notice } from '../shell/Notice';
import { Lead, View } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import { ChosenTimes } from './ChosenTimes';
import { CompareScenarios } from './CompareScenarios';
import { KeepScenario } from './KeepScenario';
import { KeptList } from './KeptList';

const useStyles = makeStyles({ problems: { margin: 0, paddingLeft: '20px' } });

/** Scenarier: outcomes kept in the workbook under a name, and what differs between two of them. */
export function ScenariosView({ material, portfolio, decision, onApplication }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { goTo } = useSession();
  const { scenarios: kept, problems } = useMemo(() => readScenarios(material.snapshot), [material]);
  const scenarios = useMemo(() => kept.map(({ scenario }) => scenario), [kept]);
  const now = useMemo(() => keep(words('scenarioNow'), decision), [words, decision]);
  const titles = useMemo(
    () => new Map(portfolio.applications.map(({ id, title }) => [id, title])),
    [portfolio],
  );
  const titleOf = useCallback((id: string) => titles.get(id) ?? id, [titles]);
  const { sheet } = scenariosTable;
  const [first] = problems;

  return (
    <View title={words('viewScenarios')}>
      <Lead>{words('scenariosLead', { sheet })}</Lead>
      <KeepScenario material={material} decision={decision} kept={kept} />
      {first !== undefined && (
        <Notice
          intent="warning"
          title={words('scenarioProblems', { count: problems.length, sheet })}
          actions={
            <Button onClick={() => goTo(first.sheet, first.cell)}>
              {words('goToCell', { place: `${first.sheet}!${first.cell}` })}
            </Button>
          }
        >
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.cell} ${problem.code}`}>{problemSentence(language, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {kept.length === 0 ? (
        <Lead>{words('scenariosNone')}</Lead>
      ) : (
        <>
          <KeptList kept={kept} portfolio={portfolio} fingerprint={decision.fingerprint} />
          <CompareScenarios
            now={now}
            kept={scenarios}
            portfolio={portfolio}
            titleOf={titleOf}
            onApplication={onApplication}
          />
        </>
      )}
      {kept.length > 1 && <ChosenTimes kept={scenarios} titleOf={titleOf} onApplication={onApplication} />}
    </View>
  );
}
