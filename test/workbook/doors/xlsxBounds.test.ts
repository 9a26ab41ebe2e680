/** What is refused of a file before it is read, and with which words' values. */
import { zipSync } from 'fflate';
import JSZip from 'jszip';
import { openArchive } from '../../../src/workbook/doors/xlsxArchive';
import { refuseExtents } from '../../../src/workbook/doors/xlsxExtents';

const megabyte = 1024 * 1024;
const zipped = (
  parts: Readonly<Record<string, string>>,
  compression: 'STORE' | 'DEFLATE' = 'DEFLATE',
): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression });
};
const book = { 'xl/workbook.xml': '<workbook/>' };

describe('the archive', () => {
  const large = { code: 'fileTooLarge', values: { file: 'fil.xlsx', fileMegabytes: 50, megabytes: 64 } };
  const broken = { code: 'notAWorkbook', values: { file: 'fil.xlsx' } };

  test.each<[string, 'STORE' | 'DEFLATE']>([
    ['packed', 'DEFLATE'],
    ['as it is', 'STORE'],
  ])('is opened with its parts %s', async (_, compression) => {
    const zip = await openArchive(await zipped(book, compression), 'fil.xlsx');
    expect(await zip.file('xl/workbook.xml')?.async('string')).toBe('<workbook/>');
  });

  test('may hold 64 megabytes unpacked, and no byte more', async () => {
    const workbook = new TextEncoder().encode(book['xl/workbook.xml']);
    // Most of it as it stands, which takes less time than to pack it.
    const stored = new Uint8Array(45 * megabyte);
    const holding = (size: number): Uint8Array =>
      zipSync({
        'xl/workbook.xml': workbook,
        'xl/media/a.png': [stored, { level: 0 }],
        'xl/media/b.png': [new Uint8Array(size - stored.length - workbook.length), { level: 1 }],
      });
    await openArchive(holding(64 * megabyte), 'fil.xlsx');
    await expect(openArchive(holding(64 * megabyte + 1), 'fil.xlsx')).rejects.toMatchObject(large);
  });

  test('that says it is smaller or larger than it is, is broken', async () => {
    for (const said of [10, 12]) {
      const bytes = await zipped(book);
      // The size unpacked stands in the list at the end of the archive, 24 bytes after what begins an entry.
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      for (let at = 0; at < bytes.length - 4; at++) {
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 11)
          view.setUint32(at + 24, said, true);
      }
      await expect(openArchive(bytes, 'fil.xlsx')).rejects.toMatchObject(broken);
    }
  });

  test('without a workbook, or with a part that is no XML, is none; other programs’ parts are theirs', async () => {
    await expect(openArchive(await zipped({ 'brev.txt': 'Hej' }), 'fil.xlsx')).rejects.toMatchObject(broken);
    const bad = '<a><b></a>';
    for (const path of [
      'xl/styles.xml',
      'xl/worksheets/_rels/a.rels',
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'XL/A.XML',
    ]) {
      await expect(openArchive(await zipped({ ...book, [path]: bad }), 'fil.xlsx')).rejects.toMatchObject(
        broken,
      );
    }
    for (const path of [
      'xl/media/a.xml',
      'customXml/item1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'docProps/thumbnail.jpeg',
    ]) {
      await openArchive(await zipped({ ...book, [path]: bad }), 'fil.xlsx');
    }
  });

  test('of 10,000 entries is opened, of more is too large', async () => {
    // What begins an entry of the list, 10,001 times: enough to refuse before anything is unpacked.
    const entry = [0x50, 0x4b, 1, 2];
    const many = Uint8Array.from({ length: 4 * 10_001 }, (_, index) => entry[index % 4] ?? 0);
    await expect(openArchive(many, 'fil.xlsx')).rejects.toMatchObject(large);
    // One less is read on, and is no archive.
    await expect(openArchive(many.slice(4), 'fil.xlsx')).rejects.toMatchObject(broken);
    // What only begins alike does not count.
    const alike = Uint8Array.from({ length: 4 * 10_001 }, (_, index) => [0x50, 0x4b, 1, 3][index % 4] ?? 0);
    await expect(openArchive(alike, 'fil.xlsx')).rejects.toMatchObject(broken);
  });
});

describe('the reach of its sheets', () => {
  const refusal = async (...parts: readonly string[]): Promise<unknown> => {
    const zip = new JSZip();
    parts.forEach((xml, index) => zip.file(`${index}.xml`, xml));
    try {
      await refuseExtents(
        zip,
        parts.map((_, index) => `${index}.xml`),
        'fil.xlsx',
      );
      return null;
    } catch (fault) {
      return fault;
    }
  };
  const many = { code: 'tooManyCells', values: { file: 'fil.xlsx', rows: 200_000, cells: 2_000_000 } };
  const wide = (range: string): object => ({
    code: 'rangeTooLarge',
    values: { file: 'fil.xlsx', range, cells: 5_000_000 },
  });

  test('is 200,000 rows at most, all sheets together', async () => {
    const rows = (count: number): string => `<a>${'<row/>'.repeat(count)}</a>`;
    expect(await refusal(rows(150_000), rows(50_000))).toBeNull();
    expect(await refusal(rows(150_000), rows(50_001))).toMatchObject(many);
  });

  test('is 2,000,000 cells at most, all sheets together', async () => {
    const cells = (count: number): string => `<a>${'<c/>'.repeat(count)}</a>`;
    expect(await refusal(cells(1_999_999), '<a><c/><c/></a>')).toMatchObject(many);
  });

  // 5,000 columns by 1,000 rows are 5,000,000 cells; column 5000 is GJH (7·676 + 10·26 + 8).
  test.each([
    ['merged cells', (ref: string): string => `<a><mergeCell ref="${ref}"/></a>`],
    ['a validation', (ref: string): string => `<a><dataValidation sqref="${ref}"/></a>`],
    ['a name', (ref: string): string => `<definedName>Blad1!${ref}</definedName>`],
  ])('%s may cover 5,000,000 cells, and no more', async (_, xml) => {
    expect(await refusal(xml('A1:GJH1000'))).toBeNull();
    expect(await refusal(xml('GJH1000:A1'))).toBeNull();
    expect(await refusal(xml('A1:GJH1001'))).toMatchObject({ code: 'rangeTooLarge' });
    expect(await refusal(xml('$A$1:$GJI$1000'))).toMatchObject({ code: 'rangeTooLarge' });
    expect(await refusal(xml('A1:GJH1000'), '<a><mergeCell ref="A1"/></a>')).toMatchObject(wide('A1'));
  });

  test('ranges of one rule count together, by spaces or commas', async () => {
    const rule = (sqref: string): string => `<a><dataValidation sqref="${sqref}"/></a>`;
    expect(await refusal(rule('A1:GJH999 A1:GJH1'))).toBeNull();
    expect(await refusal(rule('A1:GJH999 A1:GJH1 B2'))).toMatchObject(wide('B2'));
    expect(await refusal('<definedName>Blad1!A1:GJH999,Blad1!A1:GJH2</definedName>')).toMatchObject(
      wide('Blad1!A1:GJH2'),
    );
  });

  test('a range is told by its first hundred characters', async () => {
    const sheet = 's'.repeat(120);
    expect(await refusal(`<definedName>${sheet}!A1:GJH1001</definedName>`)).toMatchObject(
      wide('s'.repeat(100)),
    );
  });

  test('what stands in other elements is no range', async () => {
    expect(
      await refusal('<a><f ref="A1:GJH9999" sqref="A1:GJH9999">Blad1!A1:GJH9999</f><mergeCell/></a>'),
    ).toBeNull();
    expect(await refusal('<a><definedName>x</definedName>Blad1!A1:GJH9999</a>')).toBeNull();
  });

  test('is the sheet’s own edge: 1,048,576 rows and 16,384 columns', async () => {
    expect(
      await refusal('<a><row r="1048576"/><col max="16384"/><c r="1048577" max="16385"/></a>'),
    ).toBeNull();
    expect(await refusal('<a><row r="1048577"/></a>')).toMatchObject({
      message: 'row beyond the edge of the sheet',
    });
    expect(await refusal('<a><col max="16385"/></a>')).toMatchObject({
      message: 'col beyond the edge of the sheet',
    });
  });

  test('has no document types, CDATA or tags in comments', async () => {
    expect(await refusal('<!DOCTYPE a><a/>')).toMatchObject({
      message: 'A document type in a part of a workbook',
    });
    expect(await refusal('<a><![CDATA[x]]></a>')).toMatchObject({ message: 'CDATA in a part of a workbook' });
    expect(await refusal('<a><!-- <b/> --></a>')).toMatchObject({
      message: 'A commented-out tag in a part of a workbook',
    });
    expect(await refusal('<a><!-- tänk på detta --></a>')).toBeNull();
    expect(await refusal('<a>')).toBeInstanceOf(Error);
  });

  test('has no names on sheets that are called as what every object has', async () => {
    for (const sheet of ['toString', "'__proto__'", 'constructor']) {
      expect(await refusal(`<definedName>${sheet}!$A$1</definedName>`)).toMatchObject({
        message: `a name on a sheet called ${sheet.replaceAll("'", '')}`,
      });
    }
    expect(await refusal("<definedName>'Läs mig'!$A$1</definedName>")).toBeNull();
  });
});
