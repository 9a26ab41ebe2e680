import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import { interval90 } from '../../model/followup/bias';
import type { BiasAnswer } from '../../model/followup/bias';
import type { Area } from '../publish/area';
import { areaAt } from '../publish/area';
import { formula, ifNumber } from '../publish/formulas';
import type { CellContent } from '../sheet';
import type { Fill } from './pathSection';
import { followupSheetName } from './pathSection';
import type { Followup } from './sheetPlan';
import { applicationKey } from './sheetPlan';
import { groupKeys } from './benefitSection';

const ratio = '0.00';

/** One ratio for each application of an earlier round. */
export function ratioArea(top: number, rows: number): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'round', header: words.round },
    { key: 'application', header: words.application },
    { key: 'group', header: words.administration },
    { key: 'groupNumber', header: 'Nr', format: '0' },
    { key: 'planned', header: words.plannedBenefit, format: '#,##0' },
    { key: 'realised', header: words.realised, format: '#,##0' },
    { key: 'ratio', header: words.ratio, format: ratio },
    { key: 'deviation', header: words.deviation, format: '0.0000' },
  ]);
}

export function ratioFill(area: Area, bias: Area, sums: Area, followup: Followup, answer: BiasAnswer): Fill {
  const { earlier, outcomes } = followup;
  const applications = groupKeys(outcomes, 'byApplication');
  const groups = answer.groups.map(({ group }) => group);
  const own = new Map(answer.groups.map((one) => [one.group, one.own]));
  const sumRow = (row: number): number => {
    const line = earlier[row];
    return line === undefined ? 0 : applications.indexOf(applicationKey(line));
  };
  return {
    round: (row) => earlier[row]?.round ?? null,
    application: (row) => earlier[row]?.application ?? null,
    group: (row) => earlier[row]?.group ?? null,
    groupNumber: (row) => groups.indexOf(earlier[row]?.group ?? '') + 1,
    planned: (row) => formula(sums.at('planned', sumRow(row)), earlier[row]?.planned ?? ''),
    realised: (row) => formula(sums.at('realised', sumRow(row)), earlier[row]?.realised ?? ''),
    ratio: (row) =>
      formula(
        `IF(${area.at('planned', row)}>0,${area.at('realised', row)}/${area.at('planned', row)},"")`,
        earlier[row]?.ratio ?? '',
      ),
    deviation: (row) => {
      const line = earlier[row];
      const mean = bias.at('own', groups.indexOf(line?.group ?? ''));
      const result = line === undefined ? '' : (line.ratio - (own.get(line.group) ?? 0)) ** 2;
      return formula(ifNumber(area.at('ratio', row), `(${area.at('ratio', row)}-${mean})^2`), result);
    },
  };
}

/** The figures that all administrations share. */
export function commonArea(top: number): Area {
  return areaAt(followupSheetName, top, 0, 1, [
    { key: 'count', header: words.outcomes, format: '0' },
    { key: 'about', header: '' },
    { key: 'overall', header: words.overall, format: ratio },
    { key: 'within', header: words.within, format: '0.0000' },
    { key: 'between', header: words.between, format: '0.0000' },
    { key: 'weight', header: words.credibility, format: ratio },
    { key: 'common', header: words.common, format: ratio },
  ]);
}

export function commonFill(area: Area, ratios: Area, bias: Area, answer: BiasAnswer): Fill {
  const at = (key: string): string => area.at(key, 0);
  const groups = answer.groups.length;
  const total = answer.groups.reduce((sum, { count }) => sum + count, 0);
  const overall = answer.groups.reduce((sum, { count, own }) => sum + count * own, 0) / total;
  const [counts, means] = [bias.column('count'), bias.column('own')];
  const spread = `SUMPRODUCT(${counts},(${means}-${at('overall')})^2)`;
  const divisor = `(${at('count')}-SUMSQ(${counts})/${at('count')})`;
  const between = groups < 2 ? '0' : `MAX(0,(${spread}-${groups - 1}*${at('within')})/${divisor})`;
  const weights = bias.column('credibility');
  return {
    count: () => formula(`COUNT(${ratios.column('ratio')})`, total),
    overall: () => formula(`SUM(${ratios.column('ratio')})/${at('count')}`, overall),
    within: () => formula(`SUM(${ratios.column('deviation')})/(${at('count')}-${groups})`, answer.within),
    between: () => formula(between, answer.between),
    weight: () =>
      formula(
        `SUM(${weights})`,
        answer.groups.reduce((sum, one) => sum + one.credibility, 0),
      ),
    common: () =>
      formula(
        `IF(${at('weight')}=0,${at('overall')},SUMPRODUCT(${weights},${means})/${at('weight')})`,
        answer.common,
      ),
  };
}

/** What earlier rounds say of each administration's forecasts: `forecastBias` in formulas. */
export function biasArea(top: number, rows: number): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'number', header: 'Nr', format: '0' },
    { key: 'group', header: words.administration },
    { key: 'count', header: words.outcomes, format: '0' },
    { key: 'own', header: words.own, format: ratio },
    { key: 'credibility', header: words.credibility, format: ratio },
    { key: 'factor', header: words.factor, format: ratio },
    { key: 'low', header: words.low, format: ratio },
    { key: 'high', header: words.high, format: ratio },
    { key: 'half', header: '±', format: ratio },
  ]);
}

export function biasFill(area: Area, ratios: Area, common: Area, answer: BiasAnswer): Fill {
  const at = (key: string, row: number): string => area.at(key, row);
  const all = (key: string): string => common.at(key, 0);
  const of = (row: number) => answer.groups[row];
  const half = (row: number): number | '' => {
    const group = of(row);
    return group === undefined ? '' : (group.interval[1] - group.interval[0]) / 2;
  };
  const end =
    (sign: '-' | '+', index: 0 | 1) =>
    (row: number): CellContent =>
      formula(`${at('factor', row)}${sign}${at('half', row)}`, of(row)?.interval[index] ?? '');
  return {
    number: (row) => row + 1,
    group: (row) => of(row)?.group ?? null,
    count: (row) =>
      formula(
        `SUMPRODUCT((${ratios.column('groupNumber')}=${at('number', row)})*ISNUMBER(${ratios.column('ratio')}))`,
        of(row)?.count ?? 0,
      ),
    own: (row) =>
      formula(
        `IF(${at('count', row)}=0,0,SUMIFS(${ratios.column('ratio')},${ratios.column('groupNumber')},${at('number', row)})/${at('count', row)})`,
        of(row)?.own ?? '',
      ),
    credibility: (row) => {
      const drawn = `${at('count', row)}*${all('between')}`;
      return formula(
        `IF(${all('between')}=0,0,${drawn}/(${drawn}+${all('within')}))`,
        of(row)?.credibility ?? '',
      );
    },
    factor: (row) =>
      formula(
        `${at('credibility', row)}*${at('own', row)}+(1-${at('credibility', row)})*${all('common')}`,
        of(row)?.factor ?? '',
      ),
    half: (row) => {
      const rest = `(1-${at('credibility', row)})`;
      const loss = `${all('between')}*${rest}*(1+${rest}/${all('weight')})`;
      return formula(
        `${interval90}*SQRT(IF(${all('weight')}=0,${all('within')}/${all('count')},${loss}))`,
        half(row),
      );
    },
    low: end('-', 0),
    high: end('+', 1),
  };
}
