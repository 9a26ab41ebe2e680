import type { Question } from './question';
import type { Steps, TaskName, Tasks } from './tasks';

/** What a worker is asked. */
export interface Order {
  readonly task: TaskName;
  readonly question: Question;
  readonly options: unknown;
}

/** What it answers. */
export type Answer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** A calculation under way. */
export interface Run<Result> {
  readonly result: Promise<Result>;
  /** Stops it; the result then never comes. */
  readonly cancel: () => void;
}

export interface Work {
  start<Name extends TaskName>(
    task: Name,
    question: Question,
    options: Tasks[Name]['options'],
    onShare: (share: number) => void,
  ): Run<Tasks[Name]['result']>;
}

/** Calculations that run at the same time; the others wait. The page itself needs a processor too. */
const atOnce = 2;

/**
 * Runs calculations in workers. A worker that is done is kept for the next; one that is stopped half way is ended, for
 * a calculation does not listen while it counts. Where no worker can be started the work is done in the page.
 */
export function workersOf(makeWorker: () => Worker, inPage: Work): Work {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let possible = true;

  const next = (): void => {
    busy -= 1;
    waiting.shift()?.();
  };
  const take = (): Worker | null => {
    if (!possible) return null;
    try {
      return idle.pop() ?? makeWorker();
    } catch {
      possible = false;
      return null;
    }
  };

  return {
    start(task, question, options, onShare) {
      let cancel = (): void => undefined;
      let cancelled = false;
      const result = new Promise<never>((resolve, reject) => {
        const begin = (): void => {
          if (cancelled) {
            waiting.shift()?.();
            return;
          }
          const worker = take();
          if (worker === null) {
            const run = inPage.start(task, question, options, onShare);
            cancel = run.cancel;
            run.result.then(resolve as (result: unknown) => void, reject);
            return;
          }
          busy += 1;
          let ended = false;
          const end = (keep: boolean): void => {
            if (ended) return;
            ended = true;
            worker.onmessage = null;
            worker.onerror = null;
            if (keep) idle.push(worker);
            else worker.terminate();
            next();
          };
          cancel = () => end(false);
          worker.onerror = (event) => {
            end(false);
            reject(new Error(event.message));
          };
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            if (ended) return;
            if (data.kind === 'share') onShare(data.share);
            else {
              end(true);
              if (data.kind === 'done') (resolve as (result: unknown) => void)(data.result);
              else reject(new Error(data.message));
            }
          };
          worker.postMessage({ task, question, options } satisfies Order);
        };
        if (busy < atOnce) begin();
        else waiting.push(begin);
      });
      return {
        result,
        cancel: () => {
          cancelled = true;
          cancel();
        },
      };
    },
  };
}

/** A slice of work in the page; what the user does comes between two. */
const sliceMilliseconds = 12;

/** Runs calculations in the page, a slice at a time: slower, and the same answer. */
export function inPageWork(
  load: () => Promise<{ tasks: { [Name in TaskName]: (...given: never[]) => Steps<unknown> } }>,
): Work {
  return {
    start(task, question, options, onShare) {
      let cancelled = false;
      const count = async (): Promise<unknown> => {
        const { tasks } = await load();
        const steps = (tasks[task] as (...given: unknown[]) => Steps<unknown>)(question, options);
        let began = performance.now();
        while (!cancelled) {
          const step = await steps.next();
          if (step.done === true) return step.value;
          if (performance.now() - began < sliceMilliseconds) continue;
          onShare(step.value);
          await new Promise((resume) => setTimeout(resume));
          began = performance.now();
        }
        return new Promise(() => undefined);
      };
      return { result: count() as Promise<never>, cancel: () => (cancelled = true) };
    },
  };
}
