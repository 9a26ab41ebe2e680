/** The thread of the long calculations: one at a time, asked for and answered with messages. */
import type { Answer, Order } from './workers';
import { tasks } from './tasks';
import type { Steps } from './tasks';

const tellEveryMilliseconds = 100;

const answer = (message: Answer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void carryOut(data).catch((error: unknown) => answer({ kind: 'failed', message: String(error) }));
});

async function carryOut({ task, question, options }: Order): Promise<void> {
  const steps = (tasks[task] as (...given: unknown[]) => Steps<unknown>)(question, options);
  let told = performance.now();
  for (;;) {
    const step = await steps.next();
    if (step.done === true) {
      answer({ kind: 'done', result: step.value });
      return;
    }
    if (performance.now() - told < tellEveryMilliseconds) continue;
    told = performance.now();
    answer({ kind: 'share', share: step.value });
  }
}
