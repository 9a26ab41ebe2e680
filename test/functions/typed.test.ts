import { catalogue } from '../../src/functions/catalogue';
import type { Cell, Result } from '../../src/functions/declaration';
import { exampleSheet } from '../../src/functions/exampleSheet';
import { functionsJson } from '../../src/functions/metadata';
import { positionOf } from '../../src/workbook/cells/address';
import { isErrorValue } from '../../workbench/host/engine/engine';
import type { NodeUniver } from '../../workbench/univer/nodeUniver';
import { createNodeUniver } from '../../workbench/univer/nodeUniver';
import { builtFunctions } from './builtFunctions';
import { expectResult } from './expectResult';

/** Where the formula is typed: to the right of every example's ranges, so that nothing is in a spill's way. */
const COLUMN = 25;

describe('typed into a spreadsheet, the built functions give their examples', () => {
  let univer: NodeUniver;

  beforeAll(() => {
    const functions = builtFunctions();
    univer = createNodeUniver();
    univer.register(
      'NYTTA',
      functionsJson('en', 'https://localhost:3000').functions.map((description) => ({
        description,
        implementation: () => functions.get(description.id),
        makeError: null,
      })),
    );
  });
  afterAll(() => univer.dispose());

  const examples = catalogue.flatMap((declaration) =>
    declaration.examples.map((example, index) => [declaration.id, index + 1, declaration, example] as const),
  );

  test.each(examples)('%s, example %s', async (id, number, declaration, example) => {
    const { engine } = univer;
    const sheet = `${id}_${number}`.slice(0, 31);
    engine.addSheet(sheet);
    const { cells, formula } = exampleSheet(declaration, example, 'en');
    for (const [address, value] of Object.entries(cells)) {
      const position = positionOf(address);
      if (position === null) throw new Error(`no cell ${address}`);
      engine.write(sheet, position.row, position.column, [[{ value }]]);
    }
    engine.write(sheet, 0, COLUMN, [[{ formula }]]);
    engine.recalculate();
    await engine.settle();
    const expected = example.result;
    const [rows, columns] =
      typeof expected === 'object' ? [expected.length, expected[0]?.length ?? 0] : [1, 1];
    const shown = engine
      .read(sheet, { row: 0, column: COLUMN, rows, columns })
      .map((row) => row.map(({ value }) => (isErrorValue(value) ? value.error : (value ?? ''))));
    expectResult(
      typeof expected === 'object' ? shown : (shown[0]?.[0] as Cell),
      expected as Result,
      example.tolerance,
    );
  });
});
