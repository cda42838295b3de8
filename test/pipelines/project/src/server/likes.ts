import { database } from './database';

export async function like(id: number) {
  'use server';
  return database.save(String(id));
}
