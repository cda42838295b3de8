export async function second() { 'use server'; return 2; }
export { shared } from './shared';
