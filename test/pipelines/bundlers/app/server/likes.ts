import { database } from './database';

export async function like(id: number): Promise<number> {
  'use server';
  return database.save(String(id));
}
