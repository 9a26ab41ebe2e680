import type { PlannedFault } from '../../workbench/host/protocol/faultPlan';
import type { FaultName } from '../../workbench/host/protocol/hostFault';
import { depth } from './depth';

/** Every way in which Excel fails that the host knows; the last is a connection that is lost. */
export const failures: readonly Pick<PlannedFault, 'code' | 'connection'>[] = [
  ...(
    [
      'AccessDenied',
      'ItemNotFound',
      'InvalidOperationInCellEditMode',
      'RequestPayloadSizeLimitExceeded',
      'Conflict',
      'FilteredRangeConflict',
      'InsertDeleteConflict',
      'MergedRangeConflict',
      'InvalidArgument',
      'InvalidOperation',
      'GeneralException',
      'RequestAborted',
      'Timeout',
    ] satisfies FaultName[]
  ).map((code) => ({ code })),
  { code: 'GeneralException', connection: true },
];

/** Where an operation is to fail: one fault, or more where putting back is to fail too. */
export interface FailurePoint {
  readonly name: string;
  readonly faults: readonly PlannedFault[];
}

/** The round trips of a write: what is verified, what is written, and then what deals with a failure. */
const [verifying, writing, asking, mending, finishing] = [1, 2, 3, 4, 5];

/**
 * The points at which a write is to fail.
 *
 * @param actions how many actions the writing batch has. All alike are most of them (one per cell's format), so that in
 * the default depth they are taken at even distances; in full depth each of a small batch, and two hundred of a large one
 * @param turn rotates the kinds of failure, so that each meets each operation
 */
export function failurePoints(actions: number, turn: number): readonly FailurePoint[] {
  const failure = (index: number): Pick<PlannedFault, 'code' | 'connection'> =>
    failures[(index + turn) % failures.length] ?? { code: 'GeneralException' };
  const whole = failures.flatMap((one, index): FailurePoint[] => {
    const name = one.connection === true ? 'no connection' : one.code;
    const roundTrip = (index + turn) % 3 === 0 ? verifying : writing;
    return [{ name: `${name} in round trip ${roundTrip}`, faults: [{ ...one, roundTrip }] }];
  });
  const lost = [
    { code: 'GeneralException', connection: true },
    { code: 'Timeout' },
  ] as const satisfies readonly Pick<PlannedFault, 'code' | 'connection'>[];
  const unanswered = lost.map((one): FailurePoint => ({
    name: `carried out, and then ${one.code === 'Timeout' ? 'a time-out' : 'no connection'}`,
    faults: [{ ...one, roundTrip: writing, afterwards: true }],
  }));
  const most = depth() === 'full' ? 200 : 2 * failures.length;
  const within = spread(actions, most).map((action, index): FailurePoint => {
    const one = failure(index);
    return { name: `${one.code} at action ${action}`, faults: [{ ...one, roundTrip: writing, action }] };
  });
  // The batch stops in its middle or near its end, and what is to mend it fails as well.
  const recovering = spread(actions, depth() === 'full' ? 12 : 3).flatMap((action, index): FailurePoint[] => {
    const first: PlannedFault = { ...failure(index), roundTrip: writing, action };
    const second: readonly PlannedFault[] = [
      { ...failure(index + 3), roundTrip: asking },
      { ...failure(index + 5), roundTrip: mending, action: 2 + index * 3 },
      { code: 'GeneralException', connection: true, roundTrip: mending, afterwards: true },
      { ...failure(index + 7), roundTrip: finishing },
    ];
    return second.map((again) => ({
      name: `${first.code} at action ${action}, then ${again.code} in round trip ${again.roundTrip ?? 0}`,
      faults: [first, again],
    }));
  });
  return [...whole, ...unanswered, ...within, ...recovering];
}

/** At most so many of the numbers below a limit, at even distances, the first and the last among them. */
function spread(limit: number, most: number): readonly number[] {
  if (limit <= most) return Array.from({ length: limit }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (limit - 1)) / (most - 1)));
}
