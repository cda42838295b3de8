'use server';

import { database } from './database';

export async function save(draft: string) {
  return database.save(draft);
}
