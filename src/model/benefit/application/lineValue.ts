import type { FormulaScope } from '../formula/evaluation';
import { formulaOf } from '../formula/evaluation';
import type { Assumptions } from './assumptions';
import type { BenefitLine } from './material';
import type { CalculationProblem } from './problems';

/**
 * Parameters that stand in for a blank on a line. An hour of a resident's is no hour of an employee's, so it has a
 * parameter of its own.
 */
const STAND_INS = {
  hourCost: 'timkostnad',
  othersHourCost: 'timkostnad invånare',
  usageShare: 'nyttjandegrad',
} as const;

/** Figures that a line's value is proportional to; each has a break-even of its own. */
export type Driver =
  'volume' | 'minutesSaved' | 'hourCost' | 'count' | 'unitCost' | 'reduction' | 'usageShare';

/** What a line comes to at full use, and how it gets there. */
export interface LineValue {
  readonly line: BenefitLine;
  /** Kronor per year, every case included. */
  readonly yearly: number;
  readonly usage: number;
  readonly takenHome: number;
  readonly profile: readonly number[];
  readonly drivers: readonly (readonly [Driver, number])[];
}

/** Collects what a line lacks while its value is worked out. */
class LineReader {
  readonly problems: CalculationProblem[] = [];

  constructor(
    readonly line: BenefitLine,
    private readonly assumptions: Assumptions,
  ) {}

  private problem(code: CalculationProblem['code'], values: CalculationProblem['values']): void {
    this.problems.push({ code, line: this.line, values });
  }

  /** A figure that must be there and more than 0; a blank and a 0 are the same thing said by different platforms. */
  needed(field: 'volume' | 'count' | 'unitCost' | 'reduction', most = Number.POSITIVE_INFINITY): number {
    const value = this.line[field] ?? 0;
    if (value === 0) this.problem('missingQuantity', { field });
    else if (!(value > 0 && value <= most)) this.problem('outsideRange', { field, value });
    return value;
  }

  /** A figure of the line, or the parameter that stands in for it. */
  private withStandIn(
    field: 'hourCost' | 'usageShare',
    name: string,
    most = Number.POSITIVE_INFINITY,
  ): number {
    const own = this.line[field] ?? 0;
    const value = own === 0 ? this.assumptions.find(name) : own;
    if (value === null) this.problem('missingParameter', { field, name });
    else if (!(value > 0 && value <= most)) this.problem('outsideRange', { field, value });
    return value ?? 0;
  }

  hourCost(): number {
    return this.withStandIn(
      'hourCost',
      isElsewhere(this.line) ? STAND_INS.othersHourCost : STAND_INS.hourCost,
    );
  }

  /**
   * Time is saved in the cases that go the new way, so how many of them do must be said. Other benefits are counted in
   * events that happen or do not: a blank there means all of them, and stands among the assumptions.
   */
  usage(): number {
    const { kind, usageShare } = this.line;
    if (kind !== 'time' && (usageShare ?? 0) === 0) {
      this.assumptions.note({
        name: STAND_INS.usageShare,
        value: 1,
        unit: null,
        validFrom: null,
        source: null,
      });
      return 1;
    }
    return this.withStandIn('usageShare', STAND_INS.usageShare, 1);
  }

  minutesSaved(): number {
    const before = this.line.minutesBefore ?? 0;
    const after = this.line.minutesAfter ?? 0;
    if (before === 0 && after === 0) this.problem('missingQuantity', { field: 'minutesBefore' });
    else if (before < 0) this.problem('outsideRange', { field: 'minutesBefore', value: before });
    else if (after < 0) this.problem('outsideRange', { field: 'minutesAfter', value: after });
    return before - after;
  }

  formula(): number {
    const text = this.line.formula?.trim() ?? '';
    if (text === '' || text === '0') {
      this.problem('missingQuantity', { field: 'formula' });
      return 0;
    }
    const formula = formulaOf(text);
    const value = formula.ok ? formula.value.evaluate(this.scope(formula.value.names)) : formula;
    if (value.ok) return value.value;
    this.problem('formulaFails', { reason: value.refusal.code, ...value.refusal.values });
    return 0;
  }

  /** The line's own columns and, of the parameters, those that the formula names. */
  private scope(names: readonly string[]): FormulaScope {
    const scope = new Map(this.line.variables ?? []);
    const parameters = this.assumptions.byFormulaName();
    for (const name of names) {
      const parameter = scope.has(name) ? undefined : parameters.get(name);
      const value = parameter === undefined ? null : this.assumptions.find(parameter);
      if (value !== null) scope.set(name, value);
    }
    return scope;
  }
}

const MINUTES_PER_HOUR = 60;

/** A benefit that no budget of the municipality's can be cut by. */
function isElsewhere({ beneficiary }: BenefitLine): boolean {
  return beneficiary === 'residents' || beneficiary === 'society';
}

function yearlyValue(reader: LineReader): { yearly: number; drivers: [Driver, number][] } {
  switch (reader.line.kind) {
    case 'time': {
      const [volume, minutesSaved, hourCost] = [
        reader.needed('volume'),
        reader.minutesSaved(),
        reader.hourCost(),
      ];
      const yearly = ((volume * minutesSaved) / MINUTES_PER_HOUR) * hourCost;
      const drivers: [Driver, number][] = [
        ['volume', volume],
        ['minutesSaved', minutesSaved],
        ['hourCost', hourCost],
      ];
      return { yearly, drivers };
    }
    case 'avoidedCost': {
      const [count, unitCost, reduction] = [
        reader.needed('count'),
        reader.needed('unitCost'),
        reader.needed('reduction', 1),
      ];
      const drivers: [Driver, number][] = [
        ['count', count],
        ['unitCost', unitCost],
        ['reduction', reduction],
      ];
      return { yearly: count * unitCost * reduction, drivers };
    }
    case 'revenue': {
      const [count, unitCost] = [reader.needed('count'), reader.needed('unitCost')];
      const drivers: [Driver, number][] = [
        ['count', count],
        ['unitCost', unitCost],
      ];
      return { yearly: count * unitCost, drivers };
    }
    case 'formula':
      return { yearly: reader.formula(), drivers: [] };
    case 'quality':
    case null:
      return { yearly: 0, drivers: [] };
  }
}

/**
 * The value of a line of Nyttor per year at full use:
 * - time: `volume · (minutes before - minutes after) / 60 · hour cost`
 * - avoided cost: `count · unit cost · reduction`
 * - revenue: `count · unit cost`
 * - formula: what the expression says
 *
 * Hour cost and the usage share of time come from Förutsättningar where the line leaves them out. A line that lacks
 * anything is null and its problems say what.
 */
export function lineValue(
  line: BenefitLine,
  assumptions: Assumptions,
  problems: CalculationProblem[],
): LineValue | null {
  if (line.kind === null) {
    problems.push({ code: 'missingKind', line, values: {} });
    return null;
  }
  if (line.kind === 'quality') return null;
  const reader = new LineReader(line, assumptions);
  const { yearly, drivers } = yearlyValue(reader);
  const usage = reader.usage();
  const takenHome = line.realisationShare ?? 0;
  if (!(takenHome >= 0 && takenHome <= 1)) {
    reader.problems.push({
      code: 'outsideRange',
      line,
      values: { field: 'realisationShare', value: takenHome },
    });
  }
  const { profile } = line;
  if (profile === null) reader.problems.push({ code: 'unknownProfile', line, values: {} });
  problems.push(...reader.problems);
  if (reader.problems.length > 0 || profile === null) return null;
  const elsewhere = isElsewhere(line);
  if (elsewhere && takenHome > 0) problems.push({ code: 'takenHomeElsewhere', line, values: {} });
  const all: [Driver, number][] = [...drivers, ['usageShare', usage]];
  return { line, yearly, usage, takenHome: elsewhere ? 0 : takenHome, profile, drivers: all };
}
