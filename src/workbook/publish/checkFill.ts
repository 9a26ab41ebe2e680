/** Every budget, condition and capacity against what is chosen, and against what the readers have decided. */
import type { Condition } from '../../model/portfolio/portfolio';
import { conditionWords } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { CellContent } from '../sheet';
import { formula, literally, text } from './formulas';
import type { Plan } from './plan';
import { stateRow } from './stateFill';
import { words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;
type Flag = 'chosen' | 'decided';

/** A line of the checks. Formulas are bodies; `takes` and `holds` are worked out for either flag. */
interface Line {
  readonly where: string;
  readonly what: string;
  readonly value?: string;
  readonly limit: CellContent;
  readonly takes: (flag: Flag) => string | null;
  /** 1 where it holds, 0 where it does not, an empty text where it does not apply. */
  readonly holds: (flag: Flag, row: number) => string;
}

export function checkFill(plan: Plan): Fill {
  const lines = linesOf(plan);
  const { checks } = plan;
  const taken =
    (flag: Flag) =>
    (row: number): CellContent => {
      const takes = lines[row]?.takes(flag) ?? null;
      return takes === null ? null : formula(takes);
    };
  const held =
    (flag: Flag) =>
    (row: number): CellContent =>
      formula(lines[row]?.holds(flag, row) ?? '""');
  if (lines.length !== checks.rows) throw new RangeError('The checks do not fill their area');
  return {
    where: (row) => lines[row]?.where ?? null,
    what: (row) => lines[row]?.what ?? null,
    value: (row) => lines[row]?.value ?? null,
    limit: (row) => lines[row]?.limit ?? null,
    chosen: taken('chosen'),
    chosenHolds: held('chosen'),
    decided: taken('decided'),
    decidedHolds: held('decided'),
  };
}

function linesOf(plan: Plan): readonly Line[] {
  const { portfolio } = plan.publication;
  return [
    wholeFund(plan),
    ...(plan.mode === 'single' ? [] : plan.publication.decision.budgets.map((_, t) => yearLine(plan, t))),
    ...portfolio.conditions.map((condition) => conditionLine(plan, condition)),
    ...portfolio.capacities.map(({ resource, year }, c) => capacityLine(plan, resource, year, c)),
  ];
}

/** Up to so little above a limit is a rounding of figures that are no whole kronor. */
const rounding = '0.000001';

function atMost(plan: Plan): Line['holds'] {
  return (flag, row) => `IF(${plan.checks.at(flag, row)}<=${plan.checks.at('limit', row)}+${rounding},1,0)`;
}

function costOf({ applications, state }: Plan, flag: Flag): string {
  return flag === 'decided'
    ? state.at('value', stateRow.granted)
    : `SUMIFS(${applications.column('cost')},${applications.column(flag)},1)`;
}

function wholeFund(plan: Plan): Line {
  const limited = plan.mode !== 'none';
  const tried = plan.state.at('value', stateRow.trial);
  const over = atMost(plan);
  return {
    where: words('fund'),
    what: words(plan.mode === 'several' ? 'wholeFundTried' : 'wholeFund'),
    limit: formula(plan.state.at('value', stateRow.fund)),
    takes: (flag) => costOf(plan, flag),
    holds: (flag, row) => {
      if (plan.mode === 'single' || plan.mode === 'year') return over(flag, row);
      // Several years' budgets are checked year by year, unless another fund is tried as one for all.
      return limited || plan.steps.rows > 0 ? `IF(ISNUMBER(${tried}),${over(flag, row)},"")` : '""';
    },
  };
}

function yearLine(plan: Plan, t: number): Line {
  const year = plan.publication.decision.budgets[t]?.year ?? 0;
  const tried = plan.state.at('value', stateRow.trial);
  const over = atMost(plan);
  return {
    where: words('fund'),
    what: words('yearsFund', { year }),
    limit: formula(plan.budgets.at('now', t)),
    takes: (flag) => `SUMIFS(${plan.applications.column(`draw${year}`)},${plan.applications.column(flag)},1)`,
    holds: (flag, row) => `IF(ISNUMBER(${tried}),"",${over(flag, row)})`,
  };
}

function capacityLine(plan: Plan, resource: string, year: number, index: number): Line {
  const { needs, capacities } = plan.read;
  const key = `${sameKey(resource)}|${year}`;
  const row = plan.checks.rows - plan.publication.portfolio.capacities.length + index;
  const own = plan.checks.at('value', row);
  return {
    where: words('capacity'),
    what: words('capacityOf', { resource, year }),
    value: key,
    limit:
      capacities === null
        ? null
        : formula(
            `IFERROR(INDEX(${capacities.column('available')},MATCH(${literally(own)},${capacities.column('key')},0)),"")`,
          ),
    takes: (flag) =>
      needs === null ? '0' : `SUMIFS(${needs.column(flag)},${needs.column('capacity')},${index + 1})`,
    holds: atMost(plan),
  };
}

function conditionLine(plan: Plan, condition: Condition): Line {
  const { applications, publication, checks, state } = plan;
  const { ranking } = publication.decision;
  const flagOf = (id: string, flag: Flag): string => {
    const index = ranking.findIndex((row) => row.id === id);
    return index < 0 ? '0' : applications.at(flag, index);
  };
  const sum = (ids: readonly string[], flag: Flag): string =>
    ids.length === 0 ? '0' : ids.map((id) => flagOf(id, flag)).join('+');
  const line = (what: string, rest: Pick<Line, 'holds'> & Partial<Line>): Line => ({
    where: condition.id,
    what,
    limit: null,
    takes: () => null,
    ...rest,
  });
  const said = conditionWords[condition.kind];
  switch (condition.kind) {
    case 'must':
      return line(`${said}: ${condition.application}`, {
        holds: (flag) => flagOf(condition.application, flag),
      });
    case 'mustNot':
      return line(`${said}: ${condition.application}`, {
        holds: (flag) => `1-${flagOf(condition.application, flag)}`,
      });
    case 'requires':
      return line(`${condition.application} ${said.toLowerCase()} ${condition.all.join(', ')}`, {
        holds: (flag) =>
          `IF(${flagOf(condition.application, flag)}=1,IF(${sum(condition.all, flag)}=${condition.all.length},1,0),1)`,
      });
    case 'excludes': {
      const others = condition.any.filter((id) => id !== condition.application);
      return line(`${condition.application} ${said.toLowerCase()} ${condition.any.join(', ')}`, {
        holds: (flag) => `IF(AND(${flagOf(condition.application, flag)}=1,${sum(others, flag)}>0),0,1)`,
      });
    }
    case 'bundle': {
      const members = [...new Set(condition.members)];
      return line(`${said}: ${members.join(', ')}`, {
        holds: (flag) => `IF(OR(${sum(members, flag)}=0,${sum(members, flag)}=${members.length}),1,0)`,
      });
    }
    case 'atLeast':
    case 'atMostShare': {
      const row = rowOf(plan, condition);
      const member = memberOf(plan, condition.column, checks.at('value', row));
      const flagged = (flag: Flag): string => `(${applications.column(flag)}=1)`;
      if (condition.kind === 'atLeast') {
        return line(words('atLeast', { group: condition.value }), {
          value: condition.value,
          limit: condition.count,
          takes: (flag) => `SUMPRODUCT(${member}*${flagged(flag)})`,
          holds: (flag) => `IF(${checks.at(flag, row)}>=${checks.at('limit', row)},1,0)`,
        });
      }
      const money = (flag: Flag): string =>
        applications.column(flag === 'decided' ? 'granted' : 'costNumber');
      const fund = state.at('value', stateRow.fund);
      const unlimited =
        plan.mode === 'none' ? `IF(NOT(ISNUMBER(${state.at('value', stateRow.trial)})),"",` : '(';
      return line(words('atMostShare', { group: condition.value }), {
        value: condition.value,
        limit: condition.share,
        takes: (flag) => `SUMPRODUCT(${member}*${flagged(flag)}*${money(flag)})`,
        holds: (flag) =>
          `${unlimited}IF(${checks.at(flag, row)}<=${checks.at('limit', row)}*${fund}+${rounding},1,0))`,
      });
    }
  }
}

function rowOf({ checks, publication }: Plan, condition: Condition): number {
  const { conditions, capacities } = publication.portfolio;
  return checks.rows - capacities.length - conditions.length + conditions.indexOf(condition);
}

/** 1 for each application of a group, 0 for the others, as an array; the group's name stands in a cell. */
export function memberOf(
  { applications }: Plan,
  column: 'administration' | 'object' | 'goal',
  group: string,
): string {
  if (column !== 'goal') return `(${applications.column(column)}=${group})`;
  return `ISNUMBER(FIND(${text(';')}&UPPER(TRIM(${group}))&${text(';')},${applications.column('goals')}))`;
}
