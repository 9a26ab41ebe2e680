import type { Application, Condition } from '../portfolio';
import { belongs } from '../selection/compile';

/** The conditions that speak of an application, by its id or by a group that it belongs to, in their own order. */
export function conditionsConcerning(
  application: Application,
  conditions: readonly Condition[],
): readonly Condition[] {
  return conditions.filter((condition) => speaksOf(condition, application));
}

function speaksOf(condition: Condition, application: Application): boolean {
  const { id } = application;
  switch (condition.kind) {
    case 'must':
    case 'mustNot':
      return condition.application === id;
    case 'requires':
      return condition.application === id || condition.all.includes(id);
    case 'excludes':
      return condition.application === id || condition.any.includes(id);
    case 'bundle':
      return condition.members.includes(id);
    case 'atLeast':
    case 'atMostShare':
      return belongs(application, condition.column, condition.value);
  }
}
