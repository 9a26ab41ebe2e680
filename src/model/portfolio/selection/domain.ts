import type { Row } from './program';
import { SLACK_TOLERANCE } from './program';

/**
 * A partial portfolio: which candidates are decided so far, what room each row has left, and what follows from
 * it. Decisions are undone in the reverse order.
 */
export class Domain {
  /** 1 chosen, 0 not, -1 undecided. */
  readonly decided: Int8Array;
  /** Limit less the coefficients of the chosen. */
  readonly slack: Float64Array;
  /** Rows by candidate: `rowOf[start[i] .. start[i + 1]]` and their coefficients. */
  readonly start: Int32Array;
  readonly rowOf: Int32Array;
  readonly coefficientOf: Float64Array;

  /** Sum of the negative coefficients of undecided candidates: the most that a row can still be helped. */
  private readonly help: Float64Array;
  private readonly trail: Int32Array;
  private depth = 0;
  private readonly queue: Int32Array;
  private readonly queued: Uint8Array;

  constructor(
    readonly rows: readonly Row[],
    readonly size: number,
  ) {
    this.decided = new Int8Array(size).fill(-1);
    this.slack = Float64Array.from(rows, (row) => row.limit);
    this.help = Float64Array.from(rows, (row) => row.coefficient.reduce((sum, a) => sum + Math.min(0, a), 0));
    this.trail = new Int32Array(size);
    this.queue = new Int32Array(rows.length);
    this.queued = new Uint8Array(rows.length);
    this.start = new Int32Array(size + 1);
    for (const row of rows) for (const i of row.index) this.start[i + 1]!++;
    for (let i = 0; i < size; i++) this.start[i + 1]! += this.start[i]!;
    const next = this.start.slice();
    this.rowOf = new Int32Array(this.start[size]!);
    this.coefficientOf = new Float64Array(this.start[size]!);
    rows.forEach((row, r) =>
      row.index.forEach((i, t) => {
        const at = next[i]!++;
        this.rowOf[at] = r;
        this.coefficientOf[at] = row.coefficient[t]!;
      }),
    );
  }

  /** How many decisions stand; hand it to `undo` to come back here. */
  mark(): number {
    return this.depth;
  }

  decide(i: number, to: 0 | 1): void {
    this.decided[i] = to;
    this.trail[this.depth++] = i;
    this.account(i, to, 1);
  }

  undo(mark: number): void {
    while (this.depth > mark) {
      const i = this.trail[--this.depth]!;
      this.account(i, this.decided[i]!, -1);
      this.decided[i] = -1;
    }
  }

  private account(i: number, to: number, sign: number): void {
    for (let t = this.start[i]!; t < this.start[i + 1]!; t++) {
      const r = this.rowOf[t]!;
      const a = this.coefficientOf[t]! * sign;
      if (to === 1) this.slack[r]! -= a;
      if (this.coefficientOf[t]! < 0) this.help[r]! -= a;
    }
  }

  /**
   * Decides what follows: a candidate that no longer fits is out, one that a row cannot do without is in.
   *
   * @param from look at the rows of decisions since this mark; -1 looks at every row
   * @returns false where a row can no longer hold
   */
  propagate(from: number): boolean {
    let length = 0;
    const { queue, queued } = this;
    const enqueue = (i: number): void => {
      for (let t = this.start[i]!; t < this.start[i + 1]!; t++) {
        const r = this.rowOf[t]!;
        if (queued[r] === 1) continue;
        queued[r] = 1;
        queue[length++] = r;
      }
    };
    if (from < 0) {
      for (let r = 0; r < this.rows.length; r++) {
        queued[r] = 1;
        queue[length++] = r;
      }
    } else for (let at = from; at < this.depth; at++) enqueue(this.trail[at]!);
    let possible = true;
    while (length > 0) {
      const r = queue[--length]!;
      queued[r] = 0;
      if (!possible) continue;
      const room = this.slack[r]! - this.help[r]!;
      if (room < -SLACK_TOLERANCE) {
        possible = false;
        continue;
      }
      const { index, coefficient } = this.rows[r]!;
      for (let t = 0; t < index.length; t++) {
        const a = coefficient[t]!;
        if (Math.abs(a) <= room + SLACK_TOLERANCE) continue;
        const i = index[t]!;
        if (this.decided[i] !== -1) continue;
        this.decide(i, a > 0 ? 0 : 1);
        enqueue(i);
      }
    }
    return possible;
  }

  /** True where every row holds as it stands, the undecided counting as not chosen. */
  holds(): boolean {
    for (let r = 0; r < this.slack.length; r++) if (this.slack[r]! < -SLACK_TOLERANCE) return false;
    return true;
  }
}
