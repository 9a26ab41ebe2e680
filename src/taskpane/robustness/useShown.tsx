import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shell/language';

/** The first rows of a long list, and the button that shows more of them; null where all are shown. */
export function useShown<Row>(
  rows: readonly Row[],
  step: number,
): { readonly shown: readonly Row[]; readonly more: React.JSX.Element | null } {
  const words = useWords();
  const [count, setCount] = useState(step);
  const left = rows.length - count;
  return {
    shown: rows.slice(0, count),
    more:
      left <= 0 ? null : (
        <Button
          size="small"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setCount((before) => before + step * 2)}
        >
          {words('robustMore', { count: Math.min(left, step * 2) })}
        </Button>
      ),
  };
}
