import { useState } from 'react';
import type { ListedFunction } from '../../locale/functionList';
import type { FoundCell } from '../../workbook/doors/excelInsert';
import type { PaneHost } from '../host';
import { faultSentence } from '../session/faultSentence';
import { useAnnounce } from '../shell/Announcer';
import { useLanguage, useWords } from '../shell/language';

/** What came of the latest insertion, of which function. */
export type Inserted = { readonly id: string } & (
  | { readonly kind: 'done' | 'failed'; readonly sentence: string }
  | { readonly kind: 'occupied'; readonly sentence: string; readonly at: FoundCell }
);

/** Puts functions into the active cell; where something stands in it, it asks first. */
export function useInsertion(host: PaneHost): {
  readonly outcome: Inserted | null;
  readonly insert: (of: ListedFunction, over: FoundCell | null) => Promise<void>;
  readonly forget: () => void;
} {
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Inserted | null>(null);
  const say = (next: Inserted): void => {
    setOutcome(next);
    announce(next.sentence);
  };
  const insert = async ({ id, example }: ListedFunction, over: FoundCell | null): Promise<void> => {
    try {
      const { inserted, ...at } = await host.insertFormula(example.insert, over);
      const { sheet, cell } = at;
      if (inserted) say({ id, kind: 'done', sentence: words('functionsInserted', { id, sheet, cell }) });
      else {
        const found = at.found.length > 60 ? `${at.found.slice(0, 60)} …` : at.found;
        say({ id, kind: 'occupied', at, sentence: words('functionsOccupied', { sheet, cell, found }) });
      }
    } catch (error) {
      say({ id, kind: 'failed', sentence: faultSentence(error, language) });
    }
  };
  return { outcome, insert, forget: () => setOutcome(null) };
}
