/** Files that are made to harm whoever opens them: what they are, and what is to be said of each. */
import JSZip from 'jszip';
import { smallRound } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';
import type { ZipEntry } from './zipOf';
import { zipOf } from './zipOf';

export type Verdict =
  'notAWorkbook' | 'fileTooLarge' | 'tooManyCells' | 'rangeTooLarge' | 'tooManyRows' | 'read';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the door says. */
  readonly verdict: Verdict;
}

type Parts = ReadonlyMap<string, string>;

/** The parts of a sound workbook that can be ranked. */
async function soundParts(): Promise<Parts> {
  const zip = await JSZip.loadAsync(await xlsxOf(smallRound()));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  );
}

const workbookPart = 'xl/workbook.xml';
const sheetPart = 'xl/worksheets/sheet1.xml';
const tablePart = 'xl/tables/table1.xml';
const stringsPart = 'xl/sharedStrings.xml';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = Uint8Array.from(
  { length: 8192 },
  (_, i) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][i] ?? 0,
);
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);

const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY ${'bcdefghij'[i] ?? ''} "${`&${'abcdefghij'[i] ?? ''};`.repeat(10)}">`,
).join('')}]>`;

/** Every hostile file, made anew. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const sound = await soundParts();
  const entries = (parts: Parts): ZipEntry[] => [...parts].map(([path, content]) => ({ path, content }));
  const whole = zipOf(entries(sound));
  const patched = (path: string, change: (xml: string) => string): Uint8Array =>
    zipOf(entries(new Map([...sound, [path, change(sound.get(path) ?? '')]])));
  const with_ = (...more: readonly ZipEntry[]): Uint8Array => zipOf([...entries(sound), ...more]);
  const instead = (entry: ZipEntry): Uint8Array =>
    zipOf([...entries(sound).filter(({ path }) => path !== entry.path), entry]);
  const afterDeclaration = (text: string) => (xml: string) => xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${text}`);
  const inSheet = (text: string) => (xml: string) => xml.replace('</sheetData>', `${text}</sheetData>`);
  const afterData = (text: string) => (xml: string) => xml.replace('</sheetData>', `</sheetData>${text}`);
  const named = (reference: string) => (xml: string) =>
    xml.replace('<definedNames>', `<definedNames><definedName name="Mitt">${reference}</definedName>`);
  const zeros = Buffer.alloc(100 * 1024 * 1024, ' ');
  const rows = (count: number, row: (number: number) => string): string =>
    Array.from({ length: count }, (_, i) => row(1000 + i)).join('');

  const of = (verdict: Verdict, files: Readonly<Record<string, Uint8Array>>): readonly HostileFile[] =>
    Object.entries(files).map(([name, bytes]) => ({ name, bytes, verdict }));
  return [
    ...of('notAWorkbook', {
      'empty.xlsx': new Uint8Array(),
      'comma-separated.xlsx': encoded('Id;Ansökan;Sökt belopp\nA1;Bygglov;400000\n'),
      'web-page.xlsx': encoded('<html><table><tr><td>A1</td></tr></table></html>'),
      'picture.xlsx': png,
      'password-or-xls.xlsx': ole,
      'opendocument.xlsx': zipOf([
        { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { path: 'content.xml', content: '<office:document-content/>' },
      ]),
      'letter.xlsx': zipOf([{ path: 'word/document.xml', content: '<w:document/>' }]),
      'half.xlsx': whole.slice(0, whole.length / 2),
      'last-bytes-missing.xlsx': whole.slice(0, whole.length - 12),
      'damaged.xlsx': whole.map((byte, i) => (i > 200 && i < 400 ? 255 - byte : byte)),
      'encrypted-entry.xlsx': zipOf(entries(sound).map((entry) => ({ ...entry, encrypted: true }))),
      'says-too-little.xlsx': instead({ path: sheetPart, content: sound.get(sheetPart) ?? '', saysSize: 10 }),
      'says-too-much.xlsx': instead({ path: sheetPart, content: sound.get(sheetPart) ?? '', saysSize: 1e6 }),
      'billion-laughs-strings.xlsx': patched(stringsPart, (xml) =>
        afterDeclaration(laughs)(xml).replace(/<t>[^<]*<\/t>/, '<t>&j;</t>'),
      ),
      'billion-laughs-workbook.xlsx': patched(workbookPart, afterDeclaration(laughs)),
      'external-entity.xlsx': patched(
        sheetPart,
        afterDeclaration('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
      ),
      'unknown-entity.xlsx': patched(sheetPart, inSheet('<row r="99"><c r="A99"><v>&e;</v></c></row>')),
      'cdata.xlsx': patched(sheetPart, inSheet('<row r="99"><c r="A99"><v><![CDATA[1]]></v></c></row>')),
      'commented-cells.xlsx': patched(sheetPart, afterData(`<!--${'<c x>'.repeat(400_000)}-->`)),
      'commented-names.xlsx': patched(workbookPart, (xml) =>
        xml.replace('</workbook>', `<!--${'<definedName x>'.repeat(100_000)}--></workbook>`),
      ),
      'cells-never-closed.xlsx': patched(sheetPart, inSheet('<c r="A1">'.repeat(400_000))),
      'tags-never-closed.xlsx': patched(workbookPart, () => '<sheet '.repeat(400_000)),
      'comments-never-closed.xlsx': patched(tablePart, () => '<!--'.repeat(400_000)),
      'control-character.xlsx': patched(sheetPart, inSheet('<row r="99"><c r="A99"><v>\u0000</v></c></row>')),
      'other-encoding.xlsx': instead({
        path: workbookPart,
        content: Buffer.from(sound.get(workbookPart) ?? '', 'utf16le'),
      }),
      'row-beyond-edge.xlsx': patched(
        sheetPart,
        inSheet('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'),
      ),
      'column-beyond-edge.xlsx': patched(sheetPart, inSheet('<row r="99"><c r="ZZZZ99"><v>1</v></c></row>')),
      'text-that-is-not-there.xlsx': patched(
        sheetPart,
        inSheet('<row r="99"><c r="A99" t="s"><v>999999</v></c></row>'),
      ),
      'columns-beyond-edge.xlsx': patched(sheetPart, (xml) =>
        xml.replace('<sheetData>', '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>'),
      ),
      'name-on-prototype.xlsx': patched(workbookPart, named('__proto__!$A$7')),
      'name-on-constructor.xlsx': patched(workbookPart, named("'constructor'!$A$7:$B$9")),
    }),
    ...of('fileTooLarge', {
      'larger-than-allowed.xlsx': new Uint8Array(50 * 1024 * 1024 + 1),
      'bomb.xlsx': instead({ path: sheetPart, content: zeros }),
      'bomb-that-lies.xlsx': instead({ path: sheetPart, content: zeros, saysSize: 1000 }),
      'bomb-beside.xlsx': with_({ path: 'xl/media/picture.png', content: zeros, saysSize: 1000 }),
      'many-entries.xlsx': with_({ path: 'xl/a', content: 'x', copies: 40_000 }),
    }),
    ...of('tooManyCells', {
      'million-rows.xlsx': patched(sheetPart, inSheet(rows(1_000_000, (r) => `<row r="${r}"/>`))),
      'million-rows-of-one-cell.xlsx': patched(
        sheetPart,
        inSheet(rows(1_000_000, (r) => `<row r="${r}"><c r="A${r}"><v>1</v></c></row>`)),
      ),
    }),
    ...of('rangeTooLarge', {
      'merged-whole-sheet.xlsx': patched(
        sheetPart,
        afterData('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      ),
      'validation-whole-sheet.xlsx': patched(
        sheetPart,
        afterData('<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>'),
      ),
      'name-whole-sheet.xlsx': patched(workbookPart, named('Poäng!$A$1:$XFD$1048576')),
    }),
    ...of('tooManyRows', {
      'table-to-the-last-row.xlsx': patched(tablePart, (xml) =>
        xml.replace(/ref="(\w+:[A-Z]+)\d+"/g, 'ref="$11048576"'),
      ),
    }),
    ...of('read', {
      'one-content-many-names.xlsx': with_({
        path: 'xl/media/a',
        content: zeros.subarray(0, 1024 * 1024),
        copies: 5000,
      }),
      'nested-archive.xlsx': with_({
        path: 'xl/embeddings/inner.zip',
        content: zipOf([{ path: 'b', content: zeros }]),
      }),
      'names-that-climb.xlsx': with_(
        { path: '../../../../tmp/pott-climbed.txt', content: 'out' },
        { path: '/tmp/pott-climbed.txt', content: 'out' },
        { path: '..\\..\\pott-climbed.txt', content: 'out' },
      ),
      'dimension-lies.xlsx': patched(sheetPart, (xml) =>
        xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
      ),
      'cell-in-the-last-corner.xlsx': patched(
        sheetPart,
        inSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
      'formulas-in-a-circle.xlsx': patched(
        sheetPart,
        inSheet(
          '<row r="99"><c r="A99"><f>B99</f><v>0</v></c><c r="B99"><f>A99</f><v>0</v></c>' +
            '<c r="C99"><f t="shared" si="7"/><v>0</v></c><c r="D99"><f t="shared" si="8" ref="D99:E99">E99</f><v>0</v></c>' +
            '<c r="E99"><f t="shared" si="8"/><v>0</v></c></row>',
        ),
      ),
      'nested-deeply.xlsx': patched(sheetPart, (xml) =>
        xml.replace('</worksheet>', `${'<extLst>'.repeat(20_000)}${'</extLst>'.repeat(20_000)}</worksheet>`),
      ),
    }),
  ];
}
