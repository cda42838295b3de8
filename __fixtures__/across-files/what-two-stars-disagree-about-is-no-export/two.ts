'use server';
export async function two() { return 2; }
export async function both() { return 'two'; }
export { shared } from './shared';
