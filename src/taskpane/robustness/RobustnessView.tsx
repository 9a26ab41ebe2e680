import { useCallback, useMemo, useState } from 'react';
import { useSession } from '../session/session';
import { Lead, Section, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import { useWork } from '../work/useWork';
import { Waiting } from '../work/Waiting';
import { CrossCheck } from './CrossCheck';
import { DomainChoice } from './DomainChoice';
import { FundingGroups } from './FundingGroups';
import { InShort } from './InShort';
import { PlaceShares } from './PlaceShares';
import { WeightStrips } from './WeightStrips';
import { domains, fundingSamples, placeSamples } from './sampling';
import type { DomainName } from './sampling';

/** Säkerhet: how firm the outcome is when the weights, and the scores, are not taken for certain. */
export function RobustnessView({ decision, onApplication }: ViewProps) {
  const words = useWords();
  const { question } = useSession();
  const [name, setName] = useState<DomainName>('around');
  const domain = domains[name];
  const firmness = useWork('firmness', question, undefined);
  const funding = useWork('funding', question, { domain, samples: fundingSamples });
  const places = useWork('acceptability', question, { domain, samples: placeSamples });

  const titles = useMemo(() => new Map(decision.ranking.map(({ id, title }) => [id, title])), [decision]);
  const titleOf = useCallback((id: string) => titles.get(id) ?? id, [titles]);
  const firm = firmness.status === 'done' ? firmness.result : null;
  const funded = funding.status === 'done' ? funding.result : null;

  return (
    <View title={words('viewRobustness')}>
      <Lead>{words('robustnessLead')}</Lead>
      <Section title={words('robustShort')}>
        <InShort firmness={firm} funding={funded} titleOf={titleOf} />
        <Waiting what={words('robustWaitingFirmness')} state={firmness} />
        <Waiting what={words('robustWaitingFunding')} state={funding} />
      </Section>
      <Section>
        <DomainChoice domain={name} onDomain={setName} seed={question?.settings.seed ?? 1} />
      </Section>
      {funded !== null && (
        <Section title={words('robustFunding')}>
          <Lead>{words('robustFundingLead')}</Lead>
          <FundingGroups decision={decision} funding={funded} onApplication={onApplication} />
        </Section>
      )}
      <Section title={words('robustPlaces')}>
        <Lead>{words('robustPlacesLead')}</Lead>
        <Waiting what={words('robustWaitingPlaces')} state={places} />
        {places.status === 'done' && (
          <PlaceShares decision={decision} acceptability={places.result} onApplication={onApplication} />
        )}
      </Section>
      {firm !== null && firm.above > 0 && (
        <Section title={words('robustWeights')}>
          <Lead>{words('robustWeightsLead')}</Lead>
          <WeightStrips decision={decision} firmness={firm} titleOf={titleOf} />
        </Section>
      )}
      <CrossCheck question={question} decision={decision} onApplication={onApplication} />
    </View>
  );
}
