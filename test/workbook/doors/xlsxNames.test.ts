/** Names of sheets in references: an apostrophe in them is doubled ([ECMA-376] part 1, 18.17.2.2). */
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { bytesOf, elements, part } from './xlsxFiles';

test('what is printed of a sheet whose name has an apostrophe is kept, as every program can read it', async () => {
  // exceljs makes no such sheet, and Excel does: its name is put in afterwards.
  const bytes = await bytesOf(
    (file) => {
      const { pageSetup } = file.addWorksheet('Karins');
      pageSetup.printTitlesRow = '1:2';
      pageSetup.printArea = 'A1:B9';
      file.addWorksheet('Annat').pageSetup.printTitlesRow = '1:1';
    },
    (xml) =>
      xml
        .replace('name="Karins"', 'name="Karin&apos;s &amp; co"')
        .replaceAll('&apos;Karins&apos;!', '&apos;Karin&apos;&apos;s &amp; co&apos;!'),
  );
  const workbook = await openXlsx(bytes, 'prov.xlsx');
  for (const [from, to] of [
    [null, 6],
    [6, 7],
  ] as const) {
    await workbook.write({ cells: [{ sheet: "Karin's & co", cell: 'A1', from, to }] });
    const names = elements(await part(workbook, 'xl/workbook.xml'), 'definedName').map((one) =>
      one.replace(/<[^>]*>/gu, ''),
    );
    expect(names.sort()).toEqual([
      '&apos;Annat&apos;!$1:$1',
      '&apos;Karin&apos;&apos;s &amp; co&apos;!$1:$2',
      '&apos;Karin&apos;&apos;s &amp; co&apos;!$A1:$B9',
    ]);
  }
});
