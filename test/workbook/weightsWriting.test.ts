import fc from 'fast-check';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import {
  holdsDecision,
  lackingColumns,
  weightWrites,
  weightWritesBack,
} from '../../src/workbook/write/weights';
import { judgementsIn, sameJudgements, writeJudgements } from '../../src/workbook/write/weightsJudgements';
import { smallRound } from '../taskpane/stand/round';
import { excelOf } from './excelOf';

const ids = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6'];

function table(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): TableSnapshot {
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}

function withTables(...tables: readonly TableSnapshot[]): Snapshot {
  const round = smallRound();
  const names = tables.map(({ name }) => name);
  return {
    ...round,
    sheets: [...round.sheets.filter((sheet) => !names.includes(sheet)), ...names],
    tables: [...round.tables.filter(({ name }) => !names.includes(name)), ...tables],
  };
}

/** 2026-11-02 and 2026-11-23 as Excel counts days: 46 328 and 46 349 from 1899-12-30. */
const [november2, november23] = [46_328, 46_349];

const decided = withTables(
  table(
    'Inriktningar',
    ['Id', 'Inriktning', 'Vikt', 'Beslutad av', 'Beslutsdatum', 'Metod'],
    [
      ['I1', 'Behov', 60, 'Direktören', november2, 'Direkt'],
      ['I2', 'Alla', '40', null, null, null],
    ],
  ),
  table('Kriterier', ['Id', 'Kriterium', 'Vikt', 'Källa'], [['K1', 'Genomförbarhet', 10, 'Poäng']]),
);

describe('weights with the decision on them', () => {
  test('each cell that changes, from what to what; what already says so is left alone', () => {
    const writes = weightWrites(decided, {
      weights: { I1: 50, I2: 40, K1: 20 },
      decidedBy: 'Direktören',
      decidedOn: '2026-11-23',
      method: 'Parvis',
    });
    expect(
      writes.map(({ direction, column, write }) => [
        direction,
        column,
        write.sheet,
        write.cell,
        write.from,
        write.to,
      ]),
    ).toEqual([
      ['I1', 'weight', 'Inriktningar', 'C2', 60, 50],
      ['I1', 'decidedOn', 'Inriktningar', 'E2', november2, november23],
      ['I1', 'method', 'Inriktningar', 'F2', 'Direkt', 'Parvis'],
      ['I2', 'decidedBy', 'Inriktningar', 'D3', null, 'Direktören'],
      ['I2', 'decidedOn', 'Inriktningar', 'E3', null, november23],
      ['I2', 'method', 'Inriktningar', 'F3', null, 'Parvis'],
      ['K1', 'weight', 'Kriterier', 'C2', 10, 20],
    ]);
  });

  test('nobody has decided: what is said of the earlier decision goes', () => {
    const writes = weightWrites(decided, {
      weights: { I1: 60 },
      decidedBy: null,
      decidedOn: '2026-11-23',
      method: null,
    });
    expect(writes.map(({ column, write }) => [column, write.to])).toEqual([
      ['decidedBy', null],
      ['decidedOn', null],
    ]);
  });

  test('where dates stand as text they go on as text', () => {
    const texts = withTables(
      table(
        'Inriktningar',
        ['Id', 'Inriktning', 'Vikt', 'Beslutad av', 'Beslutsdatum'],
        [['I1', 'Behov', 1, 'Direktören', '2026-11-02']],
      ),
    );
    const writes = weightWrites(texts, {
      weights: { I1: 1 },
      decidedBy: 'Direktören',
      decidedOn: '2026-11-23',
      method: null,
    });
    expect(writes.map(({ write }) => write.to)).toEqual(['2026-11-23']);
  });

  test('columns that are not there are told of', () => {
    expect(lackingColumns(decided)).toEqual([
      { sheet: 'Kriterier', headers: ['Beslutad av', 'Beslutsdatum', 'Metod'] },
    ]);
    expect(holdsDecision(decided)).toBe(true);
    expect(holdsDecision(smallRound())).toBe(false);
  });

  test('written, read back, and taken back to what stood before', async () => {
    const workbook = memoryWorkbook(decided);
    const wanted = { weights: { I1: 50, I2: 30, K1: 20 }, decidedBy: 'Nämnden', decidedOn: '2026-11-23', method: 'Swing' }; // prettier-ignore
    const writes = weightWrites(decided, wanted);
    await workbook.write({ cells: writes.map(({ write }) => write), basedOn: decided });
    const after = await workbook.read();
    expect(
      readPortfolio(after).weights.map(({ direction, found, decidedBy, decidedOn, method }) => [
        direction,
        found,
        decidedBy,
        decidedOn,
        method,
      ]),
    ).toEqual([
      ['I1', 50, 'Nämnden', '2026-11-23', 'Swing'],
      ['I2', 30, 'Nämnden', '2026-11-23', 'Swing'],
      ['K1', 20, null, null, null],
    ]);
    expect(weightWrites(after, wanted)).toEqual([]);
    const back = weightWritesBack(after, writes) ?? [];
    await workbook.write({ cells: back.map(({ write }) => write), basedOn: after });
    expect((await workbook.read()).tables).toEqual(decided.tables);
  });

  test('rows that have moved are found by their Id; one that is gone is not undone', () => {
    const writes = weightWrites(decided, {
      weights: { I1: 50 },
      decidedBy: 'N',
      decidedOn: '2026-11-23',
      method: null,
    });
    const moved = withTables(
      table(
        'Inriktningar',
        ['Vikt', 'Id', 'Beslutad av', 'Beslutsdatum'],
        [
          [1, 'I0', null, null],
          [50, 'I1', 'N', november23],
        ],
      ),
    );
    expect(weightWritesBack(moved, writes)?.map(({ write }) => [write.cell, write.from, write.to])).toEqual([
      ['A3', 50, 60],
      ['C3', 'N', 'Direktören'],
      ['D3', november23, november2],
    ]);
    expect(weightWritesBack(withTables(table('Inriktningar', ['Id', 'Vikt'], [])), writes)).toBeNull();
  });
});

const parvis = ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare', 'Egen kolumn'];
const judged = withTables(
  table('Parvis', parvis, [
    ['I1', 'I2', 3, 'Sara', 'min anteckning'],
    ['I2', 'I3', 1 / 5, 'Omar', null],
    ['i2', 'I3', 5, 'Sara', null],
    ['I1', 'I1', 5, 'Sara', 'fel rad'],
  ]),
);

describe('pairwise judgements', () => {
  test('are read by assessor, without the rows that count for nothing', () => {
    expect(judgementsIn(judged, ids)).toEqual([
      { assessor: 'Sara', comparisons: [{ a: 'I1', b: 'I2', times: 3 }, { a: 'I2', b: 'I3', times: 5 }] }, // prettier-ignore
      { assessor: 'Omar', comparisons: [{ a: 'I2', b: 'I3', times: 1 / 5 }] },
    ]);
  });

  test('a sheet is made where there is none, with the more important first', async () => {
    const round = smallRound();
    const workbook = memoryWorkbook(round);
    const write = writeJudgements(round, ids, {
      assessor: '',
      comparisons: [{ a: 'I1', b: 'I2', times: 1 / 3 }, { a: 'I2', b: 'I3', times: 1 }], // prettier-ignore
    });
    expect(write?.isNew).toBe(true);
    await workbook.write({ tables: write === null ? [] : [write.table], basedOn: round });
    const made = workbook.contents().tables.find(({ name }) => name === 'Parvis');
    expect(made?.rows).toEqual([
      ['I2', 'I1', 3, null],
      ['I2', 'I3', 1, null],
    ]);
  });

  test('one is changed, one taken back and one added; everything else stays', async () => {
    const workbook = memoryWorkbook(judged);
    const write = writeJudgements(judged, ids, {
      assessor: 'sara',
      comparisons: [{ a: 'I2', b: 'I1', times: 7 }, { a: 'I4', b: 'I1', times: 9 }], // prettier-ignore
    });
    expect(write?.changes).toEqual([
      { a: 'I2', b: 'I1', from: 1 / 3, to: 7 },
      { a: 'I2', b: 'I3', from: 5, to: null },
      { a: 'I4', b: 'I1', from: null, to: 9 },
    ]);
    await workbook.write({ tables: write === null ? [] : [write.table], basedOn: judged });
    expect(workbook.contents().tables.find(({ name }) => name === 'Parvis')?.rows).toEqual([
      ['I2', 'I1', 7, 'Sara', 'min anteckning'],
      ['I2', 'I3', 1 / 5, 'Omar', null],
      [null, null, null, null, null],
      ['I1', 'I1', 5, 'Sara', 'fel rad'],
      ['I4', 'I1', 9, 'sara', null],
    ]);
  });

  test('what is written is what is read, nothing is then left to write, and it can be taken back', async () => {
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })));
    const answers = fc
      .array(fc.option(fc.constantFrom(1 / 9, 1 / 4, 1 / 3, 1, 2, 5, 9), { nil: null }), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((all) =>
        pairs.flatMap((pair, at) => {
          const times = all[at] ?? null;
          return times === null ? [] : [{ ...pair, times }];
        }),
      );
    await fc.assert(
      fc.asyncProperty(answers, answers, async (first, second) => {
        const workbook = memoryWorkbook(smallRound());
        for (const comparisons of [first, second, first]) {
          const now = await workbook.read();
          const write = writeJudgements(now, ids, { assessor: 'Sara', comparisons });
          if (write !== null) await workbook.write({ tables: [write.table], basedOn: now });
          const after = await workbook.read();
          const [given] = judgementsIn(after, ids);
          expect(sameJudgements(given?.comparisons ?? [], comparisons)).toBe(true);
          expect(writeJudgements(after, ids, { assessor: 'Sara', comparisons })).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('in Excel', () => {
  test('weights, decision and judgements are written in one change, added to, and read back', async () => {
    const opened = await excelOf(decided);
    try {
      const workbook = excelWorkbook();
      const three = ['I1', 'I2', 'K1'];
      const before = await workbook.read();
      const made = writeJudgements(before, three, {
        assessor: 'Sara',
        comparisons: [{ a: 'I1', b: 'I2', times: 3 }],
      });
      const cells = weightWrites(before, {
        weights: { I1: 50, I2: 30, K1: 20 },
        decidedBy: 'Nämnden',
        decidedOn: '2026-11-23',
        method: 'Parvis',
      });
      await workbook.write({
        tables: made === null ? [] : [made.table],
        cells: cells.map(({ write }) => write),
        basedOn: before,
      });
      const between = await workbook.read();
      const added = writeJudgements(between, three, {
        assessor: 'Sara',
        comparisons: [
          { a: 'I2', b: 'I1', times: 5 },
          { a: 'I2', b: 'K1', times: 1 },
        ],
      });
      await workbook.write({ tables: added === null ? [] : [added.table], basedOn: between });
      const after = await workbook.read();
      expect(after.tables.find(({ name }) => name === 'Parvis')?.rows).toEqual([
        ['I2', 'I1', 5, 'Sara'],
        ['I2', 'K1', 1, 'Sara'],
      ]);
      expect(readPortfolio(after).weights.map(({ found, decidedOn }) => [found, decidedOn])).toEqual([
        [50, '2026-11-23'],
        [30, '2026-11-23'],
        [20, null],
      ]);
    } finally {
      opened.remove();
    }
  });
});
