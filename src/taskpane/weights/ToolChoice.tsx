import { Field, Select } from '@fluentui/react-components';
import type { PaneKey } from '../../locale/paneWords';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useWords } from '../shell/language';
import type { ChangeDraft, Draft, Tool } from './draft';
import { tools } from './draft';

/** What each tool is given. */
export interface ToolProps {
  readonly portfolio: Portfolio;
  readonly draft: Draft;
  readonly onDraft: ChangeDraft;
}

const names: Readonly<Record<Tool, PaneKey>> = {
  direct: 'toolDirect',
  hundred: 'toolHundred',
  swing: 'toolSwing',
  rankOrder: 'toolRankOrder',
  pairwise: 'toolPairwise',
};

interface ToolChoiceProps {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
}

/** Which way to set the weights. */
export function ToolChoice({ tool, onTool }: ToolChoiceProps) {
  const words = useWords();
  return (
    <Field label={words('toolLabel')}>
      <Select
        value={tool}
        onChange={(_event, { value }) => {
          const chosen = tools.find((each) => each === value);
          if (chosen !== undefined) onTool(chosen);
        }}
      >
        {tools.map((each) => (
          <option key={each} value={each}>
            {words(names[each])}
          </option>
        ))}
      </Select>
    </Field>
  );
}
