import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { minutesOf } from '../../../src/workbook/record/minutes';
import { minutesSheet } from '../../../src/workbook/record/minutesSheet';
import { minutesText } from '../../../src/workbook/record/minutesText';
import { objectPlansOf, objectPlansText } from '../../../src/workbook/record/objectPlans';
import { objectPlansSheet } from '../../../src/workbook/record/objectPlansSheet';
import { linesOf } from '../../../src/workbook/record/page';
import { recordParts } from '../../../src/workbook/record/parts';
import { readDecisions } from '../../../src/workbook/read/decisions';
import type { SheetWrite } from '../../../src/workbook/sheet';
import { resultOf } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withRow, withTable } from '../smallRound';
import { decided, everythingDecided, plain } from './decided';
import { publicationOf } from './published';

const texts = ({ blocks }: SheetWrite): readonly string[] =>
  blocks.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => plain(String(resultOf(cell) ?? '')))));

describe('the minutes', () => {
  test('without decisions they are a proposal after the best portfolio, and say so', () => {
    const text = plain(minutesText(publicationOf(smallRound())));
    expect(text).toContain('Förslag till beslut: digitaliseringspotten 2027');
    expect(text).toContain('Inga beslut är ifyllda i Beslutsunderlag.');
    // A1 and A3 of the best portfolio take 400 000 + 300 000 of 1 000 000 (worked out by hand in ranking.test.ts).
    expect(text).toMatch(/1\. Beviljas ur potten\n {3}A1 E-tjänst för bygglov, .*: 400 000 kr \(förslag\)\./);
    expect(text).toMatch(/3\. Avslås\n {3}A2 Digital nattillsyn, .*: 500 000 kr \(förslag\)\./);
    expect(text).toContain('Summa beviljat: 700 000 kr. Kvar av ramen: 300 000 kr.');
    expect(text).toContain('Villkor: A1 kräver A3.');
    expect(text).toContain('Bevisat bäst');
  });

  test('decisions that are typed hold, with amounts, deciders and reasons', () => {
    const publication = publicationOf(everythingDecided());
    const minutes = minutesOf(publication);
    expect(minutes.reservation).toBeNull();
    expect(minutes).toMatchObject({
      deciders: 'Kommundirektören',
      decidedOn: '2026-12-01',
      granted: 600_000,
      left: 400_000,
    });
    const text = plain(minutesText(publication));
    expect(text).toContain('Protokollsutdrag: digitaliseringspotten 2027');
    expect(text).not.toContain('förslag)');
    expect(text).toContain(
      'A1 E-tjänst för bygglov, Miljö- och byggförvaltningen: 400 000 kr. Enligt förslaget',
    );
    expect(text).toContain('200 000 kr av sökta 300 000 kr. Första steget');
    expect(text).toContain('Återkom 2028');
    expect(text).toContain(`Fingeravtryck: ${publication.decision.fingerprint}`);
  });

  test('some decisions: the others are marked as proposals, by Id', () => {
    const text = minutesText(publicationOf(decided([['A1', 'Bordläggs', null, null, null, null]])));
    expect(text).toContain('Beslut saknas för A2 och A3.');
    expect(text).toMatch(/4\. Bordläggs\n {3}A1/);
    expect(text).toContain('Beslutet avviker från den bästa portföljen: A1.');
  });

  test('forced decisions stand with their reasons', () => {
    const forced = withRow(smallRound(), 'Villkor', ['Måste med', 'A2', null, null, 'Krav i lag.']);
    expect(minutesText(publicationOf(forced))).toContain('A2 måste vara med: Krav i lag.');
  });

  test('an amount that is not filled in is said to be missing, and is in no sum', () => {
    const publication = publicationOf(decided([['A1', 'Delvis', null, 'X', 46357, null]]));
    expect(minutesText(publication)).toContain('Beviljat belopp är inte ifyllt');
    expect(
      texts(minutesSheet(publication)).some((said) => said.startsWith('Beviljat belopp är inte ifyllt')),
    ).toBe(true);
    // Only A3 of the best portfolio is left with a known amount.
    expect(minutesOf(publication).granted).toBe(300_000);
  });

  test('more granted than there is in the fund is told as such', () => {
    const over = decided([
      ['A1', 'Beviljas', 900_000, 'X', 46357, null],
      ['A2', 'Beviljas', null, 'X', 46357, null],
      ['A3', 'Avslås', null, 'X', 46357, null],
    ]);
    expect(plain(minutesText(publicationOf(over)))).toContain('Över ramen: 400 000 kr.');
    expect(texts(minutesSheet(publicationOf(over)))).toContain('Över ramen');
  });

  test('the sheet says what the text says, but for the log, and stands on one page width', () => {
    const publication = publicationOf(everythingDecided());
    const sheet = minutesSheet(publication);
    const said = texts(sheet);
    for (const [, ground] of minutesOf(publication).grounds) {
      for (const line of linesOf(plain(ground), 118)) expect(said).toContain(line);
    }
    expect(said).toEqual(
      expect.arrayContaining(['Enligt förslaget', 'Återkom 2028', 'Första steget', '600000']),
    );
    expect(sheet.page?.orientation).toBe('landscape');
    // Four cells to fill in, each with a name by which it is found again.
    const entries = sheet.blocks.find(({ look }) => look === 'entry');
    expect(entries?.at).toBe(sheet.names?.[0]?.range);
    expect(entries?.rows).toHaveLength(sheet.names?.length ?? 0);
  });
});

describe('the object plans', () => {
  function roundWithObjects(): Snapshot {
    const withObjects = withTable(smallRound(), 'Ansokningar', (found) => ({
      ...found,
      headers: [...found.headers, 'Objekt', 'Ansvarig'],
      rows: found.rows.map((row, i) => [...row, ['Samhälle', null, 'samhälle'][i] ?? null, 'Objektledaren']),
    }));
    const indicators = table(
      'Indikatorer',
      'Indikatorer',
      ['Ansökan', 'Indikator', 'Enhet', 'Baslinje', 'Mål', 'Måldatum', 'Ägare'],
      [
        ['A1', 'Väntetid', 'dagar', 22, 8.5, 47483, null],
        ['A1', 'Digitala ansökningar', 'andel', 0.235, 0.75, 47483, 'Chefen'],
      ],
    );
    return { ...withObjects, tables: [...withObjects.tables, indicators] };
  }

  test('one per object, spelled alike or not, with amounts, goals and indicators; those without an object last', () => {
    const plans = objectPlansOf(publicationOf(roundWithObjects()));
    expect(
      plans.map(({ object, granted, outcomes }) => [object, granted, outcomes.map(({ id }) => id)]),
    ).toEqual([
      ['Samhälle', 700_000, ['A1', 'A3']],
      [null, 0, ['A2']],
    ]);
    expect(plans[0]?.goals).toEqual(['M1 God service']);
    expect(plans[0]?.indicators.map(({ indicator }) => indicator)).toEqual([
      'Väntetid',
      'Digitala ansökningar',
    ]);
  });

  test('as text and as a sheet', () => {
    const publication = publicationOf(roundWithObjects());
    const text = plain(objectPlansText(publication));
    expect(text).toContain('Objekt Samhälle\nFöreslagna medel 2027: 700 000 kr till 2 av 2 ansökningar.');
    // 47483 is 31 December 2029.
    expect(text).toContain('Väntetid: från 22 dagar till 8,5 dagar senast 2029-12-31. Ansvarig: saknas.');
    expect(text).toContain(
      'Digitala ansökningar: från 23,5 % till 75 % senast 2029-12-31. Ansvarig: Chefen.',
    );
    expect(text).toContain('Utan objekt');
    expect(texts(objectPlansSheet(publication))).toEqual(
      expect.arrayContaining(['Samhälle', 'Väntetid', 'Utan objekt', 'Avslås (förslag)']),
    );
  });

  test('money is called granted only where it has been decided', () => {
    const sums = (rows: readonly (readonly CellValue[])[]): string =>
      plain(objectPlansText(publicationOf(decided(rows))));
    expect(sums([])).toContain('Föreslagna medel 2027');
    expect(sums([['A1', 'Beviljas', null, 'X', 46357, null]])).toContain(
      'Beviljade och föreslagna medel 2027',
    );
    expect(
      sums([
        ['A1', 'Beviljas', null, 'X', 46357, null],
        ['A2', 'Avslås', null, 'X', 46357, null],
        ['A3', 'Avslås', null, 'X', 46357, null],
      ]),
    ).toContain('Beviljade medel 2027: 400 000 kr till 1 av 3 ansökningar.');
  });
});

test('publishing twice with the same material changes nothing but the log, whenever it is done', () => {
  const first = recordParts(publicationOf(everythingDecided(), {}, '2026-12-01 09:00'));
  const second = recordParts(publicationOf(everythingDecided(), {}, '2027-01-15 16:30'));
  expect(second.sheets).toEqual(first.sheets);
  expect(first.tables?.map(({ table: name }) => name)).toEqual(['Beslutslogg']);
  expect(second.tables).not.toEqual(first.tables);
});

test('decisions that cannot be read are pointed at and left open', () => {
  const { decisions, problems } = readDecisions(
    decided([
      ['A1', 'Kanske', null, null, null, null],
      ['A2', 'Beviljas', 'mycket', null, null, null],
      ['A2', 'Avslås', null, null, null, null],
      ['A3', null, 5, null, null, null],
    ]),
  );
  expect([...decisions.keys()]).toEqual(['A2']);
  expect(decisions.get('A2')).toMatchObject({ decision: 'granted', amount: null });
  expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'notAChoice B2',
    'notANumber C3',
    'duplicateId A4',
  ]);
});

test('a round of the example reads well to the end', async () => {
  const path = join(__dirname, '../../../examples/digitaliseringspott-2027.xlsx');
  const workbook = await openXlsx(new Uint8Array(readFileSync(path)), 'exempel.xlsx');
  const publication = publicationOf(await workbook.read());
  const text = minutesText(publication);
  for (const { id } of publication.decision.ranking) expect(text).toContain(`   ${id} `);
  expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
  const plans = objectPlansText(publication);
  expect(plans).not.toMatch(/undefined|null|NaN|\{\{/);
  const known = publication.portfolio.applications.map(({ object }) => object);
  for (const object of known) expect(plans).toContain(`Objekt ${object}`);
});
