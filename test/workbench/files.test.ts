import { formulaForFile, formulaFromFile } from '../../workbench/files/formulaNames';
import { paneForWorkbench } from '../../workbench/server';

const names = ['ANNUITET', 'ANNUITETSFAKTOR', 'A.B'];

describe('formulas in a file and in the grid', () => {
  test.each([
    ['_xldudf_NYTTA_ANNUITET(A1,B1)', '=NYTTA.ANNUITET(A1,B1)'],
    ['1+_xldudf_NYTTA_ANNUITETSFAKTOR(A1)', '=1+NYTTA.ANNUITETSFAKTOR(A1)'],
    ['_xldudf_NYTTA_A_B(1)', '=NYTTA.A.B(1)'],
    ['_xlfn._xlws.SORT(A1:A3)', '=SORT(A1:A3)'],
    ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['"_xldudf_NYTTA_ANNUITET("&A1', '="_xldudf_NYTTA_ANNUITET("&A1'],
  ])('%s ↔ %s', (file, grid) => {
    expect(formulaFromFile(file, 'NYTTA', names)).toBe(grid);
    expect(formulaForFile(grid, 'NYTTA', names)).toBe(file);
  });

  test('a test installation has a namespace of its own', () => {
    expect(formulaForFile('=NYTTA_PROV.ANNUITET(1)', 'NYTTA_PROV', names)).toBe(
      '_xldudf_NYTTA_PROV_ANNUITET(1)',
    );
    expect(formulaForFile('=NYTTA.ANNUITET(1)', 'NYTTA_PROV', names)).toBe('NYTTA.ANNUITET(1)');
  });

  test('unknown functions stay as they are', () => {
    expect(formulaFromFile('_xldudf_ANNAN_X(1)', 'NYTTA', names)).toBe('=_xldudf_ANNAN_X(1)');
  });
});

describe("the pane's page", () => {
  test('gets the library of node_modules in the place of the CDN', () => {
    const page =
      '<head><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script></head>';
    expect(paneForWorkbench(page)).toBe(
      '<head><script src="/workbench/pane.js"></script><script src="/officejs/office.debug.js"></script></head>',
    );
  });

  test('a page without the library is refused', () => {
    expect(() => paneForWorkbench('<head></head>')).toThrow('office.js');
  });
});
