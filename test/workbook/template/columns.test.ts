/** How the columns of an empty workbook are shown, and what is picked from a list in them. */
import { templateChange } from '../../../src/workbook/template/template';

const column = (name: string, header: string): Readonly<Record<string, unknown>> => {
  const empty = { tables: [], sheets: ['Blad1'], formatVersion: null, formatVersionCell: null };
  const { change } = templateChange(empty, { namespace: 'NYTTA', year: 2027 });
  const found = (change.tables ?? [])
    .find(({ table }) => table === name)
    ?.columns.find((one) => one.header === header);
  const { note, ...rest } = found ?? {};
  expect(note).toMatch(/\.$/);
  return rest;
};

test('kronor, shares, days and years have their formats, figures of money and volume thousands apart', () => {
  expect(column('Ansokningar', 'Sökt belopp')).toEqual({
    header: 'Sökt belopp',
    format: '#,##0',
    width: 15,
  });
  expect(column('Nyttor', 'Minskning')).toEqual({ header: 'Minskning', format: '0%', width: 15 });
  expect(column('Inriktningar', 'Beslutsdatum')).toEqual({
    header: 'Beslutsdatum',
    format: 'yyyy-mm-dd',
    width: 16,
  });
  expect(column('Ramar', 'År')).toEqual({ header: 'År', format: '0', width: 9 });
  expect(column('Ansokningar', 'NNK')).toEqual({ header: 'NNK', format: '0.00', width: 13 });
  expect(['Volym', 'Timkostnad', 'Styckkostnad'].map((header) => column('Nyttor', header).format)).toEqual([
    '#,##0',
    '#,##0',
    '#,##0',
  ]);
  expect(
    ['Planerad nytta', 'Realiserad nytta', 'Hemtagen nytta'].map(
      (header) => column('Nyttoutfall', header).format,
    ),
  ).toEqual(['#,##0', '#,##0', '#,##0']);
  expect(column('Nyttor', 'Antal')).toEqual({ header: 'Antal', width: 13 });
});

test('long texts are wide and wrap, others do not', () => {
  expect(column('Inriktningar', 'Inriktning')).toEqual({ header: 'Inriktning', width: 44, wraps: true });
  expect(column('Inriktningar', 'Beskrivning')).toEqual({ header: 'Beskrivning', width: 50, wraps: true });
  expect(column('Inriktningar', 'Beslutad av')).toEqual({ header: 'Beslutad av', width: 24 });
  expect(column('Krav', 'Beslut')).toMatchObject({ width: 44, wraps: true });
  // Wide for its names, but they are picked from a list and do not wrap.
  expect(column('Forutsattningar', 'Parameter')).toMatchObject({ width: 36 });
  expect(column('Forutsattningar', 'Parameter').wraps).toBeUndefined();
});

test('lists: words of the contract hold, others are suggestions', () => {
  expect(column('Ansokningar', 'Förankrad').choices).toEqual({ words: ['Ja', 'Nej'] });
  expect(column('Krav', 'Krav').choices).toEqual({
    words: ['Förankrad', 'Nyttoberäknad', 'Indikatorer', 'Driftplan', 'Rangordna ändå'],
  });
  expect(column('Nyttor', 'Införandetakt').choices).toEqual({
    words: ['direkt', 'snabb', 'standard', 'långsam'],
    open: true,
  });
  expect(column('Ansokningar', 'Status').choices).toEqual({
    words: ['Anmäld', 'Beredning pågår', 'Beredd', 'Beslutad', 'Avslutad'],
    open: true,
  });
  expect(column('Forutsattningar', 'Parameter').choices).toEqual({
    words: [
      'kalkylränta',
      'basår',
      'horisont',
      'po',
      'årsarbetstid',
      'internränta',
      'poängskala min',
      'poängskala max',
      'beslutsgräns kommundirektör',
      'beslutsgräns digitaliseringsenheten',
    ],
    open: true,
  });
  expect(column('Ansokningar', 'Förvaltning').choices).toBeUndefined();
});
