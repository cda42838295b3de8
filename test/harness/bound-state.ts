/** A form without JavaScript whose action is bound while the page is rendered, `useActionState(sign.bind(null, x), …)`, in the guestbook of either example. */
import { expect } from 'vitest';
import type { WorkCopy } from '../vite/work-copy.ts';
import { openPlainly, submitPlainly } from './plain-form.ts';

export function bindTheAction(copy: WorkCopy): void {
  copy.edit('app/actions.ts', 'export async function sign(previous', 'export async function sign(book: { readonly name: string }, previous');
  copy.edit(
    'app/actions.ts',
    "{ ...previous, error: 'Please write something first.' }",
    '{ signed: previous.signed + 1, error: `Nothing for ${book.name}, ${previous.signed + 1} times.` }',
  );
  copy.edit('components/sign-form.tsx', 'useActionState(sign,', "useActionState(sign.bind(null, { name: 'the bound book' }),");
}

/** The page that answers is done, and keeps the state. */
export async function submitTheBoundForm(url: string): Promise<void> {
  const first = await openPlainly(url);
  const second = await submitPlainly(url, first, 'sign', { message: '' });
  expect([second.status, second.html]).toEqual([200, expect.stringContaining('Nothing for the bound book, 1 times.')]);
  const third = await submitPlainly(url, second, 'sign', { message: '' });
  expect([third.status, third.html]).toEqual([200, expect.stringContaining('Nothing for the bound book, 2 times.')]);
  const last = await submitPlainly(url, third, 'sign', { message: 'Hello without a script' });
  expect(last.html).toContain('Hello without a script');
}
