'use server';

import { describe } from './describe';

export async function find(id: number) {
  return { id };
}

export async function show(id: number) {
  return describe(id);
}
