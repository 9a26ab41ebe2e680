import { installedBrowser, launchPackedBrowser, packedBrowser } from '../e2e/browser';

describe('the browser for tests', () => {
  test('CHROME_PATH is believed, and must exist', () => {
    expect(installedBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
    expect(() => installedBrowser({ CHROME_PATH: '/finns/inte' })).toThrow('/finns/inte');
  });

  test('without an installed one there is none', () => {
    expect(installedBrowser({ PATH: '/finns/inte' })).toBe(
      process.platform === 'linux' ? null : expect.anything(),
    );
  });

  test('the one that comes with npm starts, where the computer is of its kind', async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      expect(packedBrowser()).toBeNull();
      return;
    }
    const browser = await launchPackedBrowser();
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent = 1 + 1">Räkna</button>');
    await page.click('button');
    expect(await page.textContent('button')).toBe('2');
    await browser.close();
  });
});
