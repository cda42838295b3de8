'use server';

import { rows } from './database';

export interface Draft {
  readonly title: string;
  readonly when?: Date;
}

export interface Saved {
  readonly saved: string;
  readonly on?: Date | undefined;
  readonly total: number;
}

export async function save(draft: Draft): Promise<Saved> {
  if (draft.title === '') throw new Error('A draft needs a title.');
  rows.push(draft.title);
  return { saved: draft.title, on: draft.when, total: rows.length };
}

export const publish = async (previous: string | null, form: FormData) => `${previous ?? 'nothing'}, then ${String(form.get('title'))}`;

export async function subscribe(form: FormData) {
  return `subscribed ${String(form.get('mail'))}`;
}

export async function leak() {
  return { open: () => 'a function cannot be sent' };
}
