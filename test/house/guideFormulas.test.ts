import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltFunction } from '../functions/builtFunctions';
import { builtFunctions, cellOf } from '../functions/builtFunctions';

/**
 * The sheet that the analyst's page tells to write, written: each formula goes through the built functions.js, and the
 * cell shows what the page says that it shows.
 */
const page = readFileSync(resolve(__dirname, '../../docs/handledning/analytiker.md'), 'utf8');
const functions = builtFunctions();

/** A number as it is typed in Swedish, `44,53%` as a share; null for what is none. */
function typed(text: string): number | null {
  const found = /^(-?[\d\s]+(?:,\d+)?)\s*(%?)$/.exec(text.trim());
  if (found?.[1] === undefined) return null;
  const value = Number(found[1].replace(/\s/g, '').replace(',', '.'));
  return found[2] === '%' ? value / 100 : value;
}

const namesOf = (text: string): string[] =>
  [...text.matchAll(/NYTTA\.([A-Z][A-Z0-9_]*)\(/g)].map((match) => match[1] ?? '');

/** The value of one argument: a number, a text, a cell, or one cell less another. */
function valueOf(text: string, cells: ReadonlyMap<string, unknown>): unknown {
  const [, first, less] = /^([A-Z]\d+)(?:-([A-Z]\d+))?$/.exec(text) ?? [];
  if (first !== undefined && less !== undefined) return Number(cells.get(first)) - Number(cells.get(less));
  if (first !== undefined) return cells.get(first);
  return /^".*"$/.test(text) ? text.slice(1, -1) : typed(text);
}

function calculated(formula: string, cells: ReadonlyMap<string, unknown>): unknown {
  const [, name = '', inside = ''] = /^=NYTTA\.([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const given = inside.split(';').map((part) => valueOf(part.trim(), cells));
  const result = cellOf(functions.get(name) as BuiltFunction, given);
  return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
}

/** Rows of the first table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const section = page.slice(page.indexOf(`## ${heading}`));
  const lines = section.slice(section.indexOf('\n|')).trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the formulas of the analyst's page", () => {
  test('the sheet shows what the page says', () => {
    const cells = new Map<string, unknown>();
    const rows = rowsUnder('En kalkyl på tio minuter');
    const wrong = rows.flatMap(([row, , entry = '', shown = '']) => {
      const formula = /^`(=.*)`$/.exec(entry)?.[1];
      const value = formula === undefined ? typed(entry) : calculated(formula, cells);
      cells.set(`B${row}`, value);
      if (formula === undefined) return value === null ? [`${row}: ${entry}`] : [];
      const bare = shown.replace(/ (kr|timmar|år)$/, '');
      const decimals = (/,(\d+)/.exec(bare)?.[1]?.length ?? 0) + (bare.endsWith('%') ? 2 : 0);
      const isShown = Number(value).toFixed(decimals) === typed(bare)?.toFixed(decimals);
      return isShown ? [] : [`${formula} is ${String(value)}, not ${shown}`];
    });
    expect(rows).toHaveLength(17);
    expect(wrong).toEqual([]);
  });

  test('every function that the guides name exists', () => {
    const guides = [
      'index',
      'analytiker',
      'digitaliseringsenheten',
      'ledningsgruppen',
      'en-omgang',
      'metoden',
    ];
    const named = guides.flatMap((name) =>
      namesOf(readFileSync(join(resolve(__dirname, '../../docs/handledning'), `${name}.md`), 'utf8')),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !functions.has(name))).toEqual([]);
  });
});
