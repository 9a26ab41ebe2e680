import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import { LocaleType, createUniver, mergeLocales } from '@univerjs/presets';
import type { FUniver, Univer } from '@univerjs/presets';
import { swedishGridWords } from './swedishGridWords';
import type { PageLanguage } from './words';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer's interface in the element: formula bar, sheet tabs, tables, validation; the ribbon is the page's own. */
export function createGrid(container: HTMLElement, language: PageLanguage, dark: boolean): Grid {
  const words = mergeLocales(coreWords, tableWords, dataValidationWords, conditionalFormattingWords);
  const shown = language === 'sv' ? mergeLocales(words, swedishGridWords) : words;
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: shown },
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        // The file's own results show until the add-in's functions are there to calculate.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      }),
      // Without the tag that Univer hangs over a table's corner: Excel has none, and it covers the row above.
      { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
      UniverSheetsDataValidationPreset(),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return { univer, api: univerAPI };
}
