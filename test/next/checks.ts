/** What a person does with the pages of the example, and what has to come of it. The same for every bundler, and for Next.js alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Check {
  readonly name: string;
  /** A form works before JavaScript does, and without. */
  readonly withoutJavaScript?: true;
  readonly run: (page: Page, origin: string) => Promise<void>;
}

let count = 0;
/** A title that no other check has written. */
function fresh(word: string): string {
  count += 1;
  return `${word} ${count}`;
}

function create(path: string, button: string, shown: (title: string) => string = (title) => title): Check['run'] {
  return async (page, origin) => {
    const title = fresh(path);
    await page.goto(`${origin}/${path}`);
    await page.fill('input[name="title"]', title);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.locator('li', { hasText: shown(title) }).waitFor();
  };
}

async function textOf(page: Page, pattern: RegExp): Promise<string> {
  const locator = page.getByText(pattern);
  await locator.waitFor();
  return (await locator.textContent()) ?? '';
}

async function numberIn(page: Page, pattern: RegExp): Promise<number> {
  return Number(/\d+/.exec(await textOf(page, pattern))?.[0]);
}

export const checks: readonly Check[] = [
  {
    name: 'a function inside a Server Component, with a captured variable',
    withoutJavaScript: true,
    run: create('inline', 'Create', (title) => `${title} by Ada`),
  },
  {
    name: 'exported functions with a directive of their own',
    withoutJavaScript: true,
    run: async (page, origin) => {
      await create('module', 'Create')(page, origin);
      const title = `module ${count}`;
      await page.getByRole('button', { name: `Delete ${title}`, exact: true }).click();
      await page.locator('li', { hasText: title }).waitFor({ state: 'detached' });
    },
  },
  { name: 'a Client Component that imports from a file with the directive on top', withoutJavaScript: true, run: create('client', 'Create') },
  {
    name: 'a Server Function as prop, bound',
    withoutJavaScript: true,
    run: async (page, origin) => {
      await page.goto(`${origin}/props`);
      const name = fresh('lamp');
      const form = page.locator('form').first();
      await form.locator('input[name="name"]').fill(name);
      await form.getByRole('button').click();
      await page.getByRole('button', { name: `Rename ${name}`, exact: true }).waitFor();
    },
  },
  { name: 'action of a form', withoutJavaScript: true, run: create('form', 'Publish', (title) => `Published: ${title}`) },
  { name: 'formAction of a button', withoutJavaScript: true, run: create('form', 'Save draft', (title) => `Draft: ${title}`) },
  {
    name: 'onClick, with state',
    run: async (page, origin) => {
      await page.goto(`${origin}/like`);
      const before = await numberIn(page, /^Likes: /);
      await page.getByRole('button', { name: 'Like' }).click();
      await page.getByText(`Likes: ${before + 1}`, { exact: true }).waitFor();
    },
  },
  {
    name: 'useActionState with startTransition and a spinner',
    run: async (page, origin) => {
      await page.goto(`${origin}/pending`);
      await page.getByRole('button', { name: 'Create post' }).click();
      await page.getByRole('status').waitFor();
      await page.getByText('Created: 1', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Create post' }).waitFor();
    },
  },
  {
    name: 'useEffect with useTransition',
    run: async (page, origin) => {
      await page.goto(`${origin}/views`);
      const before = await numberIn(page, /\(counted\)/);
      await page.reload();
      // The server's page says so too, before the effect has run.
      await expect.poll(() => numberIn(page, /\(counted\)/), { timeout: 20_000 }).toBeGreaterThan(before);
    },
  },
  { name: 'revalidatePath', withoutJavaScript: true, run: create('posts', 'Create') },
  { name: 'revalidateTag', withoutJavaScript: true, run: create('tags', 'Create') },
  {
    name: 'redirect after a mutation',
    withoutJavaScript: true,
    run: async (page, origin) => {
      await create('redirect', 'Create and show')(page, origin);
      expect(page.url()).toMatch(/\/posts\?created=\d+$/);
    },
  },
  {
    name: 'cookies: set and delete',
    withoutJavaScript: true,
    run: async (page, origin) => {
      await page.goto(`${origin}/cookies`);
      await page.fill('input[name="name"]', 'Grace');
      await page.getByRole('button', { name: 'Remember' }).click();
      await page.getByText('Cookie: Grace', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Forget' }).click();
      await page.getByText('Cookie: none', { exact: true }).waitFor();
    },
  },
  {
    name: 'cookies: get, in a function that is called',
    run: async (page, origin) => {
      await page.context().addCookies([{ name: 'name', value: 'Alan', url: origin }]);
      await page.goto(`${origin}/cookies`);
      await page.getByRole('button', { name: 'Greet' }).click();
      await page.getByText('Hello Alan').waitFor();
      await page.context().clearCookies();
    },
  },
];

/** What the functions of `routes/<name>` give. */
export const routes: Readonly<Record<string, readonly unknown[]>> = {
  'default-parameters': ['untitled 8'],
  'loop-variables': [0, 1, 2, 'a1', 'b2'],
  'catch-parameters': ['caught SyntaxError'],
  'later-declarations': [16],
  recursion: [203],
  'before-declaration': ['hello from below'],
  'export-names': ['published', 'published', 'published'],
  're-exports': ['loaded from the server', 'loaded from the server', 'stored'],
  'star-exports': ['loaded', 'stored', 'listed'],
  'default-satisfies': ['satisfied'],
  'nested-in-actions': [11],
  'odd-names': ['removed', 'removed'],
  helpers: ['Ada: hello', 'revalidated', 'dynamic'],
};

/** Opens a route, presses its button, and gives what is shown. */
export async function resultOf(page: Page, origin: string, route: string): Promise<string> {
  const response = await page.goto(`${origin}/${route}`);
  if (response?.status() !== 200) return `status ${String(response?.status())}`;
  await page.getByRole('button', { name: 'Run' }).click({ timeout: 5_000 });
  const output = page.locator('output:not(:empty)');
  await output.waitFor({ timeout: 10_000 });
  return (await output.textContent()) ?? '';
}
