import { recordCells } from '../../../locale/sv/recordCells';
import { notAWorkbook, openArchive, workbookPart } from '../../doors/xlsxArchive';
import { needsAddIn, withSpillsWrittenOut } from './customFunctions';
import { addNotes } from './notes';
import { Parts, relationshipsOf, removePart } from './parts';
import type { Replaced, WorkbookFormulas } from './sheetCells';
import { replaceFormulas, spillsOf } from './sheetCells';
import { childrenOfRoot, escaped, inserted, tagsOf, unescaped } from './xml';

/** A formula that a value has taken the place of, and on which sheet. */
export interface ReplacedFormula extends Replaced {
  readonly sheet: string;
}

export interface PortableCopy {
  readonly bytes: Uint8Array;
  readonly replaced: readonly ReplacedFormula[];
}

/**
 * A copy of an .xlsx file that needs no add-in: every formula with a custom function is replaced by the value that the file
 * holds of it, and stands in a note on its cell. Nothing else in the file is touched, so that charts, slicers, formats and
 * what this product knows nothing of are there as before.
 *
 * @param name what the file is called, for the sentence where it cannot be read
 * @throws WorkbookFault as `openArchive`
 */
export async function portableCopy(bytes: Uint8Array, name: string): Promise<PortableCopy> {
  const zip = await openArchive(bytes, name);
  const parts = new Parts(zip);
  const workbook = await parts.text(workbookPart);
  if (workbook === null) throw notAWorkbook(name);
  const sheets = await sheetsOf(parts, workbook);
  const names = namesNeedingAddIn(workbook);
  const spills = new Map<string, ReadonlyMap<string, string>>();
  for (const { sheet, path } of sheets) {
    spills.set(sheet.toUpperCase(), spillsOf((await parts.text(path)) ?? '', names));
  }
  const formulas: WorkbookFormulas = {
    names,
    spilled: (sheet, cell) => spills.get(sheet.toUpperCase())?.get(cell),
  };
  const replaced: ReplacedFormula[] = [];
  let mustCalculate = false;
  for (const [index, { sheet, path }] of sheets.entries()) {
    const xml = (await parts.text(path)) ?? '';
    const changed = replaceFormulas(sheet, xml, formulas, recordCells.noValue);
    mustCalculate ||= changed.mustCalculate;
    replaced.push(...changed.replaced.map((one) => ({ ...one, sheet })));
    const notes = changed.replaced.map(({ cell, formula, hadValue }) => ({
      cell,
      text: `${hadValue ? recordCells.formulaNote : recordCells.formulaWithoutValueNote}\n${formula}`,
    }));
    const noted = await addNotes(parts, path, changed.xml, index + 1, recordCells.noteAuthor, notes);
    if (noted !== xml) parts.write(path, noted);
  }
  if (replaced.length === 0 && !mustCalculate && names.size === 0) return { bytes, replaced };
  await forgetColumnFormulas(parts, names);
  parts.write(workbookPart, withCalculation(withoutFormulaNames(workbook, formulas), mustCalculate));
  await forgetCalculationOrder(parts);
  const copy = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return { bytes: copy, replaced };
}

async function sheetsOf(
  parts: Parts,
  workbook: string,
): Promise<readonly { readonly sheet: string; readonly path: string }[]> {
  const related = await relationshipsOf(parts, workbookPart);
  return [...tagsOf(workbook)].flatMap(({ name, kind, attributes }) => {
    if (name !== 'sheet' || kind === 'close') return [];
    const id = Object.entries(attributes).find(([key]) => /(^|:)id$/u.test(key))?.[1];
    const part = related.find((one) => one.id === id);
    return part?.kind === 'worksheet' ? [{ sheet: attributes.name ?? '', path: part.path }] : [];
  });
}

const definedName = /<((?:[\w.-]+:)?)definedName(\s[^>]*)>([\s\S]*?)<\/\1definedName>/gu;

/** Names whose formula needs the add-in, or such a name, in upper case. */
function namesNeedingAddIn(workbook: string): ReadonlySet<string> {
  const formulas = [...workbook.matchAll(definedName)].map(([, , attributes = '', formula = '']) => ({
    name: (/\bname="([^"]*)"/u.exec(attributes)?.[1] ?? '').toUpperCase(),
    formula: unescaped(formula),
  }));
  const names = new Set<string>();
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { name, formula } of formulas) if (needsAddIn(formula, names)) names.add(name);
  }
  return names;
}

/** Such a name now stands for its formula as text: nothing uses it any more, and it is not lost. */
function withoutFormulaNames(workbook: string, { names, spilled }: WorkbookFormulas): string {
  // In a name a reference that is not held fast would move with the cell that uses the name.
  const heldFast: WorkbookFormulas['spilled'] = (sheet, cell) =>
    spilled(sheet, cell)?.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return workbook.replace(definedName, (whole, prefix: string, attributes: string, content: string) => {
    const formula = unescaped(content);
    const written = needsAddIn(formula, names)
      ? `"${`=${formula}`.slice(0, longestText).replace(/"/gu, '""')}"`
      : withSpillsWrittenOut(formula, '', heldFast);
    return written === formula
      ? whole
      : `<${prefix}definedName${attributes}>${escaped(written)}</${prefix}definedName>`;
  });
}

/** A text in a formula may have 255 characters; quotation marks in it count twice. */
const longestText = 120;

function withCalculation(workbook: string, mustCalculate: boolean): string {
  if (!mustCalculate) return workbook;
  const children = childrenOfRoot(workbook);
  const known = children.find(({ name }) => name === 'calcPr');
  if (known !== undefined) {
    const element = workbook.slice(known.start, known.end).replace(/\sfullCalcOnLoad="[^"]*"/u, '');
    const at = element.indexOf('calcPr') + 'calcPr'.length;
    const asked = inserted(element, at, ' fullCalcOnLoad="1"');
    return workbook.slice(0, known.start) + asked + workbook.slice(known.end);
  }
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  const last = children.filter(({ name }) => before.includes(name)).at(-1);
  return last === undefined
    ? workbook
    : inserted(workbook, last.end, `<${last.prefix}calcPr fullCalcOnLoad="1"/>`);
}

/** A table's own formula for new rows would bring the function back. */
async function forgetColumnFormulas(parts: Parts, names: ReadonlySet<string>): Promise<void> {
  const formula =
    /<((?:[\w.-]+:)?)(calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>([\s\S]*?)<\/\1\2>/gu;
  for (const path of parts.within('xl/tables/')) {
    const xml = (await parts.text(path)) ?? '';
    const changed = xml.replace(formula, (whole, _prefix: string, _name: string, text: string) =>
      needsAddIn(unescaped(text), names) ? '' : whole,
    );
    if (changed !== xml) parts.write(path, changed);
  }
}

/** The order of calculation names cells that no longer have a formula; a program works it out anew where it is missing. */
async function forgetCalculationOrder(parts: Parts): Promise<void> {
  const chain = (await relationshipsOf(parts, workbookPart)).find(({ kind }) => kind === 'calcChain');
  if (chain !== undefined) await removePart(parts, workbookPart, chain.path);
}
