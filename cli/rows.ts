import { parse } from 'node:path';
import { calculateApplication } from '../src/model/benefit/application/calculation';
import type { Calculation } from '../src/model/benefit/application/calculation';
import type { BenefitLine, Material } from '../src/model/benefit/application/material';
import { horizonOf } from '../src/model/benefit/application/horizon';
import type { RankedApplication } from '../src/model/portfolio/decision';
import type { Application, Portfolio } from '../src/model/portfolio/portfolio';
import { sameKey } from '../src/workbook/schema';
import { beneficiaries, benefitKinds } from '../src/workbook/schema/benefits';
import type { Report } from './json';

/** A benefit of an application, in the words of its workbook. */
interface BenefitOfRow {
  readonly benefit: string | null;
  readonly kind: string | null;
  readonly beneficiary: string | null;
  /** Present value of what is expected to be realised, kronor; null where it is described only, or cannot be worked out. */
  readonly presentValue: number | null;
}

/** One application of one workbook, flat enough to be compared with those of others. */
export interface Row {
  /** The file's name without its ending. */
  readonly workbook: string;
  /** First year of the round. */
  readonly round: number | null;
  readonly id: string;
  readonly title: string;
  readonly administration: string | null;
  readonly object: string | null;
  readonly status: string | null;
  readonly councilGoals: readonly { readonly id: string; readonly title: string | null }[];
  /** Whole kronor that it takes of the fund; null where that is not known. */
  readonly cost: number | null;
  readonly place: number | null;
  readonly score: number | null;
  readonly rankInterval: readonly [number, number];
  readonly withinBudget: boolean | null;
  readonly selected: boolean;
  /** As they stand in the workbook. */
  readonly netPresentValue: number | null;
  readonly netPresentValueRatio: number | null;
  readonly reusedFrom: string | null;
  readonly benefits: readonly BenefitOfRow[];
  /** Present values in kronor of all benefits; null where nothing could be worked out. */
  readonly benefitValue: Calculation['benefitValue'] | null;
  /** Of the whole workbook, as are the counts of what its reader has to mend or to know. */
  readonly fingerprint: string;
  readonly errors: number;
  readonly remarks: number;
}

/** A row for each application, in the order of the ranking; none where the workbook cannot be ranked. */
export function rowsOf({ file, decision, portfolio, material, problems }: Report): readonly Row[] {
  if (decision === null || portfolio === null) return [];
  const count = (severity: 'error' | 'remark'): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const whole = {
    workbook: parse(file).name,
    round: roundOf(portfolio, material),
    fingerprint: decision.fingerprint,
    errors: count('error'),
    remarks: count('remark'),
  };
  const applications = new Map(portfolio.applications.map((application) => [application.id, application]));
  return decision.ranking.flatMap((ranked) => {
    const application = applications.get(ranked.id);
    return application === undefined ? [] : [rowOf(whole, ranked, application, portfolio, material)];
  });
}

function rowOf(
  { workbook, round, ...rest }: Pick<Row, 'workbook' | 'round' | 'fingerprint' | 'errors' | 'remarks'>,
  ranked: RankedApplication,
  application: Application,
  { goals }: Portfolio,
  material: Material,
): Row {
  const titles = new Map(goals.map(({ id, title }) => [id, title]));
  return {
    workbook,
    round,
    id: application.id,
    title: application.title,
    administration: application.administration ?? null,
    object: application.object ?? null,
    status: application.status ?? null,
    councilGoals: application.goals.map((id) => ({ id, title: titles.get(id) ?? null })),
    cost: ranked.cost,
    place: ranked.place,
    score: ranked.score,
    rankInterval: ranked.rankInterval,
    withinBudget: ranked.withinBudget,
    selected: ranked.selected,
    netPresentValue: application.netPresentValue,
    netPresentValueRatio: application.netPresentValueRatio,
    reusedFrom: application.reusedFrom ?? null,
    ...benefitsOf(material, sameKey(application.id)),
    ...rest,
  };
}

function benefitsOf(material: Material, key: string): Pick<Row, 'benefits' | 'benefitValue'> {
  const lines = material.lines.get(key)?.benefits ?? [];
  if (lines.length === 0) return { benefits: [], benefitValue: null };
  const outcome = calculateApplication(material, key);
  const calculation = outcome.ok ? outcome.value : null;
  const values = new Map<BenefitLine, number>(
    (calculation?.lines ?? []).map(({ value, presentValue }) => [value.line, presentValue.realised]),
  );
  return {
    benefits: lines.map((line) => ({
      benefit: line.benefit,
      kind: line.kind === null ? null : benefitKinds[line.kind],
      beneficiary: line.beneficiary === null ? null : beneficiaries[line.beneficiary],
      presentValue: values.get(line) ?? null,
    })),
    benefitValue: calculation?.benefitValue ?? null,
  };
}

/** The first year that has a budget; where there is none, the base year of the calculations. */
function roundOf({ budgets }: Portfolio, { parameters }: Material): number | null {
  const [first] = budgets;
  if (first !== undefined) return first.year;
  const horizon = horizonOf(parameters);
  return horizon.ok ? horizon.value.baseYear : null;
}
