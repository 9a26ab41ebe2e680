import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { WrongArguments } from './arguments';

/**
 * Looks at the files before anything is read or worked out.
 *
 * @throws WrongArguments where the input is not there, or the output would overwrite something or has no folder
 */
export function checkFiles(input: string, out: string | null, option = '--out'): void {
  if (statSync(input, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new WrongArguments('noSuchFile', { file: input });
  }
  if (out === null) return;
  if (!out.toLowerCase().endsWith('.xlsx')) throw new WrongArguments('outEnding', { option, file: out });
  if (existsSync(out)) {
    const same = realpathSync(out) === realpathSync(input);
    throw new WrongArguments(same ? 'outIsInput' : 'outExists', { option, file: out });
  }
  const folder = dirname(resolve(out));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new WrongArguments('outFolder', { file: out });
  }
}
