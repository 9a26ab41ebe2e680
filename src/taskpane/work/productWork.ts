import { inPageWork, workersOf } from './workers';
import type { Work } from './workers';

/** The long calculations of the pane, in workers of its own; their code is fetched when the first is asked for. */
export function productWork(): Work {
  return workersOf(
    () => new Worker(new URL('./worker.ts', import.meta.url)),
    inPageWork(() => import('./tasks')),
  );
}
