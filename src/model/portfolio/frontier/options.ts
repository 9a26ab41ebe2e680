import { Domain } from '../selection/domain';
import type { Program } from '../selection/program';
import type { Minimum } from './components';
import { linksOf } from './components';

/** One allowed way to choose within a component. */
export interface Option {
  readonly cost: number;
  readonly value: number;
  readonly members: readonly number[];
  /** How many it gives to each minimum. */
  readonly gives: readonly number[];
}

/**
 * Every allowed subset of a component that is worth having: of those that give the minima the same, only the ones
 * that no cheaper subset equals or beats.
 *
 * @param axis what each candidate costs on the axis of the frontier
 * @param limit most subsets to look at
 * @returns null where there are more than that
 */
export function optionsOf(
  program: Program,
  component: readonly number[],
  minima: readonly Minimum[],
  axis: Float64Array,
  limit: number,
): Option[] | null {
  const local = new Map(component.map((i, at) => [i, at]));
  const links = linksOf(program)
    .filter((link) => link.index.length === 0 || local.has(link.index[0]!))
    .map((link) => ({ ...link, index: link.index.map((i) => local.get(i)!) }));
  const domain = new Domain(links, component.length);
  const found: Option[] = [];
  let looked = 0;

  const record = (): void => {
    const members = component.filter((_, at) => domain.decided[at] === 1);
    found.push({
      members,
      cost: members.reduce((sum, i) => sum + axis[i]!, 0),
      value: members.reduce((sum, i) => sum + program.values[i]!, 0),
      gives: minima.map(({ members: group, need }) =>
        Math.min(need, members.reduce((count, i) => count + (group.has(i) ? 1 : 0), 0)),
      ), // prettier-ignore
    });
  };
  const explore = (from: number): boolean => {
    if (++looked > limit) return false;
    let at = from;
    while (at < component.length && domain.decided[at] !== -1) at++;
    if (at === component.length) {
      record();
      return true;
    }
    for (const to of [0, 1] as const) {
      const mark = domain.mark();
      domain.decide(at, to);
      const go = !domain.propagate(mark) || explore(at + 1);
      domain.undo(mark);
      if (!go) return false;
    }
    return true;
  };

  component.forEach((i, at) => {
    const to = program.forced[i]!;
    if (to === 0 || to === 1) domain.decide(at, to);
  });
  if (domain.propagate(-1) && !explore(0)) return null;
  return efficient(found);
}

/** Leaves out what an option with the same gives equals or beats at no greater cost. */
function efficient(options: readonly Option[]): Option[] {
  const sorted = [...options].sort((a, b) => a.cost - b.cost || b.value - a.value || preferred(a, b));
  const best = new Map<string, number>();
  return sorted.filter((option) => {
    const key = option.gives.join();
    const value = best.get(key);
    if (value !== undefined && value >= option.value) return false;
    best.set(key, option.value);
    return true;
  });
}

/** Of two options of equal cost and value: fewer members, then the smaller sorted list. */
function preferred(a: Option, b: Option): number {
  if (a.members.length !== b.members.length) return a.members.length - b.members.length;
  const at = a.members.findIndex((i, k) => i !== b.members[k]);
  return at < 0 ? 0 : a.members[at]! - b.members[at]!;
}
