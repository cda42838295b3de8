/** `use-server report`: the page as a browser shows it. */
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** Everything that the page asked the network for, and what the browser complained about. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

async function openReport(
  it: Tree,
  { args = [], hash = '', ...options }: BrowserContextOptions & { readonly args?: readonly string[]; readonly hash?: string } = {},
): Promise<Opened> {
  const { code, out } = it.run('report', '--out', 'report.html', ...args);
  expect([code, out]).toEqual([0, '']);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('file:') && request.url().includes('report.html') ? null : faults.push(request.url())));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${pathToFileURL(it.path('report.html')).href}${hash}`);
  return { page, faults, close: () => context.close() };
}

const names = (page: Page): Promise<string[]> => page.locator('button.name:visible').allInnerTexts();

describe('the page', () => {
  it('shows every Server Function, and what there is to know of one when it is opened', async () => {
    const { page, faults, close } = await openReport(tree(shop));
    expect(await names(page)).toEqual([
      'save(previous, formData)',
      'search(query)',
      'clear()',
      'forgotten()',
      'Page.buy(formData)',
      'Page.button.formAction()',
    ]);
    await page.getByRole('button', { name: 'Page.buy' }).click();
    const details = await page.locator('tr.details').innerText();
    for (const part of [
      'Source',
      "'use server'",
      'What travels with it',
      'only user.address.street, user.id',
      'Who uses it',
      'The client gets',
      'React sends the id',
      'The server gets',
      'registerServerReference',
    ])
      expect(details).toContain(part);
    await page.getByRole('button', { name: 'Page.buy' }).click();
    expect(await page.locator('tr.details').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('searches, filters, and sorts both ways', async () => {
    const { page, close } = await openReport(tree(shop));
    await page.keyboard.press('/');
    await page.keyboard.type('SEARCH');
    expect(await names(page)).toEqual(['search(query)']);
    expect(await page.getByRole('status').innerText()).toBe('1 of 6 functions');
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Kind').selectOption('inline');
    expect(await names(page)).toEqual(['Page.buy(formData)', 'Page.button.formAction()']);
    await page.getByLabel('Captures').selectOption('none');
    expect(await names(page)).toEqual(['Page.button.formAction()']);
    await page.getByLabel('Captures').selectOption('');
    await page.getByLabel('Kind').selectOption('');
    const head = page.getByRole('columnheader', { name: 'Function' });
    await head.getByRole('button').click();
    expect([(await names(page))[0], await head.getAttribute('aria-sort')]).toEqual(['clear()', 'ascending']);
    await head.getByRole('button').click();
    expect([(await names(page))[0], await head.getAttribute('aria-sort')]).toEqual(['search(query)', 'descending']);
    await close();
  });

  it('opens the function that the address names, by the beginning of its id', async () => {
    const it = tree(shop);
    const { functions } = JSON.parse(it.run('list', '--json', '--no-references').out) as {
      readonly functions: readonly { readonly id: string; readonly name: string }[];
    };
    const { page, close } = await openReport(it, { hash: `#${functions.find(({ name }) => name === 'search')?.id.slice(0, 8) ?? ''}` });
    expect(await page.locator('button[aria-expanded=true]').allInnerTexts()).toEqual(['search(query)']);
    await close();
  });

  it('has a column of guards where some are configured: filtered, sorted, and told with the way', async () => {
    const it = tree({
      'use-server.config.json': JSON.stringify({
        guards: [{ from: './auth', names: ['requireUser'], kind: 'throws' }],
        public: { 'actions.ts#signIn': 'no session yet' },
      }),
      'auth.ts': 'export async function requireUser() {}\n',
      'posts.ts': "import { requireUser } from './auth';\nexport async function drop(id) { await requireUser(); await db.delete(id); }\n",
      'actions.ts':
        "'use server';\nimport { drop } from './posts';\nexport async function signIn() {}\nexport async function remove(id) { await drop(id); }\nexport async function pay(userId) { await db.pay(userId); }\n",
    });
    const { page, faults, close } = await openReport(it, { viewport: { width: 360, height: 800 }, bypassCSP: true });
    expect(await page.locator('body').innerText()).toContain('1 function without a guard seen');
    await page.getByLabel('Guard').selectOption('none');
    expect(await names(page)).toEqual(['pay(userId)']);
    await page.getByLabel('Guard').selectOption('guarded');
    await page.getByRole('button', { name: 'remove' }).click();
    expect(await page.locator('tr.details').innerText()).toContain('guarded by requireUser (auth.ts:1), via drop (posts.ts:2)');
    await page.getByLabel('Guard').selectOption('');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('columnheader', { name: 'Guard' }).getByRole('button').click();
    expect(await names(page)).toEqual(['pay(userId)', 'signIn()', 'remove(id)']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(faults).toEqual([]);
    await close();

    const without = await openReport(tree(shop));
    expect(await without.page.getByRole('columnheader', { name: 'Guard' }).count()).toBe(0);
    await without.close();
  });

  it('says what has changed since an older manifest', async () => {
    const it = tree(shop);
    it.run('manifest', '--out', 'old.json');
    it.write({ 'app/more.ts': "'use server';\nexport async function added() {}\n" });
    const { page, close } = await openReport(it, { args: ['--manifest', 'old.json'] });
    expect(await page.locator('section.changes').innerText()).toMatch(
      /Since the older manifest\s+Added: clients can call them from now on \(1\)\s+added \(app\/more\.ts:2\)/,
    );
    await close();
  });

  it('takes names and code for text, whatever stands in them', async () => {
    const { page, faults, close } = await openReport(
      tree({
        'package.json': '{ "name": "<img src=x onerror=alert(1)>" }',
        'a.ts': "'use server';\nasync function a() { return '</script><script>alert(2)</script><!--'; }\nexport { a as \"<b>\\u202e\" };\n",
      }),
    );
    expect(await page.locator('h1').innerText()).toBe('Server Functions of <img src=x onerror=alert(1)>');
    await page.locator('button.name').click();
    const details = await page.locator('tr.details').innerText();
    expect(details).toContain("return '</script><script>alert(2)</script><!--';");
    expect(details).toContain('<b>\\u{202e}');
    expect(faults).toEqual([]);
    await close();
  });

  it('shows a tree without Server Functions, and files that cannot be read', async () => {
    const { page, close } = await openReport(tree({ 'a.ts': "'use server';\nexport async function (" }));
    expect(await page.locator('main').innerText()).toContain('1 file could not be read, so functions may be missing:\n\na.ts: ');
    await close();
  });
});

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  it('fits, and has no fault that axe knows', async () => {
    const { page, close } = await openReport(tree(shop), { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.getByRole('button', { name: 'Page.buy' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const page = window as typeof window & { readonly axe: typeof axe };
      return (await page.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    await close();
  });
});

it('prints as a table, every row of it', async () => {
  const { page, close } = await openReport(tree(shop), { viewport: { width: 718, height: 400 } });
  await page.emulateMedia({ media: 'print' });
  const rows = await page.evaluate(() => {
    const found = [...document.querySelectorAll('tbody tr')];
    return {
      laidOut: found.filter((row) => row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
      all: found.length,
      columns: getComputedStyle(found[0] as Element).display,
    };
  });
  expect(rows).toEqual({ laidOut: 6, all: 6, columns: 'grid' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await page.getByLabel('Search').isVisible()).toBe(false);
  await close();
});

it('lays out no more of two thousand functions than are to be seen, when it opens, after a search and in another order', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, file) => [
      `app/actions${file}.ts`,
      `'use server';\n${Array.from({ length: 20 }, (_, index) => `export async function act${file}_${index}(id) { return id; }\n`).join('')}`,
    ]),
  );
  const { page, faults, close } = await openReport(tree(files));
  const laidOut = async (): Promise<number> => {
    // A frame, and one that has drawn it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return page.evaluate(
      () => [...document.querySelectorAll('tbody tr')].filter((row) => row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  };
  expect(await page.locator('tbody tr').count()).toBe(2000);
  expect(await laidOut()).toBeLessThan(150);
  await page.locator('.search input').fill('act7_');
  expect(await page.locator('[role=status]').innerText()).toBe('20 of 2,000 functions');
  await page.locator('.search input').fill('');
  expect(await laidOut()).toBeLessThan(150);
  await page.locator('thead button', { hasText: 'Place' }).click();
  expect(await laidOut()).toBeLessThan(150);
  await page.locator('button.name').last().scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('button.name').last().innerText()).toContain('act99_19');
  expect(faults).toEqual([]);
  await close();
});
