import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { run } from '../../cli/run';

const root = join(__dirname, '../..');
const document = readFileSync(join(root, 'docs/flera-kommuner.md'), 'utf8');

/** Every query of the document with the table that is printed below it. */
const queries = [...document.matchAll(/```sql\n([^]*?)```\n\n((?:\|.*\n)+)/gu)].map(
  ([, sql = '', printed = '']) => ({ sql, printed: cellsOf(printed) }),
);

function cellsOf(printed: string): readonly (readonly string[])[] {
  const lines = printed.trimEnd().split('\n');
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

async function rowsFile(): Promise<string> {
  const said = { out: '', err: '' };
  const status = await run([join(root, 'examples'), '--json'], {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  expect([status, said.err]).toEqual([0, '']);
  const path = join(mkdtempSync(join(tmpdir(), 'rader-')), 'rader.jsonl');
  writeFileSync(path, said.out);
  return path;
}

describe('the page on several municipalities', () => {
  const file = rowsFile();

  test('has queries with their answers', () => {
    expect(queries).toHaveLength([...document.matchAll(/```sql/gu)].length);
    expect(queries.length).toBeGreaterThanOrEqual(5);
    for (const { printed } of queries) expect(printed.length).toBeGreaterThan(2);
  });

  test.each(queries.map(({ sql, printed }, index) => [index + 1, sql, printed] as const))(
    'DuckDB answers query %i with what is printed',
    async (_, sql, printed) => {
      const path = await file;
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      try {
        const answer = await connection.runAndReadAll(sql.replaceAll("'rader.jsonl'", `'${path}'`));
        const rows = answer.getRows().map((row) => row.map((value) => (value === null ? '' : String(value))));
        expect([answer.columnNames(), ...rows]).toEqual(printed);
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    },
  );

  test('describes every field of a row', async () => {
    const [line = ''] = readFileSync(await file, 'utf8').split('\n');
    const section = document.slice(
      document.indexOf('## Vad en rad innehåller'),
      document.indexOf('## Ställ frågor'),
    );
    const described = [...section.matchAll(/`(\w+)`/gu)].map(([, name]) => name);
    const missing = Object.keys(JSON.parse(line) as object).filter((field) => !described.includes(field));
    expect(missing).toEqual([]);
  });
});
