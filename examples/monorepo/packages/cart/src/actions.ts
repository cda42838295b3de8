'use server';

import { clear } from './store.ts';

export async function emptyCart(): Promise<void> {
  clear();
}
