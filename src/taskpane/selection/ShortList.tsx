import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../shell/language';

/** So many rows are shown at a time. */
const page = 20;

interface ShortListProps {
  readonly className: string;
  readonly name: string;
  readonly rows: readonly ReactNode[];
}

/** A list that shows its beginning, and more on a click. */
export function ShortList({ className, name, rows }: ShortListProps) {
  const words = useWords();
  const [shown, setShown] = useState(page);
  const left = rows.length - shown;
  return (
    <>
      <ul className={className} data-list={name}>
        {rows.slice(0, shown)}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + page)}>
            {words('chartMoreRows', { count: Math.min(left, page) })}
          </Button>
        </div>
      )}
    </>
  );
}
