import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { Section } from '../shell/View';
import { useWords } from '../shell/language';
import { Compared } from './Compared';
import { SinceKept } from './SinceKept';

interface CompareProps {
  /** What the pane shows, under a name of its own. */
  readonly now: Scenario;
  readonly kept: readonly Scenario[];
  readonly portfolio: Portfolio;
  readonly titleOf: (id: string) => string;
  readonly onApplication: (id: string) => void;
}

/** Two scenarios beside each other: the latest kept and what is shown now, until others are chosen. */
export function CompareScenarios({ now, kept, portfolio, titleOf, onApplication }: CompareProps) {
  const words = useWords();
  const [names, setNames] = useState<{ readonly from?: string; readonly to?: string }>({});
  const all = useMemo(() => [now, ...kept], [now, kept]);
  const named = (name: string | undefined): Scenario | undefined => all.find((one) => one.name === name);
  const from = named(names.from) ?? kept.at(-1) ?? now;
  const to = named(names.to) ?? now;
  const choices = (label: string, chosen: Scenario, onChoose: (name: string) => void) => (
    <Field label={label}>
      <Select value={chosen.name} onChange={(_event, { value }) => onChoose(value)}>
        {all.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={words('scenarioCompare')}>
      {choices(words('scenarioFrom'), from, (name) => setNames((before) => ({ ...before, from: name })))}
      {choices(words('scenarioTo'), to, (name) => setNames((before) => ({ ...before, to: name })))}
      {[...new Set([from, to])].map(
        (one) =>
          one !== now && <SinceKept key={one.name} kept={one} portfolio={portfolio} titleOf={titleOf} />,
      )}
      <Compared from={from} to={to} titleOf={titleOf} onApplication={onApplication} />
    </Section>
  );
}
