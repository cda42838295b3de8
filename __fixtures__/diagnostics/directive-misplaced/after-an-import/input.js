import { db } from './db';

'use server';

export async function save() {
  return db;
}
