import { useMemo } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import { withFundingShares } from '../../model/portfolio/robustness/funding';
import type { Publication } from '../../workbook/publish/publication';
import { readPortfolio } from '../../workbook/read/portfolio';
import type { CellWrite } from '../../workbook/workbook';
import { withCellsWritten } from '../../workbook/write/applied';
import { keptAt } from '../../workbook/write/scenarios';
import { publishedFunding } from '../robustness/sampling';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import type { WorkState } from '../work/useWork';
import { useWork } from '../work/useWork';

export interface ToBePublished {
  /** What is still being worked out; null where there is nothing to wait for. */
  readonly waitingFor: WorkState<unknown> | null;
  /** The publication as of a moment; null while something is waited for. */
  readonly make: ((time: Date) => Publication) | null;
}

/**
 * The decision that the pane shows, as it is to be published: with funding shares, why some are left out, and what other
 * funds would give. Where the user stops one of those calculations, the sheets say that it was not made.
 *
 * @param cells weights that are written in the same change: the sheets are worked out from the workbook as it then is
 */
export function usePublication(
  material: Material,
  decision: Decision,
  cells: readonly CellWrite[],
): ToBePublished {
  const { question, calculated } = useSession();
  const settled = calculated?.ok === true && calculated.settled;
  const asked = settled ? question : null;
  const further = useWork('publication', asked, undefined);
  const funding = useWork('funding', asked, publishedFunding);

  const waitingFor =
    !settled || further.status === 'idle' || further.status === 'running'
      ? further
      : funding.status === 'idle' || funding.status === 'running'
        ? funding
        : null;
  const ready = waitingFor === null;
  const explained = further.status === 'done' ? further.result : null;
  const shares = funding.status === 'done' ? funding.result : null;

  const make = useMemo(() => {
    if (!ready) return null;
    return (time: Date): Publication => {
      const snapshot = withCellsWritten(material.snapshot, cells);
      const reading = cells.length === 0 ? material.reading : readPortfolio(snapshot);
      const whole = { ...decision, frontier: explained?.frontier ?? null };
      return {
        snapshot,
        reading,
        portfolio: reading.portfolio ?? material.reading.portfolio ?? unreadable(),
        decision: shares === null ? whole : withFundingShares(whole, shares),
        frontier: explained?.stored ?? null,
        analysis:
          explained === null || shares === null
            ? null
            : { leftOut: explained.leftOut, certificates: explained.certificates, funding: shares },
        time: keptAt(time),
      };
    };
  }, [ready, material, decision, cells, explained, shares]);

  return { waitingFor, make };
}

function unreadable(): never {
  throw new Error('a decision was shown of a workbook that cannot be ranked');
}
