import type { Question } from '../../../src/taskpane/work/question';
import type { Steps, TaskName } from '../../../src/taskpane/work/tasks';
import type { Answer, Order } from '../../../src/taskpane/work/workers';
import { inPageWork, workersOf } from '../../../src/taskpane/work/workers';

const question = { portfolio: {}, settings: {} } as Question;

/** A worker that answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly orders: Order[] = [];
  terminated = false;

  postMessage(order: Order): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(data: Answer): void {
    this.onmessage?.({ data });
  }
}

function fakes(): { readonly made: FakeWorker[]; readonly work: ReturnType<typeof workersOf> } {
  const made: FakeWorker[] = [];
  const make = (): Worker => {
    const worker = new FakeWorker();
    made.push(worker);
    return worker as unknown as Worker;
  };
  return {
    made,
    work: workersOf(
      make,
      inPageWork(() => Promise.reject(new Error('not in the page'))),
    ),
  };
}

const nothing = (): void => undefined;
const start = (work: ReturnType<typeof workersOf>, onShare: (share: number) => void = nothing) =>
  work.start('crossCheck', question, undefined, onShare);

describe('long calculations in workers', () => {
  test('the question goes in, the share done and the answer come out', async () => {
    const { made, work } = fakes();
    const shares: number[] = [];
    const run = start(work, (share) => shares.push(share));
    expect(made[0]?.orders).toEqual([{ task: 'crossCheck', question, options: undefined }]);
    made[0]?.answer({ kind: 'share', share: 0.25 });
    made[0]?.answer({ kind: 'done', result: 'the answer' });
    await expect(run.result).resolves.toBe('the answer');
    expect(shares).toEqual([0.25]);
  });

  test('a worker that is done is used again', async () => {
    const { made, work } = fakes();
    const first = start(work);
    made[0]?.answer({ kind: 'done', result: 1 });
    await first.result;
    start(work);
    expect(made).toHaveLength(1);
    expect(made[0]?.orders).toHaveLength(2);
  });

  test('two run at once, the third waits for its turn', () => {
    const { made, work } = fakes();
    start(work);
    start(work);
    start(work);
    expect(made.map(({ orders }) => orders.length)).toEqual([1, 1]);
    made[1]?.answer({ kind: 'done', result: 1 });
    expect(made.map(({ orders }) => orders.length)).toEqual([1, 2]);
  });

  test('one that is stopped ends its worker, says nothing more, and lets the next begin', async () => {
    const { made, work } = fakes();
    const stopped = start(work);
    start(work);
    start(work);
    let said = false;
    void stopped.result.then(() => (said = true));
    const heard = made[0]?.onmessage;
    stopped.cancel();
    heard?.({ data: { kind: 'done', result: 'too late' } });
    await Promise.resolve();
    expect(made[0]?.terminated).toBe(true);
    expect(said).toBe(false);
    expect(made[2]?.orders).toHaveLength(1);
  });

  test('one that is stopped while it waits never begins', () => {
    const { made, work } = fakes();
    start(work);
    start(work);
    start(work).cancel();
    start(work);
    made[0]?.answer({ kind: 'done', result: 1 });
    expect(made.map(({ orders }) => orders.length)).toEqual([2, 1]);
  });

  test('a calculation that fails, and a worker that falls, say so', async () => {
    const { made, work } = fakes();
    const failing = start(work);
    made[0]?.answer({ kind: 'failed', message: 'no' });
    await expect(failing.result).rejects.toThrow('no');
    const falling = start(work);
    made[0]?.onerror?.({ message: 'fell' });
    await expect(falling.result).rejects.toThrow('fell');
    expect(made[0]?.terminated).toBe(true);
  });
});

describe('long calculations in the page', () => {
  /** Counts to `steps`, telling how far it has come. */
  const counting = (steps: number, counted: number[] = []) => {
    async function* count(): Steps<number> {
      for (let step = 1; step <= steps; step++) {
        const until = performance.now() + 2;
        while (performance.now() < until);
        counted.push(step);
        yield step / steps;
      }
      return steps;
    }
    const tasks = { crossCheck: count } as unknown as Record<TaskName, () => Steps<number>>;
    return inPageWork(() => Promise.resolve({ tasks }));
  };

  test('where no worker can be started the same work is done a slice at a time', async () => {
    const refusing = workersOf(() => {
      throw new Error('not allowed');
    }, counting(20));
    const shares: number[] = [];
    const run = start(refusing, (share) => shares.push(share));
    await expect(run.result).resolves.toBe(20);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('it stops between two slices', async () => {
    const counted: number[] = [];
    const run = start(counting(1000, counted));
    await new Promise((resume) => setTimeout(resume, 40));
    run.cancel();
    const then = counted.length;
    await new Promise((resume) => setTimeout(resume, 60));
    expect(counted.length).toBeLessThanOrEqual(then + 10);
    expect(counted.length).toBeLessThan(1000);
  });
});
