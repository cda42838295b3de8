'use server';
export async function first() { return 1; }
export { shared } from './shared';
