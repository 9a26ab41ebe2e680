import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';

/** The error that a batch ends with, as the add-in sees it. */
async function errorOf(
  host: NodeHost,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await host.Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch succeeded.');
}

describe('the object model of office.js against the host', () => {
  let node: NodeHost;
  beforeEach(() => {
    node = createNodeHost();
  });

  test('writes values and reads them back with address and types', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:C1');
      range.values = [['Väg', 3.5, true]];
      range.load('values,address,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['Väg', 3.5, true]]);
      expect(range.address).toBe('Blad1!A1:C1');
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean']]);
    });
  });

  test('reads texts as typing them does', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G1');
      range.values = [['12', "'12", '3,5', '25%', '2026-03-01', '#N/A', '']];
      range.load('values,valueTypes,numberFormat');
      await context.sync();
      // 46082 = 2026-03-01 (DATE(2026,3,1) in Excel).
      expect(range.values).toEqual([[12, '12', '3,5', 0.25, 46082, '#N/A', '']]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String', 'String', 'Double', 'Double', 'Error', 'Empty'],
      ]);
      expect(range.numberFormat).toEqual([
        ['General', 'General', 'General', '0%', 'yyyy-mm-dd', 'General', 'General'],
      ]);
    });
  });

  test('keeps text as text in cells with the text format', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['0012']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['0012']]);
    });
  });

  test('null in an array leaves the cell alone', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    });
  });

  test('null objects stay null through a chain', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const range = sheet.getRange('A1').getUsedRangeOrNullObject();
      range.load('values');
      const table = context.workbook.tables.getItemOrNullObject('Saknas');
      const owner = context.workbook.tables.getItemOrNullObject('Saknas').worksheet.load('name');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, table.isNullObject, owner.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
  });

  test('a missing sheet is ItemNotFound, with the place where it happened', async () => {
    const error = await errorOf(node, async (context) => {
      context.workbook.worksheets.getItem('Saknas').getRange('A1').load('values');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  test('values of another shape are InvalidArgument', async () => {
    const error = await errorOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });

  test('an address that is none is InvalidArgument', async () => {
    const error = await errorOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A0').load('values');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  test('what the host does not have is ApiNotFound, not silence', async () => {
    const error = await errorOf(node, async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    const method = await errorOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
      await context.sync();
    });
    expect(method.code).toBe('ApiNotFound');
    expect(method.debugInfo.errorLocation).toBe('Range.flashFill');
  });

  test('a batch is no transaction: what came before the failure stays', async () => {
    const error = await errorOf(node, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Saknas').getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
      await context.sync();
      expect(range.values).toEqual([[1], ['']]);
    });
  });

  test('writes of more than 1 500 cells, which the library sends in pieces, arrive whole', async () => {
    await node.Excel.run(async (context) => {
      const values = Array.from({ length: 700 }, (_, i) => [i, `rad ${i}`, i * 2]);
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D701');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test('set() and nested loads', async () => {
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.set({
        values: [
          [1, 2],
          [3, 4],
        ],
        format: { fill: { color: '#ff0000' }, font: { bold: true } },
      });
      range.getCell(0, 0).format.font.bold = false;
      range.load('values');
      const fill = range.format.fill.load('color');
      const font = range.format.font.load('bold');
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(fill.color).toBe('#ff0000');
      expect(font.bold).toBeNull();
    });
  });

  test('objects made in one round trip can be used in the next', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nytt');
      await context.sync();
      sheet.getRange('A1:B2').values = [
        ['Id', 'Belopp'],
        ['A1', 5],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      table.name = 'Belopp';
      await context.sync();
      context.workbook.worksheets.load('items/name');
      context.workbook.tables.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map((item) => item.name)).toEqual(['Blad1', 'Nytt']);
      expect(context.workbook.tables.items.map((item) => item.name)).toEqual(['Belopp']);
    });
  });

  test('settings, names, custom XML and data validation can be read back', async () => {
    await node.Excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getActiveWorksheet().getRange('B2:B3');
      workbook.settings.add('vikter', { a: 1 });
      workbook.names.add('Version', range.getCell(0, 0), 'kommentar');
      const part = workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>');
      range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: 'Between' } };
      await context.sync();
      const setting = workbook.settings.getItem('vikter').load('value');
      const named = workbook.names.getItem('Version').getRange().load('address');
      const xml = part.getXml();
      const byNamespace = workbook.customXmlParts
        .getByNamespace('urn:x')
        .getOnlyItemOrNullObject()
        .load('id');
      const validation = range.dataValidation.load('type,rule');
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
      expect(named.address).toBe('Blad1!B2');
      expect(xml).toHaveProperty('value', '<a xmlns="urn:x"><b/></a>');
      expect(byNamespace.isNullObject).toBe(false);
      expect(validation.type).toBe('WholeNumber');
    });
  });

  test('a name that is taken is refused', async () => {
    const error = await errorOf(node, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      context.workbook.names.add('Version', range);
      context.workbook.names.add('Version', range);
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });

  test('whole columns answer null for cell properties and refuse values', async () => {
    await node.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B').load('values,address');
      await context.sync();
      expect(column.address).toBe('Blad1!B:B');
      expect(column.values).toBeNull();
    });
    const error = await errorOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B:B').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
