/** Writes test/golden/released.json: the answers on the example rounds that a release stands by. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordRounds } from './release/record';

const path = join(__dirname, '../test/golden/released.json');

void recordRounds().then((rounds) => {
  writeFileSync(path, `${JSON.stringify(rounds, null, 2)}\n`);
  process.stdout.write(`${path}\n`);
});
