/** examples/vite-rsc, built and previewed: every common use of a Server Function in a browser, with JavaScript and without. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from '../harness/chromium.ts';
import { hydrated } from './routes.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

const root = fileURLToPath(new URL('../../examples/vite-rsc/', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const SECRETS = ['ada@example.com', 'First! What a lovely place', 'Row.like', 'app/actions', 'That does not look like'];
interface Listed {
  readonly id: string;
  readonly module: string;
  readonly export: string;
}

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  await viteBuild({ root });
  [server, browser] = await Promise.all([viteServe({ root }, 'preview'), launchChromium()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  if (javaScriptEnabled) expect(await hydrated(page)).toBe(true);
  return page;
}

const rows = (page: Page) => page.locator('li');
const hiddenInputs = async (page: Page): Promise<string> => {
  const inputs = page.locator('input[type=hidden]');
  return inputs.evaluateAll((all) => all.map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`).join('\n'));
};
const form = (page: Page, name: string) => page.locator(`form[aria-label="${name}"]`);

describe('with JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(true);
  });

  test('useEffect and useTransition: a call when the page is shown', async () => {
    await page.getByText(/^\d+ visits$/).waitFor();
  });

  test('useActionState in a form, with its error and its result', async () => {
    await form(page, 'sign').getByRole('button').click();
    await page.getByText('Please write something first.').waitFor();
    await form(page, 'sign').getByRole('textbox').fill('Written in Chromium');
    await form(page, 'sign').getByRole('button').click();
    await page.getByText('Signed 1 times. Thank you!').waitFor();
    await rows(page).filter({ hasText: 'Written in Chromium' }).waitFor();
  });

  test('an inline function with captures as a form’s action; it stands below its use', async () => {
    await form(page, 'wave').getByRole('button').click();
    await rows(page).filter({ hasText: 'Ada: Hello! 👋' }).first().waitFor();
  });

  test('an event handler whose result updates state', async () => {
    await page.getByLabel('search').fill('machine');
    await page.locator('output').filter({ hasText: 'Linus' }).waitFor();
  });

  test('useActionState with startTransition', async () => {
    const like = rows(page).filter({ hasText: 'Grace' }).getByRole('button', { name: '♥' });
    await like.click();
    await rows(page).filter({ hasText: 'Grace' }).getByRole('button', { name: '♥ 1' }).waitFor();
  });

  test('a prop, called with an argument and with a default that is captured', async () => {
    const row = rows(page).filter({ hasText: 'Linus' });
    await row.getByLabel('edit').fill('Works everywhere.');
    await row.getByRole('button', { name: 'Save' }).click();
    await rows(page).filter({ hasText: 'Linus: Works everywhere.' }).waitFor();
    await row.getByRole('button', { name: 'Shout' }).click();
    await rows(page).filter({ hasText: 'Linus: WORKS EVERYWHERE.' }).waitFor();
  });

  test('two buttons of one form, each with its own function', async () => {
    const grace = () => rows(page).filter({ hasText: 'Grace:' });
    await grace().getByRole('button', { name: 'Say it again' }).click();
    await expect.poll(() => grace().count()).toBe(2);
    await grace().first().getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => grace().count()).toBe(1);
  });

  test('an exported function with a directive of its own', async () => {
    await form(page, 'newsletter').getByRole('textbox').fill('grace@example.com');
    await form(page, 'newsletter').getByRole('button').click();
    await rows(page).filter({ hasText: 'grace reads along now.' }).waitFor();
  });
});

describe('without JavaScript', () => {
  test('forms work: captures travel encrypted in hidden inputs', async () => {
    const page = await open(false);
    const before = await rows(page).count();
    await form(page, 'wave').getByRole('button').click();
    await expect.poll(() => rows(page).count()).toBe(before + 1);
    expect(await rows(page).first().textContent()).toContain('Ada: Hello! 👋');
    const hidden = await hiddenInputs(page);
    expect(hidden).toContain('$ACTION_REF_');
    // Each page is encrypted anew: three letters that a ciphertext has by chance are not in the next one, and what is in clear is in both.
    const again = await hiddenInputs(await open(false));
    for (const clear of ['Hello', 'Ada', 'example.com']) expect(hidden.includes(clear) && again.includes(clear), clear).toBe(false);
  });

  test('formAction and useActionState work', async () => {
    const page = await open(false);
    await form(page, 'sign').getByRole('button').click();
    await page.getByText('Please write something first.').waitFor();
    const linus = () => rows(page).filter({ hasText: 'Linus' });
    await linus().first().getByRole('button', { name: 'Say it again' }).click();
    await expect.poll(() => linus().count()).toBe(2);
    await linus().first().getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => linus().count()).toBe(1);
  });
});

describe('the server', () => {
  const references = () => readManifest(readFileSync(`${root}dist/rsc/use-server-manifest.json`, 'utf8')).references;
  const callId = (name: string): string => Object.entries(references()).find(([, reference]) => reference.name === name)?.[0] ?? '';
  const call = (init: RequestInit & { headers?: Record<string, string> }) => fetch(server.url, { ...init, headers: { origin: server.url, ...init.headers } });

  test('runs a function for a POST with its id', async () => {
    const response = await call({ method: 'POST', headers: { 'server-function': callId('countVisit') }, body: '[]' });
    expect(response.status).toBe(200);
  });

  test('runs nothing for GET, for an unknown id, and for an export that is no Server Function', async () => {
    const id = callId('subscribe');
    const key = id.slice(0, id.indexOf('#'));
    expect((await fetch(server.url, { headers: { 'server-function': id, origin: server.url } })).status).toBe(200);
    for (const name of ['isEmailAddress', 'subscribe', 'default', '__proto__', `_${'0'.repeat(40)}`]) {
      const response = await call({ method: 'POST', headers: { 'server-function': `${key}#${name}` }, body: '[]' });
      expect([name, response.status]).toEqual([name, 404]);
    }
  });

  test('turns down captures that were changed, or sent for another function', async () => {
    const page = await open(false);
    const sent = await form(page, 'wave')
      .locator('input[type=hidden]')
      .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const));
    const rowsBefore = await rows(page).count();
    const submit = (change: (name: string, value: string) => string) => {
      const body = new FormData();
      for (const [name, value] of sent) body.append(name, change(name, value));
      return call({ method: 'POST', body });
    };
    expect((await submit((_, value) => value)).status).toBe(200);
    const isSealed = (value: string): boolean => !value.includes('"id"') && value.length > 80;
    expect(sent.filter(([, value]) => isSealed(value))).toHaveLength(1);
    const flip = (value: string): string => value.replace(/^(.{40})(.)/, (_, before: string, character: string) => before + (character === 'x' ? 'y' : 'x'));
    expect((await submit((_, value) => (isSealed(value) ? flip(value) : value))).status).toBe(500);
    expect((await submit((_, value) => value.replace(callId('WaveForm.wave'), callId('Row.like')))).status).toBe(500);
    await page.reload();
    expect(await rows(page).count()).toBe(rowsBefore + 1);
  });
});

test('the manifest of the build has the functions that use-server list finds', () => {
  const listed: unknown = JSON.parse(execFileSync(process.execPath, [cli, 'list', root, '--json'], { encoding: 'utf8' }));
  const place = ({ module, export: name }: Pick<Listed, 'module' | 'export'>): string => `${module}#${name}`;
  const manifest = readManifest(readFileSync(`${root}dist/rsc/use-server-manifest.json`, 'utf8'));
  const built = Object.values(manifest.references).map(place).sort();
  expect(built.length).toBeGreaterThan(8);
  const { functions } = listed as { functions: readonly Listed[] };
  expect(built).toEqual(functions.map(place).sort());
  // Behind plugin-rsc's key of the module stands the id that the command line shows.
  const names = Object.keys(manifest.references).map((id) => /^[\da-f]{12}#_([\da-f]{40})$/.exec(id)?.[1]);
  expect(names.sort()).toEqual(functions.map(({ id }) => id).sort());
});

test('no server code and no name of a function is in what the browser gets', () => {
  const folder = `${root}dist/client/assets/`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const text = readFileSync(folder + file, 'utf8');
    for (const secret of SECRETS) expect(text.includes(secret), `${secret} in ${file}`).toBe(false);
  }
});
