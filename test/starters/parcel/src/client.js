'use client';
import other, { more, sum } from './actions';
export function list() {
  async function inClient() {
    'use server';
    return 'inline-in-client';
  }
  return [other, more, sum, inClient];
}
