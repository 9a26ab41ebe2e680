import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';
import { createNodeUniver } from '../../workbench/univer/nodeUniver';
import type { NodeUniver } from '../../workbench/univer/nodeUniver';

describe('the host over Univer', () => {
  let univer: NodeUniver;
  let node: NodeHost;
  beforeEach(() => {
    univer = createNodeUniver();
    node = createNodeHost({ engine: univer.engine });
  });
  afterEach(() => univer.dispose());

  test('keeps numbers, texts, truth values and errors apart', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G1');
      range.values = [[12, "'12", 'Väg', true, '#N/A', "'#N/A", '']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[12, '12', 'Väg', true, '#N/A', '#N/A', '']]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String', 'String', 'Boolean', 'Error', 'String', 'Empty'],
      ]);
    });
  });

  test('calculates formulas before they are read, errors too', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const range = sheet.getRange('B1:B3');
      range.formulas = [['=SUM(A1:A3)'], ['=A1/0'], ['=IF(A1=1,"ja","nej")']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[6], ['#DIV/0!'], ['ja']]);
      expect(range.formulas).toEqual([['=SUM(A1:A3)'], ['=A1/0'], ['=IF(A1=1,"ja","nej")']]);
      expect(range.valueTypes).toEqual([['Double'], ['Error'], ['String']]);
    });
  });

  test('structured references follow the table as it grows', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Id', 'Belopp'],
        ['a', 100],
        ['b', 200],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Pott';
      sheet.getRange('D1').formulas = [['=SUM(Pott[Belopp])']];
      const sum = sheet.getRange('D1').load('values');
      await context.sync();
      expect(sum.values).toEqual([[300]]);
      table.getDataBodyRange().getRowsBelow(1).values = [['c', 50]];
      const after = sheet.getRange('D1').load('values');
      await context.sync();
      expect(after.values).toEqual([[350]]);
    });
  });

  test('an array spills, and tells where', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      sheet.getRange('C1').formulas = [['=SORT(A1:A3)']];
      await context.sync();
      const spilled = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address,values');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect([spilled.address, spilled.values]).toEqual(['Blad1!C1:C3', [[1], [2], [3]]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('formulas move along when cells are inserted and deleted', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=A3*10']];
      sheet.getRange('A2').insert('Down');
      const range = sheet.getRange('C1').load('formulas,values');
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[['=A4*10']], [[30]]]);
    });
  });

  test('a formula stays when its cell gets another number format or look', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('H1:I1');
      range.formulas = [['=1+1', '=H1*2']];
      range.numberFormat = [['#,##0', '0.0%']];
      range.format.font.bold = true;
      await context.sync();
      range.load('formulas,values,numberFormat');
      await context.sync();
      expect(range.formulas).toEqual([['=1+1', '=H1*2']]);
      expect(range.values).toEqual([[2, 4]]);
      expect(range.numberFormat).toEqual([['#,##0', '0.0%']]);
    });
  });

  test('names can be used in formulas', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[0.03]];
      context.workbook.names.add('ranta', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=ranta*100']];
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      expect(range.values).toEqual([[3]]);
    });
  });

  test('sheets can be added, renamed, moved and deleted', async () => {
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('Andra');
      worksheets.add('Tredje').position = 0;
      await context.sync();
      second.name = 'Annat';
      worksheets.getItem('Blad1').delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Tredje', 'Annat']);
      expect(univer.engine.sheets()).toEqual(['Tredje', 'Annat']);
    });
  });

  test("an add-in's functions calculate, spill and give error values", async () => {
    const messages: (string | null)[] = [];
    const description = (
      id: string,
      parameters: object[],
    ): { id: string; name: string; parameters: never[] } => ({
      id,
      name: id,
      parameters: parameters as never[],
    });
    const numbers = { name: 'tal', type: 'number', dimensionality: 'matrix' };
    const any = { name: 'x', type: 'any', dimensionality: 'matrix' };
    const implementations: Record<string, (...args: never[]) => unknown> = {
      DUBBEL: (matrix: number[][]) => matrix.map((line) => line.map((value) => value * 2)),
      FEL: () => {
        throw new node.CustomFunctions.Error(node.CustomFunctions.ErrorCode.invalidValue, 'Räntan saknas.');
      },
      SLAG: (matrix: unknown[][]) =>
        matrix
          .flat()
          .map((value) => (value === null ? 'tom' : typeof value))
          .join(),
      SENARE: async (value: number) => value + 1,
    };
    const add = (id: string, parameters: object[]): Parameters<NodeUniver['register']>[1][number] => ({
      description: description(id, parameters),
      implementation: () => implementations[id] as (...args: unknown[]) => unknown,
      makeError: null,
      onMessage: (_, message) => messages.push(message),
    });
    univer.register('NYTTA', [
      add('DUBBEL', [numbers]),
      add('FEL', []),
      add('SLAG', [any]),
      add('SENARE', [{ name: 'tal', type: 'number' }]),
    ]);
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A4').values = [[1], [''], ['text'], [4]];
      sheet.getRange('C1').formulas = [['=NYTTA.DUBBEL(A1:A2)']];
      sheet.getRange('D1:D5').formulas = [
        ['=NYTTA.FEL()'],
        ['=NYTTA.SLAG(A1:A4)'],
        ['=NYTTA.DUBBEL(A3)'],
        ['=NYTTA.SENARE(41)'],
        ['=NYTTA.FEL(1,2)'],
      ];
      sheet.getRange('F1').formulas = [['=NYTTA.SENARE(A1:B1)']];
      const spilled = sheet.getRange('C1:C2').load('values');
      const others = sheet.getRange('D1:D5').load('values');
      const lifted = sheet.getRange('F1:G1').load('values');
      await context.sync();
      expect(spilled.values).toEqual([[2], [0]]);
      expect(others.values).toEqual([
        ['#VALUE!'],
        ['number,tom,string,number'],
        ['#VALUE!'],
        [42],
        ['#VALUE!'],
      ]);
      expect(lifted.values).toEqual([[2, 1]]);
      expect(messages).toContain('Räntan saknas.');
    });
  });
});
