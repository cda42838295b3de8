import { textField } from '@/lib/form';
import { addSubscriber } from '@/lib/store';

/** An ordinary function next to a Server Function: only the one with the directive can be called from outside. */
export function isEmailAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
}

export async function subscribe(formData: FormData): Promise<void> {
  'use server';
  const address = textField(formData, 'email');
  if (!isEmailAddress(address)) throw new Error('That does not look like an e-mail address.');
  addSubscriber(address);
}
