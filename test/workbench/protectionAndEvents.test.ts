import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';

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

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('protected sheets', () => {
  test('AccessDenied for locked cells, with what came before applied', async () => {
    const node = createNodeHost();
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add('Öppet');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      const protection = sheet.protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options.allowAutoFilter).toBe(true);
    });
    const code = await codeOf(node, async (context) => {
      context.workbook.worksheets.getItem('Öppet').getRange('A1').values = [['skrivet']];
      context.workbook.worksheets.getItem('Blad1').getRange('B1').values = [['olåst']];
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['låst']];
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    await node.Excel.run(async (context) => {
      const open = context.workbook.worksheets.getItem('Öppet').getRange('A1').load('values');
      const locked = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1').load('values');
      await context.sync();
      expect([open.values, locked.values]).toEqual([[['skrivet']], [['', 'olåst']]]);
    });
  });

  test('unprotecting wants the password', async () => {
    const node = createNodeHost();
    const code = await codeOf(node, async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, 'hemligt');
      await context.sync();
      protection.unprotect('fel');
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });
});

describe('cell-edit mode, size and planned failures', () => {
  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[2]];
    await context.sync();
  };
  const column = (node: NodeHost): Promise<unknown[][]> =>
    node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    });

  test('every batch fails while a cell is being edited', async () => {
    const node = createNodeHost();
    node.host.bridge.cellEditMode = true;
    expect(await codeOf(node, write)).toBe('InvalidOperationInCellEditMode');
    node.host.bridge.cellEditMode = false;
    expect(await codeOf(node, write)).toBe('no error');
  });

  test('a batch that asks to be delayed waits for the editing to end', async () => {
    const node = createNodeHost();
    node.host.bridge.cellEditMode = true;
    let done = false;
    const run = node.Excel.run({ delayForCellEdit: true }, write).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    node.host.bridge.cellEditMode = false;
    await run;
    expect(await column(node)).toEqual([[1], [2]]);
  });

  test('a planned failure of an action leaves the actions before it done', async () => {
    const node = createNodeHost();
    const seen: string[] = [];
    for (let action = 0; action < 40; action++) {
      node.host.faults.plan({ code: 'AccessDenied', action });
      seen.push(await codeOf(node, write));
      node.host.faults.clear();
    }
    expect(seen).toContain('AccessDenied');
    expect(seen.at(-1)).toBe('no error');
    node.host.faults.plan({ code: 'GeneralException', roundTrip: 2 });
    expect(await codeOf(node, write)).toBe('no error');
    expect(await codeOf(node, write)).toBe('GeneralException');
    expect(await codeOf(node, write)).toBe('no error');
  });

  test('a lost connection is a ConnectionFailure', async () => {
    const node = createNodeHost();
    node.host.faults.plan({ code: 'GeneralException', connection: true });
    expect(await codeOf(node, write)).toBe('ConnectionFailure');
  });

  test('more than five megabytes is refused', async () => {
    const node = createNodeHost();
    const code = await codeOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [
        ['x'.repeat(5 * 1024 * 1024)],
      ];
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('events', () => {
  test('onChanged tells what changed, and who did it', async () => {
    const node = createNodeHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => void seen.push(event));
      await context.sync();
      sheet.getRange('B2').values = [[99]];
      await context.sync();
    });
    node.host.engine.write('Blad1', 4, 0, [[{ value: 'för hand' }]]);
    node.host.noteUserChange('Blad1', { row: 4, column: 0, rows: 1, columns: 1 });
    await settled();
    expect(
      seen.map(({ address, changeType, source, triggerSource }) => ({
        address,
        changeType,
        source,
        triggerSource,
      })),
    ).toEqual([
      { address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'A5', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
    ]);
    expect(seen[0]?.details).toMatchObject({ valueBefore: '', valueAfter: 99, valueTypeAfter: 'Double' });
  });

  test('no events while they are turned off, nor after the handler is gone', async () => {
    const node = createNodeHost();
    let count = 0;
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handler = worksheets.onChanged.add(async () => void count++);
      await context.sync();
      context.runtime.enableEvents = false;
      worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
      worksheets.getActiveWorksheet().getRange('A2').values = [[2]];
      await context.sync();
      await settled();
      handler.remove();
      await handler.context.sync();
      worksheets.getActiveWorksheet().getRange('A3').values = [[3]];
      await context.sync();
      await settled();
    });
    expect(count).toBe(1);
  });

  test('table changes and selections', async () => {
    const node = createNodeHost();
    const seen: string[] = [];
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [['Id'], ['x']];
      const table = sheet.tables.add('A1:A2', true);
      table.onChanged.add(async (event) => void seen.push(`table ${event.address}`));
      sheet.onSelectionChanged.add(async (event) => void seen.push(`selection ${event.address}`));
      await context.sync();
      sheet.getRange('A2').values = [['y']];
      sheet.getRange('C3:D4').select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Blad1!C3:D4');
    });
    await settled();
    expect(seen).toEqual(['table A2', 'selection C3:D4']);
  });

  test('registering an event that never comes is refused', async () => {
    const node = createNodeHost();
    const code = await codeOf(node, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSingleClicked.add(async () => undefined);
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});
