'use server';

import { textField } from '@/lib/form';
import { currentVisitor, ownerOnly } from '@/lib/session';
import { addEntry, addView, type Entry, listEntries, removeAllEntries, restoreEntries } from '@/lib/store';

export interface SignState {
  readonly signed: number;
  readonly error: string | null;
}

export async function sign(previous: SignState, formData: FormData): Promise<SignState> {
  const message = textField(formData, 'message');
  if (message === '') return { ...previous, error: 'Please write something first.' };
  addEntry(currentVisitor().name, message);
  return { signed: previous.signed + 1, error: null };
}

export async function countView(): Promise<number> {
  return addView();
}

export const search = async (query: string): Promise<readonly Entry[]> => {
  const wanted = query.toLowerCase();
  return listEntries().filter(({ author, message }) => `${author} ${message}`.toLowerCase().includes(wanted));
};

export const clearGuestbook = ownerOnly(async () => removeAllEntries());

export const undoClear = ownerOnly(async () => restoreEntries());
