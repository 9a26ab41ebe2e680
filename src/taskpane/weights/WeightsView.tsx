import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { changedWeights, weightOf } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewId } from '../shell/views';
import { DirectTool } from './DirectTool';
import { HundredTool } from './HundredTool';
import { LiveOrder } from './LiveOrder';
import { Origin } from './Origin';
import { ProposedWeights } from './ProposedWeights';
import { RankTool } from './RankTool';
import { SwingTool } from './SwingTool';
import { ToolChoice } from './ToolChoice';
import { WriteSection } from './WriteSection';
import { useDraft } from './draft';
import { orderWith } from './order';
import { pairwiseOf, proposalOf } from './proposal';
import type { Proposal } from './proposal';
import type { Asked } from './useWeightWriting';
import { isApplied } from './useWeightWriting';
import { writeJudgements } from '../../workbook/write/weightsJudgements';

const PairwiseTool = lazy(() =>
  import('./pairwise/PairwiseTool').then((module) => ({ default: module.PairwiseTool })),
);

const useStyles = makeStyles({
  next: { alignSelf: 'flex-start' },
});

interface WeightsViewProps {
  readonly portfolio: Portfolio;
  readonly onView: (view: ViewId) => void;
}

/** Vikter: who decided the weights, the tools that set them, and the order they give. */
export function WeightsView({ portfolio, onView }: WeightsViewProps) {
  const { material } = useSession();
  return material === null ? null : <Weights portfolio={portfolio} material={material} onView={onView} />;
}

function Weights({ portfolio, material, onView }: WeightsViewProps & { readonly material: Material }) {
  const styles = useStyles();
  const words = useWords();
  const { tried, tryWeight } = useSession();
  const [draft, onDraft] = useDraft();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { snapshot, reading } = material;
  const proposal = useMemo(() => proposalOf(portfolio, snapshot, draft), [portfolio, snapshot, draft]);
  const allZero = portfolio.directions.every((direction) => weightOf(direction, tried) === 0);
  const tool = { portfolio, draft, onDraft };
  const ids = portfolio.directions.map(({ id }) => id);

  const use = ({ method, weights }: Proposal): void => {
    for (const [id, weight] of Object.entries(weights)) tryWeight(id, weight);
    onDraft({ applied: { method, weights } });
  };

  return (
    <View title={words('viewWeights')}>
      <Origin reading={reading} />
      <ToolChoice
        tool={draft.tool}
        onTool={(chosen) => {
          onDraft({ tool: chosen });
          setAsked(null);
        }}
      />
      {draft.tool === 'direct' && <DirectTool portfolio={portfolio} />}
      {draft.tool === 'hundred' && <HundredTool {...tool} />}
      {draft.tool === 'swing' && <SwingTool {...tool} />}
      {draft.tool === 'rankOrder' && <RankTool {...tool} />}
      {draft.tool === 'pairwise' && (
        <Suspense fallback={<Spinner size="small" label={words('opening')} labelPosition="after" />}>
          <PairwiseTool
            {...tool}
            snapshot={snapshot}
            unsaved={writeJudgements(snapshot, ids, pairwiseOf(snapshot, ids, draft)) !== null}
            onSave={() => setAsked('answers')}
          />
        </Suspense>
      )}
      {proposal !== null && (
        <ProposedWeights
          portfolio={portfolio}
          proposal={proposal}
          used={isApplied(portfolio, tried, proposal.weights)}
          onUse={() => use(proposal)}
        />
      )}
      {allZero && <Notice intent="warning" title={words('cannotRank')} children={words('allZero')} />}
      <WriteSection {...tool} snapshot={snapshot} asked={asked} onAsked={setAsked} />
      <Order portfolio={portfolio} proposal={proposal} quiet={draft.tool === 'pairwise'} />
      <Button className={styles.next} appearance="primary" onClick={() => onView('ranking')}>
        {words('nextStepRanking')}
      </Button>
    </View>
  );
}

interface OrderProps {
  readonly portfolio: Portfolio;
  readonly proposal: Proposal | null;
  /** Says nothing aloud: the tool has something more important to say at the same time. */
  readonly quiet: boolean;
}

/** The first of the ranking, with the proposal where there is one, else with the weights of the pane. */
function Order({ portfolio, proposal, quiet }: OrderProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { tried } = useSession();
  const wanted = useDeferredValue(proposal?.weights ?? tried);
  const order = useMemo(() => orderWith(portfolio, wanted), [portfolio, wanted]);
  const untouched = useMemo(() => orderWith(portfolio, {}), [portfolio]);
  const first = order?.[0]?.title;
  const differs = proposal !== null || changedWeights(portfolio, tried).length > 0;

  // While a slider moves the order may change many times a second: only where it comes to rest is said.
  useEffect(() => {
    if (quiet || !differs || first === undefined) return undefined;
    const timer = setTimeout(() => announce(words('liveSaid', { first })), 800);
    return () => clearTimeout(timer);
  }, [announce, words, first, differs, quiet]);

  if (order === null || first === undefined) return null;
  return (
    <Section title={words('liveTitle')}>
      <Lead>{words(proposal === null ? 'liveLead' : 'proposalLive')}</Lead>
      <LiveOrder order={order} untouched={untouched} />
    </Section>
  );
}
