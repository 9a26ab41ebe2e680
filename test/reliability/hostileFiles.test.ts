/** Files that are made to harm: refused in words, or read, by everything that opens files; bounded in memory. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultSentence } from '../../src/locale/faultWords';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { portableCopy } from '../../src/workbook/record/portable/portableCopy';
import { WorkbookFault } from '../../src/workbook/workbook';
import { openXlsx as openInWorkbench } from '../../workbench/files/openXlsx';
import type { HostileFile, Verdict } from './hostileFile';
import { hostileFiles } from './hostileFile';
import type { RankedFolder } from './rankFiles';
import { tally } from './tally';

/** What the process may use of memory for JavaScript's own objects, and in all, in megabytes. */
const limit = { heap: 700, all: 1600 } as const;

let files: readonly HostileFile[] = [];
const tried = { files: 0, openings: 0 };
let lost = 0;

beforeAll(async () => {
  files = await hostileFiles();
  tried.files = files.length;
});

afterAll(() => {
  tally({ area: 'hostileContent', name: 'files', tried, lost });
});

/** What opening came to; anything but a fault with a sentence in both languages counts as lost. */
async function verdictOf(open: () => Promise<unknown>): Promise<string> {
  try {
    await open();
    return 'read';
  } catch (error) {
    if (!(error instanceof WorkbookFault)) return `not told in words: ${String(error)}`;
    const said = (['sv', 'en'] as const).map((language) => faultSentence(language, error));
    return said.every((sentence) => sentence !== '' && !/\{\{|undefined/.test(sentence))
      ? error.code
      : `no sentence: ${said.join(' ')}`;
  }
}

async function expectVerdicts(
  open: (file: HostileFile) => Promise<unknown>,
  expected: (file: HostileFile) => string,
): Promise<void> {
  const said: string[] = [];
  for (const file of files) said.push(`${file.name} ${await verdictOf(() => open(file))}`);
  const wanted = files.map((file) => `${file.name} ${expected(file)}`);
  tried.openings += said.length;
  lost += said.filter((one, index) => one !== wanted[index]).length;
  expect(said).toEqual(wanted);
}

/** How far a table reaches is of interest to the door alone, which reads it. */
const butForTables = ({ verdict }: HostileFile): Verdict => (verdict === 'tooManyRows' ? 'read' : verdict);

/** Cells that are never looked at need not be sound for a copy in which other parts are replaced. */
const butForCells = (file: HostileFile): Verdict =>
  /^(text-that-is-not-there|column-beyond-edge)/.test(file.name) ? 'read' : butForTables(file);

test('the door reads each file or refuses it in words', async () => {
  await expectVerdicts(
    async ({ bytes, name }) => (await openXlsx(bytes, name)).read(),
    ({ verdict }) => verdict,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the copy without the add-in does too', async () => {
  await expectVerdicts(({ bytes, name }) => portableCopy(bytes, name), butForCells);
});

test('the workbench does too', async () => {
  const open = ({ bytes, name }: HostileFile): Promise<unknown> =>
    openInWorkbench(Uint8Array.from(bytes).buffer, { namespace: 'NYTTA', names: [] }, name);
  await expectVerdicts(open, butForTables);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the command line does too, within bounded memory, and nothing is unpacked to disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pott-fientlig-'));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const printed = execFileSync(
    process.execPath,
    [`--max-old-space-size=${limit.heap}`, '--import', 'tsx', join(__dirname, 'rankFiles.ts'), folder],
    { cwd: join(__dirname, '..', '..'), encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  rmSync(folder, { recursive: true });
  const ranked = JSON.parse(printed) as RankedFolder;
  const byName = new Map(ranked.files.map((one) => [one.file, one]));
  const strays = files.filter(({ name, verdict }) => {
    const said = byName.get(name);
    if (verdict === 'read') return said?.status !== 0 || said.err !== '';
    const isTold = said?.err.includes(verdict === 'tooManyRows' ? 'tabellen' : name) === true;
    return said?.status !== 1 || said.out !== '' || !isTold || /Error|\n\s+at /.test(said.err);
  });
  tried.openings += ranked.files.length;
  lost += strays.length;
  expect(strays.map(({ name }) => [name, byName.get(name)])).toEqual([]);
  expect(ranked.megabytes).toBeLessThan(limit.all);
  expect(existsSync('/tmp/pott-climbed.txt')).toBe(false);
});
