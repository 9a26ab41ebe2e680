import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useSurroundings } from '../firstRun/surroundings';

/** What a click on a link to a page of the help does: the program opens it in a browser, where it can. */
export function useOpening(): (event: MouseEvent<HTMLElement>, address: string) => void {
  const { host } = useSurroundings();
  return (event, address) => {
    if (host.openPage === undefined) return;
    event.preventDefault();
    host.openPage(address);
  };
}

/** A link to a page of the help, beside the pane. */
export function HelpLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const open = useOpening();
  return (
    <Link inline href={address} target="_blank" rel="noopener" onClick={(event) => open(event, address)}>
      {children}
    </Link>
  );
}
