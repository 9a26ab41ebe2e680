/**
 * How fast the portfolio part is, against peers, in one run: `npm run bench`. Every line names what it was held
 * against. Times are of this machine; the ratios are what to compare between machines.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import highsLoader from 'highs';
import { basisOf } from '../src/model/portfolio/basis';
import { efficientPortfolios } from '../src/model/portfolio/frontier/efficient';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import { places } from '../src/model/portfolio/ranking/place';
import { smaa } from '../src/model/portfolio/robustness/smaa';
import { score } from '../src/model/portfolio/scoring/score';
import type { Highs } from '../src/model/portfolio/selection/highs';
import { highsSolve } from '../src/model/portfolio/selection/highs';
import { worth } from '../src/model/portfolio/selection/program';
import { best } from '../src/model/portfolio/selection/select';
import { randomFrom } from '../src/model/random';
import { instance } from './instances';
import { randomPortfolio } from './rounds';

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

let failed = 0;
function line(what: string, figures: string, met: boolean | null): void {
  if (met === false) failed++;
  console.log(`${met === null ? '·' : met ? '✓' : '✗'} ${what}: ${figures}`);
}

function scoring(portfolio: Portfolio): void {
  const { directionIds, shares } = basisOf(portfolio);
  const directions = directionIds.map((id) => portfolio.directions.find((one) => one.id === id)!);
  const run = (): unknown =>
    places(
      portfolio.applications.map((one) => score(one, directions, shares, portfolio.scale)),
      (one) => one.score ?? 0,
      (one) => one.application.id,
    );
  const times = Array.from({ length: 60 }, () => timed(run)[1]).slice(30);
  line('score and rank 1,000 × 10', `${ms(median(times))} (target 1 ms)`, median(times) <= 1);
}

function frontiers(): void {
  for (const side of [false, true]) {
    for (const family of ['uncorrelated', 'weak'] as const) {
      const points: number[] = [];
      const times = Array.from({ length: 20 }, (_, seed) => {
        const program = instance({ size: 100, budgets: 1, side, family }, seed + 1);
        const [found, time] = timed(() => efficientPortfolios(program, program.costs));
        points.push(found?.length ?? 0);
        return time;
      });
      const conditions = side ? '20 dependencies, 10 exclusions, 6 minima' : 'plain';
      line(
        `exact frontier, n = 100, ${conditions}, ${family}`,
        `median ${ms(median(times))}, most ${ms(Math.max(...times))}, about ${median(points)} points (target ${side ? '1 s' : '50 ms'})`,
        median(times) <= (side ? 1000 : 50),
      );
    }
  }
}

async function againstHighs(size: number, side: boolean, instances: number, least: number): Promise<void> {
  const highs = (await highsLoader()) as Highs;
  for (const family of ['uncorrelated', 'weak'] as const) {
    const own: number[] = [];
    const theirs: number[] = [];
    let disagree = 0;
    for (let seed = 1; seed <= instances; seed++) {
      const program = instance({ size, budgets: 1, side, family }, seed);
      const [found, time] = timed(() => best(program));
      const start = performance.now();
      const other = await highsSolve(highs)(program, 60);
      theirs.push(performance.now() - start);
      own.push(time);
      const mine = found.chosen === null ? -1 : worth(program, found.chosen).value;
      const yours = other.chosen === null ? -1 : worth(program, other.chosen).value;
      if (!found.complete || mine !== yours) disagree++;
    }
    // The first quarter warms both up.
    const warm = (times: readonly number[]): readonly number[] => times.slice(Math.floor(instances / 4));
    const ratio = median(warm(theirs).map((time, k) => time / warm(own)[k]!));
    line(
      `one proven optimum, n = ${size}, one budget${side ? ', with conditions' : ''}, ${family}`,
      `median ${ms(median(warm(own)))} against HiGHS (gap 0) ${ms(median(warm(theirs)))}, ${ratio.toFixed(1)} times as fast in the median (target ${least}), ${disagree} disagreements in ${instances}`,
      ratio >= least && disagree === 0,
    );
  }
}

function fiveBudgets(): void {
  for (const family of ['uncorrelated', 'weak'] as const) {
    for (let seed = 1; seed <= 3; seed++) {
      const program = instance({ size: 100, budgets: 5, side: true, family }, seed);
      const [found, time] = timed(() => best(program, 1_500_000_000));
      const value = found.chosen === null ? 0 : worth(program, found.chosen).value;
      const gap = found.complete || found.bound <= value ? 0 : (found.bound - value) / value;
      const outcome = gap === 0 ? 'proven' : `gap ${(gap * 100).toFixed(3)} %`;
      line(
        `five budgets, n = 100, with conditions, ${family}, seed ${seed}`,
        `${outcome} in ${ms(time)}`,
        null,
      );
    }
  }
}

function acceptability(): void {
  const basis = basisOf(randomPortfolio(50, 8, 1));
  const samples = 10_000;
  const settings = { domain: { kind: 'around', relative: 0.2 }, samples } as const;
  const full = Array.from({ length: 30 }, () => timed(() => smaa(basis, settings))[1]).slice(10);
  const free = Array.from(
    { length: 30 },
    () => timed(() => smaa(basis, { domain: { kind: 'free' }, samples }))[1],
  ).slice(10);
  const random = randomFrom(1);
  const table = Float64Array.from({ length: 400 }, () => random.unit());
  const weights = Float64Array.from({ length: 8 }, () => random.unit());
  const scores = new Float64Array(50);
  const bare = (): number => {
    let sum = 0;
    for (let sample = 0; sample < samples; sample++) {
      scores.fill(0);
      for (let j = 0, at = 0; j < 8; j++)
        for (let i = 0; i < 50; i++, at++) scores[i]! += weights[j]! * table[at]!;
      sum += scores[sample % 50]!;
    }
    return sum;
  };
  const loop = Array.from({ length: 30 }, () => timed(bare)[1]).slice(10);
  for (const [name, times] of [['around the decided', full], ['free', free]] as const) {
    const ratio = median(times) / median(loop);
    line(
      `SMAA 10,000 × 50 × 8, weights ${name}`,
      `${ms(median(times))} against a bare loop of the same multiply-adds ${ms(median(loop))}, ${ratio.toFixed(1)} times (target 4)`,
      ratio <= 4,
    );
  } // prettier-ignore
}

/** Runs the worker until it is done, or until so many samples when it is then told to stop. */
function funding(stopAfter: number): Promise<{ time: number; reports: number; done: boolean }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const file = JSON.stringify(join(__dirname, 'fundingWorker.ts'));
    const worker = new Worker(`require('tsx/cjs'); require(${file});`, { eval: true });
    let reports = 0;
    worker.on('error', reject);
    worker.on('message', (message: { done: boolean; sample: number }) => {
      reports++;
      const cancelled = !message.done && message.sample >= stopAfter;
      if (!message.done && !cancelled) return;
      const time = performance.now() - start;
      void worker.terminate().then(() => resolve({ time, reports, done: message.done }));
    });
  });
}

async function main(): Promise<void> {
  scoring(randomPortfolio(1000, 10, 1));
  frontiers();
  await againstHighs(100, true, 20, 5);
  await againstHighs(1000, false, 8, 1);
  fiveBudgets();
  acceptability();
  const whole = await funding(Infinity);
  line('funding shares, 1,000 samples, n = 50, in a worker', `${ms(whole.time)} with ${whole.reports} reports (target 15 s)`, whole.done && whole.time <= 15_000); // prettier-ignore
  const stopped = await funding(100);
  line('the same, cancelled after 100 samples', `stopped after ${ms(stopped.time)}`, !stopped.done);
  if (failed > 0) {
    console.log(`${failed} below target`);
    process.exitCode = 1;
  }
}

void main();
