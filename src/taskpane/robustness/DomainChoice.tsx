import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { plainNumber } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import { Lead } from '../shell/View';
import { fundingSamples, placeSamples } from './sampling';
import type { DomainName } from './sampling';

const titles = { around: 'robustAround', ordinal: 'robustOrdinal', free: 'robustFree' } as const;
const explained = {
  around: 'robustAroundSaid',
  ordinal: 'robustOrdinalSaid',
  free: 'robustFreeSaid',
} as const;
const names = ['around', 'ordinal', 'free'] as const satisfies readonly DomainName[];

interface DomainChoiceProps {
  readonly domain: DomainName;
  readonly onDomain: (domain: DomainName) => void;
  readonly seed: number;
}

/** Which other weights are tried, and how many draws the figures rest on. */
export function DomainChoice({ domain, onDomain, seed }: DomainChoiceProps) {
  const language = useLanguage();
  const words = useWords();
  return (
    <>
      <Field label={words('robustDomain')} hint={words(explained[domain])}>
        <RadioGroup
          value={domain}
          onChange={(_event, { value }) => onDomain(names.find((name) => name === value) ?? domain)}
        >
          {names.map((name) => (
            <Radio key={name} value={name} label={words(titles[name])} />
          ))}
        </RadioGroup>
      </Field>
      <Lead>
        {words('robustMethod', {
          funding: plainNumber(language, fundingSamples),
          places: plainNumber(language, placeSamples),
          seed,
        })}
      </Lead>
    </>
  );
}
