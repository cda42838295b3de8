'use server';
export * as posts from './posts';
export * as users from './users';
export async function own() { return 'SECRET_own'; }
