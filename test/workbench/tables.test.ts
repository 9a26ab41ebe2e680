import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';

/** A host with a table Belopp (Id, Belopp) over A1:B3. */
async function hostWithTable(): Promise<NodeHost> {
  const node = createNodeHost();
  await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['Id', 'Belopp'],
      ['A1', 100],
      ['A2', 200],
    ];
    sheet.tables.add('A1:B3', true).name = 'Belopp';
    await context.sync();
  });
  return node;
}

async function codeOf(
  node: NodeHost,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await node.Excel.run(batch);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'no error';
}

async function addressOfTable(node: NodeHost): Promise<string> {
  return node.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Belopp').getRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('tables', () => {
  let node: NodeHost;
  beforeEach(async () => {
    node = await hostWithTable();
  });

  test('columns and rows are found by name and number', async () => {
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('belopp');
      const columns = table.columns.load('items/name,items/index,count');
      const rows = table.rows.load('items/values,count');
      const amounts = table.columns.getItem('Belopp').getDataBodyRange().load('values,address');
      const missing = table.columns.getItemOrNullObject('Finns inte');
      missing.load('name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Id', 'Belopp']);
      expect(columns.count).toBe(2);
      expect(rows.items.map((row) => row.values)).toEqual([[['A1', 100]], [['A2', 200]]]);
      expect(amounts.address).toBe('Blad1!B2:B3');
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('what is written straight below becomes rows of the table', async () => {
    await node.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Belopp').getDataBodyRange();
      body.getRowsBelow(2).values = [
        ['A3', 300],
        ['A4', 400],
      ];
      await context.sync();
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:B5');
  });

  test('blank rows below do not make it grow, nor does anything further down', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A4:B4').values = [['', '']];
      sheet.getRange('A5:B5').values = [['A5', 5]];
      await context.sync();
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:B3');
  });

  test('a header written beside it makes a column', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [['Egen']];
      await context.sync();
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:C3');
  });

  test('headers stay unique texts', async () => {
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Belopp');
      table.getHeaderRowRange().values = [['Belopp', 'Belopp']];
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Belopp', 'Belopp2']]);
    });
  });

  test('resizes, and names new columns', async () => {
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Belopp');
      table.resize('A1:C5');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Id', 'Belopp', 'Kolumn3']]);
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:C5');
  });

  test.each(['A2:B4', 'A1:B1', 'D1:E4'])('refuses to resize to %s', async (address) => {
    const code = await codeOf(node, async (context) => {
      context.workbook.tables.getItem('Belopp').resize(address);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('refuses a table over a table, and a name that is taken or none', async () => {
    const over = await codeOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('B3:C6', true);
      await context.sync();
    });
    const named = await codeOf(node, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('E1:F2', true).name = 'Belopp';
      await context.sync();
    });
    const cell = await codeOf(node, async (context) => {
      context.workbook.tables.getItem('Belopp').name = 'A1';
      await context.sync();
    });
    expect([over, named, cell]).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  test('rows.add pushes what stands below down', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A6').values = [['Not']];
      context.workbook.tables.getItem('Belopp').rows.add(undefined, [['A3', 300]]);
      const below = sheet.getRange('A4:A7').load('values');
      await context.sync();
      expect(below.values).toEqual([['A3'], [''], [''], ['Not']]);
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:B4');
  });

  test('rows.add with the wrong number of cells is InvalidArgument', async () => {
    const code = await codeOf(node, async (context) => {
      context.workbook.tables.getItem('Belopp').rows.add(undefined, [['A3']]);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('the last row that is deleted leaves a blank one', async () => {
    await node.Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem('Belopp').rows;
      rows.getItemAt(1).delete();
      await context.sync();
      rows.getItemAt(0).delete();
      const body = context.workbook.tables.getItem('Belopp').getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([['', '']]);
    });
  });

  test('a filter hides rows, is told of, and stops deletions', async () => {
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Belopp');
      table.columns.getItem('Id').filter.applyValuesFilter(['A2']);
      const filter = table.autoFilter.load('isDataFiltered,enabled');
      const hidden = table.getDataBodyRange().getRow(0).load('rowHidden');
      await context.sync();
      expect([filter.isDataFiltered, hidden.rowHidden]).toEqual([true, true]);
    });
    const code = await codeOf(node, async (context) => {
      context.workbook.tables.getItem('Belopp').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(code).toBe('FilteredRangeConflict');
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Belopp');
      table.clearFilters();
      const filter = table.autoFilter.load('isDataFiltered');
      const body = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      expect([filter.isDataFiltered, body.rowHidden]).toEqual([false, false]);
    });
  });

  test('cells under a table move with deletions, and a cut through it is refused', async () => {
    const code = await codeOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').delete('Up');
      await context.sync();
    });
    expect(code).toBe('InsertDeleteConflict');
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:B2').delete('Up');
      await context.sync();
    });
    expect(await addressOfTable(node)).toBe('Blad1!A1:B2');
  });
});
