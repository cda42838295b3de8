import { db } from './db' with { layer: 'server' };

export async function save(n) {
  'use server';
  return db(n);
}
