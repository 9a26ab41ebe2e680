/** The parts of a file and what leads from one to another. */
import JSZip from 'jszip';
import {
  declareContent,
  Parts,
  relate,
  relationshipsOf,
  relationshipsPath,
  removePart,
} from '../../../src/workbook/record/portable/parts';

function partsWith(texts: Readonly<Record<string, string>>): Parts {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(texts)) zip.file(path, text);
  return new Parts(zip);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheet = 'xl/worksheets/sheet1.xml';
const sheetRelationships = 'xl/worksheets/_rels/sheet1.xml.rels';
const types = '[Content_Types].xml';

describe('parts', () => {
  test('are read as text, written, found and removed', async () => {
    const parts = partsWith({ 'xl/a.xml': 'ä' });
    expect(await parts.text('xl/a.xml')).toBe('ä');
    expect(await parts.text('xl/b.xml')).toBeNull();
    expect([parts.has('xl/a.xml'), parts.has('xl/b.xml')]).toEqual([true, false]);
    parts.write('xl/b.xml', 'ny');
    expect(await parts.text('xl/b.xml')).toBe('ny');
    parts.remove('xl/a.xml');
    expect(parts.has('xl/a.xml')).toBe(false);
  });

  test('of a folder are those below it, and not the folders', () => {
    const zip = new JSZip();
    zip.folder('xl/tables');
    zip.folder('xl/tables/mer');
    zip.file('xl/tables/table1.xml', '');
    zip.file('xl/tables.xml', '');
    expect(new Parts(zip).within('xl/tables/')).toEqual(['xl/tables/table1.xml']);
  });

  test('keep their date when they are written again; new ones are dated alike, and no folders come with them', () => {
    const zip = new JSZip();
    const known = new Date(Date.UTC(2026, 4, 17, 12, 0, 0));
    zip.file('a.xml', 'a', { date: known });
    const parts = new Parts(zip);
    parts.write('a.xml', 'b');
    parts.write('xl/b.xml', 'b');
    expect(zip.file('a.xml')?.date).toEqual(known);
    expect(zip.file('xl/b.xml')?.date).toEqual(new Date(Date.UTC(2000, 0, 1)));
    expect(Object.keys(zip.files)).toEqual(['a.xml', 'xl/b.xml']);
  });
});

describe('what leads from a part', () => {
  test('stands beside it', () => {
    expect(relationshipsPath(sheet)).toBe(sheetRelationships);
    expect(relationshipsPath('workbook.xml')).toBe('_rels/workbook.xml.rels');
  });

  const target = async (written: string): Promise<string | undefined> => {
    const parts = partsWith({
      [sheetRelationships]: `<Relationships><Relationship Id="rId1" Type="${office}/comments" Target="${written}"/></Relationships>`,
    });
    return (await relationshipsOf(parts, sheet))[0]?.path;
  };

  test('is read with id, the last word of its kind, and path, from the root or from the folder of the part', async () => {
    const parts = partsWith({
      [sheetRelationships]: `<p:Relationships><p:Relationship Id="rId7" Type="${office}/comments" Target="../comments1.xml"/></p:Relationships>`,
    });
    expect(await relationshipsOf(parts, sheet)).toEqual([
      { id: 'rId7', kind: 'comments', path: 'xl/comments1.xml' },
    ]);
    expect(await target('/xl/comments1.xml')).toBe('xl/comments1.xml');
    expect(await target('comments1.xml')).toBe('xl/worksheets/comments1.xml');
    expect(await target('./mer//../comments1.xml')).toBe('xl/worksheets/comments1.xml');
    expect(await target('../../comments1.xml')).toBe('comments1.xml');
    expect(await relationshipsOf(parts, 'xl/workbook.xml')).toEqual([]);
  });

  test('outside the file, or without id, kind or target, is none', async () => {
    const parts = partsWith({
      [sheetRelationships]: [
        '<Relationships>',
        `<Relationship Id="rId1" Type="${office}/hyperlink" Target="https://example.org" TargetMode="External"/>`,
        `<Relationship Type="${office}/comments" Target="a.xml"/>`,
        '<Relationship Id="rId3" Target="a.xml"/>',
        `<Relationship Id="rId4" Type="${office}/comments"/>`,
        `<Annat Id="rId5" Type="${office}/comments" Target="a.xml"/>`,
        `<Relationship Id="rId6" Type="${office}/table" Target="b.xml" TargetMode="Internal"></Relationship>`,
        '</Relationships>',
      ].join(''),
    });
    expect(await relationshipsOf(parts, sheet)).toEqual([
      { id: 'rId6', kind: 'table', path: 'xl/worksheets/b.xml' },
    ]);
  });
});

describe('a new relationship', () => {
  const related = async (to: string, before?: string): Promise<readonly [string, string | null]> => {
    const parts = partsWith(before === undefined ? {} : { [sheetRelationships]: before });
    const id = await relate(parts, sheet, 'comments', to);
    return [id, await parts.text(sheetRelationships)];
  };

  test('of a part that has none', async () => {
    expect(await related('xl/comments1.xml')).toEqual([
      'rId1',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/></Relationships>`,
    ]);
  });

  test('takes the first id that is free, stands last, and is written as the others are', async () => {
    expect(
      await related(
        'xl/worksheets/mer/a.xml',
        '<p:Relationships xmlns:p="x"><p:Relationship Id="rId2"/><p:Relationship Id="rId1"/></p:Relationships>',
      ),
    ).toEqual([
      'rId3',
      `<p:Relationships xmlns:p="x"><p:Relationship Id="rId2"/><p:Relationship Id="rId1"/><p:Relationship Id="rId3" Type="${office}/comments" Target="mer/a.xml"/></p:Relationships>`,
    ]);
    expect((await related('a.xml', '<Relationships><Relationship Id="rId2"/></Relationships>'))[0]).toBe(
      'rId1',
    );
  });

  test('opens a list that is empty', async () => {
    const added = `Relationship Id="rId1" Type="${office}/comments" Target="../../docs/a &amp; b.xml"/>`;
    expect((await related('docs/a & b.xml', '<Relationships xmlns="x"/>\n'))[1]).toBe(
      `<Relationships xmlns="x"><${added}</Relationships>`,
    );
    expect((await related('docs/a & b.xml', '<p:Relationships xmlns:p="x" />'))[1]).toBe(
      `<p:Relationships xmlns:p="x" ><p:${added}</Relationships>`.replace('</Rel', '</p:Rel'),
    );
  });
});

describe('what is said of the kind of a part', () => {
  const declared = async (
    before: string,
    of: Parameters<typeof declareContent>[1],
  ): Promise<string | null> => {
    const parts = partsWith({ [types]: before });
    await declareContent(parts, of, 'text/x');
    return parts.text(types);
  };

  test('is said once, of an ending or of a part', async () => {
    const before = '<Types xmlns="x"><Default Extension="xml" ContentType="y"/></Types>';
    expect(await declared(before, { extension: 'vml' })).toBe(
      '<Types xmlns="x"><Default Extension="vml" ContentType="text/x"/><Default Extension="xml" ContentType="y"/></Types>',
    );
    expect(await declared(before, { part: 'xl/a.xml' })).toBe(
      '<Types xmlns="x"><Override PartName="/xl/a.xml" ContentType="text/x"/><Default Extension="xml" ContentType="y"/></Types>',
    );
    expect(await declared('<t:Types></t:Types>', { extension: 'vml' })).toBe(
      '<t:Types><t:Default Extension="vml" ContentType="text/x"/></t:Types>',
    );
  });

  test('and stays as it is where it is said already, in capitals or not', async () => {
    const ending = '<Types><Default Extension="VML" ContentType="y"/></Types>';
    expect(await declared(ending, { extension: 'vml' })).toBe(ending);
    const part = '<Types><Override PartName="/XL/a.xml" ContentType="y"/></Types>';
    expect(await declared(part, { part: 'xl/a.xml' })).toBe(part);
    // An ending is not a part, and another part is not this one.
    expect(await declared(part, { extension: '/xl/a.xml' })).toContain('Default');
    expect(await declared(part, { part: 'xl/b.xml' })).toContain('/xl/b.xml');
  });
});

test('a part is taken away with what leads to it and what is said of it, and nothing else', async () => {
  const parts = partsWith({
    'xl/calcChain.xml': '<c/>',
    'xl/styles.xml': '<s/>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId2" Target="calcChain.xml"/></Relationships>',
    [types]:
      '<Types><Default Extension="xml" ContentType="y"/><Override PartName="/xl/calcChain.xml" ContentType="y"/><Override PartName="/xl/styles.xml" ContentType="y"/></Types>',
  });
  await removePart(parts, 'xl/workbook.xml', 'xl/calcChain.xml');
  expect(parts.has('xl/calcChain.xml')).toBe(false);
  expect(parts.has('xl/styles.xml')).toBe(true);
  expect(await parts.text('xl/_rels/workbook.xml.rels')).toBe(
    '<Relationships><Relationship Id="rId1" Target="styles.xml"/></Relationships>',
  );
  expect(await parts.text(types)).toBe(
    '<Types><Default Extension="xml" ContentType="y"/><Override PartName="/xl/styles.xml" ContentType="y"/></Types>',
  );
});

test('a part that nothing leads to is taken away, and no lists are made for it', async () => {
  const parts = partsWith({ 'xl/a.xml': '' });
  await removePart(parts, 'xl/workbook.xml', 'xl/a.xml');
  expect([parts.has('xl/a.xml'), parts.has(types), parts.has('xl/_rels/workbook.xml.rels')]).toEqual([
    false,
    false,
    false,
  ]);
});
