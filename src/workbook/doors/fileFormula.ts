/**
 * Functions that Excel has got since the file format was made and that Excel 2019 and LibreOffice know; a file names them
 * with `_xlfn.` before.
 */
const newer = [
  'ACOT',
  'AGGREGATE',
  'ARABIC',
  'BASE',
  'CEILING.MATH',
  'CONCAT',
  'DAYS',
  'DECIMAL',
  'FLOOR.MATH',
  'FORECAST.LINEAR',
  'IFNA',
  'IFS',
  'ISOWEEKNUM',
  'MAXIFS',
  'MINIFS',
  'MODE.SNGL',
  'NORM.DIST',
  'NORM.INV',
  'NORM.S.DIST',
  'NORM.S.INV',
  'NUMBERVALUE',
  'PDURATION',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'PERCENTRANK.EXC',
  'PERCENTRANK.INC',
  'QUARTILE.EXC',
  'QUARTILE.INC',
  'RANK.AVG',
  'RANK.EQ',
  'RRI',
  'SHEET',
  'SHEETS',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
  'VAR.P',
  'VAR.S',
  'XOR',
] as const;

const newerCall = new RegExp(`(?<![\\p{L}\\p{N}_.])(${newer.join('|').replace(/\./g, '\\.')})(?=\\()`, 'giu');
const ownCall = /(?<![\p{L}\p{N}_.])(NYTTA)\.([A-Z][A-Z0-9_.]*)(?=\()/giu;

/**
 * A formula as an .xlsx file holds it: without its equals sign, newer functions with their prefix, and the add-in's own
 * by the names that Excel stores them under (`NYTTA.NUVARDE` is `_xldudf_NYTTA_NUVARDE`). Quoted texts and sheet names
 * are passed over.
 */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? named(part) : part))
    .join('');
}

function named(part: string): string {
  return part
    .replace(newerCall, '_xlfn.$1')
    .replace(
      ownCall,
      (_, namespace: string, name: string) => `_xldudf_${namespace}_${name.replace(/\./g, '_')}`,
    );
}
