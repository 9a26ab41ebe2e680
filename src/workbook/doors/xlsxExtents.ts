import type JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { columnOfLetters, lastColumn, lastRow } from '../cells/address';
import { WorkbookFault } from '../workbook';

/** Rows and cells that the sheets may have, all together, and cells that single ranges may cover. */
const most = { rows: 200_000, cells: 2_000_000, rangeCells: 5_000_000 } as const;

/** Ranges that what reads the file writes out cell by cell, by element and attribute. */
const writtenOut: Readonly<Record<string, string>> = { mergeCell: 'ref', dataValidation: 'sqref' };

/**
 * Sees that the parts are sound XML and that their sheets can be read within bounds.
 *
 * Refused are also document types (they belong in no .xlsx file, and can make a short text endless), CDATA (the reader
 * would lose it) and comments with tags in them.
 *
 * @throws WorkbookFault `fileTooLarge`, `rangeTooLarge`; any other error where a part is not sound
 */
export async function refuseExtents(zip: JSZip, paths: readonly string[], file: string): Promise<void> {
  const seen = { rows: 0, cells: 0, rangeCells: 0 };
  const count = (what: 'rows' | 'cells'): void => {
    seen[what] += 1;
    if (seen[what] > most[what]) {
      throw new WorkbookFault('tooManyCells', { file, rows: most.rows, cells: most.cells });
    }
  };
  const cover = (ranges: string): void => {
    for (const range of ranges.split(/[\s,]+/u)) {
      seen.rangeCells += cellsOf(range);
      if (seen.rangeCells > most.rangeCells) {
        throw new WorkbookFault('rangeTooLarge', {
          file,
          range: range.slice(0, 100),
          cells: most.rangeCells,
        });
      }
    }
  };
  const named = (reference: string): void => {
    // The reader keeps what is named by sheet in plain objects, and would take what these have already for a sheet.
    const sheet = /^'?(.*?)'?!/u.exec(reference.trim())?.[1] ?? '';
    if (sheet in Object.prototype) throw new Error(`a name on a sheet called ${sheet}`);
    cover(reference);
  };
  const open = ({ name, attributes }: SaxesTagPlain): void => {
    if (name === 'c') count('cells');
    else if (name === 'row') count('rows');
    else if (writtenOut[name] !== undefined) cover(attributes[writtenOut[name]] ?? '');
    refuseOutside(name, attributes);
  };
  for (const path of paths) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    parse(xml, { open, named });
  }
}

interface Seen {
  readonly open: (tag: SaxesTagPlain) => void;
  /** What a name of the workbook refers to. */
  readonly named: (reference: string) => void;
}

function parse(xml: string, { open, named }: Seen): void {
  const parser = new SaxesParser();
  let inName = false;
  const refuse = (what: string) => (): never => {
    throw new Error(`${what} in a part of a workbook`);
  };
  parser.on('doctype', refuse('A document type'));
  parser.on('cdata', refuse('CDATA'));
  parser.on('comment', (comment) => (comment.includes('<') ? refuse('A commented-out tag')() : undefined));
  parser.on('opentag', (tag) => {
    inName = tag.name === 'definedName';
    open(tag);
  });
  parser.on('text', (text) => (inName ? named(text) : undefined));
  parser.on('closetag', () => (inName = false));
  parser.write(xml).close();
}

/** Rows and columns beyond the edge of every sheet: the reader would make all that lie before them. */
function refuseOutside(name: string, attributes: Readonly<Record<string, string>>): void {
  const isOutside =
    (name === 'row' && parseInt(attributes.r ?? '', 10) > lastRow + 1) ||
    (name === 'col' && parseInt(attributes.max ?? '', 10) > lastColumn + 1);
  if (isOutside) throw new Error(`${name} beyond the edge of the sheet`);
}

/** How many cells a range covers, with or without its sheet and dollar signs; 1 where it is none. */
function cellsOf(range: string): number {
  const [from, to] = range
    .slice(range.lastIndexOf('!') + 1)
    .split(':')
    .map((cell) => /([A-Z]+)\$?(\d+)/iu.exec(cell));
  if (from === null || from === undefined || to === null || to === undefined) return 1;
  const across = columnOfLetters(to[1] ?? '') - columnOfLetters(from[1] ?? '');
  const down = Number(to[2]) - Number(from[2]);
  return (Math.abs(across) + 1) * (Math.abs(down) + 1);
}
