/** The routes of the test app, and what a click on each call must show: what the plain program gives. */
import type { Browser, Page } from 'playwright-core';

export const ROUTES: Readonly<Record<string, readonly string[]>> = {
  captured: ['"Hello Ada"'],
  'default-parameter': ['["a draft",7]'],
  'self-recursion': ['[5,3,1]'],
  'sibling-recursion': ['false'],
  'use-before-declaration': ['"Hello Ada"'],
  'later-declaration': ['42'],
  'local-helper': ['["No. 1","No. 2"]'],
  'captured-reference': ['12'],
  'parenthesised-default': ['21'],
  'satisfies-default': ['36'],
  'anonymous-default-inline': ['"42 pieces"'],
  'inline-in-file-level': ['42'],
  'made-by-the-client': ['102'],
  'object-method': ['"Ada!"'],
  loop: ['1'],
  star: ['-7'],
  shadowed: ['["outer","inner!"]', '["given","given"]'],
};

/** What plugin-rsc's own pass gets right. */
export const RIGHT_IN_STOCK: readonly string[] = ['captured', 'object-method', 'loop', 'shadowed', 'star'];

/** Opens a route, clicks all its calls, and reads what they show; or says that the route cannot be shown. */
export async function visit(page: Page, url: string, route: string): Promise<readonly string[] | 'fails'> {
  const response = await page.goto(`${url}/?show=routes/${route}`);
  if (response === null || !response.ok()) return 'fails';
  if (!(await hydrated(page))) return 'fails';
  const make = page.getByRole('button', { name: 'make' });
  if ((await make.count()) > 0) {
    await make.click();
    if (
      !(await page
        .getByRole('button', { name: 'call' })
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        ))
    )
      return 'fails';
  }
  return await callAll(page);
}

export async function callAll(page: Page): Promise<readonly string[]> {
  const shown: string[] = [];
  const calls = page.locator('p:has(button)');
  for (let index = 0; index < (await calls.count()); index++) {
    const output = calls.nth(index).locator('output');
    const before = await output.textContent();
    await calls.nth(index).getByRole('button').click();
    const start = Date.now();
    while ((await output.textContent()) === before && Date.now() - start < 5000) await page.waitForTimeout(20);
    shown.push((await output.textContent()) ?? '');
  }
  return shown;
}

/** Opens a page of a framework's app and clicks all its calls. */
export async function callAllOf(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  // Development may bundle a dependency at the first visit, and load the page again.
  await page.waitForTimeout(3000);
  await page.goto(url);
  if (!(await hydrated(page))) throw new Error('The page does not hydrate.');
  return await callAll(page);
}

export async function hydrated(page: Page): Promise<boolean> {
  return await page.waitForSelector('html[data-hydrated]', { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
