import { smartSentence, smartWord } from '../../locale/followupWords';
import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import type { SmartFault } from '../../model/followup/smart';
import { SMART_WORDS, farBeyond, shareUnits, smartFaults, smartVerdict } from '../../model/followup/smart';
import type { Area } from '../publish/area';
import { areaAt } from '../publish/area';
import { formula, text } from '../publish/formulas';
import type { IndicatorRow } from '../read/material';
import type { Fill, liveIndicators } from './pathSection';
import { followupSheetName } from './pathSection';

export function smartArea(top: number, rows: number): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'application', header: words.application },
    { key: 'indicator', header: words.indicator },
    { key: 'method', header: words.method },
    { key: 'owner', header: words.owner },
    ...SMART_WORDS.map((word) => ({ key: word, header: smartWord('sv', word) })),
    { key: 'toDo', header: words.toDo },
  ]);
}

/** The auditors' four words, `smartFaults` in formulas: one of each fault, and from them the words and what is to be done. */
export function smartFill(
  area: Area,
  path: Area,
  indicators: readonly IndicatorRow[],
  live: ReturnType<typeof liveIndicators>,
): Fill {
  const faults = indicators.map(smartFaults);
  const verdict = (row: number) => smartVerdict(faults[row] ?? []);
  const conditions = (row: number): FaultFormulas => faultFormulas(area, path, row);
  const earns = (row: number, word: (typeof SMART_WORDS)[number], of: readonly string[]) =>
    formula(
      `IF(OR(${of.join(',')}),${text(words.no)},${text(words.yes)})`,
      verdict(row)[word] ? words.yes : words.no,
    );
  return {
    application: (row) => indicators[row]?.application ?? null,
    indicator: (row) => formula(path.at('indicator', row), indicators[row]?.indicator ?? ''),
    owner: (row) => live[row]?.text('owner', indicators[row]?.owner ?? null) ?? null,
    method: (row) => live[row]?.text('method', indicators[row]?.method ?? null) ?? null,
    specific: (row) => {
      const { noIndicator, noOwner } = conditions(row);
      return earns(row, 'specific', [noIndicator, noOwner]);
    },
    measurable: (row) => {
      const { noUnit, noBaseline, noTarget, noMethod } = conditions(row);
      return earns(row, 'measurable', [noUnit, noBaseline, noTarget, noMethod]);
    },
    reasonable: (row) => {
      const {
        notComparable,
        targetIsBaseline,
        targetOutsideShare,
        targetBelowZero,
        farBeyond: far,
      } = conditions(row);
      return earns(row, 'reasonable', [
        notComparable,
        targetIsBaseline,
        targetOutsideShare,
        targetBelowZero,
        far,
      ]);
    },
    timeBound: (row) => {
      const { noTargetDate, targetBeforeBaseline } = conditions(row);
      return earns(row, 'timeBound', [noTargetDate, targetBeforeBaseline]);
    },
    toDo: (row) => {
      const said = Object.entries(conditions(row)).map(
        ([fault, holds]) => `IF(${holds},${text(`${smartSentence('sv', fault as SmartFault)} `)},"")`,
      );
      const result = (faults[row] ?? []).map((fault) => smartSentence('sv', fault)).join(' ');
      return formula(`TRIM(${said.join('&')})`, result);
    },
  };
}

type FaultFormulas = Readonly<Record<SmartFault, string>>;

/** Whether an indicator has each fault. Errors and blanks count as no figure. */
function faultFormulas(area: Area, path: Area, row: number): FaultFormulas {
  const at = (key: string): string => path.at(key, row);
  const [b, t] = [at('baseline'), at('target')];
  const unit = `LOWER(TRIM(${at('unit')}))`;
  const isShare = `OR(${shareUnits.map((word) => `LEFT(${unit},${word.length})=${text(word)}`).join(',')})`;
  const both = `COUNT(${b},${t})=2`;
  // Later faults of the same word are told only where the earlier do not hold, as in the model.
  const outside = `IF(${both},IF(${b}=${t},FALSE,IF(AND(${isShare},ABS(${b})<=1),OR(${t}<0,${t}>1),FALSE)),FALSE)`;
  const below = `IF(${both},IF(${b}=${t},FALSE,IF(AND(${isShare},ABS(${b})<=1),FALSE,AND(${b}>=0,${t}<0))),FALSE)`;
  const far = `IF(COUNT(${at('attained')})=0,FALSE,IF(OR(${outside},${below}),FALSE,${at('attained')}>${farBeyond}))`;
  const noDate = `COUNT(${at('targetDate')})=0`;
  return {
    noIndicator: `TRIM(${at('indicator')})=""`,
    noOwner: `TRIM(${area.at('owner', row)})=""`,
    noUnit: `TRIM(${at('unit')})=""`,
    noBaseline: `COUNT(${b})=0`,
    noTarget: `COUNT(${t})=0`,
    noMethod: `TRIM(${area.at('method', row)})=""`,
    notComparable: `COUNT(${b},${t})<2`,
    targetIsBaseline: `IF(${both},${b}=${t},FALSE)`,
    targetOutsideShare: outside,
    targetBelowZero: below,
    farBeyond: far,
    noTargetDate: noDate,
    targetBeforeBaseline: `IF(COUNT(${at('baselineDate')},${at('targetDate')})=2,${at('targetDate')}<=${at('baselineDate')},FALSE)`,
  };
}
