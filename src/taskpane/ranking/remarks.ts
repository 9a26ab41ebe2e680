import { listed, perCent } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { DecisionRemark } from '../../model/portfolio/decision';
import type { Condition, Gate, GroupColumn, Portfolio } from '../../model/portfolio/portfolio';

const groupKeys = {
  administration: 'groupAdministration',
  object: 'groupObject',
  goal: 'groupGoal',
} as const satisfies Record<GroupColumn, string>;

const gateKeys = {
  anchored: 'gateAnchored',
  benefit: 'gateBenefit',
  indicators: 'gateIndicators',
  runningCost: 'gateRunningCost',
} as const satisfies Record<Gate['kind'], string>;

/** A condition in a few words, with the titles of its applications. */
export function conditionInWords(condition: Condition, portfolio: Portfolio, language: Language): string {
  const titles = (ids: readonly string[]): string => listed(language, titlesOf(ids, portfolio));
  switch (condition.kind) {
    case 'requires':
      return sayPane(language, 'conditionRequires', {
        application: titles([condition.application]),
        others: titles(condition.all),
      });
    case 'excludes':
      return sayPane(language, 'conditionExcludes', {
        application: titles([condition.application]),
        others: titles(condition.any),
      });
    case 'bundle':
      return sayPane(language, 'conditionBundle', { others: titles(condition.members) });
    case 'atLeast':
      return sayPane(language, 'conditionAtLeast', {
        count: condition.count,
        column: sayPane(language, groupKeys[condition.column]),
        value: condition.value,
      });
    case 'atMostShare':
      return sayPane(language, 'conditionAtMost', {
        share: perCent(language, condition.share),
        column: sayPane(language, groupKeys[condition.column]),
        value: condition.value,
      });
    case 'must':
      return sayPane(language, 'conditionMust', { application: titles([condition.application]) });
    case 'mustNot':
      return sayPane(language, 'conditionMustNot', { application: titles([condition.application]) });
  }
}

/** What the reader of a row must know, as a sentence. */
export function remarkInWords(remark: DecisionRemark, portfolio: Portfolio, language: Language): string {
  switch (remark.code) {
    case 'notAssessed': {
      const directions = remark.directions.map(
        (id) => portfolio.directions.find((direction) => direction.id === id)?.title ?? id,
      );
      return sayPane(language, 'whyNotAssessed', { directions: listed(language, directions) });
    }
    case 'notAnchored':
      return sayPane(language, 'whyNotAnchored');
    case 'notReady':
      return sayPane(language, 'whyNotReady', {
        gates: listed(
          language,
          remark.gates.map((gate) => sayPane(language, gateKeys[gate])),
        ),
      });
    case 'tied':
      return sayPane(language, 'whyTied', { others: listed(language, titlesOf(remark.with, portfolio)) });
    case 'forcedIn':
      return forced('whyForcedIn', remark.reason, language);
    case 'forcedOut':
      return forced('whyForcedOut', remark.reason, language);
    case 'selectedBelowWaterline':
      return sayPane(language, 'whySelectedBelow');
    case 'leftOutAboveWaterline': {
      const conditions = portfolio.conditions
        .filter(({ id }) => remark.because.includes(id))
        .map((condition) => conditionInWords(condition, portfolio, language));
      return conditions.length === 0
        ? sayPane(language, 'whyLeftOut')
        : sayPane(language, 'whyLeftOutConditions', { conditions: listed(language, conditions) });
    }
    case 'noCost':
      return sayPane(language, 'whyNoCost');
    case 'drawsOutsideFund':
      return sayPane(language, 'whyOutsideFund', { years: listed(language, remark.years.map(String)) });
  }
}

function forced(key: 'whyForcedIn' | 'whyForcedOut', given: string, language: Language): string {
  const reason = given.replace(/\.$/, '');
  return reason === '' ? sayPane(language, `${key}NoReason`) : sayPane(language, key, { reason });
}

export function titlesOf(ids: readonly string[], portfolio: Portfolio): readonly string[] {
  return ids.map((id) => portfolio.applications.find((application) => application.id === id)?.title ?? id);
}
