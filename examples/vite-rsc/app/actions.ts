'use server';

import { addEntry, addVisit, entries } from '@/lib/store.ts';
import type { Entry } from '@/lib/store.ts';

export interface SignState {
  readonly signed: number;
  readonly error: string | null;
}

export async function sign(previous: SignState, form: FormData): Promise<SignState> {
  const message = form.get('message');
  if (typeof message !== 'string' || message.trim() === '') return { ...previous, error: 'Please write something first.' };
  addEntry('You', message.trim());
  return { signed: previous.signed + 1, error: null };
}

export async function countVisit(): Promise<number> {
  return addVisit();
}

export const search = async (query: string): Promise<readonly Entry[]> => {
  const wanted = query.toLowerCase();
  return entries().filter(({ author, message }) => `${author} ${message}`.toLowerCase().includes(wanted));
};
