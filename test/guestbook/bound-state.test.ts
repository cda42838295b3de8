/** A form without JavaScript whose action is bound while the page is rendered, `useActionState(sign.bind(null, x), …)`: built, and over HTTP. */
import { symlinkSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlainly, submitPlainly } from '../harness/plain-form.ts';
import { copyFolder } from '../vite/work-copy.ts';
import type { WorkCopy } from '../vite/work-copy.ts';
import { startGuestbook } from './browse.ts';
import type { Guestbook } from './browse.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe.each(['webpack', 'rspack'] as const)('%s', (bundler) => {
  let copy: WorkCopy;
  let guestbook: Guestbook;
  beforeAll(async () => {
    copy = copyFolder(here('../../examples/guestbook'), here('.'));
    symlinkSync(here('../../examples/guestbook/node_modules'), `${copy.root}/node_modules`, 'dir');
    copy.edit('app/actions.ts', 'export async function sign(previous', 'export async function sign(book: { readonly name: string }, previous');
    copy.edit('app/actions.ts', "{ ...previous, error: 'Please write something first.' }", '{ signed: previous.signed + 1, error: `Nothing for ${book.name}, ${previous.signed + 1} times.` }');
    copy.edit('components/sign-form.tsx', 'useActionState(sign,', "useActionState(sign.bind(null, { name: 'the bound book' }),");
    guestbook = await startGuestbook({ bundler, mode: 'production', app: pathToFileURL(`${copy.root}/`).href });
  }, 180_000);
  afterAll(() => {
    guestbook?.stop();
    copy?.removeAll();
  });

  test('the page that answers is done, and keeps the state', async () => {
    const first = await openPlainly(guestbook.origin);
    const second = await submitPlainly(guestbook.origin, first, 'sign', { message: '' });
    expect([second.status, second.html]).toEqual([200, expect.stringContaining('Nothing for the bound book, 1 times.')]);
    const third = await submitPlainly(guestbook.origin, second, 'sign', { message: '' });
    expect([third.status, third.html]).toEqual([200, expect.stringContaining('Nothing for the bound book, 2 times.')]);
    const last = await submitPlainly(guestbook.origin, third, 'sign', { message: 'Hello without a script' });
    expect(last.html).toContain('Hello without a script');
  });
});
