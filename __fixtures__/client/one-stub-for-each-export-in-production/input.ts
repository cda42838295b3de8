'use server';

import { query } from './db';

export async function list(table: string) {
  return query(`SECRET_select ${table}`).length;
}

export const count = async () => 1;

export default async function named() {
  return 'default';
}
