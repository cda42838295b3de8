'use server';

import { save as other } from './other';

export async function save(n) {
  return ['input', n];
}

export { other };
export async function both(n) {
  return [await save(n), await other(n)];
}
