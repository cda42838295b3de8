'use server';
export async function one() { return 1; }
export async function both() { return 'one'; }
export async function alsoPlain() { return 'one'; }
export { shared } from './shared';
