'use server';
export * from './posts';
export * from './barrel';
export async function own() { return 'own'; }
export async function hidden() { return 'own'; }
