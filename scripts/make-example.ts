import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neighbourWorkbook } from './example/neighbour';
import { exampleWorkbook } from './example/workbook';

/** The example workbooks, each made from its files in examples/data. */
const examples = {
  'digitaliseringspott-2027.xlsx': exampleWorkbook,
  'ekdalen-2028.xlsx': neighbourWorkbook,
};

/** Writes the workbooks in examples/ anew; only those that are named, where any is. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const [name, make] of Object.entries(examples)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const path = join(__dirname, '../examples', name);
    await writeFile(path, await make());
    console.log(`Wrote ${path}`);
  }
}

void main(process.argv.slice(2));
