import { sayCli } from '../src/locale/cliWords';
import { WrongArguments, languageAskedFor, requestOf } from './arguments';
import { faultText } from './faults';
import { checkFiles } from './files';
import { isFolder, rankFolder } from './folder';
import { jsonOf } from './json';
import type { Output } from './output';
import { copyWithoutAddIn } from './portable';
import { rank } from './ranked';
import { textOf } from './text';

/**
 * Ranks a workbook file, or those of a folder.
 *
 * @returns the exit status: 0 ranked, 1 a workbook cannot be ranked or not be written, 2 wrong arguments
 */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  const out = (text: string): void => output.out(printable(text));
  const err = (text: string): void => output.err(printable(text));
  const language = languageAskedFor(argv);
  try {
    const request = requestOf(argv);
    if (request === null) {
      out(`${sayCli(language, 'usage')}\n${sayCli(language, 'help')}\n`);
      return 0;
    }
    if (isFolder(request.input)) return await rankFolder(request, { out, err });
    checkFiles(request.input, request.out);
    checkFiles(request.input, request.portable, '--portable');
    if (request.portable !== null && request.out === null) {
      out(await copyWithoutAddIn(request.input, request.portable, language));
      return 0;
    }
    const report = await rank(request);
    const ranked = report.decision !== null;
    if (request.json) out(jsonOf(report, language));
    else (ranked ? out : err)(textOf(report, language));
    if (ranked && request.portable !== null && request.out !== null) {
      const said = await copyWithoutAddIn(request.out, request.portable, language);
      (request.json ? err : out)(said);
    }
    return ranked ? 0 : 1;
  } catch (error) {
    if (error instanceof WrongArguments) {
      const detail = sayCli(language, error.sentence, error.values);
      err(`${sayCli(language, 'argument', { detail })}\n${sayCli(language, 'usage')}\n`);
      return 2;
    }
    err(`${faultText(error, language)}\n`);
    return 1;
  }
}

/** Without the characters by which a text in a cell could give the terminal commands. JSON has none: it writes their numbers. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
