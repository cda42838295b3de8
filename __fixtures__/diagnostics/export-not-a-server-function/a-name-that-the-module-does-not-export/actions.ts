'use server';
export async function save() {}
export * from './one';
export * from './two';
