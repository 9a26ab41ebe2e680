import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleWorkbook } from './example/workbook';

/** Writes examples/digitaliseringspott-2027.xlsx anew from the files in examples/data. */
async function main(): Promise<void> {
  const path = join(__dirname, '../examples/digitaliseringspott-2027.xlsx');
  await writeFile(path, await exampleWorkbook());
  console.log(`Wrote ${path}`);
}

void main();
