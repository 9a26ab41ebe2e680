/** What the copy without the add-in changes in the workbook itself: names, tables' own formulas, and what is calculated when. */
import JSZip from 'jszip';
import type { PortableCopy } from '../../../src/workbook/record/portable/portableCopy';
import { portableCopy } from '../../../src/workbook/record/portable/portableCopy';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const called = '<c r="A1"><f>NYTTA.X(1)</f><v>2</v></c>';
const unanswered = '<c r="A1"><f>NYTTA.X(1)</f></c>';

interface Written {
  /** Cells of the sheets Ett and Två. */
  readonly cells: readonly [string, string];
  /** What stands after the sheets in the workbook. */
  readonly after?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const sheetWith = (cells: string): string =>
  `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;

async function fileWith({ cells: [one, two], after = '', others = {} }: Written): Promise<Uint8Array> {
  const zip = new JSZip();
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Ett" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="3" r:id="rId3"/><sheet name="Två" sheetId="2" r:id="rId2"/></sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relationship('rId3', 'chartsheet', 'chartsheets/sheet1.xml')}${relationship('rId4', 'calcChain', 'calcChain.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetWith(one),
    'xl/worksheets/sheet2.xml': sheetWith(two),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/calcChain.xml': '<calcChain/>',
    ...others,
  };
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

async function copied(
  written: Written,
): Promise<PortableCopy & { part: (path: string) => Promise<string | null> }> {
  const copy = await portableCopy(await fileWith(written), 'prov.xlsx');
  const zip = await JSZip.loadAsync(copy.bytes);
  return { ...copy, part: async (path) => (await zip.file(path)?.async('string')) ?? null };
}

/** What stands after the sheets in the copy's workbook. */
async function afterSheets(written: Written): Promise<string | undefined> {
  const { part } = await copied(written);
  return /<\/sheets>(.*)<\/workbook>$/s.exec((await part('xl/workbook.xml')) ?? '')?.[1];
}

test('every sheet with cells is gone through, in the order of the workbook, and each gets its notes', async () => {
  const { replaced, part } = await copied({ cells: [called, called.replace('A1', 'B2')] });
  expect(replaced).toEqual([
    { sheet: 'Ett', cell: 'A1', formula: '=NYTTA.X(1)', hadValue: true },
    { sheet: 'Två', cell: 'B2', formula: '=NYTTA.X(1)', hadValue: true },
  ]);
  expect(await part('xl/comments1.xml')).toContain(
    'Värdet är beräknat i originalet. Formeln där:\n=NYTTA.X(1)',
  );
  expect(await part('xl/comments1.xml')).toContain('<author>Pottkompassen</author>');
  expect(await part('xl/comments2.xml')).toContain('ref="B2"');
  expect(await part('xl/chartsheets/sheet1.xml')).toBe('<chartsheet/>');
});

test('the order of calculation is forgotten, for it names cells without formulas', async () => {
  const { part } = await copied({ cells: [called, ''] });
  expect(await part('xl/calcChain.xml')).toBeNull();
  expect(await part('[Content_Types].xml')).not.toContain('calcChain');
  expect(await part('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(await part('xl/worksheets/sheet2.xml')).toBe(sheetWith(''));
});

describe('a file in which something is to be calculated again', () => {
  test('says so in what it says of calculation, in place of what it said', async () => {
    expect(
      await afterSheets({ cells: [unanswered, ''], after: '<calcPr fullCalcOnLoad="0" calcId="1"/><x/>' }),
    ).toBe('<calcPr fullCalcOnLoad="1" calcId="1"/><x/>');
    expect(await afterSheets({ cells: [unanswered, ''], after: '<x:calcPr calcId="1"></x:calcPr>' })).toBe(
      '<x:calcPr fullCalcOnLoad="1" calcId="1"></x:calcPr>',
    );
  });

  test('says so after the names, or after the sheets, where it said nothing', async () => {
    const asked = '<calcPr fullCalcOnLoad="1"/>';
    expect(await afterSheets({ cells: [unanswered, ''] })).toBe(asked);
    const names = '<definedNames><definedName name="a">1</definedName></definedNames>';
    expect(await afterSheets({ cells: [unanswered, ''], after: `${names}<oleSize/>` })).toBe(
      `${names}${asked}<oleSize/>`,
    );
    const links = '<functionGroups/><externalReferences/>';
    expect(await afterSheets({ cells: [unanswered, ''], after: `${links}<oleSize/>` })).toBe(
      `${links}${asked}<oleSize/>`,
    );
  });

  test('only a formula elsewhere has lost its #NAME?', async () => {
    const lost = '<c r="A1" t="e"><f>B1</f><v>#NAME?</v></c>';
    const { replaced, part } = await copied({ cells: ['', lost] });
    expect(replaced).toEqual([]);
    expect(await part('xl/worksheets/sheet2.xml')).toBe(sheetWith('<c r="A1"><f>B1</f></c>'));
    expect(await part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('otherwise nothing is said of calculation', async () => {
    expect(await afterSheets({ cells: [called, called], after: '<calcPr calcId="1"/>' })).toBe(
      '<calcPr calcId="1"/>',
    );
    // The last sheet has all its values, the first has not.
    expect(await afterSheets({ cells: [unanswered, called] })).toContain('fullCalcOnLoad');
  });
});

describe('workbook names', () => {
  const names = (...formulas: readonly (readonly [string, string])[]): string =>
    `<definedNames>${formulas.map(([name, formula]) => `<definedName hidden="0" name="${name}">${formula}</definedName>`).join('')}</definedNames>`;

  test('that need the add-in, or a name that does, become texts; others stay to the letter', async () => {
    const { replaced, part } = await copied({
      cells: ['<c r="A1"><f>Tredje</f><v>6</v></c>', '<c r="A1"><f>Fri</f><v>1</v></c>'],
      after: names(
        ['Tredje', 'Andra*2'],
        ['Andra', 'Första+1'],
        ['Första', 'NYTTA.X(&quot;a&quot;)'],
        ['Fri', 'Ett!$A$1&amp;&quot;x&quot;'],
      ),
    });
    expect(replaced.map(({ sheet, formula }) => [sheet, formula])).toEqual([['Ett', '=Tredje']]);
    expect(await part('xl/workbook.xml')).toContain(
      names(
        ['Tredje', '&quot;=Andra*2&quot;'],
        ['Andra', '&quot;=Första+1&quot;'],
        ['Första', '&quot;=NYTTA.X(&quot;&quot;a&quot;&quot;)&quot;'],
        ['Fri', 'Ett!$A$1&amp;&quot;x&quot;'],
      ),
    );
  });

  test('are put right though no cell uses them', async () => {
    const { replaced, part } = await copied({ cells: ['', ''], after: names(['Ränta', 'NYTTA.X(1)']) });
    expect(replaced).toEqual([]);
    expect(await part('xl/workbook.xml')).toContain('>&quot;=NYTTA.X(1)&quot;<');
  });

  test('long ones are cut to what a text in a formula may hold: 120 characters with the sign of equality', async () => {
    const formula = `NYTTA.X(${'1+'.repeat(80)}1)`;
    const { part } = await copied({ cells: ['', ''], after: names(['Lång', formula]) });
    expect(await part('xl/workbook.xml')).toContain(`>&quot;=${formula.slice(0, 119)}&quot;<`);
  });

  test('that refer to what a formula of ours spilled get its range, held fast so that it is the same for every cell', async () => {
    const spilled = '<c r="A1"><f t="array" ref="A1:B2">NYTTA.X(1)</f><v>2</v></c>';
    const { part } = await copied({
      cells: [spilled, ''],
      after: names(['Alla', '_xlfn.ANCHORARRAY(ett!$A$1)'], ['Annat', '_xlfn.ANCHORARRAY(Två!$A$1)']),
    });
    expect(await part('xl/workbook.xml')).toContain(
      names(['Alla', 'ett!$A$1:$B$2'], ['Annat', '_xlfn.ANCHORARRAY(Två!$A$1)']),
    );
  });
});

test('a table’s own formulas for new rows and totals go where they need the add-in, and only those', async () => {
  const kept = '<calculatedColumnFormula>A1*2</calculatedColumnFormula>';
  const own = (content: string): string => `<table><tableColumn name="x">${content}</tableColumn></table>`;
  const { part } = await copied({
    cells: [called, ''],
    others: {
      'xl/tables/table1.xml': own(
        `<calculatedColumnFormula array="1">NYTTA.X(1)</calculatedColumnFormula>${kept}<totalsRowFormula>Ränta+1</totalsRowFormula>`,
      ),
      'xl/tables/table2.xml': own(`<x:totalsRowFormula>NYTTA.X(1)</x:totalsRowFormula>${kept}`),
    },
    after: '<definedNames><definedName name="ränta">NYTTA.X(1)</definedName></definedNames>',
  });
  expect(await part('xl/tables/table1.xml')).toBe(own(kept));
  expect(await part('xl/tables/table2.xml')).toBe(own(kept));
});

test('a file in which nothing needs the add-in is given back as it is, a file without a workbook is refused', async () => {
  const bytes = await fileWith({ cells: ['<c r="A1"><f>1+1</f><v>2</v></c>', ''] });
  const copy = await portableCopy(bytes, 'prov.xlsx');
  expect(copy.bytes).toBe(bytes);
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  await expect(
    portableCopy(await zip.generateAsync({ type: 'uint8array' }), 'brev.xlsx'),
  ).rejects.toMatchObject({ code: 'notAWorkbook', values: { file: 'brev.xlsx' } });
});
