'use server';

import { insert, type Row } from './db';
import * as everything from './db';

export async function save(row: Row) {
  return insert(row);
}

export const list = async (): Promise<string[]> => Object.keys(everything);
