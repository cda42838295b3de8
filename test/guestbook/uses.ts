/** Every use of a Server Function that the guestbook shows, as a person tries it. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

export interface Step {
  readonly title: string;
  readonly run: (page: Page) => Promise<void>;
}

const entries = (page: Page) => page.locator('.entries > li');
const newest = (page: Page) => entries(page).first();
const isShown = async (page: Page, text: string): Promise<void> => void (await page.getByText(text).first().waitFor());
/** `waitFor` waits for one thing; this waits until the page says so. */
const becomes = async (read: () => Promise<unknown>, value: unknown): Promise<void> => {
  await expect.poll(read, { timeout: 15_000, interval: 50 }).toEqual(value);
};

async function sign(page: Page, message: string): Promise<void> {
  await page.getByLabel('Your message').first().fill(message);
  await page.getByRole('button', { name: 'Sign the guestbook' }).click();
}

/** What React promises to work before hydration, and without JavaScript altogether. */
const forms: readonly Step[] = [
  {
    title: "1: a file with 'use server' on top",
    async run(page) {
      await sign(page, '  ');
      await isShown(page, 'Please write something first.');
      await sign(page, 'Hello from the browser');
      await isShown(page, 'Thank you!');
      await becomes(async () => (await newest(page).innerText()).includes('Ada'), true);
    },
  },
  {
    title: '2: inline, with captured variables',
    async run(page) {
      await page.getByRole('button', { name: 'Just wave, Ada' }).click();
      await becomes(async () => await newest(page).getByRole('textbox').inputValue(), '👋');
    },
  },
  {
    title: '3: an exported function of a plain module',
    async run(page) {
      await page.getByLabel('E-mail address').fill(`${Date.now()}@example.com`);
      await page.getByRole('button', { name: 'Subscribe' }).click();
      await becomes(async () => /[1-9]\d* (?:person|people)/.test(await page.locator('.note').innerText()), true);
    },
  },
  {
    title: '6: <form action> and <button formAction>',
    async run(page) {
      const count = await entries(page).count();
      await newest(page).getByRole('button', { name: 'Pin' }).click();
      await newest(page).getByRole('button', { name: 'Unpin' }).waitFor();
      await newest(page).getByRole('button', { name: 'Delete' }).click();
      await becomes(() => entries(page).count(), count - 1);
    },
  },
  {
    title: 'who is signed in decides what can be done',
    async run(page) {
      expect(await page.getByRole('button', { name: 'Clear the guestbook' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Grace' }).click();
      const count = await entries(page).count();
      await page.getByRole('button', { name: 'Clear the guestbook' }).click();
      await becomes(() => entries(page).count(), 0);
      await page.getByRole('button', { name: 'back' }).click();
      await becomes(() => entries(page).count(), count);
      await page.getByRole('button', { name: 'Ada' }).click();
      await page.getByRole('button', { name: 'Just wave, Ada' }).waitFor();
    },
  },
];

const calls: readonly Step[] = [
  {
    title: '4 and 7: imported by a Client Component, called from an event handler',
    async run(page) {
      await page.getByLabel('Search').fill('ENGINE');
      await page.getByRole('button', { name: 'Search' }).click();
      await becomes(() => page.locator('ol[aria-label=found] li').allInnerTexts(), ['Ada: The engine sends its regards.']);
      await page.getByLabel('Search').fill('nobody wrote this');
      await page.getByLabel('Search').press('Enter');
      await becomes(() => page.locator('ol[aria-label=found] li').allInnerTexts(), ['Nothing found.']);
    },
  },
  {
    title: '5: passed to a Client Component as a prop',
    async run(page) {
      const message = newest(page).getByRole('textbox');
      await message.fill('  edited in place ');
      await newest(page).getByRole('button', { name: 'Save' }).click();
      await becomes(() => message.inputValue(), 'edited in place');
      await page.reload();
      await page.waitForSelector('html[data-hydrated]');
      expect(await message.inputValue()).toBe('edited in place');
    },
  },
  {
    title: '8: called in useEffect, with useTransition',
    async run(page) {
      await page.waitForSelector('.views:not(:has-text("Counting"))');
      const views = Number.parseInt(await page.locator('.views').innerText());
      expect(views).toBeGreaterThan(0);
      await page.reload();
      await becomes(async () => Number.parseInt(await page.locator('.views').innerText()) > views, true);
    },
  },
  {
    title: '9: useActionState with startTransition, and a pending indicator',
    async run(page) {
      await page.waitForSelector('html[data-hydrated]');
      const like = newest(page).getByRole('button', { name: /^Like/ });
      const before = Number((await like.innerText()).replace(/\D/g, ''));
      let answer: (() => void) | undefined;
      const asked = new Promise<void>((resolve) => (answer = resolve));
      await page.route(
        '**/',
        async (route) => {
          await asked;
          await route.continue();
        },
        { times: 1 },
      );
      await like.click();
      await page.waitForSelector('.like[aria-busy=true]');
      answer?.();
      await becomes(async () => Number((await like.innerText()).replace(/\D/g, '')), before + 1);
    },
  },
];

export const WITHOUT_JAVASCRIPT: readonly Step[] = forms;
export const WITH_JAVASCRIPT: readonly Step[] = [...forms, ...calls];
