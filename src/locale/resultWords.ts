import type { DecisionRemark } from '../model/portfolio/decision';
import { en } from './en/results';
import { listed } from './format';
import type { Language } from './language';
import { sv } from './sv/results';
import { wordsOf } from './words';

const say = wordsOf(sv, en);

const gates = {
  anchored: 'gateAnchored',
  benefit: 'gateBenefit',
  indicators: 'gateIndicators',
  runningCost: 'gateRunningCost',
} as const;

/** A remark on a row of the ranking, in words. A condition is named by its row, such as `Villkor!A5`. */
export function remarkSentence(language: Language, remark: DecisionRemark): string {
  switch (remark.code) {
    case 'notAssessed':
      return say(language, 'notAssessed', { directions: listed(language, remark.directions) });
    case 'notReady': {
      const lacking = remark.gates.map((gate) => say(language, gates[gate]));
      return say(language, 'notReady', { gates: listed(language, lacking) });
    }
    case 'tied':
      return say(language, 'tied', { others: listed(language, remark.with) });
    case 'forcedIn':
    case 'forcedOut': {
      const { code, condition } = remark;
      const reason = remark.reason.replace(/\.$/, '');
      return reason === ''
        ? say(language, `${code}NoReason`, { condition })
        : say(language, code, { condition, reason });
    }
    case 'leftOutAboveWaterline':
      return remark.because.length === 0
        ? say(language, 'leftOutAboveWaterline')
        : say(language, 'leftOutByConditions', { conditions: listed(language, remark.because) });
    case 'drawsOutsideFund':
      return say(language, 'drawsOutsideFund', { years: listed(language, remark.years.map(String)) });
    case 'notAnchored':
    case 'selectedBelowWaterline':
    case 'noCost':
      return say(language, remark.code);
  }
}
