import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/run';

const example = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'kopia-'));

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function rank(...argv: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const status = await run(argv, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { status, ...said };
}

test('a copy without formulas of the add-in is written, and what was done is told', async () => {
  const copy = join(folder, 'kopia.xlsx');
  const before = readFileSync(example);
  const { status, out } = await rank(example, '--portable', copy);
  expect(status).toBe(0);
  expect(out).toMatch(/^\d+ formler är ersatta med sina värden\. .*\nSkriven: /);
  expect(existsSync(copy)).toBe(true);
  expect(readFileSync(example).equals(before)).toBe(true);
});

test('together with --out the copy is of the workbook that was written', async () => {
  const [out, copy] = [join(folder, 'ut.xlsx'), join(folder, 'ut-kopia.xlsx')];
  const { status } = await rank(example, '--quick', '--out', out, '--portable', copy);
  expect(status).toBe(0);
  const JSZip = (await import('jszip')).default;
  const zip = await JSZip.loadAsync(readFileSync(copy));
  const texts = await Promise.all(
    Object.values(zip.files).map(async (file) => (file.dir ? '' : file.async('string'))),
  );
  expect(texts.some((text) => text.includes('displayName="Rangordning"'))).toBe(true);
  for (const text of texts) expect(text).not.toContain('_xldudf_NYTTA');
});

test('a copy is never written over another file, and its name has to fit', async () => {
  const taken = join(folder, 'upptagen.xlsx');
  writeFileSync(taken, 'min fil');
  const { status, err } = await rank(example, '--portable', taken);
  expect(status).toBe(2);
  expect(err).toContain('finns redan');
  expect(readFileSync(taken, 'utf8')).toBe('min fil');
  const wrong = await rank(example, '--portable', join(folder, 'kopia.xls'));
  expect(wrong.status).toBe(2);
  expect(wrong.err).toContain('--portable måste sluta på .xlsx');
});
