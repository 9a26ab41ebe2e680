import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sayCli } from '../src/locale/cliWords';
import type { Request } from './arguments';
import { WrongArguments } from './arguments';
import { faultText } from './faults';
import type { Output } from './output';
import { rank } from './ranked';
import { rowsOf } from './rows';
import { textOf } from './text';

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Ranks every workbook of a folder, each by itself, and prints a line of JSON for each application. A workbook that cannot
 * be ranked is told of and does not stop the others.
 *
 * @returns the exit status: 0 all are ranked, 1 at least one is not
 * @throws WrongArguments where the command asks for what is done with one workbook only, or the folder has none
 */
export async function rankFolder(request: Request, { out, err }: Output): Promise<number> {
  refuseForFolder(request);
  const names = workbooksIn(request.input);
  if (names.length === 0) throw new WrongArguments('emptyFolder', { folder: request.input });
  let status = 0;
  for (const name of names) {
    // The line for each application has no use for the analysis and the frontier.
    const one = { ...request, input: join(request.input, name), json: false, quick: true };
    const { lines, why } = await linesOf(one, name);
    out(lines);
    err(why);
    if (why !== '') status = 1;
  }
  return status;
}

/** The lines of one workbook, or why there are none. */
async function linesOf(
  request: Request,
  name: string,
): Promise<{ readonly lines: string; readonly why: string }> {
  const { language } = request;
  try {
    const report = await rank(request);
    if (report.decision === null) return { lines: '', why: textOf(report, language) };
    return {
      lines: rowsOf(report)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
      why: '',
    };
  } catch (error) {
    const said = sayCli(language, 'cannotRank', { file: name });
    return { lines: '', why: `${said}\n  ${faultText(error, language)}\n` };
  }
}

/**
 * Names of the workbooks in a folder, in an order that is the same everywhere. Links are not followed; hidden files and
 * those that Excel and LibreOffice keep beside an open workbook are passed over.
 */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.~].*\.xlsx$/iu.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function refuseForFolder(request: Request): void {
  if (!request.json) throw new WrongArguments('folderNeedsJson');
  const forOne: readonly (readonly [option: string, isAsked: boolean])[] = [
    ['--out', request.out !== null],
    ['--portable', request.portable !== null],
    ['--keep', request.keep !== null],
    ['--budget', request.budget !== null],
    ['--weight', request.weights.length > 0],
  ];
  for (const [option, isAsked] of forOne) if (isAsked) throw new WrongArguments('notForFolder', { option });
}
