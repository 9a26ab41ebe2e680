import { useCallback, useEffect, useState } from 'react';
import type { FunctionList } from '../../locale/functionList';
import type { PaneHost } from '../host';
import { useLanguage } from '../shell/language';

export type ListState =
  | { readonly status: 'fetching' }
  | { readonly status: 'failed'; readonly again: () => void }
  | { readonly status: 'there'; readonly list: FunctionList };

/** The list of functions, fetched when it is first wanted. */
export function useFunctionList(host: PaneHost): ListState {
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const [list, setList] = useState<FunctionList | null>(null);
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    setTurn((before) => before + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    host.functionList(language).then(
      (fetched) => {
        if (!gone) setList(fetched);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [host, language, turn]);
  if (list !== null) return { status: 'there', list };
  return failed ? { status: 'failed', again } : { status: 'fetching' };
}
