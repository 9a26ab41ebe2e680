import { HostFault, fault } from './hostFault';
import type { FaultName } from './hostFault';

/** A failure to come, for tests of what an add-in does when Excel refuses. */
export interface PlannedFault {
  /** The error code that Excel is to give. */
  readonly code: FaultName;
  readonly message?: string;
  /** Which round trip fails, counted from 1 from the moment the plan is made. Without it: the next one. */
  readonly roundTrip?: number;
  /**
   * Which action within that round trip fails, counted from 0; those before it are carried out.
   * Without it the whole request is refused before anything is done.
   */
  readonly action?: number;
  /** Fails the request as the network would, with no answer from Excel at all; what was carried out until then is done. */
  readonly connection?: boolean;
  /** The whole request is carried out and only the answer fails, as when the network is lost or the wait is too long. */
  readonly afterwards?: boolean;
}

/** Keeps count of round trips and actions and says which of them are to fail. */
export class FaultPlan {
  #planned: { readonly plan: PlannedFault; roundTripsLeft: number }[] = [];
  #active: PlannedFault | null = null;
  #answer: PlannedFault | null = null;
  #counts: number[] = [];
  /** Set while a request of the library's own housekeeping is carried out, which is no round trip of the add-in. */
  isHeld = false;

  /** Plans a failure. Several may be planned; each happens once. */
  plan(planned: PlannedFault): void {
    this.#planned.push({ plan: planned, roundTripsLeft: planned.roundTrip ?? 1 });
  }

  /** Whether a failure that was planned has yet to happen. */
  get isPending(): boolean {
    return this.#active !== null || this.#planned.length > 0;
  }

  /** How many actions were begun in each round trip since the plans were last cleared. */
  get counts(): readonly number[] {
    return this.#counts;
  }

  clear(): void {
    this.#planned = [];
    this.#active = null;
    this.#answer = null;
    this.#counts = [];
  }

  /** To be called as a request comes in. Gives the failure of the whole request, if one is due. */
  beginRoundTrip(): PlannedFault | null {
    this.#active = null;
    this.#answer = null;
    this.#counts.push(0);
    for (const entry of this.#planned) entry.roundTripsLeft--;
    const due = this.#planned.find((entry) => entry.roundTripsLeft <= 0);
    if (due === undefined) return null;
    this.#planned = this.#planned.filter((entry) => entry !== due);
    if (due.plan.afterwards === true) this.#answer = due.plan;
    else if (due.plan.action === undefined) return due.plan;
    else this.#active = due.plan;
    return null;
  }

  /** To be called before each action; throws where that action is to fail. */
  beforeAction(index: number): void {
    if (this.isHeld) return;
    const last = this.#counts.length - 1;
    if (last >= 0) this.#counts[last] = index + 1;
    if (this.#active?.action !== index) return;
    const { code, message, connection } = this.#active;
    if (connection === true) this.#answer = this.#active;
    this.#active = null;
    throw message === undefined ? fault(code) : new HostFault(code, message);
  }

  /** To be called once a request has been carried out. Gives the failure that takes the place of its answer. */
  endRoundTrip(): PlannedFault | null {
    const failed = this.#answer;
    this.#answer = null;
    return failed;
  }
}
