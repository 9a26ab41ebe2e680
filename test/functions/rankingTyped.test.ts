import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsJson } from '../../src/functions/metadata';
import { decide } from '../../src/model/portfolio/decide';
import { a1 } from '../../src/workbook/cells/address';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { TableSnapshot } from '../../src/workbook/workbook';
import { isErrorValue } from '../../workbench/host/engine/engine';
import { createNodeUniver } from '../../workbench/univer/nodeUniver';
import { builtFunctions } from './builtFunctions';

const FILE = join(__dirname, '../../examples/digitaliseringspott-2027.xlsx');
const TABLES = ['Ansokningar', 'Inriktningar', 'Poang', 'Ramar', 'Villkor', 'Kostnader', 'Forutsattningar'];
const REST = ['Kriterier', 'Krav', 'Nyttor', 'Indikatorer', 'Kapacitet', 'Resursbehov'];

test('typed over the tables of the example, RANGORDNA spills the ranking that the pane and the command line give', async () => {
  const snapshot = await (await openXlsx(new Uint8Array(readFileSync(FILE)), 'exempel.xlsx')).read();
  const { portfolio } = readPortfolio(snapshot);
  if (portfolio === null) throw new Error('the example can be ranked');
  const { ranking, weights } = decide(portfolio, { frontier: false });

  const functions = builtFunctions();
  const univer = createNodeUniver();
  const { engine } = univer;
  univer.register(
    'NYTTA',
    functionsJson('en', 'https://localhost:3000').functions.map((description) => ({
      description,
      implementation: () => functions.get(description.id),
      makeError: null,
    })),
  );
  const address = ({ name, headers, rows }: TableSnapshot): string => {
    engine.addSheet(name);
    engine.write(
      name,
      0,
      0,
      [headers, ...rows].map((row) => row.map((value) => ({ value }))),
    );
    return `${name}!A1:${a1(rows.length, headers.length - 1)}`;
  };
  const found = (name: string): string => {
    const table = snapshot.tables.find((one) => one.name === name);
    return table === undefined ? '' : address(table);
  };
  const formula = `=NYTTA.RANGORDNA(${[...TABLES, ...REST].map(found).join(',')})`;
  engine.addSheet('Svar');
  engine.write('Svar', 0, 0, [[{ formula }]]);
  engine.recalculate();
  await engine.settle();

  const columns = 4 + weights.length + 7;
  const shown = engine
    .read('Svar', { row: 0, column: 0, rows: ranking.length + 1, columns })
    .map((row) => row.map(({ value }) => (isErrorValue(value) ? value.error : (value ?? ''))));
  expect(shown.slice(1).map((row) => row.slice(0, 4 + weights.length + 2))).toEqual(
    ranking.map((row) => [
      row.place ?? '',
      row.id,
      row.title,
      row.score ?? '',
      ...weights.map(({ id }) => row.contributions[id] ?? ''),
      row.cost ?? '',
      row.accumulated ?? '',
    ]),
  );
  const chosen = (shown[0] ?? []).indexOf('I bästa portföljen');
  expect(shown.slice(1).map((row) => row[chosen])).toEqual(
    ranking.map(({ selected }) => (selected ? 'Ja' : 'Nej')),
  );
  univer.dispose();
});
