import ExcelJS from 'exceljs';
import { randomFrom } from '../../src/model/random';

const years = [2027, 2028, 2029, 2030];
const size = 60;

/**
 * A round whose best portfolio the pane's own search does not prove, so that HiGHS is fetched: value that follows cost
 * loosely, under four years' budgets, is the hard kind of knapsack (Kellerer, Pferschy and Pisinger 2004, chapter 9).
 */
export async function hardFile(): Promise<Buffer> {
  const random = randomFrom(7);
  const below = (most: number): number => Math.floor(random.unit() * most);
  const applications = Array.from({ length: size }, (_, i) => {
    const amounts = years.map(() => 50 + below(1950));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const score = Math.min(4, (total / (2000 * years.length)) * 3.5 + below(200) / 400);
    return { id: `A${String(i).padStart(2, '0')}`, amounts, total, score };
  });
  const file = new ExcelJS.Workbook();
  const put = (
    sheet: string,
    name: string,
    headers: readonly string[],
    rows: (string | number)[][],
  ): void => {
    const columns = headers.map((header) => ({ name: header }));
    file.addWorksheet(sheet).addTable({ name, ref: 'A1', headerRow: true, columns, rows });
  };
  put('Ansökningar', 'Ansokningar', ['Id', 'Ansökan', 'Sökt belopp'], applications.map(({ id, total }) => [id, id, total])); // prettier-ignore
  put('Inriktningar', 'Inriktningar', ['Id', 'Inriktning', 'Vikt'], [['I1', 'Nytta', 60], ['I2', 'Räckvidd', 40]]); // prettier-ignore
  put('Poäng', 'Poang', ['Ansökan', 'I1', 'I2'], applications.map(({ id, score }) => [id, score, Math.round(score * 20) / 20])); // prettier-ignore
  put('Ramar', 'Ramar', ['År', 'Ram (kr)'], years.map((year) => [year, size * 400])); // prettier-ignore
  put(
    'Kostnader',
    'Kostnader',
    ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
    applications.flatMap(({ id, amounts }) =>
      amounts.map((amount, i) => [id, 'Investering', years[i] ?? 0, amount, 'Pott']),
    ),
  );
  return Buffer.from(await file.xlsx.writeBuffer());
}
