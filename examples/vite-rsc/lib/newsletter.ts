import { addEntry } from '@/lib/store.ts';

/** An ordinary function beside a Server Function: no client can call it. */
export function isEmailAddress(text: unknown): text is string {
  return typeof text === 'string' && /^[^@\s]+@[^@\s]+$/.test(text);
}

export async function subscribe(form: FormData): Promise<void> {
  'use server';
  const address = form.get('email');
  if (!isEmailAddress(address)) throw new Error('That does not look like an e-mail address.');
  addEntry('Newsletter', `${address.split('@')[0]} reads along now.`);
}
