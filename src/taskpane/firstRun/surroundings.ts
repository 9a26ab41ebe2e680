import { createContext, useContext } from 'react';
import type { Workbook } from '../../workbook/workbook';
import type { PaneHost } from '../host';

/** What the first run asks for beside the session: lists outside the contract, the example, the functions' namespace. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly host: PaneHost;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('useSurroundings outside SurroundingsProvider');
  return surroundings;
}
