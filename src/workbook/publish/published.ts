/** The sheet of what was published: every input beside what it is now, and the frontier by step. */
import { a1 } from '../cells/address';
import { publishedFingerprintName } from '../schema';
import type { CellContent, SheetWrite } from '../sheet';
import { blocksOf } from './area';
import { cellOn } from './formulas';
import type { Plan } from './plan';
import type { StoredPoint } from './storedFrontier';
import type { Staleness } from './staleness';
import { sheetMarks, sheetNames, words } from './words';

/** Where the fingerprint of what is published stands. */
const fingerprintAt = 'B3';
export const fingerprintCell = cellOn(sheetNames.published, 2, 1);

export function publishedSheet(plan: Plan, staleness: Staleness): SheetWrite {
  const { steps, frontier, publication } = plan;
  const { decision, time } = publication;
  const stored = frontier.points;
  const fill: Readonly<Record<string, (row: number) => CellContent>> = {
    step: (row) => row + 1,
    fund: (row) => stored[row]?.fund ?? null,
    cost: (row) => stored[row]?.cost ?? null,
    value: (row) => stored[row]?.value ?? null,
    until: (row) => stored[row]?.until ?? null,
    ids: (row) => stored[row]?.ids.join(', ') ?? null,
    bits: (row) => stored[row]?.bits ?? null,
  };
  const about =
    frontier.all === 0
      ? words('noFrontier')
      : frontier.all > stored.length
        ? words('frontierThinned', { shown: stored.length, all: frontier.all })
        : words('frontierWhole', { all: frontier.all });
  return {
    sheet: sheetNames.published,
    mark: sheetMarks.published,
    blocks: [
      { at: 'A1', rows: [[words('publishedTitle')]], look: 'title' },
      { at: 'A2', rows: [[words('publishedAt', { time, version: decision.engine })]], look: 'note' },
      { at: 'A3', rows: [[words('publishedFingerprint'), decision.fingerprint]], look: 'note' },
      ...staleness.blocks,
      { at: a1(2, steps.left), rows: [[about]], look: 'note' },
      ...(steps.rows === 0 ? [] : blocksOf(steps, fill, words('frontier'))),
    ],
    widths: [46, 18, 18, 9, 9, 3, 3, 3, 3, 8, 14, 14, 10, 14, ...widthsOfSets(stored)],
    highlights: [
      {
        range: `${a1(staleness.area.top + 1, 0)}:${a1(staleness.area.top + staleness.area.rows, 2)}`,
        formula: `=$D${staleness.area.top + 2}=1`,
        look: 'warning',
      },
    ],
    names: [{ name: publishedFingerprintName, range: fingerprintAt }],
    frozenRows: 6,
    page: { orientation: 'landscape', titleRows: '$6:$6', header: words('publishedTitle') },
  };
}

/** A set by rows and by ids, as wide as the widest, within what fits a page. */
function widthsOfSets(points: readonly StoredPoint[]): readonly number[] {
  const widest = (of: (point: StoredPoint) => string): number =>
    Math.max(14, ...points.map((point) => of(point).length + 2));
  return [
    Math.min(
      40,
      widest(({ bits }) => bits),
    ),
    Math.min(
      120,
      widest(({ ids }) => ids.join(', ')),
    ),
  ];
}
