/**
 * The pane under the content security policy that it is served with in production: nothing of it is refused, and what
 * the policy is there to refuse is refused.
 */
import type { Browser } from 'playwright-core';
import { contentSecurityPolicy, excelOnTheWeb } from '../../scripts/build/headers';
import { defaultInstallation, officeOriginsOf } from '../../scripts/build/installation';
import { launchBrowser } from './browser';
import { startWorkbench } from './workbench';
import type { TestWorkbench, WorkbenchPage } from './workbench';

let browser: Browser;
let workbench: TestWorkbench;
let opened: WorkbenchPage;

beforeAll(async () => {
  [browser, workbench] = [await launchBrowser(), await startWorkbench()];
  opened = await workbench.open(browser);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
  await workbench.close();
});

test('the pane is served with the policy of production, but for who may frame it and where office.js is', async () => {
  const response = await fetch(`${workbench.address}/taskpane.html`);
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy([], ["'self'"]));
  const production = contentSecurityPolicy(officeOriginsOf(defaultInstallation), excelOnTheWeb);
  expect(production).toContain(
    "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft;",
  );
  expect(production).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|script-src[^;]*unsafe-inline/);
});

test('every view opens and nothing that the pane does is refused', async () => {
  const { pane } = opened;
  await pane.evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const navigation = pane.getByRole('navigation');
  const count = await pane.locator('[data-view]').count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    await navigation.getByRole('button').first().click();
    await pane.locator('[data-view]').nth(index).click();
    await pane.locator('main[aria-busy=false]:visible').first().waitFor();
  }
  const refused = await pane.evaluate(() => (window as unknown as { refused: string[] }).refused);
  expect(refused).toEqual([]);
  expect(opened.errors).toEqual([]);
  expect(opened.foreignRequests).toEqual([]);
});

test('text is not made into code, and nothing is asked of another address', async () => {
  const outcome = await opened.pane.evaluate(async () => {
    // What the debugger calls may make code of text; what the page itself calls a moment later may not.
    await new Promise((resume) => setTimeout(resume));
    const tried = async (what: () => unknown): Promise<string> => {
      try {
        await what();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      eval: await tried(() => Reflect.construct(Function, ['return 1'])),
      request: await tried(() => fetch('https://example.org/')),
      script: await tried(
        () =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            if ((window as unknown as { ran?: boolean }).ran === true) resolve(null);
            else reject(new Error('refused'));
          }),
      ),
    };
  });
  expect(outcome).toEqual({ eval: 'EvalError', request: 'TypeError', script: 'Error' });
});
