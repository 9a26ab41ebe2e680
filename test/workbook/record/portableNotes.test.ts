/** Notes that are put on cells of a file, with the parts that Excel shows them by. */
import JSZip from 'jszip';
import type { Note } from '../../../src/workbook/record/portable/notes';
import { addNotes } from '../../../src/workbook/record/portable/notes';
import { Parts } from '../../../src/workbook/record/portable/parts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const path = 'xl/worksheets/sheet1.xml';
const relationships = 'xl/worksheets/_rels/sheet1.xml.rels';
const types = '[Content_Types].xml';

interface Noted {
  readonly sheet: string;
  readonly text: (path: string) => Promise<string | null>;
  readonly paths: readonly string[];
}

async function noted(
  notes: readonly Note[],
  {
    sheet = '<worksheet><sheetData/></worksheet>',
    number = 1,
    ...texts
  }: Readonly<Record<string, string | number | undefined>> = {},
): Promise<Noted> {
  const zip = new JSZip();
  zip.file(types, '<Types></Types>');
  for (const [name, text] of Object.entries(texts)) zip.file(name, String(text));
  const parts = new Parts(zip);
  const xml = await addNotes(parts, path, String(sheet), Number(number), 'Författaren', notes);
  return { sheet: xml, text: (name) => parts.text(name), paths: Object.keys(zip.files) };
}

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const run = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;

test('no notes: nothing is touched', async () => {
  const { sheet, paths } = await noted([]);
  expect(sheet).toBe('<worksheet><sheetData/></worksheet>');
  expect(paths).toEqual([types]);
});

describe('a sheet without notes', () => {
  test('gets them, the shapes they are shown in, and what leads there', async () => {
    const { sheet, text } = await noted(
      [
        { cell: 'B3', text: 'a & b\n=X(1)' },
        { cell: 'A1', text: 'c' },
      ],
      { sheet: '<worksheet><sheetData/><pageMargins/><tableParts/><extLst/></worksheet>', number: 2 },
    );
    // Before the tables and what else comes after the drawing.
    expect(sheet).toBe(
      `<worksheet><sheetData/><pageMargins/><legacyDrawing xmlns:r="${office}" r:id="rId2"/><tableParts/><extLst/></worksheet>`,
    );
    expect(await text('xl/comments2.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors><author>Författaren</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text>${run('a &amp; b\n=X(1)')}</text></comment><comment ref="A1" authorId="0" shapeId="0"><text>${run('c')}</text></comment></commentList></comments>`,
    );
    expect(await text(relationships)).toContain(
      `${relationship('rId1', 'comments', '../comments2.xml')}${relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing2.vml')}`,
    );
    expect(await text(types)).toBe(
      '<Types><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    );
  });

  test('each shape has its own number, the cell, and a place beside it: a column to the right, from the row above', async () => {
    const { text } = await noted(
      [
        { cell: 'B3', text: 'x' },
        { cell: 'A1', text: 'y' },
      ],
      { number: 2 },
    );
    const drawing = (await text('xl/drawings/vmlDrawing2.vml')) ?? '';
    // The second sheet's shapes are numbered from 2 · 1024 on.
    expect(drawing).toContain('<o:idmap v:ext="edit" data="2"/>');
    expect([...drawing.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      '_x0000_s2049',
      '_x0000_s2050',
    ]);
    expect([...drawing.matchAll(/<x:Anchor>(.*?)<\/x:Anchor>/g)].map(([, anchor]) => anchor)).toEqual([
      '2, 15, 1, 10, 6, 15, 7, 4',
      '1, 15, 0, 10, 5, 15, 6, 4',
    ]);
    expect(
      [...drawing.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => [row, column]),
    ).toEqual([
      ['2', '1'],
      ['0', '0'],
    ]);
    expect(drawing).toMatch(/^<xml .*<\/v:shapetype><v:shape .*<\/v:shape><v:shape .*<\/v:shape><\/xml>$/s);
    expect(drawing).toContain('type="#_x0000_t202" style="position:absolute;visibility:hidden"');
    expect(drawing).toContain('<v:shapetype id="_x0000_t202"');
    expect(drawing).toContain('<x:ClientData ObjectType="Note">');
  });

  test('nothing comes after the drawing, and the sheet is written with a prefix', async () => {
    const { sheet } = await noted([{ cell: 'A1', text: 'x' }], {
      sheet: '<x:worksheet><x:sheetData/></x:worksheet>',
    });
    expect(sheet).toBe(
      `<x:worksheet><x:sheetData/><x:legacyDrawing xmlns:r="${office}" r:id="rId2"/></x:worksheet>`,
    );
  });

  test.each([
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'extLst',
  ])('the drawing comes before %s', async (name) => {
    const { sheet } = await noted([{ cell: 'A1', text: 'x' }], {
      sheet: `<worksheet><drawing/><${name}/></worksheet>`,
    });
    expect(sheet).toContain(`<drawing/><legacyDrawing xmlns:r="${office}" r:id="rId2"/><${name}/>`);
  });

  test('names of parts that are taken are passed over', async () => {
    const { paths } = await noted([{ cell: 'A1', text: 'x' }], {
      'xl/comments1.xml': '',
      'xl/comments2.xml': '',
      'xl/drawings/vmlDrawing1.vml': '',
    });
    expect(paths).toEqual(expect.arrayContaining(['xl/comments3.xml', 'xl/drawings/vmlDrawing2.vml']));
  });
});

describe('a sheet that has notes', () => {
  const withNotes = (comments: string, drawing = ''): Readonly<Record<string, string>> => ({
    sheet: '<worksheet><sheetData/><legacyDrawing other="x" r:id="rId9"/></worksheet>',
    [relationships]: `<Relationships>${relationship('rId8', 'comments', '../comments5.xml')}${relationship('rId9', 'vmlDrawing', '../drawings/vmlDrawing5.vml')}</Relationships>`,
    'xl/comments5.xml': comments,
    'xl/drawings/vmlDrawing5.vml': `<xml>${drawing}</xml>`,
  });
  const comment = (cell: string, author: number, text: string): string =>
    `<comment ref="${cell}" authorId="${author}"><text>${text}</text></comment>`;
  const list = (authors: string, comments: string): string =>
    `<comments><authors>${authors}</authors><commentList>${comments}</commentList></comments>`;

  test('keeps them: new ones come last, a cell that has one gets the text below, and the sheet stays', async () => {
    const before = withNotes(
      list(
        '<author>Rut</author><author/>',
        comment('C1', 1, '<t>ett</t>') + comment('A1', 0, '<t>två</t>') + comment('D1', 0, '<t>tre</t>'),
      ),
      '<v:shape id="_x0000_s3000"/><v:shape id="_x0000_s1025"/>',
    );
    const { sheet, text } = await noted(
      [
        { cell: 'C1', text: 'nytt i C1' },
        { cell: 'B1', text: 'nytt i B1' },
        { cell: 'A1', text: 'nytt i A1' },
      ],
      before,
    );
    expect(sheet).toBe(before.sheet);
    // Two authors were there: the third is ours.
    expect(await text('xl/comments5.xml')).toBe(
      list(
        '<author>Rut</author><author/><author>Författaren</author>',
        comment('C1', 1, `<t>ett</t>${run('\n\nnytt i C1')}`) +
          comment('A1', 0, `<t>två</t>${run('\n\nnytt i A1')}`) +
          comment('D1', 0, '<t>tre</t>') +
          `<comment ref="B1" authorId="2" shapeId="0"><text>${run('nytt i B1')}</text></comment>`,
      ),
    );
    const drawing = (await text('xl/drawings/vmlDrawing5.vml')) ?? '';
    expect([...drawing.matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id)).toEqual([
      '_x0000_s3000',
      '_x0000_s1025',
      '_x0000_s3001',
    ]);
    expect(drawing).toMatch(/^<xml>.*<\/v:shape><\/xml>$/s);
    expect(await text(relationships)).toBe(before[relationships]);
    expect(await text(types)).toBe('<Types></Types>');
  });

  test('a cell that has a note needs no new shape', async () => {
    const before = withNotes(list('<author>Rut</author>', comment('A1', 0, '')));
    const { text } = await noted([{ cell: 'A1', text: 'x' }], before);
    expect(await text('xl/drawings/vmlDrawing5.vml')).toBe('<xml></xml>');
    expect(await text('xl/comments5.xml')).toContain(comment('A1', 0, run('\n\nx')));
  });

  test('a threaded conversation is left alone; notes after it are not', async () => {
    const before = withNotes(
      list(
        '<author xml:space="preserve">tc={1}</author><author xml:space="preserve">Rut</author>',
        comment('A1', 0, '<t>samtal</t>') + comment('B1', 1, '<t>not</t>') + comment('C1', 7, '<t>utan</t>'),
      ),
    );
    const { text } = await noted(
      ['A1', 'B1', 'C1'].map((cell) => ({ cell, text: 'x' })),
      before,
    );
    expect(await text('xl/comments5.xml')).toBe(
      list(
        '<author xml:space="preserve">tc={1}</author><author xml:space="preserve">Rut</author><author>Författaren</author>',
        comment('A1', 0, '<t>samtal</t>') +
          comment('B1', 1, `<t>not</t>${run('\n\nx')}`) +
          comment('C1', 7, `<t>utan</t>${run('\n\nx')}`),
      ),
    );
  });

  test('lists that are empty are opened, prefixes kept', async () => {
    const { text } = await noted(
      [{ cell: 'A1', text: 'x' }],
      withNotes('<x:comments><x:authors/><x:commentList /></x:comments>'),
    );
    expect(await text('xl/comments5.xml')).toBe(
      '<x:comments><x:authors><x:author>Författaren</x:author></x:authors><x:commentList><x:comment ref="A1" authorId="0" shapeId="0"><x:text><x:r><x:t xml:space="preserve">x</x:t></x:r></x:text></x:comment></x:commentList></x:comments>',
    );
  });

  test('lists that are empty are opened without prefixes too', async () => {
    const { text } = await noted(
      [{ cell: 'A1', text: 'x' }],
      withNotes('<comments><authors/><commentList/></comments>'),
    );
    expect(await text('xl/comments5.xml')).toBe(
      list(
        '<author>Författaren</author>',
        `<comment ref="A1" authorId="0" shapeId="0"><text>${run('x')}</text></comment>`,
      ),
    );
  });

  test('parts that lead nowhere are made anew, where they should have been', async () => {
    const before = withNotes('', '');
    const { text } = await noted([{ cell: 'A1', text: 'x' }], {
      sheet: before.sheet,
      [relationships]: before[relationships],
    });
    expect(await text('xl/comments5.xml')).toContain('<author>Författaren</author>');
    expect(await text('xl/drawings/vmlDrawing5.vml')).toMatch(/_x0000_s1025/);
  });
});
