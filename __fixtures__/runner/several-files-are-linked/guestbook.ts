'use server';
import { store, type Signed } from './store';

export async function add(entry: Signed) {
  store.push(entry);
}

export async function entries(): Promise<readonly Signed[]> {
  return store;
}
