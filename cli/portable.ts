import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sayCli } from '../src/locale/cliWords';
import type { Language } from '../src/locale/language';
import { sayRecord } from '../src/locale/recordWords';
import { recordCells } from '../src/locale/sv/recordCells';
import { saveAsNewFile } from '../src/workbook/doors/xlsxFile';
import { portableCopy } from '../src/workbook/record/portable/portableCopy';

/** Writes a copy of a file for those without the add-in, and tells what was done. */
export async function copyWithoutAddIn(from: string, to: string, language: Language): Promise<string> {
  const { bytes, replaced } = await portableCopy(new Uint8Array(await readFile(from)), basename(from));
  await saveAsNewFile({ bytes: () => bytes }, to);
  const valueless = replaced.filter(({ hadValue }) => !hadValue);
  const said = [
    replaced.length === 0
      ? sayRecord(language, 'portableNone')
      : sayRecord(language, 'portableReplaced', { count: replaced.length }),
    ...(valueless.length === 0
      ? []
      : [
          sayRecord(language, 'portableValueless', {
            count: valueless.length,
            text: recordCells.noValue,
            cells: valueless.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '),
          }),
        ]),
    sayCli(language, 'written', { file: to }),
  ];
  return `${said.join('\n')}\n`;
}
