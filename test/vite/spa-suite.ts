/** What the single-page app does in a browser, however it is served. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export async function useNotes(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  await page.locator('li').first().waitFor();
  const before = await page.locator('li').count();
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByText('Please write something first.').waitFor();
  await page.getByPlaceholder('A note').fill('Written in Chromium');
  await page.getByRole('button', { name: 'Add' }).click();
  const own = page.locator('li').filter({ hasText: 'Written in Chromium' });
  await own.waitFor();
  expect(await page.locator('li').count()).toBe(before + 1);
  // Bound on the server to this note, sent to the browser, and called from there.
  await own.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => own.count()).toBe(0);
  // From a module without a directive on top.
  await page.getByRole('button', { name: 'What time is it?' }).click();
  await page.getByText(/^\d\d:\d\d in Greenwich$/).waitFor();
}
