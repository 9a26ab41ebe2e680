import { sameKey } from '../schema';
import type { ForeignList } from '../survey';
import type { ColumnFacts } from './columnFacts';
import { factsOf } from './columnFacts';
import { bareHeading, unitIn } from './headings';
import { notScores, synonyms } from './synonyms';
import type { Mapping, ScoreSource, TargetKey, Unit } from './targets';
import { targets } from './targets';

/** A direction that the workbook has. */
export interface KnownDirection {
  readonly id: string;
  readonly title: string;
}

/** Share of a column's cells that have to be figures for it to be taken for amounts or scores. */
const mostly = 0.6;
/** Amounts of a fund are larger than this; smaller ones are in thousands or millions. */
const smallestAmount = 5000;

/**
 * The mapping that is proposed for a list: by what its headings say, then by what stands under them. A column is taken
 * for one thing only.
 */
export function guessMapping(list: ForeignList, directions: readonly KnownDirection[]): Mapping {
  const facts = factsOf(list);
  const taken = new Set<number>();
  const columns: Partial<Record<TargetKey, string>> = {};
  const take = (key: TargetKey, fact: ColumnFacts | undefined): void => {
    if (fact === undefined) return;
    taken.add(fact.index);
    columns[key] = fact.header;
  };
  for (const { key, fact } of byHeading(facts)) {
    if (columns[key] === undefined && !taken.has(fact.index)) take(key, fact);
  }
  const left = (): readonly ColumnFacts[] => facts.filter(({ index }) => !taken.has(index));
  if (columns.requested === undefined) {
    take(
      'requested',
      best(left(), (fact) => (fact.amounts > mostly && fact.largest >= smallestAmount ? fact.largest : 0)),
    );
  }
  if (columns.title === undefined) {
    take(
      'title',
      best(left(), (fact) =>
        fact.amounts < 0.2 && fact.different > 0.8 && fact.filled > mostly ? fact.textLength : 0,
      ),
    );
  }
  const amounts = facts.find(({ header }) => header === columns.requested);
  return {
    list: list.name,
    columns,
    unit: amounts === undefined ? 'kr' : unitOf(amounts),
    scores: scoresIn(left(), directions),
  };
}

/** Every column that a heading fits, the best fit first. */
function byHeading(
  facts: readonly ColumnFacts[],
): readonly { readonly key: TargetKey; readonly fact: ColumnFacts; readonly fit: number }[] {
  return targets
    .flatMap(({ key }) => facts.map((fact) => ({ key, fact, fit: fitOf(key, fact) })))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
}

function fitOf(key: TargetKey, fact: ColumnFacts): number {
  const heading = bareHeading(fact.header);
  const words = synonyms[key];
  const exact = words.indexOf(heading);
  const part = words.findIndex((word) => word.length > 3 && ` ${heading} `.includes(` ${word} `));
  if (exact < 0 && part < 0) return 0;
  // A heading that says one thing over cells that say another is not believed.
  if (key === 'requested' && fact.filled > 0 && fact.amounts < mostly) return 0;
  if (key === 'title' && fact.filled > 0 && fact.amounts > mostly) return 0;
  if (key === 'id' && fact.filled > 0 && fact.different < mostly) return 0;
  return (exact >= 0 ? 200 - exact : 100 - part) + fact.filled;
}

function best(facts: readonly ColumnFacts[], worth: (fact: ColumnFacts) => number): ColumnFacts | undefined {
  return facts.reduce<ColumnFacts | undefined>(
    (found, fact) => (worth(fact) > (found === undefined ? 0 : worth(found)) ? fact : found),
    undefined,
  );
}

/** What the heading says, else what the size of the figures says. */
function unitOf(fact: ColumnFacts): Unit {
  const said = unitIn(fact.header);
  if (said !== null) return said;
  if (fact.largest === 0 || fact.largest >= smallestAmount * 10) return 'kr';
  return fact.largest < 100 ? 'mnkr' : 'tkr';
}

/** Columns that look like scores: those that a direction is named by, or small figures under a heading that is no other. */
function scoresIn(
  facts: readonly ColumnFacts[],
  directions: readonly KnownDirection[],
): readonly ScoreSource[] {
  const free = [...directions];
  return facts.flatMap((fact): readonly ScoreSource[] => {
    const { header } = fact;
    const isScores = fact.scores > mostly && fact.filled > 0.3 && !fact.counts;
    const named = free.findIndex(
      ({ id, title }) => sameKey(id) === sameKey(header) || bareHeading(title) === bareHeading(header),
    );
    if (named >= 0 && (isScores || fact.filled === 0)) {
      const [direction] = free.splice(named, 1);
      return direction === undefined
        ? []
        : [{ source: header, direction: direction.id, title: direction.title }];
    }
    const isOther = notScores.includes(bareHeading(header)) || fact.yesNo === 1;
    if (!isScores || isOther || directions.length > 0) return [];
    return [{ source: header, direction: null, title: header }];
  });
}
