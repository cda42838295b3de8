'use server';

import { db } from './db.ts';

export async function list() {
  return [...db.values()];
}

/** @returns What is wrong with the note, or null. */
export async function add(form: FormData): Promise<string | null> {
  const text = form.get('text');
  if (typeof text !== 'string' || text.trim() === '') return 'Please write something first.';
  db.set(crypto.randomUUID(), text.trim());
  return null;
}

/** @returns A function that removes this note and no other: the id travels encrypted. */
export async function remover(id: string) {
  return async function remove() {
    'use server';
    db.delete(id);
  };
}
