/** Whatever stops a write, the pane says what happened, in the reader's language, and has a way on that works. */
import type { Browser, Page } from 'playwright-core';
import { faultSentence } from '../../src/locale/faultWords';
import type { Language } from '../../src/locale/language';
import { sayPane } from '../../src/locale/paneWords';
import type { PaneKey } from '../../src/locale/paneWords';
import type { FaultCode } from '../../src/workbook/workbook';
import { launchBrowser } from '../e2e/browser';
import { buildStand } from '../taskpane/stand/build';

/** Every reason for which Excel's door refuses to write; the others are of files. */
const codes: readonly FaultCode[] = [
  'unreachable',
  'cellEditMode',
  'protectedSheet',
  'filteredTable',
  'occupied',
  'cellInTheWay',
  'nameTaken',
  'changedMeanwhile',
  'conflict',
  'notesWithoutRow',
  'tooLarge',
  'halfWritten',
  'notFetched',
  'unexpected',
];

/** As the stand gives them. */
const values = {
  sheet: 'Inriktningar',
  table: 'Inriktningar',
  cell: 'C2',
  name: 'Underlag',
  detail: 'GeneralException',
};

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());

test.each(['sv', 'en'] as const)(
  '%s: every refusal in words, and then it is published',
  async (language: Language) => {
    const page: Page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const word = (key: PaneKey): string => sayPane(language, key);
    await page.goto(`${address}?language=${language}&theme=light`);
    await page.locator('dl').first().waitFor();
    await page.getByRole('navigation').getByRole('button').first().click();
    await page.locator('[data-view=publishing]').click();
    const publish = page.locator('main button:not([aria-disabled=true])', {
      hasText: new RegExp(`^${word('publishNow')}$`),
    });
    await publish.waitFor();
    for (const code of codes) {
      await page.evaluate((one) => window.stand.refuse(one), code);
      await publish.click();
      const notice = page.getByRole('group').filter({ hasText: word('writeFailed') });
      await notice.getByText(faultSentence(language, { code, values })).waitFor();
      // Read again, and the notice goes; or try again, as the last one does.
      await page.evaluate(() => window.stand.refuse(null));
      if (code === codes.at(-1)) await notice.getByRole('button', { name: word('tryAgain') }).click();
      else {
        await notice.getByRole('button', { name: word('readAgain') }).click();
        await notice.waitFor({ state: 'detached' });
      }
    }
    await page.getByText(word('published')).first().waitFor();
    await page.close();
  },
);
