'use server';

export * from './posts';
export * as "the users" from './users';
export { default } from './posts';
export async function save() {}
