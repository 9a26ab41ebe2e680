import { sha256 } from '@noble/hashes/sha256';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
import { ENGINE } from './engine';
import type { Fund } from './fund';
import type { Condition, Portfolio } from './portfolio';

/**
 * SHA-256, in hex, of the canonical JSON (RFC 8785) of everything that the decision follows from: the version of
 * the calculation, weights, scale, scores, costs, budgets, conditions and capacities. Everything is sorted by id,
 * and titles and row numbers are left out: the order of rows and columns changes nothing.
 *
 * @param weights as entered, in the order of the portfolio's directions
 */
export function fingerprint(portfolio: Portfolio, weights: readonly number[], fund: Fund): string {
  return sha256Hex(canonicalInputs(portfolio, weights, fund));
}

/** SHA-256 of a text in UTF-8, in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function canonicalInputs(portfolio: Portfolio, weights: readonly number[], fund: Fund): string {
  const gates = portfolio.gates ?? [];
  const inputs = {
    engine: ENGINE,
    scale: portfolio.scale,
    directions: sorted(
      portfolio.directions.map(({ id, source, valueFunction }, j) => ({
        id,
        weight: weights[j],
        source: source ?? 'scores',
        valueFunction: valueFunction ?? null,
      })),
    ),
    applications: sorted(
      portfolio.applications.map((application) => ({
        id: application.id,
        requested: application.requested,
        draws: sorted(application.draws),
        scores: sorted([...application.scores].map(([direction, { mean }]) => ({ direction, mean }))),
        administration: application.administration ?? null,
        object: application.object ?? null,
        goals: [...application.goals].sort(),
        netPresentValue: application.netPresentValue,
        netPresentValueRatio: application.netPresentValueRatio,
        anchored: gates.length > 0 ? application.anchored : null,
        readiness: gates.length > 0 ? (application.readiness ?? null) : null,
      })),
    ),
    budgets: fund.budgets,
    singleFund: fund.single,
    gates: sorted(gates),
    rankUnready: gates.length > 0 && portfolio.rankUnready === true,
    conditions: sorted(portfolio.conditions.map(withoutRow)),
    capacities: sorted(
      portfolio.capacities.map(({ resource, year, available, needs }) => ({
        resource,
        year,
        available,
        needs: sorted([...needs].map(([id, need]) => ({ id, need }))),
      })),
    ),
  };
  return canonical(inputs);
}

/** A condition without its row and its reason, its lists in order: what it demands. */
function withoutRow(condition: Condition): unknown {
  switch (condition.kind) {
    case 'requires':
      return { kind: condition.kind, application: condition.application, all: [...condition.all].sort() };
    case 'excludes':
      return { kind: condition.kind, application: condition.application, any: [...condition.any].sort() };
    case 'bundle':
      return { kind: condition.kind, members: [...condition.members].sort() };
    case 'atLeast':
      return {
        kind: condition.kind,
        column: condition.column,
        value: condition.value,
        count: condition.count,
      };
    case 'atMostShare':
      return {
        kind: condition.kind,
        column: condition.column,
        value: condition.value,
        share: condition.share,
      };
    case 'must':
    case 'mustNot':
      return { kind: condition.kind, application: condition.application };
  }
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? '';
}

function sorted<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: canonical(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
