'use server';

export type * from './types';
export type * as Types from './types';

export async function save(n: number) {
  return n;
}
