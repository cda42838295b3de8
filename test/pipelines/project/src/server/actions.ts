'use server';

import { database } from './database';

export interface Draft {
  readonly text: string;
}

export async function save(draft: Draft) {
  return database.save(draft.text);
}

export default async function clear() {}
