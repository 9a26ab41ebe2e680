/**
 * Formulas in a file and in the grid name functions differently: Excel stores a custom function as
 * `_xldudf_NYTTA_NPV` (namespace and name joined by underscores, dots too) and functions newer than the file format with `_xlfn.`.
 */
const newer = [
  'BYCOL',
  'BYROW',
  'CHOOSECOLS',
  'CHOOSEROWS',
  'CONCAT',
  'DROP',
  'EXPAND',
  'HSTACK',
  'IFS',
  'LAMBDA',
  'LET',
  'MAKEARRAY',
  'MAP',
  'MAXIFS',
  'MINIFS',
  'RANDARRAY',
  'REDUCE',
  'SCAN',
  'SEQUENCE',
  'SORTBY',
  'SWITCH',
  'TAKE',
  'TEXTAFTER',
  'TEXTBEFORE',
  'TEXTJOIN',
  'TEXTSPLIT',
  'TOCOL',
  'TOROW',
  'UNIQUE',
  'VSTACK',
  'WRAPCOLS',
  'WRAPROWS',
  'XLOOKUP',
  'XMATCH',
  'STDEV.S',
  'STDEV.P',
  'VAR.S',
  'VAR.P',
  'RANK.EQ',
  'RANK.AVG',
  'PERCENTILE.INC',
  'PERCENTILE.EXC',
  'NORM.DIST',
  'NORM.INV',
  'FORECAST.LINEAR',
  'NETWORKDAYS.INTL',
  'WORKDAY.INTL',
  'CEILING.MATH',
  'FLOOR.MATH',
  'DAYS',
  'IFNA',
] as const;

/** Functions that the file names with both prefixes. */
const worksheetOnly = ['SORT', 'FILTER'] as const;

/** Applies a change to the parts of a formula outside quoted texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

const stored = (name: string): string => name.replaceAll('.', '_');

/** The formula as the grid knows it, with its equals sign. `names` are the add-in's functions, without namespace. */
export function formulaFromFile(formula: string, namespace: string, names: readonly string[]): string {
  const plain = outsideQuotes(formula, (part) => {
    const withoutPrefixes = part.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
    return names.reduce(
      (text, name) =>
        text.replaceAll(`_xldudf_${stored(namespace)}_${stored(name)}(`, `${namespace}.${name}(`),
      withoutPrefixes,
    );
  });
  return `=${plain}`;
}

/** The formula as a file holds it, without its equals sign. */
export function formulaForFile(formula: string, namespace: string, names: readonly string[]): string {
  const escaped = (name: string): string => name.replaceAll('.', '\\.');
  return outsideQuotes(formula.replace(/^=/, ''), (part) => {
    const own = names.reduce(
      (text, name) =>
        text.replace(
          new RegExp(`(?<![\\w.])${escaped(`${namespace}.${name}`)}\\(`, 'gi'),
          `_xldudf_${stored(namespace)}_${stored(name)}(`,
        ),
      part,
    );
    const withNewer = own.replace(
      new RegExp(`(?<![\\w.])(${newer.map(escaped).join('|')})\\(`, 'gi'),
      '_xlfn.$1(',
    );
    return withNewer.replace(
      new RegExp(`(?<![\\w.])(${worksheetOnly.join('|')})\\(`, 'gi'),
      '_xlfn._xlws.$1(',
    );
  });
}
