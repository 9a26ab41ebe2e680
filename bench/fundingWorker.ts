import { parentPort } from 'node:worker_threads';
import { basisOf } from '../src/model/portfolio/basis';
import { fundingShares } from '../src/model/portfolio/robustness/funding';
import { randomPortfolio } from './rounds';

/** Funding shares in a worker: a report for every tenth sample, and the last when it is done. */
const steps = fundingShares(basisOf(randomPortfolio(50, 6, 1)), {
  domain: { kind: 'around', relative: 0.2 },
  samples: 1000,
});
for (;;) {
  const step = steps.next();
  if (step.done === true) {
    parentPort?.postMessage({ done: true, sample: step.value.samples });
    break;
  }
  if (step.value % 10 === 0) parentPort?.postMessage({ done: false, sample: step.value });
}
