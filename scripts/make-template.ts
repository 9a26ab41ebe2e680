/** Makes mall/pottkompassen-mall.xlsx: the empty workbook by the contract, the same as the pane makes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templateWorkbook } from './template/workbook';

const path = join(__dirname, '..', 'mall', 'pottkompassen-mall.xlsx');

void templateWorkbook().then((bytes) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  process.stdout.write(`${path}\n`);
});
